//! The furniture of a page among the paragraphs: buttons, calls to subscribe or to comment, consents, whose the text is.

use super::shape::{FIRST, HALF, WHOLE, is_wide};
use crate::{
    BlockKind, field,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
    lexicon::{self, Lists, Seams},
};

/// What being of the page by its words is worth: more than whatever else a line looks like.
const OF_THE_PAGE: i16 = 400;
/// What being a button is worth, or a call that words of the page begin.
const BUTTON: i16 = 240;

/// The share of words of the page from which on a line holds little else, in sixteenths.
const MOST_WORDS: u8 = 12;

/// What a line is by the words of the page in it, and what that is worth.
#[inline]
pub(super) fn raised(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    if is_furniture(line) {
        Some((BlockKind::Boilerplate, OF_THE_PAGE))
    } else if signs.of(Sign::Chrome) >= HALF || signs.list(Lists::RELATED) == WHOLE {
        by_its_words(signs)
    } else {
        None
    }
}

/// The same of a line half of whose words are of the page, or all above other articles.
#[cold]
#[inline(never)]
fn by_its_words(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_page = || is_plain(signs) && (is_button(signs) || is_call(signs) || is_count(signs));
    if is_lone_label(signs) {
        let is_button = signs.list(Lists::PAGE) >= FIRST;
        Some((if is_button { BlockKind::Boilerplate } else { BlockKind::RelatedHeading }, BUTTON))
    } else {
        is_page().then_some((BlockKind::Boilerplate, BUTTON))
    }
}

/// Whether a line begins with what only a page says, to its readers or of its rights.
///
/// ```text
/// furniture = call *char                 ; "By signing up you agree to our terms"
///           / "©" holder *char reserved  ; "Copyright 2024 Elm Courier. All rights reserved. This material may not be ..."
/// ```
#[inline]
pub(in crate::layout) fn is_furniture(line: &str) -> bool {
    let may_be = |first: &[u8; lexicon::CALL]| lexicon::may_call(first) || first.starts_with("©".as_bytes());
    line.as_bytes().first_chunk().is_some_and(may_be) && calls(line)
}

#[cold]
#[inline(never)]
fn calls(line: &str) -> bool {
    lexicon::leading(line, Seams::Ignore).is_some_and(|(_, entry)| entry.lists.any(Lists::CALL))
        || field::is_reserved(line)
}

/// ```text
/// button = 1*8page-word                  ; and hardly another: "Share on", "Sign in to comment"
/// ```
fn is_button(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 8
        && signs.of(Sign::Chrome) >= MOST_WORDS
        && (signs.of(Sign::Words) > 1 || begins_with_call(signs))
        && (begins_with_call(signs) || signs.list(Lists::PAGE) >= FIRST)
}

/// ```text
/// call = call-word *19word               ; half of which are of the page
/// ```
fn is_call(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 20
        && signs.of(Sign::Chrome) >= HALF
        && signs.of(Sign::StopCount) > 0
        && begins_with_call(signs)
}

/// ```text
/// count = page-word *4word figure        ; half of which are of the page: "View all (23)", "Comments (7)", "Reading time: 5 minutes"
/// ```
fn is_count(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 5
        && signs.of(Sign::Digits) > 0
        && signs.of(Sign::Chrome) >= HALF
        && (begins_with_call(signs) || signs.list(Lists::PAGE) >= FIRST)
        && signs.of(Sign::Stamp) == 0
}

/// ```text
/// lone-label = related                   ; between two long lines, whether the titles below it are gone or are as long
/// ```
fn is_lone_label(signs: Seen) -> bool {
    signs.list(Lists::RELATED) == WHOLE
        && signs.of(Sign::Words) >= 2
        && signs.of(Sign::LongBelow) >= 1
        && is_wide(signs.above())
        && is_wide(signs.below())
}

fn begins_with_call(signs: Seen) -> bool {
    const CALLS: [Lists; 4] = [Lists::SHARE, Lists::ACCOUNT, Lists::ADVERTISING, Lists::RIGHTS];
    CALLS.iter().any(|&list| signs.list(list) >= FIRST)
}

/// Whether a line stands below the first long one, has no bullet, and is not the words above other articles.
fn is_plain(signs: Seen) -> bool {
    signs.of(Sign::LongAbove) > 0 && signs.of(Sign::Bullet) == 0 && signs.list(Lists::RELATED) < WHOLE
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn furniture_among_paragraphs_is_of_the_page() {
        check(&[
            (
                "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in \
                 two of its piers.\n\n\
                 SUBSCRIBE\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which \
                 adds nine miles.\n\n\
                 CLICK HERE TO GET THE COURIER APP\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge \
                 is closed.\n\n\
                 View all (23)\n\n\
                 “We saw the cracks in March and we should have acted sooner,” said Jane Roe, who leads the department of works in \
                 the county.\n\n\
                 By signing up you agree to our terms, and to what we do with your address. You can leave the list at any time that \
                 you like.\n\n\
                 By signing up more than forty volunteers in a week, the town has shown that it wants its library back, Mayor Ida \
                 Probe said.\n\n\
                 Copyright 2024 The Elm Courier. All rights reserved. This material may not be published, broadcast, rewritten or \
                 redistributed.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Stadt sperrt die alte Brücke über den Fluss\n\n\
                 Von Jana Roth\n\n\
                 Der Rat von Elmstadt hat am Dienstag beschlossen, die alte Brücke über den Fluss zu sperren, nachdem Fachleute \
                 Risse in zwei Pfeilern gefunden hatten.\n\n\
                 An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.\n\n\
                 Die Arbeiten dauern nach Angaben der Bürgermeisterin bis zum Frühjahr, und wer über den Fluss will, muss den Weg an \
                 der Mühle nehmen.\n\n\
                 Mehr zum Thema\n\n\
                 Die Läden am Ufer fürchten um ihr Geschäft. Einige haben die Stadt gebeten, eine Fähre zu bezahlen, solange die \
                 Brücke gesperrt ist.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(RelatedHeading),
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}
