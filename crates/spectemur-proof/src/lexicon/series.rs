//! Words of figures beside each other: what rose or fell, what comes first, and indicators.

use serde::Deserialize;

/// Words of what rose or fell.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Changing {
    pub(crate) up: Vec<String>,
    pub(crate) down: Vec<String>,
    /// Right before or behind a figure: so many more, so many fewer; they need another time beside them.
    pub(crate) more: Vec<String>,
    pub(crate) fewer: Vec<String>,
    /// Right before a figure, in one word with it or not: by so many.
    pub(crate) by: Vec<String>,
    /// Words that only look like these.
    pub(crate) harmless: Vec<String>,
    /// Words of an earlier time, and of this one.
    pub(crate) times: Vec<String>,
    /// Words at the head of a column for the time before and for this one.
    pub(crate) heads: Vec<String>,
    /// Words before the first figure of two, and right before the last.
    pub(crate) from: Vec<String>,
    pub(crate) to: Vec<String>,
    /// Before the figure that was reached.
    pub(crate) reached: Vec<String>,
    /// Between what is set beside another time and that time.
    pub(crate) than: Vec<String>,
    /// Verbs of what came to so many times as much, in hundredths.
    pub(crate) factors: Vec<(String, i64)>,
    /// Words of a course over several times in a row, over all times, and of none.
    pub(crate) running: Vec<String>,
    pub(crate) always: Vec<String>,
    pub(crate) same: Vec<String>,
    /// Words that lead to the time from which on something is so.
    pub(crate) since: Vec<String>,
    /// Words that only point to what was named, of this time, and between a figure and the one of an earlier time.
    pub(crate) leaning: Vec<String>,
    pub(crate) now: Vec<String>,
    pub(crate) against: Vec<String>,
    /// In Chinese between two times of which the first has more, or fewer.
    pub(crate) over: Vec<String>,
    pub(crate) under: Vec<String>,
    /// Words of the year before, and of periods of several years.
    pub(crate) yearly: Vec<String>,
    pub(crate) spans: Vec<String>,
    /// Words of a rate, and of what is still to come.
    pub(crate) rate: Vec<String>,
    /// Letters of Chinese that make no word with another.
    #[serde(default)]
    pub(crate) little: String,
}

/// Patterns of words that speak of a rise or fall as known, each with what rose or fell as `what`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Moved {
    pub(crate) up: Vec<String>,
    pub(crate) down: Vec<String>,
    /// Where what rose or fell ends in English, and before it begins in Chinese.
    pub(crate) ends: Vec<String>,
    /// In Chinese between what rose and the words that say so.
    #[serde(default)]
    pub(crate) measures: Vec<String>,
    /// Of two times the one before and the one after.
    pub(crate) firsts: Vec<String>,
    pub(crate) seconds: Vec<String>,
    /// Words of what was never so great.
    pub(crate) most: Vec<String>,
    /// Words of a time at the head of an item, and words that point to figures above.
    pub(crate) turns: Vec<String>,
    pub(crate) pointing: Vec<String>,
    /// Words that make it a wish, a plan or a question.
    pub(crate) open: Vec<String>,
}

/// Words that something began.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Began {
    /// Verbs of one step, and nouns of it, each divided by bars.
    pub(crate) steps: Vec<[String; 2]>,
    /// Words between a name and what narrows it; in Chinese between a name and what is said of it.
    pub(crate) joins: Vec<String>,
    /// What begins again and again, so that its name says nothing.
    pub(crate) common: Vec<String>,
    /// Words that make it a plan, or one of several.
    pub(crate) open: Vec<String>,
    /// In Chinese between a time and the verb, and before a name.
    #[serde(default)]
    pub(crate) adverbs: Vec<String>,
    #[serde(default)]
    pub(crate) leading: Vec<String>,
    /// Verbs behind a name in English.
    #[serde(default)]
    pub(crate) goes_on: Vec<String>,
}

/// Words of a whole and the figures that divide it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Divided {
    /// Words that announce the parts.
    pub(crate) leads: Vec<String>,
    /// Words of a run that may leave something out.
    pub(crate) open: Vec<String>,
    /// Words that take several together.
    pub(crate) together: Vec<String>,
    /// Words of what follows from the sentence before, of what is left, and of a share of all.
    pub(crate) follows: Vec<String>,
    pub(crate) rest: Vec<String>,
    pub(crate) rates: Vec<String>,
    /// Right before the length after which something comes again.
    pub(crate) again: Vec<String>,
    /// Words of a part that is told later.
    pub(crate) left: Vec<String>,
    /// Right before a number of which some are named behind it.
    pub(crate) out_of: Vec<String>,
    /// Words of things that have numbers for names.
    pub(crate) numbered: Vec<String>,
}

/// Words by which the text speaks of rows of a table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpokenRows {
    /// Words that make it a wish, a plan or a rule.
    pub(crate) open: Vec<String>,
    /// Words of a question at the head of a column.
    pub(crate) asking: Vec<String>,
    /// Words that leave some out.
    pub(crate) except: Vec<String>,
    /// Words that leave all others out.
    pub(crate) only: Vec<String>,
    /// Right before a limit: beyond it, and not as far.
    pub(crate) above: Vec<String>,
    pub(crate) below: Vec<String>,
    /// At the head of a column that gives how many of what its row names there are.
    pub(crate) number: Vec<String>,
    /// Words that leave no row out.
    pub(crate) every: Vec<String>,
    /// Right before a month in English.
    pub(crate) within: Vec<String>,
}

/// Words of what is first or last of its kind.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ranking {
    pub(crate) most: Vec<String>,
    pub(crate) least: Vec<String>,
    /// Behind a comparative: it is more or less than any other; and words of what was never so before.
    pub(crate) than_any: Vec<String>,
    pub(crate) ever: Vec<String>,
    /// Behind these: that there were many, or few.
    pub(crate) so_many: Vec<String>,
    pub(crate) so_few: Vec<String>,
    /// Words beside them that leave some out, or make them say something else.
    pub(crate) other: Vec<String>,
    /// Words that leave somebody out, also in the clause before.
    pub(crate) leaving: Vec<String>,
    /// The same where the first is meant; what is second may stand after another.
    pub(crate) relative: Vec<String>,
    /// Right before a place in English, right behind it in Chinese.
    pub(crate) ranked: Vec<String>,
    /// Before or behind a year: from then on.
    pub(crate) since: Vec<String>,
    /// Behind a superlative: that it is one of several things, and not one of several times.
    pub(crate) kinds: Vec<String>,
    /// That something is so for the first time.
    pub(crate) first_time: Vec<String>,
    /// Words at the head of a column that gives by how much something changed.
    pub(crate) change: Vec<String>,
}

/// Words of indicators.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Indicating {
    pub(crate) target: Vec<String>,
    pub(crate) baseline: Vec<String>,
    pub(crate) present: Vec<String>,
    /// Before the number of an indicator.
    pub(crate) label: Vec<String>,
    /// Of what is still to be reached, where no word for a target is said.
    pub(crate) ahead: Vec<String>,
    /// Words in the name of an indicator whose figures are shares.
    pub(crate) shares: Vec<String>,
}

/// Words of things with a figure each that are set beside each other.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Weighing {
    /// Between what has more and what has less, and the other way round.
    pub(crate) exceeds: Vec<String>,
    pub(crate) trails: Vec<String>,
    /// Before what something is compared with.
    pub(crate) than: Vec<String>,
    /// That several are taken together.
    pub(crate) together: Vec<String>,
    /// Words for how many times as much, in hundredths, and words behind them.
    pub(crate) times: Vec<(String, i64)>,
    pub(crate) as_many: Vec<String>,
    /// Between a line and its share.
    pub(crate) holds: Vec<String>,
    /// Words for all that a table adds up.
    pub(crate) whole: Vec<String>,
    /// Words of an order from the most to the least, and from the least to the most.
    pub(crate) descending: Vec<String>,
    pub(crate) ascending: Vec<String>,
    /// Between the first and those that come next; and before the first, of the second.
    pub(crate) followed: Vec<String>,
    pub(crate) second: Vec<String>,
    /// Words by which somebody is put first among some alone.
    pub(crate) among: Vec<String>,
    /// Of a share that it is more than reached; and in Chinese what follows the letter for tenths where it is none.
    pub(crate) passed: Vec<String>,
    #[serde(default)]
    pub(crate) not_tenths: Vec<String>,
    /// Of an average, before what it is taken of, and spans of time over which it may be taken.
    pub(crate) average: Vec<String>,
    pub(crate) each: Vec<String>,
    pub(crate) spans: Vec<String>,
    /// Patterns of what stands before how many of one thing there are for one of another, which they name.
    pub(crate) one_to: Vec<String>,
    /// That shares of one sentence are of a change; that one of them is of another; and at the head of a column of shares.
    pub(crate) moves: Vec<String>,
    pub(crate) within: Vec<String>,
    pub(crate) share_heads: Vec<String>,
    /// Pieces of words beside a share by which something grew or shrank, and of points.
    pub(crate) grows: Vec<String>,
    pub(crate) of_points: Vec<String>,
    /// All that may stand between a part and its share.
    pub(crate) direct: Vec<String>,
    /// Words that lead from a figure to the share that it is.
    pub(crate) leads: Vec<String>,
    /// Words for so many as can decide.
    pub(crate) quorum: Vec<String>,
    /// Pieces of words of a share in a row that is of no other row.
    pub(crate) not_of_row: Vec<String>,
    /// Before a mark that is reached already by those who are at it.
    pub(crate) reached: Vec<String>,
    /// Sayings of a share that hold a word of growth, and words that give each its own.
    pub(crate) taken: Vec<String>,
    pub(crate) apart: Vec<String>,
    /// Words that may stand before a whole and make it no narrower.
    pub(crate) usual: Vec<String>,
    /// Words that may stand before a name and say nothing.
    pub(crate) light: Vec<String>,
    /// Right behind a name in Chinese: what its figures are.
    pub(crate) unit_ends: Vec<String>,
}

/// Pieces of words around figures that are a whole and its parts, or are not.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Adding {
    /// From a whole to its parts: that some follow, that all do, and that a list opens.
    pub(crate) of_which: Vec<String>,
    pub(crate) made_of: Vec<String>,
    pub(crate) opens_list: Vec<String>,
    /// That a figure is a total, before it and behind it.
    pub(crate) totals: Vec<String>,
    pub(crate) totals_behind: Vec<String>,
    /// That a figure changed to another.
    pub(crate) changes: Vec<String>,
    /// Among parts, one without a figure; behind them, that there are others.
    pub(crate) uncounted: Vec<String>,
    pub(crate) others: Vec<String>,
}
