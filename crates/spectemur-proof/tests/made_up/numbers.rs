//! Numbers that look drawn and are the same every time, and days of the week.

/// Draws numbers from one number; the same number gives the same draws.
pub(crate) struct Draw(u64);

impl Draw {
    pub(crate) fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from nought, below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 20).expect("44 bits") % bound
    }

    /// At least so many of the things, and fewer than so many more, each once, in their own order.
    pub(crate) fn some<'a>(&mut self, things: &[&'a str], least: usize, spread: usize) -> Vec<&'a str> {
        let count = least + self.below(spread);
        let mut chosen: Vec<usize> = Vec::new();
        while chosen.len() < count.min(things.len()) {
            let at = self.below(things.len());
            if !chosen.contains(&at) {
                chosen.push(at);
            }
        }
        chosen.sort_unstable();
        chosen.into_iter().map(|at| things[at]).collect()
    }
}

/// The day of the week, from Monday as zero.
pub(crate) fn weekday(year: usize, month: usize, day: usize) -> usize {
    const OFFSETS: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + OFFSETS[month - 1] + day + 6) % 7
}
