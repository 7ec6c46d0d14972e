//! Who speaks in an article.

use std::collections::HashMap;

use serde::Serialize;

use crate::{
    Article, Speaker,
    inline::words::{Class, Words, hash},
    lexicon::LANGUAGES,
    resolve::is_anybody,
};

impl Article {
    /// Who speaks, in the order of their first words. Who is not named is told by the words for them: "the mayor" is one voice,
    /// "police" another; "he" and "a spokesman" are another at each place where they stand.
    #[must_use]
    pub fn speakers(&self) -> Vec<Voice<'_>> {
        let mut voices: Vec<Voice> = Vec::new();
        let mut places = HashMap::new();
        let mut last: Option<(&Speaker, usize)> = None;
        for speaker in self.quotes().iter().filter_map(|quote| quote.speaker.as_ref()) {
            let name = speaker.known_as();
            let role = speaker.role.as_deref();
            let place = if speaker.name.is_none() && is_somebody_anew(name) {
                let before = last.filter(|(before, _)| speaker.span.is_some() && *before == speaker);
                before.map_or(voices.len(), |(_, place)| place)
            } else {
                *places.entry(name).or_insert(voices.len())
            };
            last = Some((speaker, place));
            match voices.get_mut(place) {
                Some(voice) => {
                    voice.role = voice.role.or(role);
                    voice.quotes += 1;
                }
                None => voices.push(Voice { name, role, quotes: 1 }),
            }
        }
        voices
    }
}

/// One who speaks in an article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Voice<'a> {
    /// The full name, or the mention where the article gives no name.
    pub name: &'a str,
    /// The office or title, where the article gives it.
    pub role: Option<&'a str>,
    /// How many quotations are theirs.
    pub quotes: usize,
}

/// Whether a mention may be somebody else each time: a pronoun, or somebody with an indefinite article.
fn is_somebody_anew(mention: &str) -> bool {
    let mut languages = (0..LANGUAGES.len()).filter_map(Words::of);
    languages.any(|words| words.class(hash(mention)).any(Class::PRONOUN) || is_anybody(mention, words))
}
