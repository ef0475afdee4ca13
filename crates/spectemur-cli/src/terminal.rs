//! Printing: to standard output what was asked for, to standard error what is said beside it.

use std::io::Write;

use indicatif::{ProgressBar, ProgressStyle};

/// Colours, only on a terminal.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint(bool);

impl Paint {
    pub(crate) fn new(on: bool) -> Self {
        Self(on)
    }

    fn wrap(self, code: &str, text: &str) -> String {
        if self.0 { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    pub(crate) fn strong(self, text: &str) -> String {
        self.wrap("1", text)
    }

    pub(crate) fn faint(self, text: &str) -> String {
        self.wrap("2", text)
    }

    pub(crate) fn good(self, text: &str) -> String {
        self.wrap("32", text)
    }

    pub(crate) fn bad(self, text: &str) -> String {
        self.wrap("31", text)
    }

    pub(crate) fn doubtful(self, text: &str) -> String {
        self.wrap("33", text)
    }
}

/// Prints a text that ends its own lines; as for a line, a reader that went away is no failure.
pub(crate) fn text(text: &str) {
    let _gone = std::io::stdout().lock().write_all(text.as_bytes());
}

/// Prints a line of what was asked for; a reader that went away (`| head`) is no failure.
pub(crate) fn line(text: &str) {
    let _gone = writeln!(std::io::stdout().lock(), "{text}");
}

/// Says something beside what was asked for.
pub(crate) fn note(text: &str) {
    let _gone = writeln!(std::io::stderr().lock(), "{text}");
}

/// A count that grows without a known end.
pub(crate) fn counting(shown: bool) -> ProgressBar {
    if !shown {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::no_length();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(std::time::Duration::from_millis(100));
    bar
}

/// A bar of so many steps, shown on a terminal only.
pub(crate) fn steps(count: usize, shown: bool) -> ProgressBar {
    if !shown {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(count as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(std::time::Duration::from_millis(100));
    bar
}
