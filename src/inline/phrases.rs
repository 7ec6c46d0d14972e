//! Tokens to phrases: names with their titles, pronouns, and nouns, any of which may be a speaker.

use std::cell::OnceCell;

use super::{
    mentions::{Beside, Link, Mention, Sort},
    tokens::{Kind, Tokens},
    words::Class,
};
use crate::{
    Span,
    resolve::{Gender, bare_name},
};

/// A phrase under way: where it lies, in tokens, where its bare name begins, and what it is.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    sort: Sort,
    first: usize,
    name: usize,
    end: usize,
}

/// The mentions of a block, in order, not yet joined to verbs.
pub(super) fn find(tokens: &Tokens, capital_nouns: bool, found: &mut Vec<Mention>) {
    found.clear();
    let finder = Finder { tokens, title_case: OnceCell::new(), capital_nouns };
    let mut quotes = 0;
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        quotes += usize::from(token.kind == Kind::Quote);
        let phrase = finder.at(i).filter(|phrase| finder.span(phrase.first, phrase.end).len() <= BYTES);
        let Some(phrase) = phrase else {
            i += 1;
            continue;
        };
        let Phrase { sort, first, name, end } = phrase;
        let sentence = token.sentence;
        found.push(Mention {
            sort,
            first,
            end,
            right: Link::NONE,
            left: Link::NONE,
            sentence,
            before: Beside::of(tokens, first.checked_sub(1), sentence),
            behind: Beside::of(tokens, Some(end), sentence),
            quotes,
            subjects: 0,
            gender: finder.gender(phrase),
            span: finder.span(first, end),
            name_span: finder.span(name, end),
            inner: false,
        });
        i = end.max(i + 1);
    }
}

struct Finder<'a> {
    tokens: &'a Tokens,
    /// Whether nearly every word begins with a capital, once somebody asked.
    title_case: OnceCell<bool>,
    capital_nouns: bool,
}

/// The most tokens of a phrase, the most words of a name, and the most bytes of a mention. No speaker has more, and every
/// quotation near a mention looks at all of it.
const LONGEST: usize = 14;
const WORDS: usize = 24;
const BYTES: usize = 400;

impl Finder<'_> {
    fn span(&self, first: usize, end: usize) -> Span {
        let start = self.tokens.get(first).map_or(0, |token| token.start);
        let last = self.tokens.get(end.saturating_sub(1)).map_or(start, |token| token.end);
        Span::between(start, last.max(start))
    }

    fn class(&self, i: usize) -> Class {
        self.tokens.class(i)
    }

    fn kind(&self, i: usize) -> Option<Kind> {
        self.tokens.kind(i)
    }

    fn begins_sentence(&self, i: usize) -> bool {
        let sentence = |i: usize| self.tokens.get(i).map(|token| token.sentence);
        i == 0 || sentence(i - 1) != sentence(i)
    }

    fn at(&self, i: usize) -> Option<Phrase> {
        let class = self.class(i);
        match self.kind(i)? {
            Kind::Capital | Kind::Word | Kind::Number => {}
            _ => return None,
        }
        if let Some(sort) = self.pronoun(i) {
            return Some(Phrase { sort, first: i, name: i, end: i + 1 });
        }
        let begins = class.any(Class::DETERMINER.with(Class::POSSESSIVE)) && !class.any(Class::SUBORDINATOR);
        if class.any(Class::FUNCTION) && !begins {
            return None;
        }
        self.phrase(i)
    }

    fn pronoun(&self, i: usize) -> Option<Sort> {
        let class = self.class(i);
        if !class.any(Class::PRONOUN.with(Class::WHO).with(Class::POSSESSIVE)) {
            return None;
        }
        if class.any(Class::POSSESSIVE) && !class.any(Class::IT) {
            let noun = (i + 1..i + 4).find(|at| self.class(*at).any(Class::CLAIM))?;
            let between = (i + 1..noun).all(|at| self.kind(at) == Some(Kind::Word));
            return between.then_some(Sort::Possessive);
        }
        Some(if class.any(Class::HE) {
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
        })
    }

    /// Whether a verb or auxiliary stands there.
    fn is_verb(&self, i: usize) -> bool {
        self.class(i).any(Class::VERB.with(Class::AUXILIARY))
    }

    /// Whether a word that is both noun and verb is a noun there.
    fn is_noun_here(&self, i: usize) -> bool {
        let class = self.class(i);
        if !class.any(Class::VERB) {
            return true;
        }
        let next = self.class(i + 1);
        class.any(Class::HEAD.with(Class::CLAIM))
            && (next.any(Class::VERB.with(Class::AUXILIARY).with(Class::OF))
                || self.kind(i + 1) == Some(Kind::Capital) && class.any(Class::PERSON)
                || next.any(Class::HEAD))
    }

    /// Whether words that belong to a name lead to a noun that can speak: "Roe [campaign spokeswoman]".
    fn head_ahead(&self, start: usize) -> bool {
        for i in start..start + 4 {
            let class = self.class(i);
            match self.kind(i) {
                Some(Kind::Word | Kind::Capital) if class.any(Class::FUNCTION) => return false,
                Some(Kind::Word) if class.any(Class::HEAD) => return self.is_noun_here(i),
                Some(Kind::Word) if class.any(Class::VERB) => return false,
                Some(Kind::Word) => {}
                Some(Kind::Capital) if i > start => {}
                _ => return false,
            }
        }
        false
    }

    fn phrase(&self, start: usize) -> Option<Phrase> {
        let sentence = self.tokens.get(start)?.sentence;
        let mut i = start;
        while self.class(i).any(Class::DETERMINER.with(Class::POSSESSIVE)) && i < start + 3 {
            i += 1;
        }
        let begun = i;
        let mut name: Option<(usize, usize)> = None;
        let mut head: Option<usize> = None;
        let mut words = 0;
        while let Some(token) = self.tokens.get(i) {
            if token.sentence != sentence || i >= start + LONGEST {
                break;
            }
            let class = token.class;
            match token.kind {
                Kind::Capital => {
                    if self.is_party(i) {
                        break;
                    }
                    let Some(end) = self.run(i) else { break };
                    if self.is_adjectives(i, end) {
                        words += 1;
                    } else {
                        name = Some((i, end));
                        head = None;
                    }
                    i = end;
                    if name.is_some() && !self.head_ahead(i) && self.kind(i) != Some(Kind::Possessive) {
                        break;
                    }
                    continue;
                }
                Kind::Possessive if i > begun && self.leads_on(i + 1) => {
                    (name, head) = (None, None);
                }
                Kind::Number if i == begun || name.is_none() => words += 1,
                Kind::Word if class.any(Class::FUNCTION) => break,
                Kind::Word
                    if class.any(Class::VERB)
                        && !self.is_noun_here(i)
                        && (i > begun || begun == start || self.class(begun - 1).any(Class::HEAD))
                        && !(begun > start && head.is_none() && self.class(i + 1).any(Class::HEAD)) =>
                {
                    break;
                }
                Kind::Word => {
                    words += 1;
                    if class.any(Class::HEAD) {
                        head = Some(i);
                        if self.kind(i + 1) == Some(Kind::Capital)
                            && !class.any(Class::PERSON.with(Class::TITLE))
                        {
                            i += 1;
                            break;
                        }
                        name = None;
                    } else if name.is_some() && !self.head_ahead(i) {
                        break;
                    }
                }
                _ => break,
            }
            i += 1;
        }
        let end = i;
        if end == start {
            return None;
        }
        match (name, head) {
            (Some((from, to)), None) if to == end => self.named(start, from, to),
            (_, Some(head)) if self.office(head, end).is_some() => {
                let (from, end) = self.office(head, end)?;
                Some(Phrase { sort: Sort::FullName, first: start, name: from, end })
            }
            (_, Some(head)) => {
                let class = self.class(head);
                let sort = if class.any(Class::TEXT) {
                    Sort::Text
                } else if begun > start || head > start {
                    Sort::Head
                } else {
                    Sort::BareHead
                };
                Some(Phrase { sort, first: start, name: start, end })
            }
            _ if begun == end => {
                let sort = if self.class(end - 1).any(Class::HEAD) { Sort::BareHead } else { return None };
                Some(Phrase { sort, first: start, name: start, end })
            }
            _ if words > 0 => {
                let mut verb = end;
                while self.class(verb).any(Class::ADVERB) && verb < end + 2 {
                    verb += 1;
                }
                self.is_verb(verb).then_some(Phrase { sort: Sort::Noun, first: start, name: start, end })
            }
            _ => None,
        }
    }

    /// Whether a party and state stand in brackets: "(R-Texas)", "(D)".
    fn is_party(&self, i: usize) -> bool {
        i > 0
            && self.kind(i - 1) == Some(Kind::Open)
            && self.kind(i + 1).is_some_and(|kind| matches!(kind, Kind::Close | Kind::Stop))
    }

    /// Whether a noun that can speak stands behind a possessor: "Roe's campaign manager".
    fn leads_on(&self, i: usize) -> bool {
        self.head_ahead(i) || self.kind(i) == Some(Kind::Capital) && !self.class(i).any(Class::FUNCTION)
    }

    fn is_adjectives(&self, first: usize, end: usize) -> bool {
        (first..end).all(|i| self.class(i).any(Class::ADJECTIVE))
    }

    /// The end of a run of capitalised words.
    fn run(&self, start: usize) -> Option<usize> {
        let sentence = self.tokens.get(start)?.sentence;
        let mut end = start;
        while let Some(token) = self.tokens.get(end).filter(|_| end < start + WORDS) {
            let class = token.class;
            if token.sentence != sentence {
                break;
            }
            match token.kind {
                Kind::Capital => {
                    if class.any(Class::FUNCTION) && !(end > start && class.any(Class::PARTICLE))
                        || class.any(Class::CALENDAR) && !class.any(Class::GIVEN)
                        || end > start
                            && class.level() >= 2
                            && !class.any(Class::GIVEN)
                            && *self.title_case.get_or_init(|| self.tokens.is_title_case())
                        || end == start
                            && class.any(Class::VERB)
                            && !class.any(Class::GIVEN)
                            && self.begins_sentence(start)
                            && !self.is_verb(start + 1)
                            && self.kind(start + 1) != Some(Kind::Possessive)
                    {
                        break;
                    }
                }
                Kind::Word
                    if end > start
                        && class.any(Class::PARTICLE)
                        && self.kind(end + 1) == Some(Kind::Capital)
                        && !self.class(end + 1).any(Class::FUNCTION) => {}
                _ => break,
            }
            end += 1;
        }
        (end > start).then_some(end)
    }

    /// The name behind an office: "Secretary of State [Jane Roe]".
    fn office(&self, head: usize, end: usize) -> Option<(usize, usize)> {
        if head + 1 != end || !self.class(head).any(Class::TITLE) || !self.class(end).any(Class::OF) {
            return None;
        }
        let last = self.run(end + 1)?;
        let name = bare_name(&(end + 1..last).map(|i| self.class(i)));
        (name > 0 && self.class(end + 1 + name).any(Class::GIVEN)).then_some((end + 1 + name, last))
    }

    /// A phrase that ends in a name.
    fn named(&self, first: usize, from: usize, end: usize) -> Option<Phrase> {
        let name = from + bare_name(&(from..end).map(|i| self.class(i)));
        let mut body = false;
        let mut place = true;
        for i in name..end {
            body |= self.class(i).any(Class::BODY) && !self.class(i).any(Class::GIVEN);
            place &= self.class(i).any(Class::PLACE);
        }
        let alone = end - from == 1;
        let class = self.class(from);
        if alone && self.capital_nouns && !class.any(Class::GIVEN) && !class.any(Class::HEAD) {
            let before = first.checked_sub(1).and_then(|at| self.tokens.get(at));
            if first < from
                || before.is_some_and(|before| before.kind == Kind::Word && before.class.is_empty())
            {
                return None;
            }
        }
        if class.any(Class::TITLE)
            && let Some((name, end)) = self.office(end - 1, end)
        {
            return Some(Phrase { sort: Sort::FullName, first, name, end });
        }
        if alone && class.any(Class::HEAD) && !class.any(Class::GIVEN) {
            let sort = if class.any(Class::TEXT) {
                Sort::Text
            } else if first < from {
                Sort::Head
            } else {
                Sort::BareHead
            };
            return Some(Phrase { sort, first, name: first, end });
        }
        let titled =
            first < name && (name > from || self.class(from - 1).any(Class::TITLE.with(Class::PERSON)));
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
        Some(Phrase { sort, first, name, end })
    }

    fn gender(&self, phrase: Phrase) -> Gender {
        let Phrase { sort, first, name, end: _ } = phrase;
        let title = if first < name { Gender::of(self.class(name - 1)) } else { Gender::Unknown };
        match sort {
            Sort::He => Gender::His,
            Sort::She => Gender::Her,
            Sort::Possessive => Gender::of(self.class(first)),
            Sort::FullName if self.class(name).any(Class::GIVEN) => title.or(Gender::of(self.class(name))),
            _ => title,
        }
    }
}
