//! Good and bad twins: a small sound package, and each way to spoil it with exactly the problems that must come out.
//!
//! The twins are in `twins/bad/*.toml` and their form is told in `twins/README.md`; a lawyer can read and add them.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;

use spectemur_model::measure::{Count, Members, Window};
use spectemur_model::obligation::{Due, Event, ExtensionRule, Meetings, OwedBy, RuleBasis, Span, StandingStatus};
use spectemur_model::{
    ActionId, Answer, Basis, Day, FigureId, MeetingId, MonthEnd, ObligationId, PlanId, StateCode, Statement, Subject,
    Value,
};
use spectemur_treaty::{Expected, Texts, read_package, read_record};
use toml::{Table, Value as Toml};

fn good() -> Texts {
    crate::support::folder(&crate::support::here("tests/twins/good"))
}

/// A bad twin: what it shows, what is changed in the good package, and every problem that must come out.
struct Twin {
    file: String,
    shows: String,
    changes: Vec<Table>,
    expect: Vec<String>,
}

fn twins() -> Vec<Twin> {
    let mut all = Vec::new();
    for (file, text) in crate::support::folder(&crate::support::here("tests/twins/bad")) {
        let table: Table = text.parse().unwrap_or_else(|error| panic!("{file}: {error}"));
        for twin in table["twin"].as_array().expect("a list of twins") {
            let list = |key: &str| twin[key].as_array().unwrap_or_else(|| panic!("{file}: {key}")).clone();
            let text = |value: &Toml| value.as_str().expect("a text").to_owned();
            all.push(Twin {
                file: file.clone(),
                shows: text(&twin["shows"]),
                changes: list("change").iter().map(|change| change.as_table().expect("a change").clone()).collect(),
                expect: list("expect").iter().map(text).collect(),
            });
        }
    }
    all
}

/// The good package with the changes of a twin; a change that changes nothing, or two places, is refused.
fn spoil(twin: &Twin) -> Texts {
    let mut texts = good();
    for change in &twin.changes {
        let text = |key: &str| change.get(key).map(|value| value.as_str().expect("a text"));
        let file = text("file").expect("a change names its file");
        if let Some(added) = text("add") {
            assert!(texts.insert(file.to_owned(), added.to_owned()).is_none(), "{}: {file} is there", twin.shows);
        } else if let Some(replaced) = text("replace") {
            let whole = texts.get_mut(file).unwrap_or_else(|| panic!("{}: no file {file}", twin.shows));
            let times = whole.matches(replaced).count();
            assert_eq!(times, 1, "{}: {file} has it {times} times: {replaced}", twin.shows);
            *whole = whole.replacen(replaced, text("by").expect("what is put in its place"), 1);
        } else {
            assert!(texts.remove(file).is_some(), "{}: no file {file}", twin.shows);
        }
    }
    texts
}

#[test]
fn every_bad_twin_has_exactly_the_problems_that_it_expects() {
    let mut differences = String::new();
    for twin in twins() {
        let problems = read_package(&spoil(&twin)).problems;
        let found: Vec<_> = problems.iter().map(ToString::to_string).collect();
        if found != twin.expect {
            writeln!(differences, "\n{}: {}", twin.file, twin.shows).unwrap();
            for line in twin.expect.iter().filter(|line| !found.contains(line)) {
                writeln!(differences, "  missing  {line}").unwrap();
            }
            for line in found.iter().filter(|line| !twin.expect.contains(line)) {
                writeln!(differences, "  too many {line}").unwrap();
            }
            if twin.expect.iter().collect::<BTreeSet<_>>() == found.iter().collect() {
                writeln!(differences, "  the problems are right and stand in another order: {found:#?}").unwrap();
            }
        }
    }
    assert!(differences.is_empty(), "{differences}");
}

#[test]
fn no_two_twins_show_the_same() {
    let twins = twins();
    let sentences: BTreeSet<_> = twins.iter().map(|twin| &twin.shows).collect();
    assert_eq!(sentences.len(), twins.len());
    for sentence in sentences {
        assert!(sentence.ends_with('.'), "a sentence ends with a full stop: {sentence}");
    }
}

/// The codes that have words for people; a test of the language crate holds them against the list of codes.
fn worded() -> BTreeSet<String> {
    let messages = fs::read_to_string(crate::support::here("../spectemur-language/locales/en/diagnostics.ftl"));
    let messages = messages.expect("the messages of the language crate");
    let ids = messages.lines().filter_map(|line| line.strip_prefix("check-")?.split_once(" =")).map(|(id, _)| id);
    ids.filter(|id| !id.ends_with("-hint")).map(str::to_owned).collect()
}

/// The codes that the source reports: the first text with a hyphen in a call that reports, or that reads a word.
fn reported() -> BTreeSet<String> {
    let mut codes = BTreeSet::new();
    for (_, source) in crate::support::folder(&crate::support::here("src")) {
        for call in
            ["problem(", "problem_at(", "problems.add(", "self.report(", "compare(row,", "word(node,", "word(rule,"]
        {
            for (at, _) in source.match_indices(call) {
                let arguments = source[at..].split(';').next().unwrap_or_default();
                let mut texts = arguments.split('"').skip(1).step_by(2);
                codes.extend(texts.find(|text| is_code(text)).map(str::to_owned));
            }
        }
    }
    codes
}

fn is_code(text: &str) -> bool {
    text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
}

#[test]
fn every_code_has_a_twin_and_words() {
    let expected: Vec<String> = twins().into_iter().flat_map(|twin| twin.expect).collect();
    let code = |line: &String| line.split_whitespace().nth(1).unwrap().to_owned();
    let shown: BTreeSet<String> = expected.iter().map(code).collect();
    let sources: String = crate::support::folder(&crate::support::here("src")).into_values().collect();
    for code in worded() {
        assert!(sources.contains(&format!("\"{code}\"")), "{code} has words and is never reported");
    }
    let without = |known: &BTreeSet<String>| -> Vec<_> { reported().difference(known).cloned().collect() };
    assert_eq!(without(&worded()), Vec::<String>::new(), "reported and without words");
    assert_eq!(worded().difference(&shown).collect::<Vec<_>>(), Vec::<&String>::new(), "without a twin");
    assert!(reported().len() > 35, "the scan of the source finds too little: {:?}", reported());
}

fn state(code: &str) -> StateCode {
    StateCode::parse(code).expect("three capital letters")
}

#[test]
fn the_good_package_is_sound_and_everything_in_it_is_read() {
    let read = read_package(&good());
    assert_eq!(read.problems.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let package = read.package.unwrap();
    assert_eq!(package.id, "lanterns");
    assert_eq!((package.entry_into_force.instruments, package.withdrawal.months), (2, 6));
    assert_eq!(package.provisions.len(), 3);
    assert_eq!(package.registers.states.len(), 4);
    assert_eq!(package.registers.states[&state("QMA")].names.len(), 2);
    assert_eq!(package.registers.meetings.len(), 2);
    assert_eq!(package.registers.scale.len(), 2);
    assert_eq!(package.questions.len(), 50);
    assert_eq!(package.obligations.len(), 17);
    assert_eq!(package.populations.len(), 4);
    assert_eq!(package.plans["harbour"].themes[0].results.len(), 1);
    assert_eq!(package.plans["harbour"].actions.len(), 2);
    let milestone = package.plans["harbour"].actions[0].milestone.as_ref().unwrap();
    assert_eq!(milestone.after_entry_into_force_months, Some(24));
    let report = &package.reports["yearly"];
    assert_eq!(report.sections[0].paragraphs[0].len(), 2);
    assert_eq!(report.sections[0].paragraphs[0][0].lists.len(), 2);
    assert_eq!(package.locales.len(), 2);
    let kept = package.documents.iter().filter(|(_, document)| document.in_record).map(|(id, _)| id.as_str());
    assert_eq!(kept.collect::<Vec<_>>(), ["letter-borra", "report-2"]);
    assert_eq!(package.documents.len(), 5);
}

#[test]
fn the_good_package_keeps_what_its_measures_say() {
    let package = read_package(&good()).package.unwrap();
    let figure = |id: &str| package.figure(&FigureId::new(id)).unwrap().1;
    let dark = figure("harbour.1.1");
    assert!(matches!(dark.count, Count::States(_)));
    assert_eq!((dark.members, dark.window, dark.theme.as_str()), (Members::During, Window::Standing, "light"));
    assert_eq!((dark.related.len(), dark.assumed.len(), dark.cite.to_string()), (1, 1, "action:1".to_owned()));
    assert_eq!(dark.count.questions().len(), 2);
    assert!(matches!(figure("harbour.1.2").count, Count::Sum(_)));
    assert_eq!(figure("harbour.1.2").members, Members::OnDay);
    assert!(matches!(figure("harbour.2.1").count, Count::Events(_)));
    assert_eq!(figure("harbour.2.1").window, Window::ReportYear);
    assert!(matches!(figure("harbour.2.2").count, Count::Share { .. }));
    assert_eq!(figure("counts.guides").among, None);
    assert_eq!(figure("counts.guides").cite.to_string(), "para:4");
}

#[test]
fn the_good_package_keeps_what_its_rules_say() {
    let package = read_package(&good()).package.unwrap();
    let rule = |id: &str| package.obligation(&ObligationId::new(id)).unwrap();
    let (light, day) = (rule("light"), |text: &str| text.parse::<Day>().unwrap());
    assert_eq!((light.article(), light.owed_by, light.theme.as_str()), ("1", OwedBy::States, "light"));
    assert_eq!((light.met.len(), light.released.len(), light.reopened.len(), light.open.len()), (2, 1, 1, 1));
    assert!(light.applies.is_some() && light.published.is_some());
    let (first, second) = (&light.versions[0], &light.versions[1]);
    assert_eq!((first.from, first.to), (day("2001-10-01"), Some(day("2002-12-31"))));
    assert_eq!(first.extension, Some(ExtensionRule { months: 12, renewable: true }));
    assert_eq!(second.extension, Some(ExtensionRule { months: 6, renewable: false }));
    assert_eq!((second.assumed.len(), second.cite.to_string()), (1, "report-1, para:4".to_owned()));
    assert_eq!(light.version_on(day("2002-12-31")), Some(first));
    assert_eq!(light.version_on(day("2003-01-01")), Some(second));
    assert_eq!(rule("yearly-list").after, Some(ObligationId::new("first-list")));
    assert_eq!(rule("tell").basis, RuleBasis::Action(PlanId::new("harbour"), ActionId::new("1")));
    assert_eq!((&rule("papers").basis, rule("papers").owed_by), (&RuleBasis::Machinery, OwedBy::Convention));
    assert_eq!(rule("raise-wreck").owed_by, OwedBy::Matters);
    let requests = package.requests.as_ref().unwrap();
    assert_eq!((requests.of.as_str(), requests.plan.len(), requests.texts.len()), ("request.of", 1, 1));
    assert_eq!(requests.about_matter, Some("request.wreck".into()));
    let review = package.review.as_ref().unwrap();
    let told = [&review.returned, &review.remarks, &review.reason].map(|key| key.as_str());
    assert_eq!(told, ["review.returned", "review.remarks", "review.reason"]);
    assert_eq!(package.withdrawal.not_before, Some("owed.storm-until".into()));
    assert_eq!(requests.contents[&ObligationId::new("light")].len(), 2);
}

#[test]
fn a_treaty_may_leave_open_how_reports_are_sent_back() {
    let mut texts = good();
    let head = texts.get_mut("treaty.toml").unwrap();
    let at = head.find("[review]").unwrap();
    let end = head[at..].find("\n\n").unwrap();
    head.replace_range(at..at + end, "");
    let read = read_package(&texts);
    assert!(read.problems.is_empty());
    assert_eq!(read.package.unwrap().review, None);
}

#[test]
fn the_good_package_has_every_kind_of_deadline() {
    let package = read_package(&good()).package.unwrap();
    let due = |id: &str| package.obligation(&ObligationId::new(id)).unwrap().versions[0].due.clone();
    let months = |months, end| Span::Months { months, end };
    let event = Event::EntryIntoForce;
    assert_eq!(due("light"), Due::After { event: event.clone(), span: months(24, MonthEnd::LastDay) });
    assert_eq!(due("first-list"), Due::After { event: Event::Deposit, span: Span::Days(90) });
    let lit = Event::Answered("owed.lit-in".into());
    assert_eq!(due("tell-at-once"), Due::After { event: lit, span: Span::Days(21) });
    assert_eq!(due("yearly-list"), Due::Yearly { event: event.clone(), month: 2, day: 28, years: 1 });
    assert_eq!(due("list-in-two-years"), Due::Yearly { event: event.clone(), month: 3, day: 31, years: 2 });
    let promised = Event::Answered("owed.promised-in".into());
    assert_eq!(due("light-early"), Due::Until { from: promised, until: event });
    let meetings = Meetings::LastBeforeDueOf(ObligationId::new("light"));
    assert_eq!(due("ask-for-time"), Due::BeforeMeeting { meetings, span: months(3, MonthEnd::Refuse) });
    assert_eq!(due("papers"), Due::BeforeMeeting { meetings: Meetings::Each, span: Span::Days(28) });
    let meeting = MeetingId::new("1MSP");
    let meetings = Meetings::One(meeting.clone());
    assert_eq!(due("first-budget"), Due::BeforeMeeting { meetings, span: Span::Days(0) });
    let met = Event::Met(ObligationId::new("light"));
    assert_eq!(due("tell"), Due::NextMeeting { event: met, by_its_end: true });
    assert_eq!(due("presidency"), Due::NextMeeting { event: Event::MeetingEnd, by_its_end: false });
    assert_eq!(due("guide"), Due::ByDay("2003-06-30".parse().unwrap()));
    assert_eq!(due("rules"), Due::ByMeeting(meeting));
    let (meeting, day) = (Some(MeetingId::new("2MSP")), Some("2003-12-31".parse().unwrap()));
    assert_eq!(due("light-by-plan"), Due::Milestone { meeting, day, months_after_entry: Some(24) });
    let versions = package.obligations.iter().flat_map(|rule| &rule.versions);
    let words: BTreeSet<&str> = versions.map(|version| version.due.word()).collect();
    assert_eq!(
        words.into_iter().collect::<Vec<_>>(),
        ["after", "before-meeting", "by", "milestone", "next-meeting", "until", "yearly"]
    );
}

#[test]
fn the_good_record_names_every_state_and_the_rest_of_a_complete_list() {
    let record = read_package(&good()).record;
    assert_eq!(record.sources.len(), 2);
    assert_eq!(record.statements.len(), 24);
    let of = |place: &str| -> Vec<&Statement> {
        record
            .statements
            .iter()
            .filter(|known| known.place.as_str() == place && known.source.as_str() == "report-2")
            .collect()
    };
    let dark: Vec<_> = of("para:3").into_iter().map(|said| (said.subject, said.answer.clone(), said.basis)).collect();
    let answer = |yes| Answer::Known(Value::YesNo(yes));
    let expected = [
        (Subject::State(state("QMA")), answer(true), Basis::Said),
        (Subject::State(state("QMB")), answer(false), Basis::Inferred),
        (Subject::State(state("XAA")), answer(false), Basis::Inferred),
    ];
    assert_eq!(dark, expected, "those bound by deposit on the last day, and Dorn is not");
    assert_eq!(of("para:4").len(), 2);
    assert_eq!(of("para:5")[0].answer, Answer::NotReported);
    assert_eq!(of("para:6")[0].answer, Answer::Known(Value::Choice("whale".to_owned())));
    assert_eq!(of("para:9")[0].answer, Answer::Known(Value::Ratio { part: 3, whole: 4 }));
    assert_eq!(of("para:10")[0].period.from(), of("para:10")[0].period.to());
    assert_eq!(of("editorial:A.a")[0].subject, Subject::Convention);
    let matters: Vec<_> = record.statements.iter().filter(|said| matches!(said.subject, Subject::Matter(_))).collect();
    assert_eq!(matters.iter().map(|said| said.subject.as_str()).collect::<BTreeSet<_>>().len(), 4);
    assert_eq!((matters.len(), matters[3].subject), (7, Subject::parse("-/wreck-of-the-swan").unwrap()));
    assert_eq!(matters[6].answer, Answer::Known(Value::Name("QMA/wreck-1".to_owned())));
    assert_eq!(of("summary:light.1")[0].question.published_figure(), Some(FigureId::new("harbour.1.1")));
}

#[test]
fn the_good_cases_expect_what_they_say() {
    let cases = read_package(&good()).cases;
    let [light, lists] = cases.as_slice() else { panic!("{cases:?}") };
    assert_eq!((light.state, light.expected.status), (Some(state("QMA")), Some(StandingStatus::DueIn)));
    assert_eq!((light.expected.days, light.expected.met.as_ref()), (Some(638), None), "nothing else is expected");
    let Expected { met, unknown, overdue, outstanding, owed, .. } = &lists.expected;
    assert_eq!((lists.state, lists.year, *owed), (None, Some(2002), Some(3)));
    assert_eq!((met.clone(), unknown.clone()), (Some(vec![state("QMA")]), Some(vec![state("QMB"), state("XAA")])));
    assert_eq!(
        (overdue.clone(), outstanding.clone()),
        (Some(Vec::new()), Some(Vec::new())),
        "nobody, and that is said"
    );
}

#[test]
fn corrections_point_to_what_they_correct() {
    let record = read_package(&good()).record;
    let corrections: Vec<_> = record.statements.iter().filter(|known| known.corrects.is_some()).collect();
    assert_eq!(corrections.len(), 2);
    for correction in corrections {
        let corrected = record.statements.iter().find(|known| Some(known.id()) == correction.corrects).unwrap();
        assert_eq!((corrected.subject, &corrected.question), (correction.subject, &correction.question));
        assert_ne!(corrected.answer, correction.answer);
    }
}

#[test]
fn a_file_that_is_imported_reports_its_own_problems_under_its_own_name() {
    let texts = good();
    let entry = |state: &str| {
        format!(
            "[[source]]\nid = \"note\"\nkind = \"letter\"\ntitle = {{ en = \"Note\", zh = \"便条\" }}\n\n\
             [[said]]\nsource = \"note\"\nat = \"para:1\"\nquestion = \"harbour.dark\"\n\
             states = [\"{state}\"]\nanswer = true\n\
             period = {{ from = 2004-01-01, to = 2004-01-01 }}\n"
        )
    };
    let read = |state: &str| read_record(&texts, &Texts::from([("note.toml".to_owned(), entry(state))]));
    let (record, problems) = read("XAB");
    assert_eq!((record.statements.len(), problems.len()), (1, 0));
    let (_, problems) = read("XYZ");
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), ["note.toml:6: unknown-state state=XYZ"]);
}
