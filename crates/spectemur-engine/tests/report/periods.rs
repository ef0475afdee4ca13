//! A report on a calendar year counts for the reporting period in which it falls due, and for no other.

use std::collections::BTreeMap;

use spectemur_engine::{Amount, Moment, Observation, Populations, needs, observe, said};
use spectemur_model::measure::{
    Better, Condition, Count, Expected, Measure, Members, Population, PopulationRule, RegisterFact, Window,
};
use spectemur_model::package::Plan;
use spectemur_model::statement::Recorded;
use spectemur_model::{
    Basis, Citation, Instant, Localized, MeasureId, Package, Period, Place, PlanId, PopulationId, QuestionKey, Reach,
    Snapshot, SourceId, Statement, Subject, ThemeId,
};

use crate::world::{World, annual, day, no, number, yes};

fn adopted() -> Condition {
    Condition::Answered { question: "law.adopted".into(), is: Some(Expected::YesNo(true)) }
}

fn measure(id: &str, count: Count, among: Option<&str>, window: Window) -> Measure {
    Measure {
        id: MeasureId::new(id),
        indicator: String::new(),
        action: None,
        theme: ThemeId::new("theme"),
        title: Localized::default(),
        count,
        among: among.map(PopulationId::new),
        members: Members::OnDay,
        window,
        better: Better::Neither,
        related: Vec::new(),
        assumed: Vec::new(),
        cite: Citation::default(),
    }
}

fn package() -> Package {
    let mut package = World::new().package;
    let everyone = PopulationRule::Register(RegisterFact::Everyone);
    let with_law =
        PopulationRule::Within { population: "everyone".into(), condition: adopted(), window: Window::ReportingPeriod };
    for (id, rule) in [("everyone", everyone), ("with-law", with_law)] {
        let id = PopulationId::new(id);
        package.populations.insert(id.clone(), Population { id, label: Localized::default(), rule });
    }
    let share = Count::Share { part: "stock.opening".into(), whole: "stock.closing".into() };
    let states = || Count::States(adopted());
    let measures = vec![
        measure("law", states(), Some("everyone"), Window::ReportingPeriod),
        measure("closing", Count::Sum("stock.closing".into()), Some("everyone"), Window::ReportingPeriod),
        measure("share", share, None, Window::ReportingPeriod),
        measure("among", states(), Some("with-law"), Window::Standing),
        measure("ever", states(), Some("everyone"), Window::ToDate),
    ];
    let plan = Plan {
        id: PlanId::new("plan"),
        title: Localized::default(),
        adopted_at: None,
        years: None,
        complete: true,
        note: Localized::default(),
        cite: Citation::default(),
        themes: Vec::new(),
        actions: Vec::new(),
        measures,
    };
    package.plans = BTreeMap::from([(plan.id.clone(), plan)]);
    package
}

fn period(from: &str, to: &str) -> Period {
    Period::new(day(from), day(to)).expect("in order")
}

/// The year to 30 June.
fn to_june(year: i16) -> Moment {
    let period = period(&format!("{}-07-01", year - 1), &format!("{year}-06-30"));
    Moment::new(period.to(), period)
}

fn recorded(statements: Vec<Statement>) -> Snapshot {
    let at = Instant::EPOCH;
    let recorded = statements.into_iter().map(|statement| Recorded { id: statement.id(), statement, recorded_at: at });
    Snapshot::new([], recorded)
}

fn observed(snapshot: &Snapshot, moment: Moment, measure: &str) -> Observation {
    let package = package();
    let populations = Populations::at(&package, snapshot, moment);
    let all = observe(&package, snapshot, &populations, &PlanId::new("plan"));
    all.into_iter().find(|observed| observed.figure.as_str() == format!("plan.{measure}")).expect("a measure")
}

fn value(snapshot: &Snapshot, year: i16, measure: &str) -> Option<Amount> {
    observed(snapshot, to_june(year), measure).value
}

/// A report on 2022, which falls due on 30 April 2023.
fn on_2022() -> Snapshot {
    let draft = annual(2022).says("law.adopted", yes()).says("stock.closing", number(40));
    recorded(World::new().statements(&draft))
}

#[test]
fn a_report_counts_once() {
    let snapshot = on_2022();
    for (measure, expected) in [("law", 1), ("closing", 40)] {
        assert_eq!(value(&snapshot, 2022, measure), None, "{measure}: half of 2022 is not the report on 2021");
        assert_eq!(value(&snapshot, 2023, measure), Some(Amount::Count(expected)), "{measure}");
        assert_eq!(value(&snapshot, 2024, measure), None, "{measure}: the report on 2023 is another one");
    }
    let texts = |year| said(&snapshot, to_june(year), &QuestionKey::new("law.adopted")).len();
    assert_eq!([2022, 2023, 2024].map(texts), [0, 1, 0]);
}

#[test]
fn who_belongs_follows_the_report_that_fell_due() {
    let snapshot = on_2022();
    let package = package();
    let members = |year| {
        let populations = Populations::at(&package, &snapshot, to_june(year));
        populations.of(&"with-law".into(), Members::OnDay).with(spectemur_model::Truth::Yes).count()
    };
    assert_eq!([2022, 2023, 2024].map(members), [0, 1, 0]);
    assert_eq!(value(&snapshot, 2023, "among"), Some(Amount::Count(1)));
}

#[test]
fn a_no_counts_to_date_for_the_period_in_which_it_fell_due() {
    let snapshot = recorded(World::new().statements(&annual(2022).says("law.adopted", no())));
    assert_eq!(value(&snapshot, 2022, "ever"), None);
    assert_eq!(value(&snapshot, 2023, "ever"), Some(Amount::Count(0)));
    assert_eq!(value(&snapshot, 2024, "ever"), None);
}

fn about_all(question: &str, size: i64, period: Period) -> Statement {
    Statement {
        subject: Subject::Convention,
        question: QuestionKey::new(question),
        answer: number(size),
        period,
        source: SourceId::new("document"),
        place: Place::parse("para:1").expect("a place"),
        basis: Basis::Said,
        public: true,
        corrects: None,
    }
}

#[test]
fn a_share_takes_the_year_that_fell_due_and_whatever_else_shares_a_day() {
    let year = |year| Period::year(year).expect("a year");
    let snapshot = recorded(vec![
        about_all("stock.opening", 3, year(2022)),
        about_all("stock.opening", 5, year(2023)),
        about_all("stock.closing", 10, period("2023-06-30", "2024-06-29")),
    ]);
    assert_eq!(value(&snapshot, 2023, "share"), Some(Amount::Share { part: 3, whole: 10 }));
    assert_eq!(value(&snapshot, 2024, "share"), Some(Amount::Share { part: 5, whole: 10 }));
    assert_eq!(value(&snapshot, 2022, "share"), None);
}

#[test]
fn a_reading_asks_as_far_back_as_the_report_year() {
    let needs = needs(&package(), &PlanId::new("plan"), to_june(2023));
    let reach = Reach::within(period("2022-01-01", "2023-06-30"));
    assert_eq!(needs.get("stock.closing"), Some(&reach));
    assert_eq!(needs.get("law.adopted").and_then(|reach| reach.within), Some(Period::ALWAYS), "two kinds of nearness");
}

#[test]
fn a_number_that_two_sources_give_for_the_same_days_counts_once() {
    let state = Subject::State(spectemur_model::StateCode::parse("QMA").expect("a code"));
    let held = |source: &str, size, period| Statement {
        subject: state,
        source: SourceId::new(source),
        ..about_all("stock.closing", size, period)
    };
    let year = Period::year(2022).expect("a year");
    let at = |place: &str, statement| Statement { place: Place::parse(place).expect("a place"), ..statement };
    let twice = recorded(vec![held("report", 40, year), held("ruling", 40, year)]);
    assert_eq!(value(&twice, 2023, "closing"), Some(Amount::Count(40)));
    assert_eq!(observed(&twice, to_june(2023), "closing").counted[0].evidence.len(), 2, "both stand behind it");
    let two_places = recorded(vec![held("report", 40, year), at("para:2", held("report", 40, year))]);
    assert_eq!(value(&two_places, 2023, "closing"), Some(Amount::Count(80)), "one source that says it of two things");
}
