//! Titles and offices beside a name: before it ("US President Jane Roe"), in commas behind it ("Jane Roe, a nurse from Elmville,"),
//! and in front of the commas around it ("the engineer, Jane Roe,").

use std::ops::Range;

use crate::{
    Span,
    blank::{HIGH, blanks, is_alphanumeric, is_blank},
    inline::words::{Class, Words, hash, letters},
    lexicon::speech::DEGREES,
    resolve::{
        name::{self, Letters, without_letters},
        office::{behind_elision, listed},
    },
    text,
};

/// How many bytes beside a name are looked at, and how many a role may have.
const NEAR: usize = 200;
const LONGEST: usize = 100;
/// How many bytes brackets right behind a name have at most.
const BRACKETS: usize = 40;
/// How many words before a name are looked at.
const WORDS: usize = 6;

/// How strongly a verb reports speech that may stand before the office of the speaker.
const SPEECH: u8 = 6;

/// How many degrees are looked over behind a name, and how many bytes one has at most with its comma.
const MOST: usize = 4;
const DEGREE: usize = 8;

/// Among how many words behind a name one must be an office.
const OFFICES: usize = 5;

/// What makes a word an office.
const OFFICE: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD);

/// The title or office that stands beside a name in its block.
pub(crate) fn role(text: &str, block: Span, name: Span, words: &Words) -> Option<Span> {
    let start = block.start().max(text::ceil(text, name.start().saturating_sub(NEAR)));
    let end = block.end().min(text::floor(text, name.end() + NEAR));
    let part = text.get(start..end)?;
    let (from, to) = (name.start() - start, name.end().checked_sub(start)?);
    let to = match part.as_bytes().get(..to) {
        Some([.., b'A'..=b'Z' | b'.']) => {
            without_letters(part.get(from..to)?).map_or(to, |bare| from + bare.len())
        }
        _ => to,
    };
    let before = word_before(part, from);
    let titles = titles(part, from, before, words);
    let titles = titles.or_else(|| fielded(part, before?, words));
    let title = titles.clone().and_then(|titles| part.get(titles)).unwrap_or_default();
    let last = last_word(title);
    let is_courtesy = !last.is_empty() && (is_courtesy(last) || matches!(last, "Sir" | "Dame"));
    let found = match titles {
        Some(titles) if !is_academic(title) && !is_courtesy => titles,
        titles => {
            let (first, before) = match &titles {
                Some(titles) => (titles.start, word_before(part, titles.start)),
                None => (from, before),
            };
            behind(part, to, words)
                .filter(|role| is_closed(part, role.end) || !is_sourced(part, first, words))
                .or_else(|| in_front(part, first, words))
                .or_else(|| between(part, before?, words))
                .or_else(|| letters_behind(part, to))
                .or(titles.filter(|_| !is_courtesy))?
        }
    };
    Some(Span::between(start + found.start, start + found.end))
}

/// Letters behind a name that tell an office: "Jane Roe MP".
fn letters_behind(part: &str, name: usize) -> Option<Range<usize>> {
    let rest = part.get(name..)?.strip_prefix(' ').filter(|rest| rest.starts_with(is_large))?;
    let end = rest.bytes().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(rest.len());
    let is_office = name::letters(rest.get(..end)?) == Letters::Office;
    is_office.then_some(name + 1..name + 1 + end)
}

fn is_large(c: char) -> bool {
    c.is_ascii_uppercase()
}

/// The word before a place, parted from it by nothing but blanks.
fn word_before(part: &str, at: usize) -> Option<(usize, &str)> {
    let bytes = part.as_bytes().get(..at)?;
    let end = match bytes {
        [.., b' '] if !bytes.ends_with(b"  ") => at - 1,
        [.., b'!'..=b'~'] => return None,
        _ => part.get(..at)?.trim_end_matches(is_blank).len(),
    };
    if end == at {
        return None;
    }
    let mut start = end;
    for byte in bytes.get(..end)?.iter().rev().take(30) {
        if GAPS.contains(*byte) {
            break;
        }
        start -= 1;
    }
    let word = part.get(start..end)?;
    (!word.is_empty()).then_some((start, word))
}

fn class(word: &str, words: &Words) -> Class {
    let is_plain = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let bytes = word.as_bytes();
    let bare = if is_plain(bytes.first()) && is_plain(bytes.last()) {
        word
    } else if let [first, .., b',' | b'.'] = bytes
        && first.is_ascii_alphanumeric()
        && is_plain(bytes.get(bytes.len() - 2))
    {
        word.get(..bytes.len() - 1).unwrap_or(word)
    } else {
        word.trim_matches(|c: char| !is_alphanumeric(c))
    };
    let bare = match bare.as_bytes() {
        [.., b'\'' | 0x99, b's'] => {
            bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare)
        }
        _ => bare,
    };
    known(bare, words)
}

/// What is known of a word, or where nouns are compounded of the end of a compound.
fn known(word: &str, words: &Words) -> Class {
    let class = words.class(hash(word));
    if class.is_empty() && words.capital_nouns { words.compound(word.as_bytes()) } else { class }
}

/// Whether a word is letters, digits and the signs of names: "O’Neill", "U.S."
fn is_word(word: &str) -> bool {
    word.bytes().all(|byte| LETTERS.contains(byte))
        || word.chars().all(|c| is_alphanumeric(c) || matches!(c, '-' | '\'' | '’' | '.'))
}

/// The titles and offices before a name, of which the last word is given: "US President", "former Massachusetts Gov.", "district
/// spokeswoman".
fn titles(part: &str, name: usize, last: Option<(usize, &str)>, words: &Words) -> Option<Range<usize>> {
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
            || is_past && word_before(part, at).is_some_and(|(_, word)| is_noun(word, words))
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

/// What stands behind the last blank.
fn last_word(words: &str) -> &str {
    let blank = words.bytes().rposition(|byte| byte == b' ');
    blank.and_then(|blank| words.get(blank + 1..)).unwrap_or(words)
}

/// How many bytes a form of address has behind an office: "Mrs" of "landlady Mrs", "Dr" of "lead author Dr".
fn address(office: &str) -> usize {
    let last = last_word(office);
    let is_address = is_courtesy(last) || matches!(last.trim_end_matches('.'), "Dr" | "Sir" | "Dame");
    if is_address && last.len() < office.len() { last.len() } else { 0 }
}

/// The office before what it is of and a name, of which the word before is given: "Minister of Foreign Affairs Jane Roe".
fn fielded(part: &str, (mut at, mut word): (usize, &str), words: &Words) -> Option<Range<usize>> {
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

/// Whether a word is likely a noun: then a verb in the past behind it is no adjective, "strength inspired Gov. Jane Roe".
fn is_noun(word: &str, words: &Words) -> bool {
    let class = class(word, words);
    is_word(word) && !word.ends_with('.') && !class.any(Class::FUNCTION) && class.level() == 0
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

fn is_courtesy(role: &str) -> bool {
    matches!(
        role.trim_end_matches('.'),
        "Mr" | "Mrs" | "Ms" | "Miss" | "Herr" | "Frau" | "M" | "Mme" | "Sr" | "Sra" | "pan" | "paní" | "pani"
    )
}

/// Whether a title tells a degree or a calling rather than an office.
fn is_academic(role: &str) -> bool {
    matches!(role.trim_end_matches('.'), "Dr" | "Prof" | "Professor" | "Fr")
}

/// What stands in commas or brackets behind a name: "a nurse from Elmville".
fn behind(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
    let rest = aside(part.get(name..)?).strip_prefix(',')?.trim_start_matches(is_blank);
    let rest = if rest.starts_with(is_large) { without_degrees(rest) } else { rest };
    let rest = without_age(without_party(rest, words), words)?;
    let start = part.len() - rest.len();
    // Most often a clause stands there: "Jane Roe, who ..."
    let (first, opening, ahead) = next_word(rest, words);
    let describes = || {
        let next = ahead.map_or(Class::default(), |ahead| next_word(ahead, words).1);
        listed(words.speech.describing, first) && next.any(OFFICE)
    };
    if !opening.any(Class::DETERMINER) && (opening.any(LEADS_ON) && !describes() || is_clause(opening, words))
    {
        return None;
    }
    let mut end = match close(rest) {
        Some(end) => end,
        None if part.len() >= NEAR => return None,
        None => rest.len(),
    };
    // "Jane Roe, Mr Doe denied it"
    let begins_name = words.is_english && opening.any(Class::TITLE) && first.starts_with(char::is_uppercase);
    if begins_name && is_subject(rest, words) {
        return None;
    }
    let mut is_office = false;
    let mut article = 0;
    let mut is_one = false;
    let mut begins_with_verb = false;
    let mut at = 0;
    let mut ahead = Some(rest.get(..end)?);
    for i in 0.. {
        let Some(part) = ahead else { break };
        if i == OFFICES && !is_office && !is_one {
            return None;
        }
        let (word, class);
        (word, class, ahead) = next_word(part, words);
        if i == 0 && class.any(Class::DETERMINER) {
            // Plural articles ("les", "los") begin no office of one person.
            is_one = !word.ends_with('s');
            article = word.len() + 1;
        } else if is_clause(class, words) {
            // The apposition ends before it, if it began at all.
            if i < 2 {
                return None;
            }
            end = at;
            break;
        } else if begins_with_verb && !is_office && class.any(COMPLEMENT) {
            return None;
        } else if i == 1 && is_one && class.any(Class::OF) {
            // "one of the owners", though not "two of the owners"
            if words.is_english && !matches!(first, "one" | "another") {
                return None;
            }
            article = 0;
        } else {
            begins_with_verb |= i == 0 && words.is_english && is_verb(word, class, words);
            let small = !word.starts_with(char::is_uppercase);
            is_office |= i < OFFICES && small && class.any(OFFICE)
                || i < 3 && class.any(Class::TITLE.with(Class::PERSON));
        }
        at += word.len() + 1;
    }
    let body = rest.get(article..end.min(rest.len()))?.trim_end_matches(is_blank);
    let (first, length) = (start + article, body.len());
    let begins_small = body.starts_with(char::is_lowercase);
    // "Roe, der bereits in Elmville zu den Besten zählte"
    let is_one = is_one && begins_small && !words.capital_nouns;
    let fits = length > 0 && length <= LONGEST && (is_office || is_one);
    fits.then_some(first..first + length)
}

/// Whether a clause of its own begins with somebody's title: "Mr Doe denied it", "Judge Jane Doe said".
fn is_subject(rest: &str, words: &Words) -> bool {
    let mut ahead = Some(rest);
    let mut title = "";
    for i in 0..OFFICES {
        let Some(part) = ahead else { return false };
        let (word, class);
        (word, class, ahead) = next_word(part, words);
        if i == 0 {
            title = word;
        } else if word.starts_with(char::is_lowercase) {
            return i > 1 && class.any(Class::VERB.with(Class::AUXILIARY)) && !class.any(OFFICE);
        }
        if word.ends_with(',') {
            break;
        }
    }
    is_courtesy(title)
}

/// What leads on to something else than what somebody is: "Jane Roe, but the mayor", "Jane Roe, unlike the mayor", "Jane Roe, he".
const LEADS_ON: Class = Class::CONJUNCTION
    .with(Class::PREPOSITION)
    .with(Class::TO)
    .with(Class::OF)
    .with(Class::BY)
    .with(Class::AS)
    .with(Class::ACCORDING)
    .with(Class::PRONOUN);

/// Whether a word begins a relative clause, or is a verb.
const fn is_clause(class: Class, words: &Words) -> bool {
    class.any(Class::WHO.with(Class::AUXILIARY))
        || class.level() >= 5
        || words.is_english && class.any(Class::SUBORDINATOR)
}

/// What stands behind a verb: "Jane Roe, filed a lawsuit", though not "Jane Roe, registered nurse".
const COMPLEMENT: Class = Class::DETERMINER.with(Class::POSSESSIVE).with(Class::PREPOSITION).with(Class::TO);

/// Whether a word is likely a verb, and not what somebody is.
fn is_verb(word: &str, class: Class, words: &Words) -> bool {
    let is_known = class.any(Class::VERB) || class.level() > 0;
    !class.any(OFFICE) && (is_known || words.ending(word.as_bytes()).any(Class::VERB))
}

/// What stands behind letters and behind what is in brackets right behind a name: "MP", "(R-Texas)", "(45)".
fn aside(rest: &str) -> &str {
    let [b' ', ahead @ ..] = rest.as_bytes() else { return rest };
    if let [b'A'..=b'Z', ..] = ahead {
        let end = ahead.iter().position(|byte| !byte.is_ascii_alphabetic()).unwrap_or(ahead.len());
        let (word, behind) = rest.split_at_checked(end + 1).unwrap_or_default();
        let is_known = name::letters(word.trim_start()) != Letters::None;
        return if is_known { behind } else { rest };
    }
    let near = ahead.get(..BRACKETS).unwrap_or(ahead);
    let close = near.strip_prefix(b"(").and_then(|near| near.iter().position(|byte| *byte == b')'));
    close.and_then(|close| rest.get(close + 3..)).unwrap_or(rest)
}

/// What stands behind a party and state: "R-Texas, the majority leader".
fn without_party<'a>(rest: &'a str, words: &Words) -> &'a str {
    if !(words.is_english && matches!(rest.as_bytes(), [b'D' | b'R' | b'I', b'-', b'A'..=b'Z', ..])) {
        return rest;
    }
    match rest.split_once(',') {
        Some((party, behind)) if party.split(' ').all(|word| word.starts_with(char::is_uppercase)) => {
            behind.trim_start_matches(is_blank)
        }
        _ => rest,
    }
}

/// What stands behind degrees and the like: "Ph.D., a chemist", "MD, MPH, a surgeon".
fn without_degrees(mut rest: &str) -> &str {
    for _ in 0..MOST {
        let head = rest.as_bytes().get(..DEGREE).unwrap_or(rest.as_bytes());
        let Some(comma) = head.iter().position(|byte| *byte == b',') else { break };
        match rest.split_at_checked(comma) {
            Some((degree, behind)) if is_degree(degree) => {
                rest = behind.trim_start_matches(|c| c == ',' || is_blank(c));
            }
            _ => break,
        }
    }
    rest
}

/// Whether letters tell what somebody studied or is licensed to do, or are "Jr." and the like.
#[cold]
fn is_degree(letters: &str) -> bool {
    let bare = letters.chars().filter(|c| *c != '.').map(|c| c.to_ascii_lowercase());
    DEGREES.split_ascii_whitespace().any(|known| bare.clone().eq(known.chars()))
}

/// What stands behind an age, if one stands there: "45, a nurse", "de 45 años, vecina"; nothing, if nothing stands behind it.
fn without_age<'a>(rest: &'a str, words: &Words) -> Option<&'a str> {
    let age = rest.strip_prefix("de ").unwrap_or(rest);
    let behind = age.trim_start_matches(|c: char| c.is_ascii_digit());
    if behind.len() == age.len() {
        return Some(rest);
    }
    let years = |behind: &'a str| {
        let behind = behind.strip_prefix(' ')?;
        words
            .speech
            .years
            .split(' ')
            .filter(|word| !word.is_empty())
            .find_map(|word| behind.strip_prefix(word))
    };
    let behind = years(behind).unwrap_or(behind);
    Some(behind.strip_prefix(',')?.trim_start_matches(is_blank))
}

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
fn is_sourced(part: &str, name: usize, words: &Words) -> bool {
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

/// Whether a comma stands at a place.
fn is_closed(part: &str, at: usize) -> bool {
    part.as_bytes().get(at) == Some(&b',')
}

/// Where an apposition ends at the latest: at a comma, a bracket, a mark, or the end of its sentence.
fn close(rest: &str) -> Option<usize> {
    let bytes = rest.as_bytes();
    let mut from = 0;
    while let Some(at) = next_sign(bytes, from) {
        let closes = match bytes.get(at..) {
            Some([b'.', ..]) => ends_sentence(rest, at),
            Some([0xC2, next, ..]) => matches!(next, 0xAB | 0xBB),
            Some([0xE2, next @ ..]) => matches!(next, [0x80, 0x93 | 0x94 | 0x9C | 0x9D | 0x9E, ..]),
            _ => true,
        };
        if closes {
            return Some(at);
        }
        from = at + 1;
    }
    None
}

/// Where the next byte of [`SIGNS`] stands, from a place on. Eight bytes are looked at at once.
fn next_sign(bytes: &[u8], mut from: usize) -> Option<usize> {
    while let Some(chunk) = bytes.get(from..).and_then(<[u8]>::first_chunk::<8>) {
        let chunk = u64::from_le_bytes(*chunk);
        let others = below_at(chunk) & !blanks(chunk) | chunk & HIGH;
        from += others.trailing_zeros() as usize / 8;
        if others != 0 {
            if bytes.get(from).is_some_and(|byte| SIGNS.contains(*byte)) {
                return Some(from);
            }
            from += 1;
        }
    }
    let next = bytes.get(from..)?.iter().position(|byte| SIGNS.contains(*byte))?;
    Some(from + next)
}

/// The high bits of those of eight bytes that are signs or digits of ASCII, below the at sign; others may have them too.
const fn below_at(chunk: u64) -> u64 {
    !((chunk & !HIGH) + 0x4040_4040_4040_4040) & HIGH
}

/// What may close an apposition, and what parts a word from the one before it.
static SIGNS: Bytes = Bytes::of(b",;:()\"\n?!.\xC2\xE2");
static GAPS: Bytes = Bytes::of(b"(\"\xA0\x94\x9C").up_to(b' ');

/// ASCII letters, digits and the signs of names.
static LETTERS: Bytes = Bytes::of(b"-'.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

/// A set of bytes.
struct Bytes([bool; 256]);

impl Bytes {
    #[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
    const fn of(mut bytes: &[u8]) -> Self {
        let mut all = [false; 256];
        while let [byte, rest @ ..] = bytes {
            all[*byte as usize] = true;
            bytes = rest;
        }
        Self(all)
    }

    /// With all bytes up to a given one.
    #[expect(clippy::indexing_slicing, reason = "there are as many places as bytes")]
    const fn up_to(mut self, last: u8) -> Self {
        let mut byte = 0;
        while byte <= last {
            self.0[byte as usize] = true;
            byte += 1;
        }
        self
    }

    fn contains(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte)).is_some_and(|holds| *holds)
    }
}

/// The first word of a part, up to a blank, what is known of it, and what stands behind that. Most are plain letters.
fn next_word<'a>(part: &'a str, words: &Words) -> (&'a str, Class, Option<&'a str>) {
    let (length, key) = letters(part.as_bytes(), 0);
    if length > 0
        && let Some((word, rest)) = part.split_at_checked(length)
        && let Some(rest) = rest.strip_prefix(' ')
    {
        return (word, words.class(key), Some(rest));
    }
    let (word, rest) = first_word(part);
    (word, class(word, words), rest)
}

/// The first word of a part, up to a blank, and what stands behind that.
#[inline(never)]
fn first_word(part: &str) -> (&str, Option<&str>) {
    let bytes = part.as_bytes();
    let end = match bytes.iter().position(|byte| matches!(byte, b'\t'..=b'\r' | b' ' | 0x80..)) {
        Some(at) if bytes.get(at).is_some_and(u8::is_ascii) => Some(at),
        Some(_) => part.find(is_blank),
        None => None,
    };
    let parts = end.and_then(|end| part.split_at_checked(end));
    parts.map_or((part, None), |(word, rest)| {
        let mut rest = rest.chars();
        rest.next();
        (word, Some(rest.as_str()))
    })
}

/// Whether a full stop ends a sentence: a blank or nothing stands behind it, and no abbreviation before it.
fn ends_sentence(rest: &str, at: usize) -> bool {
    let next = rest.get(at + 1..).and_then(|rest| rest.chars().next());
    let word = rest.get(..at).and_then(|before| before.rsplit(is_blank).next()).unwrap_or_default();
    next.is_none_or(is_blank) && (word.len() > 3 || !word.starts_with(char::is_uppercase))
}

/// What stands before the commas around a name: "the engineer, Jane Roe, said", "said the firm's planning agent, Jane Roe."
fn in_front(part: &str, name: usize, words: &Words) -> Option<Range<usize>> {
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
fn between(part: &str, last: (usize, &str), words: &Words) -> Option<Range<usize>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_sign_is_that_found_byte_by_byte() {
        for text in [
            "a nurse from Elmville, said so",
            "no sign at all in so many words",
            "naïve – “so” 10 of 12; then: (a) \"b\"",
            "@ ` ~ { } | é à £ 100 <b> a/b & c = d + e",
            "",
            "!",
        ] {
            for from in 0..=text.len() {
                let rest = text.as_bytes().get(from..).unwrap();
                let expected = rest.iter().position(|byte| SIGNS.contains(*byte)).map(|next| from + next);
                assert_eq!(next_sign(text.as_bytes(), from), expected, "{text:?} from {from}");
            }
        }
    }

    /// Texts, a name in each, and the role of who is named.
    const ROLES: &[(&str, &str, Option<&str>)] = &[
        ("US President Jane Roe spoke.", "Jane Roe", Some("US President")),
        (
            "said Jane Roe, a grain analyst at Redpoint in Elmville.",
            "Jane Roe",
            Some("grain analyst at Redpoint in Elmville"),
        ),
        ("Jane Roe, 45, a baker, said so.", "Jane Roe", Some("baker")),
        ("Jane Roe, mayor of Elmville, said so.", "Jane Roe", Some("mayor of Elmville")),
        ("said the engineer, John Doe, in four hours.", "John Doe", Some("engineer")),
        ("district spokeswoman Jane Roe said so.", "Jane Roe", Some("district spokeswoman")),
        ("Dr. Jane Roe, director of the garden, said so.", "Jane Roe", Some("director of the garden")),
        ("Mr. Roe said so.", "Roe", None),
        ("In Ohio, Jane Roe said so.", "Jane Roe", None),
        ("Jane Roe, who was there, said so.", "Jane Roe", None),
        ("\"Yes,\" said Jane Roe, but the mayor said no.", "Jane Roe", None),
        ("said Jane Roe, and the former mayor agreed.", "Jane Roe", None),
        ("said Jane Roe, as the mayor left.", "Jane Roe", None),
        ("said Jane Roe, per the mayor.", "Jane Roe", None),
        ("said Jane Roe, unlike the mayor.", "Jane Roe", None),
        ("said Jane Roe, through a spokesman.", "Jane Roe", None),
        ("said Jane Roe, in a letter to the mayor.", "Jane Roe", None),
        ("said Jane Roe, then mayor of Elmville.", "Jane Roe", Some("then mayor of Elmville")),
        ("said Jane Roe, past president of the club.", "Jane Roe", Some("past president of the club")),
        ("said Jane Roe, outside the mayor's office.", "Jane Roe", None),
        ("According to Jane Roe, the dam is \"not safe\".", "Jane Roe", None),
        ("According to Jane Roe, a baker, the dam is \"not safe\".", "Jane Roe", Some("baker")),
        ("Jane Roe, critics said, was wrong.", "Jane Roe", None),
        (
            "According to the town clerk, Jane Roe, the channel froze on \"nine\" nights.",
            "Jane Roe",
            Some("town clerk"),
        ),
        ("\"No,\" said the firm's planning agent, Jane Roe.", "Jane Roe", Some("planning agent")),
        ("\"No,\" said the head of the catchment, Jane Roe.", "Jane Roe", Some("head of the catchment")),
        ("\"No,\" said the clerk, Miss Jane Roe.", "Jane Roe", Some("clerk")),
        ("a spokesman for the union, Jane Roe, said so.", "Jane Roe", Some("spokesman for the union")),
        ("a spokesman for Redpoint, Jane Roe, said so.", "Jane Roe", Some("spokesman for Redpoint")),
        ("the head coach at the school, Jane Roe, said so.", "Jane Roe", Some("head coach at the school")),
        ("The mayor spoke for the union, Jane Roe said.", "Jane Roe", None),
        (
            "the director of Elmville Garden, Dr Jane Roe, said so.",
            "Jane Roe",
            Some("director of Elmville Garden"),
        ),
        ("\"No,\" said prison warden Jane Roe.", "Jane Roe", Some("prison warden")),
        ("In spring a retired teacher named Jane Roe came.", "Jane Roe", Some("retired teacher")),
        ("After the vote, Jane Roe said so.", "Jane Roe", None),
        ("They said yesterday Jane Roe was wrong.", "Jane Roe", None),
        ("He said that Jane Roe was wrong.", "Jane Roe", None),
        ("He went to Arendia. Harbour chairman Jane Roe said so.", "Jane Roe", Some("Harbour chairman")),
        ("That strength inspired Elmville Governor Jane Roe to go.", "Jane Roe", Some("Elmville Governor")),
        ("The men guarded party founder Jane Roe.", "Jane Roe", Some("party founder")),
        ("The mother of Elmville footballer Jane Roe said so.", "Jane Roe", Some("Elmville footballer")),
        (
            "Last week Harbour Department official Jane Roe left.",
            "Jane Roe",
            Some("Harbour Department official"),
        ),
        ("Jane Roe, filed a lawsuit as teacher, they say.", "Jane Roe", None),
        (
            "said Jane Roe, a doctor at Elm Hospital where the patients are.",
            "Jane Roe",
            Some("doctor at Elm Hospital"),
        ),
        ("Former Calif. Gov. Jane Roe said so.", "Jane Roe", Some("Former Calif. Gov.")),
        ("He is from Ohio. House Speaker Jane Roe said so.", "Jane Roe", Some("House Speaker")),
        ("He lives in Texas. Governor Jane Roe said so.", "Jane Roe", Some("Governor")),
        ("“We saw it,” said Det. Sgt. Jane Roe.", "Jane Roe", Some("Det. Sgt.")),
        ("The retired Navy captain Jane Roe said so.", "Jane Roe", Some("retired Navy captain")),
        ("said Jane Roe MP, who lives there.", "Jane Roe", Some("MP")),
        ("said Jane Roe MP, the housing minister.", "Jane Roe", Some("housing minister")),
        ("said Jane Roe KC.", "Jane Roe KC", Some("KC")),
        ("said Dr Jane Roe OBE.", "Jane Roe OBE", Some("Dr")),
        ("said Jane Roe (R-Texas), the majority leader.", "Jane Roe", Some("majority leader")),
        ("said Jane Roe, D-Ohio, the majority leader.", "Jane Roe", Some("majority leader")),
        ("Jane Roe (45), a baker, said so.", "Jane Roe", Some("baker")),
        ("said Jane Roe (above), and the mayor agreed.", "Jane Roe", None),
        ("said Jane Roe, one of the owners.", "Jane Roe", Some("one of the owners")),
        ("Harbour master Jane Roe said so.", "Jane Roe", Some("Harbour master")),
        ("The Minister of Foreign Affairs Jane Roe left.", "Jane Roe", Some("Minister of Foreign Affairs")),
        ("Mayor of Elmville Jane Roe said so.", "Jane Roe", Some("Mayor of Elmville")),
        ("said Roe & Sons spokesman John Doe.", "John Doe", Some("Roe & Sons spokesman")),
        ("said Mr & Mrs Jane Roe.", "Jane Roe", None),
        ("said landlady Mrs Jane Roe.", "Jane Roe", Some("landlady")),
        ("said author Dr Jane Roe, a chemist.", "Jane Roe", Some("author")),
        ("said the younger Mr. John Doe.", "John Doe", None),
        ("said Fr. John Doe, director of the school.", "John Doe", Some("director of the school")),
        ("It was ''bad.'' Mr. John Doe left.", "John Doe", None),
        ("The Chief Executive, Jane Roe, said so.", "Jane Roe", Some("Chief Executive")),
        ("The Mayor of Elmville, Jane Roe, said so.", "Jane Roe", Some("Mayor of Elmville")),
        ("“No,” said the Minister for Health, Dr Jane Roe.", "Jane Roe", Some("Minister for Health")),
        ("The council's Chief Executive, Mrs Jane Roe, said so.", "Jane Roe", Some("Chief Executive")),
        ("The State Chairman, Jane Roe, said so.", "Jane Roe", Some("State Chairman")),
        ("Of the Elmville Court, Jane Roe said nothing.", "Jane Roe", None),
        ("In the Justice Department, Jane Roe said so.", "Jane Roe", None),
        ("said Jane Roe, Ph.D., head of research, today.", "Jane Roe", Some("head of research")),
        ("said Jane Roe, MD, MPH, a surgeon, on Monday.", "Jane Roe", Some("surgeon")),
        (
            "said John Doe, Jr., Chief Executive Officer of Elm, today.",
            "John Doe",
            Some("Chief Executive Officer of Elm"),
        ),
        ("Jane Roe, expressed gratitude to the government, they say.", "Jane Roe", None),
        ("said Jane Roe, BBC, who was there.", "Jane Roe", None),
        ("The chief executive, Dame Jane Roe, said so.", "Jane Roe", Some("chief executive")),
        ("Asked by Jane Roe KC, Mr Doe denied it.", "Jane Roe", Some("KC")),
        ("Asked by Jane Roe, Judge John Doe denied it.", "Jane Roe", None),
        ("Asked by Jane Roe, Elmville mayor since May, he left.", "Jane Roe", Some("Elmville mayor")),
    ];

    #[test]
    fn a_role_stands_before_or_behind_a_name() {
        let words = Words::of(0).unwrap();
        for &(text, name, expected) in ROLES {
            let block = Span::between(0, text.len());
            let at = text.find(name).unwrap();
            let found = role(text, block, Span::between(at, at + name.len()), words);
            assert_eq!(found.and_then(|role| role.text(text)), expected, "{text}");
        }
    }

    #[test]
    fn a_role_stands_beside_a_name_in_other_languages() {
        for (language, text, expected) in [
            (4, "Maria Rossi, 23 anni, studentessa di Elmville, lo sa.", Some("studentessa di Elmville")),
            (3, "Maria Rossi, de 45 años, vecina de Elmville, lo sabe.", Some("vecina de Elmville")),
            (2, "Maria Rossi, 61 ans, infirmière, le sait.", Some("infirmière")),
            (1, "Maria Rossi, 61 Jahre, Lehrerin in Elmville, weiß es.", Some("Lehrerin in Elmville")),
            (4, "Maria Rossi, 23 anni.", None),
            (2, "D’après Mme Maria Rossi, c’est « trop tard ».", None),
            (5, "O presidente da câmara, Rui Prado, não sabe.", Some("presidente da câmara")),
            (2, "L’entraîneur de Elmville, Maria Rossi, est déçu.", Some("entraîneur de Elmville")),
            (2, "Selon l’avocate Maria Rossi, c’est « trop tard ».", Some("avocate")),
            (2, "Le conseiller de l’avocate, Maria Rossi, est déçu.", Some("conseiller de l’avocate")),
            (1, "Der Leiter der Feuerwehr, Maria Rossi, weiß es.", Some("Leiter der Feuerwehr")),
            (1, "Die Ministerin für Kultur, Maria Rossi, weiß es.", Some("Ministerin für Kultur")),
            (1, "Kultusministerin Maria Rossi weiß es.", Some("Kultusministerin")),
            (1, "Maria Rossi (SPD), Lehrerin in Elmville, weiß es.", Some("Lehrerin in Elmville")),
            (1, "Nach der Sitzung am Abend, Maria Rossi weiß es.", None),
            (1, "Maria Rossi, der frühere Vizekanzler, weiß es.", Some("frühere Vizekanzler")),
            (1, "Maria Rossi, die bereits in Elmville zu den Besten zählte, weiß es.", None),
            (1, "Der Verein und dessen Vorsitzende Maria Rossi wissen es.", Some("Vorsitzende")),
            (11, "starosta Lhotky Maria Rossi to ví.", Some("starosta Lhotky")),
            (1, "Das bezweifelt Arbeitsforscherin Maria Rossi.", Some("Arbeitsforscherin")),
        ] {
            let block = Span::between(0, text.len());
            let (at, name) = ["Maria Rossi", "Rui Prado"]
                .iter()
                .find_map(|name| Some((text.find(name)?, name)))
                .expect("one of the names");
            let name = Span::between(at, at + name.len());
            let found = role(text, block, name, Words::of(language).unwrap());
            assert_eq!(found.and_then(|role| role.text(text)), expected, "{text}");
        }
    }
}
