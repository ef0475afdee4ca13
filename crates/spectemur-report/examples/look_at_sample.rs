//! x
#![allow(clippy::all, clippy::unwrap_used)]
#[path = "../tests/sample/mod.rs"]
mod sample;
use spectemur_report::export;
fn main() {
    let mut big = sample::sample(spectemur_model::Language::English);
    for _ in 0..6 { let more = big.blocks.clone(); big.blocks.extend(more); }
    std::fs::write("/tmp/report-look/big.typ", export::typst_markup(&big)).unwrap();
    std::fs::write("/tmp/report-look/big.docx", export::docx(&big).unwrap()).unwrap();
    std::fs::write("/tmp/report-look/big.html", export::html(&big)).unwrap();
    for l in spectemur_model::Language::ALL {
        let d = sample::sample(l);
        let o = format!("/tmp/report-look/{l}");
        std::fs::write(format!("{o}.md"), export::markdown(&d)).unwrap();
        std::fs::write(format!("{o}.html"), export::html(&d)).unwrap();
        std::fs::write(format!("{o}.docx"), export::docx(&d).unwrap()).unwrap();
        std::fs::write(format!("{o}.pdf"), export::pdf(&d).unwrap()).unwrap();
        std::fs::write(format!("{o}.typ"), export::typst_markup(&d)).unwrap();
    }
}
