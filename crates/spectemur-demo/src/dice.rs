//! Dice that fall the same on every machine.

/// Dice that fall the same on every machine (xorshift).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Dice that begin here.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// Dice of their own for one purpose, so that a change in one story leaves the others alone.
    pub(crate) fn about(seed: u64, purpose: &str) -> Self {
        // FNV-1a, so that near purposes get far seeds.
        let mix = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        let hash = purpose.bytes().chain(seed.to_le_bytes()).fold(0xcbf2_9ce4_8422_2325, mix);
        let mut dice = Self::new(hash ^ (hash >> 29));
        dice.below(2);
        dice
    }

    /// A number below this one; zero where there is none.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11).checked_rem(limit).unwrap_or(0)
    }

    /// A number from the first to the last, both inside.
    pub(crate) fn between(&mut self, [first, last]: [i64; 2]) -> i64 {
        let span = last.checked_sub(first).and_then(|span| u64::try_from(span).ok()).unwrap_or(0);
        first.saturating_add(i64::try_from(self.below(span.saturating_add(1))).unwrap_or(0))
    }

    /// A number in the same range of which small ones come more often: most States have little, few have much.
    pub(crate) fn uneven(&mut self, range: [i64; 2]) -> i64 {
        let draws = [self.between(range), self.between(range), self.between(range)];
        draws.into_iter().min().unwrap_or(range[0])
    }

    /// Whether something happens that happens so many times in a thousand.
    pub(crate) fn happens(&mut self, of_thousand: u64) -> bool {
        self.below(1000) < of_thousand
    }

    /// One of these.
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(usize::try_from(self.below(from.len() as u64)).unwrap_or(0))
    }

    /// These in another order.
    pub(crate) fn shuffle<T>(&mut self, these: &mut [T]) {
        for at in (1..these.len()).rev() {
            these.swap(at, usize::try_from(self.below(at as u64 + 1)).unwrap_or(0));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dice_stay_in_their_range_and_fall_the_same_again() {
        let draw = |seed| {
            let mut dice = Dice::about(seed, "a test");
            (0..100).map(|_| dice.between([-3, 4])).collect::<Vec<_>>()
        };
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
        assert!(
            (-3..=4).all(|number| draw(1).contains(&number)) && draw(1).iter().all(|drawn| (-3..=4).contains(drawn))
        );
    }

    #[test]
    fn a_limit_of_nothing_gives_nothing() {
        let mut dice = Dice::new(7);
        assert_eq!((dice.below(0), dice.between([5, 5]), dice.between([9, 2])), (0, 5, 9));
        assert_eq!(dice.pick::<u8>(&[]), None);
    }

    #[test]
    fn what_happens_three_times_in_ten_does_so() {
        let mut dice = Dice::new(3);
        let times = (0..10_000).filter(|_| dice.happens(300)).count();
        assert!((2_800..3_200).contains(&times), "{times}");
    }
}
