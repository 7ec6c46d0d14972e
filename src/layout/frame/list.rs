//! Items of lists, in the body and behind it.

use super::shape::{FAR, FIRST, STOP, UPPER, is_bulleted, is_in_article, is_unlike};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being an item of a list inside the body is worth.
const ITEM: i16 = 160;
/// What being one behind the last paragraph, or its heading, is worth.
const LAST_LIST: i16 = 200;
/// Lines above the first long one of a page, on the scale of signs: 40.
const PAGE_HEAD: u8 = 17;

/// What stands above and below the items of a list, as [`look`](crate::layout::look) has it: a short line, one with a colon at its end.
const SHORT: u8 = 1;
const LED: u8 = 4;

/// What an item of a list in an article is, and what that is worth.
///
/// ```text
/// list = text ":" 1*item / heading 1*item *line text
/// item = bullet words                    ; not below related words, not doubled, without a date
/// ```
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    let framed = match signs.of(Sign::RunHead) {
        LED => signs.of(Sign::TextAbove) <= PAGE_HEAD && signs.of(Sign::Words) > 2,
        SHORT => is_in_article(signs) && signs.of(Sign::LongAbove) >= 2 && signs.of(Sign::LongBelow) >= 1,
        _ => false,
    };
    let is_item = framed
        && is_bulleted(signs)
        && signs.of(Sign::SinceRelated) > FAR
        && is_unlike(signs)
        && signs.of(Sign::Figures) + signs.of(Sign::Clock) == 0
        && signs.list(Lists::SEE_ALSO) < FIRST;
    is_item.then_some((BlockKind::ListItem, ITEM))
}

/// What a line of a list behind the last long line is, or its heading, and what that is worth.
pub(super) fn raised_behind(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_last_item(signs) {
        Some((BlockKind::ListItem, LAST_LIST))
    } else {
        heads_last(signs).then_some((BlockKind::Heading, LAST_LIST))
    }
}

/// ```text
/// last-list = heading 1*( bullet ( 5*word "." / label ":" value ) )
/// ```
fn is_last_item(signs: Seen) -> bool {
    is_bulleted(signs)
        && signs.of(Sign::RunHead) == SHORT
        && signs.of(Sign::LongAbove) >= 3
        && signs.of(Sign::LongBelow) == 0
        && is_in_article(signs)
        && signs.of(Sign::SinceRelated) > FAR
        && signs.of(Sign::Chrome) == 0
        && is_unlike(signs)
        && (signs.of(Sign::End) == STOP && signs.of(Sign::Words) >= 5 && signs.of(Sign::StopCount) >= 1
            || signs.of(Sign::Colon) == 1 && signs.of(Sign::Digits) >= 1)
}

/// ```text
/// heading = 1*8word                      ; right above such a list
/// ```
fn heads_last(signs: Seen) -> bool {
    let below = signs.below();
    (1..MOST).contains(&below.of(Sign::Bullet))
        && signs.of(Sign::Bullet) == 0
        && signs.of(Sign::Words) <= 8
        && signs.of(Sign::Start) == UPPER
        && signs.of(Sign::Chrome) == 0
        && [Lists::RELATED, Lists::SEE_ALSO].iter().all(|&list| signs.list(list) == 0)
        && is_last_item(below)
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn a_list_may_stand_below_a_wide_colon() {
        check(&[
            // A list below a wide colon.
            (
                "The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
                 rain until late at night.\n\
                 The mayor named three works that come next in the town, and all of them are paid for by the county and by the \
                 people of Elmville：\n\
                 - a new pier by the old harbour\n\
                 - a school with ten rooms\n\
                 - a road to the mill\n\
                 All of them are to be done within three years, she said, and none of them will cost more than was planned for \
                 when the bridge was begun.",
                &[
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(ListItem),
                    Some(ListItem),
                    Some(ListItem),
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}
