//! Lengths, rules and days that are told in several places.

use super::support::judge;

#[test]
fn courses_end_when_their_length_says() {
    judge(
        &["date-and-rule"],
        &[
            "Report of the Secretariat\n\n1. The Fund will finance a mentoring scheme for young surveyors for 30 months as from 1 April 2025.\n\n2. The premises are unchanged.\n\n3. An evaluation will be carried out when the mentoring scheme ends on 31 March 2028.\n",
            "Report of the Secretariat\n\n4. A moratorium on new licences was agreed:\n   (a) Beginning: 1 June 2024\n   (b) Length: two years\n   (c) Scope: all licences\n\n5. Nothing else was decided on the fleet.\n\n6. The moratorium expires on 31 May 2027 and may be renewed.\n",
            "Budget\n\n5. The laboratory contract for Serbia runs for 24 months, starting on 1 January 2025.\n\nTable 1. Contracts\n\n| Contract | State | Start | End |\n|---|---|---|---|\n| Laboratory | Serbia | 1 January 2025 | 30 June 2027 |\n| Transport | Chad | 1 March 2025 | 28 February 2026 |\n",
            "秘书处报告\n\n1. 委员会决定设立联合监测项目，自2024年5月1日起，为期18个月。\n\n2. 其他事项无新情况。\n\n3. 联合监测项目将于2026年4月30日结束，届时提交总结。\n",
            "秘书处报告\n\n1. 会议商定开展表格试点：\n   (a) 开始日期：2025年3月1日\n   (b) 期限：12个月\n   (c) 参加国：五个\n\n2. 其他事项无新情况。\n\n3. 秘书处应在表格试点于2026年8月31日结束后提交评估。\n",
            "Report\n\n1. The Executive Director is appointed for a term of four years. The present Director took up her duties, having been appointed on 1 June 2023.\n\n2. The premises are unchanged.\n\n3. The mandate of the Director expires on 31 May 2028.\n",
            "报告\n\n1. 执行主任任期四年。现任主任于2023年6月1日就任。\n\n2. 办公地点未变。\n\n3. 现任主任的任期将于2028年5月31日届满。\n",
            "分析\n\n1. 秘鲁的期限于2026年3月1日届满。\n\n2. 秘鲁请求延期三年。\n\n3. 小组建议会议同意请求，将秘鲁的期限延长至2030年3月1日。\n",
            "Analysis\n\n1. Under article 7, an extension may not exceed four years.\n\n2. Peru asks for an extension of six years, to 1 June 2032. The Group finds that the length requested is in keeping with article 7.\n",
        ],
        &[
            "Report of the Secretariat\n\n1. The Fund will finance a mentoring scheme for young surveyors for 30 months as from 1 April 2025.\n\n2. The premises are unchanged.\n\n3. An evaluation will be carried out when the mentoring scheme ends on 30 September 2027.\n",
            "秘书处报告\n\n1. 委员会决定设立联合监测项目，自2024年5月1日起，为期18个月。\n\n2. 其他事项无新情况。\n\n3. 联合监测项目将于2025年10月31日结束，届时提交总结。\n",
            "报告\n\n1. 执行主任任期四年。现任主任于2023年6月1日就任。\n\n2. 办公地点未变。\n\n3. 现任主任的任期将于2027年5月31日届满。\n",
            "Analysis\n\n1. Under article 7, an extension may not exceed four years.\n\n2. Peru asks for an extension of three years, to 1 June 2029.\n",
        ],
    );
}

#[test]
fn what_came_in_time_came_so_by_the_rule() {
    judge(
        &["date-and-rule"],
        &[
            "Analysis of a request\n\n1. Under rule 7, a reply to the questions shall be sent within 30 days of receipt of the questions.\n\n2. The questions of the Committee were received on 8 January 2024.\n\n3. The reply came on 20 February 2024. It was within the time limit.\n",
            "Report\n\nThe Fifth Meeting was held in Lima from 6 to 9 October 2025.\n\n1. Proposals for amendment shall reach the Secretariat not less than 60 days before the opening of the meeting.\n\n2. The proposal of Peru was received by the Secretariat on 2 June 2025. The meeting noted that the proposal had come too late.\n",
            "分析报告\n\n1. 议事规则规定，缔约国应在收到问题单之日起三十日内答复。\n\n2. 缔约国于2024年3月1日收到问题单。\n\n3. 缔约国于2024年5月10日提交答复。委员会指出，答复按期提交。\n",
            "分析报告\n\n1. 秘鲁的期限为2026年6月1日。请求应于期限届满前九个月提交秘书处。\n\n2. 秘鲁的请求于2025年8月1日提交。委员会认为该请求逾期提交。\n",
            "Budget\n\nThe Sixth Meeting was held in Lima from 2 to 5 June 2025.\n\n1. Rule 9 requires that the budget be sent to the Parties at least 90 days before the opening of the meeting.\n\n2. The budget was sent to the Parties on 28 March 2025. This was in full conformity with rule 9.\n",
        ],
        &[
            "Analysis of a request\n\n1. Under rule 7, a reply to the questions shall be sent within 30 days of receipt of the questions.\n\n2. The questions of the Committee were received on 8 January 2024.\n\n3. The reply came on 2 February 2024. It was within the time limit.\n",
            "分析报告\n\n1. 秘鲁的期限为2026年6月1日。请求应于期限届满前九个月提交秘书处。\n\n2. 秘鲁的请求于2025年8月1日提交。委员会认为该请求按期提交。\n",
        ],
    );
}

#[test]
fn one_rule_has_one_length() {
    judge(
        &["said-twice"],
        &[
            "Report\n\n1. Under rule 12, documents of the session shall be circulated to all Parties six weeks before the opening of the session.\n\n2. Nothing was decided on staff.\n\n3. The Secretariat recalled that the documents of a session must be circulated to the Parties at least four weeks before its opening.\n",
            "Report\n\n1. A Party shall submit its initial report within 180 days of the entry into force of the Treaty for it.\n\n2. Nothing was decided on staff.\n\n3. Three Parties have still to submit the initial report that was due within one year of the entry into force of the Treaty for them.\n",
            "Report\n\n1. The Conference meets every two years in ordinary session.\n\n2. The inspection teams visit each depot every six months.\n\n3. The inspection teams visit each depot once every year, as agreed in 2019.\n",
            "Analysis\n\n1. The present deadline of Peru for the destruction of stocks is 1 June 2026.\n\n2. Nothing was decided on staff.\n\n3. The request was sent one year before the current deadline (1 September 2026).\n",
            "分析\n\n1. 秘鲁目前的期限为2026年6月1日。\n\n2. 人员编制未作决定。\n\n3. 请求在现行期限（2026年9月1日）届满前一年提交。\n",
        ],
        &[
            "Report\n\n1. A Party shall submit its initial report within 180 days of the entry into force of the Treaty for it.\n\n2. A Party shall destroy its stockpiles within four years of the entry into force of the Treaty for it.\n\n3. Complaints are answered within 30 days of receipt.\n",
            "分析\n\n1. 秘鲁目前的期限为2026年6月1日。\n\n2. 人员编制未作决定。\n\n3. 请求在现行期限（2026年6月1日）届满前一年提交。\n",
        ],
    );
}

#[test]
fn what_is_planned_in_a_list_is_not_done() {
    judge(
        &["tense", "meeting", "missing-figure", "reference"],
        &[
            "Report\n\n12 May 2025\n\n1. The laboratory in Lusaka was opened in March 2025 and has examined 40 samples.\n\n2. The Secretariat plans the following activities for 2026:\n   (a) open the laboratory in Lusaka;\n   (b) train inspectors.\n",
            "报告\n\n2025年5月12日\n\n1. 设在卢萨卡的实验室已于2025年3月启用，已检验样品40份。\n\n2. 秘书处2026年计划开展下列活动：\n   (a) 启用设在卢萨卡的实验室；\n   (b) 培训检查员。\n",
            "Report\n\n1. The Conference decided to hold its Sixth Meeting in Lima from 3 to 6 May 2026.\n\nAnnex. Estimate\n\nSixth Meeting, Cusco, May 2026\n",
            "Report\n\n1. As table 1 shows, the average wait fell to [...] days in 2024.\n\nTable 1. Waiting times\n\n| Item | 2023 | 2024 |\n|---|---|---|\n| Average wait (days) | 30 | 24 |\n| Longest wait (days) | 90 | 60 |\n",
            "Review\n\nContents: Part one, Work. Annexes: I. Budget; II. Members; III. Documents.\n\n1. The steps are set out in annex V to this review.\n\n2. Work went on.\n",
        ],
        &[
            "Report\n\n12 May 2025\n\n1. The laboratory in Lusaka was opened in March 2025 and has examined 40 samples.\n\n2. The Secretariat plans the following activities for 2026:\n   (a) print the guide for inspectors;\n   (b) train inspectors.\n",
            "Review\n\nContents: Part one, Work. Annexes: I. Budget; II. Members; III. Documents.\n\n1. The steps are set out in annex III to this review.\n\n2. Work went on.\n",
        ],
    );
}

#[test]
fn lengths_that_nearly_run_between_two_days() {
    judge(
        &["date-and-rule"],
        &[
            "4. The Protocol entered into force for Norway on 1 May 2014. Article 3 gives every Party nine years for the removal of the cables. The time limit is therefore 1 May 2024.",
            "4. 《议定书》于2014年5月1日对挪威生效。第三条规定电缆应在九年内拆除，期限为2024年5月1日。",
            "Eighth Session, Quito, 10–13 June 2025\n\n1. The agenda was adopted.\n\n7. Papers are to reach delegations two months before the session, hence by 14 April 2025.\n",
            "第八届会议，基多，2025年6月10日至13日\n\n1. 通过了议程。\n\n7. 文件应在会议开幕两个月前分发，即2025年4月14日之前分发。\n",
            "3. On 5 March 2024 the Group wrote to the Party and had its answer three weeks later, on 29 March 2024.",
            "3. The second crane was ordered in May 2021 and came nine months later, in April 2022.",
        ],
        &[
            "4. The Protocol entered into force for Norway on 1 May 2014. Article 3 gives every Party ten years for the removal of the cables. The time limit is therefore 1 May 2024.",
            "4. 《议定书》于2014年5月1日对挪威生效。第三条规定电缆应在十年内拆除，期限为2024年5月1日。",
            "Eighth Session, Quito, 10–13 June 2025\n\n1. The agenda was adopted.\n\n7. Papers are to reach delegations two months before the session, hence by 10 April 2025.\n",
            "第八届会议，基多，2025年6月10日至13日\n\n1. 通过了议程。\n\n7. 文件应在会议开幕两个月前分发，即2025年4月10日之前分发。\n",
            "3. On 5 March 2024 the Group wrote to the Party and had its answer three weeks later, on 26 March 2024.",
            // What came in good time need not have come on the last day.
            "3. Requests must come nine months before the Meeting. The Meeting opens on 18 November 2024; the request of 12 February 2024 was in time.",
            // The first day counts as well.
            "5. The contract runs for three years, from 15 March 2022 to 14 March 2025.",
            "2. The plan is for the five years from 1 January 2019 to 31 December 2023; it was adopted on 12 December 2018.",
            "6. The most strikes came in three months: April, September and October.",
        ],
    );
}

#[test]
fn states_for_which_a_treaty_comes_into_force() {
    judge(
        &["date-and-rule"],
        &[
            "2. Chad acceded on 9 January 2024 and Peru ratified on 20 February 2024.\n\n3. The Convention enters into force for a State on the first day of the sixth month after the month in which its instrument was deposited. It entered into force for Chad on 1 July 2024 and will do so for Peru on 1 September 2024.\n",
            "2. 乍得于2024年1月9日交存加入书，秘鲁于2024年2月20日交存批准书。\n\n3. 《公约》在一国交存文书的月份之后第六个月的第一天对该国生效。《公约》已于2024年7月1日对乍得生效，并将于2024年9月1日对秘鲁生效。\n",
        ],
        &[
            "2. Chad acceded on 9 January 2024 and Peru ratified on 20 February 2024.\n\n3. The Convention enters into force for a State on the first day of the sixth month after the month in which its instrument was deposited. It entered into force for Chad on 1 July 2024 and will do so for Peru on 1 August 2024.\n",
            "2. 乍得于2024年1月9日交存加入书，秘鲁于2024年2月20日交存批准书。\n\n3. 《公约》在一国交存文书的月份之后第六个月的第一天对该国生效。《公约》已于2024年7月1日对乍得生效，并将于2024年8月1日对秘鲁生效。\n",
        ],
    );
}

#[test]
fn meetings_that_sat_for_other_days_than_those_of_the_title() {
    judge(
        &["date-and-rule"],
        &[
            "REPORT OF THE FIFTH MEETING OF THE PARTIES\n\nOslo, 7–9 May 2025\n\n1. The Parties sat for four days. Fifty States took part.\n",
            "缔约方大会第四届会议报告\n\n里斯本，2024年10月14日至17日\n\n1. 本届会议开了五天。\n",
        ],
        &[
            "REPORT OF THE FIFTH MEETING OF THE PARTIES\n\nOslo, 7–9 May 2025\n\n1. The Parties sat for three days. Fifty States took part.\n",
            "缔约方大会第四届会议报告\n\n里斯本，2024年10月14日至17日\n\n1. 本届会议开了四天。\n",
        ],
    );
}

#[test]
fn extensions_that_run_to_two_days() {
    judge(
        &["said-twice"],
        &[
            "1. The Party asks that its time limit be extended until 1 September 2029.\n\n2. The sites are on the coast.\n\n3. The Meeting may wish to grant the extension until 1 September 2029.\n\n4. The extension until 2 September 2029 is the first.\n",
            "1. 该国请求将期限延长至2029年9月1日。\n\n2. 场地位于沿海。\n\n3. 建议会议将期限延长至2029年9月11日。\n",
        ],
        &[
            "1. The Party asks that its time limit be extended until 1 September 2029.\n\n2. The sites are on the coast.\n\n3. The Meeting may wish to grant the extension until 1 September 2029.\n",
            "1. 该国请求将期限延长至2029年9月1日。\n\n2. 场地位于沿海。\n\n3. 建议会议将期限延长至2029年9月1日。\n",
        ],
    );
}

#[test]
fn cases_follow_the_rule_that_they_are_cases_of() {
    judge(
        &["date-and-rule"],
        &[
            "Report\n\n1. A listing becomes final 60 days after the date on which it is published by the Bureau.\n\n2. The listing of the lanterns was published on 1 March 2023. It drew no comment, and the listing became final on 1 June 2023.\n",
            "Report\n\nRule 4 requires that drafts be circulated at least four weeks before the opening of the assembly.\n\nThe assembly opened on 20 May. Rule 4 had been complied with, the last of the drafts having been circulated on 6 May.\n",
            "Report\n\nThe Warden is appointed for a term of three years, which may be renewed.\n\nThe present Warden, appointed with effect from 1 May 2018, will leave office on 30 April 2023.\n",
            "Report\n\nReturns on the catch of eels are to be lodged by 31 March of each year.\n\nThe return of the harbour office on the catch of eels was lodged on 14 April 2024 and thus in time.\n",
            "Report\n\nReturns on the catch of eels are to be lodged by 31 March of each year. Returns lodged later are noted.\n\n| Office | Lodged |\n|---|---|\n| North | 2 March 2024 |\n| South | 9 April 2024 |\n\nNone of the returns was late.\n",
            "报告\n\n1. 章程规定，灯塔图应在测量结束后三个月内刊印。\n\n2. 北岸测量于2023年2月10日结束，灯塔图于2023年8月3日刊印，符合章程。\n",
            "报告\n\n理事任期三年，不得连任。\n\n现任理事的任期自2021年3月1日起。\n\n理事的任期将于2025年2月28日届满。\n",
            "报告\n\n渔获报表须在每年3月31日之前送交。\n\n北港渔获报表于2024年4月20日送交，符合规定。\n",
        ],
        &[
            "Report\n\n1. A listing becomes final 60 days after the date on which it is published by the Bureau.\n\n2. The listing of the lanterns was published on 1 March 2023. It drew no comment, and the listing became final on 30 April 2023.\n",
            "Report\n\nRule 4 requires that drafts be circulated at least four weeks before the opening of the assembly.\n\nThe assembly opened on 20 May. Rule 4 had been complied with, the last of the drafts having been circulated on 6 April.\n",
            "Report\n\nThe Warden is appointed for a term of three years, which may be renewed.\n\nThe present Warden, appointed with effect from 1 May 2018, will leave office on 30 April 2024.\n",
            "Report\n\nReturns on the catch of eels are to be lodged by 31 March of each year.\n\nThe return of the harbour office on the catch of eels was lodged on 14 March 2024 and thus in time.\n",
            "Report\n\nReturns on the catch of eels are to be lodged by 31 March of each year. Returns lodged later are noted.\n\n| Office | Lodged |\n|---|---|\n| North | 2 March 2024 |\n| South | 9 March 2024 |\n\nNone of the returns was late.\n",
            "报告\n\n1. 章程规定，灯塔图应在测量结束后三个月内刊印。\n\n2. 北岸测量于2023年2月10日结束，灯塔图于2023年5月3日刊印，符合章程。\n",
            "报告\n\n理事任期三年，不得连任。\n\n现任理事的任期自2021年3月1日起。\n\n理事的任期将于2024年2月29日届满。\n",
            "报告\n\n渔获报表须在每年3月31日之前送交。\n\n北港渔获报表于2024年3月20日送交，符合规定。\n",
        ],
    );
}

#[test]
fn what_is_done_is_not_still_to_be_done() {
    judge(
        &["tense"],
        &[
            "Report\n\nThe survey of the lanterns was completed in March, and its cost was borne by the harbour.\n\nThe budget cannot be settled until the survey of the lanterns is completed.\n",
            "Report\n\nThe lantern code was approved on 3 May by the assembly of keepers.\n\nNo order may be placed pending the approval of the lantern code.\n",
            "报告\n\n灯塔协定已于去年签署。\n\n由于缺少经签署的协定，采购亦告搁置。\n",
        ],
        &[
            "Report\n\nThe survey of the harbour was completed in March, and its cost was borne by the port.\n\nThe budget cannot be settled until the survey of the lanterns is completed.\n",
            "Report\n\nThe lantern code was drafted on 3 May by the assembly of keepers.\n\nNo order may be placed pending the approval of the lantern code.\n",
            "报告\n\n灯塔协定已于去年草签。\n\n由于缺少经签署的协定，采购亦告搁置。\n",
        ],
    );
}

#[test]
fn a_rise_or_fall_that_is_spoken_of_as_known() {
    let figures =
        "Report\n\n1. In 2023 the secretariat received 1,218 notifications, against 1,304 in the year before.\n\n";
    let spoken = |words: &str| format!("{figures}2. The committee noted that {words}.\n");
    let years = "Report\n\n1. Expenditure was 2.2 million euros in 2020 and 2.1 million euros in 2023.\n\n";
    let chinese = "报告\n\n1. 2023年秘书处收到申报1218份，上年为1304份。\n\n";
    judge(
        &["said-twice"],
        &[
            &spoken("the increase in the number of notifications was due to the new form"),
            &spoken("the number of notifications had risen because of the new form"),
            &format!("{years}2. The growth of expenditure over those three years was modest.\n"),
            &format!("{chinese}2. 委员会注意到，申报数量的增加主要是由于启用了新表格。\n"),
        ],
        &[
            &spoken("the decrease in the number of notifications was due to the new form"),
            &spoken("the number of notifications had fallen because of the new form"),
            // Something else rose, or should.
            &spoken("the increase in the number of meetings was due to the new form"),
            &spoken("the increase in the number of notifications should be made up for"),
            &format!("{years}2. The decline of expenditure over those three years was modest.\n"),
            &format!("{chinese}2. 委员会注意到，申报数量的减少主要是由于启用了新表格。\n"),
        ],
    );
}

#[test]
fn so_many_times_as_much_beside_both_figures() {
    judge(
        &["said-twice"],
        &[
            "Report\n\n1. The number of participants more than doubled, from 40 to 72.\n",
            "Report\n\n1. The share of India rises from 1.09 to 0.98 per cent.\n",
        ],
        &[
            "Report\n\n1. The number of participants more than doubled, from 40 to 92.\n",
            "Report\n\n1. The number of participants nearly doubled, from 40 to 77.\n",
            "Report\n\n1. The share of India falls from 1.09 to 0.98 per cent.\n",
        ],
    );
}
