//! Whether a quotation is somebody's words at all, and whether all of them stand in marks.

use super::{
    asked::Asked,
    marks::{Marked, Missing},
    mentions::{Mention, Path},
    page::Page,
    tokens::{Kind, Token},
    words::Class,
};
use crate::{BlockKind, QuoteKind};

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 22] = [
    ("words in the marks, by the last sign", 7 * 3 * 2),
    ("case of the words, by kind of mark", 10),
    ("kind of block, by case", 4 * 5),
    ("what stands before", BEFORE),
    ("what stands behind", BEHIND),
    ("score of the best speaker", 16),
    ("pattern of the best speaker", 17),
    ("level of the verb of the best speaker, by side", 17),
    ("sort of the best speaker", 17),
    ("same sentence as the best speaker", 3),
    ("what stands before, by what stands behind", BEFORE * BEHIND),
    ("what stands before, by case", BEFORE * 5),
    ("what stands behind, by case", BEHIND * 5),
    ("last verb before, by distance", 8 * 6),
    ("link of the best speaker to the last verb before, by its level", 16 * 8),
    ("other quotations of the block, by words", 4 * 4),
    ("two words before", BEFORE),
    ("kind of the quotation before, by distance", 13),
    ("score of the best speaker, by words", 16 * 7),
    ("score of the best speaker, by case", 16 * 5),
    ("two words before, by case", BEFORE * 5),
    ("level of the verb of the best speaker, by what stands before", 8 * BEFORE),
];

const BEFORE: usize = 26;
const BEHIND: usize = 18;

/// How many weights there are.
pub(crate) const COUNT: usize = super::sum_of(&TEMPLATES, TEMPLATES.len());

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// The best speaker found: in which block, its number and mention, its score in hundredths of a logit, the pattern in which
/// it stands with the quotation, and whether both stand in one sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    pub(super) mention: Mention,
    pub(super) number: usize,
    pub(super) is_above: bool,
    pub(super) score: i32,
    pub(super) pattern: usize,
    pub(super) same: bool,
}

/// What a look at the words in the marks tells.
struct Inner {
    /// From 0 to 6 by the number of words.
    length: usize,
    /// 1 for a comma, 2 for the end of a sentence.
    end: usize,
    /// 0: begins small, 1: title case, 2: one word, 3: other, 4: never opened.
    case: usize,
}

impl Inner {
    fn of(inner: &str, quote: &Marked) -> Self {
        let (count, is_title) = words(inner.as_bytes());
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
        let case = if quote.missing == Missing::Open {
            4
        } else if inner.chars().next().is_some_and(char::is_lowercase) {
            0
        } else if count >= 2 && is_title {
            1
        } else if count == 1 {
            2
        } else {
            3
        };
        Self { length, end, case }
    }
}

/// How many words there are, thirteen or more where there are as many, and whether none of the first thirteen begins small
/// but those of up to three bytes. Eight bytes are looked at at once.
fn words(bytes: &[u8]) -> (usize, bool) {
    const MOST: usize = 13;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (chunks, rest) = bytes.as_chunks::<8>();
    let mut last = [b' '; 8];
    for (byte, at) in rest.iter().zip(&mut last) {
        *at = *byte;
    }
    let (mut count, mut is_title) = (0, true);
    let mut blank = 0x80;
    for (i, chunk) in chunks.iter().chain([&last]).enumerate() {
        let chunk = u64::from_le_bytes(*chunk);
        // The high bit of each byte up to a blank.
        let blanks = !(((chunk & !HIGH) + 0x5F5F_5F5F_5F5F_5F5F) | chunk) & HIGH;
        let mut starts = !blanks & HIGH & (blanks << 8 | blank);
        blank = blanks >> 56;
        while is_title && starts != 0 && count < MOST {
            let start = i * 8 + starts.trailing_zeros() as usize / 8;
            let word = bytes.get(start..start + 4).unwrap_or_default();
            is_title =
                !word.first().is_some_and(u8::is_ascii_lowercase) || word.iter().any(|byte| *byte <= b' ');
            count += 1;
            starts &= starts - 1;
        }
        // The highest byte of the product is the sum of all bytes.
        count += ((starts >> 7).wrapping_mul(0x0101_0101_0101_0101) >> 56) as usize;
        if count >= MOST {
            break;
        }
    }
    (count, is_title)
}

fn before(token: Option<&Token>) -> usize {
    let Some(token) = token else { return 0 };
    let class = token.class;
    match token.kind {
        Kind::Comma => 1,
        Kind::Colon => 2,
        Kind::Stop => 3,
        Kind::Possessive => 4,
        Kind::Quote => 5,
        Kind::Open => 6,
        Kind::Dash => 7,
        _ if class.any(Class::NAMING) => 24,
        _ if class.any(Class::ON) => 25,
        _ if class.any(Class::WORK) => 8,
        _ if class.any(Class::VERB) => {
            9 + usize::from(class.level() >= 2)
                + usize::from(class.level() >= 4)
                + usize::from(class.level() >= 6)
        }
        _ if class.any(Class::POSSESSIVE) => 13,
        _ if class.any(Class::DETERMINER) && !class.any(Class::SUBORDINATOR) => 14,
        _ if class.any(Class::SUBORDINATOR) => 15,
        _ if class.any(Class::AS) => 16,
        _ if class.any(Class::OF) => 17,
        _ if class.any(Class::TO) => 18,
        _ if class.any(Class::PREPOSITION) => 19,
        _ if class.any(Class::CONJUNCTION) => 20,
        _ if class.any(Class::AUXILIARY) => 21,
        Kind::Capital => 22,
        _ => 23,
    }
}

fn behind(token: Option<&Token>) -> usize {
    let Some(token) = token else { return 0 };
    let class = token.class;
    match token.kind {
        Kind::Comma => 1,
        Kind::Stop => 2,
        Kind::Quote => 3,
        Kind::Colon | Kind::Semicolon => 17,
        Kind::Open | Kind::Dash => 6,
        Kind::Capital if class.any(Class::PRONOUN) => 4,
        _ if class.level() >= 4 => 7,
        Kind::Capital => 5,
        _ if class.any(Class::PRONOUN) => 4,
        _ if class.any(Class::WORK) => 8,
        _ if class.any(Class::HEAD) => 9,
        _ if class.any(Class::VERB) => 10,
        _ if class.any(Class::CONJUNCTION) => 11,
        _ if class.any(Class::PREPOSITION) => 12,
        _ if class.any(Class::SUBORDINATOR) => 13,
        _ if class.any(Class::FUNCTION) => 14,
        Kind::Word => 15,
        _ => 16,
    }
}

#[expect(clippy::cast_sign_loss, reason = "none is below zero")]
#[expect(clippy::too_many_lines, reason = "one line for each of two dozen answers")]
pub(super) fn answers(
    page: &Page,
    kind: BlockKind,
    quote: &Marked,
    asked: &Asked,
    best: Option<&Best>,
    others: [usize; 2],
) -> Answers {
    let tokens = &page.tokens;
    let Inner { length, mut end, case } = Inner::of(asked.inner, quote);
    let mut next = asked.at + 1;
    if end == 0 && (asked.starts || asked.colon) {
        // Outside the marks, as most languages have it.
        match tokens.kind(next) {
            Some(Kind::Comma) => {
                // "..., a dit Roe": the auxiliary tells nothing.
                let helps =
                    tokens.class(next + 1).any(Class::AUXILIARY) && tokens.class(next + 2).level() >= 4;
                (end, next) = (1, next + 1 + usize::from(helps));
            }
            Some(Kind::Stop) => end = 2,
            _ => {}
        }
    }
    let kind = match kind {
        BlockKind::Headline | BlockKind::Deck | BlockKind::Heading => 0,
        BlockKind::Paragraph => 1,
        BlockKind::Caption => 2,
        _ => 3,
    };
    let token = |back: usize| asked.at.checked_sub(back).and_then(|at| tokens.get(at));
    let before_it = before(token(1));
    let behind_it = behind(tokens.get(next));
    let verb = match asked.last {
        None => 0,
        Some(verb) => {
            let apart = match asked.at - verb.at {
                1 => 1,
                2 => 2,
                3 | 4 => 3,
                5..=9 => 4,
                _ => 5,
            };
            usize::from(verb.level) * 6 + apart
        }
    };
    let (score, pattern, level, sort, same, link) = match best {
        None => (0, 16, 16, 16, 2, 15 * 8),
        Some(best) => {
            let mention = &best.mention;
            let inverted = mention.left.level > mention.right.level;
            let link = match asked.last {
                _ if best.is_above => 15 * 8 + 1,
                Some(verb) => match verb.subject {
                    Some((subject, path)) if subject == best.number => {
                        path as usize * 8 + usize::from(verb.level)
                    }
                    _ => 14 * 8 + usize::from(verb.level),
                },
                None => {
                    15 * 8 + 2 + usize::from(mention.first > asked.at && mention.right.path == Path::Direct)
                }
            };
            (
                (best.score / 60 + 8).clamp(1, 15) as usize,
                best.pattern,
                usize::from(mention.right.level.max(mention.left.level)) * 2 + usize::from(inverted),
                mention.sort as usize,
                usize::from(best.same),
                link,
            )
        }
    };
    let values = [
        (length * 3 + end) * 2 + usize::from(asked.starts),
        case * 2 + usize::from(quote.single),
        kind * 5 + case,
        before_it,
        behind_it,
        score,
        pattern,
        level,
        sort,
        same,
        before_it * BEHIND + behind_it,
        before_it * 5 + case,
        behind_it * 5 + case,
        verb,
        link,
        others[0].min(3) * 4 + others[1].min(3),
        before(token(2)),
        match asked.decided {
            None => 0,
            Some(decided) => {
                let apart = match (asked.sentence - decided.sentence, asked.at - decided.at) {
                    (0, ..=3) => 0,
                    (0, _) => 1,
                    (1, _) => 2,
                    _ => 3,
                };
                let kind = match decided.kind {
                    QuoteKind::Direct => 0,
                    QuoteKind::Mixed => 1,
                    QuoteKind::Scare => 2,
                };
                1 + apart * 3 + kind
            }
        },
        score * 7 + length,
        score * 5 + case,
        before(token(2)) * 5 + case,
        (level / 2).min(7) * BEFORE + before_it,
    ];
    super::places(&TEMPLATES, values)
}
