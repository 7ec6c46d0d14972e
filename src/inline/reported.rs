//! A quotation that nothing closes, and the clause behind it that tells who said it: "We saw the cracks, said Roe, a mason.

use super::{
    class::SPEAKS,
    words::{Class, Words, hash},
};
use crate::{Span, blank::is_blank, text};

/// How many bytes before the end of a quotation such a clause may begin.
const FAR: usize = 160;
/// How many words its subject has at the most, where that stands before the verb.
const SUBJECT: usize = 5;

/// Whom words can be about, beside names.
const SOMEBODY: Class = Class::PRONOUN.with(Class::DETERMINER).with(Class::POSSESSIVE).with(Class::TITLE);
/// What may stand behind "he said".
const BEHIND: Class =
    Class::PREPOSITION.with(Class::ON).with(Class::TO).with(Class::CALENDAR).with(Class::ADVERB);

/// Where the words end that are quoted, in bytes of the text, if a clause behind them says who said them. It stands in the last
/// bytes of the quotation, behind a comma, a question or an exclamation mark.
#[cold]
pub(super) fn ends(text: &str, quote: Span, words: &Words) -> Option<usize> {
    if !words.has_blanks {
        return None;
    }
    let from = text::floor(text, quote.end().saturating_sub(FAR)).max(quote.start());
    let last = text.get(from..quote.end())?;
    let stands_behind = |at: &usize| {
        let behind = last.get(at + 1..).unwrap_or_default();
        behind.strip_prefix(is_blank).is_some_and(|clause| reports(clause, words))
    };
    memchr::memchr3_iter(b',', b'?', b'!', last.as_bytes()).find(stands_behind).map(|at| from + at + 1)
}

/// Whether a text is a clause that reports speech: "said Roe, a mason.", "the mayor said on Monday."
fn reports(clause: &str, words: &Words) -> bool {
    let mut all = clause.split(is_blank).map(|word| Word::of(word, words));
    let Some(first) = all.next() else { return false };
    let is_whole = if first.speaks() {
        // "..., said Karen Holt had left" is what somebody says of others.
        let next = all.next().filter(|next| next.is_somebody() && !next.is_verb());
        let mut more = all.take(SUBJECT).filter(|word| word.ends || word.is_verb());
        !first.ends && next.is_some_and(|next| next.ends || more.next().is_none_or(|last| !last.is_verb()))
    } else if first.ends || !first.is_somebody() {
        false
    } else {
        let mut subject = all.by_ref().take(SUBJECT).take_while(|word| !word.ends || word.speaks());
        // "Any estimates of ..." is no clause.
        let goes_on = |next: Word<'_>| next.class.any(BEHIND) && !next.class.any(Class::OF);
        subject
            .find(Word::is_verb)
            .is_some_and(|verb| verb.speaks() && (verb.ends || all.next().is_none_or(goes_on)))
    };
    is_whole && is_last(clause, words)
}

/// Whether no sentence ends within a text.
fn is_last(clause: &str, words: &Words) -> bool {
    let (ahead, _) = clause.rsplit_once(is_blank).unwrap_or_default();
    let ends = |word: &str| word.ends_with(['.', '?', '!']) && !Word::of(word, words).class.any(Class::TITLE);
    !ahead.split(is_blank).any(ends)
}

/// A word of the clause.
struct Word<'a> {
    letters: &'a str,
    class: Class,
    /// Whether a sign stands behind it.
    ends: bool,
}

impl<'a> Word<'a> {
    fn of(word: &'a str, words: &Words) -> Self {
        let letters = word.trim_end_matches([',', '.', ';', ':', '?', '!']);
        Self { letters, class: words.class(hash(letters)), ends: letters.len() < word.len() }
    }

    /// Whether it is a verb of speech that may close its sentence.
    fn speaks(&self) -> bool {
        self.class.level() >= SPEAKS && !self.class.any(Class::PARTICIPLE)
    }

    fn is_verb(&self) -> bool {
        self.class.any(Class::VERB.with(Class::LEVELS).with(Class::AUXILIARY))
    }

    fn is_somebody(&self) -> bool {
        (self.letters.starts_with(char::is_uppercase) || self.class.any(SOMEBODY))
            && !self.class.any(Class::SELF)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_behind_a_quotation_that_nothing_closes_is_found() {
        let words = Words::of(0).unwrap();
        for (quote, quoted) in [
            ("\"The bridge shook, said Roe.", Some("\"The bridge shook,")),
            ("\"The bridge shook for hours, said Jane Roe, a mason.", Some("\"The bridge shook for hours,")),
            ("\"Did it shake? asked the mayor.", Some("\"Did it shake?")),
            ("\"It shook, said Mr. Roe.", Some("\"It shook,")),
            ("\"It shook, sank and fell, he said on Monday.", Some("\"It shook, sank and fell,")),
            ("\"It shook, the old mason said.", Some("\"It shook,")),
            // These go on.
            ("\"It shook, Roe said it would fall.", None),
            ("\"It shook, saying nothing helped.", None),
            ("\"It shook, and I left.", None),
            ("\"It shook, the mason left and she said no.", None),
            ("\"It shook, any reports of damage were late.", None),
            ("\"It shook, said Karen Holt had left, and went.", None),
            ("\"It shook, said Karen Holt. And it did.", None),
            ("\"It shook, I said.", None),
            ("\"It shook.", None),
            ("\"", None),
        ] {
            let found = ends(quote, Span::between(0, quote.len()), words);
            assert_eq!(found.and_then(|end| quote.get(..end)), quoted, "{quote}");
        }
    }
}
