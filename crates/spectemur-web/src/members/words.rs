//! Words that the members' pages share: offices, moments, and what was refused or done.

use spectemur_app::drafts::DraftError;
use spectemur_app::{Member, MemberError};
use spectemur_language::{LanguageError, Said};
use spectemur_model::{Instant, Language, Office, ThemeId};

use crate::fault::Fault;
use crate::html::Html;
use crate::page::Page;

/// Between the words of an office; a line ends with it and never begins with it.
const BETWEEN: &str = "\u{a0}· ";

/// What an office is called: its role, with State and theme.
pub(crate) fn office(p: &Page<'_>, office: &Office) -> Result<Html, LanguageError> {
    let mut words = Html::text(&p.say(&format!("members-role-{}", office.role().word()))?);
    if let Some(theme) = office.theme() {
        words = words.then(&Html::text(BETWEEN)).then(&theme_words(p, theme));
    }
    if let Some(state) = office.state() {
        words = words.then(&Html::text(BETWEEN)).then(&Html::bdi(&p.name(state)?));
    }
    // One piece, wherever it stands.
    Ok(Html::span("office", &words))
}

/// What a theme is called.
pub(crate) fn theme_words(p: &Page<'_>, theme: &ThemeId) -> Html {
    p.theme_text(theme).map_or_else(|| Html::bdi(theme.as_str()), |title| p.text(title))
}

/// A moment, to the minute, in UTC.
pub(crate) fn moment(p: &Page<'_>, at: Instant) -> Result<Html, LanguageError> {
    let minutes = at.microseconds().rem_euclid(86_400_000_000) / 60_000_000;
    let time = format!("{:02}:{:02}", minutes / 60, minutes % 60);
    let words = p.tell("members-moment", &[("day", p.day_text(at.day()).into()), ("time", time.clone().into())])?;
    // To the minute for machines as well: HTML takes no more than thousandths of a second.
    let machine = format!("{}T{time}Z", at.day());
    Ok(Html::made(format!("<time class=\"moment\" datetime=\"{machine}\">{}</time>", Html::text(&words))))
}

/// What a browser is called, as far as it says so: its name and the system that it runs on.
pub(crate) fn browser(told: &str) -> String {
    // The most telling names first: most browsers claim to be others as well.
    const NAMES: [(&str, &str); 7] = [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser/", "Samsung Internet"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];
    const SYSTEMS: [(&str, &str); 7] = [
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];
    let found =
        |known: &[(&str, &'static str)]| known.iter().find(|(mark, _)| told.contains(mark)).map(|(_, name)| *name);
    let named: Vec<&str> = found(&NAMES).into_iter().chain(found(&SYSTEMS)).collect();
    if named.is_empty() { told.chars().take(60).collect() } else { named.join(" · ") }
}

/// What was refused, in a sentence that says what to do.
pub(crate) fn refusal(p: &Page<'_>, error: &MemberError) -> Result<String, LanguageError> {
    Ok(match error {
        MemberError::Wait { seconds } => p.tell("members-refused-wait", &[("n", (*seconds).into())])?,
        other => p.say(&format!("members-refused-{}", other.word()))?,
    })
}

/// Why nothing was changed in a draft, in a sentence that says what to do.
pub(crate) fn draft_refusal(p: &Page<'_>, error: &DraftError) -> Result<String, LanguageError> {
    let id = format!("drafts-refused-{}", error.word());
    let text = |text: &str| Said::from(text.to_owned());
    let megabytes = |bytes: &u64| Said::Number(i64::try_from(bytes / 1_000_000).unwrap_or(i64::MAX));
    match error {
        DraftError::NoSuchFile(name) | DraftError::FileContent(name) | DraftError::FileThere(name) => {
            p.tell(&id, &[("name", text(name))])
        }
        DraftError::FileKind { name, allowed } => p.tell(&id, &[("name", text(name)), ("allowed", text(allowed))]),
        DraftError::FileTooLarge { name, largest } => {
            p.tell(&id, &[("name", text(name)), ("largest", megabytes(largest))])
        }
        DraftError::FilesTooLarge { together } => p.tell(&id, &[("together", megabytes(together))]),
        _ => p.say(&id),
    }
}

/// What was just done, if the address says so.
pub(crate) fn done(p: &Page<'_>) -> Result<Option<String>, LanguageError> {
    let Some(word) = p.asked.query("done") else { return Ok(None) };
    let id = format!("members-done-{word}");
    if p.voice.knows(&id) { Ok(Some(p.say(&id)?)) } else { Ok(None) }
}

/// Languages to choose from, with the one chosen.
pub(crate) fn languages(p: &Page<'_>, chosen: Language) -> Vec<(&'static str, String, bool)> {
    Language::ALL.into_iter().map(|known| (known.code(), p.voice.language_name(known), known == chosen)).collect()
}

/// What everything that members see has at its head.
pub(crate) struct Head {
    pub(crate) name: String,
    pub(crate) office: Html,
    pub(crate) links: Vec<(String, String, bool)>,
    pub(crate) token: Html,
    pub(crate) csrf: String,
    pub(crate) sign_out: String,
    pub(crate) done: Option<String>,
}

impl Head {
    pub(crate) fn of(p: &Page<'_>, signed: &super::signed::Signed) -> Result<Self, Fault> {
        let member: &Member = &signed.member;
        Ok(Self {
            name: member.name().to_owned(),
            office: office(p, member.office())?,
            links: signed.links(p)?,
            token: signed.token_field(),
            csrf: signed.csrf.clone(),
            sign_out: p.to.today().at("sign-out", &[]),
            done: done(p)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::browser;

    #[test]
    fn a_browser_is_called_what_its_user_calls_it() {
        for (told, called) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox · Linux"),
            ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge · Windows"),
            ("Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604.1", "Safari · iPhone"),
            ("curl/8.5.0", "curl/8.5.0"),
        ] {
            assert_eq!(browser(told), called);
        }
    }
}
