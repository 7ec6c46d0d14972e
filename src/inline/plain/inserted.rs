//! Who speaks, set in between two signs inside a quotation.

use super::{
    Told,
    behind::{Behind, LEADS, SMALL},
};
use crate::{
    Span,
    inline::{
        SURE,
        asked::Asked,
        mentions::Mention,
        page::Page,
        said::Best,
        tokens::Token,
        words::{Words, hash},
    },
};

/// How many parts of a quotation are tried that may name its speaker, and how long such a part is, in bytes.
const INSERTED: usize = 4;
const LONGEST: usize = 80;

/// Who said a quotation by the words between two signs inside it: "« Le bac, dit Anne
/// Leroux, c’est notre pont »". The page is read anew for what stands between them.
pub(super) fn inserted(
    text: &str,
    page: &mut Page,
    block: usize,
    asked: &Asked<'_>,
    words: &Words,
    told: &mut Told,
) -> Option<Best> {
    let whole = Span::of(asked.inner, text)?;
    let (mut start, mut tries) = (None, INSERTED);
    // A hyphen within a word sets nothing in: "dit Anne-Marie Leroux".
    let is_joint = |(i, sign): &(usize, &str)| {
        *sign == "-"
            && asked.inner.get(..*i).is_some_and(|before| before.ends_with(char::is_alphanumeric))
            && asked.inner.get(i + 1..).is_some_and(|behind| behind.starts_with(char::is_alphanumeric))
    };
    let signs = asked.inner.match_indices([',', '–', '—', '-']).filter(|sign| !is_joint(sign));
    for (i, sign) in signs {
        let end = whole.start() + i;
        let part = start.map(|start| Span::between(start, end)).filter(|part| part.len() <= LONGEST);
        if let Some(part) = part
            && part.text(text).is_some_and(|part| may_be_inserted(words, part))
        {
            page.read(text, part, &[], words);
            page.block = block;
            if let Some((number, mention, cue)) = saying(page) {
                *told = Told { cue, is_whole: true };
                let (joined, pattern) = ((number, mention), asked.pattern_above());
                return Some(Best {
                    mention,
                    joined,
                    number,
                    is_above: true,
                    score: SURE,
                    pattern,
                    same: false,
                });
            }
            tries -= 1;
            if tries == 0 {
                break;
            }
        }
        start = Some(end + sign.len());
    }
    None
}

/// The speaker and the verb of a page that holds nothing else: "dit Anne Leroux", "a-t-il ajouté".
fn saying(page: &Page) -> Option<(usize, Mention, Option<Span>)> {
    let behind = Behind { sentence: 0, mentions: 0 };
    let verb = behind.verb(page, 0, false).filter(|verb| verb.is_known)?;
    let (number, mention) = behind.subject(page, &verb)?;
    Some((number, mention, page.tokens.get(verb.at).map(Token::span)))
}

/// Whether some words may be such: a verb that does nothing but report is the first of them, but for small words.
fn may_be_inserted(words: &Words, part: &str) -> bool {
    let mut all = part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(SMALL);
    let classes = |word: &str| words.class(hash(word));
    all.find(|word| !classes(word).any(LEADS)).is_some_and(|word| classes(word).level() >= 6)
}
