//! A document in pieces, some of which can be changed so that it no longer agrees with itself.

/// What is changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A figure that a list, a sum, a share or another place gives too.
    Figure,
    /// A State's name, by a letter.
    Name,
    /// A member of a list that is counted or is part of another list.
    Member,
    /// A day, a month or a year that another place or the calendar gives too.
    Date,
    /// A cell of a table with totals.
    Cell,
}

impl Kind {
    pub(crate) const ALL: [Self; 5] = [Self::Figure, Self::Name, Self::Member, Self::Date, Self::Cell];
}

/// Words, and what may stand there instead.
struct Piece {
    words: String,
    instead: Option<(Kind, Vec<String>)>,
}

/// A document in pieces.
#[derive(Default)]
pub(crate) struct Document {
    pieces: Vec<Piece>,
}

impl Document {
    /// Words that are never changed.
    pub(crate) fn say(&mut self, words: &str) -> &mut Self {
        self.pieces.push(Piece { words: words.to_owned(), instead: None });
        self
    }

    /// Words that may be changed into others.
    pub(crate) fn may(&mut self, kind: Kind, words: &str, instead: Vec<String>) -> &mut Self {
        let instead = instead.into_iter().filter(|other| other != words).collect();
        self.pieces.push(Piece { words: words.to_owned(), instead: Some((kind, instead)) });
        self
    }

    /// A figure that may be changed by a little.
    pub(crate) fn figure(&mut self, value: usize) -> &mut Self {
        let around = [value + 1, value + 2, value + 3, value.saturating_sub(1).max(1)];
        self.may(Kind::Figure, &value.to_string(), around.map(|other| other.to_string()).into())
    }

    /// A cell that may be changed.
    pub(crate) fn cell(&mut self, value: usize, written: fn(usize) -> String) -> &mut Self {
        let around = [value + 1, value + 10, value + value / 2 + 3];
        self.may(Kind::Cell, &written(value), around.map(written).into())
    }

    /// Names with what stands between them, of which one may be left out, and one may be put in.
    pub(crate) fn members(&mut self, names: &[&str], spare: &str, join: fn(&[&str]) -> String) -> &mut Self {
        let mut instead = Vec::new();
        for at in 0..names.len() {
            let fewer: Vec<&str> =
                names.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, name)| *name).collect();
            instead.push(join(&fewer));
        }
        let more: Vec<&str> = names.iter().copied().chain([spare]).collect();
        instead.push(join(&more));
        self.may(Kind::Member, &join(names), instead)
    }

    /// The whole text.
    pub(crate) fn text(&self) -> String {
        self.pieces.iter().map(|piece| piece.words.as_str()).collect()
    }

    /// The text with one piece of this kind changed, and where it stands; none where there is no such piece.
    pub(crate) fn changed(&self, kind: Kind, round: usize) -> Option<(String, usize, usize)> {
        let places: Vec<(usize, &Vec<String>)> = self
            .pieces
            .iter()
            .enumerate()
            .filter_map(|(at, piece)| {
                piece.instead.as_ref().filter(|(known, _)| *known == kind).map(|(_, instead)| (at, instead))
            })
            .collect();
        let (place, instead) = places.get(round % places.len().max(1))?;
        let other = instead.get(round / places.len() % instead.len().max(1))?;
        let (mut text, mut from) = (String::new(), 0);
        for (at, piece) in self.pieces.iter().enumerate() {
            if at == *place {
                from = text.len();
            }
            text.push_str(if at == *place { other } else { &piece.words });
        }
        Some((text, from, from + other.len()))
    }
}
