//! Who speaks, set in between two signs inside a quotation.

use super::{
    Told,
    behind::{Behind, LEADS, SMALL},
};
use crate::{
    Span,
    inline::{
        asked::Asked,
        class::Class,
        mentions::Mention,
        page::Page,
        partly::Extent,
        said::Best,
        tokens::Token,
        words::{Words, hash},
    },
};

/// How many parts of a quotation are tried that may name its speaker, and how long such a part is, in bytes.
const INSERTED: usize = 4;
const LONGEST: usize = 80;
/// The most letters of a word that is written in short.
const SHORT: usize = 3;
/// The signs between which it stands; a full stop only closes.
const SIGNS: [char; 8] = [',', '–', '—', '-', '.', '?', '!', '…'];

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
    let signs = asked.inner.match_indices(SIGNS).filter(|sign| parts(asked.inner, *sign));
    for (i, sign) in signs.chain([(asked.inner.len(), "")]) {
        let end = whole.start() + i;
        let part = start.map(|start| Span::between(start, end)).filter(|part| part.len() <= LONGEST);
        if let Some(part) = part
            && part.text(text).is_some_and(|part| may_be_inserted(words, part))
        {
            page.read(text, part, &[], words, Extent::Whole);
            page.block = block;
            if let Some((number, mention, cue)) = saying(page, words) {
                *told = Told { cue, is_whole: true };
                return Some(Best::above(asked, number, mention));
            }
            tries -= 1;
            if tries == 0 {
                break;
            }
        }
        start = (sign != ".").then_some(end + sign.len());
    }
    None
}

/// Whether a sign may set something in: no hyphen within a word, "dit Anne-Marie Leroux", and no full stop of a short word, "dit M.
/// Leroux".
fn parts(inner: &str, (i, sign): (usize, &str)) -> bool {
    let before = inner.get(..i).unwrap_or_default();
    let behind = inner.get(i + sign.len()..).unwrap_or_default();
    match sign {
        "-" => !(before.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric)),
        "." => {
            let word = before.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
            let is_short = word.chars().nth(SHORT).is_none() && word.starts_with(char::is_uppercase);
            !is_short && !behind.starts_with(char::is_alphanumeric)
        }
        _ => true,
    }
}

/// The speaker and the verb of a page that holds nothing else: "dit Anne Leroux", "a-t-il ajouté".
fn saying(page: &Page, words: &Words) -> Option<(usize, Mention, Option<Span>)> {
    let behind = Behind { sentence: 0, mentions: 0, words };
    let verb = behind.verb(page, 0, words.inverts).filter(|verb| verb.is_known || verb.at == 0)?;
    let (number, mention) = behind.subject(page, &verb)?;
    Some((number, mention, page.tokens.get(verb.at).map(Token::span)))
}

/// Whether some words may be such: a verb that does nothing but report is the first of them, but for small words, or a pronoun
/// is joined to the first by a hyphen.
fn may_be_inserted(words: &Words, part: &str) -> bool {
    let classes = |word: &str| words.class(hash(word));
    let first = part.split_whitespace().next().unwrap_or_default();
    if words.inverts
        && let Some((_, pronoun)) = first.rsplit_once('-')
    {
        return classes(pronoun).any(Class::PRONOUN);
    }
    let mut all = part.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).take(SMALL);
    all.find(|word| !classes(word).any(LEADS)).is_some_and(|word| classes(word).level() >= 6)
}
