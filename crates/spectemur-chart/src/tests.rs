//! The pictures against what they were given.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::*;
use crate::wording::columns;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn grouped(number: i64) -> String {
    let digits: Vec<char> = number.to_string().chars().rev().collect();
    let groups: Vec<String> = digits.chunks(3).map(|group| group.iter().collect()).collect();
    groups.join(",").chars().rev().collect()
}

fn year(year: i16) -> String {
    year.to_string()
}

fn points(points: &[(&str, i64)]) -> Vec<Point> {
    points.iter().map(|(on, amount)| Point { on: day(on), amount: *amount }).collect()
}

fn sample() -> Burndown<'static> {
    let work = [(2021, 2_180_000), (2022, 1_040_000), (2024, 1_875_000), (2025, 2_402_115)];
    Burndown {
        name: "sample".to_owned(),
        title: "Clearance & \"release\" <all areas>".to_owned(),
        description: "4,180,000 m² are left < 12,400,000.".to_owned(),
        unit: "m²".to_owned(),
        points: points(&[
            ("2020-12-31", 12_400_000),
            ("2021-12-31", 10_220_000),
            ("2022-12-31", 9_180_000),
            ("2024-12-31", 6_582_115),
            ("2025-12-31", 4_180_000),
        ]),
        work: work.map(|(year, amount)| Work { year, amount }).to_vec(),
        fan: Some(Fan {
            from: day("2026-06-30"),
            low: 3_000_000,
            high: 4_180_000,
            earliest: day("2027-01-01"),
            latest: Some(day("2030-12-31")),
            label: "End: 2027 to 2030".to_owned(),
        }),
        deadline: Some((day("2028-08-01"), "Deadline: 1 August 2028".to_owned())),
        as_of: day("2026-06-30"),
        labels: Labels {
            left: "Left to clear".to_owned(),
            work: "Work in each year".to_owned(),
            reported: "Reported".to_owned(),
            forecast: "Forecast".to_owned(),
            today: "30 June 2026".to_owned(),
            nothing: "No State report gives an amount left to clear.".to_owned(),
        },
        right_to_left: false,
        number: &grouped,
        year: &year,
    }
}

fn open() -> Burndown<'static> {
    let mut chart = sample();
    if let Some(fan) = &mut chart.fan {
        fan.latest = None;
    }
    chart
}

fn chinese() -> Burndown<'static> {
    let mut chart = sample();
    chart.deadline = Some((day("2028-08-01"), "期限：2028年8月1日".to_owned()));
    chart.unit = "平方米".to_owned();
    chart.labels = Labels {
        left: "待清理面积".to_owned(),
        work: "每年完成的工作".to_owned(),
        reported: "报告数".to_owned(),
        forecast: "预测".to_owned(),
        today: "2026年6月30日".to_owned(),
        nothing: "没有任何缔约国报告给出待清理的面积。".to_owned(),
    };
    if let Some(fan) = &mut chart.fan {
        fan.label = "完成时间：2027年至2030年".to_owned();
    }
    chart
}

fn empty() -> Burndown<'static> {
    Burndown { points: Vec::new(), work: Vec::new(), fan: None, ..sample() }
}

fn mirrored() -> Burndown<'static> {
    Burndown { right_to_left: true, ..sample() }
}

fn all() -> [Burndown<'static>; 5] {
    [sample(), open(), chinese(), empty(), mirrored()]
}

/// Elements with their names, attributes and own text, in order; fails where the XML is not well-formed.
fn elements(svg: &str) -> Vec<(String, String, String)> {
    let mut reader = Reader::from_str(svg);
    let (mut found, mut open): (Vec<(String, String, String)>, Vec<usize>) = (Vec::new(), Vec::new());
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let name = String::from_utf8(tag.name().as_ref().to_vec()).unwrap();
                let attributes: Vec<String> = tag
                    .attributes()
                    .map(|one| one.unwrap())
                    .map(|one| {
                        format!("{}={}", String::from_utf8_lossy(one.key.as_ref()), String::from_utf8_lossy(&one.value))
                    })
                    .collect();
                open.push(found.len());
                found.push((name, attributes.join(" "), String::new()));
            }
            Event::End(_) => {
                open.pop().unwrap();
            }
            Event::Text(text) => {
                if let Some(at) = open.last() {
                    found[*at].2.push_str(&text.decode().unwrap());
                }
            }
            Event::GeneralRef(entity) => {
                let entity = format!("&{};", entity.decode().unwrap());
                found[*open.last().unwrap()].2.push_str(&quick_xml::escape::unescape(&entity).unwrap());
            }
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert!(open.is_empty());
    found
}

fn texts(svg: &str, of: &str) -> Vec<String> {
    elements(svg).into_iter().filter(|(name, ..)| name == of).map(|(_, _, text)| text).collect()
}

fn count(svg: &str, class: &str) -> usize {
    let worn = |attributes: &str| {
        attributes.split("class=").nth(1).is_some_and(|rest| rest.split([' ', '"']).any(|word| word == class))
    };
    elements(svg).iter().filter(|(_, attributes, _)| worn(attributes)).count()
}

#[test]
fn title_and_description_are_there_escaped_and_named_by_ids_of_the_chart() {
    let written = svg(&sample());
    assert_eq!(texts(&written, "title")[0], "Clearance & \"release\" <all areas>");
    assert_eq!(texts(&written, "desc"), ["4,180,000 m² are left < 12,400,000."]);
    let (_, root, _) = &elements(&written)[0];
    assert!(root.contains("role=img"));
    assert!(root.contains("aria-labelledby=chart-sample-title chart-sample-description"));
    assert!(written.contains("id=\"chart-sample-title\"") && written.contains("id=\"chart-sample-description\""));
}

#[test]
fn every_reported_point_and_every_bar_says_its_figure() {
    let written = svg(&sample());
    let says = texts(&written, "title");
    for point in sample().points {
        assert!(says.contains(&format!("{} · {}", point.on.year(), grouped(point.amount))));
    }
    for work in sample().work {
        assert!(says.contains(&format!("{} · {}", work.year, grouped(work.amount))));
    }
    let seen = texts(&written, "text");
    assert!(seen.contains(&"12,400,000".to_owned()) && seen.contains(&"4,180,000".to_owned()));
}

#[test]
fn words_are_the_callers_and_stay_text() {
    let seen = texts(&svg(&sample()), "text");
    for word in ["Left to clear · m²", "Work in each year · m²", "Reported", "Forecast", "30 June 2026"] {
        assert!(seen.contains(&word.to_owned()), "{word}");
    }
    assert!(seen.contains(&"Deadline: 1 August 2028".to_owned()) && seen.contains(&"End: 2027 to 2030".to_owned()));
}

#[test]
fn an_open_range_goes_on_and_a_closed_one_does_not() {
    assert_eq!(count(&svg(&sample()), "onward"), 0);
    // The upper side of the fan, and the range under the axis.
    assert_eq!(count(&svg(&open()), "onward"), 2);
    let rows = text(&open(), 60);
    assert!(rows.lines().any(|line| line.trim_start().starts_with('⋮') && line.contains('┃')), "{rows}");
    assert!(!text(&sample(), 60).contains('⋮'));
}

#[test]
fn an_end_too_far_to_draw_leaves_the_picture_as_an_open_one_does() {
    let mut chart = sample();
    chart.fan = chart.fan.map(|fan| Fan { latest: Some(day("2110-12-31")), ..fan });
    assert_eq!(count(&svg(&chart), "onward"), 2);
    chart.fan = chart.fan.map(|fan| Fan { earliest: day("2100-01-01"), ..fan });
    assert_eq!(count(&svg(&chart), "onward"), 3);
}

#[test]
fn without_a_point_the_picture_says_so() {
    let chart = empty();
    let written = svg(&chart);
    assert_eq!(texts(&written, "text").iter().filter(|text| **text == chart.labels.nothing).count(), 1);
    assert_eq!([count(&written, "reported"), count(&written, "fan"), count(&written, "work")], [0, 0, 0]);
    assert!(texts(&written, "text").contains(&"Deadline: 1 August 2028".to_owned()));
    assert!(text(&chart, 80).contains(&chart.labels.nothing));
}

#[test]
fn a_year_without_a_report_has_no_bar_and_nothing_done_has_one() {
    let mut chart = sample();
    chart.work = vec![Work { year: 2021, amount: 500 }, Work { year: 2023, amount: 0 }];
    let written = svg(&chart);
    assert_eq!(count(&written, "work"), 2);
    assert!(texts(&written, "title").contains(&"2023 · 0".to_owned()));
}

#[test]
fn from_right_to_left_every_place_is_mirrored() {
    let place = |written: &str, text: &str| {
        let (_, attributes, _) = elements(written).into_iter().find(|(_, _, found)| found == text).unwrap();
        let x = attributes.split(" x=").nth(1).unwrap().split(' ').next().unwrap().parse::<f64>().unwrap();
        (x, attributes.contains("anchor=start"), attributes.contains("anchor=end"))
    };
    let (there, mirrored) = (svg(&sample()), svg(&mirrored()));
    for figure in ["2022", "2028", "12,400,000"] {
        let (x, start, end) = place(&there, figure);
        assert_eq!(place(&mirrored, figure), (400.0 - x, end, start));
    }
    assert!(texts(&mirrored, "text").contains(&"\u{2067}Left to clear · m²\u{2069}".to_owned()));
}

#[test]
fn no_line_of_text_is_wider_than_allowed() {
    for chart in all() {
        for width in 0..130 {
            for line in text(&chart, width).lines() {
                assert!(columns(line) <= width, "{width}: {line}");
            }
        }
    }
}

#[test]
fn text_has_a_line_for_each_year_with_bar_figure_and_marks() {
    let expected = "\
Left to clear · m²
2020     ███████████████████████████▊ 12,400,000
2021     ██████████████████████▉ 10,220,000
2022     ████████████████████▋ 9,180,000
2023
2024     ██████████████▊ 6,582,115
2025     █████████▍ 4,180,000
2026 ◂   ░░░░░░░░
2027   ┃ ░░░░░░
2028  ▼┃ ░░░░
2029   ┃ ░░
2030   ┃

█ Reported
▒░ Forecast
┃ End: 2027 to 2030
▼ Deadline: 1 August 2028
◂ 30 June 2026

Work in each year · m²
2021 ████████████████████████████▊ 2,180,000
2022 █████████████▊ 1,040,000
2023
2024 ████████████████████████▊ 1,875,000
2025 ███████████████████████████████▊ 2,402,115
";
    assert_eq!(text(&sample(), 48), expected);
}

#[test]
fn what_could_command_a_terminal_or_break_xml_is_left_out() {
    let mut chart = sample();
    chart.labels.today = "\u{1b}[2JToday\u{7}\nand more".to_owned();
    chart.title = "a\u{0}b".to_owned();
    assert!(text(&chart, 60).chars().all(|letter| letter == '\n' || !letter.is_control()));
    assert!(!svg(&chart).contains(char::is_control));
}

#[test]
fn the_same_chart_gives_the_same_bytes_in_whatever_order_it_comes() {
    for chart in all() {
        assert_eq!(svg(&chart), svg(&chart));
        let mut turned = Burndown { ..chart };
        let (drawn, written) = (svg(&turned), text(&turned, 70));
        turned.points.reverse();
        turned.work.reverse();
        assert_eq!((svg(&turned), text(&turned, 70)), (drawn, written));
    }
}

#[test]
fn odd_input_is_drawn_without_failing() {
    let mut chart = sample();
    chart.points = vec![Point { on: Day::FIRST, amount: -5 }, Point { on: Day::LAST, amount: i64::MAX }];
    chart.work = vec![Work { year: i16::MIN, amount: i64::MIN }, Work { year: i16::MAX, amount: i64::MAX }];
    chart.deadline = Some((Day::LAST, "d".repeat(500)));
    chart.fan = Some(Fan {
        from: Day::LAST,
        low: 5,
        high: 1,
        earliest: Day::FIRST,
        latest: Some(Day::FIRST),
        label: String::new(),
    });
    elements(&svg(&chart));
    assert!(text(&chart, 40).lines().count() < 200);
}

#[test]
fn a_page_that_allows_no_styles_inside_gets_the_chart_without_and_the_sheet_apart() {
    let chart = sample();
    let styled = svg(&chart);
    let bare = crate::svg_in_page(&chart);
    assert!(!bare.contains("<style"));
    assert_eq!(styled.replace(&format!("<style>{}</style>", crate::style_sheet()), ""), bare);
}
