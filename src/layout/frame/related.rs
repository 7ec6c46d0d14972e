//! The words above other articles, and the titles there: in the body, and where no more of it stands below.

use super::shape::{
    ALL, CAPTION_LINE, COLON, FIRST, HALF, LINK_LINE, QUESTION, QUOTE, WHOLE, ends_open, has_article_head,
    has_article_length, heads_buttons, is_bulleted, is_in_article, is_no_field, is_once,
};
use crate::{
    BlockKind,
    layout::{
        columns::{REACH, Seen},
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being a card below such words is worth.
const CARD: i16 = 160;
/// What being the title of another article below the body is worth, or the words above it.
const OTHERS: i16 = 160;
/// What being such a title in the body is worth, or the words above it; what it is where nothing tells that a title stands below.
const LINK: i16 = 80;
const HEADS_LINK: i16 = 72;
const HEADS_OTHERS: i16 = 32;
/// What the label of a link is worth.
const LABELLED: i16 = 96;
/// How many lines below those words a title stands at most, on the scale of signs: ten.
const NEAR: u8 = 7;
/// From which line on they stand below a body without a long line.
const BELOW_BODY: u8 = 3;
/// The share of bytes in long lines from which on a text holds an article to speak of, in sixteenths.
const SOME_BODY: u8 = 6;

/// What a line below the body is by the words above other articles, and what that is worth.
///
/// ```text
/// others = related [":"] 1*( card / title )
/// ```
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_card(signs) {
        Some((BlockKind::RelatedItem, CARD))
    } else if signs.of(Sign::SinceRelated) <= NEAR {
        is_item(signs).then_some((BlockKind::RelatedItem, OTHERS))
    } else {
        (heads(signs) && is_title(signs.below())).then_some((BlockKind::RelatedHeading, OTHERS))
    }
}

/// The same of a line in the body.
pub(super) fn raised_inside(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_last_link(signs) {
        Some((BlockKind::RelatedItem, LINK))
    } else if heads_link(signs) {
        Some((BlockKind::RelatedHeading, HEADS_LINK))
    } else if is_labelled(signs) {
        Some((BlockKind::RelatedItem, LABELLED))
    } else {
        let heads = signs.list(Lists::RELATED) == WHOLE && signs.of(Sign::LongBelow) == 0;
        heads.then_some((BlockKind::RelatedHeading, HEADS_OTHERS))
    }
}

/// ```text
/// card = bullet title / indent title / indent teaser    ; behind the body
/// ```
fn is_card(signs: Seen) -> bool {
    signs.of(Sign::Card) == 2 && signs.of(Sign::LongAbove) >= 2 && signs.of(Sign::TextLong) >= SOME_BODY
}

/// Whether a line is a title below such words, with nothing but titles between as far as it is seen.
fn is_item(signs: Seen) -> bool {
    if signs.of(Sign::SinceRelated) >= signs.of(Sign::SinceLong) || !is_title(signs) {
        return false;
    }
    let mut line = signs.above();
    for _ in 0..REACH {
        if heads(line) {
            return true;
        }
        if !is_title(line) {
            return false;
        }
        line = line.above();
    }
    is_behind(signs)
}

/// Whether a line is such words and nothing else ("Related", "See also:"), with no machinery of a page right above.
fn heads(signs: Seen) -> bool {
    signs.list(Lists::RELATED) == WHOLE
        && (signs.list(Lists::PAGE) < FIRST || signs.list(Lists::SEE_ALSO) == WHOLE)
        && signs.of(Sign::SinceChrome) >= 2
        && is_behind(signs)
}

/// Whether a line stands behind the last long line of an article, or below a body that has none.
fn is_behind(signs: Seen) -> bool {
    signs.of(Sign::LongBelow) == 0
        && has_article_length(signs)
        && if signs.of(Sign::TextLong) == 0 {
            signs.of(Sign::FromTop) >= BELOW_BODY
        } else {
            signs.of(Sign::LongAbove) >= 1 && has_article_head(signs)
        }
}

/// ```text
/// title = [bullet] 2*word                ; short, no sentence and no name, with no word of the page or of another field
/// ```
fn is_title(signs: Seen) -> bool {
    let words = signs.of(Sign::Words);
    signs.of(Sign::Length) < CAPTION_LINE
        && (2..MOST).contains(&words)
        && (words > 2 || signs.of(Sign::Capitals) <= HALF)
        && (words > 3 || signs.of(Sign::Digits) + signs.list(Lists::RELATIVE) == 0)
        && (ends_open(signs, &[End::Exclamation.sign(), QUOTE])
            // "Would you like to comment on this article?" is of the page.
            || signs.of(Sign::End) == QUESTION && signs.of(Sign::Chrome) <= 2)
        // More names in a row are topics.
        && (signs.of(Sign::Capitals) < ALL || signs.of(Sign::StopCount) > 0 || words <= 5)
        && (signs.of(Sign::Bullet) == 0 || is_bulleted(signs))
        && (signs.of(Sign::Name) == 0 || words > 3)
        && is_no_field(signs)
        && signs.of(Sign::Chrome) <= 4
        && signs.of(Sign::Glued) == 0
        && signs.list(Lists::RELATED) < FIRST
        && !heads_buttons(signs)
        && is_once(signs)
}

/// ```text
/// links = related-heading 1*3link        ; in the body: the last of them
/// ```
fn is_last_link(signs: Seen) -> bool {
    if signs.of(Sign::LongBelow) == 0 {
        return false;
    }
    let mut line = signs;
    for _ in 0..REACH {
        if !is_link(line) {
            return false;
        }
        line = line.above();
        if line.head_others() {
            return true;
        }
    }
    false
}

/// ```text
/// related-heading = related [":"]        ; in the body, right above such a title; "Read more" without a colon is a button,
///                                        ; unless no other one stands near
/// ```
fn heads_link(signs: Seen) -> bool {
    signs.list(Lists::RELATED) >= FIRST
        && signs.head_others()
        && (signs.of(Sign::End) == COLON
            || signs.list(Lists::RELATED) == WHOLE
                && (signs.list(Lists::PAGE) < FIRST || is_lone_label(signs)))
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::LongBelow) >= 1
        && is_link(signs.below())
}

/// Whether a line in an article is the label of a link, with no machinery of a page above.
fn is_lone_label(signs: Seen) -> bool {
    signs.list(Lists::SEE_ALSO) == WHOLE && signs.of(Sign::ChromeAbove) == 0 && is_in_article(signs)
}

/// ```text
/// link = 3*word                          ; no sentence, with nothing of another field, and not printed twice
/// ```
fn is_link(signs: Seen) -> bool {
    signs.of(Sign::Words) >= 3
        && signs.of(Sign::Length) < LINK_LINE
        && ends_open(signs, &[QUESTION, QUOTE])
        && signs.of(Sign::Glued) == 0
        && signs.list(Lists::RELATED) < FIRST
        && signs.of(Sign::Bullet) == 0
        && is_no_field(signs)
        && signs.of(Sign::Chrome) < HALF
        && is_once(signs)
}

/// ```text
/// labelled = see-also ":" 3*word         ; "Read more: The mill that would not burn"
/// ```
fn is_labelled(signs: Seen) -> bool {
    signs.list(Lists::SEE_ALSO).max(signs.list(Lists::RELATED)) == FIRST
        && signs.of(Sign::Colon) == 1
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Length) <= LINK_LINE
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn titles_stand_below_their_words_whatever_stands_far_above() {
        check(&[
            (
                "Deep-sea worms build reefs faster than anyone thought\n\n\
                 Elena Marsh\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two of its piers.\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which adds nine miles.\n\n\
                 “We saw the cracks in March and we should have acted sooner,” said Ida Probe, who leads the department of works in the county.\n\n\
                 A question of food\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is closed.\n\n\
                 Probe agrees that more data are needed. Her group plans to return to the bridge in May with 20 cameras.\n\n\
                 Related stories\n\n\
                 Mining the abyss: what do we stand to lose?\n\n\
                 The octopus nursery at the bottom of the world",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(RelatedHeading),
                    Some(RelatedItem),
                    Some(RelatedItem),
                ],
            ),
            (
                "楡町で突風、住宅38棟に被害 けが人なし\n\n\
                 2024年9月3日 18時20分\n\n\
                 シェアする\n\n\
                 3日午後2時ごろ、楡町の中心部で突風が発生し、住宅38棟の屋根や窓が壊れる被害が出た。町によると、けが人はいないという。\n\n\
                 町は公民館に避難所を設け、屋根が壊れた世帯にブルーシートを配っている。町長は「一日も早く日常を取り戻せるよう支援する」と述べた。\n\n\
                 電力会社によると、一時約1200戸が停電したが、午後6時までに復旧した。\n\n\
                 関連記事\n\n\
                 竜巻から身を守るには 専門家に聞く\n\n\
                 台風12号、週末に上陸のおそれ",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(RelatedHeading),
                    Some(RelatedItem),
                    Some(RelatedItem),
                ],
            ),
        ]);
    }

    #[test]
    fn more_galleries_head_others() {
        check(&[(
            "In pictures: The night the herring came back to Elmvik\n\n\
                 4 March 2020\n\n\
                 For the first time in thirty-one years, the boats of Elmvik came home with full holds, and the \
                 whole town went down to the quay to see it.\n\n\
                 1 of 2\n\n\
                 The Liv Johanne is the first of the boats to round the mole on Tuesday evening.\n\n\
                 John Doe/Elmvik Blad\n\n\
                 2 of 2\n\n\
                 By midnight the last barrel was closed.\n\n\
                 John Doe/Elmvik Blad\n\n\
                 More galleries\n\n\
                 A winter on the ice road\n\n\
                 The last ferry to Holm",
            &[
                Some(Headline),
                Some(Timestamp),
                Some(Paragraph),
                None,
                Some(Caption),
                Some(Caption),
                None,
                Some(Caption),
                Some(Caption),
                Some(RelatedHeading),
                Some(RelatedItem),
                Some(RelatedItem),
            ],
        )]);
    }
}
