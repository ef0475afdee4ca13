//! `spectemur requests` and `spectemur explain request`: extension requests as cases.

use spectemur_app::{RequestReading, RequestsAsked, RequestsReading};
use spectemur_language::{Said, Voice};
use spectemur_model::{Clock, Day, Matter, Period};

use crate::arguments::Format;
use crate::json;
use crate::outcome::Outcome;
use crate::settings::{Settings, SystemClock};
use crate::standings::Teller;
use crate::terminal::line;

pub(super) async fn run(settings: &Settings, asked: RequestsAsked, format: Format) -> anyhow::Result<Outcome> {
    let app = settings.app().await?;
    let reading = app.requests(&asked).await?;
    if format == Format::Json {
        json::print(&json::requests(&reading.requests))?;
        return Ok(Outcome::Done);
    }
    let voice = settings.voice()?;
    let printer = Printer {
        settings,
        voice: &voice,
        teller: Teller::new(settings, &voice, &reading.package, SystemClock.now().day()),
        reading: &reading,
    };
    for request in &reading.requests {
        printer.head(request)?;
        match asked.matter {
            Some(matter) => printer.body(request, matter)?,
            None => printer.short(request)?,
        }
    }
    Ok(Outcome::Done)
}

struct Printer<'a> {
    settings: &'a Settings,
    voice: &'a Voice,
    teller: Teller<'a>,
    reading: &'a RequestsReading,
}

impl Printer<'_> {
    fn head(&self, request: &RequestReading) -> anyhow::Result<()> {
        let state = self.teller.state(request.state)?;
        let mut head =
            format!("{}  {}", request.matter, self.voice.labelled(&state, &self.teller.obligation(&request.of))?);
        if !request.verified {
            head = format!("{head} ({})", self.voice.say("obligations-unverified", &[])?);
        }
        line(&self.settings.paint.strong(&head));
        Ok(())
    }

    /// The dates, and what the rules have against them; items nobody recorded are counted.
    fn short(&self, request: &RequestReading) -> anyhow::Result<()> {
        for (label, value) in self.dates(request)? {
            line(&format!("  {}", self.voice.labelled(&label, &value)?));
        }
        let untold = request.findings.iter().filter(|finding| finding.word() == "untold").count();
        for finding in request.findings.iter().filter(|finding| finding.word() != "untold") {
            let item = finding.item().map(|item| self.teller.question_label(item)).unwrap_or_default();
            let words = [("item", Said::from(item))];
            let text = self.voice.say(&format!("finding-{}", finding.word()), &words)?;
            line(&format!("  {}", self.settings.paint.bad(&text)));
        }
        if untold > 0 {
            let words = [("n", crate::settings::number(untold))];
            line(&self.settings.paint.faint(&format!("  {}", self.voice.say("requests-untold", &words)?)));
        }
        Ok(())
    }

    fn body(&self, request: &RequestReading, matter: Matter) -> anyhow::Result<()> {
        self.short(request)?;
        line("");
        for (item, said) in &request.contents {
            let label = self.teller.question_label(item);
            let told = match said {
                Some(recorded) => self.teller.answer(recorded, &self.reading.sources)?,
                None => self.voice.say("requests-not-recorded", &[])?,
            };
            line(&format!("  {}", self.voice.labelled(&label, &told)?));
        }
        let items: Vec<_> = request.contents.iter().map(|(item, _)| item).collect();
        line("");
        for recorded in request.statements.iter().filter(|said| !items.contains(&&said.statement.question)) {
            let label = self.teller.question_label(&recorded.statement.question);
            let told = self.teller.answer(recorded, &self.reading.sources)?;
            line(&format!("  {}", self.voice.labelled(&label, &told)?));
        }
        line(&self.settings.paint.faint(&format!("  {matter}")));
        Ok(())
    }

    fn dates(&self, request: &RequestReading) -> anyhow::Result<Vec<(String, String)>> {
        let day = |day: Option<Day>| day.map_or_else(|| "–".to_owned(), |day| self.voice.day(day));
        let when = |on: Option<Period>| on.map_or_else(|| "–".to_owned(), |on| self.voice.when(on));
        let months = |months: Option<i32>| match months {
            Some(months) => self.voice.say("requests-months", &[("n", Said::Number(i64::from(months)))]),
            None => Ok("–".to_owned()),
        };
        let filed = self.voice.say(&format!("requests-filed-{}", request.filed.word()), &[])?;
        let decided = match (&request.decided_at, request.decided_on) {
            (Some(meeting), Some(on)) => format!("{meeting}, {}", self.voice.day(on)),
            (Some(meeting), None) => meeting.to_string(),
            (None, on) => day(on),
        };
        let say = |id: &str| self.voice.say(id, &[]);
        Ok(vec![
            (say("requests-deadline")?, day(request.deadline)),
            (say("requests-file-by")?, day(request.file_by)),
            (say("requests-submitted")?, format!("{} ({filed})", when(request.submitted))),
            (say("requests-asked")?, format!("{} ({})", when(request.asked_until), months(request.months_asked)?)),
            (say("requests-decided")?, decided),
            (say("requests-until")?, format!("{} ({})", when(request.until), months(request.months_granted)?)),
        ])
    }
}
