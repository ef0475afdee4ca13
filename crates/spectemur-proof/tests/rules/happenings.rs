//! What happens to one thing at a day, told twice, and what is both done and still to come.

use super::support::judge;

#[test]
fn one_thing_has_one_day() {
    judge(
        &["said-twice"],
        &[
            "2. The council of the reef fund was set up by ministerial order of 5 May 2018.\n\n5. The secretariat thanked the host.\n\n9. The council of the reef fund works under the ministerial order of 7 June 2016.\n",
            "2. The survey of the salt lakes began on 1 March 2021 and was brought to an end on 30 June 2022.\n\n5. The secretariat thanked the host.\n\n9. As the survey of the salt lakes was completed on 31 August 2022, its figures can be relied upon.\n",
            "2. The store at Tabora was emptied in March 2021.\n\n5. The secretariat thanked the host.\n\n9. Work went on until the store at Tabora was emptied in July 2022.\n",
            "2. 与东道大学的办公协定有效期至2026年6月30日，期满前商谈续签。\n\n5. 与会者感谢东道国。\n\n9. 与东道大学的办公协定将于2025年12月31日期满。\n",
        ],
        &[
            "2. The council of the reef fund was set up by ministerial order of 5 May 2018.\n\n5. The secretariat thanked the host.\n\n9. The council of the reef fund works under the ministerial order of 5 May 2018.\n",
            "2. The store at Tabora was emptied in March 2021.\n\n5. The secretariat thanked the host.\n\n9. Work went on until the store at Moshi was emptied in July 2022.\n",
            "2. A first survey of the salt lakes was completed on 30 June 2021.\n\n5. The secretariat thanked the host.\n\n9. A second survey of the salt lakes was completed on 31 August 2022.\n",
            "2. 与东道大学的办公协定有效期至2026年6月30日。\n\n5. 与会者感谢东道国。\n\n9. 与东道大学的办公协定将于2026年6月30日期满。\n",
            "2. 会议商定，各缔约国2025年的摊款应于2024年12月31日以前缴清。\n\n5. 与会者感谢东道国。\n\n9. 2026年摊款的缴清期限为2025年12月31日。\n",
        ],
    );
}

#[test]
fn what_is_done_is_not_to_come() {
    judge(
        &["tense"],
        &[
            "2. The mobile furnace reached Bamako in December 2023 and has passed its trials.\n\n5. The secretariat thanked the host.\n\n9. The mobile furnace is to be delivered at Bamako in September 2024 and to undergo its trials there.\n",
            "2. The national rules on wells were adopted by decree in February 2025.\n\n5. The secretariat thanked the host.\n\n9. The national rules on wells remain in draft.\n",
            "2. 边境地区的水井普查已于2024年10月全部完成。\n\n5. 与会者感谢东道国。\n\n9. 边境地区的水井普查将于2026年4月开始。\n",
            "2. 海军潜水培训中心已于2025年5月在塔博拉落成。\n\n5. 与会者感谢东道国。\n\n9. 在塔博拉设立海军潜水培训中心的计划尚待认捐，预计2027年动工。\n",
        ],
        &[
            "2. The mobile furnace reached Bamako in December 2023 and has passed its trials.\n\n5. The secretariat thanked the host.\n\n9. The second mobile furnace is to be delivered at Bamako in September 2024.\n",
            "2. The national rules on wells were adopted by decree in February 2025.\n\n5. The secretariat thanked the host.\n\n9. The tariff of harbour dues remains in draft.\n",
            "2. 边境地区的水井普查已于2024年10月全部完成。\n\n5. 与会者感谢东道国。\n\n9. 沿海地区的渔船登记将于2026年4月开始。\n",
            "2. 培训中心已于2025年5月在塔博拉落成。\n\n5. 与会者感谢东道国。\n\n9. 在莫希设立气象台站的计划尚待认捐，预计2027年动工。\n",
        ],
    );
}

#[test]
fn a_meeting_is_known_by_its_title_and_its_calendar() {
    judge(
        &["meeting"],
        &[
            "2. The Fifth Assembly shall be held in Valletta from 17 to 21 May 2025.\n\nAnnex\n\n17-21 May: Fifth Assembly, Lisbon.\n",
            "Sixth Assembly of the Parties\n\nQuito, 4-8 May 2020\n\n1. The Fifth Assembly of the Parties was held at Lisbon in 2018.\n\n2. The matter was settled at the preceding Assembly, which had been held at Valletta in 2018.\n",
            "4. The Assembly held eight plenary meetings.\n\n9. At its tenth plenary meeting the Assembly adopted its report.\n",
            "4. 会议共举行了8次全体会议。\n\n9. 会议在第10次全体会议上通过了最后文件。\n",
        ],
        &[
            "2. The Fifth Assembly shall be held in Valletta from 17 to 21 May 2025.\n\nAnnex\n\n17-21 May: Fifth Assembly, Valletta.\n",
            "Sixth Assembly of the Parties\n\nQuito, 4-8 May 2020\n\n1. The Fifth Assembly of the Parties was held at Lisbon in 2018.\n\n2. The matter was settled at the preceding Assembly, which had been held at Lisbon in 2018.\n",
            "4. The Assembly held ten plenary meetings.\n\n9. At its tenth plenary meeting the Assembly adopted its report.\n",
            "4. 会议共举行了10次全体会议。\n\n9. 会议在第10次全体会议上通过了最后文件。\n",
        ],
    );
}

#[test]
fn more_time_runs_from_the_day_that_is_said() {
    judge(
        &["date-and-rule"],
        &[
            "5. The present request is for four years, counted from 1 September 2025.\n\n9. The secretariat thanked the host.\n\n20. If the request is granted, the new time limit will accordingly be 1 March 2030.\n",
            "1. 《公约》规定，缔约国应自《公约》对其生效之日起五年内提交评估。《公约》于2021年7月1日对基里巴斯生效，其评估应于2027年7月1日之前提交；《公约》于2020年2月1日对斐济生效，其评估应于2025年2月1日之前提交，已于2025年1月20日提交。\n",
            "16. 缔约方至迟应在每届会议开幕前六个月提交报告。第九届会议将于2027年9月6日在基多开幕，有关报告因此须在2027年5月6日之前送达。\n",
        ],
        &[
            "5. The present request is for four years, counted from 1 September 2025.\n\n9. The secretariat thanked the host.\n\n20. If the request is granted, the new time limit will accordingly be 1 September 2029.\n",
            "1. 《公约》规定，缔约国应自《公约》对其生效之日起五年内提交评估。《公约》于2021年7月1日对基里巴斯生效，其评估应于2026年7月1日之前提交；《公约》于2020年2月1日对斐济生效，其评估应于2025年2月1日之前提交，已于2025年1月20日提交。\n",
            "16. 缔约方至迟应在每届会议开幕前六个月提交报告。第九届会议将于2027年9月6日在基多开幕，有关报告因此须在2027年3月6日之前送达。\n",
        ],
    );
}

#[test]
fn annexes_of_another_paper_are_counted() {
    judge(
        &["reference"],
        &[
            "3. The request comprises 46 pages. Two annexes are attached to it: a plan (annex I) and a budget (annex II).\n\n14. Expenditure by province is shown in annex IV to the request.\n",
            "23. 各项决定载于附件一，会费比额表载于附件二，文件清单载于附件三。本报告别无其他附件。\n\n27. 各代表团的立场摘要见附件四。\n",
        ],
        &[
            "3. The request comprises 46 pages. Two annexes are attached to it: a plan (annex I) and a budget (annex II).\n\n14. Expenditure by province is shown in annex II to the request.\n",
            "23. 各项决定载于附件一，会费比额表载于附件二，文件清单载于附件三。本报告别无其他附件。\n\n27. 各代表团的立场摘要见附件三。\n",
        ],
    );
}

#[test]
fn what_is_due_has_one_day_in_the_text_and_in_the_calendar() {
    judge(
        &["said-twice"],
        &[
            "II. Archive rules\n\n4. The draft rules of the archive were read by many. Written comments on the rules must be in the hands of the Bureau by 28 February 2031 at the latest.\n\n5. The secretariat thanked the host.\n\n6. Nothing else was said.\n\nAnnex. What follows\n\n| Step | By whom | By when |\n|---|---|---|\n| Comments on the draft rules of the archive | Parties | 31 March 2031 |\n| Second reading | Bureau | 30 June 2031 |\n",
            "2. The Assembly agreed that the first harbour register under the new model is to be lodged by each Party not later than 30 November 2031.\n\n5. The secretariat thanked the host.\n\n6. Nothing else was said.\n\n9. Each Party shall send its first harbour register under the new model, at the latest, on 31 January 2032.\n",
            "Analysis of the request submitted by Peru\n\n1. The request was received by the Chair on 28 March 2031.\n\n5. The secretariat thanked the host.\n\n9. The Panel observes that the request, which reached the Chair on 9 April 2031, is complete.\n",
            "对秘鲁延期请求的分析\n\n1. 秘鲁于2031年8月30日向秘书处提交延期请求，请求延期两年。\n\n5. 与会者感谢东道国。\n\n9. 小组注意到，请求书系于2031年10月15日提交。\n",
            "对秘鲁延期请求的分析\n\n1. 秘鲁于2031年8月30日向秘书处提交延期请求，请求延期两年。\n\n5. 与会者感谢东道国。\n\n9. 秘鲁在2031年11月的会议上说，它已于当年9月16日递交延期请求。\n",
        ],
        &[
            "II. Archive rules\n\n4. The draft rules of the archive were read by many. Written comments on the rules must be in the hands of the Bureau by 31 March 2031 at the latest.\n\n5. The secretariat thanked the host.\n\n6. Nothing else was said.\n\nAnnex. What follows\n\n| Step | By whom | By when |\n|---|---|---|\n| Comments on the draft rules of the archive | Parties | 31 March 2031 |\n| Second reading | Bureau | 30 June 2031 |\n",
            "2. Harbour registers were due on 30 November 2031; nine Parties sent theirs.\n\n5. The secretariat thanked the host.\n\n6. Nothing else was said.\n\n9. The Parties whose harbour registers are missing should send them by 31 January 2032.\n",
            "Analysis of the request submitted by Peru\n\n1. The request was sent on 28 March 2031.\n\n5. The secretariat thanked the host.\n\n9. The Panel observes that the request, which reached the Chair on 2 April 2031, is complete.\n",
            "对秘鲁延期请求的分析\n\n1. 秘鲁于2031年8月30日向秘书处提交延期请求，请求延期两年。小组于2031年10月15日致函提出问题，该国于2031年11月3日复函作答。\n\n5. 与会者感谢东道国。\n\n9. 小组注意到，请求书系于2031年8月30日提交。\n",
        ],
    );
}

#[test]
fn what_is_out_or_at_work_is_no_draft_and_no_plan() {
    judge(
        &["tense"],
        &[
            "2. The Handbook on Salt Lakes came out in March 2031, in two languages.\n\n5. The secretariat thanked the host.\n\n9. The Handbook on Salt Lakes is still in draft.\n",
            "2. The Moshi training hub will, once it has opened its doors in 2033, offer courses to inspectors.\n\n5. The secretariat thanked the host.\n\n9. At Moshi the training hub has been open since March 2031, and offers courses to inspectors.\n",
            "2. The seminar in Moshi was held in September 2031.\n\n5. The secretariat thanked the host.\n\n9. The Moshi seminar, to be convened in the first half of 2032, should take up inspection.\n",
            "2. 塔博拉的封闭式烧结设施已于2031年6月建成并投入运行。\n\n5. 与会者感谢东道国。\n\n9. 塔博拉烧结设施的设备目前尚未运抵，预定2032年安装。\n",
        ],
        &[
            "2. The Handbook on Salt Lakes came out in March 2031, in two languages.\n\n5. The secretariat thanked the host.\n\n9. The Handbook on River Mouths is still in draft.\n",
            "2. The seminar in Moshi was held in September 2031.\n\n5. The secretariat thanked the host.\n\n9. The Tabora seminar, to be convened in the first half of 2032, should take up inspection.\n",
            "2. 塔博拉的封闭式烧结设施已于2031年6月建成并投入运行。\n\n5. 与会者感谢东道国。\n\n9. 莫希气象台的设备目前尚未运抵，预定2032年安装。\n",
        ],
    );
}

#[test]
fn a_meeting_is_known_by_the_only_days_of_its_sentence() {
    judge(
        &["meeting", "date-and-rule"],
        &[
            "4. The Meeting decided to hold the Seventh Meeting of the Parties in Quito from 13 to 17 May 2030.\n\nAnnex\n\nDecision 6/2. The Seventh Meeting of the Parties: the Parties will convene in the capital, Quito, from 20 to 24 May 2030; an agreement is to be concluded by 31 January 2030.\n",
            "4. The Assembly held six plenary meetings.\n\n9. At its eighth and last plenary meeting the Assembly adopted its report.\n",
            "缔约方大会\n\n第二次审议大会\n\n2030年11月11日至15日，利马\n\n1. 大会自11月12日开幕，至15日闭幕。\n",
            "3. 第六次会议系于2031年6月在利马举行。\n\n附件\n\n1. 将2030年11月利马第六次会议的文件移交档案室。\n",
        ],
        &[
            "4. The Meeting decided to hold the Seventh Meeting of the Parties in Quito from 13 to 17 May 2030.\n\nAnnex\n\nDecision 6/2. The Seventh Meeting of the Parties: the Parties will convene in the capital, Quito, from 13 to 17 May 2030; an agreement is to be concluded by 31 January 2030.\n",
            "4. The Assembly held eight plenary meetings.\n\n9. At its eighth and last plenary meeting the Assembly adopted its report.\n",
            "缔约方大会\n\n第二次审议大会\n\n2030年11月11日至15日，利马\n\n1. 大会自11月11日开幕，至15日闭幕。\n",
            "3. 第六次会议系于2031年6月在利马举行。\n\n附件\n\n1. 将2031年6月利马第六次会议的文件移交档案室。\n",
        ],
    );
}

#[test]
fn time_that_is_asked_for_runs_to_one_day() {
    judge(
        &["date-and-rule"],
        &[
            "1. Peru asks for four more years.\n\n5. The secretariat thanked the host.\n\n10. The period requested runs from 1 March 2031 to 1 March 2036.\n",
            "1. The deadline of Peru is therefore 1 September 2031.\n\n3. Peru requests four years and six months, counted from the deadline in force, which would bring the work to an end on 1 September 2035.\n",
            "4. For a State which accedes later, entry into force is to occur on the first day of the third month following the month of the deposit.\n\n9. Peru deposited its instrument on 22 January 2031 and has been bound since 1 June 2031.\n",
        ],
        &[
            "1. Peru asks for four more years.\n\n5. The secretariat thanked the host.\n\n10. The period requested runs from 1 March 2031 to 1 March 2035.\n",
            "1. The deadline of Peru is therefore 1 September 2031.\n\n3. Peru requests four years and six months, counted from the deadline in force, which would bring the work to an end on 1 March 2036.\n",
            "4. For a State which accedes later, entry into force is to occur on the first day of the third month following the month of the deposit.\n\n9. Peru deposited its instrument on 22 January 2031 and has been bound since 1 April 2031.\n",
        ],
    );
}
