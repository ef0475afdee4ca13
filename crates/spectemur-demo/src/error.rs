//! What can keep a world from being generated.

/// Why there is no generated world.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The package that the world is made from cannot be relied on.
    #[error("the package has problems, the first of {count}: {first}")]
    Package {
        /// How many there are.
        count: usize,
        /// The first one.
        first: String,
    },
    /// A data file of this crate does not fit the package, or does not read.
    #[error("{file}: {detail}")]
    Data {
        /// The file.
        file: String,
        /// What is wrong with it.
        detail: String,
    },
    /// A day lies beyond the calendar.
    #[error(transparent)]
    Calendar(#[from] spectemur_model::CalendarError),
}

impl DemoError {
    pub(crate) fn data(file: &str, detail: impl ToString) -> Self {
        Self::Data { file: file.to_owned(), detail: detail.to_string() }
    }
}
