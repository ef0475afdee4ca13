//! Two drafts that grew out of one, put together answer by answer. No word is ever lost in silence.
//!
//! What only one side changed is taken; what both changed alike is taken once. Where they changed the same thing in
//! different ways, the merged report holds what both began with, and the conflict shows the two side by side.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::report::Given;
use spectemur_model::{Answer, QuestionKey, Report, Value};

use super::diff::{Held, Spot, heads, rows, spot_of_answer, spot_of_attachment, spot_of_cover, spot_of_row};
use super::remarks::{Draft, moved};
use super::rows::{MergedRows, merge_rows};

/// Two drafts put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The report; where there is a conflict it holds what both drafts began with.
    pub report: Report,
    /// What somebody must decide.
    pub conflicts: Vec<Conflict>,
}

/// One thing that both drafts changed in different ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// Where, in the merged report. A remark on a row that one side took out keeps the row's number in the base.
    pub spot: Spot,
    /// What both began with; none where there was nothing.
    pub base: Option<Held>,
    /// What the one side has; none where it took it away.
    pub ours: Option<Held>,
    /// What the other side has; none where it took it away.
    pub theirs: Option<Held>,
}

/// What two drafts make of the report that both began with.
///
/// Changes meet answer by answer, and in tables row by row; what the cover page says of each form, each file and each
/// remark are things of their own. Rows that either side put in are kept; a row that one side took out and the other
/// left alone goes. A remark goes with its row. Handing the two drafts over the other way round gives the same report,
/// and the same conflicts with their sides exchanged.
#[must_use]
pub fn merge(base: &Report, ours: &Report, theirs: &Report) -> Merged {
    let mut merging = Merging::default();
    let mut report = base.clone();
    merging.heads(&mut report, base, ours, theirs);
    let covers = Three { base: &base.cover, ours: &ours.cover, theirs: &theirs.cover };
    report.cover = merging.maps(covers, spot_of_cover, Held::Cover);
    report.answers = merging.answers(Three { base: &base.answers, ours: &ours.answers, theirs: &theirs.answers });
    let attachments = Three { base: &base.attachments, ours: &ours.attachments, theirs: &theirs.attachments };
    report.attachments = merging.maps(attachments, |name| spot_of_attachment(name), Held::Attachment);
    report.remarks = merging.remarks(base, ours, theirs);
    Merged { report, conflicts: merging.conflicts }
}

/// The same thing in the three drafts.
#[derive(Clone, Copy)]
struct Three<T> {
    base: T,
    ours: T,
    theirs: T,
}

impl<'a, K: Ord, V> Three<&'a BTreeMap<K, V>> {
    fn keys(self) -> BTreeSet<&'a K> {
        self.base.keys().chain(self.ours.keys()).chain(self.theirs.keys()).collect()
    }

    fn get(self, key: &K) -> Three<Option<&'a V>> {
        Three { base: self.base.get(key), ours: self.ours.get(key), theirs: self.theirs.get(key) }
    }
}

impl<T: Copy + PartialEq> Three<T> {
    /// What the sides agree on: what is the same on both, or what one changed and the other left alone.
    fn agreed(self) -> Option<T> {
        if self.ours == self.theirs || self.theirs == self.base {
            Some(self.ours)
        } else if self.ours == self.base {
            Some(self.theirs)
        } else {
            None
        }
    }
}

#[derive(Default)]
struct Merging {
    conflicts: Vec<Conflict>,
    /// Tables that were put together row by row.
    tables: BTreeMap<QuestionKey, MergedRows>,
}

impl Merging {
    fn conflict<V>(&mut self, spot: Spot, three: Three<Option<V>>, held: impl Fn(V) -> Held) {
        let Three { base, ours, theirs } = three;
        self.conflicts.push(Conflict { spot, base: base.map(&held), ours: ours.map(&held), theirs: theirs.map(&held) });
    }

    fn heads(&mut self, report: &mut Report, base: &Report, ours: &Report, theirs: &Report) {
        let sides = heads(base).into_iter().zip(heads(ours).into_iter().zip(heads(theirs)));
        for ((place, base), ((_, ours), (_, theirs))) in sides {
            let three = Three { base: &base, ours: &ours, theirs: &theirs };
            match three.agreed() {
                Some(agreed) => set_head(report, agreed),
                None => {
                    let three = Three { base: Some(base), ours: Some(ours), theirs: Some(theirs) };
                    self.conflict(Spot::Place(place), three, |held| held);
                }
            }
        }
    }

    fn maps<K: Ord + Clone, V: Clone + PartialEq>(
        &mut self,
        drafts: Three<&BTreeMap<K, V>>,
        spot: impl Fn(&K) -> Spot,
        held: impl Fn(V) -> Held,
    ) -> BTreeMap<K, V> {
        let mut merged = BTreeMap::new();
        for key in drafts.keys() {
            let three = drafts.get(key);
            let agreed = three.agreed().unwrap_or_else(|| {
                self.conflict(spot(key), three, |value: &V| held(value.clone()));
                three.base
            });
            if let Some(value) = agreed {
                merged.insert(key.clone(), value.clone());
            }
        }
        merged
    }

    fn answers(&mut self, drafts: Three<&BTreeMap<QuestionKey, Given>>) -> BTreeMap<QuestionKey, Given> {
        let mut merged = BTreeMap::new();
        for question in drafts.keys() {
            let three = drafts.get(question);
            let given = match self.table(question, three) {
                Some(table) => Some(table),
                None => three.agreed().map(Option::<&Given>::cloned).unwrap_or_else(|| self.answer(question, three)),
            };
            if let Some(given) = given {
                merged.insert(question.clone(), given);
            }
        }
        merged
    }

    /// An answer that both sides changed: what it says and who may see it are two things.
    fn answer(&mut self, question: &QuestionKey, three: Three<Option<&Given>>) -> Option<Given> {
        if let Three { base: Some(base), ours: Some(ours), theirs: Some(theirs) } = three {
            let answers = Three { base: &base.answer, ours: &ours.answer, theirs: &theirs.answer };
            let public = Three { base: base.public, ours: ours.public, theirs: theirs.public };
            if let (Some(answer), Some(public)) = (answers.agreed(), public.agreed()) {
                return Some(Given { answer: answer.clone(), public });
            }
        }
        self.conflict(spot_of_answer(question), three, |given: &Given| Held::Answer(given.clone()));
        three.base.cloned()
    }

    /// A table that has rows on both sides, put together row by row.
    fn table(&mut self, question: &QuestionKey, three: Three<Option<&Given>>) -> Option<Given> {
        let (ours, theirs) = (three.ours?, three.theirs?);
        if three.base == Some(ours) && ours == theirs {
            return None;
        }
        // Without a base, two who hide a table and show it have both decided anew.
        let public = match three.base {
            Some(base) => Three { base: base.public, ours: ours.public, theirs: theirs.public }.agreed()?,
            None => (ours.public == theirs.public).then_some(ours.public)?,
        };
        let began_with = three.base.and_then(|base| rows(&base.answer)).unwrap_or_default();
        let (our_rows, their_rows) = (rows(&ours.answer)?, rows(&theirs.answer)?);
        let merged = merge_rows(&began_with, &our_rows, &their_rows);
        for conflict in &merged.conflicts {
            let was = merged.rows.get(conflict.at).cloned();
            let three = Three { base: was, ours: conflict.ours.clone(), theirs: conflict.theirs.clone() };
            self.conflict(spot_of_row(question, conflict.at + 1), three, Held::Row);
        }
        let given = Given { answer: Answer::Known(Value::Rows(merged.rows.clone())), public };
        self.tables.insert(question.clone(), merged);
        Some(given)
    }

    fn remarks(&mut self, base: &Report, ours: &Report, theirs: &Report) -> BTreeMap<String, String> {
        let base = moved(&base.remarks, &self.tables, Draft::Base);
        let ours = moved(&ours.remarks, &self.tables, Draft::Ours);
        let theirs = moved(&theirs.remarks, &self.tables, Draft::Theirs);
        let spot = |place: &String| Spot::Remark(place.clone());
        let gone = Three { base: &base.gone, ours: &ours.gone, theirs: &theirs.gone };
        for place in gone.keys() {
            let three = gone.get(place);
            // The row is gone. A remark that was there before goes with it; words that are new are shown.
            if three.agreed().is_none_or(|words| words.is_some() && words != three.base) {
                self.conflict(spot(place), three, |words: &String| Held::Remark(words.clone()));
            }
        }
        let kept = Three { base: &base.kept, ours: &ours.kept, theirs: &theirs.kept };
        self.maps(kept, spot, Held::Remark)
    }
}

fn set_head(report: &mut Report, held: &Held) {
    match held {
        Held::Template(template) => report.template = template.clone(),
        Held::State(state) => report.state = *state,
        Held::Kind(kind) => report.kind = *kind,
        Held::Covers(covers) => report.covers = *covers,
        Held::Language(language) => report.language = *language,
        Held::Cover(_) | Held::Answer(_) | Held::Public(_) | Held::Row(_) | Held::Attachment(_) | Held::Remark(_) => {}
    }
}
