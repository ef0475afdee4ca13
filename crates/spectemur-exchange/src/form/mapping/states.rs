//! States as spreadsheets name them: by code, or by any name that the register has in any language.

use std::collections::{BTreeMap, BTreeSet};

use spectemur_model::StateCode;
use spectemur_model::register::State;

use crate::form::cell::Problem;
use crate::form::read::quoted;
use crate::form::words::folded;

/// Every name and code of every State, folded; a name that several have leads to all of them.
pub(super) struct StateNames(BTreeMap<String, BTreeSet<StateCode>>);

impl StateNames {
    pub(super) fn new(states: &BTreeMap<StateCode, State>) -> Self {
        let mut names: BTreeMap<String, BTreeSet<StateCode>> = BTreeMap::new();
        for (code, state) in states {
            let mut add = |name: &str| {
                if !name.trim().is_empty() {
                    names.entry(folded(name)).or_default().insert(*code);
                }
            };
            add(code.as_str());
            for name in &state.names {
                add(&name.formal_en);
                name.short.iter().for_each(|(_, short)| add(short));
            }
        }
        Self(names)
    }

    /// The State of this name or code.
    pub(super) fn find(&self, text: &str) -> Result<StateCode, Problem> {
        let found: Vec<StateCode> = self.0.get(&folded(text)).into_iter().flatten().copied().collect();
        match found.as_slice() {
            [only] => Ok(*only),
            [] => Err(Problem::text("state-name-not-read", text)),
            several => {
                let several: Vec<String> = several.iter().map(StateCode::to_string).collect();
                let variables = vec![("text", quoted(text)), ("states", several.join(", "))];
                Err(Problem::new("state-name-of-several", variables))
            }
        }
    }
}
