//! What the lexicons of speech know of a word, in one table per language.

mod forms;
mod letters;

use std::sync::OnceLock;

use self::forms::{capitalised, inflected, inflected_by_ends, participles};
pub(crate) use self::letters::{
    Letters, hash, last_letters, letters, letters_behind, short_hash, short_word,
};
pub(crate) use super::class::Class;
use super::{dialogue::Dialogue, weights};
use crate::lexicon::{
    LANGUAGES, Language, Speech,
    speech::{ARABIC_ARTICLES, given_names},
};
/// The words of speech of one language: an open-addressed table, at most nine sixteenths full.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of the language of its own")]
pub(crate) struct Words {
    /// Each holds a class, and below it a part of the hash.
    slots: Box<[u64; SLOTS]>,
    /// Whether "l’", "d’" and their like are words of their own.
    pub(super) elides: bool,
    /// By the last byte of the ends of compounds, of which five bits count: a bit for each byte before it, likewise.
    ends: [u32; 32],
    /// Those ends, in the order of their last two bytes.
    by_last: Box<[(u32, &'static str)]>,
    /// The lists that are no classes of words.
    pub(crate) speech: &'static Speech,
    /// The stems of verbs of speech, in order, where no blanks part the words.
    pub(super) stems: Vec<&'static str>,
    /// The ends of nouns that speak there, in the order of their last two bytes.
    speaking: Box<[(u32, &'static str)]>,
    /// Whether words end as English words do.
    pub(crate) is_english: bool,
    /// Whether a pronoun is joined to its verb: "dit-il", "a-t-elle".
    pub(super) inverts: bool,
    /// Whether every noun begins with a capital.
    pub(crate) capital_nouns: bool,
    /// Whether a particle behind a whole name is a preposition: "Jane Roth vom Verband", "minister Jan Roe van Financiën".
    pub(crate) names_end: bool,
    /// Whether the article is the end of its noun: "läraren".
    pub(crate) ends_in_article: bool,
    /// Whether the subject stands behind its verb where something else begins the sentence: "Nach der Sitzung sagte Roe".
    pub(super) verb_second: bool,
    /// Whether it has no articles: "mluvčí policie Jan Roe".
    pub(crate) no_articles: bool,
    /// Whether a verb often stands without its subject: "“...”, dijo".
    pub(super) drops_subject: bool,
    /// Whether what somebody is has an article before a name: "el carpintero Juan Roe".
    pub(super) has_articles: bool,
    /// Whether the verb closes its sentence, and an apostrophe parts a name from its case: "Roe'ya göre", "Roe, “...” dedi".
    pub(super) verb_last: bool,
    /// Whether blanks part its words.
    pub(super) has_blanks: bool,
    /// How it sets off dialogue without quotation marks.
    pub(super) dialogue: Dialogue,
    /// How the words for "next" and "last" begin, and how particles do.
    nexts: Beginnings,
    particles: Beginnings,
    /// The hashes of what offices are of, in order.
    fields: Box<[u64]>,
    titles: Box<[u64]>,
    reading: Box<[u64]>,
    /// Whether it knows any word with which speech is reported.
    pub(super) knows_speech: bool,
}

/// The first two bytes of the words of a list, whatever their case: for each first byte, of which five bits count, a bit for
/// each second one, likewise; a blank stands behind a word of one letter.
#[derive(Debug)]
struct Beginnings([u32; 32]);

impl Beginnings {
    fn of(list: &str) -> Self {
        let mut all = [0; 32];
        for word in list.split_whitespace() {
            let mut bytes = word.bytes().chain([b' ']);
            if let (Some(first), Some(second)) = (bytes.next(), bytes.next())
                && let Some(seconds) = all.get_mut(usize::from(first & 31))
            {
                *seconds |= 1 << (second & 31);
            }
        }
        Self(all)
    }

    fn hold(&self, bytes: &[u8]) -> bool {
        let [first, second, ..] = bytes else { return false };
        self.0.get(usize::from(first & 31)).is_some_and(|seconds| seconds >> (second & 31) & 1 == 1)
    }
}

/// The level of a verb of the lexicon for which no level was learned: mainly of speech, and of speech among other things.
const STRONG: u8 = 4;
/// The level of such verbs in languages for which nothing was learned.
const STRONGEST: u8 = 6;
const WEAK: u8 = 2;

/// How many bytes the Arabic article has that a name begins with, and its hyphen: "al-" of "al-Hadid".
#[inline]
pub(crate) fn arabic_article(word: &[u8]) -> usize {
    match word {
        [first, second, b'-', b'A'..=b'Z', ..] => arabic([*first, *second]),
        _ => 0,
    }
}

/// How many bytes an Arabic article has, and its hyphen, that stands right before the surname at a place.
#[inline]
pub(crate) fn article_before(bytes: &[u8], surname: usize) -> usize {
    match bytes.get(..surname) {
        Some([.., b'\0'..=b'@' | b'[', first, second, b'-'] | [first, second, b'-']) => {
            arabic([*first, *second])
        }
        _ => 0,
    }
}

#[cold]
#[inline(never)]
fn arabic(letters: [u8; 2]) -> usize {
    let is_same = |article: &str| article.as_bytes().eq_ignore_ascii_case(&letters);
    if ARABIC_ARTICLES.split(' ').any(is_same) { letters.len() + 1 } else { 0 }
}

/// Whether an English verb has a subject that stands before it, as its form tells: "says", "said", "added", though not "say", "add".
pub(crate) fn is_finite(word: &str, class: Class) -> bool {
    class.any(Class::VERB.with(Class::AUXILIARY))
        && !class.any(Class::BASE)
        && (word.ends_with('s')
            || word.ends_with("ed")
            || matches!(word, "said" | "told" | "wrote" | "had" | "did"))
}

/// See [`Words::ends`].
fn last_bytes(ends: &[&str]) -> [u32; 32] {
    let mut last_bytes = [0; 32];
    for end in ends {
        if let [.., before, last] = end.as_bytes()
            && let Some(befores) = last_bytes.get_mut(usize::from(last & 31))
        {
            *befores |= 1 << (before & 31);
        }
    }
    last_bytes
}

/// See [`Words::by_last`].
fn by_last(ends: &[&'static str]) -> Box<[(u32, &'static str)]> {
    let mut by_last: Vec<_> = ends.iter().map(|end| (last_three(end.as_bytes()), *end)).collect();
    by_last.sort_unstable();
    by_last.into()
}

/// See [`Words::speaking`].
fn speaking(speech: &Speech) -> Box<[(u32, &'static str)]> {
    let lists = [speech.honorifics, speech.titles, speech.heads, speech.bodies];
    by_last(&lists.into_iter().flat_map(str::split_ascii_whitespace).collect::<Vec<_>>())
}

/// Of ends in the order of their last three bytes those that have these in common with a word.
fn alike<'a>(
    by_last: &'a [(u32, &'static str)],
    word: &[u8],
) -> impl Iterator<Item = &'static str> + use<'a> {
    let last = last_three(word);
    let first = by_last.partition_point(|(other, _)| *other < last);
    by_last.iter().skip(first).take_while(move |(other, _)| *other == last).map(|(_, end)| *end)
}

/// The last three bytes of a word, whatever the case of ASCII letters; no end has fewer.
fn last_three(word: &[u8]) -> u32 {
    word.last_chunk()
        .map_or(0, |[first, second, third]| u32::from_le_bytes([*first, *second, *third, 0]) | 0x0020_2020)
}

impl Words {
    /// The words of the language with the given place in [`LANGUAGES`].
    pub(crate) fn of(language: usize) -> Option<&'static Self> {
        static ALL: [OnceLock<Option<Words>>; 16] = [const { OnceLock::new() }; 16];
        let words = LANGUAGES.get(language)?;
        ALL.get(language)?.get_or_init(|| Self::new(words, weights::LEVELS)).as_ref()
    }

    /// The table of one language, with the levels that were learned for some of its verbs.
    pub(crate) fn new(language: &'static Language, levels: &[(&str, u8)]) -> Option<Self> {
        let (speech, code) = (&language.speech, language.code);
        let mut words = Self {
            slots: vec![0; SLOTS].try_into().ok()?,
            ends: last_bytes(speech.ends),
            by_last: by_last(speech.ends),
            elides: matches!(code, "fr" | "it"),
            inverts: code == "fr",
            speech: &language.speech,
            is_english: code == "en",
            capital_nouns: code == "de",
            names_end: matches!(code, "de" | "nl"),
            ends_in_article: matches!(code, "sv" | "da" | "no"),
            verb_second: matches!(code, "de" | "nl" | "da" | "no" | "sv"),
            has_blanks: code != "ja",
            stems: if code == "ja" { sorted(speech.cues) } else { Vec::new() },
            speaking: if code == "ja" { speaking(speech) } else { Box::default() },
            verb_last: code == "tr",
            has_articles: matches!(code, "fr" | "es" | "it" | "pt"),
            no_articles: matches!(code, "pl" | "cs" | "ru"),
            drops_subject: matches!(code, "es" | "it" | "pt" | "pl" | "cs" | "ru" | "tr"),
            dialogue: Dialogue::of(code),
            nexts: Beginnings::of(speech.nexts),
            particles: Beginnings::of(speech.particles),
            fields: hashes(speech.fields),
            titles: hashes(speech.titles),
            reading: hashes(speech.reading),
            knows_speech: !speech.cues.is_empty(),
        };
        words.add_lists(speech, code == "en");
        words.add_verbs(speech, code == "en", levels);
        for word in language.stop.iter().filter(|_| code != "en") {
            // A small word that no list names is no name, though it may begin a sentence.
            if words.class(hash(word)).is_empty() {
                words.put(hash(word), Class::ADVERB);
            }
        }
        Some(words)
    }

    /// Whether a word for "next" or "last" may stand where some bytes begin.
    pub(crate) fn begins_next(&self, bytes: &[u8]) -> bool {
        self.nexts.hold(bytes)
    }

    /// Whether a particle may stand where some bytes begin.
    #[inline]
    pub(crate) fn begins_particle(&self, bytes: &[u8]) -> bool {
        self.particles.hold(bytes)
    }

    /// Whether an office may be of a word: "Health" of "Minister of Health".
    pub(crate) fn is_field(&self, word: &str) -> bool {
        self.fields.binary_search(&hash(word)).is_ok()
    }

    /// Whether a word is one of the titles.
    pub(crate) fn is_title(&self, word: &str) -> bool {
        self.titles.binary_search(&hash(word)).is_ok()
    }

    /// Whether a verb tells of what is read in a text.
    pub(super) fn reads(&self, word: &str) -> bool {
        self.reading.binary_search(&hash(word)).is_ok()
    }

    /// Adds the words that stand in lists in every form.
    fn add_lists(&mut self, speech: &Speech, is_english: bool) {
        self.add(speech.verbs, Class::VERB);
        self.add(speech.weak_cues, Class::VERB.at_level(WEAK));
        self.add(speech.cues, Class::VERB.at_level(if is_english { STRONG } else { STRONGEST }));
        for (list, class) in [
            (speech.he, Class::HE.with(Class::HIS)),
            (speech.she, Class::SHE.with(Class::HER)),
            (speech.they, Class::THEY),
            (speech.who, Class::WHO),
            (speech.possessives, Class::POSSESSIVE),
            (speech.titles, Class::TITLE),
            (speech.his_titles, Class::TITLE.with(Class::HIS)),
            (speech.her_titles, Class::TITLE.with(Class::HER)),
            (speech.occupations, Class::TITLE.with(Class::HEAD)),
            (speech.heads, Class::HEAD),
            (speech.persons, Class::HEAD.with(Class::PERSON)),
            (speech.adjectives, Class::ADJECTIVE),
            (speech.works, Class::WORK),
            (speech.naming, Class::NAMING),
            (speech.it, Class::IT),
            (speech.selves, Class::SELF),
            (speech.by, Class::BY),
            (speech.of, Class::OF),
            (speech.to, Class::TO),
            (speech.on, Class::ON),
            (speech.like, Class::AS),
            (speech.his, Class::HIS),
            (speech.hers, Class::HER),
            (speech.texts, Class::HEAD.with(Class::TEXT)),
            (speech.claims, Class::CLAIM),
            (speech.bodies, Class::BODY),
            (speech.places, Class::PLACE),
            (speech.determiners, Class::DETERMINER),
            (speech.prepositions, Class::PREPOSITION),
            (speech.conjunctions, Class::CONJUNCTION),
            (speech.subordinators, Class::SUBORDINATOR),
            (speech.auxiliaries, Class::AUXILIARY),
            (speech.adverbs, Class::ADVERB),
            (speech.particles, Class::PARTICLE),
            (speech.calendar, Class::CALENDAR),
            (speech.according, Class::ACCORDING),
            (speech.sources, Class::SOURCE),
            (speech.forenames_his, Class::GIVEN.with(Class::HIS)),
            (speech.forenames_hers, Class::GIVEN.with(Class::HER)),
            (given_names::HIS, Class::GIVEN.with(Class::HIS)),
            (given_names::HERS, Class::GIVEN.with(Class::HER)),
            (given_names::RARER_HIS, Class::GIVEN.with(Class::HIS)),
            (given_names::RARER_HERS, Class::GIVEN.with(Class::HER)),
        ] {
            self.add(list, class);
        }
    }

    /// Adds verbs in the forms that their ends make, what was learned of English ones, and participles.
    fn add_verbs(&mut self, speech: &Speech, is_english: bool, levels: &[(&str, u8)]) {
        for (list, level) in
            [(speech.regular_verbs, 0), (speech.weak_regular, WEAK), (speech.regular, STRONG)]
        {
            for verb in list.split_whitespace().filter(|_| is_english) {
                let [base, third, past, present] = inflected(verb);
                self.put(hash(&base), Class::VERB.with(Class::BASE).at_level(level));
                for form in [third, past] {
                    self.put(hash(&form), Class::VERB.at_level(level));
                }
                self.put(hash(&present), Class::VERB.with(Class::PARTICIPLE).at_level(level));
            }
        }
        for (word, level) in levels.iter().filter(|_| is_english) {
            self.put(hash(word), Class::default().at_level(*level));
        }
        for (hash, class) in inflected_by_ends(speech).chain(participles(speech)) {
            self.put(hash, class);
        }
    }

    /// Adds the words of a list.
    fn add(&mut self, list: &str, class: Class) {
        for word in list.split_whitespace() {
            self.put(hash(word), class);
            if let Some(word) = capitalised(word) {
                self.put(hash(&word), class);
            }
        }
    }

    /// What the ending of a word that no list names says.
    #[inline]
    pub(crate) fn ending(&self, word: &[u8]) -> Class {
        self.ending_of(word, 0, word.len())
    }

    /// [`ending`](Self::ending) of the word that stands from one place to another.
    #[inline]
    pub(crate) fn ending_of(&self, bytes: &[u8], start: usize, end: usize) -> Class {
        let last = bytes.get(end.wrapping_sub(1)).copied().unwrap_or_default();
        if matches!(last, b'd' | b'g' | b'y' | b't') && self.is_english {
            by_ending(bytes.get(start..end).unwrap_or_default())
        } else {
            Class::default()
        }
    }

    /// What a compound is by its end: "Bahnsprecherin".
    #[inline]
    pub(crate) fn compound(&self, word: &[u8]) -> Class {
        let [.., before, last] = word else { return Class::default() };
        let befores = self.ends.get(usize::from(last & 31)).copied().unwrap_or_default();
        if befores >> (before & 31) & 1 == 1 { self.by_end(word) } else { Class::default() }
    }

    #[inline(never)]
    fn by_end(&self, word: &[u8]) -> Class {
        let ends = |end: &str| match word.split_at_checked(word.len().saturating_sub(end.len())) {
            // "UN-Sprecherin"
            Some((lead @ [.., before], rest)) => {
                rest == end.as_bytes()
                    || *before == b'-' && lead.len() > 1 && rest.eq_ignore_ascii_case(end.as_bytes())
            }
            _ => false,
        };
        if alike(&self.by_last, word).any(ends) { Class::TITLE.with(Class::HEAD) } else { Class::default() }
    }

    /// Whether a noun ends in an honorific, an office or a body, where no blanks part the words.
    pub(super) fn can_speak(&self, noun: &str) -> bool {
        alike(&self.speaking, noun.as_bytes()).any(|end| noun.ends_with(end))
    }

    fn put(&mut self, hash: u64, class: Class) {
        let mut at = first_slot(hash);
        while let Some(slot) = self.slots.get_mut(at) {
            if *slot == 0 || is_of(*slot, hash) {
                let known = Class::from_bits(*slot >> TAG);
                let level = if class.level() == 0 { known.level() } else { class.level() };
                *slot = known.with(class).at_level(level).bits() << TAG | hash & ((1 << TAG) - 1);
                return;
            }
            at = (at + 1) % SLOTS;
        }
    }

    /// What is known of the word with a given [`hash`].
    #[inline]
    pub(crate) fn class(&self, hash: u64) -> Class {
        let mut at = first_slot(hash);
        while let Some(&slot) = self.slots.get(at) {
            if slot == 0 {
                break;
            }
            if is_of(slot, hash) {
                return Class::from_bits(slot >> TAG);
            }
            at = (at + 1) % SLOTS;
        }
        Class::default()
    }
}

/// The hashes of the words of a list, in order.
fn hashes(list: &str) -> Box<[u64]> {
    let mut hashes: Vec<_> = list.split_ascii_whitespace().map(hash).collect();
    hashes.sort_unstable();
    hashes.into()
}

fn sorted(list: &'static str) -> Vec<&'static str> {
    let mut words: Vec<_> = list.split_ascii_whitespace().collect();
    words.sort_unstable();
    words
}

/// How many slots a table has, and how many bits of a slot hold a part of the hash.
const SLOTS: usize = 1 << SLOT_BITS;
const SLOT_BITS: u32 = 14;
const TAG: u32 = u64::BITS - Class::BITS;

/// Whether a slot is of the word with a given hash.
const fn is_of(slot: u64, hash: u64) -> bool {
    (slot ^ hash) << Class::BITS == 0
}

/// Where the search for a word begins.
const fn first_slot(hash: u64) -> usize {
    (hash >> (u64::BITS - SLOT_BITS)) as usize
}

/// What the ending of an unknown word says: most words in -ed and -ing are verbs, those in -ly are adverbs, those in
/// -n't are auxiliaries, and those in -old are ages that open a sentence as a number does.
#[inline(never)]
fn by_ending(word: &[u8]) -> Class {
    match word {
        [.., b'e', b'e', b'd'] => Class::default(),
        [_, _, .., b'e', b'd'] if word.len() >= 5 => Class::VERB.at_level(1),
        [_, _, _, .., b'i', b'n', b'g'] if word.len() >= 6 => Class::VERB.with(Class::PARTICIPLE).at_level(1),
        [b'a'..=b'z', .., b'l', b'y'] if word.len() >= 6 => Class::ADVERB,
        [.., b'\'' | 0x99, b't'] => Class::AUXILIARY,
        // "Eleven-year-old Jane Roe"
        [b'A'..=b'Z', .., b'-', b'o', b'l', b'd'] => Class::DETERMINER,
        _ => Class::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn verbs_are_known_in_every_form() {
        let words = Words::of(0).unwrap();
        for word in ["said", "denies", "denied", "denying", "bragging", "declared", "expresses", "TWEETED"] {
            assert!(words.class(hash(&word.to_lowercase())).level() >= 2, "{word}");
        }
        assert_eq!(words.class(hash("table")).level(), 0);
    }

    #[test]
    fn every_word_of_a_list_begins_as_one_may() {
        for (language, code) in (0..).zip(LANGUAGES.iter().map(|language| language.code)) {
            let words = Words::of(language).unwrap();
            for particle in words.speech.particles.split_whitespace() {
                let inside = format!("{particle} Roe");
                assert!(words.begins_particle(inside.as_bytes()), "{code}: {particle}");
            }
            for next in words.speech.nexts.split_whitespace() {
                let upper = next.to_ascii_uppercase();
                assert!(
                    words.begins_next(next.as_bytes()) && words.begins_next(upper.as_bytes()),
                    "{code}: {next}"
                );
            }
        }
        let english = Words::of(0).unwrap();
        assert!(!english.begins_particle(b"with Roe") && !english.begins_particle(b"d"));
        assert!(!english.begins_next(b"mayor Roe"));
    }

    #[test]
    fn no_end_is_shorter_than_what_is_looked_up_of_it() {
        for language in 0..LANGUAGES.len() {
            let words = Words::of(language).unwrap();
            let mut ends = words.by_last.iter().chain(&words.speaking);
            assert!(
                ends.all(|(last, end)| end.len() >= 3 && *last == last_three(end.as_bytes())),
                "{language}"
            );
        }
    }

    #[test]
    fn no_table_is_too_full() {
        for language in 0..LANGUAGES.len() {
            let words = Words::of(language).unwrap();
            let full = words.slots.iter().filter(|slot| **slot != 0).count();
            assert!(full <= SLOTS * 9 / 16, "{language}: {full}");
        }
    }
}
