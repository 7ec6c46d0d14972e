//! The bare name within a run of capitalised words.

use super::{office::listed, person::Gender, run::Word};
use crate::{
    Span,
    inline::words::{Class, Words, arabic_article, hash},
};

/// A name, as it stands in one place.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub(super) struct Name {
    /// Where it lies, behind its titles.
    pub(super) span: Span,
    /// Where its last word lies.
    pub(super) last_word: Span,
    /// How many words it has.
    pub(super) words: usize,
    /// The keys of its first and last words.
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) gender: Gender,
    pub(super) is_titled: bool,
    /// Whether it may be a person: no word of bodies or places in it.
    pub(super) is_person: bool,
    /// Whether it begins with a known forename.
    pub(super) is_forename: bool,
    /// Whether nothing is known of its first word.
    pub(super) is_plain: bool,
    /// Whether it is but a common word, and a name only if it is known for one: "Read", "Judge".
    pub(super) is_common: bool,
}

const TITLE: Class = Class::TITLE.with(Class::PERSON);

/// Where the bare name begins in a run of capitalised words of the given classes: behind titles, and behind what stands
/// before the first forename, if at least one word follows that.
pub(crate) fn bare_name(classes: &(impl Iterator<Item = Class> + Clone)) -> usize {
    let count = classes.clone().count();
    if count < 2 {
        return 0;
    }
    let (mut name, mut given) = (0, false);
    // Where a title is followed by a word that nothing is known of.
    let mut unknown = None;
    for (i, class) in classes.clone().enumerate() {
        let forename = class.any(Class::GIVEN);
        let next_is_forename = || classes.clone().nth(i + 1).is_some_and(|next| next.any(Class::GIVEN));
        if class.any(TITLE) && !forename && i + 1 < count && (!given || next_is_forename()) {
            (name, given) = (i + 1, false);
            unknown = classes.clone().nth(i + 1).filter(|next| next.is_empty()).map(|_| i + 2);
        } else if forename && !given && i + 1 < count {
            given = true;
            // "Minister Elva Maria Roe": not all forenames are known.
            if !class.any(Class::PLACE) && unknown != Some(i) {
                name = i;
            }
        }
    }
    name
}

/// Whether a small word that is a forename too is one behind another word of a run, or goes on as a name does: "Jane Will", "Sen. Will
/// Roe".
pub(crate) fn is_forename_behind(before: Class, goes_on: impl FnOnce() -> bool) -> bool {
    before.any(Class::GIVEN) || before.any(Class::TITLE.with(Class::PERSON)) && goes_on()
}

/// Whether a word of the calendar that is a surname too is one behind another word of a run: "Jane May", "Mrs. May", "Elva May said",
/// of which nobody knows the forename.
pub(crate) fn is_surname_behind(before: Class, reports: impl FnOnce() -> bool) -> bool {
    const SOMEBODY: Class = Class::HIS.with(Class::HER).with(Class::PERSON).with(Class::HEAD);
    !before.any(Class::CALENDAR)
        && (before.any(Class::GIVEN)
            || before.any(Class::TITLE) && before.any(SOMEBODY)
            || before.is_empty() && reports())
}

/// Whether a word behind an office tells what that is of, in a language without articles, where so many words with the word itself
/// are left: "starosta [Lhotky] Petr Roe", "глава [МИД] Олег Роу".
#[cold]
#[inline(never)]
pub(crate) fn is_complement(word: &str, class: Class, next: Class, left: usize) -> bool {
    let is_acronym = || word.chars().nth(1).is_some() && word.chars().all(char::is_uppercase);
    // Forenames that end so are listed.
    let is_genitive = || word.chars().nth(3).is_some() && word.ends_with(['y', 'и', 'ы']);
    let is_place = class.any(Class::PLACE) && !class.any(Class::GIVEN);
    left > 2 && (is_place || class.is_empty() && (next.any(Class::GIVEN) || is_acronym() || is_genitive()))
}

/// Whether a name of several words is no full name as it stands: but a surname, "Van Der Holt", or with letters behind it, "Jane Roe
/// MP".
pub(crate) fn is_surname(name: &str, words: &Words) -> bool {
    if let [.., b'A'..=b'Z' | b'.'] = name.as_bytes()
        && without_letters(name).is_some()
    {
        return true;
    }
    let mut ahead = name;
    while let Some(blank) = ahead.bytes().position(|byte| byte == b' ') {
        let (word, rest) = ahead.split_at_checked(blank).unwrap_or_default();
        if !is_particle(words.class(hash(word))) {
            return false;
        }
        ahead = rest.get(1..).unwrap_or_default();
    }
    ahead.len() < name.len()
}

/// Whether a word with a capital joins the one behind it to a surname.
const fn is_particle(class: Class) -> bool {
    class.any(Class::PARTICLE) && !class.any(Class::GIVEN)
}

/// Whether a word that may be a title is the first of a body's name of two: "White House", "Justice Department". Who holds an office
/// that can be named alone is somebody, and so is who is addressed: "Judge Church", "Mr. House".
pub(crate) const fn begins_body(title: Class, last: Class) -> bool {
    const NAMED: Class =
        Class::HEAD.with(Class::HIS).with(Class::HER).with(Class::ADJECTIVE).with(Class::PLACE);
    is_body(last) && last.any(Class::HEAD.with(TITLE)) && !title.any(NAMED)
}

/// Whether a word is an office that somebody holds, and no body's: "Minister", "Officer", though not "House".
pub(crate) const fn is_held(class: Class) -> bool {
    class.any(Class::TITLE)
        && class.any(Class::PERSON.with(Class::HEAD))
        && !class.any(Class::BODY.with(Class::GIVEN))
}

/// Whether a run that ends in an office is one with its article or owner, and nobody's name: "the Prime Minister", though not "the
/// Rev. King".
#[cold]
#[inline(never)]
fn is_office(run: &[Word], part: &str, words: &Words) -> bool {
    let ([first, ..], [.., before, last]) = (run, run) else { return false };
    let ahead = part.get(..first.start).and_then(|ahead| ahead.strip_suffix(' '));
    let is_one = ahead.and_then(|ahead| ahead.rsplit(' ').next()).is_some_and(|ahead| {
        listed(words.speech.articles, ahead) || ahead.ends_with("'s") || ahead.ends_with("’s")
    });
    let is_short = last.start > before.end + 1;
    is_one && !is_short && !run.iter().any(|word| word.class.any(Class::GIVEN))
}

/// [`bare_name`] of the words of a run.
fn bare(run: &[Word]) -> usize {
    // Most runs are one word, or a forename and a surname.
    let name = match run {
        [] | [_] => return 0,
        [first, _] if !first.class.any(TITLE) || first.class.any(Class::GIVEN) => return 0,
        _ => bare_name(&run.iter().map(|word| word.class)),
    };
    match run {
        [.., title, last] if name + 1 == run.len() && begins_body(title.class, last.class) => {
            // "Gov. House"
            let is_short = last.start - title.end > 1;
            name - usize::from(name > 0 && !is_short)
        }
        _ => name,
    }
}

/// How many words at the start of a run of title case are a name: up to the first known surname, or else a forename and
/// what follows.
pub(super) fn title_case_name(run: &[Word], is_known: impl Fn(u32) -> bool) -> usize {
    let from = bare(run);
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

/// The bare name within a run of a block that begins at `base`, and what is known of the word `before` the run. Where common
/// `nouns` have capitals, one word alone is no name.
pub(super) fn named(
    run: &[Word],
    part: &str,
    base: usize,
    words: &Words,
    nouns: bool,
    before: impl Fn() -> Class,
) -> Option<Name> {
    if let [word] = run {
        return named_alone(word, base, nouns, before);
    }
    let mut from = bare(run);
    let mut title = None;
    if from == 1 && run.first().is_some_and(|first| first.class.is_empty()) {
        // "minister Elva Maria Roe": not all forenames are known.
        title = Some(before()).filter(|before| before.any(TITLE));
        from = usize::from(title.is_none());
    }
    let mut name = run.get(from..)?;
    let mut suffix = None;
    while let [.., _, _, last] = name
        && is_suffix(part, last)
    {
        suffix = whole_suffix(part, last).or(suffix);
        name = name.get(..name.len() - 1)?;
    }
    let (first, (last, ahead)) = (name.first()?, name.split_last()?);
    let (mut all, mut is_alone, mut holds_body) = (last.class, true, is_body(last.class));
    for word in ahead {
        all = all.both(word.class);
        is_alone &= is_particle(word.class);
        holds_body |= is_body(word.class);
    }
    if last.end - first.start > LONGEST
        || all.any(Class::ADJECTIVE)
        || is_held(last.class) && is_office(run, part, words)
    {
        return None;
    }
    let title = match from.checked_sub(1).and_then(|title| run.get(title)) {
        Some(title) => title.class,
        None => title.unwrap_or_else(before),
    };
    let is_place = all.any(Class::PLACE);
    // "Mr. Church" is somebody, the "Justice Department" and a "former Elmville" nobody.
    let is_titled =
        title.any(Class::HIS.with(Class::HER)) || title.any(TITLE) && !holds_body && (from > 0 || !is_place);
    let is_forename = first.class.any(Class::GIVEN);
    // "her son John"
    let is_kin = from == 0 && title.any(Class::PERSON);
    let forename =
        if is_forename && (!is_alone || is_kin) { Gender::of(first.class) } else { Gender::Unknown };
    Some(Name {
        span: Span::between(base + first.start, base + suffix.unwrap_or(last.end)),
        last_word: Span::between(base + last.start, base + last.end),
        words: if is_alone { 1 } else { name.len() },
        first: first.key,
        last: last.key,
        gender: Gender::of(title).or(forename),
        is_titled,
        // "the Harbour Landing System"
        is_person: !holds_body && !is_place && (is_alone || is_forename || !title.any(Class::DETERMINER)),
        is_forename,
        is_plain: first.class.is_empty(),
        is_common: is_alone
            && !is_titled
            && !last.class.any(Class::GIVEN)
            && (nouns || last.class.any(COMMON)),
    })
}

/// Where the surname lies that is the last word of a name, in a part of the text that begins at `base`: behind an Arabic article.
pub(super) fn surname(part: &str, base: usize, last_word: Span) -> Span {
    let (start, end) = (last_word.start(), last_word.end());
    let word = part.as_bytes().get(start.saturating_sub(base)..end.saturating_sub(base));
    Span::between(start + word.map_or(0, arabic_article), end)
}

/// [`named`], of one word.
fn named_alone(word: &Word, base: usize, nouns: bool, before: impl Fn() -> Class) -> Option<Name> {
    let class = word.class;
    if word.end - word.start > LONGEST || class.any(Class::ADJECTIVE) {
        return None;
    }
    let title = before();
    let is_person = !is_body(class) && !class.any(Class::PLACE);
    let is_titled = title.any(Class::HIS.with(Class::HER)) || title.any(TITLE) && is_person;
    let is_forename = class.any(Class::GIVEN);
    let is_kin = is_forename && title.any(Class::PERSON);
    let forename = if is_kin { Gender::of(class) } else { Gender::Unknown };
    let span = Span::between(base + word.start, base + word.end);
    Some(Name {
        span,
        last_word: span,
        words: 1,
        first: word.key,
        last: word.key,
        gender: Gender::of(title).or(forename),
        is_titled,
        is_person,
        is_forename,
        is_plain: class.is_empty(),
        is_common: !is_titled && !is_forename && (nouns || class.any(COMMON)),
    })
}

/// Words that are names only of those who are known by them.
const COMMON: Class = Class::HEAD.with(Class::VERB).with(Class::TITLE);

/// Whether a word is one of a body's name.
const fn is_body(class: Class) -> bool {
    class.any(Class::BODY) && !class.any(Class::GIVEN)
}

/// "Jr." and the like, and letters for offices and honours, which are no surnames.
fn is_suffix(part: &str, word: &Word) -> bool {
    let word = part.get(word.start..word.end).unwrap_or_default();
    matches!(word, "Jr" | "Sr" | "II" | "III" | "IV")
        || word.as_bytes().last().is_some_and(u8::is_ascii_uppercase) && letters(word) != Letters::None
}

/// The end of "Jr." and the like, which belong to the name, with its full stop.
#[cold]
fn whole_suffix(part: &str, word: &Word) -> Option<usize> {
    let is_letters = letters(part.get(word.start..word.end)?) != Letters::None;
    let is_stopped = part.get(word.end..).is_some_and(|behind| behind.starts_with('.'));
    (!is_letters).then_some(word.end + usize::from(is_stopped))
}

/// What letters behind a name tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    None,
    /// "Jane Roe MP"
    Office,
    /// "Jane Roe OBE"
    Honour,
}

/// Letters for seats in parliaments of the British Isles, Canada, Australia, Europe and Germany, for counsel, and for honours.
#[cold]
pub(super) fn letters(word: &str) -> Letters {
    match word {
        "MP" | "MEP" | "MSP" | "MLA" | "MPP" | "TD" | "MdB" | "MdL" | "KC" | "QC" => Letters::Office,
        "OBE" | "MBE" | "CBE" | "KBE" | "DBE" | "PhD" => Letters::Honour,
        _ => Letters::None,
    }
}

/// A full name without the letters behind it, if there are some: "Jane Roe" of "Jane Roe MP".
#[cold]
pub(super) fn without_letters(name: &str) -> Option<&str> {
    let (rest, last) = name.trim_end_matches('.').rsplit_once(' ')?;
    (rest.contains(' ') && letters(last) != Letters::None).then_some(rest)
}
