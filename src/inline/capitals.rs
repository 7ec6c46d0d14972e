//! A text in nothing but capitals, as teleprinters sent it and many archives keep it: set in small letters for the search for
//! speakers, which tells names by their capitals. What is likely a name keeps its first one.

use std::collections::HashSet;

use super::{
    class::SPEAKS,
    words::{Class, Words, hash},
};
use crate::{
    BlockSpan,
    blank::{is_alphanumeric, small_letters},
};

/// How many letters a body has at least of which it can be told, and how many capitals there are for each small letter.
const LETTERS: usize = 40;
const CAPITALS: usize = 16;
/// How many bytes of the first long paragraph are looked at for small letters.
const BEGIN: usize = 160;
/// How many words are looked at together, whatever the length of a block.
const WORDS: usize = 4096;
/// How many words behind a forename or title may belong to the name.
const NAMES: usize = 3;

/// Whether the paragraphs of a text are set in capitals. Most texts are known for others by eight bytes, and those that begin with a
/// place in capitals by some more.
#[inline]
pub(super) fn are_all(text: &str, blocks: &[BlockSpan]) -> bool {
    let is_long = |block: &&BlockSpan| block.kind.is_body_text() && block.span.len() > LETTERS;
    let Some(first) = blocks.iter().find(is_long) else { return false };
    let begin = text.as_bytes().get(first.span.start()..first.span.end()).unwrap_or_default();
    let (chunks, _) = begin.get(..BEGIN).unwrap_or(begin).as_chunks();
    chunks.iter().all(|chunk| small_letters(u64::from_le_bytes(*chunk)).count_ones() < 4)
        && begin.iter().any(u8::is_ascii_uppercase)
        && are_counted(text, blocks)
}

#[cold]
fn are_counted(text: &str, blocks: &[BlockSpan]) -> bool {
    let body = || blocks.iter().filter(|block| block.kind.is_body_text());
    let bytes = || body().filter_map(|block| block.span.text(text)).flat_map(str::bytes);
    let (small, large) =
        (bytes().filter(u8::is_ascii_lowercase).count(), bytes().filter(u8::is_ascii_uppercase).count());
    large >= LETTERS && large / CAPITALS >= small
}

/// What stands before a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// Blanks, or the full stop of an abbreviation and a blank.
    Blank,
    /// A hyphen or an apostrophe.
    Joint,
    /// A comma, bracket or dash.
    Sign,
    /// The begin of a block, the end of a sentence, or a comma and a quotation mark.
    Start,
}

/// A word of a block: where it lies, in bytes of the text, and what is known of it.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    class: Class,
    key: u64,
    gap: Gap,
    /// Whether no list knows it, nor its ending.
    is_unknown: bool,
    /// Whether a full stop stands behind it.
    is_stopped: bool,
}

/// The text in small letters but for what is likely a name or begins a sentence, each character of as many bytes as before. A block
/// that has small letters stays as it is.
pub(super) fn set_small(text: &str, blocks: &[BlockSpan], words: &Words) -> String {
    let mut names = HashSet::new();
    let mut room = Vec::new();
    let capitals = || blocks.iter().filter(|block| is_capital(block.span.text(text).unwrap_or_default()));
    for block in capitals() {
        let small = in_small_letters(block.span.text(text).unwrap_or_default());
        for_groups(&small, words, &mut room, |group| add_names(group, &mut names));
    }
    let mut set = text.to_owned();
    for block in capitals() {
        let mut part = in_small_letters(block.span.text(text).unwrap_or_default());
        let small = part.clone();
        for_groups(&small, words, &mut room, |group| {
            let large = |i: &usize| is_large(group, *i, &names, words);
            for word in (0..group.len()).filter(large).filter_map(|i| group.get(i)) {
                set_large(&mut part, word.start);
            }
        });
        set.replace_range(block.span.start()..block.span.end(), &part);
    }
    set
}

/// Whether a block is set in capitals.
fn is_capital(part: &str) -> bool {
    let small = part.bytes().filter(u8::is_ascii_lowercase).count();
    small == 0 || part.bytes().filter(u8::is_ascii_uppercase).count() / CAPITALS >= small
}

/// Every letter small that has as many bytes then.
fn in_small_letters(part: &str) -> String {
    part.chars()
        .map(|c| one(c.to_lowercase()).filter(|small| small.len_utf8() == c.len_utf8()).unwrap_or(c))
        .collect()
}

/// Makes the letter at a place large, if it has as many bytes then.
fn set_large(part: &mut String, at: usize) {
    let Some(c) = part.get(at..).and_then(|rest| rest.chars().next()) else { return };
    if let Some(large) = one(c.to_uppercase()).filter(|large| large.len_utf8() == c.len_utf8()) {
        part.replace_range(at..at + c.len_utf8(), large.encode_utf8(&mut [0; 4]));
    }
}

/// The only one of some characters.
fn one(mut all: impl Iterator<Item = char>) -> Option<char> {
    all.next().filter(|_| all.next().is_none())
}

/// Shows the words of a part, so many at a time.
fn for_groups(part: &str, words: &Words, room: &mut Vec<Word>, mut see: impl FnMut(&[Word])) {
    room.clear();
    let mut gap = Gap::Start;
    let mut rest = part;
    loop {
        let ahead = rest.find(is_alphanumeric).unwrap_or(rest.len());
        let (sign, behind) = rest.split_at_checked(ahead).unwrap_or_default();
        if let Some(last) = room.last_mut() {
            last.is_stopped = sign.starts_with('.');
            gap = gap_of(sign, last);
        }
        if behind.is_empty() {
            break;
        }
        if room.len() == WORDS {
            see(room);
            room.clear();
        }
        let length = behind.find(|c| !is_alphanumeric(c)).unwrap_or(behind.len());
        let (word, behind) = behind.split_at_checked(length).unwrap_or_default();
        let start = part.len() - word.len() - behind.len();
        let key = hash(word);
        let class = words.class(key);
        let is_unknown = class.is_empty()
            && words.ending(word.as_bytes()).is_empty()
            && word.chars().all(char::is_alphabetic)
            && word.chars().nth(1).is_some();
        room.push(Word { start, end: start + word.len(), class, key, gap, is_unknown, is_stopped: false });
        rest = behind;
    }
    see(room);
}

/// What some signs behind a word are. A quotation begins large behind a comma or a sentence: "He said, “We saw it.”", though not "He
/// called it “dead”".
fn gap_of(sign: &str, last: &Word) -> Gap {
    const MARKS: [char; 8] = ['"', '“', '”', '«', '»', '„', '‘', '\''];
    let is_short = last.end - last.start == 1 || last.class.any(Class::TITLE);
    match sign.trim() {
        "" => Gap::Blank,
        "." if is_short => Gap::Blank,
        "-" | "'" | "’" | "&" if sign.len() == sign.trim().len() => Gap::Joint,
        bare if bare.contains(['.', '?', '!', ':']) => Gap::Start,
        bare if bare.starts_with(',') && sign.contains(", ") && bare.ends_with(MARKS) => Gap::Start,
        _ => Gap::Sign,
    }
}

/// Whether a word that may be a forename is likelier something else.
fn is_common(class: Class) -> bool {
    class.any(Class::FUNCTION.with(Class::VERB).with(Class::HEAD).with(Class::CLAIM).with(Class::TEXT))
}

/// Whether a word of a group is likely a forename, and not the begin of "don't".
fn is_forename(group: &[Word], i: usize) -> bool {
    let is_joined = || {
        let next = group.get(i + 1).filter(|next| next.gap == Gap::Joint && next.end - next.start == 1);
        next.is_some_and(|next| next.key != hash("s"))
    };
    group.get(i).is_some_and(|word| word.class.any(Class::GIVEN) && !is_common(word.class)) && !is_joined()
}

/// Adds the words of a group that are likely names: behind forenames and titles, and beside verbs of speech.
fn add_names(group: &[Word], names: &mut HashSet<u64>) {
    let unknown = |i: usize| group.get(i).filter(|word| word.is_unknown);
    let gap = |i: usize| group.get(i).map_or(Gap::Start, |word| word.gap);
    for (i, word) in group.iter().enumerate() {
        let class = word.class;
        let behind_article = word.gap == Gap::Blank
            && i.checked_sub(1)
                .and_then(|before| group.get(before))
                .is_some_and(|before| before.class.any(Class::DETERMINER.with(Class::POSSESSIVE)));
        if is_forename(group, i) || class.any(Class::TITLE) && !behind_article {
            for next in (i + 1..).take(NAMES) {
                let Some(next) = group.get(next).filter(|next| matches!(next.gap, Gap::Blank | Gap::Joint))
                else {
                    break;
                };
                let is_initial = next.end - next.start == 1;
                if next.is_unknown {
                    names.insert(next.key);
                } else if !is_initial && !next.class.any(Class::PARTICLE) {
                    break;
                }
            }
        }
        if class.level() >= SPEAKS {
            let mut before = i;
            while before > 0 && i - before < 2 && gap(before) == Gap::Blank && unknown(before - 1).is_some() {
                before -= 1;
                names.extend(unknown(before).map(|word| word.key));
            }
            if word.gap != Gap::Blank {
                for next in i + 1..i + 3 {
                    let Some(next) = unknown(next).filter(|next| next.gap == Gap::Blank) else { break };
                    names.insert(next.key);
                }
            }
        }
    }
}

/// Whether a word of a group has a capital.
fn is_large(group: &[Word], i: usize, names: &HashSet<u64>, words: &Words) -> bool {
    let Some(word) = group.get(i) else { return false };
    let is_named = |word: &Word| names.contains(&word.key);
    let next = group.get(i + 1).filter(|next| next.gap == Gap::Blank);
    let class = word.class;
    let leads_to_name = || {
        next.is_some_and(|next| {
            is_named(next) || is_forename(group, i + 1) || next.end - next.start == 1 && next.is_stopped
        })
    };
    // "O'Neill", "R-Ohio"
    let is_joined = |word: &Word| word.gap == Gap::Joint && (is_named(word) || word.class.any(Class::PLACE));
    if word.gap == Gap::Start || is_joined(word) {
        return true;
    }
    if word.gap == Gap::Joint {
        return false;
    }
    if word.end - word.start == 1 {
        let is_i = words.is_english && class.any(Class::SELF);
        return word.is_stopped || is_i || group.get(i + 1).is_some_and(is_joined);
    }
    is_named(word)
        || is_forename(group, i)
        || class.any(Class::GIVEN.with(Class::TITLE)) && leads_to_name()
        || class.any(Class::PLACE.with(Class::CALENDAR).with(Class::ADJECTIVE)) && !is_common(class)
        || words.capital_nouns && word.is_unknown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockKind, Span};

    fn block(text: &str) -> BlockSpan {
        BlockSpan::new(BlockKind::Paragraph, Span::between(0, text.len()))
    }

    #[test]
    fn names_and_sentences_keep_their_capitals() {
        for (language, text, expected) in [
            (
                0,
                "\"IT HOLDS,\" SAID MAYOR JANE ROE OF ELMVILLE. THE TOWN WAS GLAD, ROE SAID.",
                "\"It holds,\" said Mayor Jane Roe of elmville. The town was glad, Roe said.",
            ),
            (
                0,
                "SHE SAID, \"IT WILL HOLD.\" HE CALLED IT \"DEAD.\" I DON'T KNOW.",
                "She said, \"It will hold.\" He called it \"dead.\" I don't know.",
            ),
            (0, "SEN. JANE O'NEILL (R-OHIO) LEFT ON TUESDAY.", "Sen. Jane O'Neill (R-Ohio) left on Tuesday."),
            (
                0,
                "THE BOAT WAS LATE, HOLLOWAY SAID. HOLLOWAY'S BOAT.",
                "The boat was late, Holloway said. Holloway's boat.",
            ),
            (2, "« C'EST FINI », A DÉCLARÉ ÉMILE ROUX MARDI.", "« C'est fini », a déclaré Émile Roux mardi."),
            (0, "The clerk said so. ROE WAS THERE.", "The clerk said so. ROE WAS THERE."),
        ] {
            let words = Words::of(language).unwrap();
            assert_eq!(set_small(text, &[block(text)], words), expected);
        }
    }

    #[test]
    fn a_text_is_in_capitals_if_its_body_is() {
        for (text, expected) in [
            ("A FIRE IN AN OLD QUARRY BURNED FOR A THIRD DAY AND KEPT 300 PEOPLE FROM THEIR HOMES.", true),
            ("A FIRE IN AN OLD QUARRY burned for a third day and kept 300 people from their homes.", false),
            ("A fire in an old quarry burned for a third day and kept 300 people from their homes.", false),
            ("ПОЖАР В СТАРОМ КАРЬЕРЕ ГОРИТ ТРЕТИЙ ДЕНЬ, СООБЩИЛИ ВЛАСТИ.", false),
            ("A FIRE", false),
            ("", false),
        ] {
            assert_eq!(are_all(text, &[block(text)]), expected, "{text}");
        }
    }
}
