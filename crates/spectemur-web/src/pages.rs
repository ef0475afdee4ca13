//! The pages, one module each: what is asked, one reading, a template.

pub(crate) mod calendar;
mod change;
pub(crate) mod data;
pub(crate) mod deadlines;
pub(crate) mod document;
pub(crate) mod documents;
pub(crate) mod fault;
pub(crate) mod feed;
mod figure;
pub(crate) mod home;
pub(crate) mod indicator;
mod life;
pub(crate) mod map;
pub(crate) mod meeting;
pub(crate) mod meetings;
pub(crate) mod obligation;
pub(crate) mod obligations;
pub(crate) mod plan;
pub(crate) mod plans;
pub(crate) mod progress;
pub(crate) mod proof;
pub(crate) mod readings;
pub(crate) mod reports;
pub(crate) mod said;
pub(crate) mod state;
pub(crate) mod states;
pub(crate) mod theme;
