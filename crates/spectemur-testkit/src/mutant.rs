//! One thing changed in a text that agrees with itself: a figure, a name, a member of a list, a date, a cell of a table.
//!
//! For tests of whatever reads texts for contradictions: what was changed must be found where it stands. Only places
//! are changed that the text itself gives a second time, so that a reader can see that something is wrong: a figure
//! beside the list of names that it counts, a member of such a list, a name of the register, and a day or a figure of
//! a table's row that another row of the same name gives too. The same text, names and seed give the same mutants.
//! It reads plain text and Markdown, English and Chinese, and knows no grammar.

mod places;

use std::ops::Range;

use places::Place;

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A figure that stands before the list which names what it counts.
    Figure,
    /// A name, which is misspelt.
    Name,
    /// A member of a counted list, which is left out.
    Member,
    /// A day in a table's row that another row of the same name gives too.
    Date,
    /// A figure in a table's row that another row of the same name gives too.
    Cell,
}

impl Kind {
    /// Every kind, in order.
    pub const ALL: [Self; 5] = [Self::Figure, Self::Name, Self::Member, Self::Date, Self::Cell];
}

/// A text with one thing changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// What was changed.
    pub kind: Kind,
    /// The text after the change.
    pub text: String,
    /// Bytes of that text, from inclusive, to exclusive: where it was changed; of a list, the whole list.
    pub place: Range<usize>,
    /// What stood there.
    pub before: String,
    /// What stands there now.
    pub after: String,
}

/// At most so many mutants of one kind, each with another change, spread over the text.
///
/// `names` are the names that may be misspelt or left out, in the spelling of the text. There are fewer mutants where
/// the text has fewer places to change.
#[must_use]
pub fn mutants(text: &str, names: &[String], kind: Kind, seed: u64, most: usize) -> Vec<Mutant> {
    let places = places::of(text, names, kind);
    let mut draw = Draw(seed);
    let mut order: Vec<(u64, usize, usize)> = Vec::new();
    for (at, place) in places.iter().enumerate() {
        for change in 0..place.changes.len() {
            order.push((draw.next(), at, change));
        }
    }
    // A place is changed again only when every other has been changed once.
    order.sort_unstable();
    let mut used = vec![0_usize; places.len()];
    let mut ranked: Vec<(usize, u64, usize, usize)> = Vec::new();
    for (chance, at, change) in order {
        let Some(times) = used.get_mut(at) else { continue };
        ranked.push((*times, chance, at, change));
        *times += 1;
    }
    ranked.sort_unstable();
    let chosen = ranked.into_iter().take(most);
    chosen.filter_map(|(_, _, at, change)| changed(text, places.get(at)?, change, kind)).collect()
}

fn changed(text: &str, place: &Place, change: usize, kind: Kind) -> Option<Mutant> {
    let after = place.changes.get(change)?.clone();
    let before = text.get(place.range.clone())?.to_owned();
    let mut new = text.get(..place.range.start)?.to_owned();
    new.push_str(&after);
    new.push_str(text.get(place.range.end..)?);
    let place = place.range.start..place.range.start + after.len();
    Some(Mutant { kind, text: new, place, before, after })
}

/// Draws numbers from one number.
struct Draw(u64);

impl Draw {
    fn next(&mut self) -> u64 {
        // SplitMix64 of Steele, Lea and Flood: neighbours in, nothing alike out.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        word ^ (word >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "1. Three States (Chile, Ghana and Peru) reported.\n\n\
        | State | What is owed | Deadline |\n| --- | --- | --- |\n| Chile | Clear the land | 1 June 2026 |\n\n\
        | State | Pace | Deadline |\n| --- | --- | --- |\n| Chile | slow | 1 June 2026 |\n\n\
        | Reports that were submitted in time | 4 |\n\n| Reports that were submitted in time | 4 |\n";

    fn names() -> Vec<String> {
        ["Chile", "Ghana", "Peru", "Namibia"].map(str::to_owned).to_vec()
    }

    #[test]
    fn one_thing_is_changed_where_it_says_so() {
        for kind in Kind::ALL {
            let all = mutants(TEXT, &names(), kind, 7, 20);
            assert!(!all.is_empty() || kind == Kind::Name, "{kind:?}");
            for mutant in all {
                assert_eq!(&mutant.text[mutant.place.clone()], mutant.after, "{kind:?}");
                assert_ne!(mutant.before, mutant.after);
                let back = mutant.text.len() + mutant.before.len() - mutant.after.len();
                assert_eq!(back, TEXT.len(), "{kind:?} changes one place only");
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_mutants() {
        let of = |seed| mutants(TEXT, &names(), Kind::Figure, seed, 3);
        assert_eq!(of(1), of(1));
    }

    #[test]
    fn a_figure_is_changed_only_beside_the_list_that_it_counts() {
        let all = mutants(TEXT, &names(), Kind::Figure, 1, 20);
        assert!(all.iter().all(|mutant| mutant.before == "Three"), "{all:?}");
        let members = mutants(TEXT, &names(), Kind::Member, 1, 20);
        assert!(members.iter().any(|mutant| mutant.after == "Chile and Peru"), "{members:?}");
    }
}
