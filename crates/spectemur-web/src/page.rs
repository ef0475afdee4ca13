//! What every page has: its language, its day, its place in the house, and the words for all of it.
//!
//! Texts of the treaty that are missing in a language are shown in one that has them, and marked as such.

use std::borrow::Borrow;

use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use spectemur_language::{LanguageError, Said, Voice};
use spectemur_model::source::is_address;
use spectemur_model::{Answer, Citation, Day, Language, Localized, ObligationId, Package, Period, QuestionKey};
use spectemur_model::{Place, Source, SourceId, StateCode, Value};

use crate::asked::Asked;
use crate::fault::Fault;
use crate::html::{Html, Inlays};
use crate::links::Links;
use crate::site::Site;

/// What the layout and all templates ask of a page.
pub(crate) struct Page<'a> {
    pub(crate) site: &'a Site,
    pub(crate) asked: &'a Asked,
    pub(crate) package: &'a Package,
    pub(crate) voice: &'a Voice,
    pub(crate) to: Links,
    /// The part of the house: a word of the navigation.
    pub(crate) part: &'static str,
    /// The day on which names of States hold and that the page is about.
    pub(crate) day: Day,
    /// What the page is called.
    pub(crate) title: String,
    /// The pages above this one, with their addresses.
    pub(crate) trail: Vec<(String, String)>,
}

/// An entry of the navigation.
pub(crate) struct Entry {
    pub(crate) label: String,
    pub(crate) href: String,
    pub(crate) is_here: bool,
}

/// The parts of the house in the order of the navigation.
pub(crate) const PARTS: [&str; 10] =
    ["states", "plans", "progress", "obligations", "deadlines", "reports", "meetings", "map", "documents", "data"];

impl<'a> Page<'a> {
    pub(crate) fn new(site: &'a Site, asked: &'a Asked, part: &'static str) -> Self {
        let voice = site.voice(asked.language);
        let to = asked.links();
        let day = asked.day();
        Self { site, asked, package: site.package(), voice, to, part, day, title: String::new(), trail: Vec::new() }
    }

    /// The page with its title.
    pub(crate) fn titled(mut self, title: String) -> Self {
        self.title = title;
        self
    }

    /// The page below another one.
    pub(crate) fn below(mut self, label: String, href: String) -> Self {
        self.trail.push((label, href));
        self
    }

    /// The page below its part of the house.
    pub(crate) fn below_part(self) -> Result<Self, LanguageError> {
        let (label, href) = (self.voice.say(&format!("web-nav-{}", self.part), &[])?, self.to.page(self.part));
        Ok(self.below(label, href))
    }

    /// A message without variables.
    pub(crate) fn say(&self, id: &str) -> Result<String, LanguageError> {
        self.voice.say(id, &[])
    }

    /// The message for one word of a closed set: `web-status` and `signatory`.
    pub(crate) fn word(&self, family: &str, word: &str) -> Result<String, LanguageError> {
        self.voice.say(&format!("{family}-{word}"), &[])
    }

    /// A message with variables.
    pub(crate) fn tell(&self, id: &str, words: &[(&str, Said)]) -> Result<String, LanguageError> {
        self.voice.say(id, words)
    }

    /// A message with a count `$n`.
    pub(crate) fn count(&self, id: &str, n: impl Borrow<usize>) -> Result<String, LanguageError> {
        self.voice.say(id, &[("n", counted(*n.borrow()))])
    }

    /// A message with a day `$day`.
    pub(crate) fn on(&self, id: &str, day: impl Borrow<Day>) -> Result<String, LanguageError> {
        self.voice.say(id, &[("day", self.voice.day(*day.borrow()).into())])
    }

    pub(crate) fn number(&self, number: impl Borrow<usize>) -> String {
        self.voice.number(i64::try_from(*number.borrow()).unwrap_or(i64::MAX))
    }

    pub(crate) fn language(&self) -> &'static str {
        self.asked.language.code()
    }

    /// The name of a language in this one.
    pub(crate) fn language_called(&self, language: impl Borrow<Language>) -> String {
        self.voice.language_name(*language.borrow())
    }

    pub(crate) fn direction(&self) -> &'static str {
        if self.asked.language.is_right_to_left() { "rtl" } else { "ltr" }
    }

    pub(crate) fn theme(&self) -> Option<&'static str> {
        self.asked.theme.map(crate::asked::Theme::word)
    }

    pub(crate) fn is_theme(&self, word: &str) -> bool {
        self.theme() == Some(word)
    }

    /// The name of the whole site: the treaty's.
    pub(crate) fn treaty(&self) -> &str {
        self.package.title.or_any(self.asked.language)
    }

    pub(crate) fn navigation(&self) -> Result<Vec<Entry>, LanguageError> {
        let entry = |part: &&'static str| {
            let label = self.say(&format!("web-nav-{part}"))?;
            Ok(Entry { label, href: self.to.page(part), is_here: *part == self.part })
        };
        let prints = self.site.printing.is_some();
        PARTS.iter().filter(|part| prints || **part != "progress").map(entry).collect()
    }

    /// This page in every language: code, name in itself, address, whether it is this one.
    pub(crate) fn languages(&self) -> Vec<(&'static str, String, String, bool)> {
        let one = |language: Language| {
            let name = self.site.voice(language).language_name(language);
            let address = self.asked.here(&self.to.in_language(language));
            (language.code(), name, address, language == self.asked.language)
        };
        Language::ALL.into_iter().map(one).collect()
    }

    pub(crate) fn here(&self) -> String {
        self.asked.here(&self.to)
    }

    /// The address of this page without any question, where a form begins.
    pub(crate) fn path(&self) -> String {
        self.to.today().at(&self.asked.path, &[])
    }

    /// What is asked beside the day, to be kept by a form.
    pub(crate) fn kept_fields(&self) -> &[(String, String)] {
        &self.asked.query
    }

    pub(crate) fn as_of_text(&self) -> String {
        self.asked.named_day.map(|day| day.to_string()).unwrap_or_default()
    }

    pub(crate) fn known_by_text(&self) -> String {
        self.asked.known_by.map(|at| at.day().to_string()).unwrap_or_default()
    }

    /// The banner when another day than today is looked at.
    pub(crate) fn elsewhere(&self) -> Result<Option<String>, LanguageError> {
        if !self.asked.is_elsewhere() {
            return Ok(None);
        }
        let day = Said::from(self.voice.day(self.asked.day()));
        match self.asked.known_by {
            Some(known) => {
                let known = Said::from(self.voice.day(known.day()));
                self.tell("web-elsewhere-known", &[("day", day), ("known", known)]).map(Some)
            }
            None if self.asked.day() > self.asked.today => self.tell("web-elsewhere-ahead", &[("day", day)]).map(Some),
            None => self.tell("web-elsewhere-back", &[("day", day)]).map(Some),
        }
    }

    pub(crate) fn back_to_today(&self) -> String {
        self.asked.here(&self.to.today())
    }

    pub(crate) fn day_text(&self, day: impl Borrow<Day>) -> String {
        self.voice.day(*day.borrow())
    }

    /// A day that may be missing; a dash that is read as what it means.
    pub(crate) fn day_or_none(&self, day: impl Borrow<Option<Day>>) -> Result<Html, LanguageError> {
        match day.borrow() {
            Some(day) => Ok(Html::made(format!("<time datetime=\"{day}\">{}</time>", self.voice.day(*day)))),
            None => self.none(),
        }
    }

    /// No day and nothing else: shown as a dash, read as a word.
    pub(crate) fn none(&self) -> Result<Html, LanguageError> {
        let word = Html::text(&self.say("web-no-entry")?);
        Ok(Html::made(format!(
            "<span class=\"none\"><span aria-hidden=\"true\">–</span><span class=\"unseen\">{word}</span></span>"
        )))
    }

    pub(crate) fn when(&self, period: impl Borrow<Period>) -> String {
        self.voice.when(*period.borrow())
    }

    /// A text of the package, marked where this language lacks it.
    pub(crate) fn text(&self, text: &Localized) -> Html {
        match text.get(self.asked.language) {
            Some(words) => Html::text(words),
            None => self.foreign(text),
        }
    }

    /// A text in the first language that has it, marked with that language.
    fn foreign(&self, text: &Localized) -> Html {
        let english = text.get(Language::English).map(|words| (Language::English, words));
        let Some((language, words)) = english.or_else(|| text.iter().next()) else { return Html::default() };
        let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
        Html::made(format!("<span lang=\"{language}\" dir=\"{direction}\">{}</span>", Html::text(words)))
    }

    /// The name of a State as plain text.
    pub(crate) fn name(&self, state: StateCode) -> Result<String, LanguageError> {
        match self.package.registers.states.get(&state) {
            Some(found) => self.voice.state(found, self.day),
            None => Ok(state.to_string()),
        }
    }

    /// The name of a State as a link to its page.
    pub(crate) fn state(&self, state: impl Borrow<StateCode>) -> Result<Html, LanguageError> {
        let state = state.borrow();
        Ok(Html::link(&self.to.state(state), &Html::bdi(&self.name(*state)?)))
    }

    /// States in the language's alphabetical order, as links.
    pub(crate) fn states(&self, states: impl IntoIterator<Item = StateCode>) -> Result<Vec<Html>, LanguageError> {
        self.in_order(states)?.iter().map(|state| self.state(state)).collect()
    }

    /// States in the language's alphabetical order.
    pub(crate) fn in_order(
        &self,
        states: impl IntoIterator<Item = StateCode>,
    ) -> Result<Vec<StateCode>, LanguageError> {
        let named = states.into_iter().map(|state| Ok((self.name(state)?, state)));
        let mut named: Vec<(String, StateCode)> = named.collect::<Result<_, LanguageError>>()?;
        named.sort_by(|a, b| self.voice.compare(&a.0, &b.0));
        Ok(named.into_iter().map(|(_, state)| state).collect())
    }

    pub(crate) fn rule_title(&self, id: &ObligationId) -> Html {
        self.package.obligation(id).map_or_else(|| Html::text(id.as_str()), |rule| self.text(&rule.title))
    }

    pub(crate) fn rule_words(&self, id: &ObligationId) -> String {
        let rule = self.package.obligation(id);
        rule.map_or_else(|| id.to_string(), |rule| rule.title.or_any(self.asked.language).to_owned())
    }

    /// The article of a rule, as the language writes it; nothing for plans and machinery.
    pub(crate) fn article(&self, id: &ObligationId) -> Result<Html, LanguageError> {
        let article = self.package.obligation(id).map_or("", |rule| rule.article());
        if article.is_empty() {
            return Ok(Html::default());
        }
        Ok(Html::text(&self.tell("web-article", &[("article", article.into())])?))
    }

    pub(crate) fn question(&self, key: &QuestionKey) -> Html {
        let found = self.package.questions.get(key);
        found.map_or_else(|| Html::text(key.as_str()), |question| self.text(&question.label))
    }

    /// The symbol of a document, or its title.
    pub(crate) fn source_name(&self, source: &Source) -> Html {
        source.printed_symbol().map_or_else(|| self.text(&source.title), Html::bdi)
    }

    /// A document and a place in it, as a link to there.
    pub(crate) fn cited(&self, source: Option<&Source>, id: &SourceId, place: &Place) -> Result<Html, LanguageError> {
        let name = source.map_or_else(|| Html::text(id.as_str()), |source| self.source_name(source));
        let cited = name.then(&Html::text(&self.say("web-between")?)).then(&self.place(place)?);
        let cited = Html::link(&self.to.place(id, place), &cited);
        if source.is_none_or(|source| source.verified) {
            return Ok(cited);
        }
        Ok(cited.then(&self.unverified()?))
    }

    /// A place in a document; words of it that this language lacks are said in English, and marked so.
    pub(crate) fn place(&self, place: &Place) -> Result<Html, LanguageError> {
        match self.voice.place(place) {
            Ok(words) => Ok(Html::text(&words)),
            Err(LanguageError::MissingMessage { .. }) => {
                let words = Html::text(&self.site.voice(Language::English).place(place)?);
                Ok(Html::made(format!("<span lang=\"en\" dir=\"ltr\">{words}</span>")))
            }
            Err(error) => Err(error),
        }
    }

    /// A citation of the package in words; documents of the record and addresses in it are links.
    pub(crate) fn cite(&self, cite: &Citation) -> Result<Html, LanguageError> {
        let mut links = Inlays::default();
        let in_record = |id: &str| self.package.documents.get(id).is_some_and(|document| document.in_record);
        let words = self.voice.cite_with(self.package, cite, |written, title| match title {
            Some(title) if in_record(written) => {
                links.mark(Html::link(&self.to.document(&SourceId::new(written)), &self.text(title)))
            }
            Some(title) => links.mark(self.text(title)),
            None if is_address(written) => links.mark(Html::outside(written)),
            None => written.to_owned(),
        })?;
        Ok(links.set_in(&words))
    }

    /// The mark of what nobody has compared with a document.
    pub(crate) fn unverified(&self) -> Result<Html, LanguageError> {
        Ok(Html::made(format!(" <span class=\"mark\">{}</span>", Html::text(&self.say("obligations-unverified")?))))
    }

    /// An answer in words; the five kinds stay apart, to the eye and to the ear.
    pub(crate) fn answer(&self, answer: &Answer, question: &QuestionKey) -> Result<Html, LanguageError> {
        let known = self.package.questions.get(question);
        let Answer::Known(value) = answer else { return self.absent(answer.kind()) };
        Ok(match value {
            Value::YesNo(yes) => Html::text(&self.say(if *yes { "answer-yes" } else { "answer-no" })?),
            Value::Number(number) => {
                let unit = known.and_then(|question| question.unit.as_deref());
                self.amount(*number, unit)?
            }
            Value::Ratio { part, whole } => self.share(*part, *whole)?,
            Value::Choice(choice) => {
                let offered = known.and_then(|question| question.choices.iter().find(|offered| offered.key == *choice));
                match offered.filter(|offered| !offered.label.is_empty()) {
                    Some(offered) => self.text(&offered.label),
                    None if self.voice.knows(&format!("choice-{choice}")) => {
                        Html::text(&self.say(&format!("choice-{choice}"))?)
                    }
                    None => Html::bdi(choice),
                }
            }
            Value::Text(text) => self.text(text),
            Value::When(period) => Html::text(&self.when(*period)),
            Value::Name(name) => Html::bdi(name),
            Value::Place(place) => Html::bdi(&place.name),
            Value::Rows(rows) => Html::text(&self.tell("web-rows", &[("n", counted(rows.len()))])?),
        })
    }

    /// The mark of an answer without a value.
    pub(crate) fn absent(&self, kind: &str) -> Result<Html, LanguageError> {
        let words = Html::text(&self.say(&format!("answer-{kind}"))?);
        Ok(Html::span(&format!("absent absent-{kind}"), &words))
    }

    /// A number with its unit.
    pub(crate) fn amount(&self, number: i64, unit: Option<&str>) -> Result<Html, LanguageError> {
        let figure = Html::bdi(&self.voice.number(number));
        match unit {
            Some(unit) => Ok(figure.then(&Html::text(&format!(" {}", self.unit(unit)?)))),
            None => Ok(figure),
        }
    }

    pub(crate) fn unit(&self, unit: &str) -> Result<String, LanguageError> {
        let id = format!("unit-{unit}");
        if self.voice.knows(&id) { self.say(&id) } else { Ok(unit.to_owned()) }
    }

    pub(crate) fn share(&self, part: i64, whole: i64) -> Result<Html, LanguageError> {
        let words = [("part", Said::Number(part)), ("whole", Said::Number(whole))];
        Ok(Html::text(&self.tell("cli-value-share", &words)?))
    }
}

/// A count for a message.
pub(crate) fn counted(count: usize) -> Said {
    Said::Number(i64::try_from(count).unwrap_or(i64::MAX))
}

/// A page as an answer.
pub(crate) fn shown(page: &impl Template) -> Result<Response, Fault> {
    shown_as(page, StatusCode::OK)
}

/// A page as an answer of another status.
pub(crate) fn shown_as(page: &impl Template, status: StatusCode) -> Result<Response, Fault> {
    const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
    Ok((status, [(header::CONTENT_TYPE, HTML)], page.render()?).into_response())
}
