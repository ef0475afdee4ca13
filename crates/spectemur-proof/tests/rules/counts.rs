//! Counts and lists, parts and wholes, unions, complements.

use super::support::judge;

#[test]
fn a_count_and_its_list() {
    judge(
        &["count-and-list"],
        &[
            "Five States Parties (Angola, Chad, Peru and Thailand) have indicated that they need assistance.",
            "在本报告所述期间，4个缔约国(安哥拉、乍得、秘鲁、泰国和也门)报告了进展。",
            "The following six signatories have not yet ratified the Treaty: Angola, Bahrain, Haiti, Israel and the United Arab Emirates.",
            "下列七个签署国尚未批准：安哥拉、巴林、海地、以色列、马来西亚和土耳其。",
            "Three States, namely Austria, Ireland, Mexico and Switzerland, submitted a working paper.",
            "法国、德国和意大利四国提交了工作文件。",
            "Twelve members of the bureau (Algeria, Belgium, Brazil, Cuba, Ecuador, Finland, Georgia, Japan, Kenya, Nepal and Spain) attended.",
            "有两个国家(瑞典、挪威和芬兰)宣布提供自愿捐款。",
            "The secretariat circulated three documents (the agenda, the programme of work, the rules of procedure and the list of participants).",
            "At its first plenary meeting, 2 States Parties—Kenya, Uganda and Rwanda—took the floor.",
        ],
        &[
            "Four States Parties (Angola, Chad, Peru and Thailand) have indicated that they need assistance.",
            "在本报告所述期间，5个缔约国(安哥拉、乍得、秘鲁、泰国和也门)报告了进展。",
            "Twenty States Parties (including Angola, Chad and Peru) attended the workshop.",
            "30个国家(如法国、德国和意大利等)参加了研讨会。",
            "Two States Parties (Bosnia and Herzegovina and Trinidad and Tobago) reported late.",
            "2个国家(波斯尼亚和黑塞哥维那以及圣多美和普林西比)逾期未交。",
            "A total of 45 delegations took part. The President (Kenya) opened the session with two Vice-Presidents (Chile and Nepal).",
            "At least three States Parties (Angola, Chad, Peru and Yemen) will need more time.",
            "在提交报告的12个缔约国中，有3个(乍得、秘鲁和也门)请求援助。",
            "共同协调员(德国和黎巴嫩)举行了5次会议。",
            "Eight States Parties reported five projects (Chad, Peru) and two pilot sites (Angola).",
            "Seven States Parties submitted their reports after the deadline of 30 April 2023 (Angola, Chad, Fiji, Peru, Samoa, Togo and Yemen).",
            "法国、德国和意大利等三国提交了工作文件。",
            "Of the 31 States Parties that responded, four (Chad, Fiji, Peru and Samoa) asked for training.",
        ],
    );
}

#[test]
fn a_number_and_what_it_announces() {
    judge(
        &["count-and-list"],
        &[
            "Experts mentioned four obstacles above all: a lack of funds, unclear responsibilities and outdated laws.",
            "The Chair held five regional consultations, in Addis Ababa, Bangkok, Lima and Vienna, each open to all.",
            "各缔约方主要提到四种障碍：资金不足、职责不清和法律陈旧。",
            "候任主席在亚的斯亚贝巴、曼谷、利马和维也纳举行了五次区域磋商。",
            "The panel proposed three measures: (a) a register of depots; (b) a yearly visit; (c) a fund; (d) a hotline.",
            "委员会提出以下五项意见：(a) 监察员的独立性；(b) 处罚；(c) 农村地区；(d) 移徙工人。",
            "Seven elements were inscribed on the List:\n\n- basketry;\n- boat carving;\n- falcon songs;\n- mask dances;\n- reed organs;\n- salt caravans;\n- water courts;\n- wooden calendars.",
            "Six members have not set up a scheme at all, namely Belize, Ecuador, El Salvador, Mauritius and Tuvalu.",
        ],
        &[
            "Experts mentioned three obstacles above all: a lack of funds, unclear responsibilities and outdated laws.",
            "The plan rests on two pillars: research and development, and training.",
            "Two workshops were held: one in Nairobi, Kenya, and one in Lima, Peru.",
            "The Chair held four regional consultations, in Addis Ababa, Bangkok, Lima and Vienna, each open to all.",
            "各缔约方主要提到三种障碍：资金不足、职责不清和法律陈旧。",
            "候任主席在亚的斯亚贝巴、曼谷、利马和维也纳举行了四次区域磋商。",
            "Three States reported the following:\n\n- new laws;\n- new funds;\n- new posts;\n- new depots.",
            "Four States have sent no report for five years: Dominica, Guinea, Saint Lucia and Somalia.",
            "The group met three times to discuss: funds, posts, laws and depots.",
        ],
    );
}

#[test]
fn parts_and_their_whole() {
    judge(
        &["parts-and-whole", "complement"],
        &[
            "Of the 33 States Parties that have reported mined areas, 36 have submitted work plans.",
            "在提交初次报告的28个缔约国中，有31个提供了分列数据。",
            "A total of 18 requests were received: 7 under article 3, 6 under article 4 and 4 under article 5.",
            "秘书处共收到25份请求：12份来自非洲，8份来自亚洲，6份来自美洲。",
            "Of the 116 States Parties, 85 have submitted an annual report and the remaining 21 have not.",
            "在94个缔约国中，61个已缴清会费，其余23个尚未缴清。",
            "Eleven States Parties enacted legislation this year. A further 9 had done so previously, bringing the total to 22.",
            "本年度新增7个缔约国通过了立法，此前已有15个，使总数达到23个。",
            "The 40 participants comprised 22 women and 16 men.",
            "Twelve States Parties requested support. Of these, 14 received it.",
            "8个国家请求延期。其中9个获得批准。",
            "The Committee held 24 meetings, of which 15 were public, 5 were closed and 3 were informal.",
            "In 2022, 52 of 48 respondents rated the training as useful.",
            "59个国家参加了会议，其中38个是缔约国，11个是签署国，9个是观察员国。",
        ],
        &[
            "Of the 33 States Parties that have reported mined areas, 26 have submitted work plans.",
            "在提交初次报告的28个缔约国中，有21个提供了分列数据。",
            "A total of 17 requests were received: 7 under article 3, 6 under article 4 and 4 under article 5.",
            "秘书处共收到26份请求：12份来自非洲，8份来自亚洲，6份来自美洲。",
            "Of the 116 States Parties, 85 have submitted an annual report and the remaining 31 have not.",
            "在94个缔约国中，61个已缴清会费，其余33个尚未缴清。",
            "Eleven States Parties enacted legislation this year. A further 9 had done so previously, bringing the total to 20.",
            "The 40 participants came from 22 countries and 16 organizations.",
            "Of the 50 States Parties with obligations, 12 reported on victims and 9 reported on clearance.",
            "会议有120名代表出席，其中女性53名。会议举行了4次全体会议。",
            "Twelve States Parties requested support, of which 5 were from Africa. They held 14 consultations.",
            "At least 30 States Parties attended, among them 12 from Africa, 10 from Asia and 6 from Europe.",
            "在37个缔约国中，8个强调了援助需求。在12个缔约国中，7个强调了需求。",
            "The Unit answered 64 requests from 41 States Parties and trained 93 officials.",
            "It took 3 years and 45 meetings to agree on the 12 articles.",
            "Of the 20 donors, 4 supported article 3, 17 supported article 4 and 12 supported article 5.",
        ],
    );
}

#[test]
fn lists_of_parts() {
    judge(
        &["union-and-total", "list-within-list", "state-out-of-place"],
        &[
            "Seven States Parties (Angola, Chad, Fiji, Peru, Samoa, Togo and Yemen) reported. Of these, three (Chad, Peru and Kenya) asked for help.",
            "6个缔约国(安哥拉、乍得、秘鲁、泰国、多哥和也门)提交了报告。其中2个(乍得和肯尼亚)请求援助。",
            "Of the 5 States Parties that gave support, 3 (Austria, Japan and Norway) funded surveys and 4 (Austria, Canada, Japan and Norway) funded training.",
            "在报告提供援助的8个缔约国中，4个(日本、挪威、瑞士和瑞典)资助了勘察，5个(比利时、日本、挪威、瑞士和瑞典)资助了培训。",
            "9个缔约国(阿富汗、安哥拉、乍得、伊拉克、秘鲁、泰国、多哥、乌干达和也门)请求援助，但只有3个(乍得、伊拉克和克罗地亚)获得了援助。",
            "The following States Parties attended: Angola, Chad, Fiji, Peru and Samoa.\n\nThe following signatories attended: Haiti, Kenya, Peru and Uganda.\n",
            "Ten States Parties with obligations under article 5 (Angola, Chad, Eritrea, Iraq, Niger, Peru, Senegal, Somalia, Sudan and Yemen) remain.\n\nFour States Parties with obligations under article 5 (Angola, Chad, Croatia and Peru) asked for more time.\n",
        ],
        &[
            "Seven States Parties (Angola, Chad, Fiji, Peru, Samoa, Togo and Yemen) reported. Of these, three (Chad, Peru and Togo) asked for help.",
            "6个缔约国(安哥拉、乍得、秘鲁、泰国、多哥和也门)提交了报告。其中2个(乍得和多哥)请求援助。",
            "Of the 5 States Parties that gave support, 3 (Austria, Japan and Norway) funded surveys and 4 (Austria, Canada, Japan and Spain) funded training.",
            "Six States Parties (Angola, Chad, Fiji, Peru, Samoa and Togo) reported, while two (Kenya and Nepal) did not.",
            "3个缔约国(乍得、秘鲁和也门)报告了新的受害者，而2个缔约国(安哥拉和多哥)报告没有新的受害者。",
            "12个缔约国中有11个已提交报告(安哥拉、乍得、斐济、秘鲁、萨摩亚、多哥、也门、肯尼亚、尼泊尔、智利和古巴)，只有一个国家(丹麦)逾期未交。",
            "The following States Parties attended: Angola, Chad, Fiji, Peru and Samoa.\n\nThe following signatories attended: Haiti, Kenya and Uganda.\n",
            "Of the 20 donors, 2 (Japan and Norway) funded surveys and 3 (Austria, Japan and Spain) funded training.",
            "Four States Parties with obligations under article 5 (Angola, Chad, Iraq and Peru) reported. Five States Parties (Fiji, Kenya, Nepal, Samoa and Togo) have none.",
            "协调员(奥地利和智利)会见了3个缔约国(乍得、秘鲁和也门)。其中一个国家(乍得)请求培训。",
        ],
    );
}

#[test]
fn several_lists_and_the_number_of_all_in_them() {
    judge(
        &["union-and-total"],
        &[
            "Missions went to Ghana, Liberia and Peru in 2021, and in 2022 to Cameroon, Ghana, Malaysia, Myanmar and Peru. Eight different Parties have thus received a team.",
            "Observers were placed on seiners by Australia, Fiji, Kiribati, Nauru and Samoa, and on longliners by Fiji, Samoa, Tonga and Vanuatu. The Chair thanked the eight members concerned.",
            "9. 报送监测资料的国家如下：\n\n甲、蚊类　　巴西、印度、菲律宾、越南\n\n乙、鼠类　　印度、埃及、希腊、菲律宾\n\n丙、蜱类　　希腊、土耳其、巴西\n\n10. 以上合计十一国，为历来最多。",
        ],
        &[
            "Missions went to Ghana, Liberia and Peru in 2021, and in 2022 to Cameroon, Ghana, Malaysia, Myanmar and Peru. Six different Parties have thus received a team.",
            "Observers were placed on seiners by Australia, Fiji, Kiribati, Nauru and Samoa, and on longliners by Fiji, Samoa, Tonga and Vanuatu. The Chair thanked the seven members concerned.",
            "9. 报送监测资料的国家如下：\n\n甲、蚊类　　巴西、印度、菲律宾、越南\n\n乙、鼠类　　印度、埃及、希腊、菲律宾\n\n丙、蜱类　　希腊、土耳其、巴西\n\n10. 以上合计七国，为历来最多。",
        ],
    );
}

#[test]
fn what_is_left_of_a_whole_in_places_apart() {
    judge(
        &["complement"],
        &[
            "1. 年初已知的污染面积是428平方公里，分布在九个缔约国。\n\n2. 一年来共清除土地96.5平方公里，其中人工清除61.5平方公里。\n\n3. 期末仍待清除的土地为341.5平方公里，按目前速度还需数年。",
            "1. The Committee looked at 90 points of entry. Core capacities were met at 61.\n\n2. The queues are long.\n\n3. The 39 points of entry at which core capacities are still not met come first.",
        ],
        &[
            "1. 年初已知的污染面积是428平方公里，分布在九个缔约国。\n\n2. 一年来共清除土地96.5平方公里，其中人工清除61.5平方公里。\n\n3. 期末仍待清除的土地为331.5平方公里，按目前速度还需数年。",
            "1. The Committee looked at 90 points of entry. Core capacities were met at 61.\n\n2. The queues are long.\n\n3. The 29 points of entry at which core capacities are still not met come first.",
        ],
    );
}

#[test]
fn those_that_still_owe_it_and_those_that_are_done() {
    judge(
        &["complement", "parts-and-whole"],
        &[
            "1. Thirty-one Parties have reported that they hold or held banned pesticides and so have obligations under article 5. Twelve still have obligations under article 5.\n\n2. The guide was revised.\n\n3. Experts met.\n\n4. Twenty-two Parties have declared that they complied with their obligations under article 5.",
            "1. 有31个缔约方报告说，它们持有或曾经持有违禁农药，因此有第五条之下的义务。有12个缔约方仍有第五条之下的义务。\n\n2. 修订了指南。\n\n3. 专家举行了会议。\n\n4. 由于各国的决心，有22个缔约方宣布遵守了第五条之下的义务。",
        ],
        &[
            "1. Thirty-one Parties have reported that they hold or held banned pesticides and so have obligations under article 5. Twelve still have obligations under article 5.\n\n2. The guide was revised.\n\n3. Experts met.\n\n4. Nineteen Parties have declared that they complied with their obligations under article 5.",
            "1. 有31个缔约方报告说，它们持有或曾经持有违禁农药，因此有第五条之下的义务。有12个缔约方仍有第五条之下的义务。\n\n2. 修订了指南。\n\n3. 专家举行了会议。\n\n4. 由于各国的决心，有19个缔约方宣布遵守了第五条之下的义务。",
            "1. Thirty-one Parties have reported that they hold or held banned pesticides and so have obligations under article 5. Twelve still have obligations under article 5.\n\n2. The guide was revised.\n\n3. Experts met.\n\n4. Twenty-two Parties have declared that they complied with their obligations under article 9.",
        ],
    );
}

#[test]
fn a_number_and_the_rows_of_the_table_that_it_points_to() {
    let states = |words: &str| {
        format!(
            "REPORT\n\nTable 1. Workshops\n\n| State | 2031 | 2032 |\n|---|---|---|\n| Kenya | 10 | 12 |\n| Ghana | 20 | 22 |\n\
             | Togo | 31 | 33 |\n| Mali | 41 | 44 |\n| Chad | 51 | 55 |\n| Total | 153 | 166 |\n\n1. {words}\n"
        )
    };
    let chinese = |words: &str| {
        format!(
            "报告\n\n表1 国家一览\n\n| 国家 | 2031 | 2032 |\n|---|---|---|\n| 肯尼亚 | 10 | 12 |\n| 加纳 | 20 | 22 |\n\
             | 多哥 | 31 | 33 |\n| 马里 | 41 | 44 |\n| 乍得 | 51 | 55 |\n| 合计 | 153 | 166 |\n\n1. {words}\n"
        )
    };
    let marks = |words: &str| {
        format!(
            "REPORT\n\nTable 2. Ferries at midterm\n\nNo.   Ferry              Reading\n1     Northern ferry     on course\n\
             2     Island ferry       delayed\n3     Night ferry        met\n4     Lake ferry         met\n5     Mail ferry         met\n\n\
             1. {words}\n"
        )
    };
    judge(
        &["count-and-list"],
        &[
            &states("The six States listed in table 1 will report in June."),
            &states("Table 1 shows the seven States that take part."),
            &chinese("表1所列的六个国家将于六月提交报告。"),
            &chinese("表1列出了参加活动的七个国家。"),
            &marks("At the half-way mark, four of the ferries have been met."),
        ],
        &[
            &states("The five States listed in table 1 will report in June."),
            &states("Three of the States listed in table 1 will report in June."),
            &chinese("表1所列的五个国家将于六月提交报告。"),
            &marks("At the half-way mark, three of the ferries have been met."),
        ],
    );
}

#[test]
fn names_at_the_side_of_their_number() {
    judge(
        &["count-and-list"],
        &[
            "缴款拖欠一年以上的有五个：贝宁、海地、约旦、也门。",
            "小组选举贝宁、智利、芬兰和约旦为副召集人，共五名。",
            "Visits were paid to Chile, Ghana and Nepal. Of the four, only Ghana had been visited before.",
            "The five newcomers are Chile, Ghana, Nepal and Spain.",
            "## Depots inspected (6)\n\nBenin, Chile, Ghana, Nepal and Spain.\n",
            "1. The Group elected Benin, Chile and Jordan as Vice-Chairs.\n\n2. Reports were read out.\n\n3. The Group thanked the four Vice-Chairs for their work.",
        ],
        &[
            "缴款拖欠一年以上的有四个：贝宁、海地、约旦、也门。",
            "小组选举贝宁、智利、芬兰和约旦为副召集人，共四名。",
            "Visits were paid to Chile, Ghana and Nepal. Of the three, only Ghana had been visited before.",
            "The four newcomers are Chile, Ghana, Nepal and Spain.",
            "Most cases: Chile (90). Next: Ghana (61), Nepal (54). The three together make half of all.",
            "## Depots inspected (5)\n\nBenin, Chile, Ghana, Nepal and Spain.\n",
            "1. The Group elected Benin, Chile and Jordan as Vice-Chairs.\n\n2. Reports were read out.\n\n3. The Group thanked the three Vice-Chairs for their work.",
        ],
    );
}
