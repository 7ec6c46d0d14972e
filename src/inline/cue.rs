//! Which word reports a quotation, once its speaker is known: verbs near both are scored by a small table of weights.

use super::{
    class::{SAID, SPEAKS},
    mentions::{Beside, Mention, Path},
    page::Page,
    tokens::{Kind, Token},
    words::Class,
};
use crate::Span;

/// The templates: their names, and how many answers each has.
pub(crate) const TEMPLATES: [(&str, usize); 9] = [
    ("what it is", 12),
    ("link to the speaker, by path", 26),
    ("side", 8),
    ("beside the quotation", 6),
    ("order behind the speaker", 6),
    ("link, by level of the word and of the link", 32),
    ("last that reports before the quotation, by form and level", 3 * 2 * 4),
    ("whose verb, by side", 16 * 3),
    ("distance up to the quotation, by form", 6 * 2),
];

/// How many weights there are.
pub(crate) const COUNT: usize = super::sum_of(&TEMPLATES, TEMPLATES.len());

/// One answer for each template, as places in the table of weights.
pub(crate) type Answers = [u16; TEMPLATES.len()];

/// How far from the speaker and from the quotation a word may stand, in tokens.
const REACH: usize = 30;
/// The longest word that reports, in bytes. Every quotation near a word may take it.
const LONGEST: usize = 100;

/// The verb of speech that a mention is joined to, if it stands near the quotation at `at` or in another sentence, and no other
/// between them.
pub(super) fn plain(page: &Page, mention: &Mention, at: Option<usize>) -> Option<Span> {
    let (right, left) = (mention.right, mention.left);
    let verb = match (right.path, right.level, left.level) {
        (Path::Apposition, SAID.., ..SPEAKS) | (Path::Relative | Path::Joined, SPEAKS.., ..SPEAKS) => {
            right.verb
        }
        // "Roe, asked by Doe, told": a participle behind a comma is no cue.
        (Path::Direct | Path::Auxiliary | Path::Phrase, SPEAKS.., ..SPEAKS)
            if mention.behind != Beside::Comma =>
        {
            right.verb
        }
        (_, ..SPEAKS, SPEAKS..) => left.verb,
        _ => return None,
    };
    let sentence = |at: usize| page.tokens.get(at).map(|token| token.sentence);
    let at = at.filter(|at| at.abs_diff(verb) <= NEAR || sentence(*at) != sentence(verb))?;
    let between = page.tokens.all.get(verb + 1..at.clamp(verb + 1, verb + NEAR)).unwrap_or_default();
    if sentence(at) == sentence(verb) && between.iter().any(|token| token.class.level() >= SPEAKS) {
        return None;
    }
    page.tokens.get(verb).filter(|verb| verb.end - verb.start <= LONGEST).map(Token::span)
}

/// The verb behind "went on to", if that is what reports: "Roe went on to call it “x”".
#[cold]
pub(super) fn went_on(page: &Page, cue: Span) -> Option<Span> {
    let at = page.tokens.all.partition_point(|token| token.start < cue.start());
    let class = |i: usize| page.tokens.class(at + i);
    let is_on = class(1).any(Class::ON) && class(2).any(Class::TO) && class(3).level() > 0;
    page.tokens.get(at + 3).filter(|_| is_on).map(Token::span)
}

/// How many words an office in front of a name in commas has at most, with those before it.
const OFFICE: usize = 6;

/// The word for a source before the office in front of a name in commas: "According to the harbour master, Jane Roe, ...".
pub(super) fn source(page: &Page, mention: &Mention) -> Option<Span> {
    let is_comma = |at: usize| page.tokens.kind(at) == Some(Kind::Comma);
    let comma = mention.first.checked_sub(1)?;
    if !is_comma(comma) || !is_comma(mention.end) || mention.right.level >= 4 {
        return None;
    }
    let before = page.tokens.all.get(comma.saturating_sub(OFFICE)..comma)?.iter().rev();
    let mut words = before.take_while(|token| matches!(token.kind, Kind::Word | Kind::Capital));
    words.find(|token| token.class.any(Class::ACCORDING)).map(Token::span)
}

/// How many tokens from the quotation such a verb may stand.
const NEAR: usize = 16;

/// What a token is that may report: a verb of any level, or one of these.
const REPORTS: Class = Class::LEVELS
    .with(Class::ACCORDING)
    .with(Class::AUXILIARY)
    .with(Class::CLAIM)
    .with(Class::of(Kind::Colon));

/// Gives every word that may report a quotation at the token `at`, with its answers; `number` is that of the mention in the page.
pub(super) fn tried(
    page: &Page,
    (number, mention): (usize, &Mention),
    at: Option<usize>,
    mut take: impl FnMut(Span, [usize; TEMPLATES.len()]),
) {
    let tokens = &page.tokens;
    let quote = at.unwrap_or(tokens.all.len());
    let is_before = mention.first < quote;
    let (from, to) = if is_before {
        (mention.first.saturating_sub(4), quote.min(mention.end + REACH).max(mention.end + 4))
    } else {
        ((quote + 1).max(mention.first.saturating_sub(REACH)), mention.end + 24)
    };
    let mut order = 0;
    let sentence = tokens.get(mention.first).map(|first| first.sentence);
    let (right, left) = (mention.right, mention.left);
    let (right_at, left_at) = (right.at(), left.at());
    let seen = tokens.all.get(from..to.min(tokens.all.len())).unwrap_or_default();
    let reports = |token: &Token| token.class.level() >= 3 || token.class.any(Class::ACCORDING);
    // The last word that reports before the quotation.
    let before = seen.get(..quote - from.min(quote)).unwrap_or_default();
    let last = before.iter().rposition(reports).map_or(0, |last| from + last);
    for (i, token) in (from..).zip(seen) {
        let class = token.class;
        let (is_right, is_left) = (i == right_at, i == left_at);
        if !class.any(REPORTS) && !is_right && !is_left || token.end - token.start > LONGEST {
            continue;
        }
        let what = match token.kind {
            Kind::Colon if i + 1 == quote => 8,
            Kind::Word | Kind::Capital if (mention.first..mention.end).contains(&i) && !is_right => continue,
            Kind::Word | Kind::Capital if class.any(Class::ACCORDING) => 9,
            Kind::Word | Kind::Capital if class.any(Class::AUXILIARY) => 10,
            Kind::Word | Kind::Capital if class.level() >= 1 => usize::from(class.level()),
            Kind::Word if class.any(Class::CLAIM) => 11,
            _ if is_right || is_left => 0,
            _ => continue,
        };
        if i >= mention.end {
            order += 1;
        }
        let link = if is_right {
            1 + right.path as usize
        } else if is_left {
            13 + left.path as usize
        } else {
            0
        };
        let side = match (is_before, i < mention.first, i < quote) {
            (true, true, _) => 0,
            (true, false, true) => 1,
            (true, false, false) => 2,
            (false, true, _) => 3,
            (false, false, _) => 4,
        };
        let same = usize::from(sentence == Some(token.sentence));
        let beside = if i + 1 == quote {
            1
        } else if i + 2 == quote {
            2
        } else if i == quote + 1 {
            3
        } else {
            0
        };
        let linked = if is_right {
            right.level
        } else if is_left {
            left.level
        } else {
            right.level.max(left.level)
        };
        let form = usize::from(class.any(Class::PARTICIPLE));
        let ahead = if i < quote { usize::from(i < last) } else { 2 };
        let behind = match (i >= mention.end, i > quote) {
            (false, _) => 0,
            (true, false) => 1,
            (true, true) => 2,
        };
        let values = [
            what,
            link,
            side.min(3) * 2 + same,
            beside,
            if i >= mention.end { order.min(5) } else { 0 },
            usize::from(linked.min(7)) * 4
                + usize::from(is_right || is_left) * 2
                + usize::from(class.level() >= 3),
            (ahead * 2 + form) * 4 + strength(class),
            whose(page, i, number) * 3 + behind,
            apart(i, quote) * 2 + form,
        ];
        take(token.span(), values);
    }
}

/// How strongly a word reports, in four steps.
const fn strength(class: Class) -> usize {
    match class.level() {
        0..=2 => 0,
        3 | 4 => 1,
        5 | 6 => 2,
        _ => 3,
    }
}

/// How far it is from a token to the quotation at `quote` behind it, in five steps; 5 for a token behind the quotation.
const fn apart(i: usize, quote: usize) -> usize {
    match quote.saturating_sub(i) {
        0 => 5,
        1 | 2 => 0,
        3 | 4 => 1,
        5..=7 => 2,
        8..=12 => 3,
        _ => 4,
    }
}

/// Whose verb a token is: 0 if it is none, 1 nobody's, 15 somebody else's, or how it is joined to the mention with that number.
fn whose(page: &Page, i: usize, number: usize) -> usize {
    let verb = page.verbs.partition_point(|verb| verb.at < i);
    match page.verbs.get(verb).filter(|verb| verb.at == i).map(|verb| verb.subject) {
        None => 0,
        Some(None) => 1,
        Some(Some((subject, path))) if subject == number => 2 + path as usize,
        Some(Some(_)) => 15,
    }
}
