//! The characters that mark quotations: all of a text are found in one pass.

use memchr::{Memchr3, memchr, memchr3, memchr3_iter};

use super::dialogue;
use crate::Span;

/// The characters that mark quotations, by how they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `"`, and `''` of old archives.
    Straight,
    /// `“`, which opens in English and closes in German.
    Left,
    /// `”`
    Right,
    /// `„`
    Low,
    /// Two backticks.
    Backticks,
    /// `«`
    LeftGuillemet,
    /// `»`
    RightGuillemet,
    /// `'`
    SingleStraight,
    /// `‘`
    SingleLeft,
    /// `’`, which is an apostrophe more often than a mark.
    SingleRight,
    /// `‚` (U+201A)
    SingleLow,
    /// `‹`
    LeftAngle,
    /// `›`
    RightAngle,
    /// `「` and `『`
    LeftCorner,
    /// `」` and `』`
    RightCorner,
}

impl Shape {
    pub(super) const fn is_single(self) -> bool {
        matches!(
            self,
            Self::SingleStraight
                | Self::SingleLeft
                | Self::SingleRight
                | Self::SingleLow
                | Self::LeftAngle
                | Self::RightAngle
        )
    }
}

/// To which side a mark leans, by the characters around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lean {
    Open,
    Close,
    Neither,
}

/// A mark: where it lies, in bytes of the text, and how it looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) shape: Shape,
    pub(super) lean: Lean,
}

/// The way through the marks of a text, block by block.
pub(super) struct Signs<'a> {
    text: &'a str,
    /// The bytes that begin the commonest marks, from `next` on.
    common: Memchr3<'a>,
    next: Option<usize>,
    /// Whether others may stand in the text, and signs of the East among these.
    has_rare: bool,
    has_wide: bool,
}

impl<'a> Signs<'a> {
    /// All signs of the text must be ASCII, if `is_ascii` says so; else they need not.
    pub(super) fn of(text: &'a str, is_ascii: bool) -> Self {
        let bytes = text.as_bytes();
        let mut common = memchr3_iter(b'"', b'\'', if is_ascii { b'`' } else { 0xE2 }, bytes);
        let next = common.next();
        let has_rare = !is_ascii && memchr3(b'`', 0xC2, 0xE3, bytes).is_some();
        Self { text, common, next, has_rare, has_wide: has_rare && memchr(0xE3, bytes).is_some() }
    }

    /// Finds the marks of a block, which lies behind those before it; gives whether it may hold dialogue set off by dashes.
    pub(super) fn of_block(&mut self, block: Span, marks: &mut Vec<Mark>) -> bool {
        marks.clear();
        let part = block.text(self.text).unwrap_or_default();
        let dialogue = dialogue::may_begin(part, 0);
        let mut look = Look { part, start: block.start(), marks, after: 0, dialogue };
        if self.has_rare {
            self.all_of_block(block, &mut look);
        } else {
            while let Some(next) = self.next.filter(|next| *next < block.end()) {
                if let Some(i) = next.checked_sub(block.start()) {
                    look.at(i);
                }
                self.next = self.common.next();
            }
        }
        look.dialogue
    }

    /// Looks at the marks of a block of a text with rarer ones.
    #[inline(never)]
    fn all_of_block(&mut self, block: Span, look: &mut Look<'_>) {
        let mut rare = rare(look.part.as_bytes(), self.has_wide).peekable();
        while let Some(next) = self.next.filter(|next| *next < block.end()) {
            if let Some(i) = next.checked_sub(block.start()) {
                while let Some(before) = rare.next_if(|rare| *rare < i) {
                    look.at(before);
                }
                look.at(i);
            }
            self.next = self.common.next();
        }
        rare.for_each(|i| look.at(i));
    }
}

/// Where the rarer marks begin among some bytes. Every kana of Japanese begins with the byte that corners begin with, and few go on
/// as these do.
fn rare(bytes: &[u8], has_wide: bool) -> impl Iterator<Item = usize> {
    let is_corner = |start: &usize| matches!(bytes.get(*start..), Some([0xE3, _, 0x8C..=0x8F, ..]));
    memchr3_iter(b'`', 0xC2, if has_wide { 0x80 } else { 0xC2 }, bytes).filter_map(move |i| {
        if bytes.get(i) == Some(&0x80) { i.checked_sub(1).filter(is_corner) } else { Some(i) }
    })
}

/// A look at the marks of one block.
struct Look<'a> {
    part: &'a str,
    start: usize,
    marks: &'a mut Vec<Mark>,
    /// Where the last mark ends.
    after: usize,
    dialogue: bool,
}

impl Look<'_> {
    /// Keeps the mark that begins at a byte of the block, if one does.
    #[inline(never)]
    fn at(&mut self, i: usize) {
        let bytes = self.part.as_bytes();
        let rest = bytes.get(i..).unwrap_or_default();
        let before = i.checked_sub(1).and_then(|before| bytes.get(before));
        // Nearly every ’ and ' stands between two letters: an apostrophe.
        if let [b'\'', behind, ..] | [0xE2, 0x80, 0x99, behind, ..] = rest
            && behind.is_ascii_alphanumeric()
            && before.is_some_and(u8::is_ascii_alphanumeric)
        {
            return;
        }
        self.mark(i, before.copied(), rest);
    }

    /// [`at`](Self::at) where no apostrophe stands between two letters.
    #[inline(never)]
    fn mark(&mut self, i: usize, before: Option<u8>, rest: &[u8]) {
        if i < self.after {
            return;
        }
        let Some((shape, len)) = shape(rest) else {
            self.dialogue |= dialogue::may_begin(self.part, i);
            return;
        };
        self.after = i + len;
        let behind = rest.get(len);
        if matches!(shape, Shape::Straight | Shape::Right)
            && len != 2
            && is_inches(self.part.as_bytes().get(..i))
        {
            return;
        }
        let may_open = match before.map(|byte| SIDES.get(usize::from(byte))) {
            Some(Some((opens, _))) => *opens,
            _ => self.part.get(..i).and_then(|rest| rest.chars().next_back()).is_none_or(opens_behind),
        };
        let may_close = match behind.map(|byte| SIDES.get(usize::from(*byte))) {
            Some(Some((_, closes))) => *closes,
            _ => self.part.get(i + len..).and_then(|rest| rest.chars().next()).is_none_or(closes_before),
        };
        self.marks.push(Mark {
            start: self.start + i,
            end: self.start + i + len,
            shape,
            lean: match (may_open, may_close) {
                (true, false) => Lean::Open,
                (false, true) => Lean::Close,
                _ => Lean::Neither,
            },
        });
    }
}

/// Whether a mark behind a character may open.
const fn opens_behind(c: char) -> bool {
    matches!(c, '(' | '[' | '—' | '–' | '-' | '/' | '\u{202a}' | '“' | '‘' | '"' | '\'') || c.is_whitespace()
}

/// Whether a mark before a character may close.
const fn closes_before(c: char) -> bool {
    matches!(
        c,
        ')' | ']' | ',' | '.' | ';' | ':' | '!' | '?' | '—' | '–' | '-' | '/' | '”' | '’' | '"' | '\'' | '…'
    ) || c.is_whitespace()
}

/// For each ASCII character whether a mark behind it may open, and whether one before it may close.
#[expect(clippy::indexing_slicing, reason = "there are as many places as ASCII characters")]
const SIDES: [(bool, bool); 128] = {
    let mut sides = [(false, false); 128];
    let mut byte = u8::MIN;
    while byte.is_ascii() {
        sides[byte as usize] = (opens_behind(byte as char), closes_before(byte as char));
        byte += 1;
    }
    sides
};

/// Whether feet stand before a mark, which then stands for inches: `6’2”`.
fn is_inches(before: Option<&[u8]>) -> bool {
    let Some([rest @ .., last]) = before else { return false };
    last.is_ascii_digit()
        && match rest {
            [.., feet, b'\''] | [.., b'\'', feet] | [.., feet, 0xE2, 0x80, 0x99] => feet.is_ascii_digit(),
            [.., feet, 0xE2, 0x80, 0x99, inches] => feet.is_ascii_digit() && inches.is_ascii_digit(),
            _ => false,
        }
}

/// Whether a block begins with a mark that can open a quotation, and whether that one is single.
pub(super) fn opens(text: &str, block: Span) -> Option<Opening> {
    let (shape, _) = shape(text.as_bytes().get(block.start()..block.end())?)?;
    Some(if shape.is_single() { Opening::Single } else { Opening::Double })
}

/// The mark that a block begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Opening {
    Single,
    Double,
}

/// The mark that some bytes begin with, and how many of them it has.
fn shape(bytes: &[u8]) -> Option<(Shape, usize)> {
    Some(match bytes {
        [b'"', ..] => (Shape::Straight, 1),
        [0xE2, 0x80, last, ..] => match last {
            0x98 => (Shape::SingleLeft, 3),
            // "’’", as some typesetters close what “ opens
            0x99 if bytes.get(3..6) == Some(&[0xE2, 0x80, 0x99]) => (Shape::Right, 6),
            0x99 => (Shape::SingleRight, 3),
            0x9A => (Shape::SingleLow, 3),
            0x9C => (Shape::Left, 3),
            0x9D => (Shape::Right, 3),
            0x9E => (Shape::Low, 3),
            0xB9 => (Shape::LeftAngle, 3),
            0xBA => (Shape::RightAngle, 3),
            _ => return None,
        },
        [b'\'', b'\'', b'\'', ..] => (Shape::Straight, 3),
        [b'\'', b'\'', ..] => (Shape::Straight, 2),
        [b'\'', ..] => (Shape::SingleStraight, 1),
        [b'`', b'`', ..] => (Shape::Backticks, 2),
        [0xC2, 0xAB, ..] => (Shape::LeftGuillemet, 2),
        [0xC2, 0xBB, ..] => (Shape::RightGuillemet, 2),
        [0xE3, 0x80, 0x8C | 0x8E, ..] => (Shape::LeftCorner, 3),
        [0xE3, 0x80, 0x8D | 0x8F, ..] => (Shape::RightCorner, 3),
        _ => return None,
    })
}
