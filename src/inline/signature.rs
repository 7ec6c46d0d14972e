//! Speakers that stand by themselves behind a quotation: on a line of their own, or behind a colon in a heading.

use super::{
    Reader, Watch,
    asked::Asked,
    marks::Marked,
    mentions::Mention,
    partly::Extent,
    said::Best,
    tokens::{Kind, Token},
};
use crate::{BlockKind, Span, blank::is_blank};

/// The longest line that only names the speaker of the quotation above it, in bytes.
const LONGEST: usize = 80;
/// How sure such a speaker is; no sum of weights is as high.
pub(super) const SIGNED: i32 = 40_000;

impl<W: Watch> Reader<'_, W> {
    /// Who signs a quotation of the block `i`, which stands in `here`.
    pub(super) fn signed(&mut self, i: usize, quote: &Marked, asked: &Asked<'_>) -> Option<Best> {
        let block = self.blocks.get(i)?;
        if quote.span.end() == block.span.end() {
            return self.signature(i + 1, asked);
        }
        let is_title = matches!(
            block.kind,
            BlockKind::Headline | BlockKind::Heading | BlockKind::Deck | BlockKind::RelatedItem
        );
        if is_title && asked.at == 0 { self.titled(asked) } else { None }
    }

    /// The name behind a dash on the line below a quotation: "— Jane Roe".
    #[inline(never)]
    fn signature(&mut self, below: usize, asked: &Asked<'_>) -> Option<Best> {
        let span = self.blocks.get(below)?.span;
        let name = span.text(self.text).filter(|line| line.len() <= LONGEST)?;
        let name = name.strip_prefix(['—', '–', '―', '-'])?.trim_start_matches(is_blank);
        if !name.starts_with(char::is_uppercase) || name.contains(['"', '“', '«', '.', ':', ';', '?', '!'])
        {
            return None;
        }
        let page = &mut self.room.above;
        page.read(self.text, span, &[], self.words, Extent::Whole);
        page.block = below + 1;
        let mention = *page.mentions.first().filter(|mention| mention.is_named() && mention.first <= 1)?;
        Some(signer((0, mention), true, asked.pattern_above()))
    }

    /// The name behind a colon that ends a heading: "‘It will not last’: Jane Roe".
    #[inline(never)]
    fn titled(&self, asked: &Asked<'_>) -> Option<Best> {
        let page = &self.room.here;
        let mention = *page.mentions.get(asked.mentions)?;
        let is_alone = mention.first == asked.at + 2 && mention.end == page.tokens.all.len();
        let is_behind_colon = page.tokens.kind(asked.at + 1) == Some(Kind::Colon);
        (is_alone && is_behind_colon && mention.is_named())
            .then(|| signer((asked.mentions, mention), false, asked.pattern_above()))
    }

    /// The colon before a name that ends a heading.
    pub(super) fn colon_before(&self, best: &Best) -> Option<Span> {
        if best.score != SIGNED || best.is_above {
            return None;
        }
        let tokens = &self.room.here.tokens;
        best.mention.first.checked_sub(1).and_then(|at| tokens.get(at)).map(Token::span)
    }
}

const fn signer(joined: (usize, Mention), is_above: bool, pattern: usize) -> Best {
    let (number, mention) = joined;
    Best { mention, joined, number, is_above, score: SIGNED, pattern, same: !is_above }
}
