//! What each office may do: one function for each kind of act, and no other place that decides.

use spectemur_model::{Language, Office, Role, StateCode, ThemeId};

use super::MemberError;
use crate::AppError;

/// Somebody who is known, in the office that they hold. Only this crate makes one, from a session that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) office: Office,
    pub(crate) language: Language,
    /// The SHA-256 of the session's token.
    pub(crate) session: String,
}

impl Member {
    /// The account: 32 hexadecimal digits.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }

    /// What the holder is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The address with which the holder signs in.
    #[must_use]
    pub fn email(&self) -> &str {
        &self.email
    }

    /// The office.
    #[must_use]
    pub fn office(&self) -> &Office {
        &self.office
    }

    /// In which language the holder is written to.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The State whose office it is.
    #[must_use]
    pub fn state(&self) -> Option<StateCode> {
        self.office.state()
    }

    /// How what the holder does is signed in the record: name and office.
    #[must_use]
    pub fn signature(&self) -> String {
        format!("{} ({})", self.name, self.office)
    }

    fn is(&self, role: Role) -> bool {
        self.office.role() == role
    }

    fn is_of_state(&self, state: StateCode) -> bool {
        self.office.role().is_of_state() && self.office.state() == Some(state)
    }

    /// Whether the reports of a State may be written: by its own people.
    #[must_use]
    pub fn may_edit_report(&self, state: StateCode) -> bool {
        self.is_of_state(state)
    }

    /// Whether reports of a State may be handed in: by those of its people who may speak for it.
    #[must_use]
    pub fn may_submit_report(&self, state: StateCode) -> bool {
        self.is_of_state(state) && !self.is(Role::StateEditor)
    }

    /// Whether tokens may be made with which programs hand in reports: by whoever may hand in their own State's.
    #[must_use]
    pub fn may_make_tokens(&self) -> bool {
        self.state().is_some_and(|state| self.may_submit_report(state))
    }

    /// Whether what a State marked as not public may be read: by its own people, the support unit and the auditor.
    #[must_use]
    pub fn may_see_report(&self, state: StateCode) -> bool {
        self.is_of_state(state) || self.is(Role::SupportUnit) || self.is(Role::Auditor)
    }

    /// Whether reports that came in may be sent back, or marked as looked at.
    #[must_use]
    pub fn may_review(&self) -> bool {
        self.is(Role::SupportUnit)
    }

    /// Whether contradictions may be ruled on.
    #[must_use]
    pub fn may_rule(&self) -> bool {
        self.is(Role::SupportUnit)
    }

    /// Whether a reading may be published.
    #[must_use]
    pub fn may_publish(&self) -> bool {
        self.is(Role::SupportUnit)
    }

    /// Whether answers may be entered from documents.
    #[must_use]
    pub fn may_enter(&self) -> bool {
        self.is(Role::SupportUnit)
    }

    /// Whether letters may be logged as written.
    #[must_use]
    pub fn may_write_letters(&self) -> bool {
        self.is(Role::SupportUnit)
    }

    /// Whether what waits for the support unit may be read.
    #[must_use]
    pub fn may_see_queue(&self) -> bool {
        self.is(Role::SupportUnit) || self.is(Role::Auditor)
    }

    /// Whether the work on a theme may be read: by its coordinators, the presidency, the support unit, the auditor.
    #[must_use]
    pub fn may_see_theme(&self, theme: &ThemeId) -> bool {
        match self.office.role() {
            Role::Coordinator => self.office.theme() == Some(theme),
            Role::Presidency | Role::SupportUnit | Role::Auditor => true,
            _ => false,
        }
    }

    /// Whether points may be written on requests under a theme: by its coordinators.
    #[must_use]
    pub fn may_write_points(&self, theme: &ThemeId) -> bool {
        self.is(Role::Coordinator) && self.office.theme() == Some(theme)
    }

    /// Whether the trail of acts may be read and checked.
    #[must_use]
    pub fn may_see_audit(&self) -> bool {
        self.is(Role::Auditor) || self.is(Role::Administrator)
    }

    /// Whether somebody may be invited to an office, and its holders ended or followed.
    ///
    /// Administrators look after everybody; a State's own administrator after the people of that State; the support
    /// unit after those whom it deals with: administrators of States, coordinators and the presidency.
    #[must_use]
    pub fn may_invite(&self, office: &Office) -> bool {
        match self.office.role() {
            Role::Administrator => true,
            Role::SupportUnit => {
                matches!(office.role(), Role::StateAdministrator | Role::Coordinator | Role::Presidency)
            }
            Role::StateAdministrator => office.role().is_of_state() && office.state() == self.office.state(),
            _ => false,
        }
    }

    /// Whether anybody may be invited at all.
    #[must_use]
    pub fn may_invite_somebody(&self) -> bool {
        matches!(self.office.role(), Role::Administrator | Role::SupportUnit | Role::StateAdministrator)
    }

    /// Whether somebody may be invited to an office of this role at all, of whatever State or theme.
    #[must_use]
    pub fn may_invite_like(&self, office: &Office) -> bool {
        match self.office.role() {
            Role::StateAdministrator => office.role().is_of_state(),
            _ => self.may_invite(office),
        }
    }

    /// Whether the holders of an office may be read: by whoever may invite to it, and by the auditor.
    #[must_use]
    pub fn may_see_people(&self, office: &Office) -> bool {
        self.is(Role::Auditor) || self.may_invite(office)
    }

    /// Whether the holders of any office may be read.
    #[must_use]
    pub fn may_see_some_people(&self) -> bool {
        self.is(Role::Auditor) || self.may_invite_somebody()
    }

    /// Refuses unless allowed.
    pub(crate) fn refuse_unless(&self, allowed: bool, act: &'static str) -> Result<(), AppError> {
        if allowed {
            return Ok(());
        }
        Err(MemberError::NotAllowed { office: self.office.to_string(), act }.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(office: &str) -> Member {
        Member {
            account: String::new(),
            name: "Somebody".to_owned(),
            email: String::new(),
            office: Office::parse(office).unwrap(),
            language: Language::English,
            session: String::new(),
        }
    }

    #[test]
    fn nobody_writes_or_hands_in_for_another_state() {
        let (own, other) = (StateCode::parse("AAA").unwrap(), StateCode::parse("BBB").unwrap());
        for (office, edits, submits) in [
            ("state-editor/AAA", true, false),
            ("state-submitter/AAA", true, true),
            ("state-administrator/AAA", true, true),
            ("coordinator/AAA/clearance", false, false),
            ("presidency/AAA", false, false),
            ("support-unit", false, false),
            ("administrator", false, false),
            ("auditor", false, false),
        ] {
            let member = member(office);
            assert_eq!((member.may_edit_report(own), member.may_submit_report(own)), (edits, submits), "{office}");
            assert!(!member.may_edit_report(other) && !member.may_submit_report(other), "{office}");
            assert_eq!(member.may_make_tokens(), submits, "{office}");
        }
    }

    #[test]
    fn the_auditor_reads_all_and_changes_nothing() {
        let auditor = member("auditor");
        let (state, theme) = (StateCode::parse("AAA").unwrap(), ThemeId::new("clearance"));
        assert!(auditor.may_see_report(state) && auditor.may_see_queue() && auditor.may_see_theme(&theme));
        assert!(auditor.may_see_audit() && auditor.may_see_people(&Office::parse("administrator").unwrap()));
        assert!(!auditor.may_edit_report(state) && !auditor.may_submit_report(state) && !auditor.may_review());
        assert!(!auditor.may_publish() && !auditor.may_enter());
        assert!(!auditor.may_rule() && !auditor.may_write_letters() && !auditor.may_write_points(&theme));
        assert!(!auditor.may_invite_somebody());
    }

    #[test]
    fn a_state_looks_after_its_own_people_only() {
        let administrator = member("state-administrator/AAA");
        for (office, may) in [
            ("state-editor/AAA", true),
            ("state-administrator/AAA", true),
            ("state-editor/BBB", false),
            ("coordinator/AAA/clearance", false),
            ("auditor", false),
        ] {
            assert_eq!(administrator.may_invite(&Office::parse(office).unwrap()), may, "{office}");
        }
        assert!(!member("state-submitter/AAA").may_invite(&Office::parse("state-editor/AAA").unwrap()));
        assert!(!member("support-unit").may_invite(&Office::parse("support-unit").unwrap()));
    }
}
