//! Tokens to phrases: names with their titles, pronouns, and nouns, any of which may be a speaker.

use std::cell::OnceCell;

use super::{
    asked::NAME,
    class::{self, Class},
    mentions::{Beside, Link, Mention, Sort},
    tokens::{Kind, Token, Tokens},
    words::Words,
};
use crate::{Span, resolve::Gender};

/// A phrase under way: where it lies, in tokens, where its bare name begins, and what it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Phrase {
    pub(super) sort: Sort,
    pub(super) first: usize,
    pub(super) name: usize,
    pub(super) end: usize,
}

/// Words, and the function words among them that begin a phrase.
const WORDS: Class = Class::WORD.with(Class::CAPITAL);
/// Words and numbers, which alone may begin a phrase.
pub(super) const TRIED: Class = WORDS.with(Class::NUMBER);
const PRONOUNS: Class = Class::PRONOUN.with(Class::WHO).with(Class::POSSESSIVE);
pub(super) const DETERMINERS: Class = Class::DETERMINER.with(Class::POSSESSIVE);
/// `'s`
pub(super) const POSSESSIVE: Class = Class::of(Kind::Possessive);
/// What a nickname begins with.
const NICKNAMES: Class = Class::of(Kind::Quote).with(Class::of(Kind::Open));
const BEGINS: Class = PRONOUNS.with(DETERMINERS);
/// Small words within the names of bodies: "of", "for".
const OF: Class = Class::OF.with(Class::PREPOSITION);

/// The way through the tokens of a block. In English nothing is asked that only other languages have.
pub(super) struct Finder<'a, const ENGLISH: bool> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// The first token that may begin the next phrase.
    from: usize,
    /// Whether nearly every word begins with a capital, once somebody asked.
    pub(super) title_case: OnceCell<bool>,
    pub(super) capital_nouns: bool,
    pub(super) has_articles: bool,
    pub(super) words: &'a Words,
}

/// The most tokens of a phrase, and the most bytes of a mention. No speaker has more, and every
/// quotation near a mention looks at all of it.
const LONGEST: usize = 14;
/// How many small words stand at most beside a verb behind a quotation.
const SMALL: usize = 3;
const BYTES: usize = 400;

impl<'a, const ENGLISH: bool> Finder<'a, ENGLISH> {
    pub(super) fn new(text: &'a str, tokens: &'a Tokens, words: &'a Words) -> Self {
        Self {
            text,
            tokens: &tokens.all,
            from: 0,
            title_case: if tokens.is_part() { OnceCell::from(false) } else { OnceCell::new() },
            capital_nouns: !ENGLISH && words.capital_nouns,
            has_articles: !ENGLISH && words.has_articles,
            words,
        }
    }

    /// Adds the mention that begins with a token, not yet joined to verbs, behind `quotes` quotations of the block; gives whether
    /// there is one. Words and numbers are asked for, in their order.
    #[inline]
    pub(super) fn add(&mut self, i: usize, token: &Token, quotes: usize, found: &mut Vec<Mention>) -> bool {
        let class = token.class;
        let may_begin = (!class.any(Class::FUNCTION)
            || class.any(BEGINS.with(Class::GIVEN).with(Class::CALENDAR)))
            && i >= self.from
            && !self.leads_nowhere(i, class);
        may_begin && self.add_phrase(i, token, quotes, found)
    }

    #[inline(never)]
    fn add_phrase(&mut self, i: usize, token: &Token, quotes: usize, found: &mut Vec<Mention>) -> bool {
        match self.at(i, token) {
            Ok(phrase) => {
                self.from = phrase.end;
                let token =
                    if phrase.first == i { token } else { self.tokens.get(phrase.first).unwrap_or(token) };
                if let Some(mention) = self.mention(phrase, token, quotes) {
                    found.push(mention);
                    return true;
                }
            }
            Err(behind) => self.from = behind,
        }
        false
    }
}

impl<const ENGLISH: bool> Finder<'_, ENGLISH> {
    /// The mention that a phrase is, if it is not too long.
    fn mention(&self, phrase: Phrase, token: &Token, quotes: usize) -> Option<Mention> {
        let Phrase { sort, first, name, end } = phrase;
        let last = self.tokens.get(end.checked_sub(1)?)?;
        let span = Span::between(token.start, last.end.max(token.start));
        if !(3..=BYTES).contains(&span.len()) && (span.len() > BYTES || self.is_code(phrase, span)) {
            return None;
        }
        let sentence = token.sentence;
        let is_near = |other: &&Token| other.sentence == sentence;
        let before = first.checked_sub(1).and_then(|before| self.tokens.get(before)).filter(is_near);
        Some(Mention {
            sort,
            first,
            end,
            right: Link::NONE,
            left: Link::NONE,
            sentence,
            before: before.map_or(Beside::Edge, Beside::of),
            begins: before.is_none(),
            behind: self.tokens.get(end).filter(is_near).map_or(Beside::Edge, Beside::of),
            quotes,
            subjects: 0,
            gender: self.gender(phrase),
            span,
            name: if name == first { token.start } else { self.tokens.get(name)?.start },
            inner: false,
        })
    }

    /// Whether two capitals between signs tell more of the name before them: "Elmville, OH, ...", "Jane Roe, MP, ...".
    fn is_code(&self, Phrase { sort, first, end, .. }: Phrase, span: Span) -> bool {
        const SIGNS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Stop));
        let is_shouted =
            || span.text(self.text).is_some_and(|text| text.bytes().all(|byte| byte.is_ascii_uppercase()));
        sort == Sort::Name
            && first > 1
            && self.is(first - 1, Class::of(Kind::Comma))
            && self.is(first - 2, Class::CAPITAL)
            && self.is(end, SIGNS)
            && is_shouted()
    }

    pub(super) fn class(&self, i: usize) -> Class {
        self.tokens.get(i).map_or(Class::default(), |token| token.class)
    }

    pub(super) fn is(&self, i: usize, kind: Class) -> bool {
        self.class(i).any(kind)
    }

    pub(super) fn begins_sentence(&self, i: usize) -> bool {
        let sentence = |i: usize| self.tokens.get(i).map(|token| token.sentence);
        i == 0 || sentence(i - 1) != sentence(i)
    }

    /// Whether a word is surely no phrase: a verb, or one that can't speak and has neither a noun nor a verb behind it.
    #[inline]
    fn leads_nowhere(&self, i: usize, class: Class) -> bool {
        const SPEAKS: Class = Class::HEAD.with(Class::CLAIM).with(Class::FUNCTION);
        const ENDS: Class = Class::FUNCTION
            .with(Class::of(Kind::Comma))
            .with(Class::of(Kind::Stop))
            .with(Class::of(Kind::Quote))
            .with(Class::of(Kind::Dash));
        const GOES_ON: Class = Class::VERB.with(Class::AUXILIARY).with(Class::ADVERB);
        let speaks = const { if ENGLISH { SPEAKS } else { SPEAKS.with(Class::BARE) } };
        if !class.any(Class::WORD) || class.any(speaks) {
            return false;
        }
        let next = self.class(i + 1);
        class.any(Class::VERB) || next.any(ENDS) && !next.any(GOES_ON)
    }

    /// The phrase that begins with a word, or behind which token the next may begin.
    fn at(&self, i: usize, token: &Token) -> Result<Phrase, usize> {
        let class = token.class;
        if class.any(PRONOUNS)
            && let Some(sort) = self.pronoun(i)
        {
            return Ok(Phrase { sort, first: i, name: i, end: i + 1 });
        }
        // "am", "zur" are preposition and article in one.
        let begins = class.any(DETERMINERS)
            && !class.any(Class::SUBORDINATOR)
            && !(!ENGLISH && self.capital_nouns && class.any(Class::PREPOSITION));
        if class.any(Class::FUNCTION) && !begins && !self.is_forename(i) {
            return Err(i);
        }
        self.phrase(i, token)
    }

    fn pronoun(&self, i: usize) -> Option<Sort> {
        let class = self.class(i);
        // "selon lui", though not "lui a dit"
        if class.any(Class::ADVERB)
            && class.any(Class::HE.with(Class::SHE))
            && !(i > 0 && self.is(i - 1, Class::ACCORDING) || self.is(i + 1, Class::ACCORDING))
        {
            return None;
        }
        // "volgens haar"
        let is_source = !ENGLISH && class.any(Class::ADVERB) && class.any(Class::HE.with(Class::SHE));
        if class.any(Class::POSSESSIVE) && !class.any(Class::IT) && !is_source {
            // "[su] juicio" of "a su juicio", "[ihrer] Ansicht nach", "[jej] zdaniem"
            if !ENGLISH && owns_source(self.tokens, i, self.words) {
                return Some(Sort::Possessive);
            }
            let noun = (i + 1..i + 4).find(|at| self.is(*at, Class::CLAIM))?;
            let between = (i + 1..noun).all(|at| self.is(at, Class::WORD));
            return between.then_some(Sort::Possessive);
        }
        let is_relative = || class.any(Class::WHO) && i > 0 && !self.is_article(i);
        Sort::of_pronoun(class).or_else(|| is_relative().then_some(Sort::Who))
    }

    /// Whether a word that may be a relative pronoun is an article where nouns have capitals: "Die Stadt", "der Minister".
    fn is_article(&self, i: usize) -> bool {
        !ENGLISH && self.capital_nouns && (self.begins_sentence(i) || self.is(i + 1, Class::CAPITAL))
    }

    /// Whether a verb or auxiliary stands there.
    pub(super) fn is_verb(&self, i: usize) -> bool {
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
                || next.any(Class::CAPITAL) && class.any(Class::PERSON)
                || next.any(Class::HEAD))
    }

    /// Whether a word in the plain form of a verb is a noun, as no plural stands before it: "the long term", "a new case report",
    /// though not "the three critics call".
    fn is_singular_noun(&self, i: usize) -> bool {
        self.is(i, Class::BASE) && {
            let before = i.checked_sub(1).and_then(|before| self.tokens.get(before));
            let before =
                before.and_then(|before| self.text.get(before.start..before.end)).unwrap_or_default();
            !matches!(before.as_bytes(), [.., b'a'..=b'r' | b't'..=b'z', b's'])
                && !["people", "men", "women", "children", "police", "media"].contains(&before)
        }
    }

    /// Whether a word that may be a verb is one there, and no noun, `within` a phrase that an article began or not.
    fn is_verb_here(&self, i: usize, within: bool) -> bool {
        !(self.is_noun_here(i) || within && self.is_singular_noun(i))
    }

    /// Whether words that belong to a name lead to a noun that can speak: "Roe [campaign spokeswoman]".
    pub(super) fn head_ahead(&self, start: usize) -> bool {
        for i in start..start + 4 {
            let class = self.class(i);
            if !class.any(WORDS) || class.any(Class::FUNCTION) {
                return false;
            }
            if class.any(Class::CAPITAL) {
                if i == start {
                    return false;
                }
            } else if class.any(Class::HEAD) {
                // "la Première ministre"
                let is_titled = start.checked_sub(1).is_some_and(|before| self.is(before, Class::TITLE));
                let joins = ENGLISH || self.words.no_articles || is_titled;
                return joins && (ENGLISH || !self.words.verb_last) && self.is_noun_here(i);
            } else if class.any(Class::VERB) {
                return false;
            }
        }
        false
    }

    fn phrase(&self, start: usize, first: &Token) -> Result<Phrase, usize> {
        let sentence = first.sentence;
        let mut i = start + usize::from(first.class.any(DETERMINERS));
        while i > start && self.is(i, DETERMINERS) && i < start + 3 {
            i += 1;
        }
        let begun = i;
        let mut name: Option<(usize, usize)> = None;
        let mut head: Option<usize> = None;
        let (mut words, mut is_body) = (0, false);
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
                    let Some((end, goes_on)) = self.run_or_body(i) else { break };
                    is_body = goes_on;
                    if self.is_adjectives(i, end) && !(i == start && self.stands_alone(i, end)) {
                        words += 1;
                    } else {
                        name = Some((i, end));
                        head = None;
                    }
                    i = end;
                    if name.is_some() && !self.is(i, POSSESSIVE) && !self.head_ahead(i) {
                        if self.is(i, Class::WORD)
                            && self.is_inverted(start)
                            && let Some(named) = self.behind_post(start, i)
                        {
                            return Ok(named);
                        }
                        break;
                    }
                    continue;
                }
                Kind::Possessive if i > begun && self.leads_on(i + 1) && !self.announces(i + 1) => {
                    (name, head) = (None, None);
                }
                Kind::Number if i == begun || name.is_none() => words += 1,
                Kind::Word if class.any(Class::FUNCTION) => break,
                Kind::Word if class.any(Class::VERB) && self.is_behind(i, start, begun, head) => break,
                Kind::Word => {
                    words += 1;
                    if class.any(Class::HEAD) {
                        let before = head.replace(i);
                        if self.is_last(i, before) {
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
            return Err(start);
        }
        let phrase = match (name, head) {
            (Some((name, to)), None) if to == end && is_body => {
                Some(Phrase { sort: Sort::Body, first: start, name, end })
            }
            (Some((from, to)), None) if to == end => {
                let to = if self.is(to, NICKNAMES) { self.over_nickname(to) } else { to };
                self.named(start, from, to)
            }
            (_, Some(head)) => {
                if let Some((name, end)) = self.office(start, head, end) {
                    let sort = if end - name >= 2 { Sort::FullName } else { Sort::Titled };
                    return Ok(Phrase { sort, first: start, name, end });
                }
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
                let is_head = self.is(end - 1, Class::HEAD) || self.are_all(start, end);
                is_head.then_some(Phrase { sort: Sort::BareHead, first: start, name: start, end })
            }
            _ if words > 0 => self.noun(start, begun, end),
            _ => None,
        };
        // Where no verb follows some words, none follows the last of them.
        let is_over = name.is_none() && words > 0 && end < start + LONGEST;
        phrase.ok_or(if is_over { end } else { start })
    }

    /// Who is named behind a verb of speech, somebody's team or firm, and what nobody's list knows: "said Otters [point guard Jane
    /// Roe]."
    #[cold]
    #[inline(never)]
    fn behind_post(&self, start: usize, post: usize) -> Option<Phrase> {
        const CLOSES: Class = Class::of(Kind::Comma)
            .with(Class::of(Kind::Stop))
            .with(Class::of(Kind::Open))
            .with(Class::PREPOSITION)
            .with(Class::WHO);
        const OTHER: Class = Class::FUNCTION.with(Class::VERB).with(Class::LEVELS).with(Class::NAMING);
        let is_post = |i: &usize| self.is(*i, Class::WORD) && !self.is(*i, OTHER);
        // "point guard"
        let from = post + usize::from(self.is(post, Class::BASE) && is_post(&(post + 1)));
        let name = from + (from..post + 2).take_while(is_post).count();
        let end = self.run(name).filter(|_| name > post && ENGLISH)?;
        let is_name = |i: usize| self.class(i).is_only(NAME);
        // Nobody stands before it who may have said it.
        let is_somebody = (start..post).any(|i| self.class(i).any(Class::GIVEN));
        let is_full = (2..=3).contains(&(end - name)) && (name..end).all(is_name);
        (is_full && !is_somebody && self.is(end, CLOSES)).then_some(Phrase {
            sort: Sort::FullName,
            first: start,
            name,
            end,
        })
    }

    /// Words that are a phrase by what stands beside them: "said the miller", though not "dijo el jueves".
    #[inline]
    fn noun(&self, start: usize, begun: usize, end: usize) -> Option<Phrase> {
        let mut verb = end;
        while self.class(verb).any(Class::ADVERB) && verb < end + 2 {
            verb += 1;
        }
        let is_day = || (begun..end).any(|i| self.is(i, Class::CALENDAR));
        let speaks = self.is_verb(verb)
            || begun > start
                && (self.is_inverted(start) || self.is_source(start) || self.is_behind_verb(start))
                && !is_day()
            || !ENGLISH && begun == start && end == start + 1 && self.is(start, Class::BARE);
        speaks.then_some(Phrase { sort: Sort::Noun, first: start, name: start, end })
    }

    /// The end of a run of capitalised words, and whether it is that of a body which goes on behind a small word.
    #[inline]
    fn run_or_body(&self, start: usize) -> Option<(usize, bool)> {
        let run = self.run(start)?;
        let may_be_body = self.is(run - 1, Class::BODY) && self.is(run, OF);
        let body = may_be_body.then(|| self.body(run)).flatten();
        Some((body.unwrap_or(run), body.is_some()))
    }

    /// Where the name of a body ends that goes on behind a small word: "the Department [of] Justice", "the Bank [of] England".
    #[cold]
    #[inline(never)]
    fn body(&self, end: usize) -> Option<usize> {
        let small = self.tokens.get(end).and_then(|token| self.text.get(token.start..token.end));
        let goes_on = ENGLISH
            && matches!(small, Some("of" | "for"))
            && self.is(end + 1, Class::CAPITAL)
            && !self.is(end + 1, Class::FUNCTION.with(Class::GIVEN));
        // "Former Secretary of State Jane Roe" is no body.
        let is_body = |last: &usize| !(end + 1..*last).any(|i| self.is(i, Class::GIVEN));
        goes_on.then(|| self.run(end + 1))?.filter(is_body)
    }

    /// Whether a word that may be a verb stands behind a phrase, whose determiners end at `begun`.
    #[inline]
    fn is_behind(&self, i: usize, start: usize, begun: usize, head: Option<usize>) -> bool {
        self.is_verb_here(i, i > begun && begun > start)
            && (i > begun
                || begun == start
                || self.class(begun - 1).any(Class::HEAD)
                || self.are_all(start, begun))
            && !(begun > start && head.is_none() && self.class(i + 1).any(Class::HEAD))
    }

    /// Whether two determiners are a phrase, as they report: "[the two] write."
    #[cold]
    fn are_all(&self, start: usize, end: usize) -> bool {
        end == start + 2 && self.class(end).level() >= class::SPEAKS && {
            let behind = self.class(end + 1);
            !behind.any(WORDS) || behind.any(Class::FUNCTION)
        }
    }

    /// Whether what somebody said or wrote stands at a token, and a colon behind it: "Roe's [full statement]:".
    fn announces(&self, start: usize) -> bool {
        let text = (start..start + 3).find(|i| !self.is(*i, Class::WORD) || self.is(*i, Class::TEXT));
        text.is_some_and(|text| self.is(text, Class::TEXT))
            && start.checked_sub(2).is_some_and(|owner| self.is(owner, Class::CAPITAL))
            && text.is_some_and(|text| self.is_announced(text + 1))
    }

    #[cold]
    fn is_announced(&self, behind: usize) -> bool {
        let rest = self.tokens.get(behind..).unwrap_or_default();
        let mut rest = rest.iter().take(LONGEST).skip_while(|token| {
            matches!(token.kind, Kind::Word | Kind::Capital | Kind::Number) && !token.class.any(Class::VERB)
        });
        rest.next().is_some_and(|token| token.kind == Kind::Colon)
            && rest.next().is_none_or(|token| token.kind == Kind::Quote)
            && ENGLISH
    }

    /// Whether a verb of speech that follows a quotation stands before a phrase: "“Yes”, said [the miller]", "« Oui », a dit
    /// [le meunier]".
    pub(super) fn is_inverted(&self, first: usize) -> bool {
        const SIGNS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Quote));
        let is_said = first >= 2 && self.class(first - 1).level() >= 4;
        is_said
            && (self.class(first - 2).any(SIGNS)
                || first >= 3
                    && self.class(first - 2).any(Class::AUXILIARY)
                    && self.class(first - 3).any(SIGNS))
    }

    /// [`is_inverted`](Self::is_inverted) in other languages than English, where a dash parts the verb from the quotation too, and small
    /// words stand beside it: "– zaśmiał się [trener]".
    fn is_behind_verb(&self, first: usize) -> bool {
        !ENGLISH && is_behind_verb(self.tokens, first)
    }

    /// Whether a noun that can speak, behind the one `before`, closes its phrase. Without articles one noun stands right behind
    /// another: "mluvčí policie Jan Roe".
    fn is_last(&self, i: usize, before: Option<usize>) -> bool {
        const PERSON: Class = Class::PERSON.with(Class::TITLE);
        let is_name = self.is(i + 1, Class::CAPITAL);
        if !ENGLISH && self.words.no_articles {
            let is_titled = before.is_some_and(|before| self.is(before, PERSON));
            return is_name && !self.is(i, PERSON) && !is_titled
                || self.is(i, Class::TEXT)
                || self.is_unknown(i + 1) && !self.is(i + 2, Class::CAPITAL);
        }
        is_name && !self.is(i, PERSON)
    }

    /// Whether a small word that no list knows stands there.
    fn is_unknown(&self, i: usize) -> bool {
        self.is(i, Class::WORD) && self.class(i).is_empty()
    }

    /// Whether a word for a source stands before a phrase, in other languages than English: "selon [le meunier]".
    fn is_source(&self, first: usize) -> bool {
        !ENGLISH
            && first > 0
            && (self.is(first - 1, Class::ACCORDING) || source_noun(self.tokens, first).is_some())
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

/// Whether a verb of speech stands before a word, with small words on either side of it, and a sign before these.
fn is_behind_verb(tokens: &[Token], first: usize) -> bool {
    const SIGNS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Quote)).with(Class::of(Kind::Dash));
    let class = |i: usize| tokens.get(i).map_or(Class::default(), |token| token.class);
    let is_small = |i: &usize| class(*i).any(Class::ADVERB.with(Class::AUXILIARY));
    let ahead = |from: usize| (from.saturating_sub(SMALL)..from).rev().find(|i| !is_small(i));
    let verb = ahead(first).filter(|verb| class(*verb).level() >= 4);
    verb.and_then(ahead).is_some_and(|sign| class(sign).any(SIGNS) && class(first - 1).any(WORDS))
}

/// Whether a word that no list knows is the noun for who speaks, right behind the verb: by its article, "säger [läraren]", or, where
/// there are no articles, as it is no adverb and no other case, "mówi [uczeń]".
#[cold]
pub(super) fn is_bare_noun(text: &str, tokens: &[Token], i: usize, words: &Words) -> bool {
    const ARTICLES: [&str; 4] = ["n", "et", "na", "ne"];
    const CASES: [&str; 5] = ["em", "ą", "ou", "ом", "ем"];
    const NOT_NOUNS: [char; 12] = ['o', 'e', 'ę', 'i', 'u', 'y', 'ě', 'í', 'о', 'е', 'и', 'у'];
    if !is_behind_verb(tokens, i) {
        return false;
    }
    let word = tokens.get(i).and_then(|token| token.span().text(text)).unwrap_or_default();
    let ends = |end: &&str| word.ends_with(*end);
    if words.no_articles {
        !CASES.iter().any(ends) && !word.ends_with(NOT_NOUNS)
    } else {
        ARTICLES.iter().any(ends)
    }
}

/// The noun that names the phrase behind it as a source, itself behind a preposition: "nach Angaben der Polizei", "de acuerdo con la
/// fiscalía", "in de woorden van de minister".
pub(super) fn source_noun(tokens: &[Token], first: usize) -> Option<usize> {
    const PREPOSITION: Class = Class::PREPOSITION.with(Class::OF).with(Class::ACCORDING);
    let class = |back: usize| {
        let at = first.checked_sub(back);
        at.and_then(|at| tokens.get(at)).map_or(Class::default(), |token| token.class)
    };
    if !class(1).with(class(2)).any(Class::SOURCE) {
        return None;
    }
    let noun = |back: usize| {
        let (before, ahead) = (class(back + 1), class(back + 2));
        class(back).any(Class::SOURCE)
            && (before.any(PREPOSITION) || before.any(Class::DETERMINER) && ahead.any(PREPOSITION))
    };
    let joins = class(1).any(PREPOSITION.with(Class::BY).with(Class::TO));
    let back = [1, 2].into_iter().find(|back| noun(*back) && (*back == 1 || joins))?;
    first.checked_sub(back)
}

/// Whether a possessive has the noun behind it that names a source, in other languages than English.
pub(super) fn owns_source(tokens: &[Token], i: usize, words: &Words) -> bool {
    const PREPOSITION: Class = Class::PREPOSITION.with(Class::TO).with(Class::ON).with(Class::ACCORDING);
    let class = |at: usize| tokens.get(at).map_or(Class::default(), |token| token.class);
    let is_source = class(i + 1).any(Class::SOURCE.with(Class::ACCORDING));
    let is_free = words.capital_nouns || words.no_articles;
    is_source && (is_free || i > 0 && class(i - 1).any(PREPOSITION))
}
