//! Which statements of different sources cannot both be true.
//!
//! One rule serves every list: what an import or a report says against the record, and what stands open in it.
//! Silence contradicts nothing, and neither does "not known". Texts and rows of tables are left alone: no rule can tell
//! whether two texts agree, and what follows from rows (a yes, a sum) is a statement of its own.

use spectemur_model::statement::Recorded;
use spectemur_model::{Answer, Snapshot, Statement, Value};

/// Whether two statements cannot both be true: of different sources, to the same question about the same subject,
/// neither correcting the other, with answers that exclude one another.
///
/// A yes excludes a no, and something excludes "none" and "not applicable", when the two share a day; but what was done
/// in a year need not have been done in some days of it. Different numbers, shares and choices, and times without a day in common, exclude one another when both are about the same
/// days: a number may well be another one half a year later.
#[must_use]
pub fn contradict(one: &Statement, other: &Statement) -> bool {
    let excluded = match exclude(&one.answer, &other.answer) {
        Excluded::Never => false,
        Excluded::OnSharedDays => one.period.overlaps(other.period) && !is_part(one, other) && !is_part(other, one),
        Excluded::OnSameDays => one.period == other.period,
    };
    // Ids last: each is a hash over the whole statement.
    excluded
        && one.source != other.source
        && one.subject == other.subject
        && one.question == other.question
        && one.corrects.is_none_or(|id| id != other.id())
        && other.corrects.is_none_or(|id| id != one.id())
}

/// Whether the one denies for some days of what the other says of a year: a period of reporting says what happened in
/// it, and a longer one what held all the time. Whoever corrects another does not speak of some days by chance.
fn is_part(one: &Statement, other: &Statement) -> bool {
    const YEAR: i64 = 366;
    let denies = matches!(one.answer, Answer::None | Answer::NotApplicable | Answer::Known(Value::YesNo(false)));
    let is_inside = one.period != other.period && one.period.covering(other.period) == other.period;
    denies && is_inside && one.corrects.is_none() && other.period.from().days_until(other.period.to()) < YEAR
}

/// When two answers cannot both be true.
#[derive(Clone, Copy)]
enum Excluded {
    Never,
    /// About days of which one is the same.
    OnSharedDays,
    /// About exactly the same days.
    OnSameDays,
}

fn exclude(one: &Answer, other: &Answer) -> Excluded {
    let when = |is: bool, excluded| if is { excluded } else { Excluded::Never };
    match (one, other) {
        (Answer::Known(one), Answer::Known(other)) => match (one, other) {
            (Value::YesNo(one), Value::YesNo(other)) => when(one != other, Excluded::OnSharedDays),
            (Value::Number(one), Value::Number(other)) => when(one != other, Excluded::OnSameDays),
            (Value::Choice(one), Value::Choice(other)) => when(one != other, Excluded::OnSameDays),
            (Value::When(one), Value::When(other)) => when(!one.overlaps(*other), Excluded::OnSameDays),
            (Value::Ratio { part, whole }, Value::Ratio { part: other, whole: of }) => {
                // As shares: one of two is the same as two of four.
                let crosswise = |part: i64, whole: i64| i128::from(part) * i128::from(whole);
                when(crosswise(*part, *of) != crosswise(*other, *whole), Excluded::OnSameDays)
            }
            _ => Excluded::Never,
        },
        (Answer::None | Answer::NotApplicable, Answer::Known(value))
        | (Answer::Known(value), Answer::None | Answer::NotApplicable) => {
            when(says_some(value), Excluded::OnSharedDays)
        }
        _ => Excluded::Never,
    }
}

/// Whether a value says that there is something, as far as a rule can tell.
fn says_some(value: &Value) -> bool {
    match value {
        Value::YesNo(yes) => *yes,
        Value::Number(number) => *number != 0,
        Value::Ratio { part, .. } => *part != 0,
        Value::Choice(_) | Value::When(_) | Value::Name(_) | Value::Place(_) => true,
        Value::Text(_) | Value::Rows(_) => false,
    }
}

/// Whether an answer can contradict any other; most of a large record cannot.
#[must_use]
pub fn may_contradict(answer: &Answer) -> bool {
    match answer {
        Answer::Known(value) => !matches!(value, Value::Text(_) | Value::Rows(_)),
        Answer::None | Answer::NotApplicable => true,
        Answer::NotKnown | Answer::NotReported => false,
    }
}

/// The statements of a snapshot that contradict each other, those together that do so directly or through one another;
/// by question, subject and period.
///
/// Only those that `counts` takes are looked at. A snapshot holds only what stands, so that what was corrected, and
/// what an earlier version of a report said, contradicts nothing.
#[must_use]
pub fn contradictions(snapshot: &Snapshot, counts: impl Fn(&Recorded) -> bool) -> Vec<Vec<&Recorded>> {
    let may = |said: &&Recorded| may_contradict(&said.statement.answer) && counts(said);
    let all: Vec<&Recorded> = snapshot.statements().filter(may).collect();
    let alike = |one: &&Recorded, other: &&Recorded| {
        one.statement.subject == other.statement.subject && one.statement.question == other.statement.question
    };
    all.chunk_by(alike).filter(|group| group.len() > 1).flat_map(connected).collect()
}

/// The parts of a group that hang together by contradictions, each with more than one member, in the group's order.
fn connected<'s>(group: &[&'s Recorded]) -> Vec<Vec<&'s Recorded>> {
    let mut parts: Vec<Vec<&Recorded>> = Vec::new();
    for said in group {
        let against = |part: &Vec<&Recorded>| part.iter().any(|other| contradict(&said.statement, &other.statement));
        let (joined, mut apart): (Vec<_>, Vec<_>) = parts.into_iter().partition(against);
        apart.push(joined.into_iter().flatten().chain([*said]).collect());
        parts = apart;
    }
    parts.retain(|part| part.len() > 1);
    let key = |said: &&Recorded| (said.statement.period, said.id);
    parts.iter_mut().for_each(|part| part.sort_by_key(key));
    parts.sort_by_key(|part| part.first().map(key));
    parts
}

#[cfg(test)]
mod tests {
    use spectemur_model::{
        Basis, Instant, Localized, Period, Place, QuestionKey, Source, SourceId, StateCode, Subject,
    };

    use super::*;

    fn year(year: i16) -> Period {
        Period::year(year).unwrap()
    }

    fn to_june(year: i16) -> Period {
        Period::new(format!("{}-07-01", year - 1).parse().unwrap(), format!("{year}-06-30").parse().unwrap()).unwrap()
    }

    fn said(source: &str, period: Period, answer: Answer) -> Statement {
        Statement {
            subject: Subject::State(StateCode::parse("QMA").unwrap()),
            question: QuestionKey::new("stock.held"),
            answer,
            period,
            source: SourceId::new(source),
            place: Place::parse("para:1").unwrap(),
            basis: Basis::Said,
            public: true,
            corrects: None,
        }
    }

    fn yes(yes: bool) -> Answer {
        Answer::Known(Value::YesNo(yes))
    }

    fn number(number: i64) -> Answer {
        Answer::Known(Value::Number(number))
    }

    fn choice(word: &str) -> Answer {
        Answer::Known(Value::Choice(word.to_owned()))
    }

    fn when(period: Period) -> Answer {
        Answer::Known(Value::When(period))
    }

    /// Whether two sources contradict each other that answer so: about the same year, and about periods that overlap.
    fn clash(one: &Answer, other: &Answer) -> (bool, bool) {
        let against = |period| {
            let (one, other) = (said("a", year(2022), one.clone()), said("b", period, other.clone()));
            assert_eq!(contradict(&one, &other), contradict(&other, &one), "it goes both ways");
            contradict(&one, &other)
        };
        assert!(!contradict(&said("a", year(2022), one.clone()), &said("b", year(2023), other.clone())));
        (against(year(2022)), against(to_june(2023)))
    }

    #[test]
    fn answers_that_exclude_one_another_contradict() {
        let share = |part, whole| Answer::Known(Value::Ratio { part, whole });
        let march = Period::new("2019-03-01".parse().unwrap(), "2019-03-31".parse().unwrap()).unwrap();
        let (never, same_days, shared_days) = ((false, false), (true, false), (true, true));
        for (one, other, expected) in [
            (yes(true), yes(false), shared_days),
            (yes(true), yes(true), never),
            (number(5), number(7), same_days),
            (number(5), number(5), never),
            (choice("on-time"), choice("late"), same_days),
            (choice("late"), choice("late"), never),
            (share(1, 2), share(2, 3), same_days),
            (share(1, 2), share(2, 4), never),
            (when(march), when(year(2020)), same_days),
            (when(march), when(year(2019)), never),
            (Answer::None, number(5), shared_days),
            (Answer::None, number(0), never),
            (Answer::None, yes(true), shared_days),
            (Answer::None, yes(false), never),
            (Answer::NotApplicable, choice("late"), shared_days),
            (Answer::NotApplicable, Answer::None, never),
            (Answer::NotKnown, number(5), never),
            (Answer::NotReported, yes(true), never),
            (yes(true), number(0), never),
        ] {
            assert_eq!(clash(&one, &other), expected, "{one:?} and {other:?}");
        }
    }

    #[test]
    fn what_was_done_in_a_year_need_not_have_been_done_in_its_first_days() {
        let first_days = Period::new("2022-08-01".parse().unwrap(), "2022-08-12".parse().unwrap()).unwrap();
        let in_year = |answer| said("annual", year(2022), answer);
        let in_first_days = |answer| said("initial", first_days, answer);
        assert!(!contradict(&in_year(yes(true)), &in_first_days(yes(false))));
        assert!(!contradict(&in_first_days(Answer::None), &in_year(number(5))));
        assert!(contradict(&in_year(yes(false)), &in_first_days(yes(true))), "not at all, and yet in its first days");
        let through = Period::new("2020-01-01".parse().unwrap(), "2025-12-31".parse().unwrap()).unwrap();
        assert!(contradict(&said("list", through, yes(true)), &in_first_days(yes(false))), "what held all the time");
    }

    #[test]
    fn texts_and_rows_contradict_nothing() {
        let text = |words: &str| {
            Answer::Known(Value::Text(Localized::new([(spectemur_model::Language::English, words.to_owned())])))
        };
        assert_eq!(clash(&text("a law"), &text("no law")), (false, false));
        assert_eq!(clash(&text("nothing to report"), &Answer::None), (false, false));
        assert_eq!(clash(&Answer::Known(Value::Rows(Vec::new())), &Answer::None), (false, false));
    }

    #[test]
    fn neither_one_source_nor_another_matter_nor_a_correction_contradicts() {
        let one = said("a", year(2022), yes(true));
        assert!(!contradict(&one, &said("a", year(2022), yes(false))), "a source may say two things in two places");
        let of_another = Statement {
            subject: Subject::State(StateCode::parse("QMB").unwrap()),
            ..said("b", year(2022), yes(false))
        };
        assert!(!contradict(&one, &of_another));
        let to_another = Statement { question: QuestionKey::new("stock.plan"), ..said("b", year(2022), yes(false)) };
        assert!(!contradict(&one, &to_another));
        let correction = Statement { corrects: Some(one.id()), ..said("b", year(2022), yes(false)) };
        assert!(!contradict(&one, &correction) && !contradict(&correction, &one));
    }

    #[test]
    fn what_hangs_together_is_one_contradiction() {
        let recorded_at: Instant = "2024-01-01T00:00:00Z".parse().unwrap();
        let statements = [
            said("meeting", to_june(2023), yes(true)),
            said("report-2022", year(2022), yes(false)),
            said("report-2023", year(2023), yes(false)),
            said("meeting", to_june(2021), yes(true)),
            said("report-2020", year(2020), yes(false)),
            said("report-2019", year(2019), yes(false)),
        ];
        let recorded = statements.map(|statement| Recorded { id: statement.id(), statement, recorded_at });
        let snapshot = Snapshot::new(Vec::<Source>::new(), recorded);
        let sides = |counts: &dyn Fn(&Recorded) -> bool| -> Vec<Vec<String>> {
            let found = contradictions(&snapshot, counts);
            let source = |said: &&Recorded| said.statement.source.to_string();
            found.into_iter().map(|part| part.iter().map(source).collect()).collect()
        };
        let earlier = vec!["report-2020".to_owned(), "meeting".to_owned()];
        let later = vec!["report-2022".to_owned(), "meeting".to_owned(), "report-2023".to_owned()];
        assert_eq!(sides(&|_| true), [earlier.clone(), later]);
        assert_eq!(sides(&|said| said.statement.period.from() < "2022-01-01".parse().unwrap()), [earlier]);
    }
}
