//! The first lines of all: the headline, and the deck below it.

use super::shape::{
    FIRST, PROSE_LINE, QUESTION, QUOTE, QUOTED, STOP, ends_open, is_bare, is_by, is_dated, is_name,
    is_rating, is_sentence, is_time, opens_title,
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being the title above a deck, or that deck, is worth, and what it is where the title is printed twice.
const TITLED: i16 = 60;
const TITLED_TWICE: i16 = 160;
/// What being the first line right above author or time is worth.
const SIGNED_TITLE: i16 = 200;
/// What a line ends with that goes on below.
const JOINT: u8 = End::Joint.sign();
/// From the top, on the scale of signs, a title stands below a menu at most: 20 lines.
const MENU: u8 = 13;

/// What one of the first lines is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_titled(signs) {
        (!is_copy(signs)).then_some((BlockKind::Headline, TITLED))
    } else if is_signed_title(signs) || is_archived(signs) {
        Some((BlockKind::Headline, SIGNED_TITLE))
    } else if signs.of(Sign::LikeNext) == 1 && is_titled(signs.below()) {
        Some((BlockKind::Headline, TITLED_TWICE))
    } else {
        None
    }
    .or_else(|| {
        let title = signs.above();
        if title.of(Sign::End) == JOINT && is_archived(title) {
            return Some((BlockKind::Deck, TITLED));
        }
        is_titled(title).then(|| (BlockKind::Deck, if is_copy(title) { TITLED_TWICE } else { TITLED }))
    })
}

/// ```text
/// head  = [line / menu] title deck [rating] ( name / time )      ; the first lines of all
/// title = 4*20word                       ; no sentence, and nothing of another field; the first of two if it is printed twice
/// deck  = 4*word
/// ```
///
/// Most pages print them so, but the forest has learned that many begin with the text of a picture, which the headline is below.
fn is_titled(signs: Seen) -> bool {
    let deck = signs.below();
    (signs.of(Sign::FromTop) <= 1 || is_below_menu(signs))
        && is_words(signs)
        && is_words(deck)
        && deck.of(Sign::StopCount) >= 1
        && signs.of(Sign::Words) <= 20
        && opens_title(signs)
        && ends_open(signs, &[QUESTION, QUOTE])
        && signs.of(Sign::LikeNext) + signs.list(Lists::CREDIT) / 2 + signs.list(Lists::IMAGE) / 2 == 0
        && (signs.of(Sign::Copies) == 0 || is_copy(signs))
        && (is_field(deck.below()) || is_rating(deck.below()) && is_field(deck.below().below()))
}

/// ```text
/// menu = 2*page                          ; nothing else stands above: "Home", "News", "Sign in"
/// ```
fn is_below_menu(signs: Seen) -> bool {
    let button = |line: Seen| line.of(Sign::Chrome) == 16 && line.of(Sign::Words) <= 2;
    signs.of(Sign::FromTop) <= MENU && button(signs.above()) && button(signs.above().above())
}

/// Whether the same line stands right above.
fn is_copy(signs: Seen) -> bool {
    signs.of(Sign::LikeLast) == 1
}

/// Four words and more, none of which are of another field.
fn is_words(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 0
        && (4..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Bullet) + signs.of(Sign::Bars) == 0
        && signs.of(Sign::Chrome) <= 4
        && signs.list(Lists::BY) < FIRST
}

/// Who wrote it, or when.
pub(super) fn is_field(signs: Seen) -> bool {
    let named = signs.list(Lists::BY) == FIRST || signs.of(Sign::Name) == 1;
    is_dated(signs) || named && (2..MOST).contains(&signs.of(Sign::Byline))
}

/// ```text
/// head  = title 1*2( name / time ) sentence       ; the first lines of all
/// title = 3*20word                                ; no sentence, and nothing of another field
/// ```
fn is_signed_title(signs: Seen) -> bool {
    signs.of(Sign::FromTop) == 0 && is_bare(signs) && {
        let (field, next) = (signs.below(), signs.below().below());
        (is_by(field) || is_name(field) || is_time(field))
            && (is_sentence(next) || (is_by(next) || is_time(next)) && is_sentence(next.below()))
    }
}

/// ```text
/// head  = title deck sentence                     ; the first lines of all, as archives print them
/// title = 4*20word ";" / 4*12word "."             ; each of its lines ends in a full stop, or goes on below
/// deck  = 4*word "."                              ; no quotation, as the first sentences of a body may be
/// ```
fn is_archived(signs: Seen) -> bool {
    let (deck, body) = (signs.below(), signs.below().below());
    let longest = match signs.of(Sign::End) {
        JOINT => 20,
        STOP => 12,
        _ => return false,
    };
    signs.of(Sign::FromTop) == 0
        && signs.of(Sign::Words) <= longest
        && is_words(signs)
        && opens_title(signs)
        && is_words(deck)
        && deck.of(Sign::End) == STOP
        && deck.of(Sign::Start) != QUOTED
        && deck.of(Sign::Length) < PROSE_LINE
        && is_sentence(body)
        && body.of(Sign::Length) > deck.of(Sign::Length)
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn a_title_and_its_deck_stand_below_a_menu() {
        check(&[
            // A title and its deck below the menu of a page.
            (
                "Skip to main content\n\n\
                 Subscribe\n\n\
                 Sign in\n\n\
                 News\n\n\
                 Local\n\n\
                 Elmville school board votes to close two elementary schools\n\n\
                 The district says falling enrollment left it with no other choice\n\n\
                 By Jane Roe\n\n\
                 Published 6:02 p.m. CT Feb. 3, 2025 | Updated 9:14 a.m. CT Feb. 4, 2025\n\n\
                 5 min read\n\n\
                 Listen to this article\n\n\
                 Share this article\n\n\
                 Parents hold signs outside the old mill school in Elmville on Monday, Feb. 3, 2025.\n\n\
                 John Doe/Elmville Courier\n\n\
                 ELMVILLE — The Elmville school board voted 5-2 on Monday night to close Mill Road and Pine Ridge elementary schools at \
                 the end of the school year, over the objections of dozens of parents.\n\n\
                 Superintendent Ida Probe said the district has lost 1,400 students since 2018 and faces a shortfall of $6.2 million \
                 next year.\n\n\
                 Advertisement\n\n\
                 \"This is the hardest thing I have ever asked,\" she told the board. \"But we cannot keep heating half-empty \
                 buildings.\"",
                &[
                    None,
                    None,
                    None,
                    None,
                    None,
                    Some(Headline),
                    Some(Deck),
                    Some(Byline),
                    Some(Timestamp),
                    None,
                    None,
                    None,
                    Some(Caption),
                    Some(Caption),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_title_that_ends_in_a_sign_stands_above_its_deck() {
        check(&[
            (
                "Harbor board at odds over ferry fares;\n\
                 Members disagree on who pays for the winter service.\n\
                 The harbor board of Elmville broke up on Monday without a word on what the ferry will cost in the winter, the third \
                 meeting in a row that ended so.\n\
                 Members who live on the island want the town to pay for it, as it does for the bus, while others say that whoever \
                 takes the ferry has to pay.",
                &[Some(Headline), Some(Deck), Some(Paragraph), Some(Paragraph)],
            ),
            (
                "Ferry board not giving up the fight.\n\
                 Members fear that a split will hurt the chances of a new boat.\n\
                 When Jane Roe took the floor this week after she had lost the vote on the winter service, the members who had come \
                 to hear her in the old hall of the harbor rose.\n\
                 They did not have to wait for long, as she said at once that she would ask for a new vote before the end of the year.",
                &[Some(Headline), None, Some(Paragraph), Some(Paragraph)],
            ),
        ]);
    }
}
