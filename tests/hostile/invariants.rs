//! What holds of every outline, whatever the text: each check panics with the place where it does not.

use newsprint::{BlockKind, Outline, Outliner, QuoteKind, Span, WarningKind};

/// Reads `text` alone, and between others in the same room, and checks that both answers are one, and sound.
pub fn outline(text: &str) -> Outline {
    let outline = Outline::of(text);
    blocks(text, &outline);
    quotes(text, &outline);
    warnings(text, &outline);
    let mut outliner = Outliner::new();
    let other = outliner.outline(OTHER).clone();
    assert_eq!(*outliner.outline(text), outline, "two answers for one text");
    assert_eq!(*outliner.outline(OTHER), other, "the text before changes how the next is read");
    roles(text, &outline);
    outline
}

/// Where roles are asked for they stand in the text, and nothing else is told otherwise.
fn roles(text: &str, outline: &Outline) {
    let with_roles = Outline::with_roles(text);
    assert_eq!(with_roles.blocks(), outline.blocks());
    assert_eq!(with_roles.quotes().len(), outline.quotes().len());
    for (asked, quote) in with_roles.quotes().iter().zip(outline.quotes()) {
        let mut asked = *asked;
        if let Some(speaker) = &mut asked.speaker
            && let Some(role) = speaker.role.take()
        {
            inside(text, role, "a role");
            assert!(speaker.name.is_some(), "a role at {role} of somebody without a name");
        }
        assert_eq!(asked, *quote, "roles change an answer");
    }
}

/// A text that leaves traces, if any can be left: an open quotation, names, and a pronoun.
const OTHER: &str = "Jane Roe, the mayor of Elmville, “agreed.\n\n“I did,” she said.";

/// Whether a character counts as blank: white space, a byte order mark, a zero-width space.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{FEFF}' | '\u{200B}')
}

/// Blocks stand in order, do not overlap, have no blanks at their ends, and leave nothing but blanks between them.
fn blocks(text: &str, outline: &Outline) {
    let mut at = 0;
    for block in outline.blocks() {
        let span = block.span;
        assert!(at <= span.start(), "a block begins at {} and the one above ends at {at}", span.start());
        gap(text, at, span.start());
        let shown = inside(text, span, "a block");
        assert!(
            !shown.starts_with(is_blank) && !shown.ends_with(is_blank),
            "blanks at the ends of {shown:?}"
        );
        at = span.end();
    }
    gap(text, at, text.len());
    let headlines = outline.blocks().iter().filter(|block| block.kind == BlockKind::Headline).count();
    assert!(headlines <= 1, "{headlines} headlines");
}

fn gap(text: &str, start: usize, end: usize) {
    let lost = text.get(start..end).expect("blocks end between characters");
    assert!(lost.chars().all(is_blank), "{lost:?} at {start} is in no block");
}

/// What stands at a span, which is not empty and lies between characters.
fn inside<'a>(text: &'a str, span: Span, what: &str) -> &'a str {
    let shown =
        span.text(text).unwrap_or_else(|| panic!("{what} at {span} cuts a character or leaves the text"));
    assert!(!shown.is_empty(), "{what} at {span} is empty");
    shown
}

/// The characters that mark quotations.
const MARKS: &str = "\"'`“”„«»‘’‚‹›「」『』";

/// Quotations stand in order, each inside one block, and what is said of their speakers lies in the text.
fn quotes(text: &str, outline: &Outline) {
    let mut blocks = outline.blocks().iter().peekable();
    let mut before = None;
    for quote in outline.quotes() {
        let span = quote.span;
        let quoted = inside(text, span, "a quotation");
        assert!(quoted.contains(|c| !is_blank(c) && !MARKS.contains(c)), "nothing is quoted in {quoted:?}");
        while blocks.next_if(|block| block.span.end() <= span.start()).is_some() {}
        let block = blocks.peek().unwrap_or_else(|| panic!("a quotation at {span} behind the last block"));
        assert!(block.span.contains(span), "a quotation at {span} leaves its block at {}", block.span);
        if let Some((end, kind)) = before {
            assert!(end <= span.start(), "a quotation at {span} begins before the one above ends, at {end}");
            assert!(!quote.continues || quote.kind == kind, "a quotation at {span} goes on as another kind");
        }
        assert!(before.is_some() || !quote.continues, "the first quotation goes on");
        assert!(
            quote.kind != QuoteKind::Scare || quote.speaker.is_none(),
            "somebody speaks nobody's words at {span}"
        );
        let (mut speaker_within, mut cue_within) = (None, None);
        if let Some(speaker) = quote.speaker {
            inside(text, speaker.mention, "a speaker");
            speaker_within = Some(is_set_in(text, span, speaker.mention, "a speaker"));
            if let Some(name) = speaker.name {
                inside(text, name, "a name");
            }
            assert_eq!(speaker.role, None, "a role that nobody asked for");
        }
        if let Some(cue) = quote.cue {
            inside(text, cue, "a cue");
            cue_within = Some(is_set_in(text, span, cue, "a cue"));
        }
        if let (Some(speaker), Some(cue)) = (speaker_within, cue_within) {
            assert_eq!(speaker, cue, "of speaker and cue at {span} one is set in");
        }
        before = Some((span.end(), quote.kind));
    }
}

/// What is said of a quotation stands outside of it, or is set in by near signs within, the last of which may be the end of the
/// quotation: "« Le pont, dit Roe, tient »", "« Il tient, dit Roe »". Gives whether it is set in.
fn is_set_in(text: &str, quote: Span, part: Span, what: &str) -> bool {
    const SIGNS: [char; 7] = [',', '–', '—', '-', '?', '!', '…'];
    const LONGEST: usize = 80;
    if part.end() <= quote.start() || quote.end() <= part.start() {
        return false;
    }
    assert!(quote.contains(part), "{what} at {part} leaves its quotation at {quote}");
    let before = text.get(quote.start()..part.start()).and_then(|before| before.rfind(SIGNS));
    let behind = text.get(part.end()..quote.end()).expect("a part of the text");
    let behind = behind.find(|c| c == '.' || SIGNS.contains(&c)).unwrap_or(behind.len());
    let Some(before) = before else {
        panic!("{what} at {part} lies within its quotation at {quote}, and no sign before it")
    };
    let length = part.end() + behind - (quote.start() + before);
    assert!(length <= LONGEST + '–'.len_utf8(), "{what} at {part} is set in within {length} bytes");
    true
}

/// Warnings stand in the order of the text, and say what is so.
fn warnings(text: &str, outline: &Outline) {
    let warnings = outline.warnings();
    assert!(warnings.is_sorted_by_key(|warning| warning.span), "warnings out of order");
    assert!(warnings.len() <= 4096, "{} warnings", warnings.len());
    for warning in warnings {
        warning.span.text(text).unwrap_or_else(|| panic!("a warning at {} outside the text", warning.span));
    }
    for (kind, missing) in
        [(BlockKind::Headline, WarningKind::NoHeadline), (BlockKind::Paragraph, WarningKind::NoBody)]
    {
        let has = outline.blocks().iter().any(|block| block.kind == kind);
        let warned = warnings.iter().any(|warning| warning.kind == missing);
        assert_eq!(has, !warned, "{kind:?} and {missing:?}");
    }
}
