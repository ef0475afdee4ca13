//! How the record tells what the depositary notified, and of meetings: the table `[register]` of `treaty.toml`.

use spectemur_model::package::{About, MEETING_COLUMNS, RegisterQuestions};
use spectemur_model::{AnswerType, QuestionKey};

use crate::reader::{Node, Places};
use crate::references::References;

/// The questions with the places of the keys.
pub(crate) struct ReadRegister {
    pub(crate) value: RegisterQuestions,
    places: Places,
}

pub(crate) fn read(node: &Node<'_>) -> Option<ReadRegister> {
    let key = |key| node.need_text(key).map(|question| QuestionKey::new(&question));
    let (signed, deposited) = (key("signed"), key("deposited"));
    let (instrument, withdrawal_notified) = (key("instrument"), key("withdrawal_notified"));
    let value = RegisterQuestions {
        signed: signed?,
        deposited: deposited?,
        instrument: instrument?,
        withdrawal_notified: withdrawal_notified?,
        meeting: node.text("meeting").map(|question| QuestionKey::new(&question)),
    };
    Some(ReadRegister { value, places: node.places() })
}

impl References<'_> {
    /// Checks that the questions exist, are about States and take what is answered to them.
    pub(crate) fn check_register(&self, register: Option<&ReadRegister>) {
        let Some(ReadRegister { value, places }) = register else { return };
        for (name, key, kind) in [
            ("signed", &value.signed, AnswerType::When),
            ("deposited", &value.deposited, AnswerType::When),
            ("instrument", &value.instrument, AnswerType::Choice),
            ("withdrawal_notified", &value.withdrawal_notified, AnswerType::When),
        ] {
            self.asked(&places.of(name), key, About::State, kind);
        }
        let Some(key) = &value.meeting else { return };
        let spot = places.of("meeting");
        self.asked(&spot, key, About::Convention, AnswerType::Table);
        let Some(question) = self.questions.get(key).map(|placed| &placed.value) else { return };
        for column in MEETING_COLUMNS.into_iter().filter(|column| question.column(column).is_none()) {
            self.report(&spot, "unknown-column", vec![("column", column.to_owned()), ("question", key.to_string())]);
        }
    }
}
