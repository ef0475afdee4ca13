//! A clock that moves when told.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use spectemur_model::{Clock, Instant};

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct TestClock(AtomicI64);

impl TestClock {
    /// A clock that stands at this instant, written `2023-06-30T12:00:00Z`, or at the end of this day.
    ///
    /// # Panics
    /// When the text is neither.
    #[must_use]
    pub fn at(text: &str) -> Self {
        Self(AtomicI64::new(crate::instant(text).microseconds()))
    }

    /// Moves the clock forward.
    pub fn advance(&self, by: Duration) {
        let microseconds = i64::try_from(by.as_micros()).expect("a test moves its clock by less than an age");
        self.0.fetch_add(microseconds, Ordering::SeqCst);
    }

    /// Sets the clock, backwards too.
    pub fn set(&self, to: Instant) {
        self.0.store(to.microseconds(), Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Instant {
        Instant::from_microseconds(self.0.load(Ordering::SeqCst)).expect("the clock was set to an instant")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_moves_only_when_told() {
        let clock = TestClock::at("2023-06-30T12:00:00Z");
        assert_eq!(clock.now(), clock.now());
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now().to_string(), "2023-06-30T12:01:00Z");
        clock.set(crate::instant("2010-08-01T00:00:00Z"));
        assert_eq!(clock.now().to_string(), "2010-08-01T00:00:00Z");
    }
}
