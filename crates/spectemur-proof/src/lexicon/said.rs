//! Words by which a text tells who is bound and who has done what, and what a plan has; most of them are patterns.

use serde::Deserialize;

/// How words tell what a plan has and what it calls itself; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Plans {
    pub(crate) numbers: Vec<String>,
    pub(crate) own: Vec<String>,
    /// A plan that the meeting has adopted.
    pub(crate) adopted: Vec<String>,
    /// Words of another plan, or of a part of this one.
    pub(crate) other: Vec<String>,
    /// What titles of plans end in.
    pub(crate) nouns: Vec<String>,
}

/// How words tell how many are bound, and which of them joined in what place; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Enrolled {
    pub(crate) numbers: Vec<String>,
    pub(crate) orders: Vec<String>,
    /// Words of a number that is of another time, of some only or not sure.
    pub(crate) unsure: Vec<String>,
    /// Words for the last who joined, and for the last day of a year.
    pub(crate) last: Vec<String>,
    pub(crate) year_end: Vec<String>,
    /// Words right behind a number that only some are meant.
    pub(crate) narrowed: Vec<String>,
    /// Words that members left.
    pub(crate) left: Vec<String>,
    /// Words for a protocol, each with one as long for a treaty of its own, and those for other treaties.
    pub(crate) protocols: Vec<[String; 2]>,
    pub(crate) treaties: Vec<String>,
    /// Beginnings of the words for those who signed, who take part and who are members.
    pub(crate) signatories: Vec<String>,
    pub(crate) participants: Vec<String>,
    pub(crate) members: Vec<String>,
}

/// How words tell what a State is, did or has still to do; patterns, in some of which `@` stands for the names.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Standing {
    /// They have finished, and they have not.
    pub(crate) finished: Vec<String>,
    pub(crate) open: Vec<String>,
    /// They spoke, and they were not there.
    pub(crate) spoke: Vec<String>,
    pub(crate) absent: Vec<String>,
    /// Gatherings beside the meeting, and parts of it.
    pub(crate) elsewhere: Vec<String>,
    /// They have sent a report, and they have not; and the sorts of reports.
    pub(crate) reported: Vec<String>,
    pub(crate) silent: Vec<String>,
    pub(crate) sorts: Vec<String>,
    /// They owe something, and they are free of it; words of what one owes.
    pub(crate) owing: Vec<String>,
    pub(crate) freed: Vec<String>,
    pub(crate) obligations: Vec<String>,
    /// They have paid all, and they are in arrears.
    pub(crate) paid: Vec<String>,
    pub(crate) unpaid: Vec<String>,
    /// How a sentence begins that goes on with those named in the one before.
    pub(crate) going_on: Vec<String>,
    /// They voted, and they had no vote; and their time on a body is over.
    pub(crate) voted: Vec<String>,
    pub(crate) voteless: Vec<String>,
    pub(crate) unseated: Vec<String>,
    /// What is only planned, asked or partly so, and what was so at another time.
    pub(crate) unsure: Vec<String>,
    pub(crate) moved: Vec<String>,
    /// A verb of what has yet to be done.
    pub(crate) yet: Vec<String>,
    /// Verbs that say too little.
    pub(crate) light: Vec<String>,
    /// A rule that bars States from a body, words for such bodies, and who sits on them.
    pub(crate) bars: Vec<String>,
    pub(crate) bodies: Vec<String>,
    pub(crate) seats: Vec<String>,
    /// Words that point back, words between a group and those of it who are named, and words of any work or group.
    pub(crate) pointing: Vec<String>,
    pub(crate) such_as: Vec<String>,
    /// Words of some of those who are named.
    pub(crate) some: Vec<String>,
    pub(crate) plain: Vec<String>,
    /// Words for those of whom anything is said, and words of what is only asked, planned or left open.
    pub(crate) groups: Vec<String>,
    pub(crate) asking: Vec<String>,
    /// Words for those who are no Parties.
    pub(crate) outside: Vec<String>,
}

/// How words tell on which day a treaty or a State was bound; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Joining {
    pub(crate) in_force: Vec<String>,
    pub(crate) deposit: Vec<String>,
    /// Words of what has such days beside the treaty, of wishes and of rules.
    pub(crate) beside: Vec<String>,
    /// Nouns for the treaty.
    pub(crate) treaty: Vec<String>,
    /// Words of one that is not named here.
    pub(crate) for_one: Vec<String>,
}

/// How words tell who founded a thing, what it is called and that there is no other.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Founding {
    /// Words of names that say what a thing is, those of one kind in one row; the rows of both languages match.
    pub(crate) kinds: Vec<Vec<String>>,
    /// The nouns of such a thing in a sentence, row by row; none where several are founded at once.
    pub(crate) sole: Vec<Vec<String>>,
    /// Words that there is no other.
    pub(crate) only: Vec<String>,
    /// Verbs of founding, and words by which a name is given.
    pub(crate) founds: Vec<String>,
    pub(crate) called: Vec<String>,
    /// At the head of a sentence: it speaks of what was just named.
    pub(crate) leaning: Vec<String>,
    /// Words that make no name, words that end before a name begins, and letters that run into it.
    pub(crate) plain: Vec<String>,
    pub(crate) done: Vec<String>,
    pub(crate) runs_in: String,
}

/// Words between an office and who holds it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Presiding {
    /// Words of an office that are a body, so that the names beside it are its members.
    pub(crate) bodies: Vec<String>,
    /// All that may stand from an office to its holder, where no bracket opens and no word of holding ends it.
    pub(crate) behind: Vec<String>,
    /// All that may stand from a State to the office that it is given, to what it chairs, and to its title.
    pub(crate) given: Vec<String>,
    pub(crate) does: Vec<String>,
    pub(crate) titled: Vec<String>,
    /// Words anywhere from a State to its office.
    pub(crate) takes: Vec<String>,
}

/// Words by which a treaty is said to have so many members.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Membership {
    /// What members are called right behind their number.
    pub(crate) nouns: Vec<String>,
    /// The same where words before say which of them are meant, and the words that do not.
    pub(crate) described: Vec<String>,
    pub(crate) own: Vec<String>,
    /// Of what they are members, what stands between that and their number, and what does without it.
    pub(crate) treaties: Vec<String>,
    pub(crate) has: Vec<String>,
    pub(crate) body: Vec<String>,
    /// Right behind the noun, of how many there are now.
    pub(crate) now: Vec<String>,
    /// Before the number and behind the noun, of how many there are.
    pub(crate) before: Vec<String>,
    pub(crate) behind: Vec<String>,
}

/// How words tell by its title who holds an office; patterns.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Titled {
    pub(crate) offices: Vec<Office>,
    /// Names of bodies in the sentence.
    pub(crate) bodies: Vec<String>,
    /// Words of another time, or of several holders.
    pub(crate) open: Vec<String>,
}

/// An office, and the words that end right before whoever holds it or begin right behind.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Office {
    pub(crate) title: String,
    pub(crate) before: Vec<String>,
    pub(crate) behind: Vec<String>,
}
