//! What every request is answered from: the application, the voices, the assets, the pages kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use spectemur_app::App;
use spectemur_language::{LanguageError, Voice};
use spectemur_model::{Language, Package};

use crate::Settings;
use crate::assets::Assets;
use crate::kept::Kept;
use crate::members::rate::Rates;
use crate::post::Post;
use crate::press::Printing;

/// What every request is answered from.
pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) assets: Assets,
    pub(crate) kept: Kept,
    pub(crate) failed: fn(&str),
    /// How often each address knocked.
    pub(crate) rates: Rates,
    /// Whether a proxy of ours stands before the site and says where requests come from.
    pub(crate) behind_proxy: bool,
    /// Where documents are made, if the site makes any.
    pub(crate) printing: Option<Printing>,
    /// Who sends letters, if somebody does.
    pub(crate) post: Option<Arc<dyn Post>>,
    voices: BTreeMap<Language, Arc<Voice>>,
    english: Arc<Voice>,
}

impl Site {
    /// The site over an application.
    ///
    /// # Errors
    /// Messages of a language that cannot be used.
    pub(crate) fn new(app: App, settings: &Settings) -> Result<Self, LanguageError> {
        let locales = &app.treaty().package().locales;
        let voice = &|language: Language| {
            let files = locales.get(&language);
            let files: Vec<(&str, &str)> =
                files.into_iter().flatten().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            Voice::new(language, &files)
        };
        // Reading the messages of a language takes longer than opening the record; languages do not wait for each other.
        let read: Vec<_> = std::thread::scope(|scope| {
            let reading = Language::ALL.map(|language| scope.spawn(move || (language, voice(language))));
            reading.into_iter().map(|one| one.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
        });
        let voices = read.into_iter().map(|(language, voice)| Ok((language, Arc::new(voice?))));
        let voices = voices.collect::<Result<BTreeMap<_, _>, LanguageError>>()?;
        let english = match voices.get(&Language::English) {
            Some(english) => Arc::clone(english),
            None => Arc::new(voice(Language::English)?),
        };
        let (failed, behind_proxy) = (settings.failed, settings.behind_proxy);
        let (assets, kept, rates) = (Assets::new(), Kept::default(), Rates::default());
        let printing = settings.press.clone().map(Printing::new);
        let post = settings.post.clone();
        Ok(Self { app, failed, rates, behind_proxy, printing, post, assets, kept, voices, english })
    }

    /// The voice of a language.
    pub(crate) fn voice(&self, language: Language) -> &Voice {
        self.voices.get(&language).unwrap_or(&self.english)
    }

    /// The package.
    pub(crate) fn package(&self) -> &Package {
        self.app.treaty().package()
    }
}
