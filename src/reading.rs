//! What people ask of a text: its words, its sentences, how long it takes to read, its language.

use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::{
    Article, BodyBlock,
    blank::is_alphanumeric,
    lexicon::{self, Lists},
    text::{ceil, floor},
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
    /// abbreviation ends none ("Jan. 3", "Gov. Roe", "U.S. troops", "p. 3", "z. B. Roe"), nor one behind an initial ("J. K. Roe") or the
    /// day of a month ("am 3. Mai"), and that what goes on in small letters behind a quotation belongs to it. Where a small word with a
    /// capital stands behind a letter or behind what may end a name ("vitamin C. The rest", "Elm Inc. The"), the sentence ends. More than
    /// 64 signs and blanks in a row end no sentence.
    ///
    /// ```
    /// use newsprint::{BodyBlock, BodyKind};
    ///
    /// let block = BodyBlock::new(BodyKind::Paragraph, "“Does it hold?” she asked Gov. Roe on Jan. 3. It does.");
    /// assert_eq!(block.sentences(), ["“Does it hold?” she asked Gov. Roe on Jan. 3.", "It does."]);
    /// ```
    #[must_use]
    pub fn sentences(&self) -> Vec<&str> {
        let mut cut = Cut::of(&self.text);
        let found = cut.sentences();
        debug_assert!(cut.looked <= LOOKS * self.text.len(), "{} bytes looked at", cut.looked);
        found
    }
}

/// No word that the lists know has so many bytes.
const WORD: usize = 64;

/// How often each byte is looked at, at the most: as part of its piece, as what stands between a bound and the next word, and as part
/// of a word before and of one behind each of the bounds around it.
const LOOKS: usize = 2 + 2 * WORD;

/// The most signs and blanks in a row that are shown to the rule of Unicode: it looks past all of them at each of them.
const SIGNS: usize = 64;

/// A text on its way to sentences.
struct Cut<'a> {
    text: &'a str,
    /// Where a letter or digit stands, the first behind the last bound. It never goes back.
    next: usize,
    /// Where the last character ends that stands before the last bound and is not blank.
    last: usize,
    /// How many bytes were looked at.
    looked: usize,
}

impl<'a> Cut<'a> {
    const fn of(text: &'a str) -> Self {
        Self { text, next: 0, last: 0, looked: 0 }
    }

    fn sentences(&mut self) -> Vec<&'a str> {
        let (mut found, mut start, mut end) = (Vec::new(), 0, 0);
        for stretch in stretches(self.text) {
            let behind = end + stretch.len();
            for piece in stretch.split_sentence_bounds() {
                let filled = piece.trim_end().len();
                if filled > 0 {
                    self.last = end + filled;
                }
                end += piece.len();
                self.looked += piece.len();
                let is_over = end == self.text.len();
                // Where a stretch was cut off there is no bound.
                if is_over || end < behind && self.ends(start, end) {
                    found.extend(self.text.get(start..end).map(str::trim));
                    start = end;
                }
            }
        }
        found.retain(|sentence| !sentence.is_empty());
        found
    }

    /// Whether the sentence from `start` on ends at `end`, where Unicode says that it may.
    fn ends(&mut self, start: usize, end: usize) -> bool {
        let next = self.next(end);
        if next.starts_with(char::is_lowercase) {
            return false;
        }
        let Some(body) = self.last(start).strip_suffix('.') else { return true };
        let word = last_word(body);
        let lists = lexicon::words(next).next().map(|word| lexicon::word(word).lists).unwrap_or_default();
        if is_letter(word) && goes_on(next) {
            return false;
        }
        match Abbreviation::of(if is_spaced(body, word) { SPACED } else { word }) {
            Abbreviation::None => true,
            Abbreviation::Leads => false,
            Abbreviation::Counts => !next.starts_with(|c: char| c.is_ascii_digit()),
            Abbreviation::Clock => !lists.any(Lists::ZONE | Lists::WEEKDAY | Lists::MONTH),
            Abbreviation::Closes => lists.any(Lists::STOP),
            // "May" and "out" are small words first.
            Abbreviation::Day => !lists.any(Lists::MONTH) || lists.any(Lists::STOP),
        }
    }

    /// The next word behind a bound, or what of it matters.
    fn next(&mut self, bound: usize) -> &'a str {
        let from = self.next.max(bound);
        let rest = self.text.get(from..).unwrap_or_default();
        self.next = from + rest.find(is_alphanumeric).unwrap_or(rest.len());
        let word = self.text.get(self.next..floor(self.text, self.next + WORD)).unwrap_or_default();
        self.looked += self.next - from + word.len();
        word
    }

    /// What stands before the last bound, as far as a word goes that matters.
    fn last(&mut self, start: usize) -> &'a str {
        let from = ceil(self.text, self.last.saturating_sub(WORD)).max(start);
        let word = self.text.get(from..self.last).unwrap_or_default();
        self.looked += word.len();
        word
    }
}

/// The word that a text ends in.
fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| c.is_whitespace() || "(“\"‘'[—–/".contains(c)).next().unwrap_or_default()
}

/// Whether a word is one letter.
fn is_letter(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

/// Whether what stands behind a letter and its stop goes on with it: a letter and its stop too ("J. K.", "z. B."), or the era of
/// "v. Chr."
fn goes_on(next: &str) -> bool {
    next.split_once('.').is_some_and(|(word, _)| is_letter(word) || word == "Chr")
}

/// Whether a text ends in two letters with a stop and a blank between them: "u. a", "h. c".
fn is_spaced(text: &str, last: &str) -> bool {
    let before = || text.get(..text.len() - last.len())?.trim_end().strip_suffix('.').map(last_word);
    is_letter(last) && before().is_some_and(is_letter)
}

/// Stands for letters with a blank between them.
const SPACED: &str = "u.a";

/// The text in stretches, so that none has too many signs in a row.
fn stretches(text: &str) -> impl Iterator<Item = &str> {
    let mut signs = 0;
    text.split_inclusive(move |c: char| {
        signs = if is_alphanumeric(c) { 0 } else { signs % SIGNS + 1 };
        signs == SIGNS
    })
}

/// What a word before a full stop is, if it is short for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Abbreviation {
    /// A word.
    None,
    /// It goes before a name or a number, and so never ends a sentence: "Gov.", "Jan."
    Leads,
    /// It is short only before figures: "No. 3", "p. 3"
    Counts,
    /// It may end a sentence; a small word behind it begins the next: "U.S.", "Inc.", "J."
    Closes,
    /// A time of day: "a.m."
    Clock,
    /// A number that may be the day of the month behind it: "3. Mai"
    Day,
}

impl Abbreviation {
    fn of(word: &str) -> Self {
        let mut letters = word.chars();
        let (first, second) = (letters.next(), letters.next());
        let small = word.to_lowercase();
        if small == "a.m" || small == "p.m" {
            return Self::Clock;
        }
        if word.len() <= 2 && first.is_some() && word.bytes().all(|byte| byte.is_ascii_digit()) {
            return Self::Day;
        }
        let dotted =
            word.contains('.') && word.split('.').all(|part| (1..=2).contains(&part.chars().count()));
        let initial = second.is_none() && first.is_some_and(char::is_uppercase);
        if dotted || initial || CLOSES.contains(&&*small) {
            return Self::Closes;
        }
        if COUNTS.contains(&&*small) {
            return Self::Counts;
        }
        let day = first.is_some_and(char::is_uppercase) && DAYS.contains(&&*small);
        if day || LEADS.contains(&&*small) { Self::Leads } else { Self::None }
    }
}

/// Short for titles and for what stands before a number or a name.
const LEADS: &[&str] = &[
    "mr", "mrs", "ms", "mx", "messrs", "dr", "prof", "rev", "fr", "hon", "gen", "sen", "sens", "rep", "reps",
    "gov", "govs", "lt", "col", "cpl", "capt", "cmdr", "sgt", "maj", "adm", "pres", "supt", "det", "insp",
    "st", "ste", "mt", "ft", "nr", "vs", "fig", "vol", "approx", "dept", "ca", "bzw", "hr", "sra", "dra",
    "srta", "mme",
];

/// Short for what figures follow, or a word or letter of its own.
const COUNTS: &[&str] = &["no", "nos", "p", "pp"];

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
            (
                "Am 3. Mai kam sie. Am 3. und 4. Okt. ging sie.",
                &["Am 3. Mai kam sie.", "Am 3. und 4. Okt. ging sie."],
            ),
            ("Der 17. September ist frei. Es regnet.", &["Der 17. September ist frei.", "Es regnet."]),
            ("Den 17. Mai er fri. 3. Juli også.", &["Den 17. Mai er fri.", "3. Juli også."]),
            ("Přišla 3. května. Odešla 4. Června.", &["Přišla 3. května.", "Odešla 4. Června."]),
            ("She was 12. May he come?", &["She was 12.", "May he come?"]),
            ("She came in 2012. Mai kam.", &["She came in 2012.", "Mai kam."]),
            ("J. K. Roe wrote it. She left.", &["J. K. Roe wrote it.", "She left."]),
            ("She met J. A. Roe. She left.", &["She met J. A. Roe.", "She left."]),
            ("It has vitamin C. The rest is water.", &["It has vitamin C.", "The rest is water."]),
            ("It was plan B. I left.", &["It was plan B.", "I left."]),
            ("See p. 3. See pp. 3-4.", &["See p. 3.", "See pp. 3-4."]),
            ("See No. 3 and Nos. 4 and 5. It is there.", &["See No. 3 and Nos. 4 and 5.", "It is there."]),
            ("She said no. He went.", &["She said no.", "He went."]),
            ("Sie sah z. B. die Brücke. Er nicht.", &["Sie sah z. B. die Brücke.", "Er nicht."]),
            ("Sie sah z. B. Brücken.", &["Sie sah z. B. Brücken."]),
            (
                "Da war u. a. Bürgermeister Roe, d. h. Max Roe.",
                &["Da war u. a. Bürgermeister Roe, d. h. Max Roe."],
            ),
            ("Da waren Roe, Doe u. a. Die Brücke auch.", &["Da waren Roe, Doe u. a.", "Die Brücke auch."]),
            ("Das war 300 v. Chr. in Elmstadt.", &["Das war 300 v. Chr. in Elmstadt."]),
            ("Prof. Dr. h. c. Roe kam.", &["Prof. Dr. h. c. Roe kam."]),
            ("Es ist Punkt a. Brücken fehlen.", &["Es ist Punkt a.", "Brücken fehlen."]),
            ("Jan.\n\n3 came. \n\n He left.", &["Jan.\n\n3 came.", "He left."]),
        ] {
            assert_eq!(BodyBlock::new(BodyKind::Paragraph, text).sentences(), expected, "{text}");
        }
    }

    /// A cursor that goes back, or a word without an end, looks at thousands of bytes for each of these.
    #[test]
    fn a_hostile_block_takes_linear_work() {
        for piece in [
            "1.A",
            "\"! ",
            "U.S. ",
            "a. B",
            "\"",
            "“x.” ",
            "J. ",
            ".)",
            ". ",
            "!\n",
            ".\n",
            "1. ",
            "3. Mai ",
            "z. B. A",
            "p. ",
            "No. 3",
            "\u{301}.",
            "。",
            "橋。",
        ] {
            for tail in ["", "a", "A"] {
                let text = piece.repeat(4_000) + tail + &"x".repeat(4_000);
                let mut cut = Cut::of(&text);
                assert!(!cut.sentences().is_empty(), "{piece:?}");
                assert!(cut.looked <= LOOKS * text.len(), "{piece:?}: {} of {}", cut.looked, text.len());
                for stretch in stretches(&text) {
                    let signs = stretch.split(is_alphanumeric).map(|signs| signs.chars().count()).max();
                    assert!(signs <= Some(SIGNS), "{piece:?}: {signs:?} signs");
                }
            }
        }
    }

    #[test]
    fn a_long_row_of_signs_is_within_its_sentence() {
        let text = format!("It rained. {} It stopped. It snowed.", ".)".repeat(100));
        let block = BodyBlock::new(BodyKind::Paragraph, text.as_str());
        assert_eq!(block.sentences().concat().replace(' ', ""), text.replace(' ', ""));
        assert_eq!(block.sentences().last(), Some(&"It snowed."));
    }

    #[test]
    fn no_language_leads_where_there_is_nothing_to_go_by() {
        for text in ["", "x", "Bridge", "12 34"] {
            let article = Article::builder().paragraph(format!("{text}.")).build();
            assert_eq!(article.map(|article| article.likely_language()), Ok(None), "{text}");
        }
    }
}
