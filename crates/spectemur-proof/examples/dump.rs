//! scratch
#[path = "../tests/package/mod.rs"]
mod package;
use spectemur_proof::{Confidence, Options};
use std::collections::BTreeSet;
use std::path::Path;
fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let mode = args.get(1).map(String::as_str).unwrap_or("missed");
    let package = package::package().unwrap();
    if args[0] == "files" {
        for file in &args[1..] {
            let text = std::fs::read_to_string(file).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            let document = spectemur_proof::plain::read(text.clone());
            let found = spectemur_proof::findings(&document, &package, Options { least: Confidence::Probable });
            let line = |at: usize| text[..at].matches('\n').count() + 1;
            for f in &found {
                println!("-- {} {} {:?} {:?}", file.rsplit('/').next().unwrap(), f.kind, f.confidence, f.details);
                for s in &f.spots {
                    let r = s.figure.clone().unwrap_or(s.quote.clone());
                    println!(
                        "   L{} <{}> {}",
                        line(r.start),
                        text[r.clone()].chars().take(60).collect::<String>().replace('\n', "/"),
                        lines[line(r.start) - 1]
                    );
                }
            }
            println!("## {} findings {}", file.rsplit('/').next().unwrap(), found.len());
        }
        return;
    }
    let folder = Path::new(&args[0]);
    let (mut all, mut hits, mut wrong, mut alarms, mut strays) = (0, 0, 0, 0, 0);
    let truth: toml::Value = toml::from_str(&std::fs::read_to_string(folder.join("truth.toml")).unwrap()).unwrap();
    let empty = Vec::new();
    let list = |key: &str| truth.get(key).and_then(|v| v.as_array()).unwrap_or(&empty).clone();
    let (cons, agrs) = (list("contradiction"), list("agreement"));
    let name = |e: &toml::Value| e.get("file").or(e.get("seed")).and_then(|v| v.as_str()).unwrap_or("").to_owned();
    let files: BTreeSet<String> = cons.iter().chain(&agrs).map(|e| name(e)).collect();
    for file in files {
        let text = std::fs::read_to_string(folder.join(&file)).unwrap();
        let starts: Vec<usize> = std::iter::once(0).chain(text.match_indices('\n').map(|(a, _)| a + 1)).collect();
        let lines: Vec<&str> = text.lines().collect();
        let document = spectemur_proof::plain::read(text.clone());
        let found = spectemur_proof::findings(&document, &package, Options::default());
        let line = |at: usize| starts.partition_point(|s| *s <= at);
        let spans: Vec<Vec<(usize, usize, String)>> = found
            .iter()
            .map(|f| {
                f.spots
                    .iter()
                    .map(|s| {
                        let r = s.figure.clone().unwrap_or(s.quote.clone());
                        let fig = text
                            .get(r.clone())
                            .map(|t| t.chars().take(60).collect::<String>().replace('\n', "/"))
                            .unwrap_or_default();
                        (line(r.start), line(r.end.saturating_sub(1).max(r.start)), fig)
                    })
                    .collect()
            })
            .collect();
        let places = |e: &toml::Value| -> Vec<(Vec<usize>, String, String)> {
            e.get("place")
                .and_then(|v| v.as_array())
                .unwrap_or(&empty)
                .iter()
                .map(|p| {
                    let mut ls = vec![p["line"].as_integer().unwrap() as usize];
                    if let Some(a) = p.get("also").and_then(|v| v.as_array()) {
                        ls.extend(a.iter().map(|v| v.as_integer().unwrap() as usize));
                    }
                    (
                        ls,
                        p.get("quote").and_then(|v| v.as_str()).unwrap_or("").to_owned(),
                        p.get("figure").and_then(|v| v.as_str()).unwrap_or("").to_owned(),
                    )
                })
                .collect()
        };
        let hit = |sp: &(usize, usize, String), p: &(Vec<usize>, String, String)| {
            p.0.iter().any(|l| *l >= sp.0 && *l <= sp.1)
        };
        let mut listed = BTreeSet::new();
        for e in cons.iter().filter(|e| name(e) == file) {
            let ps = places(e);
            let matching: Vec<usize> = (0..found.len())
                .filter(|i| ps.iter().filter(|p| spans[*i].iter().any(|s| hit(s, p))).count() >= ps.len().min(2))
                .collect();
            listed.extend(matching.iter().copied());
            let best = matching.iter().map(|i| found[*i].confidence).max();
            let missed = best < Some(Confidence::Probable);
            if e.get("clear").and_then(|v| v.as_bool()).unwrap_or(true) {
                all += 1;
                hits += usize::from(!missed);
            }
            if mode == "kinds" {
                println!("{} {}", e.get("kind").and_then(|v| v.as_str()).unwrap_or(""), u8::from(!missed));
            }
            let of_kind =
                args.get(2).is_none_or(|k| k == "ctx" || e.get("kind").and_then(|v| v.as_str()) == Some(k.as_str()));
            if of_kind && (mode == "missed" && missed || mode == "found" && !missed) {
                println!(
                    "== {file} [{}] clear={:?} best={best:?}\n   {}",
                    e.get("kind").and_then(|v| v.as_str()).unwrap_or(""),
                    e.get("clear").and_then(|v| v.as_bool()),
                    e.get("what").and_then(|v| v.as_str()).unwrap_or("")
                );
                for p in &ps {
                    for l in &p.0 {
                        let from = l.saturating_sub(3).max(0);
                        let ctx = if args.get(2).is_some() {
                            lines[from..(*l + 1).min(lines.len())].join("\n        ")
                        } else {
                            lines.get(*l - 1).unwrap_or(&"").to_string()
                        };
                        println!("   L{l} <{}> fig={}\n        {}", p.1, p.2, ctx);
                    }
                }
            }
        }
        if mode != "missed" && mode != "found" && mode != "kinds" {
            for (i, f) in found.iter().enumerate() {
                if f.confidence < Confidence::Probable || listed.contains(&i) {
                    continue;
                }
                let touches = cons
                    .iter()
                    .filter(|e| name(e) == file)
                    .any(|e| places(e).iter().any(|p| spans[i].iter().any(|s| hit(s, p))));
                let within = agrs.iter().filter(|e| name(e) == file).any(|e| {
                    let ps = places(e);
                    spans[i].iter().all(|s| ps.iter().any(|p| hit(s, p)))
                });
                alarms += usize::from(within && !touches);
                strays += usize::from(!touches);
                wrong += usize::from(f.confidence == Confidence::Certain);
                if mode == "tally" || mode == "strays" && touches {
                    continue;
                }
                println!(
                    "-- {file} {} {:?} {} {}",
                    f.kind,
                    f.confidence,
                    if touches { "(touches a contradiction)" } else { "STRAY" },
                    if within && !touches { "ALARM" } else { "" }
                );
                println!("   {:?}", f.details);
                for s in &spans[i] {
                    println!("   L{}-{} <{}> {}", s.0, s.1, s.2, lines.get(s.0 - 1).unwrap_or(&""));
                }
            }
        }
    }
    if mode == "tally" {
        println!(
            "{:<22} {hits:>3}/{all:<3} alarms {alarms}/{} strays {strays} wrong-at-certain {wrong}",
            folder.file_name().unwrap().to_string_lossy(),
            agrs.len()
        );
    }
}
