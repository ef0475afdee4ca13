//! The trees of a PDF file, before the library walks them: how many pages they come to, and how deep they are.
//!
//! A page may be named often, and a branch as well, so that a few lines come to more pages than there is time for. The
//! lists of what is below a branch are found in the bytes, since the library walks the tree at once.

use std::collections::BTreeMap;

use crate::document::error::{Counted, DocumentError};
use crate::document::limits;

/// References in all lists together; more are not pages.
const REFERENCES: usize = 2_000_000;
/// Leaves of a tree: of a tree of pages, or of names and fields, of which files have more.
const LEAVES: u64 = 200_000;
/// How deep branches may stand in one another.
const DEPTH: usize = 100;
/// What a list is called.
const KIDS: &[u8] = b"/Kids";

/// What is below each object. An object may stand in a file several times, as each change adds it again.
#[derive(Debug, Default)]
pub(super) struct Tree {
    below: BTreeMap<u32, BTreeMap<usize, Vec<u32>>>,
    /// Objects that are nothing but a list.
    lists: BTreeMap<u32, BTreeMap<usize, Vec<u32>>>,
    references: usize,
    /// How many times bytes were looked at: places in them are told apart by it.
    looks: usize,
}

impl Tree {
    /// Looks at the bytes of the file itself.
    pub(super) fn look_at_file(&mut self, bytes: &[u8]) -> Result<(), DocumentError> {
        let mut objects = Vec::new();
        for at in memchr::memmem::find_iter(bytes, b"obj") {
            let before = bytes.get(..at).unwrap_or_default();
            if let Some(number) = number_before(before) {
                objects.push((at + 3, number));
            }
        }
        self.look(bytes, &objects)
    }

    /// Looks at an unpacked stream that holds objects; its head gives their numbers and places.
    pub(super) fn look_at_objects(&mut self, bytes: &[u8], first: usize) -> Result<(), DocumentError> {
        let head = bytes.get(..first.min(bytes.len())).unwrap_or_default();
        let numbers = head.split(u8::is_ascii_whitespace).filter_map(number);
        let numbers: Vec<u32> = numbers.take(limits::BLOCKS).collect();
        let mut objects: Vec<(usize, u32)> = numbers
            .chunks_exact(2)
            .filter_map(|pair| Some((first + usize::try_from(*pair.get(1)?).ok()?, *pair.first()?)))
            .collect();
        objects.sort_unstable();
        self.look(bytes, &objects)
    }

    /// Looks at bytes in which objects begin at these places, which are in order.
    fn look(&mut self, bytes: &[u8], objects: &[(usize, u32)]) -> Result<(), DocumentError> {
        self.looks += 1;
        // Places in one stream are below this.
        let base = self.looks << 32;
        for (at, number) in objects {
            if let Some(list) = list_at(bytes, *at) {
                self.count(list.len())?;
                self.lists.entry(*number).or_default().insert(base + at, list);
            }
        }
        for at in memchr::memmem::find_iter(bytes, KIDS) {
            let index = objects.partition_point(|(start, _)| *start <= at);
            let Some((start, owner)) = index.checked_sub(1).and_then(|index| objects.get(index)) else { continue };
            let from = at + KIDS.len();
            let below =
                list_at(bytes, from).or_else(|| Some(vec![reference_at(bytes, &mut skip_blanks(bytes, from))?]));
            let below = below.unwrap_or_default();
            self.count(below.len())?;
            self.below.entry(*owner).or_default().entry(base + start).or_default().extend(below);
        }
        Ok(())
    }

    fn count(&mut self, references: usize) -> Result<(), DocumentError> {
        self.references += references;
        if self.references > REFERENCES {
            return Err(DocumentError::too_many(Counted::Pages, "", REFERENCES));
        }
        Ok(())
    }

    /// Refuses trees that come to too much.
    pub(super) fn check(self) -> Result<(), DocumentError> {
        let mut known = BTreeMap::new();
        for object in self.below.keys() {
            if self.leaves(*object, &mut known, 0)? > LEAVES {
                return Err(DocumentError::too_many(Counted::Pages, "", limits::PAGES));
            }
        }
        Ok(())
    }

    fn leaves(&self, object: u32, known: &mut BTreeMap<u32, Option<u64>>, depth: usize) -> Result<u64, DocumentError> {
        if depth > DEPTH {
            return Err(DocumentError::too_many(Counted::Depth, "", DEPTH));
        }
        // An object that is only a list is one only to those that name it as theirs.
        let Some(versions) = self.below.get(&object).or_else(|| self.lists.get(&object)) else { return Ok(1) };
        match known.get(&object) {
            Some(Some(leaves)) => return Ok(*leaves),
            // A ring: the library walks it once.
            Some(None) => return Ok(1),
            None => known.insert(object, None),
        };
        let mut most = 1;
        for below in versions.values() {
            let mut leaves = 0_u64;
            for kid in below {
                leaves = leaves.saturating_add(self.leaves(*kid, known, depth + 1)?);
            }
            most = most.max(leaves);
        }
        known.insert(object, Some(most));
        Ok(most)
    }
}

/// The number before `0 obj`.
fn number_before(before: &[u8]) -> Option<u32> {
    let near = before.get(before.len().saturating_sub(64)..)?;
    let mut words = near.rsplit(u8::is_ascii_whitespace).filter(|word| !word.is_empty());
    number(words.next()?)?;
    // The end of what stands before may touch it.
    let word = words.next()?;
    let digits = word.iter().rev().take_while(|digit| digit.is_ascii_digit()).count();
    number(word.get(word.len() - digits..)?)
}

fn number(digits: &[u8]) -> Option<u32> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The first place that is no blank and in no comment.
fn skip_blanks(bytes: &[u8], mut at: usize) -> usize {
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'%' => {
                let rest = bytes.get(at..).unwrap_or_default();
                at += memchr::memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
            }
            0 | b' ' | b'\t' | b'\n' | b'\r' | 0x0c => at += 1,
            _ => break,
        }
    }
    at
}

/// Digits at a place, which is moved behind them.
fn digits_at(bytes: &[u8], at: &mut usize) -> Option<u32> {
    let rest = bytes.get(*at..)?;
    let length = rest.iter().take(11).take_while(|digit| digit.is_ascii_digit()).count();
    let found = number(rest.get(..length)?)?;
    *at = skip_blanks(bytes, *at + length);
    Some(found)
}

/// The object that a reference names, such as `12 0 R`; the place is moved behind it.
fn reference_at(bytes: &[u8], at: &mut usize) -> Option<u32> {
    let mut behind = *at;
    let object = digits_at(bytes, &mut behind)?;
    digits_at(bytes, &mut behind)?;
    (bytes.get(behind) == Some(&b'R')).then(|| {
        *at = behind + 1;
        object
    })
}

/// The references in the list that begins at a place, without those in what stands inside it; none without a list.
fn list_at(bytes: &[u8], at: usize) -> Option<Vec<u32>> {
    let mut at = skip_blanks(bytes, at);
    if bytes.get(at) != Some(&b'[') {
        return None;
    }
    at += 1;
    let (mut references, mut depth) = (Vec::new(), 0_usize);
    loop {
        at = skip_blanks(bytes, at);
        match bytes.get(at) {
            None => break,
            Some(b']') if depth == 0 => break,
            Some(b']' | b'>') => {
                depth = depth.saturating_sub(1);
                at += 1;
            }
            Some(b'[' | b'<') => {
                depth += 1;
                at += 1;
            }
            Some(digit) if digit.is_ascii_digit() && depth == 0 => match reference_at(bytes, &mut at) {
                Some(object) if references.len() <= REFERENCES => references.push(object),
                Some(_) => break,
                None => at += 1,
            },
            // A list of pages holds nothing else; what it is not is not followed to the end of the file.
            Some(_) if depth == 0 => break,
            Some(_) => at += 1,
        }
    }
    Some(references)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(file: &str) -> Result<(), DocumentError> {
        let mut tree = Tree::default();
        tree.look_at_file(file.as_bytes())?;
        tree.check()
    }

    #[test]
    fn a_tree_of_pages_is_no_matter_how_often_it_was_changed() {
        let pages: String = (10..5_010).map(|page| format!("{page} 0 R ")).collect();
        let one = format!("2 0 obj\n<</Type/Pages/Kids [{pages}]>>\nendobj\n");
        assert_eq!(checked(&one.repeat(50)), Ok(()));
        assert_eq!(
            checked("2 0 obj<</Kids[2 0 R 3 0 R]>>endobj 3 0 obj<</Kids 4 0 R>>endobj 4 0 obj[2 0 R]endobj"),
            Ok(())
        );
    }

    #[test]
    fn branches_that_multiply_are_refused() {
        let branch = |list: &dyn Fn(u32) -> String| -> String {
            (2..30).map(|at| format!("{at} 0 obj <</Kids {}>> endobj\n", list(at + 1))).collect()
        };
        assert!(checked(&branch(&|next| format!("[{next} 0 R % {next} 0 R\n{next} 0 R]"))).is_err());
        let behind = |next: u32| {
            format!("{} 0 R>> endobj {} 0 obj [{next} 0 R {next} 0 R] endobj 999 0 obj <<", next + 99, next + 99)
        };
        assert!(checked(&branch(&behind)).is_err());
        let within = |next: u32| format!("[<</Kids[{next} 0 R]>> <</Kids[{next} 0 R]>>]");
        assert!(checked(&branch(&within)).is_err());
        let deep: String = (2..300).map(|at| format!("{at} 0 obj <</Kids[{} 0 R]>> endobj\n", at + 1)).collect();
        assert!(checked(&deep).is_err());
    }

    #[test]
    fn objects_in_a_stream_are_found_by_its_head() {
        let list = |next: u32| format!("<</Kids[{next} 0 R {next} 0 R]>> ");
        let (mut head, mut body) = (String::new(), String::new());
        for at in 2..30 {
            head.push_str(&format!("{at} {} ", body.len()));
            body.push_str(&list(at + 1));
        }
        let mut tree = Tree::default();
        assert_eq!(tree.look_at_objects(format!("{head}{body}").as_bytes(), head.len()), Ok(()));
        assert!(tree.check().is_err());
    }
}
