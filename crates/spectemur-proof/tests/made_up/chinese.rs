//! A made-up progress report in Chinese, written from counts and lists that agree.

use super::document::Document;
use super::numbers::{Draw, weekday};

const STATES: [&str; 36] = [
    "阿富汗",
    "阿尔巴尼亚",
    "阿根廷",
    "澳大利亚",
    "孟加拉国",
    "比利时",
    "博茨瓦纳",
    "保加利亚",
    "柬埔寨",
    "喀麦隆",
    "哥伦比亚",
    "克罗地亚",
    "厄瓜多尔",
    "埃塞俄比亚",
    "危地马拉",
    "匈牙利",
    "印度尼西亚",
    "爱尔兰",
    "哈萨克斯坦",
    "黎巴嫩",
    "马达加斯加",
    "毛里塔尼亚",
    "莫桑比克",
    "纳米比亚",
    "尼加拉瓜",
    "巴基斯坦",
    "巴拉圭",
    "罗马尼亚",
    "斯洛伐克",
    "苏里南",
    "塔吉克斯坦",
    "乌拉圭",
    "赞比亚",
    "津巴布韦",
    "危地马拉",
    "波斯尼亚和黑塞哥维那",
];
const LONG: [&str; 10] = [
    "阿尔巴尼亚",
    "澳大利亚",
    "保加利亚",
    "哥伦比亚",
    "埃塞俄比亚",
    "哈萨克斯坦",
    "马达加斯加",
    "毛里塔尼亚",
    "罗马尼亚",
    "塔吉克斯坦",
];
const DEEDS: [&str; 12] = [
    "通过了国家运输战略",
    "建立了检验实验室",
    "公布了险情地图",
    "开办了区域培训学院",
    "采用了电子许可证",
    "修订了海关税则",
    "举行了应急演习",
    "任命了联络法官",
    "完成了船舶登记册的数字化",
    "翻译了操作员手册",
    "委托了仓库审计",
    "签署了双边引航安排",
];
const DUTIES: [&str; 4] = ["沉船打捞", "压载水处理", "航道疏浚", "浮标维护"];
const WEEKDAYS: [&str; 7] = ["一", "二", "三", "四", "五", "六", "日"];
const REGIONS: [&str; 4] = ["非洲", "美洲", "亚洲", "欧洲"];

fn join(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}和{last}", first.join("、")),
    }
}

fn thousands(value: usize) -> String {
    if value < 1000 { value.to_string() } else { format!("{},{:03}", value / 1000, value % 1000) }
}

/// A report; the same number gives the same report.
pub(crate) fn report(seed: u64) -> Document {
    let mut draw = Draw::of(seed + 100);
    let mut document = Document::default();
    document.say("关于一项不存在的公约的虚构报告\n\n一、采取的措施\n\n");
    let mut number = 0;
    for deed in DEEDS {
        number += 1;
        let names = draw.some(&STATES[..34], 3, 5);
        document.say(&format!("{number}. 在审查所涉期间，")).figure(names.len()).say("个缔约国(").say(&join(&names));
        document.say(&format!("){deed}。秘书处感谢这些国家提供资料，有关资料已经登载在秘书处的网站上。\n\n"));
    }
    document.say("二、义务\n\n");
    for duty in DUTIES {
        number += 1;
        duties(&mut document, &mut draw, number, duty);
    }
    document.say("三、参与\n\n");
    number += 1;
    let (women, men) = (31 + draw.below(20), 52 + draw.below(20));
    document.say(&format!("{number}. 船闸研讨会共有")).figure(women + men).say("名学员，其中女性");
    document.figure(women).say("名，男性").figure(men).say("名。\n\n");
    number += 1;
    let (first, second, third) = (12 + draw.below(9), 23 + draw.below(9), 41 + draw.below(9));
    document.say(&format!("{number}. 咨询台答复了")).figure(first + second + third).say("个问题：税则问题");
    document.figure(first).say("个，许可证问题").figure(second).say("个，信号问题").figure(third).say("个。\n\n");
    days(&mut document, &mut draw, &mut number);
    names(&mut document, &mut draw, &mut number);
    tables(&mut document, &mut draw);
    document
}

/// Who has a duty, who did what is due, who did not, and the share.
fn duties(document: &mut Document, draw: &mut Draw, number: usize, duty: &str) {
    let names = draw.some(&STATES[..34], 8, 3);
    let some: Vec<&str> = draw.some(&names, 3, 2);
    document.say(&format!("{number}. 在{duty}方面，")).figure(names.len()).say("个缔约国(").say(&join(&names));
    document.say(")订有时间表。其中").figure(some.len()).say("个(").say(&join(&some)).say(")遵守了时间表。\n\n");
    let (total, done) = (60 + draw.below(30), 20 + draw.below(20));
    let share = (done * 1000 / total + 5) / 10;
    document.say(&format!("在应发布的{total}份{duty}通报中，已发布{done}份，占"));
    document.say(&format!("{share}%"));
    document.say("；其余").figure(total - done).say("份尚未发布。\n\n");
}

/// Days with their day of the week, lengths of time, and a meeting that is named twice.
fn days(document: &mut Document, draw: &mut Draw, number: &mut usize) {
    document.say("四、日程\n\n");
    for subject in ["引航", "税则", "信号", "船闸"] {
        *number += 1;
        let (month, day) = (1 + draw.below(12), 5 + draw.below(20));
        let name = WEEKDAYS[weekday(2023, month, day)];
        let date = |day: usize| format!("2023年{month}月{day}日");
        document.say(&format!("{number}. {subject}专家组于"));
        document.say(&date(day)).say(&format!("星期{name}举行了会议。\n\n"));
    }
    for (state, duty) in
        [("厄瓜多尔", "沉船打捞"), ("赞比亚", "航道疏浚"), ("匈牙利", "压载水处理"), ("纳米比亚", "浮标维护")]
    {
        *number += 1;
        let (month, day, year) = (1 + draw.below(11), 1 + draw.below(28), 2008 + draw.below(6));
        let date = |year: usize, month: usize| format!("{year}年{month}月{day}日");
        document.say(&format!("{number}. 《公约》于{}对{state}生效，其{duty}期限为10年后的", date(year, month)));
        document.say(&date(year + 10, month)).say("。\n\n");
    }
    for (ordinal, place) in [("四", "利马"), ("五", "奥斯陆"), ("六", "内罗毕")] {
        *number += 1;
        let (month, day) = (2 + draw.below(9), 5 + draw.below(15));
        let year = 2015 + draw.below(3);
        let span = |day: usize, month: usize, year: usize| format!("{year}年{month}月{day}日至{}日", day + 3);
        let said = span(day, month, year);
        document.say(&format!("{number}. 缔约国第{ordinal}次会议于"));
        document.say(&said).say(&format!("在{place}举行。\n\n"));
        *number += 1;
        document.say(&format!("{number}. "));
        document.say(&said).say(&format!("在{place}举行的缔约国第{ordinal}次会议的报告已在网上公布。\n\n"));
    }
}

/// Names of States that may be misspelt.
fn names(document: &mut Document, draw: &mut Draw, number: &mut usize) {
    document.say("五、致谢\n\n");
    for subject in ["盛情款待", "口译服务", "场地", "设备", "测量船", "海图档案"] {
        *number += 1;
        let state = draw.some(&LONG, 1, 1)[0];
        document.say(&format!("{number}. 秘书处感谢")).say(state);
        document.say(&format!("提供{subject}，没有这些帮助，工作就无法完成。\n\n"));
    }
}

/// Tables with totals of rows and columns.
fn tables(document: &mut Document, draw: &mut Draw) {
    document.say("六、表格\n\n");
    for (title, columns) in [
        ("按区域分列的受检船舶", ["货船", "客船"]),
        ("按区域分列的许可证", ["新发", "续发"]),
        ("按区域分列的支出(法郎)", ["人事", "差旅"]),
    ] {
        document.say(&format!("表：{title}\n\n区域\t{}\t{}\t合计\n", columns[0], columns[1]));
        let mut sums = (0, 0);
        for region in REGIONS {
            let (one, other) = (110 + draw.below(800), 120 + draw.below(900));
            sums = (sums.0 + one, sums.1 + other);
            document.say(&format!("{region}\t")).cell(one, thousands).say("\t").cell(other, thousands);
            document.say("\t").cell(one + other, thousands).say("\n");
        }
        document.say("合计\t").cell(sums.0, thousands).say("\t").cell(sums.1, thousands);
        document.say("\t").cell(sums.0 + sums.1, thousands).say("\n\n");
    }
}
