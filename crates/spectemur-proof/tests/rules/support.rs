//! What the tests of the rules share.

use std::sync::OnceLock;

use spectemur_model::Package;
use spectemur_proof::{Confidence, Finding, Options, findings, plain};

/// The package of the Convention as it stands in the repository.
pub(crate) fn package() -> &'static Package {
    static PACKAGE: OnceLock<Package> = OnceLock::new();
    PACKAGE.get_or_init(|| crate::package::package().unwrap())
}

/// What is found in the text.
pub(crate) fn found(text: &str) -> Vec<Finding> {
    let found = findings(&plain::read(text.to_owned()), package(), Options::default());
    crate::worded::in_six_languages(&found);
    found
}

fn shown(text: &str, findings: &[Finding]) -> String {
    let one = |finding: &Finding| format!("  {} {:?} {:?}", finding.kind, finding.confidence, finding.details);
    format!("{text}\n{}\n", findings.iter().map(one).collect::<Vec<_>>().join("\n"))
}

/// Every text must give a finding of one of the kinds, at least probable; every silent text none that is.
pub(crate) fn judge(kinds: &[&str], telling: &[&str], silent: &[&str]) {
    let mut problems = Vec::new();
    for text in telling {
        let findings = found(text);
        let is = |finding: &Finding| kinds.contains(&finding.kind) && finding.confidence >= Confidence::Probable;
        if !findings.iter().any(is) {
            problems.push(format!("MISSED {}", shown(text, &findings)));
        }
    }
    for text in silent {
        let findings: Vec<Finding> =
            found(text).into_iter().filter(|finding| finding.confidence >= Confidence::Probable).collect();
        if !findings.is_empty() {
            problems.push(format!("ALARM {}", shown(text, &findings)));
        }
    }
    assert!(problems.is_empty(), "{} of {}:\n{}", problems.len(), telling.len() + silent.len(), problems.join("\n"));
}

/// The same with texts that were put together.
pub(crate) fn held(kinds: &[&str], telling: &[String], silent: &[String]) {
    let (telling, silent): (Vec<&str>, Vec<&str>) =
        (telling.iter().map(String::as_str).collect(), silent.iter().map(String::as_str).collect());
    judge(kinds, &telling, &silent);
}

/// Two paragraphs far from each other.
pub(crate) fn apart(first: &str, last: &str) -> String {
    format!("1. {first}\n\n2. Cranes were bought.\n\n3. Fuel was dear.\n\n4. The port was dredged.\n\n5. {last}\n")
}

/// The same in Chinese.
pub(crate) fn apart_chinese(first: &str, last: &str) -> String {
    format!("1. {first}\n\n2. 购置了设备。\n\n3. 燃料昂贵。\n\n4. 疏浚了港口。\n\n5. {last}\n")
}
