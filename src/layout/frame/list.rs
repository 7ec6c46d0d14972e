//! Items of lists, in the body and behind it.

use super::shape::{FAR, FIRST, QUESTION, STOP, UPPER, ends_open, is_bulleted, is_in_article, is_unlike};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being an item of a list inside the body is worth.
const ITEM: i16 = 160;
/// What being one behind the last paragraph, or its heading, is worth.
const LAST_LIST: i16 = 200;
/// What standing between two lists is worth.
const NEXT_LIST: i16 = 160;
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
    if signs.of(Sign::Bullet) == 0 {
        return is_between(signs).then_some((BlockKind::Heading, NEXT_LIST));
    }
    let framed = match signs.of(Sign::RunHead) {
        LED => signs.of(Sign::TextAbove) <= PAGE_HEAD && signs.of(Sign::Words) > 2,
        SHORT => is_in_article(signs) && has_body_above(signs) && signs.of(Sign::LongBelow) >= 1,
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

/// Whether some of the body stands above an item: one long line, where the list has another item right above or below.
fn has_body_above(signs: Seen) -> bool {
    let is_next = |line: Seen| line.of(Sign::Bullet) == signs.of(Sign::Bullet);
    match signs.of(Sign::LongAbove) {
        0 => false,
        1 => is_next(signs.above()) || is_next(signs.below()),
        _ => true,
    }
}

/// ```text
/// heading = 1*12word                     ; with a list of an article right above and below
/// ```
///
/// Below a question with a hyphen stands its answer.
fn is_between(signs: Seen) -> bool {
    is_bulleted(signs.above())
        && is_bulleted(signs.below())
        && signs.above().of(Sign::End) != QUESTION
        && is_in_article(signs)
        && signs.of(Sign::Start) == UPPER
        && ends_open(signs, &[QUESTION, End::Bracket.sign()])
        && signs.of(Sign::Words) <= 12
        && signs.of(Sign::Chrome) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Stamp) + signs.of(Sign::LikeNext) == 0
        && signs.of(Sign::SinceRelated) > FAR
        && [Lists::RELATED, Lists::SEE_ALSO, Lists::IMAGE].iter().all(|&list| signs.list(list) == 0)
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
    use crate::{Outline, layout::tests::*};

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

    #[test]
    fn an_answer_between_two_questions_heads_nothing() {
        const TEXT: &str = "Les maires disent pourquoi ils ferment le pont\n\n\
             Par Jeanne Roux\n\n\
             Le conseil d'Ormeville a décidé mardi de fermer le vieux pont sur la rivière, après que des experts ont trouvé des \
             fissures dans deux piles.\n\n\
             Les travaux dureront jusqu'au printemps, selon la maire, et ceux qui veulent passer devront prendre la route du \
             moulin, plus longue de neuf kilomètres.\n\n\
             - Pourquoi avoir fermé le pont ?\n\n\
             Parce qu'il n'était pas sûr\n\n\
             - Depuis quand le saviez-vous ?\n\n\
             Depuis mars\n\n\
             - Allez-vous démissionner ?\n\n\
             Non\n\n\
             Les boutiques du quai craignent pour leurs affaires. Certaines ont demandé à la ville de payer un bac tant que le pont \
             sera fermé.";
        let outline = Outline::of(TEXT);
        let answers = outline.blocks().iter().filter(|block| {
            block
                .span
                .text(TEXT)
                .is_some_and(|line| ["Parce", "Depuis mars"].iter().any(|begin| line.starts_with(begin)))
        });
        assert!(
            answers.clone().count() == 2 && answers.clone().all(|block| block.kind != Heading),
            "{answers:?}"
        );
    }

    #[test]
    fn what_stands_between_two_lists_heads_the_second() {
        check(&[(
            "The best offers on kettles and phones this week\n\
             A kettle has to boil, to pour and to last, and hardly any of the forty that we bought for this test does all three of \
             them well enough for us to keep it.\n\
             Elmware Kettle with Wireless Base (Latest Model)\n\
             - Boils a litre in two minutes\n\
             - Holds its lid when it is tipped\n\
             Elmware Kettle Pro\n\
             - Keeps the water hot for an hour\n\
             - Filter against lime\n\
             Elmware Phone 7, Unlocked, 32GB – Black (Renewed)\n\
             - Weighs less than a book\n\
             - GPS\n\
             None of them was quiet. The loudest was about as loud as a vacuum cleaner two rooms away, and the least loud of them \
             still woke the dog when it began to boil in the morning.",
            &[
                Some(Headline),
                None,
                None,
                Some(ListItem),
                Some(ListItem),
                Some(Heading),
                Some(ListItem),
                Some(ListItem),
                Some(Heading),
                Some(ListItem),
                Some(ListItem),
                Some(Paragraph),
            ],
        )]);
    }
}
