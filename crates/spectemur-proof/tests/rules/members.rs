//! Some of those who were named far above, members who are none, and meetings with two numbers or two places.

use super::support::judge;

fn english(first: &str, last: &str) -> String {
    format!(
        "1. {first}\n\n2. Work has begun.\n\n3. The first phase cost little.\n\n4. Cranes were bought.\n\n5. Fuel was dear.\n\n6. {last}\n"
    )
}

fn chinese(first: &str, last: &str) -> String {
    format!("1. {first}\n\n2. 工作已经开始。\n\n3. 首期费用不高。\n\n4. 购置了设备。\n\n5. 燃料昂贵。\n\n6. {last}\n")
}

fn held(kinds: &[&str], telling: &[String], silent: &[String]) {
    let (telling, silent): (Vec<&str>, Vec<&str>) =
        (telling.iter().map(String::as_str).collect(), silent.iter().map(String::as_str).collect());
    judge(kinds, &telling, &silent);
}

#[test]
fn some_of_those_who_were_named_far_above() {
    let ports = "The pilot ports lie in six countries: Chile, Egypt, Fiji, Ghana, Japan and Peru.";
    let places = "试点设在六个国家：智利、埃及、斐济、加纳、日本和秘鲁。";
    held(
        &["list-within-list"],
        &[
            english(ports, "Ghana, Japan and Kenya, three of the six, have bought new cranes."),
            english(ports, "Of the six, two (Ghana and Kenya) have bought new cranes."),
            english(ports, "Kenya, one of the six countries with a pilot port, bought a crane."),
            chinese(places, "六国中，加纳、日本和肯尼亚购置了吊车。"),
        ],
        &[
            english(ports, "Ghana, Japan and Peru, three of the six, have bought new cranes."),
            english(ports, "Of the six, two (Ghana and Peru) have bought new cranes."),
            english(ports, "Ghana, one of the six countries with a pilot port, bought a crane."),
            chinese(places, "六国中，加纳、日本和秘鲁购置了吊车。"),
            chinese(places, "六个培训中心接待了肯尼亚和加纳的学员。"),
        ],
    );
}

#[test]
fn those_who_speak_as_members_or_parties() {
    let board = "The Board has eight members: Chile, Egypt, Fiji, Ghana, Iraq, Japan, Peru and Spain.";
    let signed = "Five signatories have not ratified: Chile, Egypt, Fiji, Ghana and Japan.";
    let council = "理事会由八个成员组成：智利、埃及、斐济、加纳、伊拉克、日本、秘鲁和西班牙。";
    held(
        &["list-within-list", "state-out-of-place"],
        &[
            english(board, "Kenya, speaking as a member of the Board, asked for a vote."),
            english(signed, "Fiji, as a State Party since 2015, reported on its laws."),
            chinese(council, "肯尼亚以理事会成员身份发言，要求表决。"),
        ],
        &[
            english(board, "Ghana, speaking as a member of the Board, asked for a vote."),
            english(board, "Kenya, speaking as a member of the Committee, asked for a vote."),
            english(signed, "Kenya, as a State Party since 2015, reported on its laws."),
            chinese(council, "加纳以理事会成员身份发言，要求表决。"),
        ],
    );
}

#[test]
fn meetings_with_two_numbers_or_two_places() {
    let ninth = "At its ninth session, held in Suva in May 2021, the Conference set up a fund.";
    let seeds = "The workshop on seeds was held in Accra on 3 and 4 June 2022.";
    held(
        &["meeting"],
        &[
            english(ninth, "The tenth session, held in Suva in May 2021, had asked for a study."),
            english(seeds, "At the above workshop, held in Dakar in June 2022, experts spoke on seeds."),
        ],
        &[
            english(ninth, "The tenth session, held in Apia in May 2023, had asked for a study."),
            english(ninth, "The tenth session, held in Suva in May 2023, had asked for a study."),
            english(seeds, "At another workshop, held in Dakar in June 2022, experts spoke on seeds."),
            english(seeds, "At the above workshop, held in Accra in June 2022, experts spoke on seeds."),
        ],
    );
}

#[test]
fn whoever_speaks_as_a_member_of_a_body_is_on_its_list() {
    let list = "1. The review was guided by a Steering Group of five States (Angola, Chad, Fiji, Peru and Togo).\n\n2. It met twice.\n\n3. ";
    let roll = "1. 审查小组由下列五国组成：安哥拉、乍得、斐济、秘鲁和多哥。\n\n2. 小组开会两次。\n\n3. ";
    let telling = [
        format!("{list}Ghana, speaking for the members of the Steering Group, asked for more time.\n"),
        format!("{list}Kenya, a member of the Steering Group, asked for more time.\n"),
        format!("{roll}加纳作为审查小组成员，请求延长时间。\n"),
        format!("{roll}加纳代表以审查小组成员的身份请求延长时间。\n"),
    ];
    let silent = [
        format!("{list}Fiji, speaking for the members of the Steering Group, asked for more time.\n"),
        format!("{list}Ghana thanked the Steering Group and asked for more time.\n"),
        format!("{list}Ghana, a member of the Finance Committee, asked for more time.\n"),
        format!("{roll}斐济作为审查小组成员，请求延长时间。\n"),
        format!("{roll}加纳感谢审查小组成员。\n"),
    ];
    judge(
        &["list-within-list"],
        &telling.iter().map(String::as_str).collect::<Vec<_>>(),
        &silent.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn whoever_votes_or_has_joined_does_not_stay_outside() {
    judge(
        &["state-out-of-place"],
        &[
            "1. Angola, Chad and Gabon attended as observers.\n\n2. The fees were discussed.\n\n3. The proposal was adopted. Chad, Fiji and Peru voted against; Togo abstained.\n",
            "1. 安哥拉、乍得和加蓬以观察员身份列席。\n\n2. 讨论了会费。\n\n3. 提案获得通过。反对的有乍得和斐济。\n",
            "1. Since then Angola, Chad and Peru have joined.\n\n2. The fees were discussed.\n\n3. Fiji, Gabon and Peru have signed but not yet ratified.\n",
            "1. Since then Angola, Chad and Peru have joined.\n\n2. The fees were discussed.\n\n3. Five States have signed and not ratified it. They include Fiji, Gabon and Peru.\n",
            "1. 其后新加入的缔约国为安哥拉、乍得和秘鲁。\n\n2. 讨论了会费。\n\n3. 三个签署国是：斐济、加蓬和秘鲁。\n",
        ],
        &[
            "1. Angola, Chad and Gabon attended as observers.\n\n2. The fees were discussed.\n\n3. The proposal was adopted. Cuba, Fiji and Peru voted against; Togo abstained.\n",
            "1. 安哥拉、乍得和加蓬以观察员身份列席。\n\n2. 讨论了会费。\n\n3. 提案获得通过。反对的有古巴和斐济。\n",
            "1. Since then Angola, Chad and Peru have joined.\n\n2. The fees were discussed.\n\n3. Fiji, Gabon and Togo have signed but not yet ratified.\n",
            "1. 其后新加入的缔约国为安哥拉、乍得和秘鲁。\n\n2. 讨论了会费。\n\n3. 三个签署国是：斐济、加蓬和多哥。\n",
        ],
    );
}

#[test]
fn one_office_is_held_by_one_state() {
    judge(
        &["membership"],
        &[
            "1. The Board elected Uruguay to the Chair.\n\n2. Reports were read.\n\n3. The Chair, the representative of Paraguay, thanked everybody.\n",
            "1. 专家组主席由塞浦路斯担任。专家组主席(马耳他)介绍了情况。\n",
            "1. 会议由巴拿马代表担任主席。\n\n2. 宣读了报告。\n\n3. 会议主席、马绍尔群岛代表感谢与会者。\n",
        ],
        &[
            "1. The Board elected Uruguay to the Chair.\n\n2. Reports were read.\n\n3. The Chair, the representative of Uruguay, thanked everybody.\n",
            "1. 专家组主席由塞浦路斯担任。专家组主席(塞浦路斯)介绍了情况。\n",
            "1. 会议由巴拿马代表担任主席。\n\n2. 宣读了报告。\n\n3. 会议主席、巴拿马代表感谢与会者。\n",
        ],
    );
}

#[test]
fn one_body_is_chaired_by_one_state_in_the_text_and_in_its_annex() {
    judge(
        &["membership"],
        &[
            "1. The Meeting set up Committee C, on ports, chaired by Peru.\n\n2. Reports were read.\n\n3. Committee C, with Chile presiding, met four times.\n",
            "1. A Drafting Group was convened under the presidency of Ghana.\n\n# Annex I\n\n1. The Group, with the delegation of Kenya in the chair, met twice.\n",
            "1. Ms. A. Berg spoke. The Panel on Fares was chaired by Ms. A. Berg (Norway).\n\n2. The Chair of the Panel on Fares, the representative of Malta, spoke.\n",
            "1. 会议设立了由智利主持的起草小组。\n\n2. 宣读了报告。\n\n3. 起草小组主席肯尼亚介绍了案文。\n",
            "1. 会议设立了第三委员会，由秘鲁代表担任委员会主席。\n\n2. 会议感谢第三委员会在马耳他代表团主持下完成了工作。\n",
            "1. 第四委员会由日本主持。\n\n2. 挪威担任第四委员会主席。\n",
        ],
        &[
            "1. The Meeting set up Committee C, on ports, chaired by Peru.\n\n2. Reports were read.\n\n3. Committee D, with Chile presiding, met four times.\n",
            "1. A Drafting Group was convened under the presidency of Ghana.\n\n# Annex I\n\n1. The Group, with the delegation of Ghana in the chair, met twice.\n",
            "1. The Panel on Fares was chaired by Ms. A. Berg (Norway).\n\n2. The Chair of the Panel on Fares, the representative of Norway, spoke.\n",
            "1. In 2021 the Drafting Group was chaired by Peru.\n\n2. In 2022 the Drafting Group was chaired by Chile.\n",
            "1. 会议设立了由智利主持的起草小组。\n\n2. 宣读了报告。\n\n3. 起草小组主席智利介绍了案文。\n",
            "1. 第三委员会由秘鲁代表担任主席。\n\n2. 会议感谢第五委员会在马耳他代表团主持下完成了工作。\n",
        ],
    );
}
