//! What every request is answered from: the application, the voices, the assets, the pages kept.

use std::collections::BTreeMap;

use spectemur_app::App;
use spectemur_language::{LanguageError, Voice};
use spectemur_model::{Language, Package};

use crate::assets::Assets;
use crate::kept::Kept;

/// What every request is answered from.
pub(crate) struct Site {
    pub(crate) app: App,
    pub(crate) assets: Assets,
    pub(crate) kept: Kept,
    pub(crate) failed: fn(&str),
    voices: BTreeMap<Language, Voice>,
    english: Voice,
}

impl Site {
    /// The site over an application.
    ///
    /// # Errors
    /// Messages of a language that cannot be used.
    pub(crate) fn new(app: App, failed: fn(&str)) -> Result<Self, LanguageError> {
        let voice = |language: Language| {
            let files = app.treaty().package().locales.get(&language);
            let files: Vec<(&str, &str)> =
                files.into_iter().flatten().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            Voice::new(language, &files)
        };
        let voices = Language::ALL.into_iter().map(|language| Ok((language, voice(language)?)));
        let voices = voices.collect::<Result<_, LanguageError>>()?;
        let english = voice(Language::English)?;
        Ok(Self { app, failed, assets: Assets::new(), kept: Kept::default(), voices, english })
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
