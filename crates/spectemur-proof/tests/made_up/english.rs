//! A made-up progress report in English, written from counts and lists that agree.

use super::document::Document;
use super::numbers::{Draw, weekday};

const STATES: [&str; 40] = [
    "Afghanistan",
    "Albania",
    "Argentina",
    "Australia",
    "Bangladesh",
    "Belgium",
    "Botswana",
    "Bulgaria",
    "Cambodia",
    "Cameroon",
    "Colombia",
    "Croatia",
    "Denmark",
    "Ecuador",
    "Ethiopia",
    "Finland",
    "Germany",
    "Guatemala",
    "Hungary",
    "Iceland",
    "Indonesia",
    "Ireland",
    "Jamaica",
    "Kazakhstan",
    "Lebanon",
    "Madagascar",
    "Mauritania",
    "Mongolia",
    "Mozambique",
    "Namibia",
    "Nicaragua",
    "Pakistan",
    "Paraguay",
    "Romania",
    "Slovakia",
    "Suriname",
    "Tajikistan",
    "Uruguay",
    "Zambia",
    "Zimbabwe",
];

/// What States did, each another matter.
const DEEDS: [&str; 12] = [
    "adopted a national transport strategy",
    "established an inspection laboratory",
    "published a hazard map",
    "opened a regional training college",
    "introduced an electronic permit",
    "revised their customs tariff",
    "carried out an emergency drill",
    "appointed a liaison judge",
    "digitized the vessel register",
    "translated the operator handbook",
    "commissioned an audit of warehouses",
    "signed a bilateral pilotage arrangement",
];

const DUTIES: [&str; 4] = ["wreck removal", "ballast treatment", "dredging", "buoy maintenance"];
const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const REGIONS: [&str; 4] = ["Africa", "Americas", "Asia", "Europe"];

fn join(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

fn thousands(value: usize) -> String {
    if value < 1000 { value.to_string() } else { format!("{},{:03}", value / 1000, value % 1000) }
}

/// A report; the same number gives the same report.
pub(crate) fn report(seed: u64) -> Document {
    let mut draw = Draw::of(seed);
    let mut document = Document::default();
    document.say("MADE-UP REPORT ON A CONVENTION THAT DOES NOT EXIST\n\nI. Measures taken\n\n");
    let mut number = 0;
    for deed in DEEDS {
        number += 1;
        let names = draw.some(&STATES, 3, 5);
        document.say(&format!("{number}. During the period under review, "));
        document.figure(names.len()).say(" States Parties (").say(&join(&names));
        document.say(&format!(
            ") {deed}. The secretariat thanks them for the information that they gave in their own words.\n\n"
        ));
    }
    document.say("II. Duties\n\n");
    for duty in DUTIES {
        number += 1;
        duties(&mut document, &mut draw, number, duty);
    }
    document.say("III. Participation\n\n");
    number += 1;
    let (women, men) = (31 + draw.below(20), 52 + draw.below(20));
    document
        .say(&format!("{number}. The "))
        .figure(women + men)
        .say(" participants of the seminar on lock gates comprised ");
    document.figure(women).say(" women and ").figure(men).say(" men.\n\n");
    number += 1;
    let (first, second, third) = (12 + draw.below(9), 23 + draw.below(9), 41 + draw.below(9));
    document.say(&format!("{number}. The help desk answered ")).figure(first + second + third).say(" questions: ");
    document
        .figure(first)
        .say(" on tariffs, ")
        .figure(second)
        .say(" on permits and ")
        .figure(third)
        .say(" on signals.\n\n");
    days(&mut document, &mut draw, &mut number);
    names(&mut document, &mut draw, &mut number);
    tables(&mut document, &mut draw);
    document
}

/// Who has a duty, who did what is due, who did not, and the share.
fn duties(document: &mut Document, draw: &mut Draw, number: usize, duty: &str) {
    let names = draw.some(&STATES, 8, 3);
    let some: Vec<&str> = draw.some(&names, 3, 2);
    document
        .say(&format!("{number}. As regards {duty}, "))
        .figure(names.len())
        .say(" States Parties (")
        .say(&join(&names));
    document.say(") have a schedule to keep. Of these, ").figure(some.len()).say(" (");
    document.say(&join(&some)).say(") have kept it.\n\n");
    let (total, done) = (60 + draw.below(30), 20 + draw.below(20));
    let share = (done * 1000 / total + 5) / 10;
    document.say(&format!("Of the {total} bulletins on {duty} that were due, {done} (")).say(&share.to_string());
    document.say(" per cent) were published, and the remaining ").figure(total - done).say(" were not.\n\n");
}

/// Days with their day of the week, lengths of time, and a meeting that is named twice.
fn days(document: &mut Document, draw: &mut Draw, number: &mut usize) {
    document.say("IV. Calendar\n\n");
    for subject in ["pilots", "tariffs", "signals", "locks"] {
        *number += 1;
        let (month, day) = (1 + draw.below(12), 5 + draw.below(20));
        let name = WEEKDAYS[weekday(2023, month, day)];
        let date = |day: usize| format!("{day} {} 2023", MONTHS[month - 1]);
        document.say(&format!("{number}. The expert group on {subject} met on {name}, "));
        document.say(&date(day)).say(".\n\n");
    }
    for (state, duty) in [
        ("Ecuador", "wreck removal"),
        ("Zambia", "dredging"),
        ("Hungary", "ballast treatment"),
        ("Namibia", "buoy maintenance"),
    ] {
        *number += 1;
        let (month, day, year) = (1 + draw.below(12), 1 + draw.below(28), 2008 + draw.below(6));
        let date = |year: usize, month: usize| format!("{day} {} {year}", MONTHS[(month - 1) % 12]);
        document.say(&format!("{number}. The Convention entered into force for {state} on {}, and its deadline for {duty}, ten years later, is ", date(year, month)));
        document.say(&date(year + 10, month)).say(".\n\n");
    }
    for (ordinal, place) in [("Fourth", "Lima"), ("Fifth", "Oslo"), ("Sixth", "Nairobi")] {
        *number += 1;
        let (month, day) = (2 + draw.below(9), 5 + draw.below(15));
        let year = 2015 + draw.below(3);
        let span = |day: usize, month: usize, year: usize| format!("{day} to {} {} {year}", day + 3, MONTHS[month - 1]);
        let said = span(day, month, year);
        document.say(&format!("{number}. The {ordinal} Meeting of States Parties was held in {place} from "));
        document.say(&said).say(".\n\n");
        *number += 1;
        document
            .say(&format!("{number}. The report of the {ordinal} Meeting of States Parties, held in {place} from "));
        document.say(&said).say(", is on the website.\n\n");
    }
}

/// Names of States that may be misspelt.
fn names(document: &mut Document, draw: &mut Draw, number: &mut usize) {
    document.say("V. Thanks\n\n");
    for subject in [
        "its hospitality",
        "its interpreters",
        "the premises",
        "the equipment",
        "the survey vessel",
        "the chart archive",
    ] {
        *number += 1;
        let state = draw.some(&STATES, 1, 1)[0];
        document.say(&format!("{number}. The secretariat thanks ")).say(state);
        document.say(&format!(" for {subject}, without which the work could not have been done.\n\n"));
    }
}

/// Tables with totals of rows and columns.
fn tables(document: &mut Document, draw: &mut Draw) {
    document.say("VI. Tables\n\n");
    for (title, columns) in [
        ("Vessels inspected by region", ["Cargo", "Passenger"]),
        ("Permits issued by region", ["New", "Renewed"]),
        ("Francs spent by region", ["Staff", "Travel"]),
    ] {
        document.say(&format!("Table. {title}\n\nRegion\t{}\t{}\tTotal\n", columns[0], columns[1]));
        let mut sums = (0, 0);
        for region in REGIONS {
            let (one, other) = (110 + draw.below(800), 120 + draw.below(900));
            sums = (sums.0 + one, sums.1 + other);
            document.say(&format!("{region}\t")).cell(one, thousands).say("\t").cell(other, thousands);
            document.say("\t").cell(one + other, thousands).say("\n");
        }
        document.say("Total\t").cell(sums.0, thousands).say("\t").cell(sums.1, thousands);
        document.say("\t").cell(sums.0 + sums.1, thousands).say("\n\n");
    }
}
