//! What stands in front of the commas around a name, or between a verb of speech and a name: "the engineer, Jane Roe,", "said prison
//! warden Jane Roe".

use std::ops::Range;

use super::{
    WORDS,
    word::{class, is_word, word_before},
};
use crate::{
    blank::is_blank,
    inline::words::{Class, Words},
    resolve::office::behind_elision,
};

/// How strongly a verb reports speech that may stand before the office of the speaker.
const SPEECH: u8 = 6;

/// Whether a word for a source stands before a name: "According to Jane Roe, the dam will hold".
fn is_source(part: &str, name: usize, words: &Words) -> bool {
    let Some((at, word)) = word_before(part, name) else { return false };
    let own = class(word, words);
    own.any(Class::ACCORDING)
        || own.any(Class::TO)
            && word_before(part, at).is_some_and(|(_, word)| class(word, words).any(Class::ACCORDING))
}

/// Whether a word for a source stands before a name, or before what stands in commas in front of it: "According to the harbour
/// master, Jane Roe, the dam will hold".
pub(super) fn is_sourced(part: &str, name: usize, words: &Words) -> bool {
    if is_source(part, name, words) {
        return true;
    }
    let Some((mut at, _)) = word_before(part, name).filter(|(_, word)| word.ends_with(',')) else {
        return false;
    };
    for _ in 0..WORDS {
        match word_before(part, at) {
            Some((_, word)) if class(word, words).any(Class::ACCORDING) => return true,
            Some((before, word)) if !word.ends_with(',') => at = before,
            _ => break,
        }
    }
    false
}

/// What stands before the commas around a name: "the engineer, Jane Roe, said", "said the firm's planning agent, Jane Roe."
pub(super) fn in_front(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let before = part.get(..name)?;
    if let [.., b'!'..=b'+' | b'-'..=b'~', b' '] = before.as_bytes() {
        return None;
    }
    let before = before.trim_end_matches(is_blank).strip_suffix(',')?;
    // The first word stands right before the comma, without a blank.
    let last = before.rfind(is_blank).map_or(0, |blank| {
        blank + before.get(blank..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
    });
    office(part, last..before.len(), words).filter(|(_, sure)| *sure != Sure::No).map(|(role, _)| role)
}

/// What stands between the verb of speech and a name, of which the last word is given: "said prison warden Jane Roe"; or before
/// "named": "a clerk named Jane Roe".
pub(super) fn between(part: &str, last: (usize, &str), words: &Words) -> Option<Range<usize>> {
    let (mut at, mut word) = last;
    let known = class(word, words);
    let is_named = known.any(Class::NAMING);
    if is_named {
        (at, word) = word_before(part, at)?;
        // "the complaint named Jane Roe"
        if class(word, words).any(NO_OFFICE) {
            return None;
        }
    } else if known.any(Class::FUNCTION) || known.level() >= SPEECH {
        return None;
    }
    let (role, sure) = office(part, at..at + word.len(), words)?;
    let is_one = || {
        let before = word_before(part, role.start);
        before.is_some_and(|(_, word)| class(word, words).any(Class::DETERMINER))
    };
    (if is_named { is_one() } else { sure == Sure::Said }).then_some(role)
}

/// What tells that words are an office: that they are known for it, or that a verb of speech stands before them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sure {
    No,
    Known,
    Said,
}

/// The office whose last word is given: small words of no other kind up to an article, possessor or verb of speech.
fn office(part: &str, last: Range<usize>, words: &Words) -> Option<(Range<usize>, Sure)> {
    let is_possessor = |word: &str| word.ends_with("'s") || word.ends_with("’s");
    let (mut start, mut is_before_of) = (last.end, false);
    let (mut is_office, mut is_other, mut is_one, mut is_held) = (false, false, false, false);
    let (mut at, mut word) = (last.start, part.get(last.clone())?);
    let mut verb = None;
    for _ in 0..WORDS {
        let elided = if words.is_english { None } else { elided_office(part, (at, word), words) };
        let from = at;
        if let Some(behind) = elided {
            (at, word) = (at + word.len() - behind.len(), behind);
        }
        let class = class(word, words);
        let is_article = class.any(Class::DETERMINER.with(Class::POSSESSIVE));
        let is_last = start == last.end;
        if is_last && (is_article || class.any(Class::FUNCTION) || class.level() >= SPEECH) {
            return None;
        }
        if (is_article || class.any(JOINTS))
            && !is_last
            && let Some(head) = head_of(part, start, words)
        {
            (at, word, is_before_of) = (head.0, head.1, true);
            continue;
        }
        if is_article || is_possessor(word) {
            is_one = true;
            verb = word_before(part, at);
            if is_possessor(word)
                && let Some((article, before)) = verb
                && self::class(before, words).any(Class::DETERMINER)
            {
                verb = word_before(part, article);
            }
            break;
        }
        if class.level() >= SPEECH {
            verb = Some((at, word));
            break;
        }
        let is_of = class.any(Class::OF) && !is_last;
        if class.any(Class::FUNCTION) && !is_of || !is_word(word) || word.len() > 4 && word.ends_with('.') {
            return None;
        }
        is_office |= is_head(class) && (is_last || is_before_of || class.any(Class::PERSON));
        is_held |= (is_last || is_before_of) && is_head(class) && !class.any(Class::BODY);
        let ending = if class.is_empty() { words.ending(word.as_bytes()) } else { class };
        if is_last && !is_head(class) && ending.any(Class::VERB.with(Class::ADVERB)) {
            return None;
        }
        is_other |= class.any(NO_OFFICE);
        (start, is_before_of) = (at, is_of || !words.is_english && elides_of(word, words));
        if elided.is_some() {
            verb = word_before(part, from);
            break;
        }
        let Some(before) = word_before(part, at) else { break };
        (at, word) = before;
    }
    let is_said = verb.is_some_and(|(_, word)| class(word, words).level() >= SPEECH);
    let sure = match (is_said, is_office) {
        (true, _) if is_office || !is_other => Sure::Said,
        (_, true) => Sure::Known,
        _ => Sure::No,
    };
    let role = part.get(start..last.end)?;
    // "the Mayor of Elmville, Jane Roe"
    let is_held = || words.is_english && is_one && is_held;
    let begins = (role.starts_with(char::is_lowercase)
        || is_held()
        || !words.is_english && role.split(is_blank).next().is_some_and(|word| is_head(class(word, words))))
        && !role.split(is_blank).next().is_some_and(|word| class(word, words).any(Class::OF));
    begins.then_some((start..last.end, sure))
}

/// Whether a word begins with "of" in short: "d’Orgeval" of "le maire d’Orgeval, Jean Roe".
#[cold]
fn elides_of(word: &str, words: &Words) -> bool {
    word.split_once(['’', '\'']).is_some_and(|(of, _)| class(of, words).any(Class::OF))
}

/// Nouns that are no offices.
const NO_OFFICE: Class = Class::TEXT.with(Class::CLAIM).with(Class::BODY).with(Class::WORK);

/// What joins an office to its complement.
const JOINTS: Class = Class::OF.with(Class::PREPOSITION);

/// The office whose complement begins at a place: "head" before "of the catchment", "spokesman" before "for Redpoint",
/// "presidente" before "da câmara".
fn head_of<'a>(part: &'a str, complement: usize, words: &Words) -> Option<(usize, &'a str)> {
    let (mut at, mut joint) = word_before(part, complement)?;
    if words.capital_nouns
        && class(joint, words).any(Class::DETERMINER)
        && let Some(head) = word_before(part, at).filter(|(_, word)| is_head(class(word, words)))
    {
        // "Leiter der Feuerwehr"
        return Some(head);
    }
    if !class(joint, words).any(JOINTS) && class(joint, words).any(Class::DETERMINER) {
        (at, joint) = word_before(part, at)?;
    }
    let head = word_before(part, at).filter(|_| class(joint, words).any(JOINTS))?;
    let office = if words.is_english { None } else { behind_elision(head.1, words) };
    class(office.unwrap_or(head.1), words).any(Class::TITLE.with(Class::PERSON)).then_some(head)
}

/// The office behind an elided article that begins a phrase: "avocate" of "l’avocate", though not of "de l’avocate".
fn elided_office<'a>(part: &'a str, (at, word): (usize, &'a str), words: &Words) -> Option<&'a str> {
    let office = behind_elision(word, words).filter(|office| is_head(class(office, words)))?;
    let is_complement = word_before(part, at).is_some_and(|(_, before)| class(before, words).any(JOINTS));
    (!is_complement).then_some(office)
}

/// Whether a word is known for a person with an office.
const fn is_head(class: Class) -> bool {
    class.any(Class::TITLE.with(Class::PERSON)) && !class.any(Class::TEXT.with(Class::CLAIM))
}
