//! Readings that the support unit publishes: they stay as they were whatever is recorded later, on both databases.
//!
//! The figures are those of the progress report to the Eleventh Meeting; what is added to the record is generated.

use std::time::Duration;

use crate::common::house::{House, holder};
use crate::common::{Bench, on_both};
use spectemur_app::{AppError, MemberError, PublishAsked, StoreError, When};
use spectemur_exchange::figures::hash;

on_both![
    a_published_reading_comes_out_the_same_whatever_is_recorded_later,
    a_later_reading_stands_beside_the_earlier_one,
    the_same_reading_is_published_once,
    nobody_else_publishes_and_nobody_ahead_of_today,
    what_is_published_leaves_an_act,
];

/// A State says that its institutions know the obligations, within the reporting period, where nobody named it before.
async fn something_is_recorded(house: &House) {
    house.bench.clock.advance(Duration::from_secs(3600));
    let text = r#"
        [[source]]
        id = "generated-note"
        kind = "note"
        title = { en = "A generated note", zh = "一份生成的说明" }
        dated = 2026-11-01
        received = 2026-11-02
        verified = true
        [[said]]
        source = "generated-note"
        at = "para:1"
        question = "national.obligations-disseminated"
        states = ["GUY"]
        answer = true
        period = { from = 2022-07-01, to = 2023-06-30 }
    "#;
    let imported = house.bench.import(text).await;
    assert_eq!(imported.statements, 1);
}

fn eleventh() -> PublishAsked {
    PublishAsked { plan: "lausanne".to_owned(), meeting: "11MSP".to_owned(), as_of: None }
}

async fn a_published_reading_comes_out_the_same_whatever_is_recorded_later(bench: Bench) {
    let house = House::of(bench).await;
    let known = house.app.publish(&house.unit, &eleventh()).await.unwrap();
    let published = &known.publication;
    assert_eq!((published.id.as_str(), published.number), ("lausanne-11MSP-1", 1));
    // The last day of the reporting period, as the report to the meeting says it.
    assert_eq!(published.as_of.to_string(), "2023-06-30");
    // CCM/MSP/2023/8, paragraph 78: 22 States Parties.
    assert!(published.figures.contains("\"id\":\"lausanne.47.2\""), "{}", published.figures);
    assert_eq!(hash(&published.figures), published.figures_hash);
    let before = house.app.recheck(published).await.unwrap();
    assert!(before.is_same() && !before.content_changed, "{before:?}");

    something_is_recorded(&house).await;
    let today = house.app.explain_indicator("lausanne", "47.2", "11MSP", When::default()).await.unwrap();
    assert!(today.statements.values().any(|said| said.statement.source.as_str() == "generated-note"));
    let after = house.app.recheck(published).await.unwrap();
    assert!(after.is_same(), "{after:?}");
    assert_eq!(house.app.publication("lausanne-11MSP-1").await.unwrap().publication, *published);
    let unknown = house.app.publication("lausanne-11MSP-2").await;
    assert!(matches!(unknown, Err(AppError::UnknownPublication { known, .. }) if known == ["lausanne-11MSP-1"]));
}

async fn a_later_reading_stands_beside_the_earlier_one(bench: Bench) {
    let house = House::of(bench).await;
    let first = house.app.publish(&house.unit, &eleventh()).await.unwrap().publication;
    something_is_recorded(&house).await;
    let proposed = house.app.publishing(&house.unit, Some(&eleventh())).await.unwrap().proposed.unwrap();
    assert_eq!(proposed.before.as_ref().map(|before| before.id.as_str()), Some("lausanne-11MSP-1"));
    assert!(!proposed.changed.is_empty(), "the support unit is told what has changed since");
    let second = house.app.publish(&house.unit, &eleventh()).await.unwrap().publication;
    assert_eq!(second.id, "lausanne-11MSP-2");
    assert!(second.known_by > first.known_by && second.figures_hash != first.figures_hash);
    let all = house.app.publications(None).await.unwrap();
    let listed: Vec<_> = all.iter().map(|one| (one.publication.id.as_str(), one.replaced_by.as_deref())).collect();
    assert_eq!(listed, [("lausanne-11MSP-2", None), ("lausanne-11MSP-1", Some("lausanne-11MSP-2"))]);
    assert!(house.app.recheck(&first).await.unwrap().is_same());
    let by_then = house.app.publications(Some(first.published_at)).await.unwrap();
    assert_eq!(by_then.len(), 1, "the list as it was known then");
    assert!(house.app.verify().await.unwrap().is_sound());
}

async fn the_same_reading_is_published_once(bench: Bench) {
    let house = House::of(bench).await;
    let first = house.app.publish(&house.unit, &eleventh()).await.unwrap().publication;
    let again = house.app.publish(&house.unit, &eleventh()).await.unwrap().publication;
    assert_eq!(first, again);
    let earlier = PublishAsked { as_of: Some("2023-06-29".parse().unwrap()), ..eleventh() };
    assert_eq!(house.app.publish(&house.unit, &earlier).await.unwrap().publication.number, 2);
}

async fn nobody_else_publishes_and_nobody_ahead_of_today(bench: Bench) {
    let house = House::of(bench).await;
    let mut others = vec![house.administrator.clone()];
    for office in ["auditor", "presidency/MEX", "coordinator/DEU/clearance", "state-administrator/LAO"] {
        others.push(holder(&house.app, &house.administrator, office).await);
    }
    for other in &others {
        let refused = house.app.publish(other, &eleventh()).await;
        let is_refused = matches!(refused, Err(AppError::Member(MemberError::NotAllowed { act: "publish", .. })));
        assert!(is_refused, "{}", other.office());
        assert!(house.app.publishing(other, None).await.is_err());
    }
    // The clock says 21 November 2026.
    let ahead = PublishAsked { as_of: Some("2026-11-22".parse().unwrap()), ..eleventh() };
    assert!(matches!(house.app.publish(&house.unit, &ahead).await, Err(AppError::AheadOfToday { .. })));
    let none = PublishAsked { meeting: "12MSP".to_owned(), ..eleventh() };
    assert!(matches!(house.app.publish(&house.unit, &none).await, Err(AppError::NoReportingPeriod { .. })));
    assert!(house.app.publications(None).await.unwrap().is_empty());
}

async fn what_is_published_leaves_an_act(bench: Bench) {
    let house = House::of(bench).await;
    let auditor = holder(&house.app, &house.administrator, "auditor").await;
    let published = house.app.publish(&house.unit, &eleventh()).await.unwrap().publication;
    let acts = house.app.acts(&auditor, None, 10).await.unwrap().acts;
    let told = acts.iter().find(|acted| acted.act.kind == "reading-published").unwrap();
    assert_eq!((told.act.subject.as_str(), told.act.before.as_ref()), ("lausanne-11MSP-1", None));
    let after = told.act.after.as_ref().unwrap();
    assert!(after.contains(&published.figures_hash) && after.contains(&published.entry_hash), "{after}");
    assert_eq!(house.app.check_acts(&auditor).await.unwrap().problems, []);
    let store = house.bench.store().await;
    let mut late = published.clone();
    late.number = 5;
    let refused = store.change(&[spectemur_store::Change::Publish(late)], &[], published.published_at).await;
    assert!(matches!(refused, Err(StoreError::Overtaken)));
}
