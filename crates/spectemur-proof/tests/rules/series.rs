//! Figures beside each other: what rose or fell, who comes first, and the figures of indicators.

use super::support::judge;

const YEARS: &str = "| Year | Ferries inspected | Ferries detained |\n|---|---|---|\n| 2020 | 61 | 12 |\n| 2021 | 66 | 9 |\n| 2022 | 74 | 11 |\n\n";
const YEARS_ZH: &str = "| 年份 | 受检渡船(艘) | 滞留渡船(艘) |\n|---|---|---|\n| 2020 | 61 | 12 |\n| 2021 | 66 | 9 |\n| 2022 | 74 | 11 |\n\n";

fn under(table: &str, sentences: &[&str]) -> Vec<String> {
    sentences.iter().map(|sentence| format!("{table}4. {sentence}\n")).collect()
}

fn all(wrong: &[String], right: &[String]) {
    let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
    let right: Vec<&str> = right.iter().map(String::as_str).collect();
    judge(&["said-twice", "share-and-ratio"], &wrong, &right);
}

#[test]
fn a_rise_that_the_years_of_a_table_do_not_give() {
    let wrong = [
        "The ferries inspected rose by 11 in 2022.",
        "Ferries inspected fell from 74 in 2021 to 66 in 2022.",
        "Ferries detained fell in 2022.",
        "The ferries inspected have fallen every year.",
        "Ferries detained rose for the second year running.",
    ];
    let right = [
        "The ferries inspected rose by eight in 2022.",
        "Ferries inspected rose from 66 in 2021 to 74 in 2022.",
        "Ferries detained fell in 2021.",
        "The ferries inspected have risen every year.",
        "Ferries inspected rose for the second year running.",
    ];
    all(&under(YEARS, &wrong), &under(YEARS, &right));
    let wrong = [
        "2022年受检渡船比上年增加11艘。",
        "受检渡船由2021年的74艘减至2022年的66艘。",
        "2022年滞留渡船有所减少。",
        "受检渡船逐年减少。",
        "滞留渡船连续两年上升。",
    ];
    let right = [
        "2022年受检渡船比上年增加8艘。",
        "受检渡船由2021年的66艘增至2022年的74艘。",
        "2021年滞留渡船有所减少。",
        "受检渡船逐年增加。",
        "受检渡船连续两年上升。",
    ];
    all(&under(YEARS_ZH, &wrong), &under(YEARS_ZH, &right));
}

#[test]
fn a_change_against_the_figures_of_its_own_sentence() {
    judge(
        &["said-twice"],
        &[
            "The number of lighthouses rose by three to 14, up from 12 a year earlier.",
            "Mooring permits fell from 120 to 132 in the year.",
            "系泊许可证由120份减至132份。",
            "全年收到投诉37件，比上年的42件少4件。",
            "The office received 18 complaints in 2022 and 21 in 2023.\n\nComplaints rose by five between 2022 and 2023.\n",
            "办公室2022年收到投诉18件，2023年21件。\n\n2023年的投诉比上年多五件。\n",
        ],
        &[
            "The number of lighthouses rose by two to 14, up from 12 a year earlier.",
            "Mooring permits fell from 132 to 120 in the year.",
            "系泊许可证由132份减至120份。",
            "全年收到投诉37件，比上年的42件少5件。",
            "The office received 18 complaints in 2022 and 21 in 2023.\n\nComplaints rose by three between 2022 and 2023.\n",
            "办公室2022年收到投诉18件，2023年21件。\n\n2023年的投诉比上年多三件。\n",
        ],
    );
}

#[test]
fn who_comes_first_and_who_does_not() {
    let table = "Party\tBuoys\tLights\nChile\t410\t38\nGhana\t365\t52\nNepal\t120\t9\n\n";
    let wrong = [
        "Ghana keeps the largest number of buoys.",
        "The fewest lights are those of Ghana.",
        "Chile comes third by number of buoys.",
        "More than half of the buoys are kept by Ghana.",
    ];
    let right = [
        "Chile keeps the largest number of buoys.",
        "The fewest lights are those of Nepal.",
        "Ghana keeps the largest number of lights.",
        "Nepal comes third by number of buoys.",
        "Less than half of the buoys are kept by Ghana.",
        "Outside the north, Ghana keeps the largest number of buoys.",
    ];
    all(&under(table, &wrong), &under(table, &right));
    let table = "国别\t浮标\t灯塔\n智利\t410\t38\n加纳\t365\t52\n尼泊尔\t120\t9\n\n";
    let wrong = ["浮标最多的是加纳。", "加纳的灯塔最少。", "灯塔数目以智利居首。"];
    let right = ["浮标最多的是智利。", "尼泊尔的灯塔最少。", "灯塔数目以加纳居首。", "除智利外，浮标最多的是加纳。"];
    all(&under(table, &wrong), &under(table, &right));
    let lines = "1. 近年收到的投诉如下：\n\n2020年：19件\n\n2021年：15件\n\n2022年：23件\n\n";
    all(&under(lines, &["2020年收到的投诉最少。"]), &under(lines, &["2021年收到的投诉最少。"]));
}

#[test]
fn a_baseline_or_a_target_that_the_table_of_indicators_gives_otherwise() {
    let table = "| No. | Indicator | Baseline 2020 | 2023 | Target 2026 |\n|---|---|---|---|---|\n\
                 | 1 | Harbours with an oil reception station | 31 | 48 | 75 |\n| 2 | Share of pilots trained | 12 % | 19 % | 30 % |\n\n";
    let wrong = [
        "By 2026, 80 harbours are to have an oil reception station.",
        "The target of 35 per cent under indicator 2 is within reach.",
        "Harbours with an oil reception station grew from a baseline of 29 to 48.",
    ];
    let right = [
        "By 2026, 75 harbours are to have an oil reception station.",
        "The target of 30 per cent under indicator 2 is within reach.",
        "Harbours with an oil reception station grew from a baseline of 31 to 48.",
        "In Africa, six harbours have an oil reception station.",
    ];
    all(&under(table, &wrong), &under(table, &right));
    let lines = "指标1：设有油污接收站的港口数目。基线：31个。目标：75个。\n\n指标2：受训引航员的比例。基线：12%。目标：30%。\n\n";
    let wrong = ["缔约国商定，到2026年底设有油污接收站的港口应达到80个。", "指标2的目标为35%。"];
    let right = ["缔约国商定，到2026年底设有油污接收站的港口应达到75个。", "指标2的目标为30%。"];
    all(&under(lines, &wrong), &under(lines, &right));
}

#[test]
fn what_is_more_than_any_other_or_than_ever() {
    let ports = "| Port | Buoys laid | Lamps lit |\n|---|---|---|\n| Accra | 61 | 12 |\n| Lima | 66 | 9 |\n| Tunis | 74 | 11 |\n\n";
    let wrong = [
        "With more buoys laid than any other port, Accra is the model for the region.",
        "Lima had fewer buoys laid than any other port.",
    ];
    let right = [
        "With more buoys laid than any other port, Tunis is the model for the region.",
        "Accra had fewer buoys laid than any other port.",
    ];
    all(&under(ports, &wrong), &under(ports, &right));
    let wrong = ["Never before were so many ferries inspected in one year as in 2021."];
    let right = ["Never before were so many ferries inspected in one year as in 2022."];
    all(&under(YEARS, &wrong), &under(YEARS, &right));
    let wrong = ["2021年受检渡船数超过其他任何年份。"];
    let right = ["2022年受检渡船数超过其他任何年份。"];
    all(&under(YEARS_ZH, &wrong), &under(YEARS_ZH, &right));
}

#[test]
fn who_is_first_where_the_columns_are_years() {
    let holds =
        "| Party | 2021 | 2022 |\n|---|---|---|\n| Ghana | 380 | 365 |\n| Mali | 412 | 410 |\n| Nepal | 74 | 74 |\n\n";
    let wrong = ["Ghana, as the Party with the largest declared holding, should be visited first."];
    let right = ["Mali, as the Party with the largest declared holding, has been visited first."];
    all(&under(holds, &wrong), &under(holds, &right));
}

#[test]
fn a_rise_told_as_a_fall_elsewhere() {
    let text = |change: &str| {
        format!(
            "1. Fewer swimmers were stung than the year before: 187 against 214.\n\n2. Guards met.\n\n3. {change}\n"
        )
    };
    all(
        &[text("The number of swimmers stung rose by 27.")],
        &[text("The number of swimmers stung fell by 27."), text("The number of guards rose by 31.")],
    );
    let text = |change: &str| format!("1. 被蜇伤者187人，上年为214人。\n\n2. 救生员开会。\n\n3. {change}\n");
    all(&[text("被蜇伤者比上年增加27人。")], &[text("被蜇伤者比上年减少27人。")]);
}

#[test]
fn a_change_and_the_figure_before_it() {
    let text = |before: &str| {
        format!(
            "1. Each Party names a harbour master for pilotage. The number of harbour masters named for pilotage rose by six to reach 29.\n\n2. Lamps were lit.\n\n3. At the close of the preceding period, harbour masters for pilotage had been named by {before} Parties.\n"
        )
    };
    all(&[text("25")], &[text("23")]);
}

#[test]
fn a_table_of_years_without_bars() {
    let text = |course: &str| {
        format!(
            "Year       Kites sold\n2020           120\n2021           140\n2022           115\n2023           95\n\n4. {course}\n"
        )
    };
    all(&[text("The number of kites sold rose every year.")], &[text("The number of kites sold fell in 2023.")]);
}
