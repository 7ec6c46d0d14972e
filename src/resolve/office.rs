//! An office to the person who holds it: "the mayor", where the article says before who that is.

use memchr::memmem;

use super::{people::People, role::role, source::Source};
use crate::{
    Span,
    blank::is_alphanumeric,
    inline::words::{Class, Words, hash},
    text,
};

/// How many bytes before an office are searched for its holder, how often the word is looked at there, and how far from it
/// the name stands.
const REACH: usize = 16 << 10;
const TIMES: usize = 64;
const NEAR: usize = 100;
/// How many letters a compound has before its last word at most.
const LEAD: usize = 30;

/// The word or two for an office, if a mention is that with a definite article and nothing else: "the mayor", "the prime minister",
/// "l’entraîneur".
pub(crate) fn office<'a>(mention: &'a str, words: &Words) -> Option<&'a str> {
    let office = match mention.split_once(' ') {
        Some((article, office)) if listed(words.speech.definites, article) => office,
        _ if words.is_english => return None,
        None if words.no_articles || words.ends_in_article => mention,
        _ => behind_elision(mention, words)?,
    };
    let mut parts = office.rsplit(' ');
    let (last, _, more) = (parts.next()?, parts.next(), parts.next());
    let known = words.class(hash(last));
    let known = if known.is_empty() { words.compound(last.as_bytes()) } else { known };
    (more.is_none() && known.any(Class::TITLE.with(Class::PERSON))).then_some(office)
}

/// Whether a mention is somebody with an indefinite article, or a word like it: "a farmer", "one resident".
pub(crate) fn is_anybody(mention: &str, words: &Words) -> bool {
    let mut blanks = mention.bytes().enumerate().filter(|(_, byte)| *byte == b' ').map(|(at, _)| at);
    let Some(first) = blanks.next() else { return false };
    let (article, last) = (mention.get(..first), mention.get(blanks.next_back().unwrap_or(first) + 1..));
    let (Some(article), Some(last)) = (article, last.map(|last| words.class(hash(last)))) else {
        return false;
    };
    // Only the English lists tell who is one person.
    let is_somebody = last.any(Class::TITLE.with(Class::PERSON))
        || !words.is_english && !last.any(Class::BODY.with(Class::TEXT).with(Class::CLAIM));
    listed(words.speech.indefinites, article) && is_somebody
}

/// How many words at the start of a run of capitalised words behind an office and "of" tell what that is of, where a name follows:
/// two of "Foreign Affairs Jane Roe", one of "Elmville Jane Roe".
#[cold]
#[inline(never)]
pub(crate) fn field<'a>(run: &(impl Iterator<Item = (&'a str, Class)> + Clone), words: &Words) -> usize {
    let is_given = |class: Class| class.any(Class::GIVEN);
    let is_known = |(word, class): &(&str, Class)| {
        words.is_field(word) || class.any(Class::PLACE.with(Class::ADJECTIVE)) && !is_given(*class)
    };
    let count = run.clone().count();
    let known = run.clone().take_while(is_known).count();
    if known > 0 {
        return if known < count { known } else { 0 };
    }
    let given = run.clone().position(|(_, class)| is_given(class)).unwrap_or_default();
    // In "Governor Jane Roe" somebody else holds an office.
    let is_other =
        |(word, class): (&str, Class)| class.any(Class::TITLE.with(Class::PERSON)) && !words.is_field(word);
    if given + 1 < count && !run.clone().take(given).any(is_other) { given } else { 0 }
}

/// [`field`] of three words that no list knows: one of "Elmville Elva Roe", where nothing else stands behind an office with a capital.
pub(crate) fn plain_field(run: &(impl Iterator<Item = Class> + Clone)) -> usize {
    usize::from(run.clone().count() == 3 && run.clone().all(Class::is_empty))
}

/// A noun without the article that ends it, if that is an office: "rektor" of "rektorn".
pub(crate) fn without_article<'a>(noun: &'a str, words: &Words) -> Option<&'a str> {
    const ARTICLES: [&str; 4] = ["en", "n", "et", "t"];
    let is_office = |noun: &&str| words.class(hash(noun)).any(Class::TITLE.with(Class::PERSON));
    if !words.ends_in_article {
        return None;
    }
    ARTICLES.iter().filter_map(|article| noun.strip_suffix(article)).find(is_office)
}

/// What stands behind an elided article: "entraîneur" of "l’entraîneur".
pub(super) fn behind_elision<'a>(word: &'a str, words: &Words) -> Option<&'a str> {
    let (article, behind) = word.split_once(['’', '\''])?;
    (article.len() == 1 && words.class(hash(article)).any(Class::DETERMINER)).then_some(behind)
}

/// Who holds an office, as far as a text was searched for it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    /// The hash of the word.
    office: u64,
    until: usize,
    holder: Holder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holder {
    Nobody,
    One(usize),
    Several,
}

/// How many offices of a text are remembered.
const OFFICES: usize = 8;

impl People {
    /// The one person of whom it stands before a place in the text that he or she holds an office; nobody, if that is said of
    /// two. Places are asked for from the first to the last.
    pub(crate) fn in_office(&mut self, source: Source<'_>, office: &str, at: usize) -> Option<usize> {
        self.begin(source.blocks.len());
        let key = hash(office);
        let known = self.offices.iter().position(|asked| asked.office == key);
        let asked = known.and_then(|known| self.offices.get(known)).copied();
        let mut asked = asked.unwrap_or(Asked { office: key, until: 0, holder: Holder::Nobody });
        let from = asked.until.max(text::ceil(source.text, at.saturating_sub(REACH)));
        let mut shorts = source.words.speech.shorts.iter();
        let short = shorts.find(|(long, _)| long.eq_ignore_ascii_case(office)).map(|(_, short)| *short);
        for form in [Some(office), short].into_iter().flatten() {
            self.search(source, Span::between(from.min(at), at), form, &mut asked.holder);
        }
        asked.until = asked.until.max(at);
        if let Some(known) = known.and_then(|known| self.offices.get_mut(known)) {
            *known = asked;
        } else if self.offices.len() < OFFICES {
            self.offices.push(asked);
        }
        if let Holder::One(person) = asked.holder { Some(person) } else { None }
    }

    /// Looks for the holders of an office in a part of the text.
    fn search(&mut self, source: Source<'_>, part: Span, office: &str, holder: &mut Holder) {
        // The first letter of each word may be a capital or none.
        let last = office.rsplit(' ').next().unwrap_or_default();
        let first = last.chars().next().map_or(0, char::len_utf8);
        let Some(tail) = last.get(first..).filter(|tail| tail.len() > 1) else { return };
        let bytes = part.text(source.text).unwrap_or_default().as_bytes();
        for found in memmem::find_iter(bytes, tail).take(TIMES) {
            let end = part.start() + found + tail.len();
            let word = Span::between(end.saturating_sub(office.len()), end);
            if *holder == Holder::Several {
                return;
            }
            let Some(word) = whole(source, word, office) else { continue };
            if let Some(person) = self.holder(source, word) {
                let same = matches!(*holder, Holder::Nobody) || *holder == Holder::One(person);
                *holder = if same { Holder::One(person) } else { Holder::Several };
            }
        }
    }

    /// Whose office a word tells of.
    fn holder(&mut self, source: Source<'_>, word: Span) -> Option<usize> {
        let (from, to) = self.of_block(source, source.block_at(word.start()), usize::MAX);
        let namings = self.namings.get(from..to)?;
        let first = namings.partition_point(|naming| naming.name.end() + NEAR < word.start());
        let near = namings.iter().skip(first).take_while(|naming| naming.name.start() <= word.end() + NEAR);
        near.take(8).find_map(|naming| {
            let block = source.blocks.get(naming.block)?.span;
            let role = role(source.text, block, naming.name, source.words)?;
            let holds = role.start() <= word.start() && word.end() <= role.end();
            // "Bürgermeisterin von Elmville"
            let is_name =
                naming.name.text(source.text).is_some_and(|name| name.starts_with(char::is_uppercase));
            let is_person = || is_name && self.get(naming.person).is_some_and(|known| known.is_person);
            (holds && is_head(source, role, word) && is_person()).then_some(naming.person)
        })
    }
}

/// Whether a word that begins with a capital stands in a text without it too, and is no part of a longer one there; it is looked
/// for in the first bytes of a long text.
pub(crate) fn stands_small(text: &str, word: &str) -> bool {
    let part = text.get(..text::floor(text, REACH)).unwrap_or(text);
    let tail = word.get(1..).unwrap_or_default();
    memmem::find_iter(part.as_bytes(), tail).take(TIMES).any(|found| {
        let place = Span::between(found.saturating_sub(1), found + tail.len());
        place.text(text).is_some_and(|found| found.starts_with(|c: char| c.is_ascii_lowercase()))
            && is_whole(text, place, word)
    })
}

/// Whether a word stands in a list, whatever its case.
pub(crate) fn listed(list: &str, word: &str) -> bool {
    list.as_bytes().split(|byte| *byte == b' ').any(|other| word.as_bytes().eq_ignore_ascii_case(other))
}

/// Whether a place in the text holds a word and is no part of a longer one.
fn is_whole(text: &str, place: Span, word: &str) -> bool {
    let is_part = |byte: Option<&u8>| {
        byte.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'\'' | 0x80..))
    };
    let bytes = text.as_bytes();
    let before = place.start().checked_sub(1).and_then(|before| bytes.get(before));
    place.text(text).is_some_and(|found| found.eq_ignore_ascii_case(word))
        && !is_part(before)
        && !is_part(bytes.get(place.end()))
}

/// An office that stands at a place, if it is no part of a longer word; where nouns are compounded, also the compound that ends in
/// it, "Außenministerin", unless its holder does not hold the office: "Vizekanzler".
fn whole<'a>(source: Source<'a>, place: Span, office: &'a str) -> Option<Span> {
    let found = place.text(source.text)?;
    let is_same = || {
        let small = |word: &'a str| word.chars().flat_map(char::to_lowercase);
        found.eq_ignore_ascii_case(office) || !office.is_ascii() && small(found).eq(small(office))
    };
    let is_part = |c: &char| is_alphanumeric(*c) || matches!(c, '-' | '\'' | '’');
    let behind = source.text.get(place.end()..)?.chars().next();
    if behind.is_some_and(|c| is_part(&c)) || !is_same() {
        return None;
    }
    let before = source.text.get(..place.start())?;
    let lead: usize = before.chars().rev().take(LEAD).take_while(is_part).map(char::len_utf8).sum();
    let lead = before.get(before.len() - lead..)?;
    let is_elided = || !source.words.is_english && matches!(lead, "l’" | "L’" | "l'" | "L'");
    if lead.is_empty() || is_elided() {
        return Some(place);
    }
    let is_compound = source.words.capital_nouns
        && !found.contains(' ')
        && !listed(source.words.speech.formers, lead.trim_end_matches('-'));
    is_compound.then(|| Span::between(place.start() - lead.len(), place.end()))
}

/// Whether an office is what a role is about, and is held: not as in "spokesman for the mayor", "former mayor".
fn is_head(source: Source<'_>, role: Span, office: Span) -> bool {
    let before = Span::between(role.start(), office.start()).text(source.text).unwrap_or_default();
    before.split_whitespace().all(|word| {
        let class = source.words.class(hash(word));
        !class.any(Class::PREPOSITION.with(Class::OF).with(Class::TO).with(Class::POSSESSIVE))
            && !word.ends_with("'s")
            && !word.ends_with("’s")
            && !listed(source.words.speech.formers, word)
    })
}
