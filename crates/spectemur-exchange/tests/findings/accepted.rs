//! Findings that somebody looked at and accepted: they are known again, and nothing is accepted by mistake.

use spectemur_exchange::document::Format;
use spectemur_exchange::findings::{
    Acceptance, AcceptedError, AcceptedProblem, fingerprint, match_accepted, read_accepted, write_accepted,
};

use crate::{FORMATS, World};

fn acceptances(world: &World) -> Vec<Acceptance> {
    let accept = |finding: &spectemur_proof::Finding| Acceptance {
        kind: finding.kind.to_owned(),
        fingerprint: fingerprint(&world.document, finding),
        reason: "The footnote says so: \"later\"".to_owned(),
        who: "A. Reader".to_owned(),
        day: "2024-05-14".parse().expect("a day"),
        line: 0,
    };
    world.findings.iter().map(accept).collect()
}

#[test]
fn acceptances_survive_being_written_and_read() {
    let world = World::new(Format::Markdown);
    let written = write_accepted(&acceptances(&world));
    let read = read_accepted(written.as_bytes()).expect("what is written reads");
    let lines: Vec<usize> = read.iter().map(|one| one.line).collect();
    assert_eq!(lines, [1, 8, 15, 22]);
    let without_lines: Vec<Acceptance> = read.into_iter().map(|one| Acceptance { line: 0, ..one }).collect();
    assert_eq!(without_lines, acceptances(&world));
}

#[test]
fn an_accepted_finding_is_known_after_the_text_moved_and_in_another_format() {
    let all = acceptances(&World::new(Format::Markdown));
    let moved = String::from_utf8(World::new(Format::Markdown).file).expect("the sample is good");
    // Another paragraph before, and lines that break elsewhere.
    let moved =
        format!("New words at the beginning.\n\n{}", moved.replace("States Parties are", "States\nParties are"));
    let mut worlds: Vec<World> = FORMATS.into_iter().map(World::new).collect();
    worlds.push(World::of(Format::Markdown, moved.into_bytes()));
    for world in worlds {
        let matched = match_accepted(&world.document, &world.findings, &all);
        let kinds: Vec<Option<&str>> = matched.accepted.iter().map(|one| one.map(|one| one.kind.as_str())).collect();
        let expected = ["count-and-list", "total-and-sum", "zero-and-some", "same-quantity"].map(Some);
        assert_eq!((kinds.as_slice(), matched.unused.len()), (expected.as_slice(), 0), "{:?}", world.format);
    }
}

#[test]
fn a_figure_that_changed_is_found_again_and_its_acceptance_is_no_longer_needed() {
    let mut world = World::new(Format::Markdown);
    let all = acceptances(&world);
    // The third figure of the second finding becomes another one.
    let place = world.findings[1].spots[2].quote.clone();
    assert_eq!(world.words(&place), "500");
    world.document.text.replace_range(place, "501");
    world.findings.remove(3);
    let matched = match_accepted(&world.document, &world.findings, &all);
    let is_accepted: Vec<bool> = matched.accepted.iter().map(Option::is_some).collect();
    assert_eq!(is_accepted, [true, false, true]);
    let unused: Vec<&str> = matched.unused.iter().map(|one| one.kind.as_str()).collect();
    assert_eq!(unused, ["total-and-sum", "same-quantity"]);
}

#[test]
fn every_mistake_in_the_file_is_told_with_its_line() {
    let print = "0123456789abcdef0123456789abcdef";
    let file = "version = 1\n[[accepted]]\nkind = \"count-and-list\"\nfingerprint = \"123\"\nreason = \"  \"\nwho = 4\n\
        day = 2024-02-30x\n";
    let errors = read_accepted(file.as_bytes()).expect_err("the file is wrong");
    assert!(matches!(&errors[..], [AcceptedError { line: 7, problem: AcceptedProblem::NotToml(_) }]), "{errors:?}");

    let file = file.replace("2024-02-30x", "\"yesterday\"") + "remark = \"none\"\n[[accepted]]\nkind = \"a\"\n";
    let file = format!("{file}fingerprint = \"{print}\"\nreason = \"r\"\nwho = \"w\"\nday = 2024-05-14\n");
    let twice = format!("[[accepted]]\nkind = \"a\"\nfingerprint = \"{print}\"\nreason = \"r\"\nwho = \"w\"\n");
    let file = format!("{file}{twice}day = \"2024-05-15\"\n[[accepted]]\n");
    let errors = read_accepted(file.as_bytes()).expect_err("the file is wrong");
    let expected = [
        (1, AcceptedProblem::UnknownKey("version".to_owned())),
        (4, AcceptedProblem::NotAFingerprint),
        (5, AcceptedProblem::Empty("reason")),
        (6, AcceptedProblem::WrongType("who", "a text")),
        (7, AcceptedProblem::WrongType("day", "a day")),
        (8, AcceptedProblem::UnknownKey("remark".to_owned())),
        (15, AcceptedProblem::Twice),
        (21, AcceptedProblem::Missing("kind")),
        (21, AcceptedProblem::Missing("fingerprint")),
        (21, AcceptedProblem::Missing("reason")),
        (21, AcceptedProblem::Missing("who")),
        (21, AcceptedProblem::Missing("day")),
    ];
    let found: Vec<(usize, AcceptedProblem)> = errors.into_iter().map(|error| (error.line, error.problem)).collect();
    assert_eq!(found, expected);
}

#[test]
fn files_that_are_no_text_or_no_list_are_refused() {
    let refused = |bytes: &[u8]| read_accepted(bytes).expect_err("the file is wrong")[0].problem.clone();
    assert_eq!(refused(b"a\xff"), AcceptedProblem::NotUtf8(1));
    assert_eq!(refused(b"accepted = 4"), AcceptedProblem::WrongType("accepted", "a list of tables"));
    assert_eq!(refused(b"accepted = [4]"), AcceptedProblem::WrongType("accepted", "a list of tables"));
    assert_eq!(refused(&b"#".repeat(4_000_001)), AcceptedProblem::TooLarge);
    assert_eq!(read_accepted(b"").map(|all| all.len()), Ok(0));
}
