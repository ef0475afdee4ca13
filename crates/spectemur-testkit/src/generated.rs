//! States that do not exist, and what they would have reported: for measuring, and for tests that need many.
//!
//! Their codes lie in the range that ISO 3166-1 leaves to its users (XAA to XXZ), their sources say in kind, symbol
//! and title that they are generated, and the answers follow from a counter. Nothing here is about anybody.

use spectemur_model::{
    Answer, Basis, Language, Localized, Period, Place, QuestionKey, Source, SourceId, StateCode, Statement, Subject,
    Value,
};

/// How many States can be generated.
pub const MOST_STATES: usize = 24 * 26;

/// So many generated States.
///
/// # Panics
/// When more than [`MOST_STATES`] are wanted.
#[must_use]
pub fn states(count: usize) -> Vec<StateCode> {
    assert!(count <= MOST_STATES, "the range that ISO 3166-1 leaves to its users has no more codes");
    let letter = |index: usize| char::from(b'A' + u8::try_from(index).expect("there are 26 letters"));
    (0..count)
        .map(|index| format!("X{}{}", letter(index / 26), letter(index % 26)))
        .map(|code| StateCode::parse(&code).expect("three capital letters are a code"))
        .collect()
}

/// So many generated questions.
#[must_use]
pub fn questions(count: usize) -> Vec<QuestionKey> {
    (0..count).map(|index| QuestionKey::new(&format!("generated.question-{index:03}"))).collect()
}

/// One report a State and year, with an answer to every question.
///
/// Years run from `first_year`; each report covers its calendar year.
///
/// # Panics
/// When a year lies outside the calendar.
#[must_use]
pub fn reports(states: &[StateCode], questions: &[QuestionKey], first_year: i16, years: i16) -> Reports {
    let mut reports = Reports { sources: Vec::new(), statements: Vec::new() };
    for year in first_year..first_year + years {
        let covers = Period::year(year).expect("generated years lie within the calendar");
        for (row, state) in states.iter().enumerate() {
            let source = report(*state, year, covers);
            for (column, question) in questions.iter().enumerate() {
                reports.statements.push(Statement {
                    subject: Subject::State(*state),
                    question: question.clone(),
                    answer: answer(row + column * 7 + usize::from(year.unsigned_abs())),
                    period: covers,
                    source: source.id.clone(),
                    place: Place::parse(&format!("form:{}", column + 1)).expect("a numbered form is a place"),
                    basis: Basis::Said,
                    public: true,
                    corrects: None,
                });
            }
            reports.sources.push(source);
        }
    }
    reports
}

/// Generated sources and statements.
#[derive(Clone, Debug)]
pub struct Reports {
    /// One source a State and year.
    pub sources: Vec<Source>,
    /// One statement a State, year and question.
    pub statements: Vec<Statement>,
}

fn report(state: StateCode, year: i16, covers: Period) -> Source {
    let text = |words: String| Localized::new([(Language::English, words)]);
    Source {
        id: SourceId::new(&format!("generated-{state}-{year}")),
        kind: "generated".to_owned(),
        symbol: Some(format!("GENERATED/{state}/{year}")),
        title: text(format!("Generated report of generated State {state} for {year}")),
        author: text("Nobody: generated for tests".to_owned()),
        language: None,
        dated_on: Some(covers.to()),
        received_on: None,
        covers: Some(covers),
        verified: false,
        replaces: None,
        file: None,
    }
}

/// Every kind of answer in turn, mostly yes or no, as in reports.
fn answer(counter: usize) -> Answer {
    match counter % 16 {
        0 => Answer::NotKnown,
        1 => Answer::NotApplicable,
        2 => Answer::None,
        3 => Answer::NotReported,
        4 | 5 => Answer::Known(Value::Number(i64::try_from(counter).unwrap_or(0) * 31)),
        6 => Answer::Known(Value::Choice("in-part".to_owned())),
        _ => Answer::Known(Value::YesNo(counter.is_multiple_of(3))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn generated_states_are_all_different_and_within_the_users_range() {
        let states = states(MOST_STATES);
        assert!(states.is_sorted_by(|one, next| one < next));
        assert_eq!((states[0].as_str(), states[MOST_STATES - 1].as_str()), ("XAA", "XXZ"));
    }

    #[test]
    fn generated_sources_say_that_they_are() {
        let reports = reports(&states(3), &questions(5), 2010, 2);
        assert_eq!((reports.sources.len(), reports.statements.len()), (6, 30));
        for source in &reports.sources {
            assert!(source.kind == "generated" && !source.verified);
            assert!(source.title.get(Language::English).is_some_and(|title| title.contains("enerated State")));
        }
    }
}
