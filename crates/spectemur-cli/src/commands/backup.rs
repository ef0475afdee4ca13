//! `spectemur backup` and `spectemur restore`: the whole record as one file, and back into either database.
//!
//! A copy that does not verify is not called a backup.

use std::path::Path;

use anyhow::{Context, bail};
use spectemur_store::{Address, Store};

use crate::messages::damage;
use crate::outcome::Outcome;
use crate::settings::{Settings, number};
use crate::terminal::{counting, line};

/// Writes the record, as it stands at this moment, into a file that appears whole or not at all.
pub(super) async fn backup(settings: &Settings, out: &Path) -> anyhow::Result<Outcome> {
    let voice = settings.voice()?;
    if out.exists() {
        bail!(voice.say("cli-backup-exists", &[("file", out.display().to_string().into())])?);
    }
    let record = existing(settings, &settings.database).await?;
    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let making = tempfile::Builder::new().prefix(".spectemur-").tempdir_in(folder);
    let making = making.with_context(|| folder.display().to_string())?;
    let file = making.path().join("record.db");
    let copy = Store::open(&Address::Sqlite(file.clone())).await?;
    let sound = copied(settings, &record, &copy).await?;
    copy.close().await;
    record.close().await;
    if !sound {
        return Ok(Outcome::Findings);
    }
    std::fs::File::open(&file).and_then(|file| file.sync_all()).with_context(|| file.display().to_string())?;
    std::fs::rename(&file, out).with_context(|| out.display().to_string())?;
    line(&voice.say("cli-written", &[("file", out.display().to_string().into())])?);
    Ok(Outcome::Done)
}

/// Brings a backup into an empty record.
pub(super) async fn restore(settings: &Settings, file: &str) -> anyhow::Result<Outcome> {
    let backup = existing(settings, file).await?;
    let address: Address = settings.database.parse().context("the address of the record")?;
    let record = Store::open(&address).await?;
    let sound = copied(settings, &backup, &record).await?;
    record.close().await;
    backup.close().await;
    Ok(if sound { Outcome::Done } else { Outcome::Findings })
}

/// Opens a record that is there: one that is made by looking for it would be an empty backup.
async fn existing(settings: &Settings, address: &str) -> anyhow::Result<Store> {
    let address: Address = address.parse().context("the address of the record")?;
    if let Address::Sqlite(path) = &address
        && !path.exists()
    {
        bail!(settings.voice()?.say("cli-no-record", &[("place", address.to_string().into())])?);
    }
    Ok(Store::open(&address).await?)
}

/// Copies, verifies the copy and says so; whether it is sound.
async fn copied(settings: &Settings, from: &Store, to: &Store) -> anyhow::Result<bool> {
    let voice = settings.voice()?;
    let bar = counting(settings.progress);
    let rows = from.copy_into(to, |rows| bar.set_position(rows)).await?;
    bar.finish_and_clear();
    let verified = to.verify().await?;
    for problem in &verified.problems {
        line(&damage(&voice, problem));
    }
    let words = [
        ("rows", number(usize::try_from(rows).unwrap_or(usize::MAX))),
        ("statements", number(usize::try_from(verified.statements).unwrap_or(usize::MAX))),
        ("place", to.address().to_string().into()),
    ];
    if verified.problems.is_empty() {
        line(&settings.paint.good(&voice.say("cli-copied", &words)?));
    } else {
        let words = [("n", number(verified.problems.len()))];
        line(&settings.paint.bad(&voice.say("cli-verify-problems", &words)?));
    }
    Ok(verified.problems.is_empty())
}
