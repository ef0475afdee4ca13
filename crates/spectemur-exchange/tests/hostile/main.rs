//! Damaged and hostile files, made from good ones in always the same way: each is refused with a reason, or what was
//! damaged did not matter; none stops the program, takes long, or changes what is read without a word.

#[path = "../sample/mod.rs"]
mod sample;

mod csv_files;
mod json_files;
mod pack;
mod workbook_files;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use sample::{World, reports};
use spectemur_exchange::form::{READ_CODES, ReadReport, from_csv, from_json, from_workbook};
use spectemur_model::{Language, Report};

/// One damaged file.
struct Case {
    name: String,
    bytes: Vec<u8>,
    expected: Expected,
}

/// What must come of it.
enum Expected {
    /// This problem is among those found.
    Code(&'static str),
    /// Something is found, or the report is as it was.
    FoundOrSame,
    /// Something is found, or nothing is in the report that was not in the good one.
    FoundOrLess,
}

impl Case {
    fn new(name: impl Into<String>, bytes: Vec<u8>, expected: Expected) -> Self {
        Self { name: name.into(), bytes, expected }
    }
}

fn good() -> Report {
    let mut all = reports(Language::English, 1);
    let at = all.iter().position(|(name, _)| *name == "full").expect("the sample is good");
    all.swap_remove(at).1
}

/// Reads every file; together they may take two seconds each, which leaves a slow machine its time.
#[expect(clippy::disallowed_methods, reason = "how long reading takes is what is tested")]
fn judge(cases: impl Iterator<Item = Case>, read: impl Fn(&[u8]) -> ReadReport) -> usize {
    let good = good();
    let codes: BTreeMap<&str, &[&str]> = READ_CODES.iter().copied().collect();
    let (mut count, mut took, mut problems) = (0, Duration::ZERO, Vec::new());
    for case in cases {
        let started = Instant::now();
        let read = read(&case.bytes);
        took += started.elapsed();
        count += 1;
        let found: Vec<&str> = read.findings.iter().map(|(finding, _)| finding.code).collect();
        problems
            .extend(problem(&case, &read, &found, &good, &codes).map(|problem| format!("{}: {problem}", case.name)));
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(
        took < Duration::from_secs(2) * u32::try_from(count).expect("the sample is good"),
        "{count} files took {took:?}"
    );
    count
}

/// What is wrong with how a file was read.
fn problem(
    case: &Case,
    read: &ReadReport,
    found: &[&str],
    good: &Report,
    codes: &BTreeMap<&str, &[&str]>,
) -> Option<String> {
    for (finding, _) in &read.findings {
        let told: Vec<&str> = finding.variables.iter().map(|(name, _)| *name).collect();
        if codes.get(finding.code).is_none_or(|listed| *listed != told) {
            return Some(format!("{} with {told:?} is not listed", finding.code));
        }
    }
    let wrong = match (&case.expected, &read.report) {
        (_, None) if found.is_empty() => Some("no report and no reason"),
        (Expected::Code(code), _) if !found.contains(code) => return Some(format!("{code} is not among {found:?}")),
        (Expected::FoundOrSame, Some(report)) if found.is_empty() && report != good => Some("changed"),
        (Expected::FoundOrLess, Some(report)) if found.is_empty() => {
            let mut answers = report.answers.iter();
            let less = answers.all(|(key, given)| less(good.answers.get(key), given));
            (!less).then_some("changed")
        }
        _ => None,
    };
    wrong.map(str::to_owned)
}

/// Whether an answer is the good one, or the beginning of its table.
fn less(good: Option<&spectemur_model::report::Given>, given: &spectemur_model::report::Given) -> bool {
    use spectemur_model::Value::Rows;
    match (good.and_then(|good| good.answer.value()), given.answer.value()) {
        (Some(Rows(all)), Some(Rows(some))) => {
            let cells = |row: &spectemur_model::answer::Row| row.cells().count();
            some.len() <= all.len() && some.iter().zip(all).all(|(one, other)| cells(one) <= cells(other))
        }
        (Some(spectemur_model::Value::Place(all)), Some(spectemur_model::Value::Place(some))) => all.name == some.name,
        _ => good.is_some_and(|good| good.answer == given.answer),
    }
}

/// Reads every file by itself, for the benchmark: how many there are, how long the slowest took, and which it was.
#[cfg(not(test))]
pub(crate) fn slowest(now: impl Fn() -> Instant) -> (usize, Duration, String) {
    let world = World::new();
    let (mut count, mut slowest) = (0, (Duration::ZERO, String::new()));
    let mut measure = |case: Case, read: &dyn Fn(&[u8]) -> ReadReport| {
        let begun = now();
        let found = !read(&case.bytes).findings.is_empty();
        let took = begun.elapsed();
        assert!(found || !matches!(case.expected, Expected::Code(_)), "{}", case.name);
        count += 1;
        if slowest.0 < took {
            slowest = (took, case.name);
        }
    };
    json_files::cases().for_each(|case| measure(case, &|bytes| from_json(bytes, world.forms())));
    workbook_files::cases(&world).for_each(|case| measure(case, &|bytes| from_workbook(bytes, world.forms())));
    csv_files::cases(&world).for_each(|case| measure(case, &|bytes| from_csv(bytes, world.forms())));
    (count, slowest.0, slowest.1)
}

#[test]
fn damaged_json_is_refused() {
    let world = World::new();
    let count = judge(json_files::cases(), |bytes| from_json(bytes, world.forms()));
    assert!(count >= 700, "{count}");
}

#[test]
fn damaged_workbooks_are_refused() {
    let world = World::new();
    let count = judge(workbook_files::cases(&world), |bytes| from_workbook(bytes, world.forms()));
    assert!(count >= 450, "{count}");
}

#[test]
fn damaged_csv_is_refused() {
    let world = World::new();
    let count = judge(csv_files::cases(&world), |bytes| from_csv(bytes, world.forms()));
    assert!(count >= 400, "{count}");
}

#[test]
fn a_file_of_two_hundred_megabytes_is_refused_by_its_size() {
    let world = World::new();
    // Zeros are given by the system without being written, so that this takes no memory.
    let large = vec![0_u8; 200_000_000];
    for read in
        [from_json(&large, world.forms()), from_workbook(&large, world.forms()), from_csv(&large, world.forms())]
    {
        assert_eq!((read.report, read.findings[0].0.code), (None, "file-too-large"));
    }
}
