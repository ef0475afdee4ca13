//! Groups that exclude each other, parts of a group that are more than it, and bodies with two chairs, in whatever way
//! the document names them.

use super::support::{apart, apart_chinese, held};

#[test]
fn whoever_is_no_party_is_not_among_the_parties() {
    let guests = "Three countries that are not Parties, Benin, Chad and Togo, sat in as guests.";
    let none = "Benin, Chad and Togo, none of which has ratified the Convention, sent observers.";
    let yet = "The signatories which have yet to ratify are Benin, Chad and Togo.";
    let telling = [
        apart(guests, "Five Parties run a hotline: Chad, Fiji, Ghana, Malta and Peru."),
        apart(none, "The Convention has been in force for Chad since 4 May 2021, and its first report is in hand."),
        apart(yet, "The following Parties told the Meeting that they run a hotline: Chad, Fiji, Ghana and Malta."),
    ];
    let silent = [
        apart(guests, "Five Parties run a hotline: Cuba, Fiji, Ghana, Malta and Peru."),
        apart(none, "The Convention has been in force for Cuba since 4 May 2021, and its first report is in hand."),
        apart(yet, "The following Parties told the Meeting that they run a hotline: Cuba, Fiji, Ghana and Malta."),
    ];
    held(&["state-out-of-place"], &telling, &silent);
    let three = "贝宁、乍得和多哥三国不是缔约国，以客人身份列席。";
    let signed = "会议向贝宁、乍得和多哥三个签署国发出邀请。";
    let telling = [
        apart_chinese(three, "开通热线的缔约国有五个：乍得、斐济、加纳、马耳他和秘鲁。"),
        apart_chinese(signed, "五个缔约国开通了热线，即乍得、斐济、加纳、马耳他和秘鲁。"),
        apart_chinese("非缔约国贝宁、乍得和多哥派观察员列席。", "投票赞成第三号决定的有：乍得、斐济、加纳和马耳他。"),
    ];
    let silent = [
        apart_chinese(three, "开通热线的缔约国有五个：古巴、斐济、加纳、马耳他和秘鲁。"),
        apart_chinese(signed, "五个缔约国开通了热线，即古巴、斐济、加纳、马耳他和秘鲁。"),
        apart_chinese("非缔约国贝宁、乍得和多哥派观察员列席。", "投票赞成第三号决定的有：古巴、斐济、加纳和马耳他。"),
    ];
    held(&["state-out-of-place"], &telling, &silent);
}

#[test]
fn whoever_has_finished_is_not_among_those_still_at_work() {
    let telling = [
        apart(
            "Chad has wound up its survey of wells.",
            "States whose survey of wells is still going on, within the term or beyond it, are Chad, Ghana and Malta.",
        ),
        apart(
            "Under article 9 three countries have completed the work: Chad (2021), Cuba (2022) and Fiji (2019).",
            "Three countries which, like Peru, have yet to fulfil article 9, namely Chad, Ghana and Malta, share a crane.",
        ),
    ];
    let silent = [
        apart(
            "Chad has wound up its survey of wells.",
            "States whose survey of wells is still going on, within the term or beyond it, are Benin, Ghana and Malta.",
        ),
        apart(
            "Under article 9 three countries have completed the work: Chad (2021), Cuba (2022) and Fiji (2019).",
            "Three countries which, like Peru, have yet to fulfil article 9, namely Oman, Ghana and Malta, share a crane.",
        ),
    ];
    held(&["state-out-of-place"], &telling, &silent);
    let done = "已完成水井普查的有四国：贝宁、乍得、古巴和斐济。";
    let clean = "乍得于2021年宣布水井清理完毕。";
    let telling = [
        apart_chinese(done, "尚未完成普查的国家，包括乍得、加纳和马耳他，应于2026年6月30日以前提出时间表。"),
        apart_chinese(clean, "水井尚未清理完毕的国家还不少。其中，乍得、加纳和马耳他缺少资金。"),
    ];
    let silent = [
        apart_chinese(done, "尚未完成普查的国家，包括埃及、加纳和马耳他，应于2026年6月30日以前提出时间表。"),
        apart_chinese(clean, "水井尚未清理完毕的国家还不少。其中，埃及、加纳和马耳他缺少资金。"),
    ];
    held(&["state-out-of-place"], &telling, &silent);
}

#[test]
fn some_of_a_group_are_no_more_than_all_of_it() {
    let map = "Nine countries have drawn up a map of wells.";
    let salt = "Nine Parties declared deposits of salt.";
    let telling = [
        apart(map, "Of the countries that have drawn up a map of wells, eleven have printed it."),
        apart(salt, "Twelve of the Parties which declared deposits of salt have asked for advice."),
    ];
    let silent = [
        apart(map, "Of the countries that have drawn up a map of wells, seven have printed it."),
        apart(map, "Of the countries that have drawn up a map of roads, eleven have printed it."),
        apart(salt, "Two of the Parties which declared deposits of salt have asked for advice."),
    ];
    held(&["parts-and-whole"], &telling, &silent);
    let map = "绘制水井分布图的国家有九个。";
    let salt = "九个缔约国申报了盐矿储藏。";
    let telling = [
        apart_chinese(map, "在绘制水井分布图的国家中，有十一个已付印。"),
        apart_chinese(salt, "申报盐矿储藏的缔约国中，已有十二国请求咨询。"),
    ];
    let silent = [
        apart_chinese(map, "在绘制水井分布图的国家中，有七个已付印。"),
        apart_chinese(map, "在绘制道路分布图的国家中，有十一个已付印。"),
        apart_chinese(salt, "申报盐矿储藏的缔约国中，已有两国请求咨询。"),
    ];
    held(&["parts-and-whole"], &telling, &silent);
}

#[test]
fn those_left_out_of_all_are_those_who_are_without_it() {
    let named = "All but two countries have appointed an inspector of wells.";
    let fenced = "All but two of the stores have a fence.";
    let telling = [
        apart(named, "Benin, Chad, Cuba and Fiji have no inspector of wells."),
        apart(fenced, "Four stores are without a fence."),
    ];
    let silent =
        [apart(named, "Benin and Chad have no inspector of wells."), apart(fenced, "Two stores are without a fence.")];
    held(&["complement"], &telling, &silent);
    let named = "除两国外，所有国家均已任命水井监察员。";
    held(
        &["complement"],
        &[apart_chinese(named, "贝宁、乍得、古巴和斐济没有水井监察员。")],
        &[apart_chinese(named, "贝宁和乍得没有水井监察员。")],
    );
}

#[test]
fn a_body_is_chaired_by_one_state_however_it_is_named() {
    let both = "The working group on wells is coordinated by Benin and the working group on dams by Chad.";
    let titled = "The Committee on Wells. Benin was asked to take the chair.";
    let drafting = "A Drafting Group was set up, and the Meeting appointed Benin to chair it.";
    let telling = [
        apart(both, "Cuba, as coordinator of the working group on dams, sent a letter."),
        apart(titled, "The Committee on Wells met twice. The report of its Chair (Cuba) was noted."),
        apart(drafting, "Cuba, from the chair of the Drafting Group, said that all was well."),
    ];
    let silent = [
        apart(both, "Chad, as coordinator of the working group on dams, sent a letter."),
        apart(titled, "The Committee on Wells met twice. The report of its Chair (Benin) was noted."),
        apart(drafting, "Benin, from the chair of the Drafting Group, said that all was well."),
    ];
    held(&["membership"], &telling, &silent);
    let both = "水井工作组由贝宁任召集国，水坝工作组由乍得任召集国。";
    let shared = "水井工作组由贝宁和乍得共同主持。";
    let drafting = "起草小组由三国组成：贝宁、乍得和古巴，贝宁任召集人。";
    let experts = "专家组由十人组成，主席由贝宁担任。";
    let telling = [
        apart_chinese(both, "古巴以水坝工作组召集国身份致函各国。"),
        apart_chinese(shared, "水井工作组共同主席古巴和乍得介绍了工作。"),
        apart_chinese(drafting, "初稿由古巴以起草小组召集人的身份分发。"),
        apart_chinese(experts, "专家组主席（古巴）介绍了工作。"),
    ];
    let silent = [
        apart_chinese(both, "乍得以水坝工作组召集国身份致函各国。"),
        apart_chinese(shared, "水井工作组共同主席贝宁和乍得介绍了工作。"),
        apart_chinese(drafting, "初稿由贝宁以起草小组召集人的身份分发。"),
        apart_chinese(experts, "专家组主席（贝宁）介绍了工作。"),
    ];
    held(&["membership"], &telling, &silent);
}

#[test]
fn whoever_is_of_a_group_stands_on_its_list() {
    let ceiling = "Rent may be kept back in fourteen countries. Eight of these have a ceiling: Benin, Chad, Cuba, Fiji, \
                   Ghana, Iraq, Malta and Peru.";
    let replies = "Replies were received from Benin, Chad, Cuba, Fiji and Ghana.";
    let port = "Seven Parties keep a dedicated port for vessels: Benin, Cuba, Egypt, Fiji, India, Japan and Kenya.";
    let telling = [
        apart(ceiling, "Amongst the countries with a ceiling, Chad, Cuba and Togo have lowered theirs."),
        apart(replies, "Three of the five replying countries (Benin, Chad and Togo) asked for more time."),
        apart(port, "Mexico keeps a dedicated port for vessels at Veracruz."),
    ];
    let silent = [
        apart(ceiling, "Amongst the countries with a ceiling, Chad, Cuba and Iraq have lowered theirs."),
        apart(replies, "Three of the five replying countries (Benin, Chad and Fiji) asked for more time."),
        apart(port, "Egypt keeps a dedicated port for vessels at Suez."),
    ];
    held(&["list-within-list"], &telling, &silent);
    let pool = "下列七国已加入水井互认安排：贝宁、乍得、古巴、斐济、加纳、马耳他和秘鲁。";
    let group = "水井工作组由五个缔约方组成：贝宁、乍得、古巴、斐济和加纳。";
    let first = "下列七国被列为优先国家：贝宁、乍得、古巴、斐济、加纳、马耳他和秘鲁。";
    let telling = [
        apart_chinese(pool, "三个水井互认安排参加国，即贝宁、乍得和多哥，实行了网上申请。"),
        apart_chinese(group, "水井工作组成员中，贝宁、乍得和多哥三国同意试验新设备。"),
        apart_chinese(first, "向三个优先国家——贝宁、乍得和多哥——派遣了专家。"),
    ];
    let silent = [
        apart_chinese(pool, "三个水井互认安排参加国，即贝宁、乍得和古巴，实行了网上申请。"),
        apart_chinese(group, "水井工作组成员中，贝宁、乍得和古巴三国同意试验新设备。"),
        apart_chinese(first, "向三个优先国家——贝宁、乍得和古巴——派遣了专家。"),
    ];
    held(&["list-within-list"], &telling, &silent);
}

#[test]
fn whoever_is_said_to_be_outside_a_group_is_not_on_its_list() {
    let scrapped = "Ten countries have scrapped every gun: Benin, Chad, Cuba, Fiji, Ghana, Iraq, Japan, Kenya, Malta \
                    and Peru.";
    held(
        &["state-out-of-place"],
        &[apart(scrapped, "Ghana is not among the countries that have scrapped every gun.")],
        &[apart(scrapped, "Togo is not among the countries that have scrapped every gun.")],
    );
    let wells = "清理了水井的国家有七个：贝宁、乍得、古巴、斐济、加纳、马耳他和秘鲁。";
    held(
        &["state-out-of-place"],
        &[apart_chinese(wells, "加纳尚不在清理了水井的七国之列。")],
        &[apart_chinese(wells, "多哥尚不在清理了水井的七国之列。")],
    );
}
