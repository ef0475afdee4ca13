//! A strict look at HTML: every element closed where it was opened, ids once, headings in order, labels that lead somewhere.

#![allow(dead_code, reason = "each file of tests uses its part of this")]

use std::collections::BTreeSet;

/// Elements that have no end.
const VOID: [&str; 5] = ["meta", "link", "input", "br", "hr"];

/// One opening tag.
struct Tag<'h> {
    name: &'h str,
    attributes: Vec<(&'h str, &'h str)>,
}

impl Tag<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| *value)
    }
}

/// What is wrong with a page; nothing when all is well.
pub(crate) fn faults(html: &str) -> Vec<String> {
    let (tags, mut faults) = tags(html);
    references(&tags, &mut faults);
    headings(&tags, &mut faults);
    faults
}

/// Whether every element of a page or a feed is closed where it was opened; what is not.
pub(crate) fn unclosed(markup: &str) -> Vec<String> {
    tags(markup).1
}

/// The opening tags, and what is wrong with how they nest.
fn tags(html: &str) -> (Vec<Tag<'_>>, Vec<String>) {
    let mut faults = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let mut tags: Vec<Tag<'_>> = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        if rest[..start].contains('>') {
            faults.push(format!("a loose > in {:?}", &rest[..start]));
        }
        let Some(end) = rest[start..].find('>').map(|end| start + end) else { break };
        let inside = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if inside.starts_with(['!', '?']) {
            continue;
        }
        if let Some(name) = inside.strip_prefix('/') {
            if open.pop() != Some(name) {
                faults.push(format!("</{name}> closes something else"));
            }
            continue;
        }
        let tag = parsed(inside.trim_end_matches('/'));
        if !VOID.contains(&tag.name) && !inside.ends_with('/') {
            open.push(tag.name);
        }
        tags.push(tag);
    }
    faults.extend(open.iter().map(|name| format!("<{name}> is not closed")));
    (tags, faults)
}

fn parsed(inside: &str) -> Tag<'_> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start();
        if rest.is_empty() {
            return Tag { name, attributes };
        }
        let end = rest.find(['=', ' ']).unwrap_or(rest.len());
        let key = &rest[..end];
        let Some(value) = rest[end..].strip_prefix("=\"") else {
            attributes.push((key, ""));
            rest = &rest[end..];
            continue;
        };
        let close = value.find('"').unwrap_or(value.len());
        attributes.push((key, &value[..close]));
        rest = value.get(close + 1..).unwrap_or_default();
    }
}

fn references(tags: &[Tag<'_>], faults: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    for id in tags.iter().filter_map(|tag| tag.get("id")) {
        if !ids.insert(id) {
            faults.push(format!("the id {id} stands twice"));
        }
    }
    for tag in tags {
        let labelled = tag.get("aria-labelledby").into_iter().flat_map(str::split_whitespace);
        let inside = tag.get("href").and_then(|href| href.strip_prefix('#'));
        for wanted in labelled.chain(tag.get("for")).chain(inside) {
            if !ids.contains(wanted) {
                faults.push(format!("<{}> points to {wanted}, which is not there", tag.name));
            }
        }
        if tag.get("style").is_some()
            || tag.name == "style"
            || (tag.name == "script" && tag.get("src").is_none())
            || tag.get("onclick").is_some()
        {
            faults.push(format!("<{}> brings styles or scripts inside the page", tag.name));
        }
    }
}

fn headings(tags: &[Tag<'_>], faults: &mut Vec<String>) {
    let mut before = 0;
    for tag in tags {
        let level = match tag.name {
            "h1" => 1,
            "h2" => 2,
            "h3" => 3,
            "h4" => 4,
            _ => continue,
        };
        if level > before + 1 {
            faults.push(format!("a heading of level {level} after level {before}"));
        }
        before = level;
    }
    if tags.iter().filter(|tag| tag.name == "h1").count() != 1 {
        faults.push("there is not one h1".to_owned());
    }
    if !tags.iter().any(|tag| tag.name == "main") {
        faults.push("there is no main part".to_owned());
    }
}
