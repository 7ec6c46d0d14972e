//! What people ask of a text: its words, how long it takes to read.

use std::time::Duration;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::Article;

/// Words that a reader takes in a minute: Brysbaert (2019), "How many words do we read per minute?", gives 238 for English.
const WORDS_PER_MINUTE: u64 = 238;

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
}
