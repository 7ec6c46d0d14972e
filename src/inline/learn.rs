//! What the program that learns the weights needs.

use super::{Room, Weights, cue, look, resolve, said, speaker, words::Words};
use crate::{Outline, Span, lexicon::LANGUAGES};

/// What was asked of one quotation.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its place.
    pub quote: Span,
    /// The mentions and their answers.
    pub tried: Vec<(Span, Vec<u16>)>,
    /// The answers about the quotation itself.
    pub said: Vec<u16>,
    /// The people that its pronoun may stand for: full names, and their answers.
    pub people: Vec<(Span, Vec<u16>)>,
    /// The words that may report it.
    pub cues: Vec<(Span, Vec<u16>)>,
}

/// Tables under way.
#[derive(Debug)]
pub struct Tables {
    words: Words,
    weights: Weights,
}

struct Notes(Vec<Question>);

impl super::Watch for Notes {
    const WATCHES: bool = true;

    fn speaker(&mut self, quote: Span, tried: &[(Span, speaker::Answers)]) {
        let tried = tried.iter().map(|(span, answers)| (*span, answers.to_vec())).collect();
        self.0.push(Question { quote, tried, said: Vec::new(), people: Vec::new(), cues: Vec::new() });
    }

    fn said(&mut self, _: Span, answers: &said::Answers) {
        if let Some(last) = self.0.last_mut() {
            last.said = answers.to_vec();
        }
    }

    fn cue(&mut self, _: Span, word: Span, answers: &cue::Answers) {
        if let Some(last) = self.0.last_mut() {
            last.cues.push((word, answers.to_vec()));
        }
    }

    fn person(&mut self, _: Span, name: Span, answers: &resolve::Answers) {
        if let Some(last) = self.0.last_mut() {
            last.people.push((name, answers.to_vec()));
        }
    }
}

impl Tables {
    /// Tables with all weights zero.
    #[must_use]
    pub fn new(levels: &[(&str, u8)]) -> Self {
        let words = Words::new(LANGUAGES[0], levels).expect("there are as many slots as a table has");
        Self { words, weights: Weights::NONE }
    }

    /// How strongly a word reports speech by the lexicon; nothing for function words, which cannot.
    #[must_use]
    pub fn level(&self, word: &str) -> Option<u8> {
        let class = self.words.class(super::words::hash(word));
        let other = super::words::Class::FUNCTION.with(super::words::Class::HEAD);
        if class.any(other) && !class.any(super::words::Class::VERB) {
            return None;
        }
        Some(if class.is_empty() && word.ends_with("ed") { 1 } else { class.level() })
    }

    /// Sets a table by its name: "speaker", "said" or "mixed".
    pub fn set(&mut self, name: &str, weights: &[i16]) {
        match name {
            "speaker" => self.weights.speaker.copy_from_slice(weights),
            "cue" => self.weights.cue.copy_from_slice(weights),
            "person" => self.weights.person.copy_from_slice(weights),
            "said" => self.weights.said.copy_from_slice(weights),
            _ => self.weights.mixed.copy_from_slice(weights),
        }
    }

    /// Reads a text with these tables.
    #[must_use]
    pub fn read(&self, text: &str) -> (Vec<crate::QuoteSpan>, Vec<Question>) {
        let outline = Outline::of(text);
        let mut notes = Notes(Vec::new());
        let mut room = Room::default();
        look(
            text,
            &mut outline.blocks().to_vec(),
            &mut room,
            &mut Vec::new(),
            super::Lexicon::Words(&self.words),
            &self.weights,
            &mut notes,
        );
        (room.quotes, notes.0)
    }
}

/// The templates of a table, by its name.
#[must_use]
pub fn templates(name: &str) -> &'static [(&'static str, usize)] {
    match name {
        "speaker" => &speaker::TEMPLATES,
        "cue" => &cue::TEMPLATES,
        "person" => &resolve::TEMPLATES,
        _ => &said::TEMPLATES,
    }
}
