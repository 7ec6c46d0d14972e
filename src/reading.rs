//! What people ask of a text: its words, its sentences, how long it takes to read, its language.

use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    Article, BodyBlock,
    lexicon::{self, Lists},
};

/// Words that a reader takes in a minute: Brysbaert (2019), "How many words do we read per minute?", gives 238 for English.
const WORDS_PER_MINUTE: u64 = 238;

/// How many words are looked at for the language.
const WORDS_FOR_LANGUAGE: usize = 400;

/// Fewer words of a language than this say nothing.
const FEWEST: usize = 4;

impl Article {
    /// How many words the body has, as Unicode cuts words (UAX #29): "can't" is one, signs are none.
    ///
    /// ```
    /// let article = newsprint::Article::builder().headline("Bridge").paragraph("“It can't hold,” she said.").build()?;
    /// assert_eq!(article.word_count(), 5);
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn word_count(&self) -> usize {
        self.body().iter().map(|block| block.text.unicode_words().count()).sum()
    }

    /// How long it takes to read the body, at the 238 words in a minute that adults read in English on average (Brysbaert 2019).
    ///
    /// ```
    /// let text = "word ".repeat(119);
    /// let article = newsprint::Article::builder().paragraph(text).build()?;
    /// assert_eq!(article.reading_time().as_secs(), 30);
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn reading_time(&self) -> Duration {
        let words = u64::try_from(self.word_count()).unwrap_or(u64::MAX);
        Duration::from_millis(words.saturating_mul(60_000) / WORDS_PER_MINUTE)
    }

    /// The language that the commonest small words speak for, as a tag of BCP 47: a cheap guess from the first 400 words of headline and
    /// body, among the languages of the lexicon. `None` where no language leads.
    ///
    /// ```
    /// let article = newsprint::Article::builder().paragraph("Die Brücke ist nach einem Jahr wieder für den Verkehr frei.").build()?;
    /// assert_eq!(article.likely_language(), Some("de"));
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn likely_language(&self) -> Option<&'static str> {
        let texts = self.headline().into_iter().chain(self.body().iter().map(|block| block.text.as_str()));
        let words = texts.flat_map(lexicon::words).take(WORDS_FOR_LANGUAGE);
        let mut counts = [0_usize; 16];
        for word in words {
            let languages = lexicon::word(word).languages;
            for (bit, count) in counts.iter_mut().enumerate() {
                *count += usize::from(languages >> bit & 1);
            }
        }
        let best = counts.iter().copied().max().filter(|best| *best >= FEWEST)?;
        let mut leading = counts.iter().enumerate().filter(|(_, count)| **count == best);
        let (first, _) = leading.next()?;
        if leading.next().is_some() {
            return None;
        }
        lexicon::LANGUAGES.get(first).map(|language| language.code)
    }
}

impl BodyBlock {
    /// The sentences of the block, without the blanks between them, as Unicode cuts sentences (UAX #29), but that a full stop behind an
    /// abbreviation ends none ("Jan. 3", "Gov. Roe", "U.S. troops"), and that what goes on in small letters behind a quotation belongs to
    /// it.
    ///
    /// ```
    /// use newsprint::{BodyBlock, BodyKind};
    ///
    /// let block = BodyBlock::new(BodyKind::Paragraph, "“Does it hold?” she asked Gov. Roe on Jan. 3. It does.");
    /// assert_eq!(block.sentences(), ["“Does it hold?” she asked Gov. Roe on Jan. 3.", "It does."]);
    /// ```
    #[must_use]
    pub fn sentences(&self) -> Vec<&str> {
        let text = self.text.as_str();
        let mut found = Vec::new();
        let mut start = 0;
        for (at, piece) in text.split_sentence_bound_indices() {
            let end = at + piece.len();
            let (Some(sentence), Some(rest)) = (text.get(start..end), text.get(end..)) else { continue };
            if rest.is_empty() || ends(sentence.trim_end(), rest) {
                found.push(sentence.trim());
                start = end;
            }
        }
        found.retain(|sentence| !sentence.is_empty());
        found
    }
}

/// Whether a sentence ends where Unicode says that it may.
fn ends(sentence: &str, rest: &str) -> bool {
    let next = rest.trim_start_matches(|c: char| !c.is_alphanumeric());
    if next.starts_with(char::is_lowercase) {
        return false;
    }
    let Some(body) = sentence.strip_suffix('.') else { return true };
    let word =
        body.rsplit(|c: char| c.is_whitespace() || "(“\"‘'[—–/".contains(c)).next().unwrap_or_default();
    let lists = lexicon::words(next).next().map(|word| lexicon::word(word).lists).unwrap_or_default();
    match Abbreviation::of(word) {
        Abbreviation::None => true,
        Abbreviation::Leads => false,
        Abbreviation::Clock => !lists.any(Lists::ZONE | Lists::WEEKDAY | Lists::MONTH),
        Abbreviation::Closes => lists.any(Lists::STOP),
    }
}

/// What a word before a full stop is, if it is short for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Abbreviation {
    /// A word.
    None,
    /// It goes before a name or a number, and so never ends a sentence: "Gov.", "Jan.", "No."
    Leads,
    /// It may end a sentence; a small word behind it begins the next: "U.S.", "Inc.", "J."
    Closes,
    /// A time of day: "a.m."
    Clock,
}

impl Abbreviation {
    fn of(word: &str) -> Self {
        let mut letters = word.chars();
        let (first, second) = (letters.next(), letters.next());
        let small = word.to_lowercase();
        if small == "a.m" || small == "p.m" {
            return Self::Clock;
        }
        let dotted =
            word.contains('.') && word.split('.').all(|part| (1..=2).contains(&part.chars().count()));
        let initial = second.is_none() && first.is_some_and(char::is_uppercase);
        if dotted || initial || CLOSES.contains(&&*small) {
            return Self::Closes;
        }
        let day = first.is_some_and(char::is_uppercase) && DAYS.contains(&&*small);
        if day || LEADS.contains(&&*small) { Self::Leads } else { Self::None }
    }
}

/// Short for titles and for what stands before a number or a name.
const LEADS: &[&str] = &[
    "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "rev", "fr", "hon", "gen", "sen", "sens", "rep", "reps",
    "gov", "govs", "lt", "col", "cpl", "capt", "cmdr", "sgt", "maj", "adm", "pres", "supt", "det", "insp",
    "st", "ste", "mt", "ft", "no", "nos", "nr", "vs", "fig", "vol", "pp", "approx", "dept", "ca", "bzw",
    "hr", "sra", "dra", "srta", "mme",
];

/// Short words that end a name or a row.
const CLOSES: &[&str] =
    &["inc", "ltd", "co", "corp", "llc", "bros", "jr", "sr", "etc", "plc", "ave", "blvd", "usw"];

/// Months and weekdays, where they begin with a capital, as the AP Stylebook shortens them.
const DAYS: &[&str] = &[
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::BodyKind;

    #[test]
    fn sentences_end_where_an_editor_sees_their_end() {
        for (text, expected) in [
            ("It rained. It stopped.", &["It rained.", "It stopped."][..]),
            (
                "Gov. Jane Roe met Dr. Doe on Jan. 3. They spoke.",
                &["Gov. Jane Roe met Dr. Doe on Jan. 3.", "They spoke."],
            ),
            ("U.S. troops left. The U.S. The end.", &["U.S. troops left.", "The U.S.", "The end."]),
            ("He lives in the U.S. He works there.", &["He lives in the U.S.", "He works there."]),
            ("The U.S. Senate met at 5 p.m. Friday.", &["The U.S. Senate met at 5 p.m. Friday."]),
            ("It ends at 5 p.m. Police will stay.", &["It ends at 5 p.m.", "Police will stay."]),
            ("It ends at 5 p.m. EST on Monday.", &["It ends at 5 p.m. EST on Monday."]),
            ("Elm Inc. Chairman John J. Doe left.", &["Elm Inc. Chairman John J. Doe left."]),
            ("“Does it hold?” she asked.", &["“Does it hold?” she asked."]),
            ("“It holds. It will.” The mayor left.", &["“It holds.", "It will.”", "The mayor left."]),
            ("\"Go!\" He went.", &["\"Go!\"", "He went."]),
            ("It cost $3.5 million. No one paid.", &["It cost $3.5 million.", "No one paid."]),
            ("He sat. She stood.", &["He sat.", "She stood."]),
            ("Wer kommt? Niemand kam.", &["Wer kommt?", "Niemand kam."]),
            ("橋が開通した。町は喜んだ。", &["橋が開通した。", "町は喜んだ。"]),
            ("No stop", &["No stop"]),
        ] {
            assert_eq!(BodyBlock::new(BodyKind::Paragraph, text).sentences(), expected, "{text}");
        }
    }

    #[test]
    fn a_hostile_block_takes_linear_time() {
        for piece in ["U.S. ", "a. B", "\"", "“x.” ", "J. "] {
            let block = BodyBlock::new(BodyKind::Paragraph, piece.repeat(20_000));
            assert!(block.sentences().len() <= 100_000);
        }
    }

    #[test]
    fn no_language_leads_where_there_is_nothing_to_go_by() {
        for text in ["", "x", "Bridge", "12 34"] {
            let article = Article::builder().paragraph(format!("{text}.")).build();
            assert_eq!(article.map(|article| article.likely_language()), Ok(None), "{text}");
        }
    }
}
