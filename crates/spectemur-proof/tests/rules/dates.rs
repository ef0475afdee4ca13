//! Dates, meetings and tenses.

use super::support::judge;

#[test]
fn dates_that_cannot_be() {
    judge(
        &["date-and-rule"],
        &[
            "The Group of Experts met on Monday, 12 September 2023.",
            "工作组于2023年9月12日星期一举行了会议。",
            "Comments may be sent until 31 June 2024.",
            "书面意见请于2024年2月30日之前提交。",
            "The reporting period runs from 1 July 2023 to 30 June 2022.",
            "报告所述期间为2023年7月1日至2022年6月30日。",
            "The strategy covers a five-year period (2020-2027).",
        ],
        &[
            "The Group of Experts met on Tuesday, 12 September 2023.",
            "工作组于2023年9月12日星期二举行了会议。",
            "Comments may be sent until 30 June 2024.",
            "书面意见请于2024年2月29日之前提交。",
            "The reporting period runs from 1 July 2022 to 30 June 2023.",
            "报告所述期间为2022年7月1日至2023年6月30日。",
            "The strategy covers a five-year period (2020-2024).",
            "五年期战略计划(2020-2025年)已获通过。",
            "The Panel met from 30 January to 2 February 2023 and on 3 and 4 May 2023.",
            "The pages 12-14 and articles 3-5 were discussed for two years (see 2020-2025 plan).",
        ],
    );
}

#[test]
fn meetings_of_two_dates_or_places() {
    judge(
        &["meeting"],
        &[
            "The Ninth Conference of States Parties was held in Geneva from 21 to 25 August 2023. \n\n1. Reports were made.\n\n2. The Ninth Conference of States Parties, held in August 2022, adopted the guide.\n",
            "第八次缔约国会议于2022年9月5日至8日在日内瓦举行。\n\n1. 通过了报告。\n\n2. 根据2021年缔约国第八次会议的决定，设立了工作组。\n",
            "The Third Review Conference was held in Maputo in June 2014.\n\n1. A plan was adopted.\n\n2. The Third Review Conference, held in Nairobi, adopted a declaration.\n",
            "第五次审议大会于2021年10月25日至27日举行。\n\n1. 有关文件。\n\n2. 2021年10月18日至20日举行的第五次审议大会通过了宣言。\n",
            "The Tenth Review Conference met in Geneva from 28 November to 16 December 2022.\n\n1. It established a group.\n\n2. Since the Tenth Review Conference in 2021, the group has met twice.\n",
            "第四次审议大会在奥斯陆举行。\n\n1. 通过了计划。\n\n2. 在内罗毕举行的会议很成功。第四次审议大会在日内瓦举行，通过了宣言。\n",
        ],
        &[
            "The Ninth Conference of States Parties was held in Geneva from 21 to 25 August 2023.\n\n1. The Ninth Conference of States Parties, held in August 2023, adopted the guide.\n",
            "第八次缔约国会议于2022年9月5日至8日在日内瓦举行。\n\n1. 根据2022年缔约国第八次会议的决定，设立了工作组。\n",
            "The Third Review Conference was held in Maputo in June 2014.\n\n1. The Fourth Review Conference, held in Oslo in November 2019, adopted a declaration.\n",
            "The Tenth Review Conference met in Geneva from 28 November to 16 December 2022.\n\n1. The 2022 Tenth Review Conference adopted a report.\n",
            "The decisions of the Seventh Meeting of States Parties, as reported in 2018, and of the Seventh Meeting held in 2017 remain valid.",
            "缔约国第六次会议决定，2019年会议将在日内瓦举行。缔约国第六次会议于2018年9月举行。",
            "The first plenary meeting was held on 3 May 2022. The first plenary meeting of the Preparatory Committee was held in June.",
            "第一次筹备会议于2020年6月8日举行，第二次筹备会议于2020年9月4日举行。",
            "At its 3rd meeting, on 4 May 2022, the Committee adopted the agenda. At its 4th meeting, on 5 May 2022, it elected officers.",
            "The Eighth Meeting was held in 2018 and the Ninth Meeting in 2019.",
        ],
    );
}

#[test]
fn tenses_against_the_date_of_the_document() {
    judge(
        &["tense"],
        &[
            "CWC/CSP/5\n\n17 July 2023\n\n1. One State Party reported that it will destroy the stockpile by March 2023.\n",
            "2023年7月17日\n\n1. 一个缔约国报告说，它将在2023年3月前完成销毁。\n",
            "5 May 2022\n\n1. The regional workshop will be held on 3 February 2022 in Nairobi.\n",
            "2022年5月5日\n\n1. 讲习班将于2022年2月3日在内罗毕举行。\n",
            "5 May 2022\n\n1. The workshop was held on 3 November 2022 in Nairobi.\n",
            "2022年5月5日\n\n1. 讲习班已于2022年11月3日举行。\n",
        ],
        &[
            "17 July 2023\n\n1. One State Party reported that it will destroy the stockpile by March 2024.\n",
            "2023年7月17日\n\n1. 一个缔约国报告说，它将在2024年3月前完成销毁。\n",
            "5 May 2022\n\n1. The regional workshop was held on 3 February 2022 in Nairobi.\n",
            "2022年5月5日\n\n1. 讲习班已于2022年2月3日举行。\n",
            "5 May 2022\n\n1. The Meeting decided in 2020 that the next Meeting would be held in June 2021.\n",
            "2022年5月5日\n\n1. 缔约国2019年决定，审议会议将于2020年11月举行。\n",
            "5 May 2022\n\n1. The Fund, set up in 2018, will support projects.\n",
            "5 May 2022\n\n1. Reports for 2021 will be considered at the next session.\n",
            "2022年5月5日\n\n1. 2021年的报告将提交下届会议。\n",
            "5 May 2022\n\n1. The Secretariat will publish the records of the 2021 session.\n",
        ],
    );
}

#[test]
fn lengths_that_stand_right_at_their_days() {
    judge(
        &["date-and-rule"],
        &[
            "The State asks for eighteen months from 1 May 2025, that is, until 1 May 2027.",
            "The second cycle was to have ended in June 2021. By decision 8/2 the Conference extended it by three years, to June 2025.",
            "Drafts are due within six months of the opening of a review; for the reviews opened on 1 March 2025 this time limit ended on 1 October 2025, and for those opened on 1 June 2025 it ended on 1 December of the same year.",
            "该国请求自2025年5月1日起十八个月，至2027年5月1日止。",
        ],
        &[
            "The State asks for eighteen months from 1 May 2025, that is, until 1 November 2026.",
            "The second cycle was to have ended in June 2021. By decision 8/2 the Conference extended it by four years, to June 2025.",
            "Drafts are due within six months of the opening of a review; for the reviews opened on 1 March 2025 this time limit ended on 1 September 2025, and for those opened on 1 June 2025 it ended on 1 December of the same year.",
            "该国请求自2025年5月1日起十八个月，至2026年11月1日止。",
        ],
    );
}

#[test]
fn terms_of_a_rule_and_the_days_that_follow_from_it() {
    judge(
        &["date-and-rule"],
        &[
            "1. A Party must reply within three months of the date of the notice. Notice was sent to Chad on 4 May 2018 and the period expired on 4 September 2018.",
            "1. A review conference is held every five years. The last three were in 2006, 2011 and 2016, and the next will be in 2020.",
            "1. Applications close on 1 March every year. In 2018 the deadline was 30 April 2018, and 40 came in.",
            "1. 缔约方应在通知发出后六个月内提交答复。第十一批通知于2018年9月14日发出，答复期限遂于2019年2月14日届满。",
            "1. 执行局成员任期三年。现任成员于2016年1月当选，任期至2020年1月届满。",
        ],
        &[
            "1. A Party must reply within three months of the date of the notice. Notice was sent to Chad on 4 May 2018 and the period expired on 4 August 2018.",
            "1. A review conference is held every five years. The last three were in 2006, 2011 and 2016, and the next will be in 2021.",
            "1. Applications close on 1 March every year. In 2018 the deadline was 1 March 2018, and 40 came in.",
            "1. 缔约方应在通知发出后六个月内提交答复。第十一批通知于2018年9月14日发出，答复期限遂于2019年3月14日届满。",
            "1. 执行局成员任期三年。现任成员于2016年1月当选，任期至2019年1月届满。",
        ],
    );
}

#[test]
fn what_is_told_as_done_after_the_day_of_the_document() {
    judge(
        &["tense"],
        &[
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. The secretariat serves forty Parties.\n\n2. The training in Lima took place on 3 June 2019 and drew thirty experts.",
            "XX/2019/1\n2019年3月22日\n\n秘书处的报告\n\n1. 秘书处为四十个缔约方服务。\n\n2. 2019年6月在曼谷举办了讲习班，有三十名专家参加。",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. A second course, at Lima from 3 to 5 June 2019, was attended by thirty experts.",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. The options were discussed at the regional meetings of June 2019.",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. On 3 June 2019 the group of experts reviewed the guide.",
            "Second meeting of the Lantern Board\nLima, 20 January 2019\n\n2 December 2018\n\n1. On 9 January 2019 the group of experts reviewed the guide.",
            "XX/2019/1\n2019年3月22日\n\n秘书处的报告\n\n1. 2019年6月，在曼谷举办了讲习班，有三十名专家参加。",
        ],
        &[
            "XX/2019/1\n22 July 2019\n\nReport of the secretariat\n\n1. The secretariat serves forty Parties.\n\n2. The training in Lima took place on 3 June 2019 and drew thirty experts.",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. The secretariat serves forty Parties.\n\n2. The Committee decided to hold a workshop in June 2019.",
            "XX/2019/1\n2019年7月22日\n\n秘书处的报告\n\n1. 秘书处为四十个缔约方服务。\n\n2. 2019年6月在曼谷举办了讲习班，有三十名专家参加。",
            "XX/2019/1\n22 July 2019\n\nReport of the secretariat\n\n1. A second course, at Lima from 3 to 5 June 2019, was attended by thirty experts.",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. On 3 June 2019 the term that was granted expires.",
            "XX/2019/1\n22 March 2019\n\nReport of the secretariat\n\n1. The options will be discussed at the regional meetings of June 2019.",
            "Second meeting of the Lantern Board\nLima, 20 January 2019\n\n2 December 2018\n\n1. Drafts will be sent out by 9 January 2019.",
            "XX/2019/1\n2019年3月22日\n\n秘书处的报告\n\n1. 2019年6月，在曼谷举办讲习班的费用由东道国承担。",
        ],
    );
}

/// A document of the treaty that the package holds, with a paragraph of its own.
fn of_the_treaty(paragraph: &str) -> String {
    let head = "1. The Convention on Cluster Munitions has been open since 2008.\n\n2. The Convention on Cluster Munitions is in force.\n\n3. The Convention on Cluster Munitions holds meetings.";
    format!("{head}\n\n4. {paragraph}")
}

fn of_the_treaty_in_chinese(paragraph: &str) -> String {
    let head =
        "1. 《集束弹药公约》自2008年起开放。\n\n2. 《集束弹药公约》已生效。\n\n3. 《集束弹药公约》每年举行会议。";
    format!("{head}\n\n4. {paragraph}")
}

// In force for South Africa on 1 November 2015 and for Bulgaria on 1 October 2011; stocks are destroyed within eight years.
#[test]
fn deadlines_that_the_rules_of_the_treaty_do_not_give() {
    let english = |texts: &[&str]| texts.iter().map(|text| of_the_treaty(text)).collect::<Vec<_>>();
    let chinese = |texts: &[&str]| texts.iter().map(|text| of_the_treaty_in_chinese(text)).collect::<Vec<_>>();
    let telling = [
        english(&[
            "The deadline of South Africa for destroying its stockpiled cluster munitions is 1 November 2024.",
            "South Africa must complete the destruction of its stocks of cluster munitions by 1 December 2023.",
            "States Parties with a deadline under Article 3 are Bulgaria (1 October 2018) and South Africa (1 November 2023).",
            "South Africa, whose deadline for destroying its stocks is 1 November 2024, is expected to ask for an extension.",
        ]),
        chinese(&[
            "一个销毁期限为2024年11月1日的缔约国(南非)预计将提交延期请求。",
            "南非根据第三条销毁储存的截止日期是2022年11月1日。",
        ]),
    ]
    .concat();
    let silent = [
        english(&[
            "The deadline of South Africa for destroying its stockpiled cluster munitions is 1 November 2023.",
            "States Parties with a deadline under Article 3 are Bulgaria (1 October 2019) and South Africa (1 November 2023).",
            "The deadline of South Africa for destroying its stocks is 1 November 2024.\n\n5. South Africa was granted an extension of one year.",
            "The extended deadline of Bulgaria for destroying its stocks is 1 April 2021.",
            "The deadline for the report of South Africa on stockpile destruction was 30 April 2022.",
        ]),
        chinese(&[
            "一个销毁期限为2023年11月1日的缔约国(南非)预计将提交延期请求。",
            "保加利亚延长后的销毁储存期限为2021年4月1日。",
        ]),
        vec!["4. The deadline of South Africa for destroying its stockpiled mines is 1 November 2024.".to_owned()],
    ]
    .concat();
    judge(
        &["date-and-rule"],
        &telling.iter().map(String::as_str).collect::<Vec<_>>(),
        &silent.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}

#[test]
fn the_only_length_of_a_sentence_and_its_only_days() {
    judge(
        &["date-and-rule"],
        &[
            "1. The keepers are appointed for three years, the present ones from 1 January 2023 to 31 December 2026.\n",
            "1. 灯笼组由九名专家组成，任期三年，本届任期自2022年1月1日起，至2025年12月31日止。\n",
            "1. 灯笼基金由第八届会议于2020年设立，为期五年，2020年9月1日起运作，至2026年8月31日止。\n",
        ],
        &[
            "1. The keepers are appointed for four years, the present ones from 1 January 2023 to 31 December 2026.\n",
            "1. Requests come within three months of the session, and the present keepers of the harbour sit from 1 January 2023 to 31 December 2026.\n",
            "1. 灯笼组由九名专家组成，任期四年，本届任期自2022年1月1日起，至2025年12月31日止。\n",
            "1. 灯笼基金由第八届会议于2020年设立，为期六年，2020年9月1日起运作，至2026年8月31日止。\n",
        ],
    );
}
