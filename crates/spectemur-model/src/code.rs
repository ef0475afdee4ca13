//! Typed ids, so that one kind cannot stand for another, and the codes of languages and States.
//!
//! Ids are read from package files; this module must not list any.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// A State by its three-letter code of ISO 3166-1.
///
/// That a State of this code exists is checked against the register of names, not here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StateCode([u8; 3]);

impl StateCode {
    /// The code, if the text is three capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self(bytes))
    }

    /// The three letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for StateCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An official language of the United Nations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Arabic, written from right to left.
    Arabic,
    /// English.
    English,
    /// Spanish.
    Spanish,
    /// French.
    French,
    /// Russian.
    Russian,
    /// Chinese, in simplified characters.
    Chinese,
}

impl Language {
    /// All six, in the order of their codes.
    pub const ALL: [Self; 6] = [Self::Arabic, Self::English, Self::Spanish, Self::French, Self::Russian, Self::Chinese];

    /// The two-letter code of ISO 639-1.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Arabic => "ar",
            Self::English => "en",
            Self::Spanish => "es",
            Self::French => "fr",
            Self::Russian => "ru",
            Self::Chinese => "zh",
        }
    }

    /// The language of a two-letter code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// Whether the language is written from right to left.
    #[must_use]
    pub fn is_right_to_left(self) -> bool {
        self == Self::Arabic
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// The id with this text.
            #[must_use]
            pub fn new(text: &str) -> Self {
                Self(Arc::from(text))
            }

            /// The text of the id.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// A document or data set that statements come from.
    SourceId
);
id!(
    /// A question of a questionnaire, or `figure:<set>.<figure>` for what a document prints about a figure.
    QuestionKey
);
id!(
    /// An action plan, or a set of figures beside the plans.
    PlanId
);
id!(
    /// An action of a plan, as the plan numbers it.
    ActionId
);
id!(
    /// A theme of a plan.
    ThemeId
);
id!(
    /// A measure within its plan or set.
    MeasureId
);
id!(
    /// A measure with its plan or set: `<plan>.<measure>`.
    FigureId
);
id!(
    /// A named population of States.
    PopulationId
);
id!(
    /// A meeting by its label.
    MeetingId
);
id!(
    /// A rule of what is owed.
    ObligationId
);

id!(
    /// A version of a reporting form.
    TemplateId
);
id!(
    /// A form of a template, by its letter.
    FormKey
);
id!(
    /// A column of a table.
    ColumnKey
);

impl FigureId {
    /// The figure of this measure in this plan or set.
    #[must_use]
    pub fn of(plan: &PlanId, measure: &MeasureId) -> Self {
        Self::new(&format!("{plan}.{measure}"))
    }

    /// The question under which published values of this figure are recorded.
    #[must_use]
    pub fn question(&self) -> QuestionKey {
        QuestionKey::new(&format!("{PUBLISHED_PREFIX}{self}"))
    }
}

const PUBLISHED_PREFIX: &str = "figure:";

impl QuestionKey {
    /// The figure whose published value this question records, if it is one.
    #[must_use]
    pub fn published_figure(&self) -> Option<FigureId> {
        self.as_str().strip_prefix(PUBLISHED_PREFIX).map(FigureId::new)
    }
}
