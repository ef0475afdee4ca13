//! One document: what the record took from it, place by place.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use spectemur_app::DocumentReading;
use spectemur_model::report::Attachment;
use spectemur_model::statement::Recorded;
use spectemur_model::{Place, StateCode, Subject};

use crate::enclosure;
use crate::fault::Fault;
use crate::html::Html;
use crate::links::anchor;
use crate::page::{Page, shown};
use crate::pages::said::{self, Table};
use crate::routes::Visit;

/// What stands at one place.
struct At {
    mark: String,
    place: Html,
    said: Vec<Same>,
}

/// The same answer to the same question, said of one or several.
struct Same {
    question: Html,
    answer: Html,
    table: Option<Table>,
    when: Html,
    basis: Option<String>,
    whose: Vec<Html>,
}

#[derive(Template)]
#[template(path = "document.html")]
struct DocumentPage<'a> {
    p: Page<'a>,
    known: &'a DocumentReading,
    places: Vec<At>,
}

impl DocumentPage<'_> {
    /// The files that everybody may have: name, address, size in bytes and hash.
    fn files(&self) -> Vec<(String, String, String, String)> {
        let at = |name: &str| self.p.to.at(&format!("documents/{}", self.known.document.id), &[("file", name)]);
        let shown = |(name, file): (&String, &Attachment)| {
            let size = self.p.number(usize::try_from(file.size).unwrap_or(usize::MAX));
            (name.clone(), at(name), size, file.hash.to_string())
        };
        self.known.files.iter().map(shown).collect()
    }
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Fault> {
    if let Some(file) = visit.asked.query("file") {
        return enclosure::sent(file, visit.site.app.public_file(&id, file).await?);
    }
    let known = visit.site.app.document(&id, visit.asked.known_by).await?;
    let p = visit.page("documents");
    let language = visit.asked.language;
    let title = known.document.printed_symbol().unwrap_or_else(|| known.document.title.or_any(language)).to_owned();
    let page = DocumentPage { places: places(&p, &known)?, known: &known, p: p.titled(title).below_part()? };
    shown(&page)
}

/// By place in the order of the document, as far as places are numbered.
fn places(p: &Page<'_>, known: &DocumentReading) -> Result<Vec<At>, Fault> {
    let mut by_place: Vec<(&Place, Vec<&Recorded>)> = Vec::new();
    for said in &known.said {
        match by_place.last_mut().filter(|(place, _)| **place == said.statement.place) {
            Some((_, all)) => all.push(said),
            None => by_place.push((&said.statement.place, vec![said])),
        }
    }
    by_place.sort_by_key(|(place, _)| (place.kind().to_owned(), numbers(place)));
    let at = |(place, said): (&Place, Vec<&Recorded>)| {
        Ok(At { mark: anchor(place), place: p.place(place)?, said: same(p, &said)? })
    };
    by_place.into_iter().map(at).collect()
}

/// The numbers in a place, so that paragraph 9 comes before paragraph 10.
pub(crate) fn numbers(place: &Place) -> Vec<(u64, String)> {
    let one = |detail: &str| {
        let digits: String = detail.chars().take_while(char::is_ascii_digit).collect();
        (digits.parse().unwrap_or(u64::MAX), detail.to_owned())
    };
    place.details().map(one).collect()
}

fn same(p: &Page<'_>, all: &[&Recorded]) -> Result<Vec<Same>, Fault> {
    let mut groups: Vec<(&Recorded, Vec<StateCode>, Vec<Html>)> = Vec::new();
    for said in all {
        let statement = &said.statement;
        let is_same = |first: &Recorded| {
            let first = &first.statement;
            (&first.question, &first.answer, first.period, first.basis)
                == (&statement.question, &statement.answer, statement.period, statement.basis)
        };
        let index = match groups.iter().position(|(first, ..)| is_same(first)) {
            Some(index) => index,
            None => {
                groups.push((said, Vec::new(), Vec::new()));
                groups.len() - 1
            }
        };
        let Some((_, states, others)) = groups.get_mut(index) else { continue };
        match statement.subject {
            Subject::State(state) => states.push(state),
            Subject::Convention => others.push(Html::text(&p.say("obligations-community")?)),
            Subject::Matter(matter) => others.push(Html::bdi(matter.as_str())),
        }
    }
    let told = groups.into_iter().map(|(first, states, others)| {
        let row = said::row(p, first, &std::collections::BTreeMap::new())?;
        let mut whose = p.states(states)?;
        whose.extend(others);
        let question = question(p, first);
        Ok(Same { question, answer: row.answer, table: row.table, when: row.when, basis: row.basis, whose })
    });
    told.collect()
}

/// The question, or the figure that the place prints.
fn question(p: &Page<'_>, said: &Recorded) -> Html {
    let figure = said.statement.question.published_figure();
    let found = figure.as_ref().and_then(|figure| p.package.figure(figure));
    match found {
        Some((plan, measure)) => Html::link(&p.to.indicator(&plan.id, &measure.id, None), &p.measure(measure)),
        None => p.question(&said.statement.question),
    }
}
