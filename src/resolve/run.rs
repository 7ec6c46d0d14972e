//! Runs of capitalised words: what may be names.

use super::people::Gender;
use crate::{
    Span,
    blank::is_blank,
    inline::{
        tokens::plain_word,
        words::{Class, Words, hash},
    },
};

/// A run of capitalised words that may be a name.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub(crate) struct Run {
    /// The bare name, behind its titles.
    pub(crate) name: Span,
    /// Where its last word begins.
    pub(crate) surname: usize,
    /// How many words the bare name has.
    pub(crate) words: usize,
    /// The hashes of its first and last words.
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) gender: Gender,
    pub(crate) is_titled: bool,
    /// Whether it may be a person: no word of bodies or places in it.
    pub(crate) is_person: bool,
    /// Whether it begins with a known forename.
    pub(crate) is_forename: bool,
    /// Whether nothing is known of its first word.
    pub(crate) is_plain: bool,
    /// Whether it is but a common word, and a name only if it is known for one: "Read", "Judge".
    pub(crate) is_common: bool,
}

/// Whether every word of a line may begin with a capital, as in headlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Body,
    Title,
}

/// A word of a run.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    start: usize,
    end: usize,
    pub(super) class: Class,
    pub(super) key: u32,
    /// "Jr." and the like, which are no surnames.
    suffix: bool,
}

/// The most words of a run.
const WORDS: usize = 8;

/// Gives every run of capitalised words of a block, and where the block begins.
pub(super) fn runs(
    text: &str,
    block: Span,
    style: Style,
    words: &Words,
    mut take: impl FnMut(&[Word], Class, usize),
) {
    let part = block.text(text).unwrap_or_default();
    let bytes = part.as_bytes();
    let mut i = 0;
    let mut found = [Word::default(); WORDS];
    while let Some(at) = next_capital(bytes, i) {
        if !bytes.get(at).is_some_and(u8::is_ascii) {
            let Some(c) = part.get(at..).and_then(|rest| rest.chars().next()) else {
                i = at + 1;
                continue;
            };
            if !c.is_uppercase() {
                i = at + c.len_utf8();
                continue;
            }
        }
        if at > i && ends_in_letter(part, at) {
            i = at + 1;
            continue;
        }
        let (count, end) = read(part, at, style, words, &mut found);
        let title =
            if count > 0 && style == Style::Body { title_before(part, at, words) } else { Class::default() };
        take(found.get(..count).unwrap_or_default(), title, block.start());
        i = end.max(at + 1);
    }
}

/// Where the next ASCII capital or character beyond ASCII stands, from `i` on: eight bytes are looked at at once.
fn next_capital(bytes: &[u8], mut i: usize) -> Option<usize> {
    const HIGH: u64 = 0x8080_8080_8080_8080;
    while let Some(chunk) = bytes.get(i..).and_then(|rest| rest.first_chunk::<8>()) {
        let chunk = u64::from_le_bytes(*chunk);
        let low = chunk & !HIGH;
        // The high bit of each byte: set from "A" on, and from behind "Z" on.
        let (from_a, from_z) = (low + 0x3F3F_3F3F_3F3F_3F3F, low + 0x2525_2525_2525_2525);
        let wanted = (from_a & !from_z | chunk) & HIGH;
        if wanted != 0 {
            return Some(i + wanted.trailing_zeros() as usize / 8);
        }
        i += 8;
    }
    let rest = bytes.get(i..)?;
    rest.iter().position(|byte| byte.is_ascii_uppercase() || !byte.is_ascii()).map(|at| i + at)
}

/// Whether a letter or digit stands right before a place.
fn ends_in_letter(part: &str, at: usize) -> bool {
    match at.checked_sub(1).and_then(|before| part.as_bytes().get(before)) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_alphanumeric(),
        Some(_) => {
            part.get(..at).and_then(|before| before.chars().next_back()).is_some_and(char::is_alphanumeric)
        }
        None => false,
    }
}

/// What is known of the word before a run, if it is a title or office in small letters: "spokesman Jane Roe".
fn title_before(part: &str, at: usize, words: &Words) -> Class {
    let before = part.as_bytes().get(..at).unwrap_or_default();
    let Some((b' ', before)) = before.split_last() else { return Class::default() };
    let letters = before.iter().rev().take(24).take_while(|byte| byte.is_ascii_lowercase()).count();
    let start = before.len() - letters;
    if letters <= 2 {
        return Class::default();
    }
    let class = words.class(hash(part.get(start..before.len()).unwrap_or_default()));
    if class.any(Class::TITLE.with(Class::PERSON)) { class } else { Class::default() }
}

fn is_capital(part: &str, i: usize) -> bool {
    match part.as_bytes().get(i) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase(),
        Some(_) => part.get(i..).and_then(|rest| rest.chars().next()).is_some_and(char::is_uppercase),
        None => false,
    }
}

/// Where the word at `start` ends.
fn word_end(part: &str, start: usize) -> usize {
    let bytes = part.as_bytes();
    let letter = |at: usize| {
        bytes.get(at).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0xC3 && *byte != 0xE2)
    };
    let mut i = start;
    loop {
        // Most of a word is plain letters.
        i += bytes
            .get(i..)
            .map_or(0, |rest| rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count());
        let Some(&byte) = bytes.get(i) else { break };
        if matches!(byte, b' ' | b',') {
            break;
        }
        if byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'.') && letter(i + 1)
            || byte == b'\'' && letter(i + 1) && !is_possessive(bytes, i + 1)
        {
            i += 1;
        } else if byte == 0xE2
            && bytes.get(i + 1..i + 3) == Some(&[0x80, 0x99])
            && letter(i + 3)
            && !is_possessive(bytes, i + 3)
        {
            i += 3;
        } else if byte >= 0xC3 && byte != 0xE2 {
            let c = part.get(i..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
            if !c.is_alphanumeric() {
                break;
            }
            i += c.len_utf8();
        } else {
            break;
        }
    }
    i
}

/// Whether nothing but an "s" stands there.
fn is_possessive(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), Some(b's' | b'S')) && !bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
}

/// Reads the words of a run from `start` on; gives how many and where to go on.
#[expect(clippy::cast_possible_truncation, reason = "half of a hash is enough to tell names apart")]
fn read(part: &str, start: usize, style: Style, words: &Words, found: &mut [Word; WORDS]) -> (usize, usize) {
    let bytes = part.as_bytes();
    // A verb may stand at the start of a sentence: "Said Roe".
    let opens = bytes.get(..start).is_none_or(|before| {
        before
            .trim_ascii_end()
            .last()
            .is_none_or(|byte| matches!(byte, b'.' | b'?' | b'!' | b'"' | 0x9D | b'\''))
    });
    let mut count = 0;
    let mut i = start;
    loop {
        let (end, hash) = if let Some((len, hash)) = plain_word(bytes, i) {
            (i + len, hash)
        } else {
            let end = word_end(part, i);
            (end, hash(part.get(i..end).unwrap_or_default()))
        };
        if end == i {
            break;
        }
        let word = part.get(i..end).unwrap_or_default();
        let mut class = words.class(hash);
        if class.is_empty() {
            class = words.ending(word.as_bytes());
        }
        let capital = is_capital(part, i);
        let particle = class.any(Class::PARTICLE) && count > 0;
        let ends = if capital {
            class.any(Class::FUNCTION) && !particle && word.len() > 1
                || class.any(Class::CALENDAR) && !class.any(Class::GIVEN)
                || class.any(Class::VERB)
                    && !class.any(Class::GIVEN)
                    && (style == Style::Title || count == 0 && opens && is_capital(part, end + 1))
        } else {
            !particle
        };
        if ends {
            return (count, if count == 0 { end } else { i });
        }
        let Some(slot) = found.get_mut(count) else { return (count, end) };
        let suffix = matches!(word, "Jr" | "Sr" | "II" | "III" | "IV");
        *slot = Word { start: i, end, class, key: hash as u32, suffix };
        count += 1;
        i = end;
        let dot = bytes.get(i) == Some(&b'.');
        if dot {
            let bare = end - slot.start;
            let abbreviates = bare == 1
                || word.contains('.')
                || bare <= 4 && class.any(Class::TITLE)
                || matches!(word, "St" | "Jr" | "Sr");
            if !abbreviates {
                break;
            }
            i += 1;
        }
        let rest = part.get(i..).unwrap_or_default();
        let blank = match rest.as_bytes() {
            [b' ', b'!'..=b'~', ..] => 1,
            [b'!'..=b'~', ..] => break,
            _ => rest.len() - rest.trim_start_matches(is_blank).len(),
        };
        if blank == 0 {
            break;
        }
        let next = i + blank;
        if !is_capital(part, next) && !is_particle(part, next, words) {
            break;
        }
        i = next;
    }
    while count > 0 && found.get(count - 1).is_some_and(|word| !is_capital(part, word.start)) {
        count -= 1;
    }
    (count, i)
}

/// Whether a small word inside names stands there, with a capital behind it: "de", "van".
fn is_particle(part: &str, at: usize, words: &Words) -> bool {
    let rest = part.as_bytes().get(at..).unwrap_or_default();
    let len = rest.iter().take(5).take_while(|byte| byte.is_ascii_lowercase()).count();
    (1..=4).contains(&len)
        && rest.get(len) == Some(&b' ')
        && is_capital(part, at + len + 1)
        && part.get(at..at + len).is_some_and(|word| words.class(hash(word)).any(Class::PARTICLE))
}

/// Where the bare name begins in a run of capitalised words of the given classes: behind titles, and behind what stands
/// before the first forename, if at least one word follows that.
pub(crate) fn bare_name(classes: &(impl Iterator<Item = Class> + Clone)) -> usize {
    let count = classes.clone().count();
    let title = Class::TITLE.with(Class::PERSON);
    let (mut name, mut given) = (0, false);
    for (i, class) in classes.clone().enumerate() {
        let forename = class.any(Class::GIVEN);
        let next_is_forename = || classes.clone().nth(i + 1).is_some_and(|next| next.any(Class::GIVEN));
        if class.any(title) && !forename && i + 1 < count && (!given || next_is_forename()) {
            (name, given) = (i + 1, false);
        } else if forename && !given && i + 1 < count {
            given = true;
            if !class.any(Class::PLACE) {
                name = i;
            }
        }
    }
    name
}

/// How many words at the start of a run of title case are a name: up to the first known surname, or else a forename and
/// what follows.
pub(super) fn title_case_name(run: &[Word], is_known: impl Fn(u32) -> bool) -> usize {
    let from = bare_name(&run.iter().map(|word| word.class));
    let Some(first) = run.get(from) else { return run.len() };
    if let Some(known) = run.iter().skip(from).position(|word| is_known(word.key)) {
        return from + known + 1;
    }
    if !first.class.any(Class::GIVEN) {
        return run.len();
    }
    let initials = run.iter().skip(from + 1).take_while(|word| word.end - word.start == 1).count();
    (from + initials + 2).min(run.len())
}

/// How many bytes a name has at most: no longer one is a person's, and every quotation would carry it.
const LONGEST: usize = 400;

/// The bare name within a run.
pub(super) fn named(run: &[Word], before: Class, base: usize) -> Option<Run> {
    let from = bare_name(&run.iter().map(|word| word.class));
    let mut name = run.get(from..)?;
    let title = from.checked_sub(1).and_then(|title| run.get(title)).map_or(before, |title| title.class);
    let is_titled = title.any(Class::TITLE.with(Class::PERSON));
    while let [.., _, _, last] = name
        && last.suffix
    {
        name = name.get(..name.len() - 1)?;
    }
    let (first, last) = (name.first()?, name.last()?);
    if last.end - first.start > LONGEST || name.iter().all(|word| word.class.any(Class::ADJECTIVE)) {
        return None;
    }
    let body = name.iter().any(|word| word.class.any(Class::BODY) && !word.class.any(Class::GIVEN));
    let place = name.iter().all(|word| word.class.any(Class::PLACE));
    let alone = name.len() == 1;
    let common = Class::HEAD.with(Class::VERB).with(Class::TITLE);
    let forename =
        if first.class.any(Class::GIVEN) && !alone { Gender::of(first.class) } else { Gender::Unknown };
    Some(Run {
        name: Span::between(base + first.start, base + last.end),
        surname: base + last.start,
        words: name.len(),
        first: first.key,
        last: last.key,
        gender: Gender::of(title).or(forename),
        is_titled,
        is_person: !body && !place,
        is_forename: first.class.any(Class::GIVEN),
        is_plain: first.class.is_empty(),
        is_common: alone && !is_titled && last.class.any(common) && !last.class.any(Class::GIVEN),
    })
}
