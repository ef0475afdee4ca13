//! The members' pages, one module each: what is asked, one operation, a template.

pub(crate) mod audit;
pub(crate) mod contradictions;
pub(crate) mod door;
pub(crate) mod draft;
pub(crate) mod draft_files;
pub(crate) mod draft_form;
pub(crate) mod draft_versions;
pub(crate) mod entries;
pub(crate) mod invitation;
mod letter;
pub(crate) mod office;
pub(crate) mod openid;
pub(crate) mod passkeys;
pub(crate) mod people;
pub(crate) mod queue;
pub(crate) mod readings;
pub(crate) mod reports;
pub(crate) mod review;
pub(crate) mod security;
mod sides;
pub(crate) mod theme;
pub(crate) mod tokens;
