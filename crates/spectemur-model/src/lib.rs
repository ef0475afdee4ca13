//! The nouns of treaty monitoring: States, days, sources, statements, answers, and the checked treaty package.
//!
//! Everything here is plain data with lawful states.
//! It must not read files, clocks, databases or the environment, and it must not name a treaty, a State or an article:
//! those are data in a treaty package.

pub mod answer;
pub mod calendar;
pub mod chance;
pub mod citation;
pub mod clock;
pub mod code;
pub mod file;
pub mod measure;
pub mod obligation;
pub mod office;
pub mod package;
pub mod place;
pub mod register;
pub mod report;
pub mod shape;
pub mod snapshot;
pub mod source;
pub mod statement;
pub mod template;
pub mod text;
pub mod truth;

pub use answer::{Answer, AnswerType, Value};
pub use calendar::{CalendarError, Day, Instant, MonthEnd, Period};
pub use chance::Chance;
pub use citation::{Citation, Cited};
pub use clock::Clock;
pub use code::{
    ActionId, ColumnKey, FigureId, FormKey, Language, MeasureId, MeetingId, ObligationId, PlanId, PopulationId,
    QuestionKey, SourceId, StateCode, TemplateId, ThemeId,
};
pub use file::{File, FileHash};
pub use office::{Office, Role};
pub use package::Package;
pub use place::Place;
pub use report::Report;
pub use snapshot::{Nearest, Reach, Snapshot};
pub use source::Source;
pub use statement::{Basis, Matter, Statement, StatementId, Subject};
pub use template::Template;
pub use text::Localized;
pub use truth::Truth;
