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
    findings(&plain::read(text.to_owned()), package(), Options::default())
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
