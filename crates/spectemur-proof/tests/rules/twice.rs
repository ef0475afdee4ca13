//! The same quantity given twice, and none beside some.

use super::support::judge;

#[test]
fn the_same_quantity_twice() {
    judge(
        &["said-twice", "zero-and-some", "membership"],
        &[
            "Summary\n\nFourteen States Parties submitted requests for extending their clearance deadlines.\n\n1. Introduction. The Committee met in March.\n\n2. During the period, 15 States Parties submitted requests for extending their clearance deadlines.\n",
            "摘要\n\n12个缔约国报告制定了国家管制清单。\n\n1. 委员会于三月举行了会议。\n\n2. 会议讨论了工作方案。\n\n3. 共有13个缔约国报告制定了国家管制清单并公布了清单。\n",
            "The health facilities in the region trained 340 midwives in 2022.\n\n1. The programme began in 2019.\n\n2. It was reviewed by experts.\n\n3. In 2022, the health facilities trained 304 midwives.\n",
            "大会批准的教育方案预算为450万美元。\n\n1. 方案于2019年启动。\n\n2. 专家进行了审查。\n\n3. 教育方案预算为540万美元，由大会批准。\n",
            "No State Party reported the discovery of previously unknown stockpiles.\n\n1. The Meeting took note of the report.\n\n2. Experts discussed the matter.\n\n3. Two States Parties reported the discovery of previously unknown stockpiles.\n",
            "没有缔约国请求在编写报告方面提供援助。\n\n1. 会议注意到该报告。\n\n2. 专家讨论了此事。\n\n3. 3个缔约国请求在编写报告方面提供援助。\n",
            "A total of 97 States Parties have paid their assessed contributions for 2023.\n\n1. The financial rules apply.\n\n2. Arrears remain a concern.\n\n3. As at 30 June, 79 States Parties had paid their assessed contributions for 2023.\n",
            "截至2023年底，61个缔约国指定了国家联络点。\n\n1. 秘书处提供支助。\n\n2. 网站已更新。\n\n3. 秘书处注意到，16个缔约国指定了国家联络点。\n",
        ],
        &[
            "Summary\n\nFourteen States Parties submitted requests for extending their clearance deadlines.\n\n1. The Committee met in March.\n\n2. During the period, 14 States Parties submitted requests for extending their clearance deadlines.\n",
            "In 2021, 40 States Parties submitted annual reports.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. In 2022, 43 States Parties submitted annual reports.\n",
            "2021年，40个缔约国提交了年度报告。\n\n1. 委员会举行了会议。\n\n2. 专家发言。\n\n3. 2022年，43个缔约国提交了年度报告。\n",
            "Twelve States Parties with obligations under article 4 reported progress.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. Nine States Parties with obligations under article 5 reported progress.\n",
            "8个缔约国请求在清理方面获得援助。\n\n1. 委员会举行了会议。\n\n2. 专家发言。\n\n3. 6个缔约国在清理方面获得了援助。\n",
            "At least 30 States Parties have adopted national implementation laws.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. In all, 34 States Parties have adopted national implementation laws.\n",
            "Seven States Parties have a national action plan on disability.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. Eleven States Parties have a focal point on disability.\n",
            "5个签署国参加了会议。\n\n1. 委员会举行了会议。\n\n2. 专家发言。\n\n3. 48个缔约国参加了会议。\n",
            "Ten States Parties submitted initial reports.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. Fifty States Parties submitted annual reports.\n",
            "12个缔约国已提交国家报告。\n\n1. 委员会举行了会议。\n\n2. 专家发言。\n\n3. 18个缔约国尚未提交国家报告。\n",
            "The workshop in Nairobi gathered 45 participants.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. The workshop in Bangkok gathered 52 participants.\n",
            "The Fund approved 12 projects in Africa.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. The Fund approved 9 projects in Asia.\n",
            "没有缔约国撤回保留。\n\n1. 委员会举行了会议。\n\n2. 专家发言。\n\n3. 3个缔约国对该条提出了保留。\n",
            "Five States Parties destroyed 1,200 mines retained for training.\n\n1. The Committee met.\n\n2. Experts spoke.\n\n3. Five States Parties destroyed stockpiles, and 38 retain mines for training.\n",
        ],
    );
}

#[test]
fn two_digits_exchanged() {
    judge(
        &["said-twice"],
        &[
            "1. 登记册收录的水下遗址已达一千三百二十七处，比上期增加118处。\n\n2. 经费不足。\n\n3. 管理登记册这样一个载有1 372处水下遗址的数据库，两名数据员不够。",
            "1. 应急周转金年初余额为530万欧元。\n\n2. 委员会审议了财务细则。\n\n3. 该基金在1月1日结存五百零三万欧元。",
            "1. The trust fund closed the year with 1.42 million dollars.\n\n2. The rules were revised.\n\n3. What is left for the coming biennium is 1,240,000 dollars.",
        ],
        &[
            "1. 应急周转金年初余额为530万欧元。\n\n2. 委员会审议了财务细则。\n\n3. 该基金在1月1日结存五百三十万欧元。",
            "1. Norway gave 1.42 million dollars.\n\n2. The rules were revised.\n\n3. Of the pledges, 1.24 million dollars were for training and 2.1 million dollars for equipment.",
            "1. 登记册收录的水下遗址已达一千三百二十七处，比上期增加118处。\n\n2. 经费不足。\n\n3. 管理登记册这样一个载有1 327处水下遗址的数据库，两名数据员不够。",
            "1. Of the 2,310 weapons, most were rifles.\n\n2. Costs rose.\n\n3. The seminar in Lima drew 2,130 visitors.",
        ],
    );
}

#[test]
fn lists_that_differ_by_one_and_wholes_of_the_same_words() {
    judge(
        &["said-twice"],
        &[
            "1. 五个区域组举行了会议。\n\n2. 6个缔约方(贝宁、乍得、斐济、约旦、马里和秘鲁)说明了在执行第八条方面遇到的困难，并请求国际援助。\n\n3. 秘书处编写了指南。\n\n4. 专家讨论了费用。\n\n5. 7个受影响缔约方(贝宁、乍得、斐济、约旦、马里、多哥和秘鲁)请求在执行第八条方面获得援助。",
            "1. Of the 14 Parties that reported keeping samples of the virus under article 6, 12 sent their inventories in time.\n\n2. Of the 13 Parties that reported keeping samples of the virus under article 6, five let inspectors see them.",
            "1. 在根据第六条报告保存病毒样本的14个缔约方中，有12个按时提交了清单。\n\n2. 在报告按照第六条保存病毒样本的13个缔约方中，5个接待了视察员。",
        ],
        &[
            "1. 五个区域组举行了会议。\n\n2. 7个缔约方(贝宁、乍得、斐济、约旦、马里、多哥和秘鲁)说明了在执行第八条方面遇到的困难，并请求国际援助。\n\n3. 秘书处编写了指南。\n\n4. 专家讨论了费用。\n\n5. 7个受影响缔约方(贝宁、乍得、斐济、约旦、马里、多哥和秘鲁)请求在执行第八条方面获得援助。",
            "1. Of the 14 Parties that reported keeping samples of the virus under article 6, 12 sent their inventories in time.\n\n2. Of the 14 Parties that reported keeping samples of the virus under article 6, five let inspectors see them.",
            "1. Six Parties (Benin, Chad, Fiji, Jordan, Mali and Peru) have a national list of toxic waste.\n\n2. The guide was revised.\n\n3. Experts met.\n\n4. Seven Parties (Benin, Chad, Fiji, Jordan, Mali, Peru and Togo) took part in the seminar on fees.",
        ],
    );
}

#[test]
fn the_same_quantity_in_other_words() {
    let between = "\n\n2. The rules of procedure were read.\n\n3. Experts spoke.\n\n4. ";
    let said = |one: &str, other: &str| format!("1. {one}{between}{other}\n");
    let telling = [
        said("The panel dismissed 27 appeals.", "Twenty-four appeals were thrown out by the panel."),
        said("Inspectors stopped 154 consignments of timber.", "The inspectors stopped 145 shipments of wood."),
        said(
            "Auditors carried out 31 field visits to depots.",
            "The auditors undertook 37 on-site visits to warehouses.",
        ),
        said("实验室收到的血样为3 410份。", "送交化验室的血液样本有3 140份。"),
        said("兽医诊所关闭了19个活畜市场。", "兽医诊所停业的活畜市场共有17个。"),
    ];
    let silent = [
        said("The panel dismissed 27 appeals.", "Twenty-seven appeals were thrown out by the panel."),
        said("Donors pledged $2.4 million to the account.", "Payments to the account came to $2.1 million."),
        said("The police arrested 45 smugglers.", "Thirty-nine smugglers were convicted."),
        said("警方逮捕走私者45名。", "被定罪的走私者有39名。"),
        said("捐助方认捐240万美元。", "捐助方缴付210万美元。"),
        said("The network received 57 applications from laboratories.", "The network approved 41 laboratories."),
        said("实验室收到的血样为3 410份。", "送交化验室的血液样本有3 410份。"),
        said("报告逾期的成员有12个。", "按时报告的成员有19个。"),
    ];
    judge(
        &["said-twice"],
        &telling.iter().map(String::as_str).collect::<Vec<_>>(),
        &silent.iter().map(String::as_str).collect::<Vec<_>>(),
    );
}
