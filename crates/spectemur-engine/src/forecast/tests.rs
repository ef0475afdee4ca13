//! Forecasts of series whose answers are worked by hand, and what must hold for any series.

use super::pace::QUANTILES;
use super::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn series(done: &[(i16, i64)], left: &[(&str, i64)]) -> Series {
    Series {
        done: done.iter().map(|(year, amount)| Done { year: *year, amount: *amount }).collect(),
        left: left.iter().map(|(on, amount)| Left { on: day(on), amount: *amount }).collect(),
    }
}

/// The years 2018 to 2022, a hundred in each.
fn steady() -> Vec<(i16, i64)> {
    (2018..=2022).map(|year| (year, 100)).collect()
}

fn at(series: &Series, as_of: &str) -> Forecast {
    forecast(series, day(as_of), None, None)
}

fn against(series: &Series, as_of: &str, deadline: &str) -> Forecast {
    forecast(series, day(as_of), Some(day(deadline)), None)
}

fn quarter(year: i16, quarter: u8) -> When {
    When::Quarter { year, quarter }
}

fn amount(forecast: &Forecast) -> Option<(i64, i64)> {
    forecast.remaining.map(|remaining| (remaining.amount.low, remaining.amount.high))
}

#[test]
fn a_steady_pace_ends_in_the_quarter_that_division_gives() {
    // 500 left at the end of 2022, 100 a year: five years, to the end of 2027. No spread, so no width.
    let found = at(&series(&steady(), &[("2022-12-31", 500)]), "2022-12-31");
    let pace = Pace { mean: 100, range: Some(Range { low: 100, high: 100 }), years: 5, confidence: Some(80) };
    assert_eq!(found.pace, Some(pace));
    assert_eq!(amount(&found), Some((500, 500)));
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2027, 4), latest: quarter(2027, 4) });
    assert_eq!(found.why_wide, []);
    assert_eq!((found.needed_pace, found.on_schedule, found.warning), (None, None, None));
}

#[test]
fn the_year_in_progress_counts_as_worked() {
    // Half of 2023 has passed, and nobody can have reported on it: the end stays where it was.
    let found = at(&series(&steady(), &[("2022-12-31", 500)]), "2023-06-30");
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2027, 4), latest: quarter(2027, 4) });
    assert_eq!((amount(&found), found.why_wide), (Some((500, 500)), Vec::new()));
    // An estimate on 1 January is that of the turn of the year.
    let turn = at(&series(&steady(), &[("2023-01-01", 500)]), "2023-06-30");
    assert_eq!(turn.ends, found.ends);
}

#[test]
fn the_interval_of_a_varying_pace_is_that_of_student() {
    // 80, 90, 100, 110, 120: mean 100, s = √(1000/4) = 15.811, t(4) = 1.533, half width 1.533 · 15.811 / √5 = 10.840.
    // 1000 left: 1000 / 110.840 = 9.022 years, to early 2032; 1000 / 89.160 = 11.216 years, to early 2034.
    let done = [(2018, 80), (2019, 90), (2020, 100), (2021, 110), (2022, 120)];
    let found = at(&series(&done, &[("2022-12-31", 1000)]), "2022-12-31");
    assert_eq!(found.pace.unwrap().range, Some(Range { low: 89, high: 111 }));
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2032, 1), latest: quarter(2034, 1) });
    assert_eq!(found.why_wide, []);
}

#[test]
fn few_years_give_whole_years_only() {
    // 90, 100, 110: mean 100, s = 10, t(2) = 1.886, half width 10.889.
    // 500 / 110.889 = 4.509, in 2027; 500 / 89.111 = 5.611, in 2028.
    let found = at(&series(&[(2020, 90), (2021, 100), (2022, 110)], &[("2022-12-31", 500)]), "2022-12-31");
    assert_eq!(found.pace.unwrap().range, Some(Range { low: 89, high: 111 }));
    assert_eq!(found.ends, Ends::Between { earliest: When::Year(2027), latest: When::Year(2028) });
    assert_eq!(found.why_wide, [Reason::FewYears]);
}

#[test]
fn a_slow_side_of_nothing_has_no_end() {
    // 0, 0, 300: mean 100, s = 173.2, half width 1.886 · 173.2 / √3 = 188.6: from 0 (cut) to 288.6.
    // 600 / 288.6 = 2.079 years after 2022: in 2025 at the earliest.
    let found = at(&series(&[(2020, 0), (2021, 0), (2022, 300)], &[("2022-12-31", 600)]), "2022-12-31");
    assert_eq!(found.pace.unwrap().range, Some(Range { low: 0, high: 289 }));
    assert_eq!(found.ends, Ends::NotBefore(2025));
    assert_eq!(found.why_wide, [Reason::FewYears, Reason::PaceVaries]);
}

#[test]
fn two_years_give_the_smaller_and_the_larger() {
    // 600 / 200 = 3 years, to the end of 2025; 600 / 100 = 6 years, to the end of 2028.
    let found = at(&series(&[(2021, 200), (2022, 100)], &[("2022-12-31", 600)]), "2022-12-31");
    let pace = Pace { mean: 150, range: Some(Range { low: 100, high: 200 }), years: 2, confidence: None };
    assert_eq!(found.pace, Some(pace));
    assert_eq!(found.ends, Ends::Between { earliest: When::Year(2025), latest: When::Year(2028) });
    assert_eq!(found.why_wide, [Reason::FewYears, Reason::PaceVaries]);
}

#[test]
fn one_year_gives_an_earliest_end_only() {
    let found = at(&series(&[(2022, 100)], &[("2022-12-31", 300)]), "2022-12-31");
    assert_eq!(found.pace, Some(Pace { mean: 100, range: None, years: 1, confidence: None }));
    assert_eq!(found.ends, Ends::NotBefore(2025));
    // The next year may be faster: one is too little to call anybody late.
    let late = against(&series(&[(2022, 100)], &[("2022-12-31", 300)]), "2022-12-31", "2023-12-31");
    assert_eq!(late.on_schedule, Some(OnSchedule::Open));
    // One idle year says nothing of the next.
    let idle = at(&series(&[(2022, 0)], &[("2022-12-31", 300)]), "2022-12-31");
    assert_eq!(idle.ends, Ends::Unknown { why: Why::NoPace });
}

#[test]
fn growing_estimates_widen_the_range_on_both_sides() {
    // Carried to the end of 2022, the first estimate says 1000 − 200 = 800, the second 1400 − 100 = 1300.
    // The newest says 1800: the largest miss is 1000, so 800 to 2800 are left. 100 a year: 8 and 28 years.
    let left = [("2020-12-31", 1000), ("2021-12-31", 1400), ("2022-12-31", 1800)];
    let found = at(&series(&steady(), &left), "2022-12-31");
    assert_eq!(amount(&found), Some((800, 2800)));
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2030, 4), latest: quarter(2050, 4) });
    assert_eq!(found.why_wide, [Reason::EstimateChanged]);
}

#[test]
fn an_estimate_that_fell_by_the_work_done_has_not_changed() {
    let found = at(&series(&steady(), &[("2020-12-31", 700), ("2022-12-31", 500)]), "2022-12-31");
    assert_eq!(amount(&found), Some((500, 500)));
    assert_eq!(found.why_wide, []);
    // Of the 100 of 2021, none or all may have come after June: 700 become 500 to 600, and both fit.
    for newest in [500, 600] {
        let found = at(&series(&steady(), &[("2021-06-30", 700), ("2022-12-31", newest)]), "2022-12-31");
        assert_eq!(amount(&found), Some((newest, newest)));
    }
}

#[test]
fn without_a_pace_silence_explains_a_fall_and_never_a_rise() {
    let fallen = at(&series(&[], &[("2020-12-31", 1000), ("2022-12-31", 400)]), "2022-12-31");
    assert_eq!(amount(&fallen), Some((400, 400)));
    // The first estimate misses the newest by 600.
    let risen = at(&series(&[], &[("2020-12-31", 400), ("2022-12-31", 1000)]), "2022-12-31");
    assert_eq!(amount(&risen), Some((400, 1600)));
    assert_eq!(risen.why_wide, [Reason::EstimateChanged, Reason::NoPace]);
}

#[test]
fn the_earliest_end_is_never_before_the_last_report() {
    // Perhaps nothing was left at the end of 2018; but 2021 and 2022 report work.
    // Of 500, 200 are done since: 300 more take three years, to the end of 2025.
    let doubtful = series(&[(2021, 100), (2022, 100)], &[("2018-12-31", 0), ("2018-12-31", 500)]);
    let found = at(&doubtful, "2023-06-30");
    assert_eq!(found.ends, Ends::Between { earliest: When::Year(2022), latest: When::Year(2025) });
}

#[test]
fn two_estimates_of_one_day_are_both_believed() {
    let found = at(&series(&steady(), &[("2022-12-31", 500), ("2022-12-31", 300)]), "2022-12-31");
    assert_eq!(amount(&found), Some((300, 500)));
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2025, 4), latest: quarter(2027, 4) });
    assert_eq!(found.why_wide, [Reason::EstimateChanged]);
}

#[test]
fn an_estimate_within_a_year_leaves_that_years_work_open() {
    // At the end of June 2022 500 were left; of the 100 of 2022, none or all may have come later.
    // The end is 4 or 5 years after 2022.
    let found = at(&series(&steady(), &[("2022-06-30", 500)]), "2022-12-31");
    assert_eq!(amount(&found), Some((400, 500)));
    assert_eq!(found.remaining.unwrap().reported_to, day("2022-12-31"));
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2026, 4), latest: quarter(2027, 4) });
}

#[test]
fn a_year_without_a_report_is_a_gap_and_not_a_zero() {
    // The mean of 2018, 2019, 2021 and 2022 is 100; with a zero it would be 80.
    // 1000 were left at the end of 2018; 300 are reported since: 700. The silent 2020 may have done another 100.
    let done = [(2018, 100), (2019, 100), (2021, 100), (2022, 100)];
    let found = at(&series(&done, &[("2018-12-31", 1000)]), "2022-12-31");
    assert_eq!(found.pace.unwrap().mean, 100);
    assert_eq!(amount(&found), Some((700, 700)));
    assert_eq!(found.ends, Ends::Between { earliest: When::Year(2028), latest: When::Year(2029) });
    assert_eq!(found.why_wide, [Reason::FewYears, Reason::OldEstimate, Reason::Gaps]);
}

#[test]
fn a_gap_between_estimates_excuses_what_the_pace_could_do_in_it() {
    // From 1000 to 700 in 2019 and 2020, with 100 reported for 2019: 100 more may have gone in 2020, 100 are missed.
    let done = [(2018, 100), (2019, 100), (2021, 100), (2022, 100)];
    let found = at(&series(&done, &[("2018-12-31", 1000), ("2020-12-31", 700)]), "2020-12-31");
    assert_eq!(amount(&found), Some((600, 800)));
    let excused = at(&series(&done, &[("2018-12-31", 1000), ("2020-12-31", 800)]), "2020-12-31");
    assert_eq!(amount(&excused), Some((800, 800)));
}

#[test]
fn silence_since_the_last_report_is_not_taken_for_work() {
    // 500 left at the end of 2022, silence on 2023 and 2024: the fast side ends in 2027, the slow side two years later.
    let found = at(&series(&steady(), &[("2022-12-31", 500)]), "2025-03-31");
    assert_eq!(found.ends, Ends::Between { earliest: quarter(2027, 4), latest: quarter(2029, 4) });
    assert_eq!(found.why_wide, [Reason::OldEstimate, Reason::Gaps]);
    // After a year and a half the estimate is not old yet, but a whole year is silent.
    assert_eq!(at(&series(&steady(), &[("2022-12-31", 500)]), "2024-06-30").why_wide, [Reason::Gaps]);
}

#[test]
fn what_was_not_known_on_the_day_is_left_out() {
    let later = series(&[(2020, 100), (2021, 100), (2022, 900)], &[("2021-12-31", 500), ("2022-12-31", 1)]);
    let known = series(&[(2020, 100), (2021, 100)], &[("2021-12-31", 500)]);
    assert_eq!(at(&later, "2022-12-30"), at(&known, "2022-12-30"));
}

#[test]
fn nothing_left_is_done_whatever_earlier_estimates_said() {
    let said = against(&series(&steady(), &[("2020-12-31", 900), ("2022-12-31", 0)]), "2023-06-30", "2024-01-01");
    assert_eq!((&said.ends, amount(&said)), (&Ends::Done, Some((0, 0))));
    assert_eq!((said.on_schedule, said.needed_pace), (Some(OnSchedule::Yes), Some(Range { low: 0, high: 0 })));
    assert_eq!(said.why_wide, []);
    // 300 left, and three times 100 done since.
    let counted = at(&series(&steady(), &[("2019-12-31", 300)]), "2023-06-30");
    assert_eq!(counted.ends, Ends::Done);
    // Found finished after the deadline: it may have been finished before.
    let after = against(&series(&steady(), &[("2022-12-31", 0)]), "2023-06-30", "2022-08-01");
    assert_eq!((after.ends, after.on_schedule), (Ends::Done, Some(OnSchedule::Open)));
}

#[test]
fn work_beyond_the_estimate_refutes_it() {
    for left in [0, 299] {
        let found = at(&series(&steady(), &[("2019-12-31", left)]), "2023-06-30");
        assert_eq!(found.ends, Ends::Unknown { why: Why::EstimateExceeded });
        assert_eq!(found.remaining, None);
    }
}

#[test]
fn of_nothing_known_nothing_is_said() {
    let found = forecast(&Series::default(), day("2023-06-30"), Some(day("2024-08-01")), Some(day("2023-11-01")));
    assert_eq!(found.ends, Ends::Unknown { why: Why::NoEstimate });
    assert_eq!((found.pace, found.remaining, found.needed_pace), (None, None, None));
    assert_eq!(found.on_schedule, Some(OnSchedule::Open));
    assert_eq!(found.warning, Some(Warning::FileBy(day("2023-11-01"))));
    assert_eq!(found.why_wide, [Reason::NoEstimate, Reason::NoPace]);
}

#[test]
fn an_estimate_without_a_pace_still_says_what_the_deadline_asks_for() {
    // 400 left, and two years to go.
    let found = against(&series(&[], &[("2022-12-31", 400)]), "2022-12-31", "2024-12-31");
    assert_eq!(found.ends, Ends::Unknown { why: Why::NoPace });
    assert_eq!(found.needed_pace, Some(Range { low: 200, high: 200 }));
    assert_eq!(found.why_wide, [Reason::NoPace]);
}

#[test]
fn a_pace_of_nothing_never_ends() {
    let found = against(&series(&[(2021, 0), (2022, 0)], &[("2022-12-31", 400)]), "2022-12-31", "2024-12-31");
    assert_eq!((found.ends, found.on_schedule), (Ends::Never, Some(OnSchedule::No)));
    // Where the estimates allow that nothing is left, even that is too much to say.
    let doubtful = series(&[(2021, 0), (2022, 0)], &[("2022-12-31", 400), ("2022-12-31", 0)]);
    let found = against(&doubtful, "2022-12-31", "2024-12-31");
    assert_eq!((found.ends, found.on_schedule), (Ends::NotBefore(2022), Some(OnSchedule::Open)));
    // A thousand years are no end either.
    let far = at(&series(&steady(), &[("2022-12-31", 100_000)]), "2022-12-31");
    assert_eq!(far.ends, Ends::Never);
}

#[test]
fn a_deadline_is_met_missed_or_open_by_the_whole_range() {
    // The range is 2025 to 2028.
    let two_years = series(&[(2021, 200), (2022, 100)], &[("2022-12-31", 600)]);
    let on = |deadline: &str| against(&two_years, "2022-12-31", deadline).on_schedule.unwrap();
    assert_eq!(on("2028-12-31"), OnSchedule::Yes);
    assert_eq!(on("2028-12-30"), OnSchedule::Open);
    assert_eq!(on("2025-01-01"), OnSchedule::Open);
    assert_eq!(on("2024-12-31"), OnSchedule::No);
}

#[test]
fn something_left_after_the_deadline_is_late_however_fast_the_pace() {
    // Three years give the year 2023 as the end, in which the deadline lies too; the estimate decides.
    let found = against(&series(&steady()[2..], &[("2023-09-30", 10)]), "2023-10-31", "2023-08-01");
    assert_eq!(found.ends, Ends::Between { earliest: When::Year(2023), latest: When::Year(2023) });
    assert_eq!((found.on_schedule, found.needed_pace), (Some(OnSchedule::No), None));
}

#[test]
fn the_pace_that_a_deadline_asks_for_spreads_the_rest_over_the_time() {
    // 500 left at the end of 2022, deadline at the end of 2024: 250 a year.
    let steady = series(&steady(), &[("2022-12-31", 500)]);
    assert_eq!(against(&steady, "2022-12-31", "2024-12-31").needed_pace, Some(Range { low: 250, high: 250 }));
    // At the end of June 2023, 50 count as done; 450 in a year and a half are 300 a year.
    assert_eq!(against(&steady, "2023-06-30", "2024-12-31").needed_pace, Some(Range { low: 300, high: 300 }));
    // Two silent years and a quarter may have done 225, or only the 25 of the quarter; one year to go.
    assert_eq!(against(&steady, "2025-03-31", "2026-03-31").needed_pace, Some(Range { low: 275, high: 475 }));
}

#[test]
fn the_warning_comes_a_year_before_the_filing_day_and_stays_until_the_deadline() {
    // At a hundred a year the work ends in 2027; the deadline is in 2025, and requests are due nine months before.
    let late = series(&steady(), &[("2022-12-31", 500)]);
    let (deadline, filing) = (day("2025-08-01"), day("2024-11-01"));
    let on = |as_of: &str| forecast(&late, day(as_of), Some(deadline), Some(filing)).warning;
    assert_eq!(on("2023-10-31"), None);
    assert_eq!(on("2023-11-01"), Some(Warning::FileBy(filing)));
    assert_eq!(on("2024-11-01"), Some(Warning::FileBy(filing)));
    assert_eq!(on("2024-11-02"), Some(Warning::ShouldHaveFiledBy(filing)));
    assert_eq!(on("2025-08-01"), Some(Warning::ShouldHaveFiledBy(filing)));
    assert_eq!(on("2025-08-02"), None);
}

#[test]
fn nobody_is_warned_who_is_on_schedule() {
    let in_time = series(&steady(), &[("2022-12-31", 100)]);
    let found = forecast(&in_time, day("2023-12-01"), Some(day("2024-12-31")), Some(day("2024-03-31")));
    // Nothing was reported after 2022, but the year in progress is not silence.
    assert_eq!((found.on_schedule, found.warning), (Some(OnSchedule::Yes), None));
}

#[test]
fn faults_are_named_all_at_once_and_nothing_is_computed() {
    let faulty = series(&[(2022, 1), (2021, -1), (2022, 1)], &[("2022-12-31", -5)]);
    let found = at(&faulty, "2022-12-31");
    let faults = vec![Fault::YearTwice(2022), Fault::NegativeWork(2021), Fault::NegativeLeft(day("2022-12-31"))];
    assert_eq!(found.ends, Ends::Unknown { why: Why::Faulty(faults) });
    assert_eq!((found.pace, found.remaining, found.why_wide), (None, None, Vec::new()));
}

#[test]
fn the_ends_of_the_calendar_and_of_numbers_do_no_harm() {
    let done: Vec<(i16, i64)> = (-9999..=9999).step_by(7).map(|year| (year, i64::MAX)).collect();
    let extreme = series(&done, &[("0001-01-01", i64::MAX), ("9999-12-31", i64::MAX)]);
    for as_of in ["0001-01-01", "2023-06-30", "9999-12-31"] {
        let found = forecast(&extreme, day(as_of), Some(day("9999-12-31")), Some(day("0001-01-01")));
        assert_eq!(found.pace.map(|pace| pace.mean), Some(i64::MAX));
    }
    let first = Day::new(-9999, 1, 1).unwrap();
    let _ = forecast(&series(&[(i16::MIN, 0), (i16::MAX, 0)], &[]), first, Some(first), Some(first));
}

/// The share of Student's t distribution between −t and t, for whole degrees of freedom.
/// Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 26.7.4.
fn between_quantiles(t: f64, degrees: usize) -> f64 {
    let angle = (t / (degrees as f64).sqrt()).atan();
    let (odd, cosine) = (degrees % 2 == 1, angle.cos());
    // Terms of the sum: cos θ, 2/3 cos³ θ … for odd degrees; 1, 1/2 cos² θ … for even.
    let (mut power, mut term, mut sum) = (if odd { 1 } else { 0 }, if odd { cosine } else { 1.0 }, 0.0);
    while power + 2 <= degrees {
        sum += term;
        term *= (power + 1) as f64 / (power + 2) as f64 * cosine * cosine;
        power += 2;
    }
    let sum = angle.sin() * sum;
    if odd { std::f64::consts::FRAC_2_PI * (angle + sum) } else { sum }
}

#[test]
fn the_table_of_quantiles_is_right_to_its_last_digit() {
    for (at, quantile) in QUANTILES.iter().enumerate() {
        assert!(between_quantiles(quantile - 0.0005, at + 1) < 0.8, "{} degrees", at + 1);
        assert!(between_quantiles(quantile + 0.0005, at + 1) > 0.8, "{} degrees", at + 1);
    }
}

/// A linear congruential generator: the same series in every run.
struct Generator(u64);

impl Generator {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }

    fn amount(&mut self, end: u64) -> i64 {
        i64::try_from(self.below(end)).unwrap()
    }

    fn day(&mut self) -> Day {
        let year = 2010 + i16::try_from(self.below(14)).unwrap();
        let first = Day::new(year, 1, 1).unwrap();
        // Turns of the year and of quarters are frequent in reports, and where the calculation has its corners.
        let days = [0, 30, 89, 180, 364, i32::try_from(self.below(365)).unwrap()];
        first.plus_days(days[usize::try_from(self.below(6)).unwrap()]).unwrap()
    }

    fn series(&mut self) -> Series {
        let done = (2010..=2023).filter_map(|year| {
            let amount = self.amount(400);
            (self.below(3) > 0).then_some(Done { year, amount })
        });
        let done = done.collect();
        let estimates = 1 + self.below(4);
        let left = (0..estimates).map(|_| Left { on: self.day(), amount: self.amount(5000) }).collect();
        Series { done, left }
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, usize::try_from(self.below(at as u64 + 1)).unwrap());
        }
    }
}

/// The range of ends as moments; none where nothing is said.
fn span(ends: &Ends) -> Option<(f64, f64)> {
    match ends {
        Ends::Done => Some((f64::NEG_INFINITY, f64::NEG_INFINITY)),
        Ends::Between { earliest, latest } => Some((earliest.first(), latest.last())),
        Ends::NotBefore(year) => Some((f64::from(*year), f64::INFINITY)),
        Ends::Never => Some((f64::INFINITY, f64::INFINITY)),
        Ends::Unknown { .. } => None,
    }
}

const MANY: usize = 3000;

#[test]
fn the_order_of_the_input_changes_nothing() {
    let mut chance = Generator(1);
    for _ in 0..MANY {
        let (series, as_of, deadline) = (chance.series(), chance.day(), chance.day());
        let mut shuffled = series.clone();
        chance.shuffle(&mut shuffled.done);
        chance.shuffle(&mut shuffled.left);
        let of = |series: &Series| forecast(series, as_of, Some(deadline), Some(deadline));
        assert_eq!(of(&series), of(&shuffled), "{series:?}");
    }
}

#[test]
fn the_fast_side_never_ends_after_the_slow_side() {
    let mut chance = Generator(2);
    let mut ranges = 0;
    for _ in 0..MANY {
        let (series, as_of) = (chance.series(), chance.day());
        let found = forecast(&series, as_of, None, None);
        if let Some((first, last)) = span(&found.ends) {
            assert!(first <= last, "{series:?} on {as_of}");
        }
        ranges += usize::from(matches!(found.ends, Ends::Between { .. }));
        if let Some(Remaining { amount, reported_to }) = found.remaining {
            assert!(0 <= amount.low && amount.low <= amount.high && reported_to <= as_of, "{series:?} on {as_of}");
        }
    }
    assert!(ranges > MANY / 10, "only {ranges} of the series have a range: the generator tests too little");
}

#[test]
fn more_left_never_ends_earlier() {
    let mut chance = Generator(3);
    for _ in 0..MANY {
        let (series, as_of, more) = (chance.series(), chance.day(), chance.amount(1000));
        let newest = series.left.iter().filter(|one| one.on <= as_of).map(|one| one.on).max();
        let mut fuller = series.clone();
        for one in fuller.left.iter_mut().filter(|one| Some(one.on) == newest) {
            one.amount += more;
        }
        let of = |series: &Series| span(&forecast(series, as_of, None, None).ends);
        let (Some(before), Some(mut after)) = (of(&series), of(&fuller)) else { continue };
        if after.1 == f64::INFINITY {
            // Where the slow side gets lost, the fast side is given as a year, which begins before its quarters.
            after.0 += 0.75;
        }
        assert!(before.0 <= after.0 && before.1 <= after.1, "{more} more of {series:?} on {as_of}");
    }
}

#[test]
fn an_earlier_deadline_never_lowers_the_needed_pace_nor_helps_the_schedule() {
    let mut chance = Generator(4);
    for _ in 0..MANY {
        let (series, as_of) = (chance.series(), chance.day());
        let later = as_of.plus_days(i32::try_from(chance.below(4000)).unwrap()).unwrap();
        let earlier = later.plus_days(-i32::try_from(chance.below(1000)).unwrap()).unwrap();
        let of = |deadline: Day| forecast(&series, as_of, Some(deadline), None);
        let (soon, late) = (of(earlier), of(later));
        if let (Some(soon), Some(late)) = (soon.needed_pace, late.needed_pace) {
            assert!(soon.low >= late.low && soon.high >= late.high, "{series:?}, {earlier} and {later}");
        }
        let rank = |found: &Forecast| match found.on_schedule {
            Some(OnSchedule::No) => 0,
            Some(OnSchedule::Open) | None => 1,
            Some(OnSchedule::Yes) => 2,
        };
        assert!(rank(&soon) <= rank(&late), "{series:?}, {earlier} and {later}");
    }
}
