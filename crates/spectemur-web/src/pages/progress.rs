//! The progress reports: which there are, and each to read on the screen or to take along.

use std::sync::Arc;

use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use spectemur_app::When;
use spectemur_model::Language;
use spectemur_model::register::Meeting;
use spectemur_model::shape::ReportShape;

use crate::fault::Fault;
use crate::page::{Page, shown};
use crate::press::ReportFormat;
use crate::routes::Visit;

/// A report with its meeting and where it is found.
pub(crate) struct Offer<'a> {
    pub(crate) shape: &'a ReportShape,
    pub(crate) meeting: &'a Meeting,
    pub(crate) files: Vec<(ReportFormat, String)>,
}

impl Offer<'_> {
    /// What was found, in the formats to take along.
    pub(crate) fn downloads(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let files = self.files.iter().filter(|(format, _)| *format != ReportFormat::Html);
        files.map(|(format, href)| (name(*format), href))
    }

    /// Where it is read on the screen.
    pub(crate) fn on_screen(&self) -> &str {
        self.files.iter().find(|(format, _)| *format == ReportFormat::Html).map_or("", |(_, href)| href)
    }
}

/// What readers call a format.
fn name(format: ReportFormat) -> &'static str {
    match format {
        ReportFormat::Html => "HTML",
        ReportFormat::Docx => "DOCX",
        ReportFormat::Pdf => "PDF",
        ReportFormat::Markdown => "Markdown",
    }
}

/// The reports of a meeting.
pub(crate) fn offers<'a>(p: &Page<'a>, meeting: &'a Meeting, language: Language) -> Vec<Offer<'a>> {
    let to = p.to.in_language(language);
    let offer = |shape: &'a ReportShape| {
        let file = |format: ReportFormat| (format, to.report_file(&meeting.id, &shape.id, format.ending()));
        Offer { shape, meeting, files: ReportFormat::ALL.into_iter().map(file).collect() }
    };
    p.package.reports.values().map(offer).collect()
}

#[derive(Template)]
#[template(path = "progress.html")]
struct Reports<'a> {
    p: Page<'a>,
    offers: Vec<Offer<'a>>,
}

impl Reports<'_> {
    /// The same report in the other languages: code, name, address.
    fn elsewhere(&self, offer: &Offer<'_>) -> Vec<(Language, String, String)> {
        let others = Language::ALL.into_iter().filter(|language| *language != self.p.asked.language);
        others
            .map(|language| {
                let to = self.p.to.in_language(language);
                let href = to.report_file(&offer.meeting.id, &offer.shape.id, ReportFormat::Html.ending());
                (language, self.p.site.voice(language).language_name(language), href)
            })
            .collect()
    }
}

/// Which reports there are.
pub(crate) async fn list(visit: Visit) -> Result<Response, Fault> {
    if visit.site.printing.is_none() {
        return Err(Fault::NoPage);
    }
    let meetings = visit.site.app.reporting_meetings(visit.asked.day());
    let p = visit.page("progress");
    let title = p.say("web-nav-progress")?;
    let offers = meetings.iter().flat_map(|meeting| offers(&p, meeting, visit.asked.language)).collect();
    shown(&Reports { offers, p: p.titled(title) })
}

/// One report as a file, made from the record as it stands on the day asked for.
pub(crate) async fn show(visit: Visit, Path((meeting, file)): Path<(String, String)>) -> Result<Response, Fault> {
    let printing = visit.site.printing.clone().ok_or(Fault::NoPage)?;
    let (report, ending) = file.rsplit_once('.').ok_or(Fault::NoPage)?;
    let format = ReportFormat::parse(ending).ok_or(Fault::NoPage)?;
    let when = When { as_of: visit.asked.named_day, known_by: visit.asked.known_by };
    let reading = visit.site.app.report(report, &meeting, when).await?;
    let language = visit.asked.language;
    let name = format!("{report}-{}.{language}.{ending}", reading.meeting.id);
    let site = Arc::clone(&visit.site);
    let made = printing.make(move |press| press.report(&reading, site.voice(language), format)).await?;
    let bytes = made.map_err(|_| Fault::Ours("a report is no text that somebody handed in".to_owned()))?;
    let how = if format == ReportFormat::Html { "inline" } else { "attachment" };
    let said = HeaderValue::from_str(&format!("{how}; filename=\"{name}\""));
    let said = said.map_err(|error| Fault::Ours(error.to_string()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(format.media())),
        (header::CONTENT_DISPOSITION, said),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(FILE_POLICY)),
    ];
    Ok((headers, bytes).into_response())
}

/// A file of its own brings its style along; nothing else may come in or run.
pub(crate) const FILE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                                      form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
