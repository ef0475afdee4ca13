//! Observations: a measure at a moment, with the States counted, the bounds that silence leaves, and what was published.

use spectemur_model::measure::{Condition, Count, Measure};
use spectemur_model::package::Plan;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Answer, FigureId, Package, PlanId, QuestionKey, Snapshot, StateCode, Statement, StatementId, Subject, Truth, Value,
};

use crate::agreement::{Agreement, Disagreement, Published, Verdict, compare};
use crate::judge::{Counted, judge};
use crate::{Moment, Populations};

/// A number, or so many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Amount {
    /// A number.
    Count(i64),
    /// So many of so many.
    Share {
        /// The part.
        part: i64,
        /// The whole.
        whole: i64,
    },
}

/// What the record allows; a missing bound means that the record sets none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// No less than this.
    pub at_least: Option<i64>,
    /// No more than this.
    pub at_most: Option<i64>,
}

/// A measure at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Which figure.
    pub figure: FigureId,
    /// The States counted, by code, each with its evidence.
    pub counted: Vec<Counted>,
    /// The States that may be counted: the record is silent on them, or contradicts itself.
    pub open: Vec<StateCode>,
    /// The States that are not counted because the record denies it, with the statements; what lowers the upper bound.
    pub denied: Vec<Counted>,
    /// The States on which the record contradicts itself, with the statements.
    pub conflicts: Vec<Counted>,
    /// Statements behind a number that is not a count of States.
    pub evidence: Vec<StatementId>,
    /// What the record allows.
    pub bounds: Bounds,
    /// The value, when both bounds meet.
    pub value: Option<Amount>,
    /// What documents print for this period, in order of place.
    pub published: Vec<Published>,
    /// How that stands to the record.
    pub agreement: Agreement,
    /// Why it is contradicted.
    pub disagreements: Vec<Disagreement>,
}

/// Observes every measure of a plan or set, in the plan's order.
#[must_use]
pub fn observe(package: &Package, snapshot: &Snapshot, populations: &Populations, plan: &PlanId) -> Vec<Observation> {
    let Some(plan) = package.plans.get(plan) else { return Vec::new() };
    plan.measures.iter().map(|measure| observe_measure(package, snapshot, populations, plan, measure)).collect()
}

/// Observes one figure.
#[must_use]
pub fn observe_figure(
    package: &Package,
    snapshot: &Snapshot,
    populations: &Populations,
    figure: &FigureId,
) -> Option<Observation> {
    let (plan, measure) = package.figure(figure)?;
    Some(observe_measure(package, snapshot, populations, plan, measure))
}

fn observe_measure(
    package: &Package,
    snapshot: &Snapshot,
    populations: &Populations,
    plan: &Plan,
    measure: &Measure,
) -> Observation {
    let figure = FigureId::of(&plan.id, &measure.id);
    let moment = populations.moment();
    let mut observation = match &measure.count {
        Count::States(condition) | Count::Events(condition) => {
            count_states(package, snapshot, populations, measure, condition)
        }
        Count::Sum(question) => sum(snapshot, populations, measure, question),
        Count::Share { part, whole } => share(snapshot, moment, part, whole),
    };
    observation.published = published(snapshot, moment, &figure);
    observation.figure = figure;
    let counts_states = matches!(measure.count, Count::States(_) | Count::Events(_));
    let named = counts_states.then_some(observation.counted.len());
    (observation.agreement, observation.disagreements) =
        compare(&observation.published, named, observation.bounds, observation.value);
    observation
}

fn nothing() -> Observation {
    Observation {
        figure: FigureId::new(""),
        counted: Vec::new(),
        open: Vec::new(),
        denied: Vec::new(),
        conflicts: Vec::new(),
        evidence: Vec::new(),
        bounds: Bounds::default(),
        value: None,
        published: Vec::new(),
        agreement: Agreement::Unpublished,
        disagreements: Vec::new(),
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn count_states(
    package: &Package,
    snapshot: &Snapshot,
    populations: &Populations,
    measure: &Measure,
    condition: &Condition,
) -> Observation {
    let mut judgements = judge(package, snapshot, populations.moment(), condition, measure.window);
    let mut observation = nothing();
    let Some(among) = &measure.among else { return observation };
    let members = populations.of(among, measure.members);
    for state in members.possible() {
        let judgement = judgements.get_mut(&state);
        let (judged, conflict) =
            judgement.as_ref().map_or((Truth::Unknown, false), |known| (known.truth, known.conflict));
        let truth = judged.and(members.truth(state));
        let evidence = judgement.map(|judgement| std::mem::take(&mut judgement.evidence)).unwrap_or_default();
        if conflict {
            observation.conflicts.push(Counted { state, evidence: evidence.clone() });
        }
        match truth {
            Truth::Yes => observation.counted.push(Counted { state, evidence }),
            Truth::Unknown => observation.open.push(state),
            Truth::No => observation.denied.push(Counted { state, evidence }),
        }
    }
    let at_least = number(observation.counted.len());
    let at_most = at_least + number(observation.open.len());
    observation.bounds = Bounds { at_least: Some(at_least), at_most: Some(at_most) };
    observation.value = (at_least == at_most).then_some(Amount::Count(at_least));
    observation
}

/// Adds numbers up; silence leaves the sum open upwards, and says nothing where nobody spoke.
///
/// Two sources that give the same number for the same days speak of one thing, which counts once: a ruling repeats the
/// number that holds.
fn sum(snapshot: &Snapshot, populations: &Populations, measure: &Measure, question: &QuestionKey) -> Observation {
    let moment = populations.moment();
    let mut observation = nothing();
    let mut total = 0;
    let mut add = |subject: Subject| -> Option<Vec<StatementId>> {
        let said = snapshot.about(question, subject).iter();
        let numbers: Vec<_> = said
            .filter(|said| moment.counts_in_period(said.statement.period))
            .filter_map(|said| match &said.statement.answer {
                Answer::Known(Value::Number(number)) => Some((*number, said)),
                Answer::None => Some((0, said)),
                _ => None,
            })
            .collect();
        let mut added: Vec<&Recorded> = Vec::new();
        for (number, said) in &numbers {
            let is_repeated = added.iter().any(|other| repeats(&said.statement, &other.statement));
            if !is_repeated {
                total += number;
                added.push(*said);
            }
        }
        (!numbers.is_empty()).then(|| numbers.into_iter().map(|(_, said)| said.id).collect())
    };
    let complete = match &measure.among {
        None => add(Subject::Convention).map(|evidence| observation.evidence = evidence).is_some(),
        Some(among) => {
            for state in populations.of(among, measure.members).possible() {
                match add(Subject::State(state)) {
                    Some(evidence) => observation.counted.push(Counted { state, evidence }),
                    None => observation.open.push(state),
                }
            }
            observation.open.is_empty() && !observation.counted.is_empty()
        }
    };
    if complete || !observation.counted.is_empty() {
        observation.bounds.at_least = Some(total);
    }
    if complete {
        observation.bounds.at_most = Some(total);
        observation.value = Some(Amount::Count(total));
    }
    observation
}

/// Whether another source has given the same number for the same days.
fn repeats(said: &Statement, other: &Statement) -> bool {
    said.answer == other.answer && said.period == other.period && said.source != other.source
}

fn share(snapshot: &Snapshot, moment: Moment, part: &QuestionKey, whole: &QuestionKey) -> Observation {
    let mut observation = nothing();
    let mut latest = |question: &QuestionKey| {
        let said = snapshot.about(question, Subject::Convention).iter();
        let said = said
            .rev()
            .find(|said| moment.counts_in_period(said.statement.period) && said.statement.answer.number().is_some())?;
        observation.evidence.push(said.id);
        said.statement.answer.number()
    };
    let (part, whole) = (latest(part), latest(whole));
    observation.value = part.zip(whole).map(|(part, whole)| Amount::Share { part, whole });
    observation
}

/// What documents print about the figure for exactly this period; another period is another figure.
fn published(snapshot: &Snapshot, moment: Moment, figure: &FigureId) -> Vec<Published> {
    let said = snapshot.about(&figure.question(), Subject::Convention).iter();
    let mut published: Vec<Published> = said
        .filter(|said| said.statement.period == moment.period())
        .map(|said| Published {
            value: match &said.statement.answer {
                Answer::Known(Value::Number(number)) => Some(Amount::Count(*number)),
                Answer::Known(Value::Ratio { part, whole }) => Some(Amount::Share { part: *part, whole: *whole }),
                _ => None,
            },
            source: said.statement.source.clone(),
            place: said.statement.place.clone(),
            statement: said.id,
        })
        .collect();
    published.sort_by(|a, b| (&a.source, &a.place, a.value).cmp(&(&b.source, &b.place, b.value)));
    published
}

impl Observation {
    /// Whether the record says nothing at all on this figure.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.names_nobody() && self.denied.is_empty()
    }

    /// Whether nothing in the record speaks for this figure; denials only bound it.
    fn names_nobody(&self) -> bool {
        self.counted.is_empty() && self.evidence.is_empty() && self.value.is_none() && self.conflicts.is_empty()
    }

    /// How the published figure stands to the record, as people read it.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self.agreement {
            Agreement::Contradicted => Verdict::Contradicted,
            Agreement::Unpublished => Verdict::Unpublished,
            Agreement::PartlyNamed if self.names_nobody() => Verdict::Untraced,
            Agreement::PartlyNamed => Verdict::NamedInPart,
            Agreement::Named if self.names_nobody() => Verdict::SilentZero,
            Agreement::Named => Verdict::BorneOut,
        }
    }

    /// Every statement that the observation names.
    pub fn statements(&self) -> impl Iterator<Item = StatementId> {
        let states = self.counted.iter().chain(&self.denied).chain(&self.conflicts);
        let behind = states.flat_map(|counted| &counted.evidence);
        behind.chain(&self.evidence).copied().chain(self.published.iter().map(|published| published.statement))
    }
}
