//! In which language a text reports speech, by its commonest small words.

use std::ops::ControlFlow;

use super::words::{Words, hash};
use crate::{
    BlockKind, BlockSpan,
    lexicon::{self, LANGUAGES},
    text,
};

/// How many words are looked at, and of how many bytes; by how many the leading language must lead, and how many it must have.
const WORDS: usize = 80;
const BYTES: usize = 800;
const LEAD: usize = 6;
const FEWEST: usize = 2;
/// The level from which a verb is one of speech.
const SPEECH: u8 = 4;
/// After how many words it is asked which language leads.
const LOOKS: usize = 8;

/// The place in [`LANGUAGES`] of the language whose small words are the commonest in the first paragraphs; the first
/// language, where none leads.
pub(super) fn likely(text: &str, blocks: &[BlockSpan]) -> usize {
    let mut counts = [0_usize; 16];
    let (mut left, mut most_yet) = (WORDS, 0);
    let body = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    let other = blocks.iter().filter(|block| block.kind != BlockKind::Paragraph);
    for block in body.chain(other) {
        let (start, end) = (block.span.start(), block.span.end());
        let end = if end - start > BYTES { text::floor(text, start + BYTES) } else { end };
        let mut leader = None;
        lexicon::hashes::<0>(text.get(start..end).unwrap_or_default(), |word| {
            left -= 1;
            let mut languages = lexicon::languages(word);
            while languages != 0 {
                if let Some(count) = counts.get_mut(languages.trailing_zeros() as usize) {
                    *count += 1;
                    most_yet = most_yet.max(*count);
                }
                languages &= languages - 1;
            }
            if left.is_multiple_of(LOOKS) && most_yet >= LEAD {
                let (first, most, second) = leading(&counts);
                leader = Some(first).filter(|_| most >= second + LEAD);
            }
            if left == 0 || leader.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        if let Some(leader) = leader {
            return leader;
        }
        let (first, most, second) = leading(&counts);
        if left == 0 || most >= second + LEAD {
            return first;
        }
    }
    let (first, most, second) = leading(&counts);
    if most >= FEWEST && most > second {
        return first;
    }
    by_speech(text, &counts, most).unwrap_or_else(|| by_letters(text))
}

/// Which of the languages with the most small words has most verbs of speech in a text's first words: "Le pont, dit Roe".
#[cold]
fn by_speech(text: &str, counts: &[usize; 16], most: usize) -> Option<usize> {
    let part = text.get(..text::floor(text, text.len().min(BYTES)))?;
    let spoken = |language: usize| {
        let verbs = |words: &Words| {
            let text = lexicon::words(part).take(WORDS).filter_map(|word| part.get(word.start..word.end));
            text.filter(|word| words.class(hash(word)).level() >= SPEECH).count()
        };
        Words::of(language).map_or(0, verbs)
    };
    let leads = (0..LANGUAGES.len()).filter(|language| most > 0 && counts.get(*language) == Some(&most));
    let (mut best, mut tied) = ((0, 0), false);
    for language in leads {
        let verbs = spoken(language);
        tied = verbs == best.1;
        if verbs > best.1 {
            (best, tied) = ((language, verbs), false);
        }
    }
    (best.1 > 0 && !tied).then_some(best.0)
}

/// The language that alone is written in the letters of a text's first bytes; the first language, for Latin ones.
#[cold]
fn by_letters(text: &str) -> usize {
    let part = text.get(..text::floor(text, text.len().min(BYTES))).unwrap_or_default();
    let code = match part.chars().find(|c| !c.is_ascii() && c.is_alphabetic()) {
        Some('\u{400}'..='\u{4FF}') => "ru",
        Some('\u{3041}'..='\u{30FF}') => "ja",
        _ => return 0,
    };
    LANGUAGES.iter().position(|language| language.code == code).unwrap_or_default()
}

/// The language with the most words, how many those are, and how many the next language has.
fn leading(counts: &[usize; 16]) -> (usize, usize, usize) {
    let (mut first, mut most, mut second) = (0, 0, 0);
    for (language, &count) in counts.iter().enumerate().take(LANGUAGES.len()) {
        if count > most {
            (first, most, second) = (language, count, most);
        } else {
            second = second.max(count);
        }
    }
    (first, most, second)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Span;

    #[test]
    fn the_language_with_most_small_words_is_likely() {
        for (text, place) in [
            ("Der Rat und die Stadt", 1),
            ("Le maire et les élus de la ville", 2),
            ("The council and the town", 0),
            ("Elmville", 0),
            // One word is too few, and two languages with as many lead to neither.
            ("Elmville und Salem", 0),
            ("Elmville und der Rat et les villes", 0),
            ("", 0),
            // Of languages with as many small words, one has a verb of speech.
            ("« Le pont tient », dit Roe.", 2),
        ] {
            let blocks = [BlockSpan::new(BlockKind::Paragraph, Span::between(0, text.len()))];
            assert_eq!(likely(text, &blocks), place, "{text}");
        }
    }
}
