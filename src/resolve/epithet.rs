//! Somebody who is told of by what he or she is, where nobody was named with that: "der 58-Jährige", "el técnico", "l’élu".

use memchr::memmem;

use super::{
    office::{behind_elision, listed, without_article},
    people::People,
    person::Gender,
    source::Source,
};
use crate::{
    Span,
    blank::is_alphanumeric,
    inline::words::{Class, Words, hash},
    text,
};

/// How many bytes before an epithet are searched for it, how often it is looked at there, and how far behind a name the age stands.
const REACH: usize = 16 << 10;
const TIMES: usize = 32;
const AGE: usize = 3;
/// How many bytes an article has at most, with what parts it from the noun.
const NEAR: usize = 24;
/// How many epithets of a text are remembered.
const KEPT: usize = 8;

/// What somebody is told by, in other languages than English: a noun for one person behind a definite article or a demonstrative, as
/// far as it is no office, or an age; and the gender that the article tells.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Epithet<'a> {
    noun: &'a str,
    pub(crate) gender: Gender,
}

impl<'a> Epithet<'a> {
    /// ```text
    /// epithet = article *word noun
    /// ```
    pub(crate) fn of(mention: &'a str, words: &Words) -> Option<Self> {
        if words.is_english {
            return None;
        }
        let noun = match mention.rsplit_once(' ') {
            Some((_, noun)) => noun,
            None if words.no_articles || words.ends_in_article => mention,
            None => behind_elision(mention, words)?,
        };
        let is_age = noun.starts_with(|c: char| c.is_ascii_digit());
        if !is_age && !is_person(noun, words) {
            return None;
        }
        let gender = match mention.split_once(' ') {
            Some((article, _)) if listed(words.speech.masculines, article) => Gender::His,
            Some((article, _)) if listed(words.speech.feminines, article) => Gender::Her,
            Some((article, _)) if listed(words.speech.definites, article) => Gender::Unknown,
            Some(_) if !(words.no_articles || words.ends_in_article) => {
                behind_elision(mention, words)?;
                Gender::Unknown
            }
            _ if words.no_articles && noun.ends_with("ka") => Gender::Her,
            _ => Gender::Unknown,
        };
        // "die Politiker" are several.
        let is_one = !words.capital_nouns
            || gender == Gender::His
            || ["in", "e"].iter().any(|end| noun.ends_with(end));
        // Somebody may hold an office who is not named.
        let fits = is_one && (is_age || !is_office(noun, words));
        fits.then_some(Self { noun, gender })
    }

    /// Whether something behind it tells more of it, so that it is no name for somebody known: "der Coach der Elmstädter", "la representante de los
    /// padres", though not "cet entrepreneur de 58 ans".
    pub(crate) fn is_of(behind: &str, words: &Words) -> bool {
        let mut next = behind.strip_prefix(' ').unwrap_or_default().split(' ');
        let joins = words.class(hash(next.next().unwrap_or_default()));
        // "mówi sąsiadka, która"
        let mut clause = behind.strip_prefix(", ").unwrap_or_default().split(' ');
        let has_clause = words.class(hash(clause.next().unwrap_or_default())).any(Class::WHO);
        if has_clause && words.no_articles {
            return true;
        }
        let is_of = joins.any(Class::OF) || words.capital_nouns && joins.any(Class::DETERMINER);
        is_of && !next.next().is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()))
    }

    fn age(self) -> Option<&'a str> {
        let end = self.noun.bytes().take_while(u8::is_ascii_digit).count();
        self.noun.get(..end).filter(|age| !age.is_empty())
    }
}

/// Whether a noun is one person.
fn is_person(noun: &str, words: &Words) -> bool {
    let known = words.class(hash(noun));
    let known = if known.is_empty() { words.compound(noun.as_bytes()) } else { known };
    known.any(Class::TITLE.with(Class::PERSON))
}

/// Whether a noun is an office: "ministro", "Feuerwehr-Sprecher", though not "artista".
fn is_office(noun: &str, words: &Words) -> bool {
    let ends = |title: &str| {
        let tail = noun.len().checked_sub(title.len()).and_then(|lead| noun.get(lead..));
        tail.is_some_and(|tail| tail.eq_ignore_ascii_case(title))
    };
    words.is_title(noun)
        || without_article(noun, words).is_some_and(|bare| words.is_title(bare))
        || words.capital_nouns && words.speech.titles.split_ascii_whitespace().any(ends)
}

/// What a text tells of an epithet before the place where it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Nothing, or nothing but the same again: it stands for somebody who is named.
    Nothing,
    /// It is that person's.
    Of(usize),
    /// It is told of somebody who is not named: "eine Lehrerin".
    Another,
}

impl People {
    /// Whose epithet it is, as far as the text before a place in it tells.
    pub(crate) fn told(&mut self, source: Source<'_>, epithet: Epithet<'_>, at: usize) -> Told {
        let key = hash(epithet.noun);
        if let Some((_, person)) = self.epithets.iter().find(|(other, _)| *other == key) {
            return Told::Of(*person);
        }
        let from = text::ceil(source.text, at.saturating_sub(REACH));
        let before = source.text.get(from..at).unwrap_or_default();
        let asked = epithet.age().unwrap_or(epithet.noun);
        // The first letter may be a capital or none.
        let first = asked.chars().next().map_or(0, char::len_utf8);
        let Some(tail) = asked.get(first..).filter(|tail| !tail.is_empty()) else { return Told::Nothing };
        for found in memmem::find_iter(before.as_bytes(), tail).take(TIMES) {
            let Some(start) = found.checked_sub(first) else { continue };
            let (ahead, behind) = (before.get(..start), before.get(found + tail.len()..));
            let (Some(ahead), Some(behind)) = (ahead, behind) else { continue };
            if behind.starts_with(is_alphanumeric) || ahead.ends_with(is_alphanumeric) {
                continue;
            }
            if epithet.age().is_some()
                && let Some(person) = self.right_before(source, from + start)
            {
                return Told::Of(person);
            }
            let near = ahead.get(text::ceil(ahead, ahead.len().saturating_sub(NEAR))..).unwrap_or_default();
            let article = near.trim_end().rsplit(|c: char| !is_alphanumeric(c)).next().unwrap_or_default();
            let speech = source.words.speech;
            let is_same = [speech.masculines, speech.feminines, speech.definites]
                .iter()
                .any(|list| listed(list, article))
                || source.words.class(hash(article)).any(Class::POSSESSIVE);
            if !is_same && !ahead.ends_with(['’', '\'']) {
                return Told::Another;
            }
        }
        Told::Nothing
    }

    /// Remembers whose epithet it is.
    pub(crate) fn keep_epithet(&mut self, epithet: Epithet<'_>, person: usize) {
        let key = hash(epithet.noun);
        if self.epithets.len() < KEPT && !self.epithets.iter().any(|(other, _)| *other == key) {
            self.epithets.push((key, person));
        }
    }

    /// Whether somebody is a person by a forename or title, or spoke before.
    pub(crate) fn is_somebody(&self, person: usize) -> bool {
        self.get(person).is_some_and(|known| known.is_person && (known.sureness() >= 2 || known.spoken > 0))
    }

    /// Who is named right before a place: "Jane Roe (58)", "Jane Roe, 58,".
    fn right_before(&mut self, source: Source<'_>, at: usize) -> Option<usize> {
        let (from, to) = self.of_block(source, source.block_at(at), usize::MAX);
        let namings = self.namings.get(from..to)?;
        let number = namings.partition_point(|naming| naming.name.end() <= at).checked_sub(1)?;
        let naming = namings.get(number).filter(|naming| naming.name.end() + AGE > at)?;
        let between = Span::between(naming.name.end(), at).text(source.text)?;
        let person = naming.person;
        let is_person = self.get(person).is_some_and(|known| known.is_person);
        (is_person && between.trim_start().starts_with(['(', ','])).then_some(person)
    }
}
