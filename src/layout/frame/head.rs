//! What a line above the body is by its frame.

use super::{BULLETS, body};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What the post below an author is worth.
const POST: i16 = 160;
/// What the label of a time is worth.
const UPDATE: i16 = 160;
/// What a name beside a time or a post is worth.
pub(super) const BESIDE_TIME: i16 = 48;
/// What a first line is worth that says what it is, where the headline was left out.
const FIRST: i16 = 320;
/// What a bulleted point is worth.
const KEY_POINT: i16 = 200;
/// How many words a byline or time has at most that stands first of all.
const FEW: u8 = 12;
/// What a note is worth.
const NOTED: i16 = 160;

/// What a line above the first long one is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if signs.of(Sign::Bullet) != 0 {
        return is_key_point(signs).then_some((BlockKind::Deck, KEY_POINT));
    }
    if is_signed_first(signs) {
        Some((BlockKind::Byline, FIRST))
    } else if is_dated_first(signs) {
        Some((BlockKind::Timestamp, FIRST))
    } else if is_post(signs) {
        Some((BlockKind::Byline, POST))
    } else if is_posted(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else if body::is_entry(signs) {
        Some((BlockKind::Heading, body::ENTRY))
    } else if is_update(signs) {
        Some((BlockKind::Timestamp, UPDATE))
    } else if is_named_beside_time(signs) {
        Some((BlockKind::Byline, BESIDE_TIME))
    } else {
        is_note(signs).then_some((BlockKind::Paragraph, NOTED))
    }
}

/// ```text
/// signed = by author                     ; the first line of all: "By Jane Roe", though not "By Monday, Roe wants answers"
/// ```
fn is_signed_first(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0
        && signs.list(Lists::BY) == 2
        && signs.of(Sign::Byline) >= 2
        && (signs.list(Lists::WEEKDAY) == 0 || signs.of(Sign::Stamp) >= 2)
        && signs.of(Sign::Words) <= FEW
        && signs.of(Sign::End) != 15
}

/// ```text
/// dated = published time                 ; the first line of all
/// ```
fn is_dated_first(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0
        && signs.list(Lists::PUBLISHED).max(signs.list(Lists::UPDATED)) == 2
        && signs.of(Sign::Stamp) >= 2
        && signs.of(Sign::Words) <= FEW
}

/// ```text
/// post = *5word role                     ; right below "by" author
/// ```
pub(super) fn is_post(signs: Seen) -> bool {
    let above = signs.above();
    signs.of(Sign::Byline) == 1
        && signs.list(Lists::ROLE) > 0
        && signs.of(Sign::Words) <= 6
        && above.of(Sign::Byline) >= 2
        && above.of(Sign::Byline) < MOST
        && matches!(above.list(Lists::BY), 2 | 3)
}

/// ```text
/// posted = name / post                   ; above the body, the one right above the other
/// ```
pub(super) fn is_posted(signs: Seen) -> bool {
    let named = |line: Seen| line.of(Sign::Name) == 1 && line.of(Sign::Byline) >= 2;
    let post = |line: Seen| {
        line.of(Sign::Byline) == 1
            && line.of(Sign::Words) <= 5
            && (1..MOST).contains(&line.list(Lists::ROLE))
            && line.of(Sign::End) == 0
    };
    named(signs) && post(signs.below()) || post(signs) && named(signs.above())
}

/// ```text
/// update = updated 1*6word               ; above the body, with a time or the time since: "Last updated 15 hours ago"
/// ```
fn is_update(signs: Seen) -> bool {
    signs.list(Lists::UPDATED).max(signs.list(Lists::PUBLISHED)) == 2
        && signs.of(Sign::Words) <= 7
        && signs.of(Sign::Stamp) >= 1
        && (signs.list(Lists::RELATIVE) > 0 || signs.of(Sign::Stamp) >= 2)
}

/// ```text
/// name = 2*4capital-word                 ; above the body, right above or below a time that names no author
/// ```
fn is_named_beside_time(signs: Seen) -> bool {
    let timed = |line: Seen| {
        (2..MOST).contains(&line.of(Sign::Stamp))
            && line.list(Lists::BY) != 1
            && line.of(Sign::Length) < body::BODY_LINE
    };
    signs.of(Sign::Name) == 1
        && signs.of(Sign::Copies) + signs.list(Lists::CREDIT) == 0
        && (timed(signs.above()) || timed(signs.below()))
}

/// ```text
/// key-point = bullet 5*word              ; above the body, of an article that begins soon below
/// ```
fn is_key_point(signs: Seen) -> bool {
    BULLETS.contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::FromTop) <= 8
        && signs.of(Sign::UntilLong) <= 5
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Digits) <= 3
        && signs.of(Sign::Chrome) <= 4
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && [Lists::BY, Lists::CREDIT, Lists::SEE_ALSO].iter().all(|&list| signs.list(list) < 2)
}

/// ```text
/// note = "editor's note" ":" text        ; above the body: it is no headline
/// ```
fn is_note(signs: Seen) -> bool {
    signs.list(Lists::NOTE) == 2 && signs.of(Sign::Colon) == 1 && signs.of(Sign::Words) >= 8
}
