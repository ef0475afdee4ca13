//! Offices: who may act for whom. An account belongs to an office and not to a person.

use std::fmt;

use crate::{StateCode, ThemeId};

/// What an office is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// A State's own administrator: looks after the people of the State, and may do what they do.
    StateAdministrator,
    /// Writes the reports of a State.
    StateEditor,
    /// Writes the reports of a State and hands them in.
    StateSubmitter,
    /// Follows the States of a theme.
    Coordinator,
    /// The team of the President.
    Presidency,
    /// The office that serves the States.
    SupportUnit,
    /// Looks after all people, and reads what was done.
    Administrator,
    /// Reads everything and changes nothing.
    Auditor,
}

impl Role {
    /// All roles.
    pub const ALL: [Self; 8] = [
        Self::StateAdministrator,
        Self::StateEditor,
        Self::StateSubmitter,
        Self::Coordinator,
        Self::Presidency,
        Self::SupportUnit,
        Self::Administrator,
        Self::Auditor,
    ];

    /// The word that the store and messages use.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::StateAdministrator => "state-administrator",
            Self::StateEditor => "state-editor",
            Self::StateSubmitter => "state-submitter",
            Self::Coordinator => "coordinator",
            Self::Presidency => "presidency",
            Self::SupportUnit => "support-unit",
            Self::Administrator => "administrator",
            Self::Auditor => "auditor",
        }
    }

    /// The role of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.word() == word)
    }

    /// Whether it is an office of one State's own people.
    #[must_use]
    pub fn is_of_state(self) -> bool {
        matches!(self, Self::StateAdministrator | Self::StateEditor | Self::StateSubmitter)
    }

    /// Whether an office of this role names a State: those of a State must, coordinators and the presidency may.
    #[must_use]
    pub fn may_name_state(self) -> bool {
        self.is_of_state() || matches!(self, Self::Coordinator | Self::Presidency)
    }
}

/// An office: a role, with the State whose it is and the theme that it follows where it has them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Office {
    role: Role,
    state: Option<StateCode>,
    theme: Option<ThemeId>,
}

impl Office {
    /// The office, if its role goes with what it names: a State's office has a State and no theme, a coordinator has a
    /// theme, and the offices of the machinery have neither.
    #[must_use]
    pub fn new(role: Role, state: Option<StateCode>, theme: Option<ThemeId>) -> Option<Self> {
        let state_fits = if role.is_of_state() { state.is_some() } else { state.is_none() || role.may_name_state() };
        let theme_fits = theme.is_some() == (role == Role::Coordinator);
        (state_fits && theme_fits).then_some(Self { role, state, theme })
    }

    /// What it is for.
    #[must_use]
    pub fn role(&self) -> Role {
        self.role
    }

    /// Whose it is.
    #[must_use]
    pub fn state(&self) -> Option<StateCode> {
        self.state
    }

    /// Which theme it follows.
    #[must_use]
    pub fn theme(&self) -> Option<&ThemeId> {
        self.theme.as_ref()
    }

    /// The office of a text that [`Office`] wrote: `state-editor/ABC`, `coordinator/ABC/clearance`, `auditor`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let role = Role::parse(parts.next()?)?;
        let state = match parts.next() {
            None | Some("-") => None,
            Some(code) => Some(StateCode::parse(code)?),
        };
        let theme = parts.next().map(ThemeId::new);
        if parts.next().is_some() {
            return None;
        }
        Self::new(role, state, theme)
    }
}

impl fmt::Display for Office {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.role.word())?;
        match (&self.state, &self.theme) {
            (None, None) => Ok(()),
            (Some(state), None) => write!(f, "/{state}"),
            (None, Some(theme)) => write!(f, "/-/{theme}"),
            (Some(state), Some(theme)) => write!(f, "/{state}/{theme}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_office_survives_being_written_and_read() {
        for text in
            ["state-editor/ABC", "coordinator/ABC/clearance", "coordinator/-/clearance", "presidency", "auditor"]
        {
            assert_eq!(Office::parse(text).map(|office| office.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn a_role_goes_only_with_what_it_names() {
        for wrong in
            ["state-editor", "state-editor/ABC/clearance", "coordinator/ABC", "auditor/ABC", "king", "auditor/-/x/y"]
        {
            assert_eq!(Office::parse(wrong), None, "{wrong}");
        }
    }
}
