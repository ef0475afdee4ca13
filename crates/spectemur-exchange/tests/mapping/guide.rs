//! The example in the guide is sound and does what the guide says.

use super::world::{Lines, book, codes, mapping, read, report, table};
use crate::line;

const GUIDE: &str = include_str!("../../../../docs/import.md");

fn example() -> &'static str {
    let (_, rest) = GUIDE.split_once("```toml\n").expect("the guide has an example");
    rest.split_once("```").expect("the example ends").0
}

#[test]
fn the_example_of_the_guide_reads_the_sheet_that_it_shows() {
    let lines: Lines = vec![
        line!["Autorité nationale — dépollution 2023"],
        line![],
        line![],
        line!["Province", "District", "Type", "Superficie (ha)", "Engin", "Nb", "Début", "Fin", "Observations"],
        line!["Xieng Khouang", "Phoukout", "Réduction", "12,5", "", "", "05/03/2023", "20/03/2023", ""],
        line!["", "Kham", "Dépollution", "0,75", "Bombie 26", "41", "02/04/2023", "30/04/2023", "école"],
        line!["", "Kham", "Dépollution", "beaucoup", "", "", "02/05/2023", "30/05/2023", ""],
        line!["Total", "", "", "13,25", "", "41", "", "", ""],
    ];
    let import = read("releve", &book("Dépollution", &lines), &mapping(example()));
    assert_eq!((import.counts.used, import.counts.set_aside, import.counts.filtered), (2, 1, 1));
    assert_eq!(codes(&import), [("number-not-read", "Dépollution!D7".to_owned())]);
    let columns = ["place", "method", "area", "munition", "items", "date"];
    let rows = table(&report(&import, "LAO", 2023), "clearance.released", &columns);
    assert_eq!(rows[0], ["Xieng Khouang, Phoukout", "reduced", "125000", "–", "–", "2023-03-05/2023-03-20"]);
    assert_eq!(rows[1], ["Xieng Khouang, Kham", "cleared", "7500", "BLU-26", "41", "2023-04-02/2023-04-30"]);
}
