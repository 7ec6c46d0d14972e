//! Quotations: from their places to their words.

use std::borrow::Cow;

use super::Assembly;
use crate::{Quote, QuoteSpan, Speaker, SpeakerSpan, blank::is_blank, inline::is_mark, lexicon::CUES};

impl Assembly<'_> {
    /// The quotations that stand in parts of the article. Those in navigation, in credits, in bylines, and in lines that repeat
    /// another are left out.
    pub(super) fn quotes(&mut self, quotes: &[QuoteSpan]) {
        let mut read = Vec::with_capacity(quotes.len());
        let mut i = 0;
        let mut kept_before = false;
        for quote in quotes {
            while self.blocks.get(i).is_some_and(|block| block.span.end() < quote.span.end()) {
                i += 1;
            }
            let kept = self.quote(quote, i, kept_before);
            kept_before = kept.is_some();
            read.extend(kept);
        }
        self.parts.quotes = read;
    }

    fn quote(&self, quote: &QuoteSpan, block: usize, after_another: bool) -> Option<Quote> {
        let home = self.homes.get(block).copied().flatten().filter(|home| home.span.contains(quote.span))?;
        let text = without_marks(quote.span.text(self.text)?);
        if text.is_empty() {
            return None;
        }
        Some(Quote {
            text: self.source.owned(text),
            kind: quote.kind,
            speaker: quote.speaker.and_then(|speaker| self.speaker(&speaker)),
            cue: quote.cue.and_then(|cue| Some(self.cue(cue.text(self.text)?))),
            place: home.place,
            continues: quote.continues && after_another,
            span: Some(quote.span),
            cue_span: quote.cue,
        })
    }

    /// The words of a cue; the commonest are not copied.
    fn cue(&self, cue: &str) -> Cow<'static, str> {
        let common = CUES.iter().copied().find(|common| *common == cue);
        common.map_or_else(|| Cow::Owned(self.source.owned(cue)), Cow::Borrowed)
    }

    fn speaker(&self, speaker: &SpeakerSpan) -> Option<Speaker> {
        let mut read = Speaker::new(self.source.owned(speaker.mention.text(self.text)?));
        read.name = speaker.name.and_then(|name| Some(self.source.owned(name.text(self.text)?)));
        read.role = speaker.role.and_then(|role| Some(self.source.owned(role.text(self.text)?)));
        (read.span, read.name_span, read.role_span) = (Some(speaker.mention), speaker.name, speaker.role);
        Some(read)
    }
}

/// What stands between the marks, without the blanks that French sets inside them, or behind the dash of a dialogue. One of
/// the marks may be missing.
fn without_marks(quote: &str) -> &str {
    if let Some(turn) = quote.strip_prefix(['—', '–', '―', '-']) {
        return turn.trim_matches(is_blank);
    }
    let behind = ["''", "``"].iter().find_map(|mark| quote.strip_prefix(mark));
    let behind = behind.or_else(|| quote.strip_prefix(is_mark)).unwrap_or(quote);
    let is_double = quote.starts_with(['“', '"']);
    let closed = behind.strip_suffix("''").or_else(|| behind.strip_suffix("’’").filter(|_| is_double));
    let between = closed.or_else(|| behind.strip_suffix(is_mark));
    between.unwrap_or(behind).trim_matches(is_blank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Article;

    #[test]
    fn the_commonest_cues_are_not_copied() {
        let cue = |verb: &str| {
            let article =
                Article::parse(&format!("“The bridge will hold until May,” Jane Roe {verb} on Monday."));
            article.quotes().first().and_then(|quote| quote.cue.clone()).unwrap()
        };
        for common in ["said", "told", "explained"] {
            assert!(matches!(cue(common), Cow::Borrowed(cue) if cue == common), "{common}");
        }
        assert!(matches!(cue("shouted"), Cow::Owned(cue) if cue == "shouted"));
        assert!(CUES.iter().enumerate().all(|(i, cue)| !CUES.iter().take(i).any(|before| before == cue)));
    }
}
