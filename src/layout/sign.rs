//! The signs by which a line is known: small numbers, each from a stretch of text of constant length.

use super::ends::End;
use crate::lexicon::Lists;

/// What is noted of each line. The forest asks about these, in the line itself and in its neighbours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Sign {
    /// Whether it was taken for a paragraph at sight, and so only what is seen from afar was noted.
    Plain,
    /// Length in columns of print, four steps per doubling.
    Length,
    /// Words, up to 40.
    Words,
    /// What it ends with, from "a letter" up to "a full stop"; see [`super::evidence`].
    End,
    /// What it begins with; see [`super::evidence`].
    Start,
    /// Its bullet, dash or number.
    Bullet,
    /// Blanks before it.
    Indent,
    /// Blank lines above it.
    Blanks,
    /// Whether it begins as the line above does.
    Again,
    /// Words with a capital, in sixteenths.
    Capitals,
    /// Letters that are capitals, in sixteenths.
    Uppercase,
    /// Digits among its characters, in sixteenths.
    Digits,
    /// Function words among its words, in sixteenths.
    Stops,
    /// Function words, a count.
    StopCount,
    /// Words of sharing, accounts, advertising, rights and page machinery among its words, in sixteenths.
    Chrome,
    /// Words of a date or a clock, a count.
    Date,
    /// A year from 1900 to 2099.
    Year,
    /// Clock times such as 10:45, a count.
    Clock,
    /// A date in figures such as 28.02.2019.
    Figures,
    /// Reads like the name of a person: two to four capitalised words and nothing else.
    Name,
    /// A copyright sign.
    Copyright,
    /// Bars, bullets and middle dots between words, a count.
    Bars,
    /// Slashes, a count.
    Slashes,
    /// An at sign, a number sign or an address.
    Address,
    /// What its closing bracket holds.
    Bracket,
    /// Where its first colon stands: none, early, late, last.
    Colon,
    /// Quotation marks: none, some, at the start, around it.
    Marks,
    /// The name of a file: 1 something of one word with hyphens or underscores, 2 a picture's.
    File,
    /// A currency sign or a percent sign.
    Currency,
    /// Commas, a count.
    Commas,
    /// Full stops, question and exclamation marks before a blank, a count.
    Sentences,
    /// A dash between blanks: none, early, late.
    Dash,
    /// A capital right behind a small letter, a bracket or a full stop, as where two lines are glued.
    Glued,
    /// What the rule for times reads of it: 1 a time, 2 one with its date, 3 and little else.
    Stamp,
    /// What the rule for bylines reads of it: 1 an agency, 2 an author, 3 several or one with a post.
    Byline,
    /// What the rule for credits reads of it: 1 a text with a credit, 2 a credit alone.
    Credit,
    /// An agency at the end.
    AgencyLast,
    /// The first word is in capitals.
    Shout,
    /// Against the line above: the same, begins with it, is its beginning.
    LikeLast,
    /// Against the line below.
    LikeNext,
    /// How often it stands in the text up to the last long line, and above, beyond this once.
    Copies,
    /// Whether an earlier copy stands in the text.
    Copied,
    /// Content words that also stand in the long lines, in sixteenths.
    Echo,
    /// Content words that also stand in the long lines, a count.
    EchoCount,
    /// Content words that also stand in the line above, in sixteenths.
    EchoLast,
    /// Content words that also stand in the line below, in sixteenths.
    EchoNext,
    /// Content words that also stand in the line that echoes the body best before the first long line.
    EchoTitle,
    /// Its place from the top, four steps per doubling.
    FromTop,
    /// Lines down to the last long one, four steps per doubling.
    FromEnd,
    /// Its place among the lines up to the last long one, in thirty-seconds.
    Place,
    /// Long lines above, four steps per doubling.
    LongAbove,
    /// Long lines below, four steps per doubling.
    LongBelow,
    /// Lines since the last long line.
    SinceLong,
    /// Lines up to the next long line, 32 at the most.
    UntilLong,
    /// Long lines above as a share of all, in sixteenths.
    LongShare,
    /// Lines since the words that head related items.
    SinceRelated,
    /// 2 if it belongs to a bulleted list right below the words that head related items, with each title printed twice.
    Card,
    /// Lines since a line with a date.
    SinceDate,
    /// Lines since a line of page machinery.
    SinceChrome,
    /// Page machinery in the eight lines above, decaying.
    ChromeAbove,
    /// Lines of the same bullet or number up to here.
    BulletRun,
    /// What stands above the bulleted lines it is among: 1 a short line, 2 a sentence, 3 a long line, 4 one with a colon at its end.
    RunHead,
    /// What stands below them: 1 a short line, 2 a sentence, 3 a long line.
    RunFoot,
    /// Short lines in a row up to here.
    ShortRun,
    /// Short lines in a row from here, six at the most.
    ShortAhead,
    /// Lines with the same kind of white space and about the same length up to here.
    LikeRun,
    /// Share of lines that have blank lines above them, in sixteenths. This and what follows is of the text up to its last long
    /// line, so that what stands behind an article changes nothing of it.
    TextBlanks,
    /// Lines of the text, four steps per doubling.
    TextLines,
    /// Lines above the first long one, four steps per doubling.
    TextAbove,
    /// Share of the text's bytes that lie in long lines, in sixteenths.
    TextLong,
    /// Share of the text's lines that are long, in sixteenths.
    TextLongLines,
    /// The first of the signs that stand for word lists; see [`LISTS`].
    FirstList,
}

/// The word lists that are signs of their own, in the order of their bits: 0 no word of it, 1 some, 2 the line begins with it, 3 it is the whole line.
pub(crate) const LISTS: [Lists; 21] = [
    Lists::BY,
    Lists::AND,
    Lists::ROLE,
    Lists::MONTH,
    Lists::WEEKDAY,
    Lists::CLOCK,
    Lists::PUBLISHED,
    Lists::UPDATED,
    Lists::RELATIVE,
    Lists::CREDIT,
    Lists::IMAGE,
    Lists::RELATED,
    Lists::SEE_ALSO,
    Lists::SHARE,
    Lists::ACCOUNT,
    Lists::ADVERTISING,
    Lists::RIGHTS,
    Lists::PAGE,
    Lists::NOTE,
    Lists::TAGLINE,
    Lists::AGENCY,
];

/// All of them together.
pub(crate) const LISTED: Lists = {
    let (mut all, mut at) = (Lists::BY, 0);
    while at < LISTS.len() {
        #[expect(clippy::indexing_slicing, reason = "counted up to the last list")]
        {
            all = all.with(LISTS[at]);
        }
        at += 1;
    }
    all
};

/// How many signs a line has.
pub(crate) const SIGNS: usize = Sign::FirstList as usize + LISTS.len();

/// The highest value of a sign, which only no line has: seven bits.
pub(crate) const MOST: u8 = 127;

/// The value of a sign as it is noted, smaller than [`MOST`].
#[inline]
pub(crate) fn small(value: usize) -> u8 {
    u8::try_from(value.min(usize::from(MOST) - 1)).unwrap_or(MOST)
}

/// The signs of a line.
pub(crate) trait Signs {
    /// What is noted of a sign, by its number; of no line [`MOST`].
    fn at(&self, sign: usize) -> u8;

    /// What is noted of a sign.
    #[inline]
    fn of(&self, sign: Sign) -> u8 {
        self.at(sign as usize)
    }

    /// What is noted for one of the [`LISTS`].
    #[inline]
    fn list(&self, list: Lists) -> u8 {
        self.at(Sign::FirstList as usize + list.bits().trailing_zeros() as usize)
    }

    /// Whether a line reads like the heading of related items: the words for it, and little behind them ("Related", "Read more from
    /// the Ledger:").
    fn head_others(&self) -> bool {
        match self.list(Lists::RELATED) {
            3 => true,
            2 => {
                self.of(Sign::Words) <= 6
                    && (self.of(Sign::End) <= End::Letter.sign() || self.of(Sign::End) == End::Colon.sign())
                    && self.of(Sign::Bullet) == 0
            }
            _ => false,
        }
    }
}

/// The last step of the [`scale`].
pub(super) const NEVER: u8 = 63;

/// Four steps per doubling, from 0 for nothing up to [`NEVER`].
#[inline]
pub(crate) fn scale(count: usize) -> u8 {
    SCALE.get(count).map_or_else(|| scaled(count), |&step| step)
}

/// The scale of small numbers, such as most lengths and all places in an article are.
#[expect(clippy::indexing_slicing, reason = "counted up to the last")]
static SCALE: [u8; 1024] = {
    let (mut steps, mut count) = ([0; 1024], 0);
    while count < steps.len() {
        steps[count] = scaled(count);
        count += 1;
    }
    steps
};

#[cold]
#[inline(never)]
#[expect(clippy::cast_possible_truncation, reason = "it is small")]
const fn scaled(count: usize) -> u8 {
    if count < 5 {
        return count as u8;
    }
    let log = count.ilog2() as usize;
    let quarter = (count >> (log - 2)) & 3;
    let step = log * 4 + quarter - 4;
    if step < NEVER as usize { step as u8 } else { NEVER }
}

/// A share in sixteenths.
pub(crate) fn share(part: usize, whole: usize) -> usize {
    (part * 16 + whole / 2).checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_stand_in_the_order_of_their_bits() {
        for (i, list) in LISTS.iter().enumerate() {
            assert_eq!(list.bits(), 1 << i);
        }
    }

    #[test]
    fn the_scale_rises_without_a_gap() {
        let mut last = 0;
        for count in 1..5000 {
            let now = scale(count);
            assert!(now == last || now == last + 1, "{count}: {last} then {now}");
            last = now;
        }
    }
}
