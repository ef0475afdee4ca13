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
