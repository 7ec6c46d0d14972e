//! Runs of capitalised words to names.

use super::{
    asked::{NAME, within},
    class::{Class, SPEAKS},
    joints::ABBREVIATION,
    mentions::Sort,
    page::Page,
    phrases::{DETERMINERS, Finder, POSSESSIVE, Phrase},
    tokens::{Kind, is_title_case},
    words::{Words, hash, is_finite},
};
use crate::resolve::{
    bare_name, begins_body, field, is_complement, is_forename_behind, is_held, is_nickname,
    is_surname_behind, listed, plain_field,
};

/// Whether a few words in marks, whose token is given, are what somebody or something is called: "known as “the Fox”", though not
/// "nicknamed “the Fox” by Roe", or "Elm Holdings Inc. (“Elm” or the “Company”)".
#[inline]
pub(super) fn is_called(text: &str, page: &Page, at: usize, words: &Words) -> bool {
    const OPENS: Class = Class::of(Kind::Open).with(Class::DETERMINER).with(Class::CONJUNCTION);
    let before = page.tokens.class(at.wrapping_sub(1));
    before.any(Class::NAMING.with(Class::AS)) && is_alias(text, page, at, words)
        || before.any(OPENS) && is_term(text, page, at)
        || page.tokens.class(at + 1).any(Class::BY) && is_work(text, page, at)
        || before.any(LISTED) && is_short(page, at) && is_listed_verb(text, page, at, words)
}

/// Whether a quotation has but a few bytes.
fn is_short(page: &Page, at: usize) -> bool {
    page.tokens.get(at).is_some_and(|quote| quote.end - quote.start <= SHORT)
}

/// How many bytes a verb has at most with its marks, and perhaps another word.
const SHORT: usize = 28;

/// Whether words in marks, with their comma, are the title of a work whose author stands behind: "“The Ferry,” by Jane Roe". What
/// somebody said has no comma there.
#[cold]
#[inline(never)]
fn is_work(text: &str, page: &Page, at: usize) -> bool {
    let inner = page.tokens.get(at).and_then(|quote| quote.span().text(text)).map(within).unwrap_or_default();
    let is_title = |word: &str| word.len() <= SMALL || word.starts_with(|c: char| !c.is_lowercase());
    let is_told = page.tokens.class(at.wrapping_sub(1)).any(Class::AS.with(Class::VERB));
    inner.ends_with(',')
        && !is_told
        && inner.starts_with(|c: char| !c.is_lowercase())
        && inner.split(' ').all(is_title)
        && page.tokens.kind(at + 2) == Some(Kind::Capital)
}

/// How many bytes a word has at most that is written small in titles.
const SMALL: usize = 4;

/// Whether a verb in marks is one of the words by which a text says that it can be told: "words such as “expect,” “may” and “will”".
///
/// ```text
/// listed = term [ "such" ] [ "as" / "like" ] *( quote / "," / "and" / "or" ) verb
/// ```
#[cold]
#[inline(never)]
fn is_listed_verb(text: &str, page: &Page, at: usize, words: &Words) -> bool {
    const VERB: Class = Class::VERB.with(Class::AUXILIARY);
    const INNER: Class =
        LISTED.with(Class::of(Kind::Quote)).with(Class::AS).with(Class::PREPOSITION).with(Class::DETERMINER);
    let word = |i: usize| page.tokens.get(i).and_then(|token| token.span().text(text)).unwrap_or_default();
    let inner = within(word(at)).trim_end_matches([',', '.']);
    let (verb, mut more) = (inner.split(' ').next().unwrap_or_default(), inner.split(' ').skip(2));
    if more.next().is_some() || !words.class(hash(verb)).any(VERB) {
        return false;
    }
    let ahead = (at.saturating_sub(LIST)..at).rev().find(|i| !page.tokens.class(*i).any(INNER));
    ahead.is_some_and(|noun| listed(words.speech.terms, word(noun)))
}

/// How many tokens are looked at before such a verb.
const LIST: usize = 48;

/// What stands before a word in a list.
const LISTED: Class =
    Class::AS.with(Class::CONJUNCTION).with(Class::of(Kind::Comma)).with(Class::of(Kind::Quote));

/// Whether words in marks, each with a capital, are in brackets what the text calls a body from there on: behind an article, or the
/// name of a body, or in capitals. What somebody calls another may be quoted there: "Roe (“Little Jane”)".
///
/// ```text
/// term = "(" *4( determiner / "or" / "," / quote / adverb ) quote ( ")" / "or" / "," )
/// ```
#[cold]
#[inline(never)]
fn is_term(text: &str, page: &Page, at: usize) -> bool {
    /// How many tokens stand before it in the brackets.
    const BEFORE: usize = 4;
    const OR: Class = Class::CONJUNCTION.with(Class::of(Kind::Comma));
    const INNER: Class = OR.with(Class::DETERMINER).with(Class::ADVERB).with(Class::of(Kind::Quote));
    let class = |i: usize| page.tokens.class(i);
    if !class(at + 1).any(OR.with(Class::of(Kind::Close))) {
        return false;
    }
    let ahead = (at.saturating_sub(BEFORE + 1)..at).rev().find(|i| !class(*i).any(INNER));
    let Some(open) = ahead.filter(|open| class(*open).any(Class::of(Kind::Open))) else { return false };
    let inner = page.tokens.get(at).and_then(|quote| quote.span().text(text)).map(within).unwrap_or_default();
    let is_body = || {
        let stop = usize::from(class(open.wrapping_sub(1)).any(Class::of(Kind::Stop)));
        class(open.wrapping_sub(1 + stop)).any(Class::BODY)
    };
    inner.split(' ').nth(ALIAS).is_none()
        && inner.split(' ').all(|word| word.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()))
        && (is_body()
            || (open..at).any(|i| class(i).any(Class::DETERMINER))
            || inner.bytes().all(|byte| byte.is_ascii_uppercase()))
}

#[cold]
#[inline(never)]
fn is_alias(text: &str, page: &Page, at: usize, words: &Words) -> bool {
    let token = |back: usize| at.checked_sub(back).and_then(|at| page.tokens.get(at));
    let is_as = token(1).is_some_and(|before| before.class.any(Class::AS));
    let naming = token(1 + usize::from(is_as)).filter(|naming| naming.class.any(Class::NAMING));
    let is_alias = naming
        .and_then(|naming| naming.span().text(text))
        .is_some_and(|naming| listed(words.speech.aliases, naming));
    let inner = page.tokens.get(at).and_then(|quote| quote.span().text(text)).unwrap_or_default();
    is_alias && inner.split(' ').nth(ALIAS).is_none() && !page.tokens.class(at + 1).any(Class::BY)
}

/// The most words of another name in marks.
const ALIAS: usize = 4;

/// The most words of a name.
const WORDS: usize = 24;
/// How many joints an office has at most: "of", "for" and "and".
const FIELDS: usize = 3;
/// How many words behind a forename are looked at for the first that is no surname.
const SURNAMES: usize = 5;

impl<const ENGLISH: bool> Finder<'_, ENGLISH> {
    /// Whether a party and state stand in brackets: "(R-Texas)", "(D)".
    pub(super) fn is_party(&self, i: usize) -> bool {
        i > 0
            && self.is(i - 1, Class::of(Kind::Open))
            && self.is(i + 1, Class::of(Kind::Close).with(Class::of(Kind::Stop)))
    }

    /// Whether a noun that can speak stands behind a possessor: "Roe's campaign manager".
    pub(super) fn leads_on(&self, i: usize) -> bool {
        self.head_ahead(i) || self.is(i, Class::CAPITAL) && !self.is(i, Class::FUNCTION)
    }

    pub(super) fn is_adjectives(&self, first: usize, end: usize) -> bool {
        (first..end).all(|i| self.class(i).any(Class::ADJECTIVE))
    }

    /// Whether an adjective with a capital is somebody's name, as it says something by itself: "said Welsh, a nurse".
    pub(super) fn stands_alone(&self, first: usize, end: usize) -> bool {
        const ENDS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Stop)).with(Class::of(Kind::Quote));
        let is_inverted = first > 0 && self.class(first - 1).level() >= 4 && self.is(end, ENDS);
        ENGLISH && (is_inverted || self.class(end).level() >= 5)
    }

    /// Whether a small word inside names stands there, with a capital behind it, or one of two: "van Roe", "von der Linden".
    fn is_particle(&self, i: usize) -> bool {
        const SMALL: Class = Class::PARTICLE.with(Class::DETERMINER);
        let is_capital = |i: usize| self.is(i, Class::CAPITAL) && !self.is(i, Class::FUNCTION);
        let is_word = |i: usize| self.tokens.get(i).is_some_and(|token| token.kind == Kind::Word);
        if self.is(i, Class::PARTICLE) {
            is_capital(i + 1) || is_word(i + 1) && self.is(i + 1, SMALL) && is_capital(i + 2)
        } else {
            self.is(i, Class::DETERMINER)
                && is_word(i - 1)
                && self.is(i - 1, Class::PARTICLE)
                && is_capital(i + 1)
        }
    }

    /// Whether a small word with a capital is a name: "“Yes,” Will Roe said", "“Yes,” May said".
    #[inline]
    pub(super) fn is_forename(&self, i: usize) -> bool {
        self.is(i, Class::GIVEN.with(Class::CALENDAR)) && self.is(i, Class::CAPITAL) && self.is_name_here(i)
    }

    #[cold]
    #[inline(never)]
    fn is_name_here(&self, i: usize) -> bool {
        const ENDS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Stop));
        if !self.is(i, Class::GIVEN) && !self.is_calendar_surname(i) {
            return false;
        }
        let next = self.class(i + 1);
        let begins = self.begins_sentence(i);
        let is_behind = |class: Class| i > 0 && self.is(i - 1, class);
        let speaks = next.level() >= SPEAKS && (begins || is_behind(Class::of(Kind::Quote)));
        let is_asked = i > 1 && self.class(i - 1).level() >= SPEAKS && next.any(ENDS) && self.is_inverted(i);
        if *self.title_case.get_or_init(|| is_title_case(self.tokens)) {
            return false;
        }
        if !self.is(i, Class::GIVEN) {
            return ENGLISH && (speaks || is_asked);
        }
        let is_surname = next.any(Class::CAPITAL) && !next.any(Class::FUNCTION);
        let is_free = || !begins || ENGLISH && !self.is_question(i);
        is_surname && is_free() || ENGLISH && (speaks || is_asked)
    }

    /// Whether the sentence that begins with a token may be a question: "Will Congress vote", though not "Will Roe said", "Will Roe, a
    /// nurse".
    fn is_question(&self, i: usize) -> bool {
        let behind = (i + 1..i + SURNAMES).find(|i| !self.is(*i, Class::CAPITAL)).unwrap_or(i);
        !self.is(behind, Class::of(Kind::Comma)) && !is_finite(self.word(behind), self.class(behind))
    }

    /// Whether a small word or month with a capital goes on with the name before it: "Sen. Will Roe", "Jane Will", "Mrs. May".
    #[cold]
    #[inline(never)]
    fn goes_on(&self, i: usize) -> bool {
        let (before, next) = (self.class(i - 1), self.class(i + 1));
        let reports = next.level() >= SPEAKS;
        let fits = if self.is(i, Class::GIVEN) {
            let is_surname = next.any(Class::CAPITAL) && !next.any(Class::FUNCTION);
            is_forename_behind(before, || is_surname || reports)
        } else {
            self.is_calendar_surname(i) && is_surname_behind(before, || reports) && !next.any(Class::NUMBER)
        };
        fits && ENGLISH && !*self.title_case.get_or_init(|| is_title_case(self.tokens))
    }

    /// Whether a word of the calendar is a surname too: "May".
    fn is_calendar_surname(&self, i: usize) -> bool {
        listed(self.words.speech.calendar_surnames, self.word(i))
    }

    /// The text of a token.
    fn word(&self, i: usize) -> &str {
        self.tokens.get(i).and_then(|token| token.span().text(self.text)).unwrap_or_default()
    }

    /// Whether some words have a surname already, or are an office behind an article, so that a small word behind them is a
    /// preposition: "Anna Roth vom Verband", "der Minister von Elmland", though not "Ministerin Ursula von Roth".
    fn is_full(&self, start: usize, end: usize) -> bool {
        const BEFORE: Class = Class::TITLE.with(Class::HEAD).with(Class::GIVEN);
        let is_name = |i: usize| self.is(i, Class::CAPITAL) && !self.is(i, BEFORE);
        // "der Bürgermeister von Elmstadt"
        let is_office = end == start + 1
            && start > 0
            && self.is(start - 1, Class::DETERMINER)
            && self.is(start, Class::TITLE.with(Class::PERSON))
            && !self.is(start, Class::GIVEN);
        // "aus Sicht von Jan Roth"
        let is_source = end == start + 1
            && self.is(start, Class::SOURCE.with(Class::ACCORDING))
            && (start == 0 || self.is(start - 1, Class::PREPOSITION.with(Class::ACCORDING)));
        is_office
            || is_source
            || end - start >= 2
                && is_name(end - 1)
                && self.is(end - 2, Class::CAPITAL)
                && !self.is(end - 2, Class::TITLE)
    }

    /// The end of a run of capitalised words.
    pub(super) fn run(&self, start: usize) -> Option<usize> {
        let sentence = self.tokens.get(start)?.sentence;
        let mut end = start;
        while let Some(token) = self.tokens.get(end).filter(|_| end < start + WORDS) {
            let class = token.class;
            if token.sentence != sentence {
                break;
            }
            match token.kind {
                Kind::Capital => {
                    if class.any(Class::FUNCTION)
                        && !(end > start && class.any(Class::PARTICLE))
                        && !(end == start && self.is_forename(start))
                        && !(end > start
                            && class.any(Class::GIVEN.with(Class::CALENDAR))
                            && self.goes_on(end))
                        || class.any(Class::CALENDAR) && !self.is_named_so(start, end)
                        || end > start
                            && class.level() >= 2
                            && !class.any(Class::GIVEN)
                            && *self.title_case.get_or_init(|| is_title_case(self.tokens))
                        || end == start
                            && class.any(Class::VERB)
                            && !class.any(Class::GIVEN)
                            && self.begins_sentence(start)
                            && !self.is_verb(start + 1)
                            && !self.is(start + 1, POSSESSIVE)
                    {
                        break;
                    }
                }
                Kind::Word
                    if end > start
                        && self.is_particle(end)
                        && !(!ENGLISH && self.words.names_end && self.is_full(start, end)) => {}
                Kind::Other if end > start && self.joins(end) => {}
                _ => break,
            }
            end += 1;
        }
        (end > start).then_some(end)
    }

    /// Whether "&" stands between two capitals: "Roe & Sons", though not "Mr & Mrs Roe".
    #[cold]
    #[inline(never)]
    fn joins(&self, i: usize) -> bool {
        self.word(i) == "&"
            && self.is(i + 1, Class::CAPITAL)
            && !self.is(i + 1, Class::FUNCTION)
            && !self.is(i - 1, Class::TITLE)
    }

    /// Whether a word of the calendar is a forename: "said Jan Roe", though not "in April Roe said", "Jan. 3".
    #[cold]
    #[inline(never)]
    fn is_named_so(&self, start: usize, i: usize) -> bool {
        const LEADS: Class = Class::TITLE.with(Class::PERSON).with(Class::HEAD).with(Class::CONJUNCTION);
        const WORDS: Class = Class::WORD.with(Class::CAPITAL).with(Class::NUMBER);
        let Some(token) = self.tokens.get(i).filter(|token| token.class.any(Class::GIVEN)) else {
            return if start == i { self.is_forename(i) } else { self.goes_on(i) };
        };
        if !ENGLISH {
            return true;
        }
        let is_dotted = token.span().text(self.text).is_some_and(|word| word.ends_with('.'));
        let leads = |before: Class| !before.any(WORDS) || before.any(LEADS) || before.level() >= 4;
        let is_surname = self.is(i + 1, Class::CAPITAL) && self.class(i + 1).is_only(NAME);
        !is_dotted
            && (is_surname || self.is_particle(i + 1))
            && !self.begins_sentence(i + 1)
            && (self.begins_sentence(i) || leads(self.class(i - 1)))
    }

    /// The end of a name that goes on over a nickname in marks or brackets, which begins at `first`: "James “Mad Dog” Roe", "James
    /// (Jim) Roe".
    #[cold]
    #[inline(never)]
    pub(super) fn over_nickname(&self, first: usize) -> usize {
        self.behind_nickname(first).unwrap_or(first)
    }

    fn behind_nickname(&self, first: usize) -> Option<usize> {
        const CLOSE: Class = Class::of(Kind::Close);
        let is_name = |at: usize| self.is(at, Class::CAPITAL) && self.class(at).is_only(NAME);
        let token = self.tokens.get(first)?;
        let last = if token.kind == Kind::Quote {
            is_nickname(within(token.span().text(self.text)?)).then_some(first)?
        } else {
            let close = (first + 2..first + 4).find(|at| self.is(*at, CLOSE))?;
            let is_forename = self.is(first - 1, Class::GIVEN);
            (is_forename && (first + 1..close).all(is_name)).then_some(close)?
        };
        let behind = self.tokens.get(last + 1..)?.iter().take(WORDS);
        let surname = behind.take_while(|next| next.sentence == token.sentence).zip(last + 1..);
        let end = last + 1 + surname.take_while(|(_, at)| is_name(*at)).count();
        let is_between = end > last + 1 && is_name(first.checked_sub(1)?);
        (is_between && !*self.title_case.get_or_init(|| is_title_case(self.tokens))).then_some(end)
    }

    /// The name behind an office that ends a phrase: "Secretary of State [Jane Roe]".
    #[inline]
    pub(super) fn office(&self, first: usize, head: usize, end: usize) -> Option<(usize, usize)> {
        const JOINTS: Class = Class::OF.with(Class::PREPOSITION);
        if head + 1 == end && self.is(end, JOINTS) && self.is(head, Class::TITLE) {
            self.behind_office(first, end)
        } else {
            None
        }
    }

    #[inline(never)]
    fn behind_office(&self, first: usize, end: usize) -> Option<(usize, usize)> {
        if ENGLISH {
            return self.holder(first, end);
        }
        let last = self.run(end + 1).filter(|_| self.is(end, Class::OF))?;
        let name = bare_name(&(end + 1..last).map(|i| self.class(i)));
        (name > 0 && self.class(end + 1 + name).any(Class::GIVEN)).then_some((end + 1 + name, last))
    }

    /// The name behind an office and what that is of, in the phrase that begins at `first`: "Minister of Health and Foreign Affairs
    /// [Jane Roe]".
    #[cold]
    #[inline(never)]
    fn holder(&self, first: usize, mut joint: usize) -> Option<(usize, usize)> {
        if !matches!(self.word(joint), "of" | "for" | "to") {
            return None;
        }
        if let Some(named) = self.behind_small_field(joint) {
            return Some(named);
        }
        let is_one = self.is(first, DETERMINERS);
        let is_capital = self.is(joint - 1, Class::CAPITAL);
        for _ in 0..FIELDS {
            let begun = joint + 1 + usize::from(self.is(joint + 1, Class::DETERMINER));
            let last = self.run(begun)?;
            let classes = (begun..last).map(|i| self.class(i));
            let is_listed = self.words.is_field(self.word(begun));
            let is_of = self.word(joint) == "of";
            if !is_of && !is_listed {
                return None;
            }
            let of = match field(&(begun..last).map(|i| (self.word(i), self.class(i))), self.words) {
                0 if is_of && is_capital && !is_one && begun == joint + 1 => plain_field(&classes),
                of => of,
            };
            if of > 0 {
                let name = begun + of + bare_name(&classes.clone().skip(of));
                let is_sure = self.is(name, Class::GIVEN)
                    || !is_one && begun == joint + 1 && (is_listed || last - name >= 2);
                let is_body =
                    self.is(last - 1, Class::BODY.with(Class::HEAD)) && !self.is(name, Class::GIVEN);
                return (is_sure && !is_body).then_some((name, last));
            }
            joint = last;
            let goes_on = is_listed && self.is(joint, Class::CONJUNCTION.with(Class::PREPOSITION));
            if !goes_on {
                return None;
            }
        }
        None
    }

    /// The name behind an office whose field is written small: "White House chief of staff [Jane Roe]", though not "head of lender
    /// Roe Holdings".
    fn behind_small_field(&self, joint: usize) -> Option<(usize, usize)> {
        const OTHER: Class = Class::TITLE.with(Class::HEAD).with(Class::BODY).with(Class::VERB);
        let is_field = |i: &usize| {
            self.is(*i, Class::WORD)
                && !self.is(*i, Class::FUNCTION)
                && (!self.is(*i, OTHER) || self.words.is_field(self.word(*i)))
        };
        let words = (joint + 1..=joint + FIELDS).take_while(is_field).count();
        let name = joint + 1 + words;
        if words == 0 || !self.is(name, Class::GIVEN) || self.word(joint) != "of" {
            return None;
        }
        let end = self.run(name).filter(|end| end - name >= 2)?;
        (name..end).all(|i| self.class(i).is_only(NAME)).then_some((name, end))
    }

    /// Whether a noun with its article stands right before a verb of speech, behind one that follows a quotation, or behind a
    /// word for a source: "Der Müller sagte", "“Yes”, sagte der Müller", "laut dem Müller".
    fn speaks(&self, first: usize, end: usize) -> bool {
        const SIGNS: Class = Class::of(Kind::Comma).with(Class::of(Kind::Quote));
        first > 0 && self.class(first - 1).any(Class::ACCORDING)
            || self.class(end).level() >= 4
                && (self.begins_sentence(first) || first > 0 && self.class(first - 1).any(SIGNS))
            || self.is_inverted(first)
    }

    /// Whether a word that no list knows stands behind a quotation and its comma: "„...“, lästert Roth".
    fn is_unknown_verb(&self, i: usize) -> bool {
        let is = |back: usize, kind: Kind| i.checked_sub(back).is_some_and(|at| self.is(at, Class::of(kind)));
        self.class(i).is_empty() && self.is(i, Class::WORD) && is(1, Kind::Comma) && is(2, Kind::Quote)
    }

    /// Where the bare name begins in a run of capitalised words, from `from` on, of a phrase.
    fn bare(&self, first: usize, from: usize, end: usize) -> usize {
        let name = bare_name(&(from..end).map(|i| self.class(i)));
        // "minister Elva Maria Roe": not all forenames are known.
        let is_titled = name == 1
            && self.class(from).is_empty()
            && first < from
            && self.is(from - 1, Class::TITLE.with(Class::PERSON));
        let is_body =
            || name > 0 && from + name + 1 == end && begins_body(self.class(end - 2), self.class(end - 1));
        let name = if is_titled { 0 } else { name - usize::from(is_body()) };
        let at = from + name;
        let is_behind = !ENGLISH
            && self.words.no_articles
            && at > first
            && self.is(at - 1, Class::TITLE.with(Class::PERSON))
            && is_complement(self.word(at), self.class(at), self.class(at + 1), end - at);
        name + usize::from(is_behind)
    }

    /// Whether a title written in short stands alone: no name is one.
    #[cold]
    fn is_bare_title(&self, i: usize) -> bool {
        let title = self.word(i).trim_end_matches('.');
        ENGLISH
            && title.len() <= ABBREVIATION
            && title.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase)
            && !self.is(i, Class::GIVEN.with(Class::HEAD))
            && listed(self.words.speech.stopped, title)
    }

    /// Whether a run of capitalised words that ends in an office is nobody's name: with its complement behind it, "Elmish Ambassador
    /// to the Netherlands", or its article or owner before it, "the Prime Minister", though not "the Rev. King".
    #[cold]
    #[inline(never)]
    fn is_office(&self, first: usize, from: usize, end: usize) -> bool {
        const ONE: Class = Class::DETERMINER.with(Class::of(Kind::Possessive));
        let last = self.class(end - 1);
        let has_complement =
            last.any(Class::PERSON) && self.is(end, Class::PREPOSITION.with(Class::OF).with(Class::TO));
        let is_one = || first < from && self.is(from - 1, ONE) && is_held(last) && !self.is_short(end - 2);
        (has_complement || is_one()) && !(from..end).any(|i| self.is(i, Class::GIVEN))
    }

    /// Whether a word is a title written in short: "Rev."
    fn is_short(&self, i: usize) -> bool {
        self.word(i).strip_suffix('.').is_some_and(|word| listed(self.words.speech.stopped, word))
    }

    /// A phrase that ends in a name.
    pub(super) fn named(&self, first: usize, from: usize, end: usize) -> Option<Phrase> {
        const KNOWN: Class = Class::TITLE.with(Class::HEAD);
        // "Roe & Sons"
        const BODY: Class = Class::BODY.with(Class::of(Kind::Other));
        const OFFICE: Class = Class::PERSON.with(Class::TITLE);
        // Where an article would stand before what somebody is, a word without one is no part of the name: "fa sapere Roe".
        let is_bare = !ENGLISH && self.has_articles && first < from && !self.is(first, DETERMINERS);
        let first = if is_bare && !(first..from).any(|i| self.is(i, KNOWN)) { from } else { first };
        let alone = end - from == 1;
        let name = if alone { from } else { from + self.bare(first, from, end) };
        let words = self.tokens.get(name..end).unwrap_or_default();
        let body = words.iter().find(|word| word.class.any(BODY) && !word.class.any(Class::GIVEN));
        if body.is_some_and(|sign| sign.kind == Kind::Other) {
            return Some(Phrase { sort: Sort::Body, first, name: from, end });
        }
        let body = body.is_some();
        let place = words.iter().all(|word| word.class.any(Class::PLACE));
        let class = self.class(from);
        if alone && !ENGLISH && self.capital_nouns && !class.any(Class::GIVEN) && !class.any(Class::HEAD) {
            let before = first.checked_sub(1).and_then(|at| self.tokens.get(at));
            if first < from && self.speaks(first, end) {
                return Some(Phrase { sort: Sort::Head, first, name: first, end });
            }
            if first + 1 == from && self.is_unknown_verb(first) {
                return Some(Phrase { sort: Sort::Name, first: from, name: from, end });
            }
            if first < from
                || before.is_some_and(|before| {
                    before.class.any(DETERMINERS)
                        || before.kind == Kind::Number
                        || before.kind == Kind::Word && before.class.is_empty()
                })
            {
                return None;
            }
        }
        if let Some((name, end)) = self.office(first, end - 1, end) {
            let sort = if end - name >= 2 { Sort::FullName } else { Sort::Titled };
            return Some(Phrase { sort, first, name, end });
        }
        // "Sen.", "Det Insp"
        if name + 1 == end && self.is(name, Class::TITLE) && self.is_bare_title(name) {
            let sort = if first < from { Sort::Head } else { Sort::BareHead };
            return Some(Phrase { sort, first, name: first, end });
        }
        if alone && class.any(Class::HEAD) && !class.any(Class::GIVEN) {
            let sort = if class.any(Class::TEXT) {
                Sort::Text
            } else if first < from {
                Sort::Head
            } else {
                Sort::BareHead
            };
            return Some(Phrase { sort, first, name: first, end });
        }
        // "The Elmish Ambassador to the Netherlands"
        let is_office = !alone
            && ENGLISH
            && words.last().is_some_and(|last| last.class.any(OFFICE))
            && self.is_office(first, from, end);
        if is_office {
            return Some(Phrase { sort: Sort::Head, first, name: first, end });
        }
        let titled =
            first < name && (name > from || self.class(from - 1).any(Class::TITLE.with(Class::PERSON)));
        let sort = if body {
            Sort::Body
        } else if place {
            Sort::Place
        } else if end - name >= 2 {
            Sort::FullName
        } else if titled {
            Sort::Titled
        } else {
            Sort::Name
        };
        Some(Phrase { sort, first, name, end })
    }
}
