//! Where a record is kept, and how that is shown without its password.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

/// Where a record is kept.
#[derive(Clone, PartialEq, Eq)]
pub enum Address {
    /// A file on this machine; made when it is not there.
    Sqlite(PathBuf),
    /// Nowhere: gone when the store is closed.
    SqliteInMemory,
    /// A PostgreSQL server, as `postgres://user:password@host/database`.
    Postgres(String),
}

/// Why a text is not the address of a record.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AddressError {
    /// There is no text.
    #[error("the address of the record is empty: give a path, or postgres://user@host/database")]
    Empty,
    /// The text names a kind of database that is not served.
    #[error("there is no database of the kind `{0}` here: give a path for SQLite, or postgres://user@host/database")]
    UnknownScheme(String),
}

impl FromStr for Address {
    type Err = AddressError;

    /// Reads `postgres://…` and `postgresql://…` as a server, `:memory:` as nowhere, and anything else as a path.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        match text.split_once("://") {
            _ if text.is_empty() => Err(AddressError::Empty),
            _ if text == ":memory:" => Ok(Self::SqliteInMemory),
            Some(("postgres" | "postgresql", _)) => Ok(Self::Postgres(text.to_owned())),
            Some((scheme, _)) => Err(AddressError::UnknownScheme(scheme.to_owned())),
            None => Ok(Self::Sqlite(PathBuf::from(text))),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "{}", path.display()),
            Self::SqliteInMemory => f.write_str(":memory:"),
            Self::Postgres(url) => f.write_str(&without_password(url)),
        }
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
    }
}

/// The address with three stars for the password and nothing after the database's name.
///
/// It rather hides too much than too little: everything from the first colon to the last at sign counts as password,
/// because one with a slash in it is easily left unescaped, and options may carry another password.
fn without_password(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let (user, place) = match rest.rsplit_once('@') {
        Some((user, place)) => (Some(user), place),
        None => (None, rest),
    };
    let place = place.split(['?', '#']).next().unwrap_or_default();
    match user.map(|user| user.split_once(':').map_or((user, ""), |(name, _)| (name, ":***"))) {
        Some((name, stars)) => format!("{scheme}://{name}{stars}@{place}"),
        None => format!("{scheme}://{place}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_server_memory_or_a_path() {
        assert_eq!("record.db".parse(), Ok(Address::Sqlite("record.db".into())));
        assert_eq!("/var/lib/a:b/record".parse(), Ok(Address::Sqlite("/var/lib/a:b/record".into())));
        assert_eq!(":memory:".parse(), Ok(Address::SqliteInMemory));
        for server in ["postgres://host/name", "postgresql://user@host/name"] {
            assert_eq!(server.parse(), Ok(Address::Postgres(server.to_owned())));
        }
        assert_eq!("".parse::<Address>(), Err(AddressError::Empty));
        assert_eq!("mysql://root:secret@host".parse::<Address>(), Err(AddressError::UnknownScheme("mysql".to_owned())));
    }

    #[test]
    fn a_password_is_never_shown() {
        let shown = [
            ("postgres://host/name", "postgres://host/name"),
            ("postgres://isu@host:5433/name", "postgres://isu@host:5433/name"),
            ("postgres://isu:secret@host/name", "postgres://isu:***@host/name"),
            ("postgresql://isu:se/cret@x@host/name", "postgresql://isu:***@host/name"),
            ("postgres://isu:secret?@host/name", "postgres://isu:***@host/name"),
            ("postgres://host/name?user=isu&password=secret", "postgres://host/name"),
        ];
        for (written, expected) in shown {
            let address: Address = written.parse().unwrap();
            assert_eq!(address.to_string(), expected);
            assert_eq!(format!("{address:?}"), format!("Address({expected})"));
        }
    }
}
