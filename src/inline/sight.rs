//! Blocks of which no page is read, as the commonest form tells all at sight: a sentence in marks, right behind it who said that,
//! and perhaps another sentence of the same speaker at the end. It is meant to tell what a page would, and reads no form of which that is
//! in doubt; the tests hold both against each other.

use std::sync::LazyLock;

use memchr::{memchr3_iter, memmem::Finder};

use super::{
    Reader, Watch,
    asked::{is_sentence, within},
    class::{SAID, SPEAKS},
    joints::is_abbreviation,
    marks::{Marked, Missing},
    mentions::{Sort, Who},
    partly,
    tokens::Kind,
    words::{Class, Words, letters, short_word},
};
use crate::{
    QuoteKind, QuoteSpan, Span, SpeakerSpan,
    resolve::{Gender, bare_name},
};

/// Who said the quotations of a block, and the verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Sight {
    who: Who,
    cue: Span,
}

impl Sight {
    /// Where it begins, in bytes of the text.
    fn start(&self) -> usize {
        self.cue.start().min(self.who.span.start())
    }

    /// Whether the verb stands before its subject.
    fn is_inverted(&self) -> bool {
        self.cue.start() < self.who.span.start()
    }
}

/// A word of ASCII letters: where it lies, and what is known of it.
#[derive(Clone, Copy, Debug)]
struct Word {
    start: usize,
    end: usize,
    class: Class,
    is_capital: bool,
}

impl Word {
    fn span(self) -> Span {
        Span::between(self.start, self.end)
    }
}

/// The most words of a name with its titles.
const NAMES: usize = 6;
/// What a word of a name may be, beside one that nothing is known of.
const FORENAME: Class = Class::GIVEN.with(Class::HIS).with(Class::HER);

impl<W: Watch> Reader<'_, W> {
    /// Takes the quotations of a block that is plain at sight; says whether it is.
    pub(super) fn sighted(&mut self, i: usize, block: Span, found: &[Marked]) -> bool {
        let below = self.blocks.get(i + 1).and_then(|below| below.span.text(self.text));
        let Some(Sight { who, cue }) = sight(self.text, block, found, below, self.words) else {
            return false;
        };
        for &Marked { span, .. } in found {
            let (name, holder) = self.resolve_at_sight(span, who, i, found);
            let speaker = Some(SpeakerSpan { mention: who.span, name, role: None });
            let quote =
                QuoteSpan { span, kind: QuoteKind::Direct, speaker, cue: Some(cue), continues: false };
            self.room.keep(quote, holder);
        }
        let (block, quotes) = &mut self.room.sighted;
        *block = i + 1;
        quotes.clear();
        quotes.extend_from_slice(found);
        true
    }
}

/// Who said the quotations of a block that is plain at sight, with the line `below` it.
///
/// ```text
/// sight       = sentence attribution rest / sentence attribution rest ( "." / "," ) sp sentence
/// attribution = sp ( ( name [apposition] / pronoun / office ) sp verb / verb sp name )
/// ```
fn sight(text: &str, block: Span, found: &[Marked], below: Option<&str>, words: &Words) -> Option<Sight> {
    let (first, second) = match found {
        [first] => (first, None),
        [first, second] => (first, Some(second)),
        _ => return None,
    };
    let is_whole = |quote: &Marked, ends: &[char]| {
        let inner = within(quote.span.text(text).unwrap_or_default());
        quote.missing == Missing::Nothing && inner.ends_with(ends) && is_sentence(inner)
    };
    if !is_whole(first, &[',']) || !partly::starts(text, block.start(), first.span.start(), words) {
        return None;
    }
    let (sight, end) = attribution(text, first.span.end(), words)?;
    let fits = match second {
        None => {
            let rest = text.get(end..block.end())?;
            let near = end.saturating_add(REST).min(block.end());
            let may_be_others = || {
                names_source(rest)
                    || rest.starts_with(',') && !sight.is_inverted() && acts(text, end, near, words)
            };
            rest.starts_with('.') || !may_be_others()
        }
        Some(second) => {
            let between = text.get(end..second.span.start())?;
            second.span.end() == block.end()
                && is_whole(second, &['.', '?', '!', '…'])
                && (matches!(between.trim_end_matches([' ', '\u{a0}']), "." | ",")
                    || leads_on(text, sight, end, second.span.start(), words)
                        && !((sight.is_inverted() || is_parted(between))
                            && acts(text, end, second.span.start(), words)))
                && !below.is_some_and(|below| below.starts_with(['—', '–', '―', '-']))
        }
    };
    fits.then_some(sight)
}

/// Whether the sentence that goes on at a place surely ends right before a quotation, and names no other source.
fn leads_on(text: &str, sight: Sight, start: usize, quote: usize, words: &Words) -> bool {
    let Some(rest) = text.get(start..quote).filter(|rest| rest.len() <= REST) else { return false };
    let bytes = rest.as_bytes();
    let end = rest.trim_end_matches([' ', '\u{a0}']).len();
    let mut stops = memchr3_iter(b'.', b'?', b'!', bytes);
    stops.all(|stop| stop + 1 == end || !partly::may_end(rest, stop, words))
        && !rest.contains('…')
        && partly::starts(text, sight.start(), quote, words)
        && !names_source(rest)
}

/// Whether somebody else may do something in a part of a text: "said Roe in the hall, Doe told the council".
fn acts(text: &str, start: usize, end: usize, words: &Words) -> bool {
    let mut at = start;
    while at < end {
        let Some(word) = word(text, at, words) else {
            at += 1;
            continue;
        };
        if word.class.level() >= SPEAKS && !word.class.any(Class::PARTICIPLE) {
            return true;
        }
        at = word.end;
    }
    false
}

/// Whether a clause of its own may stand in the rest of a sentence: "Roe said; Doe told the council".
fn is_parted(rest: &str) -> bool {
    rest.starts_with(',') || rest.contains([';', '—'])
}

/// Whether another source may be named: "according to the report".
fn names_source(rest: &str) -> bool {
    static SOURCE: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new("ccording"));
    SOURCE.find(rest.as_bytes()).is_some()
}

/// How many bytes the rest of a sentence has at most behind which its speaker surely goes on.
const REST: usize = 200;

/// Who spoke, by what stands right behind a quotation, and where that ends.
fn attribution(text: &str, start: usize, words: &Words) -> Option<(Sight, usize)> {
    let first = word(text, blank(text, start)?, words)?;
    if first.is_capital {
        let (who, end) = name(text, first, words)?;
        let cue = verb(text, blank(text, end).or_else(|| behind_apposition(text, end, words))?, words)?;
        return Some((Sight { who, cue }, cue.end()));
    }
    let pronoun = Sort::of_pronoun(first.class).map(|sort| (sort, first.end));
    if let Some((sort, end)) = pronoun.or_else(|| office(text, first, words)) {
        let span = Span::between(first.start, end);
        let cue = verb(text, blank(text, end)?, words)?;
        let who = Who { sort, span, name: span, gender: Gender::of(first.class), begins: false };
        return Some((Sight { who, cue }, cue.end()));
    }
    let cue = reports(first)?;
    let first = word(text, blank(text, first.end)?, words).filter(|first| first.is_capital)?;
    let (who, end) = name(text, first, words)?;
    is_over(text, end, words).then_some((Sight { who, cue }, end))
}

/// How many bytes a bracket between the words of a name has at most.
const BRACKET: usize = 24;

/// Whether a name is over for sure where a run of capitals ends behind a verb.
fn is_over(text: &str, end: usize, words: &Words) -> bool {
    const GOES_ON: Class = Class::PARTICLE.with(Class::DETERMINER);
    match text.as_bytes().get(end..) {
        // "said Elmville, Ohio, Mayor Jane Roe"
        Some([b',', b' ', b'A'..=b'Z', ..]) => false,
        Some([b',' | b'.', b' ' | 0xC2, ..] | [b'.', b'\n', ..] | [b'.']) => true,
        // "said Jane Roe (R-Elm)", though not "said James (Jim) Roe".
        Some([b' ', b'(', rest @ ..]) => {
            let mut behind = rest.iter().take(BRACKET).skip_while(|byte| **byte != b')').skip(1);
            !(behind.next() == Some(&b' ') && behind.next().is_some_and(u8::is_ascii_uppercase))
        }
        // "said Jane Roe in an interview", though not "said Jane Roe campaign manager John Doe".
        Some([b' ', b'a'..=b'z', ..]) => word(text, end + 1, words)
            .is_some_and(|next| next.class.any(Class::FUNCTION) && !next.class.any(GOES_ON)),
        _ => false,
    }
}

/// The most words of an office behind its article.
const OFFICE: usize = 4;

/// The office that begins with an article, and where it ends: "the mayor", "a former spokesman".
fn office(text: &str, article: Word, words: &Words) -> Option<(Sort, usize)> {
    const OTHER: Class = Class::FUNCTION.with(Class::VERB).with(Class::CLAIM).with(Class::LEVELS);
    if !article.class.any(Class::DETERMINER) || article.class.any(Class::SUBORDINATOR) {
        return None;
    }
    let mut end = article.end;
    let mut is_head = false;
    for _ in 0..OFFICE {
        let Some(next) = blank(text, end).and_then(|start| word(text, start, words)) else { break };
        if next.is_capital || next.class.any(OTHER) {
            break;
        }
        is_head = next.class.any(Class::HEAD) && !next.class.any(Class::TEXT);
        end = next.end;
    }
    is_head.then_some((Sort::Head, end))
}

/// How many bytes an apposition has at most.
const APPOSITION: usize = 120;

/// Where a word begins behind an apposition in commas, in which nobody speaks: "Roe, a carpenter, said".
fn behind_apposition(text: &str, end: usize, words: &Words) -> Option<usize> {
    let rest = text.as_bytes().get(end..)?;
    let rest = rest.get(..APPOSITION).unwrap_or(rest);
    let inner = rest.strip_prefix(b", ")?;
    let stop = inner.iter().position(
        |byte| !matches!(byte, b' ' | b'\'' | b'-' | b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0x80..),
    )?;
    let behind = end + 2 + stop;
    (inner.get(stop..stop + 2) == Some(b", ") && !acts(text, end, behind, words)).then_some(behind + 2)
}

/// Where a word begins behind one blank.
fn blank(text: &str, at: usize) -> Option<usize> {
    match text.as_bytes().get(at..)? {
        [b' ', ..] => Some(at + 1),
        [0xC2, 0xA0, ..] => Some(at + 2),
        _ => None,
    }
}

/// The word of ASCII letters at a place.
fn word(text: &str, start: usize, words: &Words) -> Option<Word> {
    let bytes = text.as_bytes().get(start..)?;
    let is_capital = bytes.first()?.is_ascii_uppercase();
    let (length, key) =
        bytes.first_chunk().and_then(|chunk| short_word(*chunk)).unwrap_or_else(|| letters(bytes, 0));
    if length == 0 {
        return None;
    }
    let mut class = words.class(key);
    // The ending of a name tells nothing.
    if class.is_empty() && !is_capital {
        class = words.ending(bytes.get(..length)?);
    }
    Some(Word { start, end: start + length, class, is_capital })
}

/// A verb at a place that hardly does anything but report.
fn verb(text: &str, start: usize, words: &Words) -> Option<Span> {
    let mut verb = word(text, start, words)?;
    if verb.class == Class::ADVERB {
        verb = word(text, blank(text, verb.end)?, words)?;
    }
    let behind = text.as_bytes().get(verb.end..)?;
    // "the board notes show", though no noun is as short as "says"
    if verb.end - verb.start > "says".len()
        && text.as_bytes().get(verb.end - 1) == Some(&b's')
        && let Some(next) = blank(text, verb.end).and_then(|next| word(text, next, words))
        && next.class.any(Class::VERB.with(Class::AUXILIARY))
    {
        return None;
    }
    reports(verb)
        .filter(|_| matches!(behind, [b' ', ..] | [b'.' | b',', b' ' | b'\n' | 0xC2, ..] | [b'.' | b',']))
}

/// The word, if it is such a verb and nothing else.
fn reports(word: Word) -> Option<Span> {
    let is_verb = word.class == Class::VERB.at_level(SAID) && !word.is_capital;
    is_verb.then(|| word.span())
}

/// The name that begins with a word, and where it ends.
///
/// ```text
/// name = *( title ["."] sp ) word *( sp ( word / initial "." ) )
/// ```
fn name(text: &str, first: Word, words: &Words) -> Option<(Who, usize)> {
    let bytes = text.as_bytes();
    let mut run = [Class::default(); NAMES];
    let (mut count, mut starts) = (0, [first.start; NAMES]);
    let mut next = first;
    let end = loop {
        let Word { start, end, class, .. } = next;
        let own = bytes.get(start..end)?;
        let is_dotted = bytes.get(end) == Some(&b'.') && is_abbreviation(own, class, Kind::Capital, words);
        let is_title = class.any(TITLE) && !class.any(NO_TITLE) && class.level() == 0;
        if !is_title && !class.is_only(if is_dotted { Class::default() } else { FORENAME }) {
            return None;
        }
        *run.get_mut(count)? = class;
        *starts.get_mut(count)? = start;
        count += 1;
        let end = end + usize::from(is_dotted);
        match bytes.get(end..) {
            Some([b' ', b'A'..=b'Z', ..]) => next = word(text, end + 1, words)?,
            _ if is_dotted || is_title => return None,
            _ => break end,
        }
    };
    let run = run.get(..count)?;
    let is_titled = first.class.any(TITLE);
    let name = if count == 1 || count == 2 && !is_titled { 0 } else { bare_name(&run.iter().copied()) };
    let title =
        name.checked_sub(1).and_then(|title| run.get(title)).copied().map_or(Gender::Unknown, Gender::of);
    let own = *run.get(name)?;
    let (sort, gender) = match count - name {
        1 if name == 0 => (Sort::Name, Gender::Unknown),
        1 => (Sort::Titled, title),
        _ if own.any(Class::GIVEN) => (Sort::FullName, title.or(Gender::of(own))),
        _ => (Sort::FullName, title),
    };
    let span = Span::between(first.start, end);
    let name = Span::between(*starts.get(name)?, end);
    Some((Who { sort, span, name, gender, begins: false }, end))
}

const TITLE: Class = Class::TITLE.with(Class::PERSON);
/// What makes a title more than a title.
const NO_TITLE: Class =
    Class::FUNCTION.with(Class::CALENDAR).with(Class::VERB).with(Class::ADJECTIVE).with(Class::GIVEN);

#[cfg(test)]
mod tests {
    use super::super::{Room, marks::pair, read, signs::Signs, watched};
    use super::*;
    use crate::{BlockKind, BlockSpan, blank::Bytes};

    /// Blocks that are plain at sight: who is mentioned, the name in that, and the verb.
    const PLAIN: &[(&str, [&str; 3])] = &[
        ("“The bridge will hold until May,” he said.", ["he", "he", "said"]),
        ("“The bridge will hold until May,” she said in the hall.", ["she", "she", "said"]),
        ("“The bridge will hold until May,” Roe said.", ["Roe", "Roe", "said"]),
        (
            "“The bridge will hold until May,” Jane Roe later said, and left.",
            ["Jane Roe", "Jane Roe", "said"],
        ),
        ("“The bridge will hold until May,” said Roe.", ["Roe", "Roe", "said"]),
        (
            "“The bridge will hold until May,” said Jane Q. Roe, a carpenter.",
            ["Jane Q. Roe", "Jane Q. Roe", "said"],
        ),
        ("“The bridge will hold until May,” said Jane Roe in the hall.", ["Jane Roe", "Jane Roe", "said"]),
        ("“The bridge will hold until May,” Mr. Roe said.", ["Mr. Roe", "Roe", "said"]),
        (
            "“The bridge will hold until May,” said Senator Jane Roe (R-Elm).",
            ["Senator Jane Roe", "Jane Roe", "said"],
        ),
        ("It rained on the town. “The bridge will hold until May,” he said.", ["he", "he", "said"]),
        ("“The bridge will hold until May,” Roe said. “It is as old as the town.”", ["Roe", "Roe", "said"]),
        ("“The bridge holds,” he said.", ["he", "he", "said"]),
        ("“The bridge will hold until May,” he says.", ["he", "he", "says"]),
        ("“The bridge will hold until May,” he shouted.", ["he", "he", "shouted"]),
        ("“The bridge will hold until May,” they said.", ["they", "they", "said"]),
        ("“The bridge will hold until May,” the mayor said.", ["the mayor", "the mayor", "said"]),
        ("“The bridge will hold until May,” Roe, a carpenter, said.", ["Roe", "Roe", "said"]),
        ("“The bridge will hold until May,” Jane Roe, 34, told the town.", ["Jane Roe", "Jane Roe", "told"]),
        ("“The bridge will hold until May,” Jane Husted said.", ["Jane Husted", "Jane Husted", "said"]),
        ("“The bridge will hold until May,”\u{a0}Roe said.\u{a0}“It is very old.”", ["Roe", "Roe", "said"]),
        (
            "“The bridge will hold until May,” Roe said, “and it is as old as the town.”",
            ["Roe", "Roe", "said"],
        ),
        (
            "“The bridge will hold until May,” said Roe, a friend of Mrs. Doe who has built ten. “It is as old as the town.”",
            ["Roe", "Roe", "said"],
        ),
        (
            "\"The bridge will hold until May,\" Roe said on Monday. \"It is as old as the town.\"",
            ["Roe", "Roe", "said"],
        ),
    ];

    /// Blocks that are read.
    const OTHERS: &[&str] = &[
        // The sentence may go on from the one before, or ends in no comma.
        "Roe wrote “The bridge will hold until May,” he said.",
        "It was Mr. “The bridge will hold until May,” he said.",
        "“The bridge will hold until May.” He said no more.",
        // A word is no sentence.
        "“Yes,” he said.",
        "“The River House,” he said.",
        "“public good,” he said.",
        // Words that may be nouns.
        "“The bridge will hold until May,” the mayor back home said.",
        "“The bridge will hold until May,” the board notes show.",
        // Sentences that end with what is often written in short.
        "“The bridge will hold until May,” Roe said in July. The mayor said no. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said to Elm Inc. But Doe told him no. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said of Plan B? The mayor told us no. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said in May.[1] The mayor told us no. “It is as old as the town.”",
        // Somebody else is the source, or may be.
        "“The bridge will hold until May,” it read, Roe said.",
        "“The bridge will hold until May,” Roe said, and Doe told the town no. “It is as old as the town.”",
        "“The bridge will hold until May,” said Elmville, Ohio, Mayor Jane Roe.",
        "“The bridge will hold until May,” Roe said, according to Doe.",
        "“The bridge will hold until May,” Roe said. Doe was silent. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said, according to Doe. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said, According to Doe.",
        "“The bridge will hold until May,” Roe said in the hall… Doe told the town no. “It is as old as the town.”",
        "“The bridge will hold until May,” Roe said in the hall.\tDoe told the town no. “It is as old as the town.”",
        "“The bridge will hold until May,” said Roe and Doe agreed. “It is as old as the town.”",
        "“The bridge will hold until May,” said Roe in a note, Doe told the town. “It is as old as the town.”",
        "“The bridge will hold until May,” said Roe, and the mayor agreed. “It is as old as the town.”",
        // No name alone, or no verb that does nothing but report.
        "“The bridge will hold until May,” said Roe campaign manager John Doe.",
        "“The bridge will hold until May,” said the mayor.",
        "“The bridge will hold until May,” Roe, as Doe said, told the town.",
        "“The bridge will hold until May,” Roe, a carpenter, and Doe said.",
        "“The bridge will hold until May,” Roe’s son said.",
        "“The bridge will hold until May,” the report said.",
        "“The bridge will hold until May,” he left.",
        "“The bridge will hold until May,” he said.Later he left.",
        // Too many quotations, too little behind, or a mark that is missing.
        "“The bridge will hold until May,” Roe said. “It is old as the town. It holds.” She left.",
        "“The bridge will hold until May,” Roe said. “It is as old as the town,” he said. “It will hold.”",
        "“The bridge will hold until May,” Roe said. “Yes.”",
        "“The bridge will hold until May,” Roe said. “It is as old as the town.",
        "“The bridge will hold until May,”",
    ];

    fn marked(text: &str) -> Vec<Marked> {
        let (mut marks, mut found) = (Vec::new(), Vec::new());
        let block = Span::between(0, text.len());
        Signs::of(text, text.is_ascii()).of_block(block, &mut marks);
        pair(text, block, &marks, false, &mut found);
        found
    }

    fn of(text: &str) -> Option<Sight> {
        sight(text, Span::between(0, text.len()), &marked(text), None, Words::of(0).unwrap())
    }

    #[test]
    fn what_is_told_at_sight_is_what_a_page_tells() {
        for (text, expected) in PLAIN {
            let sight = of(text).unwrap_or_else(|| panic!("{text}"));
            let shown = [sight.who.span, sight.who.name, sight.cue].map(|span| span.text(text).unwrap());
            assert_eq!(shown, *expected, "{text}");
            let mut quotes = Vec::new();
            let mut blocks = [BlockSpan { kind: BlockKind::Paragraph, span: Span::between(0, text.len()) }];
            read(
                text,
                Bytes::of(text.as_bytes()),
                &mut blocks,
                &mut Room::default(),
                &mut quotes,
                &mut Vec::new(),
            );
            assert_eq!(quotes, watched(text, &blocks, &mut Watcher), "{text}");
            assert!(quotes.iter().all(|quote| quote.cue == Some(sight.cue)), "{text}");
        }
    }

    /// Somebody for whom pages are read.
    struct Watcher;

    impl Watch for Watcher {
        const WATCHES: bool = true;
    }

    #[test]
    fn what_is_not_told_at_sight_is_read() {
        for text in OTHERS {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn every_word_for_a_source_is_seen() {
        let english = &crate::lexicon::LANGUAGES[0].speech;
        assert!(!english.according.is_empty());
        for word in english.according.split_whitespace() {
            assert!(names_source(&format!(", {word} to Doe")), "{word}");
        }
    }

    #[test]
    fn a_signature_below_may_name_somebody_else() {
        let text = PLAIN[10].0;
        let (block, words) = (Span::between(0, text.len()), Words::of(0).unwrap());
        assert_eq!(sight(text, block, &marked(text), Some("— John Doe"), words), None);
        assert!(sight(text, block, &marked(text), Some("John Doe was silent."), words).is_some());
    }
}
