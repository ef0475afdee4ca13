//! Style sheet, icon and script, inside the binary; their addresses hold a part of their hash and never change their content.

use sha2::{Digest, Sha256};

/// One file that pages load.
pub(crate) struct Asset {
    /// Its name, with a part of its hash.
    pub(crate) name: String,
    /// Its media type.
    pub(crate) media: &'static str,
    /// Its content.
    pub(crate) bytes: Vec<u8>,
}

/// The files that pages load.
pub(crate) struct Assets {
    pub(crate) style: Asset,
    pub(crate) icon: Asset,
    /// Passkeys, which browsers offer to scripts only.
    pub(crate) passkeys: Asset,
    /// The report editor: checks as one types, and what is typed kept against a lost line.
    pub(crate) editor: Asset,
    /// The editor's own style.
    pub(crate) editor_style: Asset,
    /// What keeps the editor's pages for a lost line; served at an address of its own.
    pub(crate) worker: Vec<u8>,
}

impl Assets {
    pub(crate) fn new() -> Self {
        let style = format!("{}{}", include_str!("../assets/style.css"), spectemur_chart::style_sheet());
        Self {
            style: Asset::new("style", "css", "text/css; charset=utf-8", style.into_bytes()),
            icon: Asset::new("icon", "svg", "image/svg+xml", include_bytes!("../assets/icon.svg").to_vec()),
            passkeys: Asset::new(
                "passkeys",
                "js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/passkeys.js").to_vec(),
            ),
            editor: Asset::new(
                "editor",
                "js",
                "text/javascript; charset=utf-8",
                include_bytes!("../assets/editor.js").to_vec(),
            ),
            editor_style: Asset::new(
                "editor",
                "css",
                "text/css; charset=utf-8",
                include_bytes!("../assets/editor.css").to_vec(),
            ),
            worker: include_bytes!("../assets/worker.js").to_vec(),
        }
    }

    /// The file of this name.
    pub(crate) fn find(&self, name: &str) -> Option<&Asset> {
        [&self.style, &self.icon, &self.passkeys, &self.editor, &self.editor_style]
            .into_iter()
            .find(|asset| asset.name == name)
    }
}

impl Asset {
    fn new(stem: &str, ending: &str, media: &'static str, bytes: Vec<u8>) -> Self {
        Self { name: format!("{stem}.{}.{ending}", hash(&bytes)), media, bytes }
    }
}

/// The first half of the SHA-256 of bytes, in hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_is_small() {
        assert!(include_str!("../assets/style.css").len() < 30_000);
    }

    #[test]
    fn another_content_has_another_address() {
        assert_ne!(Asset::new("a", "css", "", vec![1]).name, Asset::new("a", "css", "", vec![2]).name);
    }
}
