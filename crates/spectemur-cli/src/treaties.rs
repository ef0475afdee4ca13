//! The treaty packages: those inside the binary, or those in a folder.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, bail};
use include_dir::{Dir, include_dir};
use spectemur_app::Treaty;
use spectemur_treaty::Texts;

use crate::settings::Settings;

static INSIDE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../treaties");

/// The texts of every package, by the name of its folder.
pub(crate) fn all(settings: &Settings) -> anyhow::Result<BTreeMap<String, Texts>> {
    let mut packages = BTreeMap::new();
    match &settings.treaties {
        None => {
            for folder in INSIDE.dirs() {
                let mut texts = Texts::new();
                gather_inside(folder, folder.path(), &mut texts)?;
                packages.insert(name(folder.path()), texts);
            }
        }
        Some(root) => {
            let entries = std::fs::read_dir(root).with_context(|| format!("the folder {}", root.display()))?;
            for entry in entries {
                let path = entry?.path();
                if path.is_dir() {
                    let mut texts = Texts::new();
                    gather(&path, &path, &mut texts)?;
                    packages.insert(name(&path), texts);
                }
            }
        }
    }
    Ok(packages)
}

/// The package that was chosen, or the only one, checked.
pub(crate) fn chosen(settings: &Settings) -> anyhow::Result<Treaty> {
    Ok(Treaty::read(chosen_texts(settings)?)?)
}

/// The texts of the package that was chosen, or of the only one.
pub(crate) fn chosen_texts(settings: &Settings) -> anyhow::Result<Texts> {
    let mut packages = all(settings)?;
    let known = packages.keys().cloned().collect::<Vec<_>>().join(", ");
    match &settings.treaty {
        Some(id) => packages.remove(id).with_context(|| format!("there is no treaty `{id}`; there are: {known}")),
        None if packages.len() == 1 => Ok(packages.pop_first().map(|(_, texts)| texts).unwrap_or_default()),
        None => bail!("say which treaty, with --treaty: {known}"),
    }
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Paths in a package are written with forward slashes on every machine.
fn within(root: &Path, path: &Path) -> String {
    let path = path.strip_prefix(root).unwrap_or(path);
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

fn gather_inside(folder: &Dir<'_>, root: &Path, texts: &mut Texts) -> anyhow::Result<()> {
    for file in folder.files() {
        let text = file.contents_utf8().with_context(|| format!("{} is not text", file.path().display()))?;
        texts.insert(within(root, file.path()), text.to_owned());
    }
    folder.dirs().try_for_each(|inner| gather_inside(inner, root, texts))
}

fn gather(folder: &Path, root: &Path, texts: &mut Texts) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("the folder {}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            gather(&path, root, texts)?;
        } else {
            let text = std::fs::read_to_string(&path).with_context(|| format!("the file {}", path.display()))?;
            texts.insert(within(root, &path), text);
        }
    }
    Ok(())
}
