//! Meetings as the whole document tells of them, and days that stand in an order.

use super::support::judge;

#[test]
fn a_meeting_left_unnamed_has_one_time_and_one_place() {
    judge(
        &["meeting"],
        &[
            "1. The Ninth Assembly (Lima, 4-8 May 2020) asked for a study.\n\n2. The study was ready for the Tenth Assembly, one year after the Ninth, which met in Lima from 11 to 15 May 2020.\n",
            "1. Two sessions were held: the fortieth, at Oslo in April, and the forty-first, at Accra in October.\n\n2. The rules adopted by the forty-first session, held at Dakar in October 2023, are in force.\n",
            "1. The eleventh session, held in Suva from 6 to 10 March 2023, adopted a guide.\n\n2. At its eleventh session the Commission made ten proposals. It was also at that session, in Apia in March 2023, that a survey was asked for.\n",
            "1. The conclusions adopted at Quito in May 2022 by the fourth meeting of the Group were sent out.\n\n2. At its fourth meeting (Bogota, 9 to 12 May 2022) the Group elected its officers.\n",
            "1. 理事会第八届会议于2024年11月25日在巴库开幕。\n\n2. 主席宣布在第比利斯举行的第八届会议闭幕。\n",
            "1. 委员会第三次会议(曼谷，2016年)提出了建议。\n\n2. 应委员会2017年曼谷第三次会议的要求，附上了时间表。\n",
        ],
        &[
            "1. The Ninth Assembly (Lima, 4-8 May 2020) asked for a study.\n\n2. The study was ready for the Tenth Assembly, one year after the Ninth, which met in Lima from 4 to 8 May 2020.\n",
            "1. The fourth meeting of the Working Group (Vienna, 2021) agreed on a text.\n\n2. The fourth meeting of the Committee was held in Lima in 2019.\n",
            "1. The Third Conference on the Care of the Wounded in Armed Conflict took place in Vienna from 12 to 15 June 2023.\n",
            "1. 工作组第三次会议于2021年5月在维也纳举行。\n\n2. 委员会第三次会议于2019年在利马举行。\n",
            "1. The Eighth Conference was to be held in Kigali in June 2020, but was postponed.\n\n2. The Eighth Conference was held in Rabat in May 2021.\n",
        ],
    );
}

#[test]
fn a_meeting_has_one_number() {
    judge(
        &["meeting"],
        &[
            "1. The Sixth Assembly of Parties (Tashkent, November 2023) decided so.\n\n2. It will be the first Assembly since the Fifth, in Tashkent.\n",
            "1. At its twelfth session, held in Kigali in October 2021, the Board approved a budget.\n\n2. The Board will decide at its fourteenth session, in 2024, the thirteenth having been held in Kigali in 2021.\n",
        ],
        &[
            "1. The Sixth Assembly of Parties (Geneva, November 2023) decided so.\n\n2. It will be the first Assembly since the Fifth, in Geneva.\n",
            "1. The fifth session was held in Kigali in 2019.\n\n2. The sixth session was held in Kigali in 2021.\n",
        ],
    );
}

#[test]
fn a_meeting_to_come_has_one_place() {
    judge(
        &["meeting"],
        &[
            "1. The Seventh Assembly will be held in Quito from 18 to 22 November 2024.\n\n2. The Chair looked forward to seeing all participants in Lima in November.\n",
            "1. The next session of the Board will be held in Suva in May 2026.\n\n2. The Government of Tonga confirmed that the next session of the Board would meet in Apia in May 2026.\n",
            "1. 第九届会议将于2025年6月在基多举行。\n\n2. 主席期待2025年6月在利马与各方再次相聚。\n",
            "1. 下届会议将于2025年6月在基多举行。\n\n2. 筹备下届会议的费用已列入预算。下届会议将在利马举行。\n",
        ],
        &[
            "1. The Seventh Assembly will be held in Quito from 18 to 22 November 2024.\n\n2. The Chair looked forward to seeing all participants in Quito in November.\n",
            "1. The Seventh Assembly will be held in Quito from 18 to 22 November 2024.\n\n2. The Chair looked forward to meeting the experts in Lima in March.\n",
            "1. 第九届会议将于2025年6月在基多举行。\n\n2. 主席期待2025年6月在基多与各方再次相聚。\n",
        ],
    );
}

#[test]
fn a_meeting_to_come_has_done_nothing() {
    judge(
        &["tense"],
        &[
            "Treaty on Lanterns\n\nLT/2022/4\n\n26 August 2022\n\n1. The Fourth Assembly (Lima, 24-28 October 2022) has the item on its agenda.\n\n2. The Fourth Assembly took note of this review.\n",
            "1. 第五届会议将于2025年11月在利马举行。\n\n2. 第五届会议已经审议并通过了审查报告。\n",
            "Treaty on Lanterns\n\nLT/2023/4\n\n26 June 2023\n\n1. Reports for the year were submitted by 30 April 2024.\n",
            "Treaty on Lanterns\n\nMeeting of experts, Lima, 20-22 June 2023\n\n1. Reports for the year were submitted by 30 April 2024.\n",
        ],
        &[
            "Treaty on Lanterns\n\nLT/2022/4\n\n26 December 2022\n\n1. The Fourth Assembly (Lima, 24-28 October 2022) had the item on its agenda.\n\n2. The Fourth Assembly took note of this review.\n",
            "1. 第五届会议将于2025年11月在利马举行。\n\n2. 第四届会议已经审议并通过了审查报告。\n",
            "Treaty on Lanterns\n\nLT/2023/4\n\n26 June 2023\n\n1. Reports for the year are to be submitted by 30 April 2024.\n",
        ],
    );
}

#[test]
fn days_stand_in_the_order_that_is_said() {
    judge(
        &["date-and-rule"],
        &[
            "The first draft was issued on 12 March 2023, and was based on the hearings, the last of which took place on 4 April 2023.",
            "The report was sent out on 5 May 2023, following the visit of 17 June 2023.",
            "After the session of 8 June 2023 the list was published on 3 April 2023.",
            "The report was adopted on 6 October 2018, and the session was closed on 5 October 2018.",
            "中期报告于2023年1月16日发布，以前六次会议为依据，其中最后一次于2023年2月2日举行。",
            "2023年6月8日的会议之后，秘书处于2023年4月3日发出了名单。",
            "1. 理事会要求在2023年6月30日以前提交。这一期限是会议闭幕日(2023年2月28日)之后两个月。\n",
            "1. Comments were due by 30 June 2023. That date is two months after the close of the session (28 February 2023).\n",
            "1. The Board was last renewed in 2018. Its members sit for six years, that is, until 2026.\n",
            "1. 理事会于2018年改选。理事任期六年，即至2026年。\n",
        ],
        &[
            "The first draft was issued on 12 May 2023, and was based on the hearings, the last of which took place on 4 April 2023.",
            "The report was sent out on 5 July 2023, following the visit of 17 June 2023.",
            "After the session of 8 June 2023 the list was published on 3 July 2023.",
            "The report was adopted on 5 October 2018, and the session was closed on 5 October 2018.",
            "中期报告于2023年2月16日发布，以前六次会议为依据，其中最后一次于2023年2月2日举行。",
            "2023年6月8日的会议之后，秘书处于2023年7月3日发出了名单。",
            "1. 理事会要求在2023年4月28日以前提交。这一期限是会议闭幕日(2023年2月28日)之后两个月。\n",
            "1. Comments were due by 28 April 2023. That date is two months after the close of the session (28 February 2023).\n",
            "1. The Board was last renewed in 2018. Its members sit for six years, that is, until 2024.\n",
            "1. 理事会于2018年改选。理事任期六年，即至2024年。\n",
            "The Group will meet in Lima from 9 to 11 December 2024, three weeks before the Plan begins.",
            "The last report is due on 30 June 2027, and the first on 30 June 2025, six months after the latest of the limits above.",
            "The plan was adopted on 5 May 2021, on the basis of which a guide was issued on 7 June 2022.",
        ],
    );
}

#[test]
fn a_day_lies_as_long_before_a_meeting_as_is_said() {
    judge(
        &["date-and-rule"],
        &[
            "1. The Seventh Assembly will be held in Accra from 18 to 22 November 2024. The paper will be issued six weeks before the Assembly, by 27 October 2024.\n",
            "1. The Seventh Assembly will be held in Accra from 18 to 22 November 2024.\n\n2. Drafts will be sent out by 1 November 2024, 30 days before the Seventh Assembly.\n",
            "1. 第五届会议拟于2025年11月3日至7日举行。请秘书处在第五届会议之前六周，即在2025年10月25日之前，提交初稿。\n",
        ],
        &[
            "1. The Seventh Assembly will be held in Accra from 18 to 22 November 2024. The paper will be issued six weeks before the Assembly, by 7 October 2024.\n",
            "1. The Seventh Assembly will be held in Accra from 18 to 22 November 2024.\n\n2. Drafts will be sent out by 19 October 2024, 30 days before the Seventh Assembly.\n",
            "1. 第五届会议拟于2025年11月3日至7日举行。请秘书处在第五届会议之前六周，即在2025年9月22日之前，提交初稿。\n",
            "1. 第五届会议拟于2025年11月3日至7日举行。请秘书处在第五届会议之前至少90天，即在2025年8月5日之前，提交初稿。\n",
        ],
    );
}

#[test]
fn a_plan_runs_over_one_span_of_years() {
    judge(
        &["plan-name"],
        &[
            "1. The Harbour Strategy runs from 2018 to 2022.\n\n2. Little time is left: the Strategy covers the years 2018 to 2023.\n",
            "1. It follows the Lantern Roadmap on Safety 2023-2028.\n\n2. Under the Lantern Roadmap on Safety 2022-2028 a survey was made.\n",
            "1. 会议通过了《港口行动计划》(下称《行动计划》)，为期五年，自2018年1月1日起至2022年12月31日止。\n\n2. 《行动计划》的期限为2018年至2023年。\n",
        ],
        &[
            "1. The Harbour Strategy runs from 2018 to 2022.\n\n2. Little time is left: the Strategy covers the years 2018 to 2022.\n",
            "1. The Lantern Roadmap 2018-2022 has ended.\n\n2. The Lantern Roadmap 2023-2028 has begun.\n",
            "1. 会议通过了《港口行动计划》(下称《行动计划》)，为期五年，自2018年1月1日起至2022年12月31日止。\n\n2. 《行动计划》的期限为2018年至2022年。\n",
        ],
    );
}

#[test]
fn years_of_a_series_follow_its_rule() {
    judge(
        &["date-and-rule"],
        &["1. 理事会每两年举行一次会议。第五次会议于2021年10月举行。\n\n2. 第七次会议将于2024年10月举行。\n"],
        &["1. 理事会每两年举行一次会议。第五次会议于2021年10月举行。\n\n2. 第七次会议将于2025年10月举行。\n"],
    );
}

#[test]
fn the_last_sitting_is_as_great_as_their_number() {
    let english = |number: &str| {
        format!(
            "1. Seven plenary meetings were held, two on each day.\n\n2. Fuel was dear.\n\n3. At its {number} plenary meeting, the Assembly adopted its report."
        )
    };
    let chinese = |number: usize| {
        format!(
            "1. 会议共举行七次全体会议，每天两次。\n\n2. 燃料昂贵。\n\n3. 在第{number}次全体会议上，会议通过了报告草稿。"
        )
    };
    let telling = [english("sixth"), chinese(6)];
    let silent = [english("seventh"), chinese(7)];
    super::support::held(&["meeting"], &telling, &silent);
}
