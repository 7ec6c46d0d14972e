//! Runs of capitalised words: what may be names.

mod start;
mod word;

use self::{
    start::{last_word, without_gap, word_at_end},
    word::{
        abbreviates, ends_in_letter, ends_sentence, is_capital, key_of, next_capital, opens_sentence, word,
    },
};
pub(super) use self::{
    start::{may_be_named_before, run_start},
    word::{name_key, word_key},
};
use super::{
    name::{Name, is_complement, is_forename_behind, is_surname_behind, named},
    nickname,
    office::{field, listed, plain_field},
};
use crate::{
    blank::is_blank,
    inline::words::{Class, Words, arabic_article, article_before, hash, is_finite, letters, short_word},
};

/// Whether every word of a line may begin with a capital, as in headlines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    Body,
    Title,
}

/// A word of a run: where it lies in its block, and what is known of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Word {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) class: Class,
    pub(super) key: u32,
}

/// From which level on a verb reports speech.
const SPEAKS: u8 = 4;

/// How many words behind a forename are looked at for the first that is no surname.
const SURNAMES: usize = 4;

/// The most words of a run.
const WORDS: usize = 8;

/// The runs of capitalised words of a block, one after the other.
#[derive(Debug)]
pub(super) struct Runs<'a> {
    pub(super) part: &'a str,
    pub(super) words: &'a Words,
    style: Style,
    /// Where to go on.
    at: usize,
    found: [Word; WORDS],
    count: usize,
}

impl<'a> Runs<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { part: "", words, style: Style::Body, at: 0, found: [Word::default(); WORDS], count: 0 }
    }

    /// Begins a block, from a place in it on.
    pub(super) fn begin(&mut self, part: &'a str, style: Style, start: usize) {
        (self.part, self.style, self.at) = (part, style, start);
    }

    /// Reads the next run; says whether there is one.
    pub(super) fn read(&mut self) -> bool {
        let bytes = self.part.as_bytes();
        let mut from = self.at;
        while let Some(at) = next_capital(bytes, from) {
            from = at + 1;
            if is_capital(self.part, at) && !ends_in_letter(self.part, at) {
                let is_joined = bytes.get(at.wrapping_sub(1)) == Some(&b'-');
                let article = if is_joined { article_before(bytes, at) } else { 0 };
                from = self.run(at - article).max(from);
                if self.count > 0 {
                    self.at = from;
                    return true;
                }
            }
        }
        false
    }

    /// Goes on with the run that was read behind a nickname: "James “Mad Dog” Roe".
    #[cold]
    pub(super) fn over_nickname(&mut self) -> Option<()> {
        let (before, count) = (self.found, self.count);
        let last = before.get(count.checked_sub(1)?)?;
        self.at += nickname::ahead(self.part.get(self.at..)?, last.class)?;
        let surname = self.at;
        if self.read() && self.found.first()?.start == surname {
            let both = before.into_iter().take(count).chain(self.found.into_iter().take(self.count));
            let mut all = [Word::default(); WORDS];
            self.count = 0;
            for (slot, word) in all.iter_mut().zip(both) {
                *slot = word;
                self.count += 1;
            }
            self.found = all;
        }
        Some(())
    }

    /// The name in the run that was read, of a block that begins at `base`.
    #[inline]
    pub(super) fn name(&self, base: usize) -> Option<Name> {
        let run = self.found();
        if let [first, _, ..] = run {
            let may_be_held = match self.part.as_bytes().get(..first.start) {
                // "of", "for"
                Some([.., b'f' | b'r', b' ']) if self.words.is_english => true,
                _ => self.words.no_articles && run.len() > 2,
            };
            if may_be_held && let Some((of, office)) = self.held() {
                return self.name_behind(of, office, base);
            }
        }
        named(run, self.part, base, self.words, self.words.capital_nouns, || self.title_before())
    }

    /// How many words of the run belong to the office before the name, and what is known of that.
    #[inline(never)]
    fn held(&self) -> Option<(usize, Class)> {
        if self.words.no_articles {
            return self.complement();
        }
        self.field().filter(|_| self.found().first().is_some_and(|first| !first.class.any(Class::GIVEN)))
    }

    #[cold]
    fn name_behind(&self, of: usize, office: Class, base: usize) -> Option<Name> {
        named(self.found().get(of..)?, self.part, base, self.words, false, || office)
    }

    /// How many words of the run tell what the office before it is of, and what is known of that: "Minister of [Foreign Affairs]
    /// Jane Roe".
    #[inline(never)]
    fn field(&self) -> Option<(usize, Class)> {
        let ahead = self.part.get(..self.found().first()?.start)?;
        let office = ahead.strip_suffix(" of ").or_else(|| ahead.strip_suffix(" for "))?;
        let office = office.get(office.len() - word_at_end(office.as_bytes())..)?;
        let class = self.words.class(hash(office));
        if !class.any(Class::TITLE.with(Class::PERSON)) {
            return None;
        }
        let words = self
            .found()
            .iter()
            .map(|word| (self.part.get(word.start..word.end).unwrap_or_default(), word.class));
        let is_of = ahead.ends_with(" of ");
        if (!is_of || self.count == 2)
            && !words.clone().next().is_some_and(|(word, _)| self.words.is_field(word))
        {
            return None;
        }
        let of = match field(&words, self.words) {
            0 if is_of && office.starts_with(char::is_uppercase) => {
                plain_field(&self.found().iter().map(|word| word.class))
            }
            of => of,
        };
        (of > 0).then_some((of, class))
    }

    /// [`field`](Self::field) in a language without articles, where nothing stands between: "Starosta [Lhotky] Petr Roe".
    #[cold]
    fn complement(&self) -> Option<(usize, Class)> {
        const OFFICE: Class = Class::TITLE.with(Class::PERSON);
        let run = self.found();
        let title =
            run.iter().take_while(|word| word.class.any(OFFICE) && !word.class.any(Class::GIVEN)).count();
        let office = if let Some(last) = title.checked_sub(1).and_then(|last| run.get(last)) {
            last.class
        } else {
            let before = self.part.get(..run.first()?.start)?.strip_suffix(' ')?;
            self.words.class(hash(before.rsplit(' ').next()?))
        };
        let (of, next) = (run.get(title)?, run.get(title + 1)?);
        let word = self.part.get(of.start..of.end)?;
        let is_of = office.any(OFFICE) && is_complement(word, of.class, next.class, run.len() - title);
        is_of.then_some((title + 1, office))
    }

    /// The words of the run that was read.
    pub(super) fn found(&self) -> &[Word] {
        self.found.get(..self.count).unwrap_or_default()
    }

    /// What is known of the word before the run, if it is a title or office in small letters, "spokesman Jane Roe", or an English
    /// article.
    #[inline]
    pub(super) fn title_before(&self) -> Class {
        let [first, ..] = &self.found;
        match self.part.as_bytes().get(..first.start).unwrap_or_default() {
            [before @ .., b' '] if before.last().is_some_and(u8::is_ascii_lowercase) => self.title(before),
            _ => Class::default(),
        }
    }

    /// [`title_before`](Self::title_before), of what ends in a small letter.
    #[inline(never)]
    fn title(&self, before: &[u8]) -> Class {
        let key = match before.last_chunk::<8>().map(|chunk| last_word(*chunk)) {
            Some(Some((3.., key))) => key,
            // "a Harbour Landing System"
            Some(Some(_)) => {
                let is_article = matches!(before, [.., b' ', b'a'] | [.., b' ', b'a', b'n']);
                return if is_article && self.words.is_english {
                    Class::DETERMINER
                } else {
                    Class::default()
                };
            }
            _ => {
                let letters =
                    before.iter().rev().take(24).take_while(|byte| byte.is_ascii_lowercase()).count();
                if letters <= 2 {
                    return Class::default();
                }
                hash(self.part.get(before.len() - letters..before.len()).unwrap_or_default())
            }
        };
        let class = self.words.class(key);
        let is_article = class.any(Class::DETERMINER) && self.words.is_english;
        if is_article || class.any(Class::TITLE.with(Class::PERSON)) { class } else { Class::default() }
    }

    /// Reads the words of the run that begins with the capital at `start`; gives where to go on.
    fn run(&mut self, start: usize) -> usize {
        let (part, bytes) = (self.part, self.part.as_bytes());
        let mut count = 0;
        let mut i = start;
        let mut ahead = bytes.get(start..).unwrap_or_default();
        let (mut is_small, mut kept) = (false, 0);
        let behind = loop {
            let (length, key) = word(part, ahead);
            let (end, Some((own, mut rest))) = (i + length, ahead.split_at_checked(length)) else { break i };
            let mut class = self.words.class(key);
            if class.is_empty() {
                class = if self.words.is_english { self.words.ending(own) } else { self.words.compound(own) };
            }
            if !is_small && self.ends(count, i, end, class) {
                break if count == 0 { end } else { i };
            }
            let Some(slot) = self.found.get_mut(count) else { break end };
            let key = if own.get(2) == Some(&b'-') { key_of(own, key) } else { name_key(key) };
            *slot = Word { start: i, end, class, key };
            count += 1;
            kept = if is_small { kept } else { count };
            i = end;
            if let [b'.', behind @ ..] = rest
                && abbreviates(own, class)
            {
                (rest, i) = (behind, end + 1);
            }
            match rest {
                [b' ', next @ ..] if matches!(next, [b'A'..=b'Z', ..]) => {
                    (ahead, i, is_small) = (next, i + 1, false);
                }
                [b' ', next @ ..] if matches!(next, [b'a'..=b'z', ..]) => {
                    if arabic_article(next) > 0 {
                        (ahead, i, is_small) = (next, i + 1, false);
                        continue;
                    }
                    let goes_on = (is_small || self.words.begins_particle(next))
                        && self.is_particle(i + 1, is_small)
                        && !self.is_full(count);
                    if !goes_on {
                        break i;
                    }
                    (ahead, i, is_small) = (next, i + 1, true);
                }
                [b' ', b'!'..=b'~', ..] | [b'!'..=b'~', ..] | [] => break i,
                _ => {
                    let next =
                        part.len() - part.get(i..).unwrap_or_default().trim_start_matches(is_blank).len();
                    let behind_another = is_small;
                    is_small = !is_capital(part, next);
                    ahead = bytes.get(next..).unwrap_or_default();
                    if next == i
                        || is_small
                            && !((behind_another || self.words.begins_particle(ahead))
                                && self.is_particle(next, behind_another))
                    {
                        break i;
                    }
                    i = next;
                }
            }
        };
        // Small words at the end are no part of it.
        self.count = kept;
        behind
    }

    /// Whether a word with a capital ends the run of the words before it.
    fn ends(&self, before: usize, start: usize, end: usize, class: Class) -> bool {
        const ENDS: Class = Class::FUNCTION.with(Class::CALENDAR).with(Class::VERB);
        if !class.any(ENDS) {
            return false;
        }
        let is_particle = class.any(Class::PARTICLE) && before > 0;
        if class.any(Class::FUNCTION) && !is_particle && end - start > 1 {
            return !(class.any(Class::GIVEN.with(Class::CALENDAR))
                && self.is_name(before, start, end, class));
        }
        class.any(Class::CALENDAR) && !self.is_named_so(before, start, end, class)
            || !class.any(Class::GIVEN)
                && (class.any(Class::VERB)
                    && (self.style == Style::Title
                        || before == 0
                            && is_capital(self.part, end + 1)
                            && opens_sentence(self.part.as_bytes(), start)))
    }

    /// Whether a small word or month with a capital is a name: "Will Roe said", "Sen. Will Roe", "Jane May", "Mrs. May".
    #[cold]
    #[inline(never)]
    fn is_name(&self, before: usize, start: usize, end: usize, class: Class) -> bool {
        if self.style != Style::Body {
            return false;
        }
        let bytes = self.part.as_bytes();
        let last = before.checked_sub(1).and_then(|last| self.found.get(last)).map(|last| last.class);
        let leads_on = is_capital(self.part, end + 1);
        // "“Yes,” Will said"
        let reports = || {
            let (end_of_word, key) = letters(bytes, end + 1);
            end_of_word > end + 1 && !leads_on && self.words.class(key).level() >= SPEAKS
        };
        let speaks = || before == 0 && opens_sentence(bytes, start) && reports();
        if class.any(Class::GIVEN) {
            return match last {
                Some(last) => self.words.is_english && is_forename_behind(last, || leads_on || reports()),
                None if self.words.is_english => {
                    leads_on && !(opens_sentence(bytes, start) && self.is_question(end)) || speaks()
                }
                None => leads_on && !ends_sentence(bytes, start),
            };
        }
        let is_surname = || {
            let word = self.part.get(start..end).unwrap_or_default();
            listed(self.words.speech.calendar_surnames, word)
        };
        let is_day = || bytes.get(end + 1).is_some_and(u8::is_ascii_digit);
        self.words.is_english
            && match last {
                Some(last) => is_surname_behind(last, reports) && !is_day(),
                None => speaks(),
            }
            && is_surname()
    }

    /// Whether the sentence that goes on behind its first word may be a question: "Will Congress vote", though not "Will Roe said".
    fn is_question(&self, at: usize) -> bool {
        let mut rest = self.part.get(at..).unwrap_or_default();
        for _ in 0..SURNAMES {
            let Some(ahead) = rest.strip_prefix(' ') else { return !rest.starts_with(',') };
            let (length, key) = word(ahead, ahead.as_bytes());
            let (own, behind) = ahead.split_at_checked(length).unwrap_or_default();
            if !own.starts_with(char::is_uppercase) {
                let class = self.words.class(key);
                let class = if class.is_empty() { self.words.ending(own.as_bytes()) } else { class };
                return !is_finite(own, class);
            }
            rest = behind;
        }
        true
    }

    /// Whether a word of the calendar behind so many words of a run is a forename: "said Jan Roe", though not "in April Roe said".
    #[cold]
    #[inline(never)]
    fn is_named_so(&self, before: usize, start: usize, end: usize, class: Class) -> bool {
        const LEADS: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD).with(Class::CONJUNCTION);
        if !class.any(Class::GIVEN) || !self.words.is_english {
            return class.any(Class::GIVEN) || self.is_name(before, start, end, class);
        }
        let ahead = without_gap(self.part.as_bytes().get(..start).unwrap_or_default());
        let leads = || {
            let word = self.part.get(ahead.len() - word_at_end(ahead)..ahead.len()).unwrap_or_default();
            let class = self.words.class(hash(word));
            class.any(LEADS) || class.level() >= 4
        };
        let is_free = !ahead.last().is_some_and(u8::is_ascii_alphanumeric);
        let goes_on = self.part.as_bytes().get(end) == Some(&b' ') && is_capital(self.part, end + 1);
        let is_title = before > 0 && self.found.get(before - 1).is_some_and(|word| word.class.any(LEADS));
        goes_on && (is_title || before == 0 && (is_free || leads()))
    }

    /// Whether the first words of a run have a surname already, so that a small word behind them is a preposition where every noun
    /// has a capital: "Anna Roth vom Verband".
    fn is_full(&self, count: usize) -> bool {
        const BEFORE: Class = Class::TITLE.with(Class::HEAD).with(Class::GIVEN);
        self.words.names_end
            && (matches!(
                self.found.get(..count),
                Some([.., before, last])
                    if !last.class.any(BEFORE.with(Class::PARTICLE)) && !before.class.any(Class::TITLE.with(Class::PARTICLE))
            ) || count == 1 && self.words.capital_nouns && self.is_office())
    }

    /// Whether the first word is an office behind an article, or names a source: "der Bürgermeister von Elmstadt", "Sicht von Roth".
    #[cold]
    fn is_office(&self) -> bool {
        let [first, ..] = &self.found;
        let before =
            self.part.get(..first.start).and_then(|ahead| ahead.strip_suffix(' ')).unwrap_or_default();
        let article = before.get(before.len() - word_at_end(before.as_bytes())..).unwrap_or_default();
        // "aus Sicht von Jan Roth"
        let article = self.words.class(hash(article));
        first.class.any(Class::SOURCE.with(Class::ACCORDING))
            && article.any(Class::PREPOSITION.with(Class::ACCORDING))
            || first.class.any(Class::TITLE.with(Class::PERSON))
                && !first.class.any(Class::GIVEN)
                && article.any(Class::DETERMINER)
    }

    /// Whether a small word inside names stands there, with a capital behind it, or one of two: "van Roe", "von der Linden".
    #[inline(never)]
    fn is_particle(&self, at: usize, behind_another: bool) -> bool {
        let Some((first, next)) = self.small_word(at) else { return false };
        if is_capital(self.part, next) {
            return first.any(Class::PARTICLE) || behind_another && first.any(Class::DETERMINER);
        }
        !behind_another
            && first.any(Class::PARTICLE)
            && self.small_word(next).is_some_and(|(second, next)| {
                second.any(Class::PARTICLE.with(Class::DETERMINER)) && is_capital(self.part, next)
            })
    }

    /// What is known of a particle or article of up to four small letters that stands at a place, and the place behind it and
    /// a blank.
    fn small_word(&self, at: usize) -> Option<(Class, usize)> {
        let rest = self.part.as_bytes().get(at..)?;
        let (len, key) = match rest.first_chunk::<8>() {
            Some(chunk) => short_word(*chunk).filter(|(len, _)| *len <= 4)?,
            None => letters(rest, 0),
        };
        if rest.get(len) != Some(&b' ') {
            return None;
        }
        let class = self.words.class(key);
        let is_small = class.any(Class::PARTICLE.with(Class::DETERMINER))
            && rest.get(..len)?.iter().all(u8::is_ascii_lowercase);
        is_small.then_some((class, at + len + 1))
    }
}
