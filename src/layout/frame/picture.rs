//! Beside a picture: its text, and who took it.

use super::shape::{CAPTION_LINE, FIRST, PROSE_LINE, STOPPED, ends_open, is_by, is_in_article, is_time};
use crate::{
    BlockKind, field,
    layout::{
        columns::Seen,
        ends::End,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What a labelled text below a credit is worth.
const LABELLED: i16 = 160;
/// What a sentence above a credit is worth.
const CREDITED: i16 = 72;
/// What being a long text with its credit is worth: as much as being prose in all else.
const LONG: i16 = 400;
/// What the name of who took a picture is worth, and the text above it.
const PHOTOGRAPHER: i16 = 160;

/// What a long text with its credit at its end is, and what that is worth.
///
/// ```text
/// caption = 25*word "(" credit ")"       ; "... on Tuesday. (Photo: Jane Roe)"
/// ```
pub(super) fn raised_long(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let is_caption = signs.of(Sign::End) == End::Bracket.sign()
        && (PROSE_LINE..MOST).contains(&signs.of(Sign::Length))
        && is_in_article(signs)
        && field::may_have_credit_last(line)
        && (signs.of(Sign::Credit) == 1 || field::has_credit_last(line));
    is_caption.then_some((BlockKind::Caption, LONG))
}

/// What a line beside a credit is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_labelled(signs) {
        Some((BlockKind::Caption, LABELLED))
    } else {
        is_credited(signs).then_some((BlockKind::Caption, CREDITED))
    }
}

/// What a line of the picture between author and body is, and what that is worth.
pub(super) fn raised_above_body(signs: Seen) -> Option<(BlockKind, i16)> {
    (is_photographer(signs) || is_photographer(signs.below())).then_some((BlockKind::Caption, PHOTOGRAPHER))
}

/// ```text
/// caption = picture ("," / ":") 3*word   ; right below a line that is a credit and nothing else: "Image caption, The bridge"
/// ```
fn is_labelled(signs: Seen) -> bool {
    signs.list(Lists::IMAGE) == FIRST
        && signs.above().of(Sign::Credit) == 2
        && (5..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Commas) + signs.of(Sign::Colon) > 0
        && signs.of(Sign::Chrome) <= 4
}

/// Whether a line stands right above a credit that has no text of its own below it.
pub(super) fn is_above_credit(signs: Seen) -> bool {
    signs.below().of(Sign::Credit) == 2 && !is_labelled(signs.below().below())
}

/// ```text
/// caption = 5*word "."                   ; right above a line that is a credit and nothing else: "Photo: Jane Roe"
/// ```
fn is_credited(signs: Seen) -> bool {
    signs.of(Sign::End) >= STOPPED
        && is_above_credit(signs)
        && signs.below().of(Sign::Sentences) == 0
        && signs.of(Sign::Length) < CAPTION_LINE
        && signs.of(Sign::Words) > 4
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Stamp) < 2
        && signs.of(Sign::Chrome) < 4
}

/// ```text
/// picture      = by author [time] text photographer     ; the article has its author
/// photographer = *8word                                 ; read as a byline without "by": "Kim Poe", "Kim Poe / Staff"
/// ```
fn is_photographer(signs: Seen) -> bool {
    let text = signs.above();
    (2..MOST).contains(&signs.of(Sign::Byline))
        && signs.list(Lists::BY) + signs.of(Sign::Stamp) == 0
        && signs.of(Sign::Words) <= 8
        && ends_open(signs, &[])
        && (4..MOST).contains(&text.of(Sign::Words))
        && text.of(Sign::Byline) + text.of(Sign::Bullet) + u8::from(is_time(text)) == 0
        && (is_by(text.above()) || is_time(text.above()) && is_by(text.above().above()))
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn only_what_stands_beside_a_credit_is_of_the_picture() {
        check(&[
            // Who says something above a picture is no text of it, nor is what stands above a credit with its text below.
            (
                "Elmville keeps its bridge open to the carts of the farmers\n\n\
                 By John Doe\n\n\
                 The bridge at Elmville stays open to traffic after ten weeks of protest, and thousands of people walked across it in the \
                 rain until late at night, when the last of the lamps were put out.\n\n\
                 \"We had our tents and our flasks and we did not move,\" she said.\n\n\
                 Jane Roe spent ten nights below the bridge. (Elm News: John Doe)\n\n\
                 Jane Roe, 71, said: \"We brought tents and we brought flasks and we did not move.\"\n\n\
                 Image source, Jane Roe\n\n\
                 Image caption, Jane Roe spent ten nights below the bridge\n\n\
                 The council of Elmville will mend the bridge in the summer, and the harbour master is to name a day for it before the end \
                 of the month, the county's speaker told the Elmville News.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Paragraph),
                    Some(Caption),
                    Some(Caption),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn a_long_text_with_its_credit_is_of_a_picture() {
        let body = |text: &str| {
            format!(
                "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in two \
                 of its piers.\n\n\
                 {text}\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge is \
                 closed."
            )
        };
        let long = "Workers look at the cracks in the piers of the old bridge at Elmville on Tuesday, a day before the council voted \
                    to close it to all traffic until the spring of next year at least, and perhaps for good, as the mayor said.";
        for (credit, kind) in [
            ("(Photo: Jane Roe)", Caption),
            ("(Foto: Jana Roth/Elm Archiv)", Caption),
            ("(Jane Roe / Elm Courier)", Caption),
            ("(AP Photo/Jane Roe, File)", Caption),
            ("(Reuters)", Paragraph),
            ("(Source: county of Elmville)", Paragraph),
            ("(Reporting by Jane Roe in Elmville and John Doe in Varnstad)", Paragraph),
            ("(and/or the county)", Paragraph),
            ("(she means the mayor)", Paragraph),
        ] {
            let text = body(&format!("{long} {credit}"));
            check(&[(
                text.as_str(),
                &[Some(Headline), Some(Byline), Some(Paragraph), Some(kind), Some(Paragraph)],
            )]);
        }
    }
}
