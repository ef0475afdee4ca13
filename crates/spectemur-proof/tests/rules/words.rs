//! Names, titles, references and figures that are missing.

use super::support::judge;

#[test]
fn names_that_are_none() {
    judge(
        &["near-name"],
        &[
            "波斯尼亚和黑塞哥维纳提交了报告。",
            "Reports came from Angola, Guinea-Bissua and Peru.",
            "毛利塔尼亚请求延期。",
            "The Committee thanked Mauritnia for its statement.",
            "几内亚比少宣布履约。",
            "Experts from Kyrgzystan attended.",
        ],
        &[
            "波斯尼亚和黑塞哥维那提交了报告。",
            "Reports came from Angola, Guinea-Bissau and Peru.",
            "毛里塔尼亚请求延期，毛里求斯没有。",
            "Croatian, Nigerian and Australian experts attended.",
            "The Committee thanked Mauritania for its statement in Geneva.",
            "几内亚比绍宣布履约，几内亚没有。",
            "Experts from Kyrgyzstan attended with Mr. Moldovan.",
            "其中国家自主权和中非合作是重点。",
            "Slovenian and Slovakian delegates met in Columbia Hall.",
            "保加利亚人和罗马尼亚人参加了会议。",
        ],
    );
}

#[test]
fn titles_that_are_nearly_another() {
    judge(
        &["plan-name"],
        &[
            "《内罗毕行动计划》获得通过。《内罗毕行动计划》有四章。《内罗毕行动计划》很重要。《内罗毕行动计划》已执行。\n\n1. 根据《内罗毕执行计划》行动5开展工作。\n",
            "The Oslo Action Plan was adopted. The Oslo Action Plan has ten parts. The Oslo Action Plan is in force. The Oslo Action Plan helps.\n\n1. Under the Oslo Implementation Plan, States report.\n",
            "《圣雷莫行动计划(2021-2025年)》已通过。《马普托行动计划》(2014-2019年)结束。\n\n1. 《马普托行动计划》(2014-2020年)有成果。\n",
            "The Maputo Action Plan (2014-2019) was adopted.\n\n1. The Maputo Action Plan (2015-2019) brought results.\n",
            "《维也纳政治宣言》获得通过。《维也纳政治宣言》有四章。《维也纳政治宣言》很重要。\n\n1. 《维也纳政冶宣言》得到支持。\n",
            "The Cartagena Action Plan works. The Cartagena Action Plan helps. The Cartagena Action Plan stands.\n\n1. The Cartegena Action Plan was cited.\n",
        ],
        &[
            "《内罗毕行动计划》获得通过。《内罗毕行动计划》有四章。《内罗毕行动计划》很重要。\n\n1. 《卡塔赫纳行动计划》随后通过。\n",
            "The Oslo Action Plan was adopted. The Oslo Action Plan has ten parts. The Oslo Action Plan is in force.\n\n1. The Oslo Declaration and the Maputo Action Plan were recalled.\n",
            "《内罗毕行动计划》和《内罗毕宣言》获得通过。《内罗毕行动计划》有四章。《内罗毕行动计划》很重要。\n",
            "《第一议定书》和《第二议定书》生效。《第一议定书》有效。《第一议定书》重要。\n",
            "The Maputo Action Plan (2014-2019) was adopted.\n\n1. The Maputo Action Plan (2014-2019) brought results.\n",
            "The Nairobi Action Plan (2005-2009) and the Cartagena Action Plan (2010-2014) were adopted.\n",
            "National Action Plan. National Action Plan. National Action Plan. Regional Action Plan.\n",
            "The Global Strategy works. The Global Strategy helps. The Global Strategy stands. The Global Health Strategy is new.\n",
            "《工作计划》已通过。《工作方案》已分发。《工作计划》很重要。《工作计划》有效。\n",
            "2016-2020年期间执行了《内罗毕行动计划》，2021-2025年期间执行了《圣雷莫行动计划》。\n",
        ],
    );
}

#[test]
fn references_that_lead_nowhere() {
    let numbered = "1. One.\n\n2. Two.\n\n3. Three.\n\n4. Four.\n\n";
    let chinese = "1. 第一点。\n\n2. 第二点。\n\n3. 第三点。\n\n4. 第四点。\n\n";
    let telling: Vec<String> = [
        format!("{numbered}5. As stated in paragraph 12 above, the Committee met.\n"),
        format!("{chinese}5. 如上文第12段所述，委员会举行了会议。\n"),
        format!("{numbered}5. The measures in paragraph 3 below apply.\n"),
        format!("{numbered}5. See Annex IV for the list.\n\nAnnex I\n\nText one.\n\nAnnex II\n\nText two.\n"),
        format!("{chinese}5. 清单见附件四。\n\n附件一\n\n内容一。\n\n附件二\n\n内容二。\n"),
        format!("{chinese}5. 见下文第2段。\n"),
    ]
    .into();
    let silent: Vec<String> = [
        format!("{numbered}5. As stated in paragraph 2 above, the Committee met.\n"),
        format!("{chinese}5. 如上文第2段所述，委员会举行了会议。\n"),
        format!("{numbered}5. Under paragraph 12 of resolution 66/290, States report.\n"),
        format!("{chinese}5. 根据第66/290号决议第12段，各国提交报告。\n"),
        format!("{numbered}5. See Annex II for the list.\n\nAnnex I\n\nText one.\n\nAnnex II\n\nText two.\n"),
        format!("{numbered}5. Annex VII of the Rules of Procedure applies.\n\nAnnex I\n\nText.\n\nAnnex II\n\nText.\n"),
        format!("{chinese}5. 公约第12条和CCM/MSP/2013/6号文件第31段适用。\n"),
        format!("{numbered}5. Article 7, paragraph 12, requires reports.\n"),
        format!("{chinese}5. 清单见附件二。\n\n附件一\n\n内容一。\n\n附件二\n\n内容二。\n"),
        format!("{numbered}5. The report (paragraphs 40 to 45) was noted.\n"),
    ]
    .into();
    judge(
        &["reference"],
        &telling.iter().map(String::as_str).collect::<Vec<_>>(),
        &silent.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn figures_that_are_missing() {
    judge(
        &["missing-figure"],
        &[
            "XX States Parties have submitted reports.",
            "共有XX个缔约国提交了报告。",
            "A total of [...] delegations attended.",
            "共有[…]个代表团出席。",
            "The budget amounts to ____ dollars.",
            "有[x]个国家加入。",
        ],
        &[
            "Twenty States Parties have submitted reports.",
            "共有20个缔约国提交了报告。",
            "The number of casualties is high.",
            "代表人数有所增加。",
            "Super Bowl XX was held.",
            "Annex XX does not concern us.",
            "[Original: English]",
            "“The States Parties […] shall report.”",
            "该数目很大。",
            "[English only]",
        ],
    );
}

#[test]
fn one_founding_act_and_two_names() {
    judge(
        &["two-terms"],
        &[
            "1. The scheme rests on the Compliance Committee, set up under article 17, and on the Secretariat.\n\n2. The Committee on Implementation (article 17) met twice and closed five cases.",
            "1. The Fund holds $600,000 in the Emergency Safeguarding Reserve, created by decision 5/2.\n\n2. The level of the Urgent Protection Reserve (decision 5/2) would stay as it is.",
            "1. 第CP.4/3号决定所设木材可追溯信托基金继续支助各国。\n\n2. 木材溯源特别基金（第CP.4/3号决定）的章程已译成六种语文。",
        ],
        &[
            "1. The scheme rests on the Compliance Committee, set up under article 17, and on the Secretariat.\n\n2. The Compliance Committee (article 17) met twice and closed five cases.",
            "1. Decision 5/2 adopted the Strategic Plan 2022-2026.\n\n2. The Urgent Protection Reserve (decision 5/2) would stay as it is.",
            "1. The Board adopted the Strategic Plan 2022-2026.\n\n2. The Communications Strategy 2022-2026 was noted.",
        ],
    );
}

#[test]
fn a_body_that_stands_once_under_each_of_two_names() {
    judge(
        &["two-terms"],
        &[
            "1. The Lantern Inquiry Commission met in March.\n\n2. The Board thanked the Lantern Investigation Commission for its report.",
            "1. 灯塔维护应急基金由理事会设立。\n\n2. 灯塔保养应急基金的账目已审计。",
            "1. 灯塔咨询组审议了费用。\n\n2. 灯塔顾问组将于六月举行会议。",
        ],
        &[
            "1. The Lantern Inquiry Commission met in March.\n\n2. The Board thanked the Lantern Inquiry Commission for its report.",
            "1. The Committee of Experts has eighteen seats.\n\n2. Half of the seats on the Committee of Experts fell vacant.",
            "1. 灯塔维护应急基金由理事会设立。\n\n2. 灯塔维护应急基金的账目已审计。",
        ],
    );
}

#[test]
fn states_where_they_cannot_be() {
    judge(
        &["state-out-of-place", "list-within-list"],
        &[
            "1. Present as observers, without the right to vote, were France, Palau and Tonga, none of them a member.\n\n2. A proposal tabled jointly by three members (Fiji, Palau and Tuvalu) was adopted by consensus.",
            "1. 签署公约而未批准的有三国：以色列、马来西亚和土耳其。\n\n2. 对第十批通知，下列四个缔约方答复“不同意进口”：巴西、马来西亚、摩洛哥和乌拉圭。",
            "1. 在非洲国家中，乌干达、肯尼亚、乍得、黎巴嫩和埃塞俄比亚各派一名专员常驻秘书处。",
        ],
        &[
            "1. Present as observers, without the right to vote, were France, Palau and Tonga, none of them a member.\n\n2. A proposal tabled jointly by three members (Fiji, Nauru and Tuvalu) was adopted by consensus.",
            "1. 签署公约而未批准的有三国：以色列、马来西亚和土耳其。\n\n2. 对第十批通知，下列四个缔约方答复“不同意进口”：巴西、挪威、摩洛哥和乌拉圭。",
            "1. 在非洲国家中，乌干达、肯尼亚、乍得和埃塞俄比亚各派一名专员常驻秘书处。",
        ],
    );
}

#[test]
fn members_before_and_after() {
    judge(
        &["membership", "parts-and-whole", "said-twice"],
        &[
            "1. When the Conference last met, the Convention had 36 Parties. Benin, Fiji, Guyana and Viet Nam have since deposited instruments of accession. No Party has withdrawn. As a result, 41 States are now bound by the Convention.",
            "1. 委员会目前有24个成员。\n\n2. 科摩罗已于2021年11月成为成员，使成员总数由22个增至23个。",
            "1. 公约有67个缔约方，包括65个国家和1个区域经济一体化组织。",
        ],
        &[
            "1. When the Conference last met, the Convention had 36 Parties. Benin, Fiji, Guyana and Viet Nam have since deposited instruments of accession. No Party has withdrawn. As a result, 40 States are now bound by the Convention.",
            "1. 委员会目前有23个成员。\n\n2. 科摩罗已于2021年11月成为成员，使成员总数由22个增至23个。",
            "1. 公约有66个缔约方，包括65个国家和1个区域经济一体化组织。",
        ],
    );
}

#[test]
fn a_term_that_changes_where_a_sentence_is_repeated() {
    let document = |repeated: &str| {
        format!(
            "三. 勘察\n\n行动 #7：采取适当步骤，提高勘察和清理工作的效果和效率，考虑到国际标准，包括符合有关标准的土地解禁程序在内，并推动研发顾及环境影响和关切的新型勘察方法。\n\n1. 理事会举行了会议。\n\n附件\n\n7. {repeated}"
        )
    };
    judge(
        &["two-terms"],
        &[&document(
            "采取适当步骤，提高勘查和清理工作的效果和效率，考虑到国际标准，包括符合有关标准的土地解禁程序在内，并推动研发顾及环境影响和关切的新型勘查方法。",
        )],
        &[&document(
            "采取适当步骤，提高勘察和清理工作的效果和效率，考虑到国际标准，包括符合有关标准的土地解禁程序在内，并推动研发顾及环境影响和关切的新型勘察方法。",
        )],
    );
}

#[test]
fn short_names_that_do_not_keep_to_what_they_stand_for() {
    judge(
        &["two-terms"],
        &[
            // Two short names for one thing.
            "1. The marine sanctuary register (MSR) was opened.\n\n2. Entries in the marine sanctuary register (MRS) are public.\n",
            "1. The “lead inspector” of each State (LI) reports yearly.\n\n2. The lead inspectors (SLIs) will meet in May.\n",
            "1. The Endowment for Lighthouse Repair (hereinafter “the Endowment”) was founded.\n\n2. The Endowment for Lighthouse Repair (“the Repair Chest”) was audited.\n",
            "1. 灯塔修缮专项基金(下称“修缮基金”)于去年设立。\n\n2. 灯塔修缮专项基金(以下简称“灯修专款”)的账目已经审计。\n",
            "1. 国家灯塔安全主管当局，简称灯安当局，名单已公布。\n\n2. 国家灯塔安全主管当局(简称灯管部门)应当合作。\n",
            // One short name for two things.
            "1. The Harbour Inspection Network (HIN) met twice.\n\n2. Data come from the Hydrographic Information Node (HIN).\n",
            // Letters that changed place.
            "1. The LSU was asked to help. The LSU has two officers. The LSU will report.\n\n2. The LUS moved in June.\n",
        ],
        &[
            "1. The marine sanctuary register (MSR) was opened.\n\n2. Entries in the marine sanctuary registers (MSRs) are public.\n",
            "1. The Harbour Inspection Network (HIN) met twice.\n\n2. The Harbour Safety Network (HSN) met once.\n",
            "1. 灯塔修缮专项基金(下称“修缮基金”)于去年设立。\n\n2. 灯塔照明专项基金(下称“照明基金”)的账目已经审计。\n",
            "1. The Harbour Inspection Programme (HIP) was closed.\n\n2. A harbour inspection program (HIP) may follow.\n",
            "1. The LSU was asked to help. The LSU has two officers. The LSU will report.\n\n2. Volumes XIV and XVI are out of print.\n",
        ],
    );
}

#[test]
fn numbers_beyond_what_is_counted() {
    judge(
        &["reference", "count-and-list"],
        &[
            "1. The Pledge of Bergen holds eighteen commitments.\n\n2. Commitments 4, 9 and 21 have not been met.\n",
            "1. 《卑尔根誓约》载有十八项承诺。\n\n2. 尚未兑现的是承诺4、9和21，均与照明有关。\n",
            "1. The plan has thirty actions in three chapters: towers (actions 1–9), lamps (10–19) and keepers (20–32).\n",
            "1. 计划列有三十项行动，分为三章：灯塔(行动1至9)、灯具(10至19)和守塔人(20至32)。\n",
        ],
        &[
            "1. The Pledge of Bergen holds eighteen commitments.\n\n2. Commitments 4, 9 and 17 have not been met.\n",
            "1. 《卑尔根誓约》载有十八项承诺。\n\n2. 尚未兑现的是承诺4、9和17，均与照明有关。\n",
            "1. The plan has thirty-two actions in three chapters: towers (actions 1–9), lamps (10–19) and keepers (20–32).\n",
            "1. 计划列有三十二项行动，分为三章：灯塔(行动1至9)、灯具(10至19)和守塔人(20至32)。\n",
        ],
    );
}

#[test]
fn places_that_are_kept_for_a_figure() {
    judge(
        &["missing-figure"],
        &[
            "1. Papers are sent to the keepers __ weeks before the meeting.\n",
            "1. 文件应在会议开幕前__周送达。\n",
            "1. The levy was paid by [number] of the keepers.\n",
            "1. 培训班共有○○名守塔人参加。\n",
            "1. The workshop was attended by [ ] keepers.\n",
            "1. 会议于20XX年举行。\n",
            "1. The lamps lit in the year are as follows:\n\n2. The towers were painted.\n\n3. The keepers met.\n",
            "1. 本年度点亮的灯塔如下：\n\n2. 塔身已经重新粉刷。\n\n3. 守塔人开了会。\n",
        ],
        &[
            "1. Papers are sent to the keepers six weeks before the meeting.\n",
            "1. 文件应在会议开幕前六周送达。\n",
            "Signed: ____________\n",
            "1. The lamps lit in the year are as follows:\n\n(a) the north lamp;\n\n(b) the south lamp.\n\n2. The towers were painted.\n",
            "1. The **north** lamp and the __south__ lamp burn.\n",
        ],
    );
}

#[test]
fn one_body_under_two_shapes_of_its_name() {
    judge(
        &["two-terms"],
        &[
            "1. The Technical Lighting Panel met in May. The Technical Lighting Panel will report.\n\n2. Members asked the Panel of Lighting Engineers to say more.\n",
            "1. The Committee on Inspection met. The Committee on Inspection will report.\n\n2. Members thanked the Inspection Committee for its work.\n",
        ],
        &[
            "1. The Technical Lighting Panel met in May. The Technical Lighting Panel will report.\n\n2. Members asked the Board of Harbour Masters to say more.\n",
        ],
    );
}

#[test]
fn the_symbol_beside_what_the_document_calls_itself() {
    judge(
        &["reference"],
        &[
            "LC-12/SG.7\n\nNote by the keeper\n\n1. The lamps burn.\n\n2. The Conference may wish to note the present note, LC-12/SG.17, and its annex.\n",
            "LC/2024/7\n\n秘书处的说明\n\n1. 灯已点亮。\n\n2. 请会议注意本说明(LC/2024/17)。\n",
        ],
        &[
            "LC-12/SG.7\n\nNote by the keeper\n\n1. The lamps burn.\n\n2. The Conference may wish to note the present note, LC-12/SG.7, and its annex.\n",
            "LC/2024/7\n\n秘书处的说明\n\n1. 灯已点亮。\n\n2. 请会议注意本说明(LC/2024/7)和另一份说明(LC/2024/17)。\n",
        ],
    );
}

#[test]
fn what_there_is_only_one_of_has_one_name() {
    judge(
        &["two-terms"],
        &[
            "2. Grants are paid out of the Meadow Recovery Fund, the one fund which the Treaty has set up.\n\n5. The secretariat thanked the host.\n\n9. A loan was sought at the Pasture Solidarity Fund, as the only fund of the Treaty is called.\n",
            "2. The Office has one reserve only, the Lean Years Reserve.\n\n5. The secretariat thanked the host.\n\n9. The director may draw on the Steady Course Fund, which is the sole reserve of the Office.\n",
            "2. Delegates are paid for from the fund created by decision 3/7, whose name is the Meadow Recovery Fund.\n\n5. The secretariat thanked the host.\n\n9. No pledge has come in for the fund created by decision 3/7 (officially the Pasture Solidarity Facility).\n",
            "4. 捐款一律存入草原恢复基金，即第一次会议设立的唯一信托基金。\n\n9. 差额可向唯一信托基金牧场团结基金借支。\n",
            "4. 差旅费由本条约惟一的专项资金“草原恢复基金”支付。\n\n9. 同意从本条约惟一的专项资金“牧场团结信托基金”中安排八万元。\n",
        ],
        &[
            "2. Grants are paid out of the Meadow Recovery Fund, the one fund which the Treaty has set up.\n\n5. The secretariat thanked the host.\n\n9. A loan was sought at the Meadow Recovery Fund, the only fund of the Treaty.\n",
            "2. The Office has one reserve only, the Lean Years Reserve.\n\n5. The secretariat thanked the host.\n\n9. The Office has one network only, the Herders Exchange Network.\n",
            "4. 捐款一律存入草原恢复基金，即第一次会议设立的唯一信托基金。\n\n9. 差额可向唯一信托基金草原恢复基金借支。\n",
        ],
    );
}

#[test]
fn figures_that_a_sentence_promises_for_each() {
    judge(
        &["missing-figure"],
        &[
            "Table 2. Costs\n\n| No. | Task | Month | Cost |\n|---|---|---|---|\n| 1 | Audit | March 2031 | 12,000 |\n| 2 | Website | […] | 15,000 |\n| 3 | Training | May 2031 | 18,000 |\n\n5. The secretariat thanked the host.\n\n9. All three tasks have been costed; table 2 gives the month of each of them.\n",
            "8. 各项任务均注明月份，见表2。\n\n表2 任务\n\n| 编号 | 任务 | 月份 | 费用 |\n|---|---|---|---|\n| 1 | 审计 | 2031年3月 | 12 |\n| 2 | 网站 | [……] | 15 |\n| 3 | 培训 | 2031年5月 | 18 |\n",
            "8. 每一区域的次数均已在表3中列明。\n\n表3　次数\n\n｜区域｜次数｜\n｜沿海｜12｜\n｜山区｜xx｜\n｜草原｜9｜\n",
        ],
        &[
            "Table 2. Costs\n\n| No. | Task | Month | Cost |\n|---|---|---|---|\n| 1 | Audit | March 2031 | 12,000 |\n| 2 | Website | April 2031 | 15,000 |\n| 3 | Training | May 2031 | 18,000 |\n\n9. All three tasks have been costed; table 2 gives the month of each of them.\n",
            "8. 每一区域的次数均已在表3中列明。\n\n表3　次数\n\n｜区域｜次数｜\n｜沿海｜12｜\n｜山区｜11｜\n｜草原｜9｜\n",
        ],
    );
}

#[test]
fn decisions_and_actions_beyond_the_last_that_is_listed() {
    judge(
        &["reference"],
        &[
            "2. The Assembly adopted decision 4/1 (hours), 4/2 (wardens), 4/3 (fees) and 4/4 (seat).\n\n5. The secretariat thanked the host.\n\n9. Wardens are trained as laid down in decision 4/7.\n",
            "2. 大会通过决定四项：第4/1号、第4/2号、第4/3号、第4/4号。\n\n9. 守护员的培训依第4/7号决定进行。\n",
            "2. 行动共22项，编为行动1至行动22。\n\n9. 审议应按照行动25的规定进行。\n",
        ],
        &[
            "2. The Assembly adopted decision 4/1 (hours), 4/2 (wardens), 4/3 (fees) and 4/4 (seat).\n\n5. The secretariat thanked the host.\n\n9. Wardens are trained as laid down in decision 4/2.\n",
            "2. 大会通过决定四项：第4/1号、第4/2号、第4/3号、第4/4号。\n\n9. 守护员的培训依第4/2号决定进行。\n",
            "2. 行动共22项，编为行动1至行动22。\n\n9. 审议应按照行动15的规定进行。\n",
        ],
    );
}
