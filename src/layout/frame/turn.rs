//! The turns of interviews and transcripts that say whose they are.

use super::shape::{ALL, BRACKET, COLON, FIRST, HALF, PAGE, UPPER};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being a turn is worth.
const TURN: i16 = 200;

/// What a turn is whose speaker is a letter or in capitals, and what that is worth.
///
/// ```text
/// turn  = capital ":" 1*word             ; "Q: What was the worst day?", "A: The fourth of February."
///       / 1*capitals ":" 1*word          ; with another near: "GOVERNOR ROE: They should read my letter."
/// noise = "(" 1*3capitals ")"            ; between two of those: "(CROSSTALK)", "[COMMERCIAL BREAK]"
/// ```
pub(super) fn turn(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let is_letter = || matches!(line.as_bytes(), [b'A'..=b'Z', b':', b' ', ..]);
    let is_turn = match signs.of(Sign::Colon) {
        1 => signs.of(Sign::Credit) == 0 && (is_letter() || is_shouted(signs) && is_named_in_capitals(line)),
        0 => signs.of(Sign::Start) == BRACKET && is_noise(signs),
        _ => false,
    };
    (is_turn && signs.of(Sign::LongAbove) >= 1).then_some((BlockKind::Paragraph, TURN))
}

/// Whether a line may be a turn whose speaker is in capitals: another stands near, or it is a sentence between two paragraphs. No
/// label of a page is one.
fn is_shouted(signs: Seen) -> bool {
    /// Capitals among the letters of a turn at least, in sixteenths.
    const SOME: u8 = 2;
    let (above, below) = (signs.above(), signs.below());
    let is_between =
        || signs.of(Sign::End) >= COLON && is_paragraph_or_turn(above) && is_paragraph_or_turn(below);
    signs.of(Sign::Uppercase) >= SOME
        && signs.of(Sign::Start) == UPPER
        && signs.of(Sign::Bullet) == 0
        && (is_between() || [above, below, above.above(), below.below()].into_iter().any(opens_in_capitals))
        && PAGE.iter().all(|&list| matches!(list, Lists::ROLE | Lists::AGENCY) || signs.list(list) < FIRST)
}

/// Whether a line opens with capitals, and a colon stands soon behind.
pub(super) fn opens_in_capitals(signs: Seen) -> bool {
    signs.of(Sign::Colon) == 1
        && signs.of(Sign::Bullet) == 0
        && (signs.of(Sign::Shout) == 1 || (HALF..=ALL).contains(&signs.of(Sign::Uppercase)))
}

#[cold]
#[inline(never)]
fn is_named_in_capitals(line: &str) -> bool {
    let Some((speaker, words)) = line.split_once(':') else { return false };
    words.starts_with(' ')
        && speaker.chars().filter(|c| c.is_alphabetic()).nth(2).is_some()
        && speaker.split(' ').count() <= 5
        && speaker.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
}

fn is_noise(signs: Seen) -> bool {
    let around = [signs.above(), signs.below()];
    is_in_brackets(signs)
        && signs.of(Sign::Words) <= 3
        && around.into_iter().any(opens_in_capitals)
        && around.into_iter().all(is_paragraph_or_turn)
}

fn is_in_brackets(signs: Seen) -> bool {
    signs.of(Sign::Start) == BRACKET && signs.of(Sign::Uppercase) == ALL
}

fn is_paragraph_or_turn(signs: Seen) -> bool {
    signs.of(Sign::Plain) == 1 || opens_in_capitals(signs) || is_in_brackets(signs)
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn turns_of_an_interview_are_of_its_body() {
        check(&[(
            "Ida Probe on ten years in office\n\n\
             By John Doe\n\n\
             12 October 2021\n\n\
             Ida Probe has been mayor of Elmville for ten years. She talked to the Courier about the bridge, the flood and the \
             end of her time in office.\n\n\
             Q: You said in 2011 that you would stay for one term. What happened?\n\n\
             A: The flood happened. You do not leave a town in the middle of a flood. And then there was the bridge, and then \
             I was sixty.\n\n\
             Q: What was the worst day?\n\n\
             A: The fourth of February. I had to tell a family that we had stopped the search.\n\n\
             Q: And the best?\n\n\
             A: Any day on which nobody rang me before seven.",
            &[
                Some(Headline),
                Some(Byline),
                Some(Timestamp),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
            ],
        )]);
    }

    #[test]
    fn turns_in_capitals_are_of_the_body() {
        check(&[
            (
                "Transcript: Governor Jane Roe on \"The Sunday Table\"\n\
                 October 8, 2023 / 11:40 AM EDT\n\
                 The following is a transcript of an interview with Governor Jane Roe that aired on \"The Sunday \
                 Table\" on Oct. 8, 2023.\n\
                 JOHN DOE: The legislature goes back into session on Tuesday and you have said that you will veto \
                 the water bill. Why?\n\
                 GOVERNOR JANE ROE: Because it takes water from people who have it and gives it to people who have \
                 lawyers. I said in June what I needed to see. I have not seen it.\n\
                 DOE: The sponsors say that you changed your mind.\n\
                 ROE: They should read my letter.\n\
                 (CROSSTALK)\n\
                 DOE: But is there a version that you would sign?\n\
                 ROE: There is. It is one page long. It says that no town shall be cut off in a dry summer, and it \
                 names the reservoir that will be kept for it.\n\
                 DOE: Thank you, governor.",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            (
                "Ce que la maire et le préfet se sont dit à Ormebrune\n\
                 Publié le 7 mars 2024 à 10h15\n\
                 Nous publions des extraits de l'échange qui a opposé mardi soir, devant deux cents habitants, la \
                 maire d'Ormebrune et le préfet du département.\n\
                 LA MAIRE : Vous nous aviez promis une réponse avant l'hiver. Nous sommes en mars et l'écluse est \
                 toujours fermée, monsieur le préfet.\n\
                 LE PRÉFET : Je n'ai rien promis.\n\
                 LA MAIRE : J'ai votre lettre. Elle porte votre signature et la date du 4 octobre, et je peux la \
                 lire à ceux qui sont venus ce soir.\n\
                 LE PRÉFET : Lisez-la.\n\
                 (APPLAUDISSEMENTS)\n\
                 LA MAIRE : « Une réponse vous parviendra avant les premières gelées. » Il a gelé cent fois depuis, \
                 et la réponse n'est pas venue.",
                &[
                    Some(Headline),
                    Some(Timestamp),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
        ]);
    }
}
