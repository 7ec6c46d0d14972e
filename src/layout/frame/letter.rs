//! Letters to a paper, and to those who answer them there.

use super::{
    headline::is_field,
    picture::starts,
    shape::{COLON, HALF, JOINT, UPPER, has_title_form, is_sentence, is_wide},
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
    lexicon::LANGUAGES,
};

/// What greeting whom a letter is for is worth, and being the title above.
const LETTER: i16 = 240;

/// What heads a letter, and what that is worth.
///
/// ```text
/// letter = title salutation sentence
/// ```
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    let greeting = signs.below();
    let heads = may_greet(greeting)
        && greeting.of(Sign::Words) <= 3
        && (signs.of(Sign::LongAbove) >= 1 || is_field(signs.above()))
        && signs.of(Sign::Chrome) <= HALF
        && has_title_form(signs)
        && greeting.of(Sign::Colon) != 1;
    heads.then_some((BlockKind::Heading, LETTER))
}

/// What greets whom a letter is for, in a line of its own, and what that is worth.
///
/// ```text
/// salutation = greeting *5word ( "," / ":" )     ; above a sentence: "To the Editor:", "Dear Ms. Roe,"
/// ```
pub(super) fn salutation(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    // What ends so between paragraphs mostly tells who says what stands below.
    (may_greet(signs) && !is_wide(signs.above()) && greets(line)).then_some((BlockKind::Paragraph, LETTER))
}

fn may_greet(signs: Seen) -> bool {
    matches!(signs.of(Sign::End), COLON | JOINT)
        && (1..=6).contains(&signs.of(Sign::Words))
        && signs.of(Sign::Start) == UPPER
        && signs.of(Sign::Digits) + signs.of(Sign::Bullet) == 0
        && is_sentence(signs.below())
}

#[cold]
#[inline(never)]
fn greets(line: &str) -> bool {
    let is = |greeting: &str| {
        starts(line, greeting)
            && line.chars().nth(greeting.chars().count()).is_some_and(|c| !c.is_alphabetic())
    };
    line.ends_with([',', ':'])
        && LANGUAGES.iter().any(|language| language.salutations.iter().any(|greeting| is(greeting)))
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn a_greeting_opens_a_letter_below_its_title() {
        check(&[
            (
                "Readers write: On wolves, wages and the new clock\n\
                 Oct. 14, 2023\n\
                 Leave the wolves to the hills\n\
                 Dear Editor,\n\
                 I have kept sheep above Elmville for thirty-one years and have lost four lambs to wolves and about \
                 two hundred to the weather. I would rather you printed fewer letters about the first.\n\
                 John Doe, Upper Elmville\n\
                 A fair wage\n\
                 To the Editor:\n\
                 The council says that it cannot pay its cleaners more. It found the money for a fountain that \
                 plays the anthem. I counted: the anthem lasts eighty seconds, and so does a cleaner's patience.\n\
                 M. Roe, Elmville",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                ],
            ),
            (
                "Cartas al director\n\n\
                 9 de mayo de 2023\n\n\
                 El banco de la plaza\n\n\
                 Señor director:\n\n\
                 Han quitado el banco de la plaza de la Vega para poner una terraza. En ese banco se sentaba mi \
                 padre cada tarde, y ahora tiene que pedir un café que el médico no le deja tomar.\n\n\
                 Rosa Roe. Olmeda\n\n\
                 Los trenes de siempre\n\n\
                 Estimado director:\n\n\
                 He contado los minutos que llevo esperando el tren de las ocho desde enero: once horas y veinte. \
                 Con ese tiempo habría llegado andando a Rivera, y con mejor humor.",
                &[
                    None,
                    Some(Timestamp),
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Heading),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            (
                "Ask Aunt Ottoline: My neighbor sings, and I can't stand the songs\n\n\
                 By Jane Roe\n\n\
                 February 9, 2022\n\n\
                 Dear Aunt Ottoline,\n\n\
                 My neighbor is a kind man who sings from six in the morning. It is not the hour that I mind. He \
                 knows only the first verse of everything, and I lie there waiting for the second.\n\n\
                 — Sleepless in Elmville\n\n\
                 Dear Sleepless,\n\n\
                 Buy him a songbook. I mean this quite seriously. A man who sings at six wants to be heard, and a \
                 man who is given a second verse knows that he has been.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}
