//! States that are said to be of a group, and those who are said to have joined and not to have.

use super::support::{apart, apart_chinese, held, judge};

#[test]
fn whoever_is_called_one_of_a_group_is_on_its_list() {
    let seed = "Requests for seed were granted to six Members: Benin, Cuba, Gabon, Iraq, Malta and Oman.";
    let wells = "Five countries have drilled deep wells: Chad, Mali, Niger, Togo and Yemen.";
    let marked = "The first to have marked every buoy are Chile, Fiji, Ghana, Japan, Peru and Spain.";
    let telling = [
        apart(seed, "Samoa, also among the Members whose requests for seed were granted, thanked the donors."),
        apart(seed, "Cuba and Samoa, like the other Members whose requests for seed were granted, sent accounts."),
        apart(seed, "Togo, whose request for seed was granted, held a course."),
        apart(wells, "Among the countries with deep wells, Chad, Mali and Kenya train others."),
        apart(wells, "Chad and Kenya are both among the countries that drilled deep wells."),
        apart(marked, "Chile, Ghana and Kenya, all three of the six named, train others."),
    ];
    let silent = [
        apart(seed, "Gabon, also among the Members whose requests for seed were granted, thanked the donors."),
        apart(seed, "Cuba and Malta, like the other Members whose requests for seed were granted, sent accounts."),
        apart(seed, "Togo, whose request for tools was granted, held a course."),
        apart(wells, "Among the countries without deep wells, Benin, Fiji and Kenya train others."),
        apart(wells, "Chad and Mali are both among the countries that drilled deep wells."),
        apart(marked, "Chile, Ghana and Spain, all three of the six named, train others."),
    ];
    held(&["list-within-list"], &telling, &silent);
}

#[test]
fn whoever_is_called_one_of_a_group_in_chinese() {
    let seed = "向六个成员国提供了种子援助，即贝宁、古巴、加蓬、伊拉克、马耳他和阿曼。";
    let wells = "下列国家打了深井：乍得、马里、尼日尔、多哥和也门，共五国。";
    let telling = [
        apart_chinese(seed, "萨摩亚等两个接受种子援助的成员国致谢。"),
        apart_chinese(seed, "古巴、马耳他和多哥这三个接受种子援助的成员国提交了账目。"),
        format!("1. {wells}其中乍得、马里和肯尼亚还铺设了管道。\n"),
        "1. 乍得、马里和肯尼亚三国修了水坝，三国均属于打了深井的以下五个国家：乍得、马里、尼日尔、多哥和也门。\n"
            .to_owned(),
    ];
    let silent = [
        apart_chinese(seed, "阿曼等两个接受种子援助的成员国致谢。"),
        apart_chinese(seed, "古巴、马耳他和加蓬这三个接受种子援助的成员国提交了账目。"),
        format!("1. {wells}其中乍得、马里和多哥还铺设了管道。\n"),
        "1. 乍得、马里和多哥三国修了水坝，三国均属于打了深井的以下五个国家：乍得、马里、尼日尔、多哥和也门。\n"
            .to_owned(),
    ];
    held(&["list-within-list"], &telling, &silent);
}

#[test]
fn no_state_has_joined_and_not_joined() {
    let signed = "As at 1 May, four signatories had yet to ratify the Convention: Angola, Chad, Gabon and Peru.";
    let left = "签署国仍有四个，即安哥拉、乍得、加蓬和秘鲁。";
    let telling = [
        apart(signed, "Chad, which has been a State Party since 2014, offered a seat."),
        apart(signed, "Gabon, which became a Party in 2013, paid its dues."),
        apart(
            "Three States had become Parties since the last meeting, namely Cuba, Fiji and Togo.",
            "Fiji, attending as a State that has signed the Convention but not ratified it, said that it would do so.",
        ),
        apart("The new Parties are Ghana and Iraq.", "The Meeting urged Ghana to ratify the Convention without delay."),
        apart_chinese(left, "乍得于2014年成为公约缔约国。"),
        apart_chinese(left, "新加入的缔约国有两个：加纳和加蓬。"),
        apart_chinese("公约有43个缔约方，其中斐济和多哥为2022年以后加入的缔约方。", "请斐济等签署国尽快批准公约。"),
    ];
    let silent = [
        apart(signed, "Mali, which has been a State Party since 2014, offered a seat."),
        apart(signed, "Gabon will become a Party in 2033."),
        apart("The new Parties are Ghana and Iraq.", "The Meeting urged Ghana to ratify the Protocol without delay."),
        apart_chinese(left, "马里于2014年成为公约缔约国。"),
        apart_chinese(left, "加纳和加蓬希望成为缔约国。"),
    ];
    held(&["state-out-of-place"], &telling, &silent);
}

#[test]
fn none_did_in_a_part_of_the_world() {
    let telling = [
        apart("No spill was reported by States in Africa.", "Spills reported by Ghana and Kenya were small."),
        apart(
            "The secretariat noted that no thefts had been reported for 2023.",
            "Togo had informed it in June 2023 of the theft of two pumps.",
        ),
        apart_chinese("本年度没有缔约国请求延长测绘期限。", "加纳和多哥分别提出了延长测绘期限的请求。"),
    ];
    let silent = [
        apart("No spill was reported by States in Africa.", "Spills reported by Norway and Latvia were small."),
        apart(
            "The secretariat noted that no thefts had been reported for 2023.",
            "Togo had informed it in June 2021 of the theft of two pumps.",
        ),
    ];
    held(&["zero-and-some"], &telling, &silent);
}

#[test]
fn names_with_another_last_letter() {
    judge(
        &["near-name"],
        &["The Committee noted the practice of Paraguai.", "Ships from Honduraz called at the port."],
        &["Jordanian, Iraqi and Honduran experts met the Somali delegation."],
    );
}

#[test]
fn names_of_a_part_are_not_those_of_the_whole() {
    judge(
        &["count-and-list"],
        &["1. Nine Parties (Benin, Ecuador, Jordan and Zambia) were heard.\n"],
        &[
            "1. A hearing was held with four of the nine Parties (Benin, Ecuador, Jordan and Zambia).\n",
            "1. It has three members: the President (Malta), the Vice-President (Chile) and the Rapporteur (Canada).\n",
        ],
    );
}
