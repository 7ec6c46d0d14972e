//! Quotation marks to quotations: the marks of a block are paired in one pass from left to right.
//!
//! Only outermost quotations are kept. A quotation never leaves its block: one that is open at the block's end ends there.

use super::signs::{Lean, Mark, Shape};
use crate::{
    Span,
    blank::{is_alphanumeric, is_blank},
};

/// A quotation within one block, marks included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Marked {
    /// Where it lies, marks included, in bytes of the text.
    pub(super) span: Span,
    /// Whether its marks are single ones.
    pub(super) single: bool,
    /// What is missing of its marks.
    pub(super) missing: Missing,
}

/// The mark that a quotation lacks within its block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// None: it opens and closes.
    Nothing,
    /// The closing one, and the quotation runs to the end of its block.
    Close,
    /// The closing one, and another quotation begins behind it in the same block.
    CloseBefore,
    /// The opening one: it runs from the end of the quotation before it, or the start of the block.
    Open,
    /// Both: it is a turn of dialogue, set off by dashes.
    Marks,
}

/// Lets the mark that begins a block open its quotation, if it is the closing guillemet of one in guillemets that is open above,
/// as French papers repeat it: "» Nul ne le sait », dit Roe." There may be both within, as where « begins it.
#[cold]
pub(super) fn repeat(block: Span, marks: &mut [Mark], goes_on: bool) {
    let [first, rest @ ..] = marks else { return };
    let is_guillemet = |mark: &Mark| matches!(mark.shape, Shape::LeftGuillemet | Shape::RightGuillemet);
    if first.start == block.start()
        && first.shape == Shape::RightGuillemet
        && first.lean != Lean::Open
        && (goes_on || rest.iter().any(is_guillemet))
    {
        first.shape = Shape::LeftGuillemet;
    }
}

/// Adds the quotations of a block to `found`, by its marks. Where nothing closes a single mark it is an apostrophe, unless
/// `goes_on` says that the next block opens in the same way.
pub(super) fn pair(text: &str, block: Span, marks: &[Mark], goes_on: bool, found: &mut Vec<Marked>) {
    if marks.is_empty() {
        return;
    }
    let first = found.len();
    let mut pairing = Pairing { text, block, found, first, open: None, depth: 0 };
    let mut rest = marks;
    while let [mark, behind @ ..] = rest {
        let inner = pairing.take(*mark, behind, goes_on);
        rest = behind.get(inner..).unwrap_or_default();
    }
    pairing.finish();
}

/// Whether nothing but marks and blanks stands in a quotation, or nothing but signs in one that lacks a mark: then nobody is
/// quoted.
pub(super) fn is_empty(text: &str, quote: &Marked) -> bool {
    // A letter follows nearly every opening mark.
    if let Some([b'"', first, ..] | [0xE2, 0x80, _, first, ..]) =
        text.as_bytes().get(quote.span.start()..quote.span.end())
        && first.is_ascii_alphanumeric()
    {
        return false;
    }
    let Some(quoted) = quote.span.text(text) else { return true };
    let is_whole = matches!(quote.missing, Missing::Nothing | Missing::Marks);
    !quoted
        .chars()
        .any(|c| if is_whole { !is_blank(c) && !is_mark(c) && c != '`' } else { is_alphanumeric(c) })
}

/// Whether a character is a quotation mark, in whatever language.
pub(crate) const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '"' | '\''
            | '“'
            | '”'
            | '„'
            | '‟'
            | '«'
            | '»'
            | '‘'
            | '’'
            | '‚'
            | '‹'
            | '›'
            | '「'
            | '」'
            | '『'
            | '』'
    )
}

/// Whether `mark` begins a quotation of its own inside another in double marks: it leans open, and behind its closing mark
/// stands one more for the outer, or the outer has marks of another shape.
fn is_nested(open: Mark, mark: Mark, rest: &[Mark]) -> bool {
    let closes = |mark: &Mark| {
        mark.shape == Shape::Right
            || matches!(mark.shape, Shape::Left | Shape::Straight) && mark.lean == Lean::Close
    };
    let mut double = rest.iter().take(8).filter(|next| !next.shape.is_single());
    mark.lean == Lean::Open
        && double.next().is_some_and(closes)
        && ((open.shape, mark.shape) == (Shape::Straight, Shape::Left) || double.next().is_some_and(closes))
}

/// The state of the one pass over the marks of a block.
struct Pairing<'a> {
    text: &'a str,
    block: Span,
    found: &'a mut Vec<Marked>,
    first: usize,
    open: Option<Mark>,
    depth: usize,
}

impl Pairing<'_> {
    /// Takes one mark, and tells how many of the `rest` are taken with it.
    fn take(&mut self, mark: Mark, rest: &[Mark], goes_on: bool) -> usize {
        match self.open {
            Some(open) => self.inside(open, mark, rest),
            None => self.outside(mark, rest, goes_on),
        }
    }

    fn outside(&mut self, mark: Mark, rest: &[Mark], goes_on: bool) -> usize {
        match mark.shape {
            Shape::Straight | Shape::Right if self.is_attribute(mark) => {
                return usize::from(rest.first().is_some_and(|next| next.shape == mark.shape));
            }
            // Two single marks: they close a double one, or stand for themselves.
            Shape::Right if mark.end - mark.start > '”'.len_utf8() => {}
            Shape::Straight if mark.lean == Lean::Neither && self.is_inches(mark) => {}
            Shape::Straight | Shape::Right if mark.lean == Lean::Close => self.unopened(mark),
            Shape::Left if mark.lean == Lean::Close && !self.at_start(mark) => self.unopened(mark),
            Shape::Right if mark.lean == Lean::Neither && !self.at_start(mark) => self.unopened(mark),
            Shape::RightGuillemet | Shape::RightAngle if mark.lean != Lean::Open => self.unopened(mark),
            Shape::RightCorner => self.unopened(mark),
            Shape::SingleRight | Shape::SingleStraight | Shape::SingleLeft | Shape::SingleLow => {
                if self.opens_single(mark, rest, goes_on) {
                    self.open = Some(mark);
                }
            }
            _ => self.open = Some(mark),
        }
        0
    }

    fn inside(&mut self, open: Mark, mark: Mark, rest: &[Mark]) -> usize {
        if open.shape.is_single() {
            if mark.shape.is_single() && self.closes_single(open, mark, rest) {
                self.close(open, mark);
            }
            return 0;
        }
        match (open.shape, mark.shape) {
            (_, shape) if shape.is_single() => {}
            (Shape::LeftGuillemet, Shape::LeftGuillemet) | (Shape::LeftCorner, Shape::LeftCorner) => {
                self.depth += 1;
            }
            (Shape::LeftGuillemet, Shape::RightGuillemet) | (Shape::LeftCorner, Shape::RightCorner) => {
                if self.depth == 0 {
                    self.close(open, mark);
                }
                self.depth = self.depth.saturating_sub(1);
            }
            (Shape::RightGuillemet, Shape::LeftGuillemet | Shape::RightGuillemet) => self.close(open, mark),
            (Shape::LeftGuillemet | Shape::RightGuillemet | Shape::LeftCorner, _)
            | (_, Shape::LeftGuillemet | Shape::RightGuillemet | Shape::LeftCorner | Shape::RightCorner) => {}
            (Shape::Low, Shape::Left | Shape::Right | Shape::Straight) | (_, Shape::Right) => {
                self.close(open, mark);
            }
            _ if is_nested(open, mark, rest) => return 1,
            (_, Shape::Low | Shape::Backticks) => self.reopen(open, mark),
            (_, Shape::Left) => match mark.lean {
                Lean::Open => self.reopen(open, mark),
                Lean::Neither if self.letter_after(mark) => self.reopen(open, mark),
                Lean::Close | Lean::Neither => self.close(open, mark),
            },
            (_, Shape::Straight) if mark.lean == Lean::Open => self.reopen(open, mark),
            _ => self.close(open, mark),
        }
        0
    }

    fn close(&mut self, open: Mark, mark: Mark) {
        self.keep(open.start, mark.end, open.shape.is_single(), Missing::Nothing);
        self.open = None;
    }

    /// A second opening mark: the first was never closed.
    fn reopen(&mut self, open: Mark, mark: Mark) {
        let end = self.text.get(open.start..mark.start).map_or(0, |part| part.trim_end().len());
        self.keep(open.start, open.start + end, false, Missing::CloseBefore);
        self.open = Some(mark);
    }

    fn unopened(&mut self, mark: Mark) {
        let before =
            self.found.get(self.first..).and_then(<[_]>::last).map_or(self.block.start(), |q| q.span.end());
        let part = self.text.get(before..mark.start).unwrap_or_default();
        let is_measure = match mark.shape {
            // Seconds of arc have more digits.
            Shape::Straight => part.ends_with(|c: char| c.is_ascii_digit()),
            _ => self.is_inches(mark),
        };
        if is_measure {
            return;
        }
        let start = before + (part.len() - part.trim_start().len());
        self.keep(start, mark.end, mark.shape.is_single(), Missing::Open);
    }

    fn keep(&mut self, start: usize, end: usize, single: bool, missing: Missing) {
        self.found.push(Marked { span: Span::between(start, end), single, missing });
    }

    fn finish(&mut self) {
        if let Some(open) = self.open {
            self.keep(open.start, self.block.end(), open.shape.is_single(), Missing::Close);
        }
    }

    fn at_start(&self, mark: Mark) -> bool {
        mark.start == self.block.start()
    }

    fn char_after(&self, mark: Mark) -> Option<char> {
        self.text.get(mark.end..self.block.end())?.chars().next()
    }

    fn char_before(&self, mark: Mark) -> Option<char> {
        self.text.get(self.block.start()..mark.start)?.chars().next_back()
    }

    fn letter_after(&self, mark: Mark) -> bool {
        self.char_after(mark).is_some_and(is_alphanumeric)
    }

    /// Whether a mark that closes nothing stands for inches, behind a short number: `a 14” screen`, `70"+`.
    fn is_inches(&self, mark: Mark) -> bool {
        let before = self.text.as_bytes().get(self.block.start()..mark.start).unwrap_or_default();
        let digits = before.iter().rev().take(4).take_while(|byte| byte.is_ascii_digit()).count();
        (1..=3).contains(&digits) && !self.letter_after(mark)
    }

    /// Whether a straight mark stands in a tag that was left over: `author="..."`.
    fn is_attribute(&self, mark: Mark) -> bool {
        self.char_before(mark) == Some('=')
    }

    /// A single mark opens a quotation if it leans that way, is no elision, and something closes it.
    fn opens_single(&self, mark: Mark, rest: &[Mark], goes_on: bool) -> bool {
        let shaped = match mark.shape {
            Shape::SingleLeft | Shape::SingleLow => mark.lean != Lean::Close,
            Shape::SingleStraight => mark.lean == Lean::Open,
            _ => false,
        };
        // A curly mark that opens is sure enough to hold double ones; a straight one may be an apostrophe.
        let is_sure = matches!(mark.shape, Shape::SingleLeft | Shape::SingleLow);
        shaped
            && !(self.is_elision(mark))
            && (goes_on && self.at_start(mark)
                || rest
                    .iter()
                    .take(8)
                    .take_while(|next| is_sure || next.shape.is_single())
                    .any(|next| self.closes_single(mark, *next, &[])))
    }

    fn closes_single(&self, open: Mark, mark: Mark, rest: &[Mark]) -> bool {
        let shaped = match (open.shape, mark.shape) {
            (Shape::SingleLow, Shape::SingleLeft | Shape::SingleRight)
            | (Shape::LeftAngle, Shape::RightAngle)
            | (Shape::RightAngle, Shape::LeftAngle) => true,
            (Shape::SingleStraight, Shape::SingleStraight)
            | (Shape::SingleLeft, Shape::SingleRight | Shape::SingleStraight | Shape::SingleLeft) => {
                mark.lean == Lean::Close
            }
            _ => false,
        };
        shaped && !self.is_possessive(mark, rest) && !self.is_clipped(mark)
    }

    /// Whether a mark that leans closed is a plural possessive, as another closes behind it: "the workers’ party’". There may be
    /// more of them before one that surely closes: "the farmers’ money and the boys’ club,’".
    #[inline(never)]
    fn is_possessive(&self, mark: Mark, rest: &[Mark]) -> bool {
        if self.char_before(mark) != Some('s') || self.char_after(mark) != Some(' ') {
            return false;
        }
        let closes = |next: &&Mark| next.shape == mark.shape && next.lean == Lean::Close;
        let opens = |next: &Mark| {
            matches!(next.shape, Shape::SingleLeft | Shape::SingleStraight)
                && next.lean == Lean::Open
                && !self.is_elision(*next)
        };
        let behind = self.text.get(mark.end + 1..self.block.end()).unwrap_or_default();
        rest.first().filter(closes).is_some_and(|next| self.char_before(*next) != Some('s'))
            || behind.starts_with(char::is_lowercase)
                && rest
                    .iter()
                    .take(8)
                    .take_while(|next| !opens(next))
                    .filter(closes)
                    .any(|next| matches!(self.char_before(*next), Some(',' | '.' | '?' | '!' | '…')))
    }

    /// Whether a mark stands behind an "and" of which no more than the "n" is left: "rock 'n' roll".
    #[cold]
    fn is_clipped(&self, mark: Mark) -> bool {
        let before = self.text.get(self.block.start()..mark.start).unwrap_or_default();
        before
            .strip_suffix(['n', 'N'])
            .is_some_and(|before| before.ends_with(|c: char| is_blank(c) || matches!(c, '\'' | '’' | '‘')))
    }

    /// `'90s`, `'em`, `'til`, `'n'`: a mark that stands for letters left out.
    fn is_elision(&self, mark: Mark) -> bool {
        const ELIDED: [&str; 9] = ["em", "til", "tis", "twas", "cause", "round", "bout", "cos", "im"];
        let rest = self.text.get(mark.end..self.block.end()).unwrap_or_default();
        let word = rest.split(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
        let behind = rest.get(word.len()..).and_then(|rest| rest.chars().next());
        let digits = word.bytes().take_while(u8::is_ascii_digit).count();
        digits == 2 && (word.len() == 2 || word.ends_with('s'))
            || word.eq_ignore_ascii_case("n")
            || behind != Some('’')
                && behind != Some('\'')
                && ELIDED.iter().any(|known| known.eq_ignore_ascii_case(word))
    }
}
