//! Areas released, in hectares, from six offices with six ways of keeping them.

use super::world::{Lines, book, codes, csv, mapping, read, report, table};
use crate::line;

const COLUMNS: [&str; 6] = ["place", "method", "area", "munition", "items", "date"];

/// What all six say: 1.25 ha reduced, 0.0001 ha cleared with 12 remnants, 1,234.5678 ha cancelled. In square metres.
fn expected(places: [&str; 3]) -> Vec<Vec<String>> {
    let row =
        |place: &str, rest: [&str; 5]| std::iter::once(place).chain(rest).map(str::to_owned).collect::<Vec<String>>();
    vec![
        row(places[0], ["reduced", "12500", "–", "–", "2023-03-05"]),
        row(places[1], ["cleared", "1", "BLU-26", "12", "2023-05-03/2023-06-30"]),
        row(places[2], ["cancelled", "12345678", "–", "–", "2023-11-30"]),
    ]
}

fn check(bytes: &[u8], text: &str, state: &str, places: [&str; 3]) {
    let import = read("clearance", bytes, &mapping(text));
    assert_eq!(codes(&import), [], "{state}");
    assert_eq!((import.counts.read, import.counts.used, import.counts.filtered), (4, 3, 1), "{state}");
    let report = report(&import, state, 2023);
    assert_eq!(table(&report, "clearance.released", &COLUMNS), expected(places), "{state}");
}

#[test]
fn lao_headings_with_title_rows_and_days_as_the_program_counts_them() {
    let lines: Lines = vec![
        line!["ສູນກູ້ລະເບີດແຫ່ງຊາດ"],
        line!["ປີ 2023"],
        line![],
        line!["ແຂວງ", "ບ້ານ", "ປະເພດວຽກ", "ເນື້ອທີ່ (ຮຕ)", "ຊະນິດ", "ຈຳນວນ", "ເລີ່ມ", "ສິ້ນສຸດ"],
        line!["ຊຽງຂວາງ", "ພູກູດ", "ສຳຫຼວດ", 1.25, "", "", 44_990, 44_990],
        line!["", "ໂພນສະຫວັນ", "ກວດກູ້", 0.0001, "ບອມບີ BLU 26", 12, 45_049, 45_107],
        line!["ສະຫວັນນະເຂດ", "ເຊໂປນ", "ຍົກເລີກ", 1_234.567_8, "", "", 45_260, 45_260],
        line!["ລວມ", "", "", 1_235.817_9, "", 12],
    ];
    let text = r#"
form = "article-7-2023"
language = "en"
state = "LAO"
year = { cell = "A2" }
writing = { blank = "empty" }
[[rows]]
header = 4
table = "clearance.released"
skip = { column = "ແຂວງ", is = "ລວມ" }
[rows.columns]
place = { columns = ["ແຂວງ", "ບ້ານ"], between = ": ", blank = "above" }
method = { column = "ປະເພດວຽກ", words = { "ສຳຫຼວດ" = "reduced", "ກວດກູ້" = "cleared", "ຍົກເລີກ" = "cancelled" } }
area = { column = "ເນື້ອທີ່ (ຮຕ)", unit = "hectare" }
munition = { column = "ຊະນິດ", words = { "ບອມບີ BLU 26" = "BLU-26" }, only-words = true }
items = "ຈຳນວນ"
date = { from = { column = "ເລີ່ມ" }, to = { column = "ສິ້ນສຸດ" } }
"#;
    let places = ["ຊຽງຂວາງ: ພູກູດ", "ຊຽງຂວາງ: ໂພນສະຫວັນ", "ສະຫວັນນະເຂດ: ເຊໂປນ"];
    check(&book("2023", &lines), text, "LAO", places);
}

#[test]
fn french_csv_with_semicolons_and_decimal_commas() {
    let lines: Lines = vec![
        line!["Pays", "Localité", "Opération", "Superficie", "Engin", "Nombre", "Période", "Observations"],
        line!["Tchad", "Zouar", "Réduction", "1,25 ha", "", "", "5 mars 2023", "x"],
        line!["tchad", "Fada", "dépollution", "1 m²", "BLU-26", "12", "", ""],
        line!["Tchad", "Bardaï", "ANNULATION", "1\u{a0}234,5678 ha", "", "", "30 nov. 2023", ""],
        line!["Niger", "Arlit", "Réduction", "3 ha", "", "", "1 mai 2023", ""],
    ];
    let text = r#"
form = "article-7-2023"
language = "fr"
separator = "semicolon"
state = { column = "Pays" }
year = 2023
[writing]
blank = "empty"
decimal = ","
thousands = " "
[[rows]]
table = "clearance.released"
ignore = "Observations"
only = { column = "Pays", is = ["Tchad"] }
[rows.columns]
place = "Localité"
method = { column = "Opération", words = { "Réduction" = "reduced", "Dépollution" = "cleared", "Annulation" = "cancelled" } }
area = { column = "Superficie", units = { "ha" = "hectare", "m²" = "square-metre" } }
munition = "Engin"
items = "Nombre"
date = { column = "Période", dates = "D MONTH YYYY", months = ["janvier", "février", "mars", "avril", "mai", "juin",
  "juillet", "août", "septembre", "octobre", "novembre|nov.", "décembre"] }
"#;
    let mut wanted = expected(["Zouar", "Fada", "Bardaï"]);
    wanted[1][5] = "–".to_owned();
    let import = read("depollution", csv(&lines).as_bytes(), &mapping(text));
    assert_eq!(codes(&import), []);
    assert_eq!(table(&report(&import, "TCD", 2023), "clearance.released", &COLUMNS), wanted);
    let place = spectemur_model::report::ReportPlace::cell(&"clearance.released".into(), 3, &"area".into());
    assert_eq!(import.reports[0].places[&place], "4:4", "line and column of the number");
}

#[test]
fn spanish_headings_in_two_rows_and_areas_from_length_and_width() {
    let lines: Lines = vec![
        line!["Municipio", "Intervención", "Medidas del polígono", "", "Artefactos", "", "Fecha"],
        line!["", "", "largo (m)", "ancho (m)", "tipo", "cantidad", ""],
        line!["Valparaíso", "reducción", 125, 100, "", "", "05/03/2023"],
        line!["Calama", "despeje", 1, 1, "BLU-26", 12, "03/05/2023"],
        line!["Arica", "cancelación", 12_345_678, 1, "", "", "30/11/2023"],
        line!["TOTAL:", "", "", "", "", 12, ""],
    ];
    let text = r#"
form = "article-7-2023"
language = "es"
state = "Chile"
year = { column = "Fecha", dates = "DD/MM/YYYY" }
writing = { blank = "empty" }
[[rows]]
header = [1, 2]
table = "clearance.released"
totals = "skip"
[rows.columns]
place = "Municipio"
method = { column = "Intervención", words = { "reducción" = "reduced", "despeje" = "cleared", "cancelación" = "cancelled" } }
area = { column = "Medidas del polígono / largo (m)", times-by = "ancho (m)" }
munition = "tipo"
items = "cantidad"
date = { column = "Fecha", dates = "DD/MM/YYYY" }
"#;
    // The total's row has no day, but it is left out before anything of it is asked.
    let bytes = {
        let mut sheet = super::world::sheet("Despeje", &lines);
        sheet.merge_range(0, 2, 0, 3, "Medidas del polígono", &rust_xlsxwriter::Format::new()).expect("it fits");
        sheet.merge_range(0, 4, 0, 5, "Artefactos", &rust_xlsxwriter::Format::new()).expect("it fits");
        super::world::saved([sheet])
    };
    let import = read("despeje", &bytes, &mapping(text));
    assert_eq!(codes(&import), []);
    let mut wanted = expected(["Valparaíso", "Calama", "Arica"]);
    wanted[1][5] = "2023-05-03".to_owned();
    assert_eq!(table(&report(&import, "CHL", 2023), "clearance.released", &COLUMNS), wanted);
    assert_eq!((import.counts.filtered, import.counts.used), (1, 3));
}

#[test]
fn russian_csv_in_an_older_encoding_with_spaces_between_thousands() {
    let text = "Район;Работы;Площадь, га;Тип;Шт.;Начало;Конец\r\n\
        Шатой;сокращение;1,25;;;05.03.2023;05.03.2023\r\n\
        Аргун;очистка;0,0001;БЛУ-26;12;03.05.2023;30.06.2023\r\n\
        Итум;снятие;1 234,5678;;;30.11.2023;30.11.2023\r\n\
        Итого;;1 235,8179;;12;;\r\n";
    let (bytes, _, failed) = encoding_rs::WINDOWS_1251.encode(text);
    assert!(!failed);
    let text = r#"
form = "article-7-2023"
language = "ru"
separator = "semicolon"
encoding = "windows-1251"
state = "Молдова"
year = { column = "Конец" }
[writing]
blank = "empty"
decimal = ","
thousands = [" "]
dates = ["DD.MM.YYYY"]
[[rows]]
table = "clearance.released"
skip = [{ column = "Район", is = ["Итого", "Всего"] }]
[rows.columns]
place = "Район"
method = { column = "Работы", words = { "сокращение" = "reduced", "очистка" = "cleared", "снятие" = "cancelled" } }
area = { column = "Площадь, га", unit = "hectare" }
munition = { column = "Тип", words = { "БЛУ-26" = "BLU-26" } }
items = "Шт."
date = { from = { column = "Начало" }, to = { column = "Конец" } }
"#;
    let text = text.replace("Молдова", "MDA");
    check(&bytes, &text, "MDA", ["Шатой", "Аргун", "Итум"]);
}

#[test]
fn arabic_headings_digits_and_signs() {
    let lines: Lines = vec![
        line!["الدولة", "المكان", "العمل", "المساحة (هكتار)", "النوع", "العدد", "من", "إلى"],
        line!["لبنان", "النبطية", "تقليص", "١٫٢٥", "", "", "٢٠٢٣/٣/٥", "٢٠٢٣/٣/٥"],
        line!["لبنان", "صور", "تطهير", "٠٫٠٠٠١", "بلو ٢٦", "١٢", "٢٠٢٣/٥/٣", "٢٠٢٣/٦/٣٠"],
        line!["لبنان", "بنت جبيل", "إلغاء", "١٬٢٣٤٫٥٦٧٨", "-", "-", "٢٠٢٣/١١/٣٠", "٢٠٢٣/١١/٣٠"],
        line!["المجموع", "", "", "", "", "", "", ""],
    ];
    let text = r#"
form = "article-7-2023"
language = "ar"
state = { column = "الدولة" }
year = { column = "إلى" }
[writing]
blank = "empty"
decimal = "٫"
thousands = "٬"
dates = "YYYY/M/D"
no-answer = { "-" = "empty" }
[[rows]]
table = "clearance.released"
skip = [{ column = "المكان", blank = true }]
[rows.columns]
place = "المكان"
method = { column = "العمل", words = { "تقليص" = "reduced", "تطهير" = "cleared", "إلغاء" = "cancelled" } }
area = { column = "المساحة (هكتار)", unit = "hectare" }
munition = { column = "النوع", words = { "بلو ٢٦" = "BLU-26" } }
items = "العدد"
date = { from = { column = "من" }, to = { column = "إلى" } }
"#;
    check(&book("الأعمال", &lines), text, "LBN", ["النبطية", "صور", "بنت جبيل"]);
}

#[test]
fn chinese_headings_mu_and_full_width_digits() {
    let lines: Lines = vec![
        line!["国家", "地点", "作业", "面积（亩）", "型号", "数量", "开始日期", "结束日期"],
        line!["老挝人民民主共和国", "川圹", "缩减", 18.75, "", "", "2023年3月5日", "2023年3月5日"],
        line!["老挝人民民主共和国", "甘蒙", "清理", "０．００１５", "BLU-26", "１２", "2023年5月3日", "2023年6月30日"],
        line!["老挝人民民主共和国", "沙湾拿吉", "取消", 18_518.517, "无", "", "2023年11月30日", "2023年11月30日"],
        line!["合计"],
    ];
    let text = r#"
form = "article-7-2023"
language = "zh"
state = { column = "国家" }
year = { column = "结束日期" }
[writing]
blank = "empty"
decimal = "．"
dates = "YYYY年M月D日"
[[rows]]
table = "clearance.released"
skip = [{ column = "国家", is = ["合计"] }]
[rows.columns]
place = "地点"
method = { column = "作业", words = { "缩减" = "reduced", "清理" = "cleared", "取消" = "cancelled" } }
# One mu is 2,000/3 square metres.
area = { column = "面积（亩）", times = "2000/3" }
munition = { column = "型号", no-answer = { "无" = "empty" } }
items = "数量"
date = { from = { column = "开始日期" }, to = { column = "结束日期" } }
"#;
    check(&book("清理", &lines), text, "LAO", ["川圹", "甘蒙", "沙湾拿吉"]);
}
