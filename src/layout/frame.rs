//! Rules that hold by the form of a list, or of what stands around a line, whatever its words: they add to what the forest says.

mod body;
mod head;
mod related;
mod rows;

use super::{
    columns::Seen,
    ends::{Bullet, End},
    forest::Scores,
    sign::{MOST, Sign, Signs as _},
};
use crate::{BlockKind, field, lexicon::Lists};

/// What being a card below a heading of related articles is worth.
const CARD: i16 = 160;
/// What being an item of a list inside the body is worth.
const ITEM: i16 = 160;

/// What being an agency alone is worth.
const WIRE: i16 = 240;
/// What being a tagline is worth.
const SIGNED_OFF: i16 = 160;
/// What being a sentence or a byline of a text of a few short lines is worth.
const BRIEF: i16 = 160;
/// What being a labelled text below a credit is worth.
const LABELLED: i16 = 160;
/// What being a sentence above a credit is worth.
const CREDITED: i16 = 72;
/// What being a question of the body with its answer below is worth.
const ASKED: i16 = 48;

/// What opening with a dateline is worth.
const DATED: i16 = 160;
/// How long a lead is at least, in bytes.
const LEAD: usize = 72;

/// Lowers the deck where a line opens with a dateline, and raises the paragraph where an agency stands in it: the body begins there.
///
/// ```text
/// lead = place [ "(" agency ")" ] [mark] text
/// ```
pub(super) fn raise_lead(line: &str, scores: &mut Scores) {
    if line.len() < LEAD || !may_be_dated(line.as_bytes()) {
        return;
    }
    let best = scores.iter().max().copied().unwrap_or(0);
    let may_be_deck = scores.get(BlockKind::Deck as usize).is_some_and(|deck| best - deck < DATED);
    if !may_be_deck {
        return;
    }
    let Some(parts) = field::dateline(line).filter(|parts| parts.place.is_some()) else { return };
    let mut add = |kind: BlockKind, by: i16| {
        if let Some(score) = scores.get_mut(kind as usize) {
            *score = score.saturating_add(by);
        }
    };
    if parts.agency.is_some() {
        add(BlockKind::Paragraph, DATED);
    } else {
        add(BlockKind::Deck, -DATED);
        // "LIGHTHOUSE: What comes next for the keepers" is a title.
        if !parts.text.trim_end().ends_with(':') {
            add(BlockKind::Headline, -DATED);
        }
    }
}

/// Whether a dateline with a place may stand there: it is in capitals, or a comma or bracket stands behind it.
fn may_be_dated(line: &[u8]) -> bool {
    /// Within how many bytes the comma or bracket stands.
    const PLACE: usize = 48;
    let head = line.get(..PLACE).unwrap_or(line);
    matches!(line, [0x80..=0xFF, ..] | [_, b'A'..=b'Z' | 0x80..=0xFF, ..])
        || memchr::memchr2(b'(', b',', head).is_some()
}

/// Raises the kind that the frame of a line speaks for, if it does; the text has so many `lines`.
pub(super) fn raise(signs: Seen, lines: usize, scores: &mut Scores) {
    let Some((kind, by)) = raised(signs, lines) else { return };
    if let Some(score) = scores.get_mut(kind as usize) {
        *score = score.saturating_add(by);
    }
    if kind == BlockKind::RelatedItem
        && let Some(caption) = scores.get_mut(BlockKind::Caption as usize)
    {
        // The text of a picture is as short and as bare.
        *caption = caption.saturating_sub(by);
    }
}

/// The kind that the frame of a line speaks for, and what that is worth.
pub(super) fn raised(signs: Seen, lines: usize) -> Option<(BlockKind, i16)> {
    if asks(signs, signs.below()) {
        Some((BlockKind::Paragraph, ASKED))
    } else if is_card(signs) {
        Some((BlockKind::RelatedItem, CARD))
    } else if let Some(found) = related::raised(signs) {
        Some(found)
    } else if is_listed(signs) {
        Some((BlockKind::ListItem, ITEM))
    } else if let Some(found) = wire(signs) {
        Some(found)
    } else if is_tagline(signs) {
        Some((BlockKind::Boilerplate, SIGNED_OFF))
    } else if is_labelled(signs) {
        Some((BlockKind::Caption, LABELLED))
    } else if is_credited(signs) {
        Some((BlockKind::Caption, CREDITED))
    } else if let Some(found) =
        if signs.of(Sign::LongAbove) == 0 { head::raised(signs) } else { body::raised(signs) }
    {
        Some(found)
    } else if lines <= 4 && is_brief(signs) {
        Some((BlockKind::Paragraph, BRIEF))
    } else {
        (lines <= 4 && is_signed(signs)).then_some((BlockKind::Byline, BRIEF))
    }
}

/// ```text
/// question = words "?" ; in the body, and below it an answer in quotation marks
/// ```
fn asks(signs: Seen, below: Seen) -> bool {
    signs.of(Sign::End) == 11 && below.of(Sign::Start) == 4 && signs.of(Sign::LongAbove) >= 2
}

/// ```text
/// card = bullet title / indent title / indent teaser    ; behind the body, right below related words
/// ```
fn is_card(signs: Seen) -> bool {
    signs.of(Sign::Card) == 2 && signs.of(Sign::LongAbove) >= 2 && signs.of(Sign::TextLong) >= SOME_BODY
}

/// ```text
/// item = bullet words      ; not below related words, not doubled, without a date, in a list of an article:
/// list = text ":" 1*item / heading 1*item *line text
/// ```
fn is_listed(signs: Seen) -> bool {
    let framed = match signs.of(Sign::RunHead) {
        4 => signs.of(Sign::TextAbove) <= PAGE_HEAD && signs.of(Sign::Words) > 2,
        1 => {
            signs.of(Sign::TextAbove) <= ARTICLE_HEAD
                && signs.of(Sign::TextLines) <= ARTICLE
                && signs.of(Sign::LongAbove) >= 2
                && signs.of(Sign::LongBelow) >= 1
        }
        _ => false,
    };
    framed
        && BULLETS.contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::SinceRelated) > FAR
        && signs.of(Sign::LikeLast) == 0
        && signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && signs.list(Lists::SEE_ALSO) < 2
}

/// What an agency alone is by its frame, and what that is worth: a byline, or the mark behind the body.
///
/// ```text
/// wire = agency                          ; below the title, or between the time and the body; or right below the body, behind
///                                        ; all long lines
/// ```
fn wire(signs: Seen) -> Option<(BlockKind, i16)> {
    let alone = signs.list(Lists::AGENCY) == 3
        && signs.of(Sign::Words) <= 3
        && signs.of(Sign::Bullet) + signs.of(Sign::Copyright) + signs.of(Sign::Slashes) == 0;
    if !alone {
        None
    } else if signs.of(Sign::LongAbove) == 0 && head::is_wire(signs) {
        Some((BlockKind::Byline, WIRE))
    } else {
        let is_last = signs.of(Sign::LongBelow) == 0
            && signs.of(Sign::TextLines) <= ARTICLE
            && signs.of(Sign::FromTop) >= 3
            && head::is_sentence(signs.above());
        is_last.then_some((BlockKind::Boilerplate, WIRE))
    }
}

/// ```text
/// tagline = "reporting by" names ; below some of the body, or all of a short one
/// ```
fn is_tagline(signs: Seen) -> bool {
    signs.list(Lists::TAGLINE) >= 2
        && (signs.of(Sign::LongAbove) >= 2
            || signs.of(Sign::LongAbove) == 1
                && signs.of(Sign::LongBelow) == 0
                && signs.of(Sign::Capitals) >= 8
                && signs.of(Sign::Credit) == 0
            || signs.of(Sign::TextLong) == 0
                && signs.of(Sign::FromTop) >= 4
                && signs.of(Sign::AgencyLast) == 1)
}

/// ```text
/// caption = picture ("," / ":") 3*word   ; right below a line that is a credit and nothing else: "Image caption, The bridge"
/// ```
fn is_labelled(signs: Seen) -> bool {
    signs.list(Lists::IMAGE) == 2
        && signs.above().of(Sign::Credit) == 2
        && (5..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Commas) + signs.of(Sign::Colon) > 0
        && signs.of(Sign::Chrome) <= 4
}

/// ```text
/// caption = 5*word "."                   ; right above a line that is a credit and nothing else: "Photo: Jane Roe"
/// ```
///
/// What stands above a credit that has its text below it is none.
fn is_credited(signs: Seen) -> bool {
    signs.of(Sign::End) >= End::StopInQuote.sign()
        && signs.below().of(Sign::Credit) == 2
        && !is_labelled(signs.below().below())
        && signs.below().of(Sign::Sentences) == 0
        && signs.of(Sign::Length) < CAPTION
        && signs.of(Sign::Words) > 4
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Chrome) < 4
}

/// ```text
/// brief = 1*4line                       ; a text of a few short lines
/// line  = 4*word ["."] ; not mostly words of page machinery: a paragraph, though no page is so short
/// ```
fn is_brief(signs: Seen) -> bool {
    signs.of(Sign::TextLong) == 0
        && matches!(signs.of(Sign::End), 14 | 15)
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Chrome) <= 8
}

/// ```text
/// signed = by author                    ; in such a text too
/// ```
fn is_signed(signs: Seen) -> bool {
    signs.list(Lists::BY) == 2 && signs.of(Sign::Byline) >= 2
}

/// The length of the text of a picture on the scale of signs: 111 columns at most.
const CAPTION: u8 = 23;
/// Twelve lines, on the scale of signs.
const FAR: u8 = 8;
/// Dots, hyphens and stars. Dashes open dialogue, and numbers head sections, as often as they list.
const BULLETS: [u8; 3] = [Bullet::Dot as u8, Bullet::Hyphen as u8, Bullet::Star as u8];
/// Lines of an article at most, and above its first long line, on the scale of signs: 190 and 20. More is a whole page.
const ARTICLE: u8 = 25;
const ARTICLE_HEAD: u8 = 13;
/// Lines above the first long one of a page, on the scale of signs: 40.
const PAGE_HEAD: u8 = 17;
/// The share of bytes in long lines from which on a text holds an article to speak of, in sixteenths.
const SOME_BODY: u8 = 6;
