//! Whether a quotation is somebody's words at all, and whether all of them stand in marks.

use super::{
    asked::Asked,
    marks::{Marked, Missing},
    mentions::{Mention, Path},
    page::Page,
    tokens::{Kind, Token},
    words::Class,
};
use crate::QuoteKind;

/// The templates: their names, and how many answers each has. Of some two hundred single answers and pairs of them those are here
/// that told most of articles that they were not learned from.
pub(crate) const TEMPLATES: [(&str, usize); 18] = [
    ("case of the words, by kind of mark", CASES * 2),
    ("what stands behind", BEHIND),
    ("score of the best speaker", 16),
    ("pattern of the best speaker", 17),
    ("level of the verb of the best speaker, by side", 17),
    ("what stands before, by case", BEFORE * CASES),
    ("link of the best speaker to the last verb before, by its level", 16 * 8),
    ("kind of the quotation before, by distance", 13),
    ("score of the best speaker, by case", 16 * CASES),
    ("two words before, by case", BEFORE * CASES),
    ("words in the marks, by case", LENGTHS * CASES),
    ("level of the last verb before, by whether a sentence starts", 8 * 2),
    ("two words before, by the last sign", BEFORE * 3),
    ("what stands before, by kind of mark", BEFORE * 2),
    ("kind of the quotation before, by distance and by case", 13 * CASES),
    ("words in the marks, by the last sign, by whether a sentence starts", LENGTHS * 3 * 2),
    ("what stands before, by what stands behind", BEFORE * BEHIND),
    ("score of the best speaker, by distance of the last verb before", 16 * APARTS),
];

/// How many answers there are for the number of words in the marks, and for their case.
pub(super) const LENGTHS: usize = 7;
pub(super) const CASES: usize = 5;
/// How many answers there are for the distance of the last verb before.
pub(super) const APARTS: usize = 6;
pub(super) const BEFORE: usize = 26;
pub(super) const BEHIND: usize = 18;

/// How many weights there are.
pub(crate) const COUNT: usize = super::sum_of(&TEMPLATES, TEMPLATES.len());

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// The best speaker found: in which block, its number and mention, the mention that the verb is joined to with its number, which
/// is another before a name in commas, its score in hundredths of a logit, the pattern in which it stands with the quotation,
/// and whether both stand in one sentence.
#[derive(Clone, Copy, Debug)]
pub(super) struct Best {
    pub(super) mention: Mention,
    pub(super) joined: (usize, Mention),
    pub(super) number: usize,
    pub(super) is_above: bool,
    pub(super) score: i32,
    pub(super) pattern: usize,
    pub(super) same: bool,
}

/// What a look at the words in the marks tells.
pub(super) struct Inner {
    /// From 0 to 6 by the number of words.
    pub(super) length: usize,
    /// 1 for a comma, 2 for the end of a sentence.
    pub(super) end: usize,
    /// 0: begins small, 1: title case, 2: one word, 3: other, 4: never opened.
    pub(super) case: usize,
}

impl Inner {
    fn of(asked: &Asked, quote: &Marked) -> Self {
        let inner = asked.inner.as_bytes();
        let count = count(inner);
        let length = match count {
            0..=3 => count,
            4 | 5 => 4,
            6..=12 => 5,
            _ => 6,
        };
        let end = match asked.ends {
            Some(',') => 1,
            Some('.' | '?' | '!' | '…') => 2,
            _ => 0,
        };
        let case = if quote.missing == Missing::Open {
            4
        } else if asked.begins.is_some_and(char::is_lowercase) {
            0
        } else if count >= 2 && is_title(inner) {
            1
        } else if count == 1 {
            2
        } else {
            3
        };
        Self { length, end, case }
    }
}

/// How many words are counted.
const MOST: usize = 13;

/// How many words there are, up to thirteen. Sixteen bytes are looked at at once.
fn count(bytes: &[u8]) -> usize {
    let begins = |(before, byte): (&u8, &u8)| u8::from(*before <= b' ' && *byte > b' ');
    let mut count = usize::from(bytes.first().is_some_and(|first| *first > b' '));
    let mut rest = bytes;
    while let Some((before, behind)) = rest.split_first_chunk::<16>()
        && let Some(chunk) = rest.get(1..).and_then(<[u8]>::first_chunk::<16>)
        && count < MOST
    {
        count += usize::from(before.iter().zip(chunk).map(begins).sum::<u8>());
        rest = behind;
    }
    if count < MOST {
        let begins = |near: &[u8]| usize::from(matches!(near, [0..=b' ', b'!'..=u8::MAX]));
        count += rest.windows(2).map(begins).sum::<usize>();
    }
    count.min(MOST)
}

/// Whether no word that is counted begins small, behind the first and but for those of up to three bytes.
fn is_title(bytes: &[u8]) -> bool {
    let is_small = |near: &[u8]| match near {
        [0..=b' ', b'a'..=b'z', others @ ..] => others.iter().all(|byte| *byte > b' '),
        _ => false,
    };
    let small = bytes.windows(5).position(is_small).and_then(|at| bytes.get(..at));
    // So many words have as many blanks between them, but for one.
    small.is_none_or(|before| before.len() >= 2 * MOST - 1 && count(before) == MOST)
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

/// What is seen of a quotation and around it, in the ranks that the templates ask for.
pub(super) struct Seen {
    pub(super) inner: Inner,
    pub(super) starts: usize,
    pub(super) single: usize,
    /// What stands right before it, what before that, and what stands behind it.
    pub(super) before: usize,
    pub(super) second: usize,
    pub(super) behind: usize,
    /// Of the best speaker its score, pattern, and the level of its verb.
    pub(super) score: usize,
    pub(super) pattern: usize,
    pub(super) level: usize,
    /// The level of the last verb before, how far it stands, and its link to the best speaker.
    pub(super) verb: usize,
    pub(super) apart: usize,
    pub(super) link: usize,
    pub(super) decided: usize,
}

/// Looks at a quotation and around it.
#[expect(clippy::cast_sign_loss, reason = "none is below zero")]
#[inline]
pub(super) fn seen(page: &Page, quote: &Marked, asked: &Asked, best: Option<&Best>) -> Seen {
    let tokens = &page.tokens;
    let mut inner = Inner::of(asked, quote);
    let mut next = asked.at + 1;
    if inner.end == 0 && (asked.starts || asked.colon) {
        // Outside the marks, as most languages have it.
        match tokens.kind(next) {
            Some(Kind::Comma) => {
                // "..., a dit Roe": the auxiliary tells nothing.
                let helps =
                    tokens.class(next + 1).any(Class::AUXILIARY) && tokens.class(next + 2).level() >= 4;
                (inner.end, next) = (1, next + 1 + usize::from(helps));
            }
            Some(Kind::Stop) => inner.end = 2,
            _ => {}
        }
    }
    let apart = match asked.last.map_or(0, |verb| asked.at - verb.at) {
        apart @ 0..=2 => apart,
        3 | 4 => 3,
        5..=9 => 4,
        _ => 5,
    };
    let token = |back: usize| asked.at.checked_sub(back).and_then(|at| tokens.get(at));
    let (score, pattern, level, link) = match best {
        None => (0, 16, 16, 15 * 8),
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
                link,
            )
        }
    };
    let decided = match asked.decided {
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
    };
    Seen {
        inner,
        starts: usize::from(asked.starts),
        single: usize::from(quote.single),
        before: before(token(1)),
        second: before(token(2)),
        behind: behind(tokens.get(next)),
        score,
        pattern,
        level,
        verb: asked.last.map_or(0, |verb| usize::from(verb.level)),
        apart,
        link,
        decided,
    }
}

impl Seen {
    pub(super) fn answers(&self) -> Answers {
        let Self { inner: Inner { length, end, case }, single, before, behind, .. } = *self;
        let Self { second, score, decided, starts, .. } = *self;
        let values = [
            case * 2 + single,
            behind,
            score,
            self.pattern,
            self.level,
            before * CASES + case,
            self.link,
            decided,
            score * CASES + case,
            second * CASES + case,
            length * CASES + case,
            self.verb * 2 + starts,
            second * 3 + end,
            before * 2 + single,
            decided * CASES + case,
            (length * 3 + end) * 2 + starts,
            before * BEHIND + behind,
            score * APARTS + self.apart,
        ];
        super::places(&TEMPLATES, values)
    }
}
