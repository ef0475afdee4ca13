//! Plain text as it comes out of printed documents: broken lines, running heads, tables.

use super::*;

fn kinds(text: &str) -> Vec<(BlockKind, Option<String>, String)> {
    let document = read(text.to_owned());
    let words = |block: &Block| document.words(block).split_whitespace().collect::<Vec<_>>().join(" ");
    document.blocks.iter().map(|block| (block.kind, block.number.clone(), words(block))).collect()
}

const SPACED: &str = " 一. 导言 \n\n1. 本报告综合分析了在通过《行动计划》执行《公约》方面的情况和已有的各项趋\n\n势和数字。共有 12 个缔约国提交了报告，其中大多数缔约国是在规定的期限以前\n\n提交的。 \n\n2. 本报告打算对执行情况进行概述，目的是通过确定需要解决的问题，促进会议\n\n \nAPL/MSP/2023/8 \n\n2 GE.23-13938 \n\n的讨论。 \n\n• 2 个缔约国报告了进展； \n\n• 3 个缔约国报告了困难。 \n\n";

#[test]
fn lines_that_a_page_broke_become_paragraphs_with_their_numbers() {
    let found = kinds(SPACED);
    assert_eq!(found[0].0, BlockKind::Heading { level: 1 });
    assert_eq!(found[1].1.as_deref(), Some("1"));
    assert!(found[1].2.ends_with("提交的。"), "{found:?}");
    assert_eq!(found.iter().filter(|block| block.0 == BlockKind::Furniture).count(), 2);
    assert_eq!(found.iter().filter(|block| matches!(block.0, BlockKind::Item { .. })).count(), 2);
}

#[test]
fn a_line_that_is_a_paragraph_stays_one() {
    let found = kinds(
        "Introduction\n\n1. The Meeting was held in Geneva.\n2. Twelve States attended.\n\n(a) The first.\n\n(b) The second.\n",
    );
    assert_eq!(found[0].0, BlockKind::Heading { level: 3 });
    assert_eq!(found[1].1.as_deref(), Some("1"));
    assert_eq!(found[3].1.as_deref(), Some("(a)"));
    let found = kinds("1．24个国家提交了报告。\n\n2．会议结束。\n");
    assert_eq!(found[0].1.as_deref(), Some("1"));
}

#[test]
fn tabs_bars_and_wide_gaps_make_tables() {
    for text in [
        "费用\t2016 年\t2017 年\n薪金\t355,011\t336,746\n合计\t355,011\t336,746\n",
        "| Item | 2016 | 2017 |\n|---|---|---|\n| Staff | 12 | 13 |\n| Total | 12 | 13 |\n",
        "Item    2016    2017\nStaff    12    13\nTotal    12    13\n",
    ] {
        let cells = kinds(text).iter().filter(|block| matches!(block.0, BlockKind::Cell { .. })).count();
        assert_eq!(cells, 9, "{text}");
    }
}

#[test]
fn ranges_never_overlap_and_hold_every_word() {
    let text = SPACED.replace('\n', "\r\n");
    let document = read(text.clone());
    let mut end = 0;
    for block in &document.blocks {
        assert!(block.range.start >= end && text[end..block.range.start].trim().is_empty());
        end = block.range.end;
    }
    assert!(text[end..].trim().is_empty());
}

#[test]
fn lines_that_hang_below_the_words_of_their_number_go_on() {
    let lines = [
        "1.    The Lantern Council, which has kept watch over the harbours of the south",
        "      since the autumn of its first year, met in Lima with all of its members,",
        "      and thanked the keepers.",
        "2.    The Council took note of the report on the harbours of the north, which",
        "      the keepers had sent in time, and of what the members had said about the",
        "      colour of the lamps.",
    ];
    let found = kinds(&format!("{}\n", lines.join("\n")));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].2.ends_with("thanked the keepers.") && found[1].2.ends_with("of the lamps."), "{found:?}");
}

#[test]
fn lines_that_fill_the_page_go_on_though_most_paragraphs_are_short() {
    let long = |number: usize| {
        format!(
            "{number}. 灯笼理事会在秋季会议上审议了各港口守灯人提交的报告，并对南方各港口守灯人所做的工\n作表示感谢。\n\n"
        )
    };
    let short = |number: usize| format!("{number}. 理事会通过了报告。\n\n");
    let text: String =
        (0..6).map(|at| long(at * 4 + 1) + &short(at * 4 + 2) + &short(at * 4 + 3) + &short(at * 4 + 4)).collect();
    let found = kinds(&text);
    assert_eq!(found.len(), 24, "{found:?}");
}
