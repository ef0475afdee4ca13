//! Figures of observations in words: the value or its bounds, what is published, and how both agree.

use spectemur_app::{Amount, Observation, Verdict};
use spectemur_language::{LanguageError, Said};
use spectemur_model::measure::Measure;
use spectemur_model::{Localized, PlanId, ThemeId};

use crate::html::Html;
use crate::page::Page;

impl Page<'_> {
    /// The value, or what the record allows; a figure that nothing is known of says so.
    pub(crate) fn value(&self, observation: &Observation) -> Result<Html, LanguageError> {
        if let Some(value) = observation.value {
            return self.figure(value);
        }
        let bounds = (observation.bounds.at_least, observation.bounds.at_most);
        let words = match bounds {
            (Some(low), Some(high)) => {
                self.tell("cli-value-range", &[("low", Said::Number(low)), ("high", Said::Number(high))])?
            }
            (Some(low), None) => self.tell("cli-value-at-least", &[("low", Said::Number(low))])?,
            (None, _) => return self.absent("not-known"),
        };
        Ok(Html::span("bounds", &Html::text(&words)))
    }

    /// A figure as documents print it.
    pub(crate) fn figure(&self, amount: Amount) -> Result<Html, LanguageError> {
        match amount {
            Amount::Count(count) => Ok(Html::bdi(&self.voice.number(count))),
            Amount::Share { part, whole } => self.share(part, whole),
        }
    }

    /// The figures that documents print, each once.
    pub(crate) fn published(&self, observation: &Observation) -> Result<Html, LanguageError> {
        let mut figures: Vec<Html> = Vec::new();
        for value in observation.published.iter().filter_map(|published| published.value) {
            let figure = self.figure(value)?;
            if !figures.contains(&figure) {
                figures.push(figure);
            }
        }
        if figures.is_empty() { self.none() } else { Ok(Html::joined(&figures, " / ")) }
    }

    /// How the published figure stands to the record, as a mark.
    pub(crate) fn verdict(&self, verdict: Verdict) -> Result<Html, LanguageError> {
        let words = Html::text(&self.word("verdict", verdict.word())?);
        Ok(Html::span(&format!("chip chip-{}", verdict.word()), &words))
    }

    /// What that means, in a sentence.
    pub(crate) fn verdict_means(&self, verdict: Verdict) -> Result<String, LanguageError> {
        self.say(&format!("verdict-{}-means", verdict.word()))
    }

    /// Whether the id of a measure is a number that readers know it by.
    pub(crate) fn is_numbered(&self, id: &str) -> bool {
        id.starts_with(|letter: char| letter.is_ascii_digit())
    }

    /// A measure by its number and title.
    pub(crate) fn measure(&self, measure: &Measure) -> Html {
        let title = self.text(&measure.title);
        match self.is_numbered(measure.id.as_str()) {
            true => Html::bdi(measure.id.as_str()).then(&Html::text(" ")).then(&title),
            false => title,
        }
    }

    /// The title of a theme, from whichever plan names it.
    pub(crate) fn theme_title(&self, theme: &ThemeId) -> Html {
        self.theme_text(theme).map_or_else(|| Html::text(theme.as_str()), |title| self.text(title))
    }

    pub(crate) fn theme_text(&self, theme: &ThemeId) -> Option<&Localized> {
        let plans = self.package.plans.values();
        let named = plans.rev().flat_map(|plan| &plan.themes).find(|known| known.id == *theme);
        named.map(|known| &known.title)
    }

    pub(crate) fn plan_words(&self, plan: &PlanId) -> String {
        let found = self.package.plans.get(plan);
        found.map_or_else(|| plan.to_string(), |plan| plan.title.or_any(self.asked.language).to_owned())
    }
}
