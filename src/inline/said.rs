//! Whether a quotation is somebody's words at all, and whether all of them stand in marks.

use super::{
    marks::{Marked, Missing},
    mentions::Mention,
    page::Page,
    speaker::{Asked, TEMPLATES as SPEAKER},
    tokens::Kind,
    words::Class,
};
use crate::BlockKind;

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 10] = [
    ("words in the marks, by the last sign", 21),
    ("case of the words, by kind of mark", 10),
    ("kind of block", 4),
    ("what stands before", 14),
    ("what stands behind", 12),
    ("score of the best speaker", 16),
    ("pattern of the best speaker", 17),
    ("level of the verb of the best speaker, by side", 17),
    ("sort of the best speaker", 17),
    ("same sentence as the best speaker", 3),
];

/// How many weights there are.
pub(crate) const COUNT: usize = {
    let (mut i, mut sum) = (0, 0);
    while i < TEMPLATES.len() {
        sum += TEMPLATES[i].1;
        i += 1;
    }
    sum
};

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// The best speaker found: in which block, its mention, its answers and its score in hundredths of a logit.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    pub(super) mention: Mention,
    pub(super) is_above: bool,
    pub(super) answers: super::speaker::Answers,
    pub(super) score: i32,
}

#[expect(clippy::cast_sign_loss, reason = "none is below zero")]
pub(super) fn answers(
    text: &str,
    page: &Page,
    kind: BlockKind,
    quote: &Marked,
    asked: &Asked,
    best: Option<&Best>,
) -> Answers {
    let tokens = &page.tokens;
    let inner = quote.span.text(text).unwrap_or_default();
    let inner = inner.trim_matches(|c: char| {
        matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’' | '«' | '»' | '„') || c.is_whitespace()
    });
    let (mut count, mut capitals) = (0, 0);
    for word in inner.as_bytes().split(|byte| *byte <= b' ').filter(|word| !word.is_empty()).take(13) {
        count += 1;
        capitals +=
            usize::from(word.len() <= 3 || word.first().is_some_and(|byte| !byte.is_ascii_lowercase()));
    }
    let length = match count {
        0..=3 => count,
        4 | 5 => 4,
        6..=12 => 5,
        _ => 6,
    };
    let end = match inner.chars().next_back() {
        Some(',') => 1,
        Some('.' | '?' | '!' | '…') => 2,
        _ => 0,
    };
    let small = inner.chars().next().is_some_and(char::is_lowercase);
    let case = if small {
        0
    } else if count >= 2 && capitals == count {
        1
    } else if count == 1 {
        2
    } else {
        3
    };
    let case = if quote.missing == Missing::Open { 4 } else { case };
    let kind = match kind {
        BlockKind::Headline | BlockKind::Deck | BlockKind::Heading => 0,
        BlockKind::Paragraph => 1,
        BlockKind::Caption => 2,
        _ => 3,
    };
    let before = match asked.at.checked_sub(1).and_then(|at| tokens.get(at)) {
        None => 0,
        Some(token) => match token.kind {
            Kind::Comma => 1,
            Kind::Colon => 2,
            Kind::Stop => 3,
            Kind::Possessive => 4,
            Kind::Quote => 5,
            Kind::Open | Kind::Dash => 6,
            _ if token.class.level() >= 4 => 7,
            _ if token.class.level() >= 1 => 8,
            _ if token.class.any(Class::DETERMINER) || token.class.any(Class::POSSESSIVE) => 9,
            _ if token.class.any(Class::SUBORDINATOR) => 10,
            _ if token.class.any(Class::PREPOSITION) => 11,
            Kind::Capital => 12,
            _ => 13,
        },
    };
    let behind = match tokens.get(asked.at + 1) {
        None => 0,
        Some(token) => match token.kind {
            Kind::Comma => 1,
            Kind::Stop => 2,
            Kind::Quote => 3,
            Kind::Capital if token.class.any(Class::PRONOUN) => 4,
            Kind::Capital => 5,
            Kind::Open | Kind::Dash => 6,
            _ if token.class.level() >= 3 => 7,
            _ if token.class.any(Class::PRONOUN) => 4,
            _ if token.class.any(Class::FUNCTION) => 8,
            _ if token.class.any(Class::HEAD) => 9,
            Kind::Word => 10,
            _ => 11,
        },
    };
    let (score, pattern, level, sort, same) = match best {
        None => (0, 16, 16, 16, 2),
        Some(best) => {
            let answer = |template: usize| {
                let offset: usize = SPEAKER.iter().take(template).map(|(_, size)| size).sum();
                usize::from(best.answers.get(template).copied().unwrap_or_default()) - offset
            };
            let mention = &best.mention;
            let inverted = mention.left.level > mention.right.level;
            (
                (best.score / 60 + 8).clamp(1, 15) as usize,
                answer(3),
                usize::from(mention.right.level.max(mention.left.level)) * 2 + usize::from(inverted),
                mention.sort as usize,
                usize::from(answer(0) < 10),
            )
        }
    };
    let values = [
        length * 3 + end,
        case * 2 + usize::from(quote.single),
        kind,
        before,
        behind,
        score,
        pattern,
        level,
        sort,
        same,
    ];
    super::places(&TEMPLATES, values)
}
