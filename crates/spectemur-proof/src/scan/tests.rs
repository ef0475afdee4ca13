//! Figures, dates, meetings and labels in running text.

use super::*;
use crate::document::{Block, BlockKind, Document};
use crate::passage::passages;

fn read(text: &str) -> Vec<Token> {
    let block = Block { kind: BlockKind::Paragraph, number: None, range: 0..text.len(), anchor: None };
    let document = Document { text: text.to_owned(), blocks: vec![block], pieces: Vec::new(), language: None };
    let names = Gazetteer::of(&crate::test_package());
    tokens(&passages(&document)[0], &names)
}

fn numbers(text: &str) -> Vec<(i64, Bound)> {
    let number = |token: Token| match token.sense {
        Sense::Number { value, bound, .. } => Some((value.as_whole()?, bound)),
        Sense::Zero => Some((0, Bound::Exact)),
        _ => None,
    };
    read(text).into_iter().filter_map(number).collect()
}

#[test]
fn counts_are_read_in_digits_and_words() {
    assert_eq!(
        numbers("行动 12 3 个缔约国提交了两份报告，没有缔约国提出请求。"),
        [(3, Bound::Exact), (2, Bound::Exact), (0, Bound::Exact)]
    );
    assert_eq!(
        numbers("At least twenty-three States Parties and no signatory met 4 times."),
        [(23, Bound::AtLeast), (0, Bound::Exact), (4, Bound::Exact)]
    );
    assert_eq!(
        numbers("会议第 12 段和第三次审议会议于 2023 年 5 月 3 日提到 1.2 万名受害者、60 多名代表"),
        [(12_000, Bound::Exact), (60, Bound::AtLeast)]
    );
    assert_eq!(
        numbers("No more than 12 States; article 4, paragraphs 3 to 5, Action 7, annex II, COVID-19, 2016-2020"),
        [(12, Bound::AtMost)]
    );
    assert_eq!(numbers("进一步统一一些做法，每一个国家，另一个国家"), [(1, Bound::Exact)]);
}

fn dates(text: &str) -> Vec<Span> {
    read(text)
        .into_iter()
        .filter_map(|token| if let Sense::Date(span) = token.sense { Some(span) } else { None })
        .collect()
}

#[test]
fn dates_are_read_in_many_styles() {
    let point = |year, month, day| Point { year: Some(year), month: Some(month), day: Some(day) };
    let span = Span { from: point(2023, 9, 11), to: point(2023, 9, 14) };
    for text in [
        "2023 年 9 月 11 日至 14 日",
        "11-14 September 2023",
        "from 11 to 14 September 2023",
        "September 11-14, 2023",
        "２０２３年９月１１日至１４日",
    ] {
        assert_eq!(dates(text), [span], "{text}");
    }
    let across = Span { from: point(2022, 8, 30), to: point(2022, 9, 2) };
    for text in ["2022 年 8 月 30 日至 9 月 2 日", "30 August to 2 September 2022"] {
        assert_eq!(dates(text), [across], "{text}");
    }
    for text in ["2016-2020 年", "2016 to 2020", "2016 年至 2020 年", "2016-20"] {
        assert_eq!(dates(text)[0].years(), Some((2016, 2020)), "{text}");
    }
}

#[test]
fn meetings_labels_and_symbols_are_read() {
    let meeting = |text: &str| {
        read(text).into_iter().find_map(|token| {
            if let Sense::Meeting { ordinal, kind } = token.sense { Some((ordinal, kind)) } else { None }
        })
    };
    assert_eq!(meeting("缔约国第十一次会议"), Some((11, "缔约国会议".to_owned())));
    assert_eq!(meeting("第七次缔约国会议"), Some((7, "缔约国会议".to_owned())));
    assert_eq!(meeting("the Ninth Conference of States Parties"), Some((9, "conference parties".to_owned())));
    assert_eq!(meeting("the Twenty-first Meeting of the States Parties"), Some((21, "meeting parties".to_owned())));
    let label = |text: &str| {
        read(text).into_iter().find_map(|token| {
            if let Sense::Label { kind, numbers, .. } = token.sense { Some((kind, numbers)) } else { None }
        })
    };
    assert_eq!(label("see paragraphs 3 to 5 above"), Some(("paragraph".to_owned(), vec![3, 4, 5])));
    assert_eq!(label("见上文第 12 段"), Some(("paragraph".to_owned(), vec![12])));
    assert_eq!(label("根据第三条第六款"), Some(("article".to_owned(), vec![3])));
    assert_eq!(label("见附件四"), Some(("annex".to_owned(), vec![4])));
    assert_eq!(label("Annex IV contains"), Some(("annex".to_owned(), vec![4])));
    assert!(read("A/RES/77/79 and APLC/MSP.16/2018/10").iter().all(|token| matches!(token.sense, Sense::Symbol(_))));
}

#[test]
fn shares_and_money_are_read() {
    let senses = |text: &str| read(text).into_iter().map(|token| token.sense).collect::<Vec<_>>();
    assert!(matches!(senses("a share of 92.7 per cent")[0], Sense::Percent { value: Amount(92_700), decimals: 1, .. }));
    assert!(matches!(senses("百分之四十的缔约国")[0], Sense::Percent { value: Amount(40_000), .. }));
    assert!(matches!(senses("三分之一的缔约国")[0], Sense::Fraction { top: 1, bottom: 3, .. }));
    assert!(matches!(senses("two thirds of the States")[0], Sense::Fraction { top: 2, bottom: 3, .. }));
    for text in ["2,324,771 瑞士法郎", "CHF 2,324,771"] {
        assert!(
            matches!(&senses(text)[0], Sense::Money { value: Amount(2_324_771_000), currency, .. } if currency == "CHF"),
            "{text}"
        );
    }
    assert!(matches!(&senses("$1.5 million")[0], Sense::Money { value: Amount(1_500_000_000), .. }));
}

#[test]
fn names_are_whole_words_of_their_own() {
    let names = |text: &str| read(text).into_iter().filter(|token| matches!(token.sense, Sense::Name(_))).count();
    assert_eq!(names("波斯尼亚和黑塞哥维那和黎巴嫩、几内亚比绍"), 3);
    assert_eq!(names("其中国家联盟"), 0);
    assert_eq!(names("Guinea-Bissau, Niger and the United Kingdom; Omani experts"), 3);
    assert_eq!(names("索马里和马里"), 2);
}
