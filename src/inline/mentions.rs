//! Tokens to mentions: names with their titles, pronouns, and nouns, any of whom may be a speaker, and the verbs beside them.

use super::{
    tokens::{Kind, Tokens},
    words::Class,
};
use crate::{Span, resolve::Gender};

/// What a mention is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A name of one word.
    Name,
    /// A name of one word behind a title: "Mr. Trump".
    Titled,
    /// A name of two words or more.
    FullName,
    He,
    She,
    They,
    It,
    /// "I" or "we".
    Me,
    Who,
    /// "his", "her", "their" before a noun.
    Possessive,
    /// A noun that can speak, behind a word that begins its phrase: "a spokesman".
    Head,
    /// A noun that can speak, by itself: "critics".
    BareHead,
    /// A noun for a text: "the report".
    Text,
    /// A name that holds a word of bodies: "State Department".
    Body,
    Place,
    /// Any other noun before a verb of speech.
    Noun,
}

/// How a mention is joined to a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Path {
    None,
    /// Nothing but adverbs between them.
    Direct,
    /// Behind an auxiliary: "has said".
    Auxiliary,
    /// An apposition in commas, dashes or brackets between them.
    Apposition,
    /// A phrase with a preposition between them: "a spokesman for the mayor said".
    Phrase,
    /// Another mention with "and" between them.
    Joined,
    /// "who said"
    Relative,
    /// A noun of speech behind a possessor: "his promise".
    Claim,
    /// A colon or dash instead of a verb: "Clinton: ..."
    Colon,
    /// Behind a verb of the same subject: "smiled and said", "denied it, saying".
    Later,
}

/// The verb that a mention is joined to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) path: Path,
    /// The token of the verb.
    pub(super) verb: usize,
    /// How strongly it reports speech, from 0 to 7.
    pub(super) level: u8,
}

impl Link {
    const NONE: Self = Self { path: Path::None, verb: 0, level: 0 };

    pub(super) fn holds(self) -> bool {
        self.path != Path::None
    }
}

/// A possible speaker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mention {
    pub(super) sort: Sort,
    /// The first token, and the one behind the last.
    pub(super) first: usize,
    pub(super) end: usize,
    /// The first token of the bare name, behind its titles.
    pub(super) name: usize,
    /// The verb behind it, and the one before it.
    pub(super) right: Link,
    pub(super) left: Link,
    pub(super) sentence: u32,
    /// What stands before and behind it.
    pub(super) before: Beside,
    pub(super) behind: Beside,
    /// How many quotations of the block stand before it, and how many mentions with a verb.
    pub(super) quotes: usize,
    pub(super) subjects: usize,
    /// What the titles and the first name say, and the hash of the last word of the name.
    pub(super) gender: Gender,
    pub(super) key: u32,
    /// The whole mention, and the name without titles, in bytes.
    pub(super) span: Span,
    pub(super) name_span: Span,
}

/// What stands beside a mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// The start or end of its sentence or block.
    Edge,
    Comma,
    Quote,
    Colon,
    Other,
    Possessive,
    And,
    To,
    Of,
    By,
    As,
    Preposition,
    /// "that", "because", "when"
    Subordinator,
    Verb,
    Auxiliary,
    Adverb,
    Noun,
    Name,
    Who,
}

impl Beside {
    fn of(tokens: &Tokens, at: Option<usize>, sentence: u32) -> Self {
        let Some(token) = at.and_then(|at| tokens.get(at)) else { return Self::Edge };
        let class = token.class;
        match token.kind {
            _ if token.sentence != sentence => Self::Edge,
            Kind::Stop => Self::Edge,
            Kind::Comma | Kind::Dash | Kind::Semicolon => Self::Comma,
            Kind::Quote => Self::Quote,
            Kind::Colon => Self::Colon,
            Kind::Possessive => Self::Possessive,
            Kind::Open | Kind::Close | Kind::Other | Kind::Number => Self::Other,
            _ if class.any(Class::CONJUNCTION) => Self::And,
            _ if class.any(Class::TO) => Self::To,
            _ if class.any(Class::OF) => Self::Of,
            _ if class.any(Class::BY) => Self::By,
            _ if class.any(Class::AS) => Self::As,
            _ if class.any(Class::PREPOSITION) => Self::Preposition,
            _ if class.any(Class::WHO) => Self::Who,
            _ if class.any(Class::SUBORDINATOR) => Self::Subordinator,
            _ if class.any(Class::AUXILIARY) => Self::Auxiliary,
            _ if class.level() >= 1 => Self::Verb,
            _ if class.any(Class::ADVERB) => Self::Adverb,
            Kind::Capital => Self::Name,
            _ => Self::Noun,
        }
    }
}

impl Mention {
    /// The titles before the name.
    pub(super) fn title_span(&self) -> Option<Span> {
        (self.first < self.name).then(|| Span::between(self.span.start(), self.name_span.start()))
    }
}

fn span(tokens: &Tokens, first: usize, end: usize) -> Span {
    let start = tokens.get(first).map_or(0, |token| token.span.start());
    let last = tokens.get(end.saturating_sub(1)).map_or(start, |token| token.span.end());
    Span::between(start, last.max(start))
}

/// What a small word must be to begin a mention, unless a verb stands behind it.
const INTEREST: Class = Class::PRONOUN.with(Class::WHO).with(Class::POSSESSIVE).with(Class::HEAD);

fn is_link(class: Class) -> bool {
    class.level() >= 3 || class.any(Class::ADVERB.with(Class::AUXILIARY))
}

/// How far a verb is looked for, in tokens.
const REACH: usize = 32;
/// The most words of a name, and the most bytes of a mention. No name is longer, and every quotation near a mention
/// looks at all of it.
const WORDS: usize = 24;
const LONGEST: usize = 400;

/// The mentions of a block, in order.
pub(super) fn find(tokens: &Tokens, capital_nouns: bool, found: &mut Vec<Mention>) {
    found.clear();
    let title_case = tokens.is_title_case();
    let mut i = 0;
    let (mut quotes, mut subjects) = (0, 0);
    while let Some(token) = tokens.get(i) {
        let (class, sentence) = (token.class, token.sentence);
        let mention = match token.kind {
            Kind::Capital => pronoun(tokens, i)
                .or_else(|| name(tokens, i, title_case, capital_nouns))
                .or_else(|| noun(tokens, i)),
            Kind::Word
                if class.any(INTEREST) || tokens.get(i + 1).is_some_and(|next| is_link(next.class)) =>
            {
                pronoun(tokens, i).or_else(|| noun(tokens, i))
            }
            Kind::Word => None,
            Kind::Number if tokens.kind(i + 1) != Some(Kind::Possessive) => guess(tokens, i, class),
            Kind::Quote => {
                quotes += 1;
                None
            }
            _ => None,
        };
        i = match mention {
            Some((sort, first, name, end)) if span(tokens, first, end).len() <= LONGEST => {
                let right = right(tokens, end, sort);
                found.push(Mention {
                    sort,
                    first,
                    end,
                    name,
                    right,
                    left: left(tokens, first),
                    sentence,
                    before: Beside::of(tokens, first.checked_sub(1), sentence),
                    behind: Beside::of(tokens, Some(end), sentence),
                    quotes,
                    subjects,
                    gender: gender(tokens, sort, first, name),
                    key: tokens.get(end - 1).map_or(0, |token| token.key),
                    span: span(tokens, first, end),
                    name_span: span(tokens, name, end),
                });
                subjects += usize::from(right.level >= 2);
                end
            }
            _ => i + 1,
        };
    }
}

fn gender(tokens: &Tokens, sort: Sort, first: usize, name: usize) -> Gender {
    let title = if first < name { Gender::of(tokens.class(name - 1)) } else { Gender::Unknown };
    match sort {
        Sort::He => Gender::His,
        Sort::She => Gender::Her,
        Sort::Possessive => Gender::of(tokens.class(first)),
        Sort::FullName if tokens.class(name).any(Class::GIVEN) => title.or(Gender::of(tokens.class(name))),
        _ => title,
    }
}

type Found = Option<(Sort, usize, usize, usize)>;

fn pronoun(tokens: &Tokens, i: usize) -> Found {
    let class = tokens.class(i);
    let sort = if class.any(Class::POSSESSIVE) && !class.any(Class::IT) {
        let noun = (i + 1..i + 4).find(|at| tokens.class(*at).any(Class::CLAIM));
        noun?;
        Sort::Possessive
    } else if class.any(Class::HE) {
        Sort::He
    } else if class.any(Class::SHE) {
        Sort::She
    } else if class.any(Class::IT) {
        Sort::It
    } else if class.any(Class::SELF) {
        Sort::Me
    } else if class.any(Class::THEY) {
        Sort::They
    } else if class.any(Class::WHO) && i > 0 {
        Sort::Who
    } else {
        return None;
    };
    Some((sort, i, i, i + 1))
}

/// A run of capitalised words, with its titles.
fn name(tokens: &Tokens, start: usize, title_case: bool, capital_nouns: bool) -> Found {
    let begins_sentence =
        start == 0 || tokens.get(start - 1).map(|t| t.sentence) != tokens.get(start).map(|t| t.sentence);
    let class = tokens.class(start);
    if class.any(Class::FUNCTION) || class.any(Class::CALENDAR) && !class.any(Class::GIVEN) {
        return None;
    }
    let mut end = start;
    let mut name = start;
    let mut body = false;
    let mut place = true;
    while let Some(token) = tokens.get(end).filter(|_| end < start + WORDS) {
        let class = token.class;
        match token.kind {
            Kind::Capital => {
                if class.any(Class::FUNCTION) && !(end > start && class.any(Class::PARTICLE))
                    || class.any(Class::CALENDAR) && !class.any(Class::GIVEN)
                    || title_case && class.level() >= 2 && !class.any(Class::GIVEN) && end > start
                {
                    break;
                }
                if class.any(Class::TITLE)
                    && !class.any(Class::GIVEN)
                    && tokens.kind(end + 1) == Some(Kind::Capital)
                {
                    name = end + 1;
                    place = true;
                } else {
                    place &= class.any(Class::PLACE);
                }
                body |= class.any(Class::BODY);
            }
            Kind::Word
                if end > start
                    && class.any(Class::PARTICLE)
                    && tokens.kind(end + 1) == Some(Kind::Capital)
                    && !tokens.class(end + 1).any(Class::FUNCTION) => {}
            _ => break,
        }
        end += 1;
    }
    if end <= start {
        return None;
    }
    if tokens.get(name).is_none() || name >= end || tokens.class(name).any(Class::FUNCTION) {
        name = start;
    }
    let alone = end - start == 1;
    if alone && begins_sentence && class.level() >= 1 && !class.any(Class::GIVEN) {
        return None;
    }
    if alone && capital_nouns && !class.any(Class::GIVEN) && !class.any(Class::HEAD) {
        let before = start.checked_sub(1).and_then(|at| tokens.get(at));
        if before.is_some_and(|before| {
            before.class.any(Class::DETERMINER)
                || before.class.any(Class::POSSESSIVE)
                || before.kind == Kind::Word && before.class == Class::default()
        }) {
            return None;
        }
    }
    if alone && class.any(Class::HEAD) && !class.any(Class::GIVEN) {
        return noun(tokens, start);
    }
    // Titles in small letters before the name: "presidential candidate Jane Roe".
    let mut first = start;
    while first > 0 && start - first < 4 {
        let before = tokens.get(first - 1);
        if before.is_some_and(|t| t.kind == Kind::Word && t.class.any(Class::TITLE)) {
            first -= 1;
        } else {
            break;
        }
    }
    let titled = first < name;
    let sort = if body {
        Sort::Body
    } else if place {
        Sort::Place
    } else if end - name >= 2 {
        Sort::FullName
    } else if titled {
        Sort::Titled
    } else {
        Sort::Name
    };
    Some((sort, first, name, end))
}

/// A noun that can speak, with the beginning of its phrase.
fn noun(tokens: &Tokens, i: usize) -> Found {
    let class = tokens.class(i);
    if !class.any(Class::HEAD) {
        return guess(tokens, i, class);
    }
    // "the campaign manager": the last noun is the head.
    if tokens.get(i + 1).is_some_and(|next| {
        next.class.any(Class::HEAD) && next.kind == Kind::Word && next.class.level() < 3
            || next.kind == Kind::Capital && class.any(Class::TITLE)
    }) {
        return None;
    }
    if class.level() >= 2 && tokens.class(i.wrapping_sub(1)).any(Class::TO) {
        return None;
    }
    let first = phrase_start(tokens, i);
    let sort = if class.any(Class::TEXT) {
        Sort::Text
    } else if first < i {
        Sort::Head
    } else {
        Sort::BareHead
    };
    Some((sort, first, first, i + 1))
}

/// Any noun just before a verb of speech.
fn guess(tokens: &Tokens, i: usize, class: Class) -> Found {
    if class.any(Class::FUNCTION) || class.level() >= 2 {
        return None;
    }
    let mut verb = i + 1;
    while tokens.class(verb).any(Class::ADVERB) || tokens.class(verb).any(Class::AUXILIARY) {
        verb += 1;
        if verb > i + 3 {
            return None;
        }
    }
    (tokens.class(verb).level() >= 3).then(|| {
        let first = phrase_start(tokens, i);
        (Sort::Noun, first, first, i + 1)
    })
}

/// Where the phrase of a noun begins: at an article or possessive at most four words before it.
fn phrase_start(tokens: &Tokens, i: usize) -> usize {
    let mut first = i;
    for back in 1..=4 {
        let Some(at) = i.checked_sub(back) else { break };
        let Some(token) = tokens.get(at) else { break };
        if token.class.any(Class::DETERMINER) || token.class.any(Class::POSSESSIVE) {
            return at;
        }
        if token.kind == Kind::Word && !token.class.any(Class::FUNCTION) && token.class.level() < 2 {
            if back == 1 {
                first = at;
            }
        } else if !matches!(token.kind, Kind::Capital | Kind::Possessive | Kind::Number)
            || token.class.any(Class::FUNCTION)
        {
            break;
        }
    }
    if first < i && tokens.class(first).any(Class::HEAD) { i } else { first }
}

/// The verb behind a mention that ends before `end`.
fn right(tokens: &Tokens, end: usize, sort: Sort) -> Link {
    let mut path = Path::Direct;
    let mut i = end;
    let mut auxiliary = None;
    let limit = end + REACH;
    if sort == Sort::Possessive {
        return claim(tokens, end);
    }
    while let Some(token) = tokens.get(i) {
        if i >= limit {
            break;
        }
        let class = token.class;
        match token.kind {
            Kind::Possessive if i == end => return claim(tokens, i + 1),
            Kind::Possessive => {}
            Kind::Colon if i == end => return Link { path: Path::Colon, verb: i, level: 3 },
            Kind::Comma | Kind::Dash | Kind::Open if path == Path::Direct && auxiliary.is_none() => {
                // An apposition: on to its other end.
                let closes = |kind: Option<Kind>| match token.kind {
                    Kind::Open => kind == Some(Kind::Close),
                    Kind::Dash => kind == Some(Kind::Dash),
                    _ => kind == Some(Kind::Comma),
                };
                let mut at = i + 1;
                loop {
                    match tokens.kind(at) {
                        None | Some(Kind::Stop | Kind::Quote | Kind::Colon | Kind::Semicolon) => {
                            return Link::NONE;
                        }
                        kind if closes(kind) && (kind != Some(Kind::Comma) || is_verb(tokens, at + 1)) => {
                            break;
                        }
                        _ => {}
                    }
                    at += 1;
                    if at >= limit {
                        return Link::NONE;
                    }
                }
                path = Path::Apposition;
                i = at;
            }
            Kind::Word | Kind::Capital => {
                if class.any(Class::WHO) && i > end.saturating_sub(1) && path == Path::Direct {
                    path = Path::Relative;
                } else if class.any(Class::AUXILIARY) {
                    if auxiliary.is_none() {
                        auxiliary = Some(i);
                    }
                } else if class.any(Class::ADVERB) {
                } else if class.level() >= 2
                    && !(class.any(Class::HEAD) && path == Path::Phrase && class.level() < 4)
                    || class.level() == 1 && path != Path::Phrase
                {
                    if auxiliary.is_some() && path == Path::Direct {
                        path = Path::Auxiliary;
                    }
                    return later(tokens, Link { path, verb: i, level: class.level() });
                } else if class.any(Class::CONJUNCTION) && auxiliary.is_none() && i == end {
                    path = Path::Joined;
                } else if class.any(Class::PREPOSITION) && auxiliary.is_none() {
                    if path == Path::Direct {
                        path = Path::Phrase;
                    }
                } else if class.any(Class::SUBORDINATOR) {
                    break;
                } else if !matches!(path, Path::Phrase | Path::Joined | Path::Relative) {
                    // A verb that no list knows: right behind the mention, in -s.
                    if auxiliary.is_none()
                        && token.kind == Kind::Word
                        && !class.any(Class::FUNCTION)
                        && i == end
                    {
                        return Link { path, verb: i, level: 0 };
                    }
                    break;
                }
            }
            Kind::Number if path != Path::Direct => {}
            _ => break,
        }
        i += 1;
    }
    match auxiliary {
        Some(verb) => Link { path: Path::Auxiliary, verb, level: 0 },
        None => Link::NONE,
    }
}

/// A weak verb may be followed by a strong one of the same subject: "issued a statement saying", "smiled and said".
fn later(tokens: &Tokens, link: Link) -> Link {
    if link.level >= 3 {
        return link;
    }
    for i in link.verb + 1..link.verb + 12 {
        let Some(token) = tokens.get(i) else { break };
        match token.kind {
            Kind::Stop | Kind::Quote | Kind::Colon | Kind::Semicolon => break,
            _ if token.class.any(Class::PRONOUN) || token.class.any(Class::WHO) => break,
            Kind::Word if token.class.level() >= 4 && !token.class.any(Class::HEAD) => {
                let before = tokens.get(i - 1);
                let joined = before.is_some_and(|t| {
                    t.kind == Kind::Comma || t.class.any(Class::CONJUNCTION) || t.class.any(Class::TO)
                });
                if joined || before.is_some_and(|t| t.kind == Kind::Word) {
                    return Link { path: Path::Later, verb: i, level: token.class.level() };
                }
            }
            _ => {}
        }
    }
    link
}

/// Whether a verb stands there, as behind the second comma of "Doe, a nurse, said".
fn is_verb(tokens: &Tokens, at: usize) -> bool {
    let class = tokens.class(at);
    class.level() >= 1
        || class.any(Class::AUXILIARY)
        || class.any(Class::ADVERB) && tokens.class(at + 1).level() >= 1
}

/// A noun of speech behind a possessor.
fn claim(tokens: &Tokens, start: usize) -> Link {
    for i in start..start + 3 {
        let class = tokens.class(i);
        if class.any(Class::CLAIM) {
            return Link { path: Path::Claim, verb: i, level: 2 };
        }
        if !matches!(tokens.kind(i), Some(Kind::Word | Kind::Capital)) {
            break;
        }
    }
    Link::NONE
}

/// The verb before a mention: "said Jane Roe", "said a spokesman".
fn left(tokens: &Tokens, first: usize) -> Link {
    let mut path = Path::Direct;
    for back in 1..=3 {
        let Some(at) = first.checked_sub(back) else { break };
        let Some(token) = tokens.get(at) else { break };
        let class = token.class;
        if class.any(Class::BY) {
            path = Path::Phrase;
        } else if class.level() >= 1 && (!class.any(Class::HEAD) || class.level() >= 4) {
            return Link { path, verb: at, level: class.level() };
        } else if class.any(Class::ACCORDING) {
            return Link { path: Path::Direct, verb: at, level: 7 };
        } else if !(class.any(Class::DETERMINER)
            || class.any(Class::ADVERB)
            || class.any(Class::TITLE)
            || class.any(Class::TO))
        {
            break;
        }
    }
    Link::NONE
}
