//! Fractions without a loss: areas and weights are converted with them, so that nothing is rounded in silence.

/// A number as a fraction of whole numbers, reduced; the lower one is above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Exact {
    over: i128,
    under: i128,
}

impl Exact {
    pub(crate) const ONE: Self = Self { over: 1, under: 1 };

    /// The fraction of these; none where the lower one is not above zero.
    pub(crate) fn new(over: i128, under: i128) -> Option<Self> {
        if under <= 0 || over == i128::MIN {
            return None;
        }
        let divisor = common_divisor(over.abs(), under).max(1);
        Some(Self { over: over / divisor, under: under / divisor })
    }

    /// The number of ASCII digits with at most one point between them, and a minus before them perhaps. None where it
    /// is written otherwise, or where it has more digits than fit.
    pub(crate) fn of_decimal(text: &str) -> Option<Self> {
        let (minus, plain) = text.strip_prefix('-').map_or((false, text), |plain| (true, plain));
        let (whole, part) = plain.split_once('.').unwrap_or((plain, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || (part.is_empty() && plain.contains('.')) {
            return None;
        }
        let over: i128 = format!("{whole}{part}").parse().ok()?;
        let under = 10_i128.checked_pow(u32::try_from(part.len()).ok()?)?;
        Self::new(if minus { -over } else { over }, under)
    }

    /// A decimal number, or one number over another: `10000`, `0.01`, `2000/3`.
    pub(crate) fn of_factor(text: &str) -> Option<Self> {
        let (over, under) = text.split_once('/').unwrap_or((text, "1"));
        let (over, under) = (Self::of_decimal(over.trim())?, Self::of_decimal(under.trim())?);
        over.times(Self::new(under.under, under.over)?)
    }

    pub(crate) fn times(self, other: Self) -> Option<Self> {
        // Reduced across first, so that large numbers stay within reach.
        let one = Self::new(self.over, other.under)?;
        let two = Self::new(other.over, self.under)?;
        Self::new(one.over.checked_mul(two.over)?, one.under.checked_mul(two.under)?)
    }

    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let one = self.over.checked_mul(other.under)?;
        let two = other.over.checked_mul(self.under)?;
        Self::new(one.checked_add(two)?, self.under.checked_mul(other.under)?)
    }

    /// The whole number that this is; none where it has a part, or where it is too large.
    pub(crate) fn whole(self) -> Option<i128> {
        (self.under == 1).then_some(self.over)
    }

    /// The nearest whole number; of two that are as near, the one further from zero.
    pub(crate) fn nearest(self) -> Option<i128> {
        let twice = self.over.abs().checked_mul(2)?.checked_add(self.under)?;
        let size = twice.checked_div(self.under.checked_mul(2)?)?;
        Some(if self.over < 0 { -size } else { size })
    }

    pub(crate) fn is_negative(self) -> bool {
        self.over < 0
    }

    /// As a decimal number, where one has it without an end after at most eighteen places.
    pub(crate) fn decimal(self) -> Option<String> {
        let scale = (0..=18_u32).find(|scale| 10_i128.pow(*scale) % self.under == 0)?;
        let all = self.over.checked_mul(10_i128.pow(scale) / self.under)?;
        if scale == 0 {
            return Some(all.to_string());
        }
        let unit = 10_u128.pow(scale);
        let (whole, part) = (all.unsigned_abs() / unit, all.unsigned_abs() % unit);
        let sign = if all < 0 { "-" } else { "" };
        let places = usize::try_from(scale).ok()?;
        Some(format!("{sign}{whole}.{part:0places$}"))
    }
}

fn common_divisor(mut one: i128, mut other: i128) -> i128 {
    while other != 0 {
        (one, other) = (other, one % other);
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal(text: &str) -> Exact {
        Exact::of_decimal(text).unwrap()
    }

    #[test]
    fn hectares_become_square_metres_without_a_loss() {
        let hectare = Exact::of_factor("10000").unwrap();
        // In binary arithmetic 1.1 hectares would be 11,000.000000000002 square metres.
        for (hectares, metres) in [("1.1", 11_000), ("0.0001", 1), ("12.3456", 123_456), ("-3", -30_000)] {
            assert_eq!(decimal(hectares).times(hectare).unwrap().whole(), Some(metres), "{hectares}");
        }
        let part = decimal("12.34567").times(hectare).unwrap();
        assert_eq!((part.whole(), part.nearest(), part.decimal()), (None, Some(123_457), Some("123456.7".to_owned())));
        assert_eq!(decimal("-2.5").nearest(), Some(-3));
    }

    #[test]
    fn a_factor_may_be_a_fraction() {
        // A mu is two thousand thirds of a square metre; fifteen of them are a hectare.
        let mu = Exact::of_factor("2000/3").unwrap();
        assert_eq!(decimal("15").times(mu).unwrap().whole(), Some(10_000));
        assert_eq!(decimal("1").times(mu).unwrap().decimal(), None);
        assert_eq!(Exact::of_factor("0.5").unwrap(), Exact::of_factor("1/2").unwrap());
        for wrong in ["", "1/0", "a", "1,5", "1.", ".5", "--1", "1/2/3", &"9".repeat(60)] {
            assert_eq!(Exact::of_factor(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn what_does_not_fit_is_none() {
        let large = decimal(&"9".repeat(38));
        assert_eq!(large.times(large), None);
        assert_eq!(decimal("0.1").plus(decimal("0.2")), Some(decimal("0.3")));
    }
}
