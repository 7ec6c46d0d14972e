//! Titles before a name: "US President Jane Roe", "Minister of Foreign Affairs Jane Roe".

use std::ops::Range;

use super::{
    OFFICE, WORDS, is_courtesy,
    word::{class, is_word, known, last_word, word_before},
};
use crate::{
    blank::is_blank,
    inline::words::{Class, Words, hash},
    resolve::office::{behind_elision, listed},
};

/// The titles and offices before a name, of which the last word is given: "US President", "former Massachusetts Gov.", "district
/// spokeswoman".
pub(super) fn titles(
    part: &str,
    name: usize,
    last: Option<(usize, &str)>,
    words: &Words,
) -> Option<Range<usize>> {
    let (mut end, mut titled, mut is_person) = (name, None, false);
    let mut before = last;
    for i in 0..WORDS {
        let Some((at, word)) = before else { break };
        if word == "&" && i > 0 {
            // "Roe & Sons spokesman"
            before = word_before(part, at).filter(|(_, word)| !class(word, words).any(Class::TITLE));
            continue;
        }
        let bare = word.strip_suffix('.').unwrap_or(word);
        let class = known(bare, words);
        let title = class.any(Class::TITLE.with(Class::PERSON)) && !class.any(Class::GIVEN);
        let is_stopped = i > 0 && bare.len() < word.len();
        let office = if words.is_english { None } else { behind_elision(bare, words) };
        let office = office.filter(|office| known(office, words).any(Class::TITLE.with(Class::PERSON)));
        if i == 0 && !title && office.is_none()
            || class.is_empty() && !is_word(bare)
            || is_stopped && !is_short(bare, class, words)
            || i > 0 && word.ends_with("''")
        {
            break;
        }
        if let Some(office) = office {
            // "l’avocate Jane Roe"
            titled = Some(at + bare.len() - office.len());
            end = if i == 0 { at + bare.len() } else { end };
            break;
        }
        // "D’après"
        let elided = Some(bare).filter(|_| !words.is_english).and_then(|bare| bare.split_once('’'));
        let elided = elided.map_or(Class::default(), |(_, behind)| words.class(hash(behind)));
        let function = class.any(Class::FUNCTION) || elided.any(Class::FUNCTION);
        let capital = word.starts_with(char::is_uppercase) && !function && !class.any(Class::CALENDAR);
        let plain = !function && !class.any(Class::VERB) && word.starts_with(char::is_lowercase);
        // Before a German noun stands no word like "bezweifelt", but "neue".
        let plain = plain && !(words.capital_nouns && word.ends_with('t'));
        // In "the mother of teacher Jane Roe" the teacher is the office.
        let of = class.any(Class::OF) && i > 0 && !is_person && !words.capital_nouns;
        let is_past = plain && class.is_empty() && is_past(word, words);
        if !(title || class.any(Class::PLACE) || capital || of || plain)
            || is_past && word_before(part, at).is_some_and(|noun| is_noun(part, noun, words))
        {
            break;
        }
        if i == 0 {
            end = at + word.len();
            is_person = class.any(Class::PERSON);
        }
        if title || class.any(Class::PLACE) || capital || plain {
            titled = Some(at);
        }
        before = word_before(part, at);
    }
    let titled = titled?;
    let titled = titled + last_week(part.get(titled..end)?, words);
    let address = address(part.get(titled..end)?);
    if address == 0 {
        return Some(titled..end);
    }
    // "the younger Mr. Roe" has no office.
    let office = part.get(titled..end - address)?.trim_end_matches(is_blank);
    let is_office = office.rsplit(is_blank).next().is_some_and(|last| class(last, words).any(OFFICE));
    Some(titled..if is_office { titled + office.len() } else { end })
}

/// How many bytes a form of address has behind an office: "Mrs" of "landlady Mrs", "Dr" of "lead author Dr".
fn address(office: &str) -> usize {
    let last = last_word(office);
    let is_address = is_courtesy(last) || matches!(last.trim_end_matches('.'), "Dr" | "Sir" | "Dame");
    if is_address && last.len() < office.len() { last.len() } else { 0 }
}

/// The office before what it is of and a name, of which the word before is given: "Minister of Foreign Affairs Jane Roe".
pub(super) fn fielded(part: &str, (mut at, mut word): (usize, &str), words: &Words) -> Option<Range<usize>> {
    if words.no_articles {
        return complemented(part, (at, word), words);
    }
    if !words.is_english || !word.starts_with(|c: char| c.is_ascii_uppercase()) || !is_word(word) {
        return None;
    }
    let end = at + word.len();
    for _ in 0..WORDS {
        let (from, before) = word_before(part, at)?;
        if matches!(word, "of" | "for")
            && class(before, words).any(Class::TITLE.with(Class::PERSON))
            && !words.is_field(before)
        {
            let office = titles(part, at - 1, Some((from, before)), words)?;
            return Some(office.start..end);
        }
        let goes_on = word.starts_with(char::is_uppercase) && is_word(word)
            || matches!(word, "of" | "for" | "and" | "the");
        if !goes_on || class(word, words).any(Class::GIVEN) {
            return None;
        }
        (at, word) = (from, before);
    }
    None
}

/// [`fielded`] in a language without articles: "starosta Lhotky Petr Roe", "глава Минобороны РФ Олег Роу".
fn complemented(part: &str, (mut at, mut word): (usize, &str), words: &Words) -> Option<Range<usize>> {
    let end = at + word.len();
    for _ in 0..WORDS {
        let is_complement = word.starts_with(char::is_uppercase) && is_word(word);
        let (from, before) = word_before(part, at).filter(|_| is_complement)?;
        if class(before, words).any(Class::TITLE.with(Class::PERSON)) {
            return titles(part, at, Some((from, before)), words).map(|office| office.start..end);
        }
        (at, word) = (from, before);
    }
    None
}

/// Whether a word with a full stop behind it is written in short: "Gov.", "Calif.", "J.", though not "Ohio".
fn is_short(word: &str, class: Class, words: &Words) -> bool {
    let is_capitals = !word.contains(char::is_lowercase);
    let is_known = if words.is_english {
        word.starts_with(char::is_uppercase) && listed(words.speech.stopped, word)
    } else {
        word.len() <= 5 && class.any(Class::TITLE.with(Class::PLACE))
    };
    word.len() == 1
        || word.contains('.')
        || is_known && !is_capitals
        || matches!(word, "St" | "Inc" | "Corp" | "Co" | "Ltd" | "Dept" | "Assn" | "Univ" | "Asst")
}

/// Whether a word that no list knows is a verb in the past by its end.
fn is_past(word: &str, words: &Words) -> bool {
    let class = words.ending(word.as_bytes());
    class.any(Class::VERB) && !class.any(Class::PARTICIPLE)
}

/// Whether a word is likely a noun: then a verb in the past behind it is no adjective, "strength inspired Gov. Jane Roe". What may be
/// a verb too is one behind an article: "the plan angered Gov. Jane Roe".
fn is_noun(part: &str, (at, word): (usize, &str), words: &Words) -> bool {
    let own = class(word, words);
    let is_behind_article = || {
        let article = word_before(part, at).map(|(_, word)| class(word, words));
        article.is_some_and(|article| article.any(Class::DETERMINER.with(Class::POSSESSIVE)))
    };
    is_word(word)
        && !word.ends_with('.')
        && !own.any(Class::FUNCTION)
        && (own.level() == 0 || is_behind_article())
}

/// How many bytes of an office are a time: "Last week State Department official".
fn last_week(role: &str, words: &Words) -> usize {
    if !words.begins_next(role.as_bytes()) {
        return 0;
    }
    let holds = |list: &str, word: &str| list.split(' ').any(|known| known.eq_ignore_ascii_case(word));
    let mut parts = role.splitn(3, ' ');
    match (parts.next(), parts.next()) {
        (Some(first), Some(time))
            if holds(words.speech.nexts, first) && holds(words.speech.stretches, time) =>
        {
            (first.len() + time.len() + 2).min(role.len())
        }
        _ => 0,
    }
}
