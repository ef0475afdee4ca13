//! What one place says of all but some, of two groups together, in words for a share, or promises of a table, and what
//! another place says of the same.

use super::support::judge;

#[test]
fn all_but_some_against_those_who_did_and_did_not() {
    let english = |but: &str| {
        format!(
            "1. The Charter has 40 Parties.\n\n2. All Parties but {but} have appointed a harbour inspector.\n\n3. The budget was adopted.\n\n4. A harbour inspector has been appointed in 35 of the 40 Parties.\n"
        )
    };
    let named = |but: &str| {
        format!(
            "1. Except for {but}, every Party has lodged its declaration on ballast water.\n\n2. The budget was adopted.\n\n3. The declaration on ballast water has not been lodged by Chile and Peru.\n"
        )
    };
    let only = |but: &str| {
        format!(
            "1. Only {but} Members did not return the questionnaire on pilots.\n\n2. The budget was adopted.\n\n3. The questionnaire on pilots was sent to all Members. By the end of May 51 of the 56 had done so.\n"
        )
    };
    let chinese = |but: &str| {
        format!(
            "1. 除{but}个缔约国外，所有缔约国都已指定港口检查员。\n\n2. 会议通过了预算。\n\n3. 40个缔约国中已有35个指定了港口检查员。\n"
        )
    };
    let things = |left: &str| {
        format!(
            "1. All but four of the 23 kilns have been dismantled.\n\n2. The budget was adopted.\n\n3. The {left} kilns which remain to be dismantled lie in the north.\n"
        )
    };
    judge(
        &["complement"],
        &[&english("three"), &named("Chile"), &only("three"), &chinese("7"), &things("seven")],
        &[&english("five"), &named("Chile and Peru"), &only("five"), &chinese("5"), &things("four")],
    );
}

#[test]
fn two_groups_that_overlap_and_all_of_them() {
    let english = |all: &str| {
        format!(
            "1. Fourteen Parties inspected ferries and nine inspected tugs; five Parties did both.\n\n2. The budget was adopted.\n\n3. The secretariat was thanked.\n\n4. Ferries, tugs or both were inspected in {all} Parties.\n"
        )
    };
    let lists = |all: &str| {
        format!(
            "- Ferries were inspected by six Parties: Angola, Benin, Chad, Ghana, Kenya and Mali.\n- Tugs were inspected by four Parties: Chad, Ghana, Niger and Togo.\n- Chad and Ghana appear in both lists.\n\nTaken together, {all} Parties inspected vessels.\n"
        )
    };
    let chinese = |all: &str| {
        format!(
            "1. 检查渡轮的缔约国有14个，检查拖轮的有9个，其中5个缔约国两项都做。\n\n2. 会议通过了预算。\n\n3. 至少检查其中一种船只的缔约国共{all}个。\n"
        )
    };
    judge(
        &["parts-and-whole", "union-and-total"],
        &[&english("twenty"), &lists("nine"), &chinese("21")],
        &[&english("eighteen"), &lists("eight"), &chinese("18")],
    );
}

#[test]
fn a_share_in_words_and_its_part_elsewhere() {
    let english = |share: &str| {
        format!(
            "1. Thirty of the 48 Parties keep a register of tugs.\n\n2. The budget was adopted.\n\n3. {share} of the Parties keeps a register of tugs.\n"
        )
    };
    let chinese = |share: &str| {
        format!("1. 48个缔约国中，30个设有拖轮登记册。\n\n2. 会议通过了预算。\n\n3. {share}缔约国设有拖轮登记册。\n")
    };
    let percent = |share: &str| {
        format!(
            "1. Thirteen of the 34 reporting Parties have a national policy on lighthouses.\n\n2. The budget was adopted.\n\n3. The work rests on firm ground: {share} per cent of the reporting Parties now have a national policy on lighthouses.\n"
        )
    };
    judge(
        &["share-and-ratio"],
        &[&english("A minority"), &english("A third"), &chinese("少数"), &chinese("三分之一的"), &percent("62")],
        &[&english("A majority"), &chinese("多数"), &percent("38")],
    );
}

#[test]
fn a_cell_that_a_sentence_promises() {
    let english = |cell: &str| {
        format!(
            "1. Table 2 gives the cost of each of the four workshops.\n\nTable 2. Workshops\n\n| Place | Persons | Cost |\n|---|---|---|\n| Tirana | 24 | 21,000 |\n| Dakar | 30 | 34,000 |\n| Lima | 28 | {cell} |\n| Suva | 18 | 26,000 |\n"
        )
    };
    let chinese = |cell: &str| {
        format!(
            "1. 各期讲习班的费用均列于表2。\n\n表2 讲习班\n\n| 地点 | 人数 | 费用 |\n|---|---|---|\n| 地拉那 | 24 | 21,000 |\n| 达喀尔 | 30 | 34,000 |\n| 利马 | 28 | {cell} |\n| 苏瓦 | 18 | 26,000 |\n"
        )
    };
    let texts = [english(""), english("[...]"), chinese("[……]")];
    for text in &texts {
        let found = super::support::found(text);
        let missing = found.iter().find(|finding| finding.kind == "missing-figure");
        assert!(missing.is_some_and(|finding| finding.spots.len() >= 2), "{text}\n{found:?}");
    }
    judge(&["missing-figure"], &[&texts[0], &texts[1], &texts[2]], &[&english("32,000"), &chinese("32,000")]);
}

#[test]
fn a_total_below_a_drawn_line() {
    let table = |total: &str| {
        format!(
            "Purpose                 2024        2025\n----------------------------------------\nSalaries             486,000     504,000\nTravel                62,000      58,000\nMeetings              97,500     103,500\n----------------------------------------\nTotal                645,500     {total}\n"
        )
    };
    judge(&["total-and-sum"], &[&table("675,500")], &[&table("665,500")]);
}

#[test]
fn parts_that_close_with_no_other() {
    let chinese = |third: &str| {
        format!("1. 秘书处共有员额12个：专业职类5人，一般事务职类4人，借调{third}人，此外别无其他人员。\n")
    };
    let apart = |third: &str| {
        format!(
            "1. 2020年至2023年，补发的证件共计320万份。\n\n2. 按种类分，身份证190万份，出生证明80万份，房屋凭证{third}万份，别无其他种类。\n"
        )
    };
    judge(&["parts-and-whole"], &[&chinese("2"), &apart("40")], &[&chinese("3"), &apart("50")]);
}

#[test]
fn figures_that_are_no_terms_of_a_sum() {
    judge(
        &[],
        &[],
        &[
            // A Head is one as well, and a State that is named alone.
            "Six persons are employed: a Head, three officers and two assistants.",
            "六国之中，比率超过2%的有三国(贝宁、乍得、加纳)，低于2%的有两国(马里、多哥)，肯尼亚恰为2%。",
            // A ratio, and two groups that overlap.
            "Every fourth visit, nine in all, was made without notice, against one in six a year before.",
            "Twelve Parties notified exports and 29 notified imports. As five Parties did both, 36 Parties in all notified.",
        ],
    );
}
