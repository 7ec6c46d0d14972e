//! Rows of a calendar in the body: where a band plays, who plays whom, the days of a story.

use super::shape::{COLON, FIGURE, FIRST, HALF};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::Bullet,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being a row, or what stands above the first, is worth.
const ROW: i16 = 160;

/// What a row is, or the line that heads some, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_row(signs) {
        Some((BlockKind::Paragraph, ROW))
    } else if heads_rows(signs) {
        let is_led = signs.of(Sign::End) == COLON;
        Some((if is_led { BlockKind::Paragraph } else { BlockKind::Heading }, ROW))
    } else {
        None
    }
}

/// Whether a line is one of three rows or more, one below another.
///
/// ```text
/// rows = 3*row
/// ```
fn is_row(signs: Seen) -> bool {
    if !is_dated(signs) {
        return false;
    }
    match (is_dated(signs.above()), is_dated(signs.below())) {
        (true, true) => true,
        (true, false) => is_dated(signs.above().above()),
        (false, true) => is_dated(signs.below().below()),
        (false, false) => false,
    }
}

/// Whether a line heads such rows.
///
/// ```text
/// rows-head = 1*8word [":"]              ; right above the first: "Tour dates", "Les dates de la tournée :"
/// ```
fn heads_rows(signs: Seen) -> bool {
    is_row(signs.below())
        && !is_dated(signs)
        && (1..=8).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Chrome) <= HALF
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Stamp) == 0
}

/// Whether a line begins with a day and says what is on then. A year beside the day is that of another article's card.
///
/// ```text
/// row = ( month [day] / ( day month / weekday ) ( ":" / dash ) ) 2*word    ; "June 9 -- Coral Hall, Elmville", "Saturday: Elmville v Kalstad"
/// ```
fn is_dated(signs: Seen) -> bool {
    let (month, weekday) = (signs.list(Lists::MONTH), signs.list(Lists::WEEKDAY));
    if month + weekday == 0 || month >= MOST {
        return false;
    }
    let is_parted = || signs.of(Sign::Colon) == 1 || signs.of(Sign::Dash) == 1;
    let begins =
        month == FIRST || is_parted() && (weekday == FIRST || month == 1 && signs.of(Sign::Start) == FIGURE);
    begins
        && signs.of(Sign::Words) >= 3
        && [0, Bullet::Number as u8].contains(&signs.of(Sign::Bullet))
        && signs.of(Sign::Stamp) < 3
        && signs.of(Sign::Chrome) <= HALF
        && signs.of(Sign::Year) + signs.of(Sign::Figures) + signs.of(Sign::Bars) == 0
        && signs.of(Sign::Copyright) + signs.of(Sign::Byline) == 0
}
