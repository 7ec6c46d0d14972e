//! Titles and offices beside a name: before it ("US President Jane Roe"), in commas behind it ("Jane Roe, a nurse from Elmville,"),
//! and in front of the commas around it ("the engineer, Jane Roe,").

mod before;
mod behind;
mod front;
#[cfg(test)]
mod tests;
mod word;

use self::{
    before::{fielded, titles},
    behind::{behind, is_closed, letters_behind},
    front::{between, in_front, is_sourced},
    word::{last_word, word_before},
};
use crate::{
    Span,
    inline::words::{Class, Words},
    resolve::name::without_letters,
    text,
};

/// How many bytes beside a name are looked at.
const NEAR: usize = 200;

/// How many words before a name are looked at.
const WORDS: usize = 6;

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
