//! What a page rests on can be opened, reads well, and stands there once.

use crate::common::{Bench, LANGUAGES, PAGES};

/// What a reader sees of a page's main part: no markup, no addresses of links.
fn seen(html: &str) -> String {
    let main = html.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
    main.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text)).collect()
}

fn times(text: &str, words: &str) -> usize {
    text.matches(words).count()
}

#[tokio::test]
async fn a_meeting_prints_the_symbol_of_its_report_once_and_links_to_its_report() {
    let bench = Bench::new().await;
    let meeting = bench.get("/en/meetings/11MSP").await;
    let main = seen(meeting.text());
    assert_eq!(times(&main, "CCM/MSP/2023/8"), 1, "{main}");
    let report = "Progress report to the Eleventh Meeting of States Parties on carrying out the Lausanne Action Plan";
    assert_eq!(times(&main, report), 1, "{main}");
    assert!(meeting.text().contains(&format!("<a href=\"/en/documents/ccm-msp-2023-8\">{report}</a>")));
    let review = seen(bench.get("/en/meetings/1RC").await.text());
    assert_eq!(times(&review, "CCM/CONF/2015/7"), 1, "{review}");
}

#[tokio::test]
async fn a_page_elsewhere_is_a_link_called_by_its_house() {
    let bench = Bench::new().await;
    let meeting = bench.get("/fr/meetings/1MSP").await;
    let address = "https://www.hrw.org/news/2010/11/13/cluster-bomb-treaty-nations-approve-bold-action-plan";
    let link = format!("<a href=\"{address}\" rel=\"noopener noreferrer\"><bdi>hrw.org</bdi></a>");
    assert!(meeting.text().contains(&link), "{}", meeting.text());
    let news = bench.get("/en/documents/isu-2020-croatia").await;
    assert!(news.text().contains("<dt>Address</dt><dd><a href=\"https://ccm3.pronk.se/2020/07/31/"), "{}", news.text());
    assert!(news.text().contains("<title>News of Croatia"), "a document of the net is called by its title");
}

#[tokio::test]
async fn no_page_shows_a_whole_address_to_read() {
    let bench = Bench::new().await;
    let more = ["meetings/8MSP", "meetings/2RC", "states/BGR", "obligations/BGR/stockpile-destruction"];
    for language in LANGUAGES {
        for page in PAGES.iter().chain(&more) {
            let shown = seen(bench.get(&format!("/{language}/{page}")).await.text());
            assert!(!shown.contains("://"), "/{language}/{page}: {shown}");
        }
    }
}

/// The Monitor of 2023: Bulgaria destroyed its last stocks in June 2023.
#[tokio::test]
async fn a_day_that_is_the_answer_is_not_said_again_as_its_time() {
    let bench = Bench::new().await;
    let state = seen(bench.get("/en/states/BGR").await.text());
    assert_eq!(times(&state, "June 2023 June 2023"), 0, "{state}");
    assert!(state.contains("June 2023"), "{state}");
}

#[tokio::test]
async fn what_a_row_of_the_register_rests_on_opens_where_the_record_has_it() {
    let bench = Bench::new().await;
    let state = bench.get("/en/states/LTU").await;
    let status = "Status of the Convention on Cluster Munitions, United Nations Treaty Collection, chapter XXVI, no. 6";
    let cited = format!(
        "<p class=\"cited\"><a href=\"/en/documents/untc-xxvi-6\">{status}</a>; depositary notification C.N.347.2024.TREATIES-XXVI-6</p>"
    );
    assert!(state.text().contains(&cited), "{}", state.text());
}

#[tokio::test]
async fn a_colon_is_set_as_the_language_sets_it() {
    let bench = Bench::new().await;
    let titles =
        [("en", "Afghanistan: State Party"), ("fr", "Afghanistan\u{a0}: État partie"), ("zh", "阿富汗：缔约国")];
    for (language, title) in titles {
        let map = bench.get(&format!("/{language}/map")).await;
        assert!(map.text().contains(&format!("<title>{title}</title>")), "{language}: {}", map.text());
    }
}
