//! The form in which this crate prints an article: it is told by its last line, and then read to the letter.
//!
//! Every text of an article is one line and begins with no blank. So the number of blanks before a line says what it is,
//! and a line without any has a label. The first lines are the headline and the deck, and end at a blank line; an article without
//! a headline begins with an empty line. `-30-` is how newsrooms of old closed a copy.
//!
//! ```text
//! print   = headline LF *( deck LF ) LF *( line LF ) "-30-"
//! line    = [ label text ]                         ; "By Jane Roe", "Published: June 3, 2024", "Photo: The arches."
//!         / " " key [":" text]                     ; what the line above does not say by itself
//!         / "  " paragraph / "      " heading / "    • " list-item
//!         / "   • " title / "     " summary        ; of a related item
//! ```

use std::mem;

use crate::{
    BlockKind, BlockSpan, NoticeKind, Span, TaglineRole,
    blank::{is_blank, is_line_end},
    field::{Where, notice},
};

/// The last line.
pub(crate) const END: &str = "-30-";

/// A line of a printed article.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Printed {
    /// What it is.
    pub(crate) label: Label,
    /// Its text, without its label.
    pub(crate) text: Span,
    /// The whole line, without the blanks before it.
    pub(crate) line: Span,
}

/// What a line of a printed article is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Label {
    Headline,
    Deck,
    Byline,
    Published,
    Updated,
    Dateline,
    Agency,
    Language,
    Photo,
    Paragraph,
    Heading,
    ListItem,
    Tagline,
    Notice(NoticeKind),
    Related,
    Item,
    Summary,
    Detail(Key),
}

/// What a line tells about the line above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// That there is nothing to tell.
    None,
    Author,
    Role,
    Email,
    Handle,
    Agency,
    Credit,
    Photographer,
    Kind,
    Place,
    Region,
    Date,
    Value,
    Source,
    Work(TaglineRole),
    Name,
}

/// The labels of lines without a blank before them. The text of a label that ends in a colon may be empty.
const LABELS: &[(&str, Label)] = &[
    ("Byline:", Label::Byline),
    ("Published:", Label::Published),
    ("Updated:", Label::Updated),
    ("Dateline:", Label::Dateline),
    ("Agency:", Label::Agency),
    ("Language:", Label::Language),
    ("Photo:", Label::Photo),
    ("Tagline:", Label::Tagline),
    ("Notice of correction:", Label::Notice(NoticeKind::Correction)),
    ("Notice of copyright:", Label::Notice(NoticeKind::Copyright)),
    ("Notice:", Label::Notice(NoticeKind::Note)),
    ("Related:", Label::Related),
];

/// The keys of lines with one blank before them.
const KEYS: &[(&str, Key)] = &[
    ("none", Key::None),
    ("author", Key::Author),
    ("role", Key::Role),
    ("email", Key::Email),
    ("handle", Key::Handle),
    ("agency", Key::Agency),
    ("credit", Key::Credit),
    ("photographer", Key::Photographer),
    ("kind", Key::Kind),
    ("place", Key::Place),
    ("region", Key::Region),
    ("date", Key::Date),
    ("value", Key::Value),
    ("source", Key::Source),
    ("reporting", Key::Work(TaglineRole::Reporting)),
    ("writing", Key::Work(TaglineRole::Writing)),
    ("editing", Key::Work(TaglineRole::Editing)),
    ("additional reporting", Key::Work(TaglineRole::AdditionalReporting)),
    ("photography", Key::Work(TaglineRole::Photography)),
    ("name", Key::Name),
];

impl Label {
    /// What is printed before the text of such a line.
    pub(crate) fn lead(self) -> &'static str {
        match self {
            Self::Detail(_) => " ",
            Self::Paragraph => "  ",
            Self::Item => "   • ",
            Self::ListItem => "    • ",
            Self::Summary => "     ",
            Self::Heading => "      ",
            _ => LABELS.iter().find(|(_, label)| *label == self).map_or("", |(lead, _)| lead),
        }
    }

    const fn block(self) -> BlockKind {
        match self {
            Self::Headline => BlockKind::Headline,
            Self::Deck => BlockKind::Deck,
            Self::Byline => BlockKind::Byline,
            Self::Published | Self::Updated => BlockKind::Timestamp,
            Self::Photo => BlockKind::Caption,
            Self::Paragraph => BlockKind::Paragraph,
            Self::Heading => BlockKind::Heading,
            Self::ListItem => BlockKind::ListItem,
            Self::Related => BlockKind::RelatedHeading,
            Self::Item | Self::Summary => BlockKind::RelatedItem,
            Self::Dateline
            | Self::Agency
            | Self::Language
            | Self::Tagline
            | Self::Notice(_)
            | Self::Detail(_) => BlockKind::Boilerplate,
        }
    }

    /// Whether such a line may have no text of its own.
    const fn may_be_empty(self) -> bool {
        matches!(
            self,
            Self::Photo
                | Self::Dateline
                | Self::Agency
                | Self::Related
                | Self::Detail(Key::None | Key::Credit | Key::Work(_))
        )
    }

    /// Whether an article has one such line at most.
    const fn is_single(self) -> bool {
        matches!(
            self,
            Self::Byline | Self::Published | Self::Updated | Self::Dateline | Self::Agency | Self::Language
        )
    }
}

impl Key {
    /// The word for it.
    pub(crate) fn word(self) -> &'static str {
        KEYS.iter().find(|(_, key)| *key == self).map_or("", |(word, _)| word)
    }
}

/// The blocks of a printed article; `None` for any other text.
pub(super) fn blocks(text: &str) -> Option<Vec<BlockSpan>> {
    let mut kind = BlockKind::Boilerplate;
    let blocks = lines(text)?.into_iter().map(|printed| {
        if !matches!(printed.label, Label::Detail(_)) {
            kind = printed.label.block();
        }
        BlockSpan::new(kind, printed.line)
    });
    Some(blocks.collect())
}

/// The lines of a printed article that are not blank; `None` for any other text. Only the last bytes of most texts are looked at. A
/// byte order mark, other line ends and blanks at the ends of lines do no harm.
pub(crate) fn lines(text: &str) -> Option<Vec<Printed>> {
    let all = text.trim_end_matches(is_blank).strip_suffix(END)?;
    all.ends_with(is_line_end).then_some(())?;
    let mut lines = rows(all.strip_prefix('\u{feff}').unwrap_or(all));
    let mut found: Vec<Printed> = Vec::new();
    let mut label = Label::Headline;
    loop {
        let line = lines.next()?;
        if line.is_empty() && label == Label::Deck {
            break;
        }
        if !line.is_empty() {
            found.push(printed(text, line, label, line)?);
        }
        label = Label::Deck;
    }
    let mut lists = false;
    for line in lines.filter(|line| !line.is_empty()) {
        let line = body_line(text, line)?;
        let before = found.last().map(|before| before.label);
        lists |= line.label == Label::Related;
        let fits = match line.label {
            Label::Detail(_) => before.is_some_and(takes_details),
            Label::Item => lists,
            Label::Summary => before == Some(Label::Item),
            label => !(label.is_single() && found.iter().any(|before| before.label == label)),
        };
        fits.then(|| found.push(line))?;
    }
    Some(found)
}

/// The lines of a text, without their line ends and the blanks before those.
fn rows(text: &str) -> impl Iterator<Item = &str> {
    let mut returned = false;
    let lines = text.split_inclusive(is_line_end).filter(move |line| {
        // The line feed of a CR LF ends no other line.
        let is_second = mem::replace(&mut returned, line.ends_with('\r')) && *line == "\n";
        !is_second
    });
    lines.map(|line| line.trim_end_matches(is_blank))
}

/// A line below the headline and the deck.
fn body_line<'a>(text: &'a str, line: &'a str) -> Option<Printed> {
    let content = line.trim_start_matches(' ');
    let bulleted = || content.strip_prefix("• ");
    match line.len() - content.len() {
        0 => labelled(text, line),
        1 => {
            let (word, value) =
                content.split_once(':').or_else(|| content.split_at_checked(content.len()))?;
            let (_, key) = KEYS.iter().find(|(known, _)| *known == word)?;
            printed(text, content, Label::Detail(*key), value.strip_prefix(' ').unwrap_or(value))
        }
        2 => printed(text, content, Label::Paragraph, content),
        3 => printed(text, content, Label::Item, bulleted()?),
        4 => printed(text, content, Label::ListItem, bulleted()?),
        5 => printed(text, content, Label::Summary, content),
        6 => printed(text, content, Label::Heading, content),
        _ => None,
    }
}

/// A line with a label, or one that shows by itself what it is.
fn labelled<'a>(text: &'a str, line: &'a str) -> Option<Printed> {
    if let Some((label, value)) = label_of(line) {
        return printed(text, line, label, value.strip_prefix(' ').unwrap_or(value));
    }
    printed(text, line, bare(line)?, line)
}

fn label_of(line: &str) -> Option<(Label, &str)> {
    LABELS.iter().find_map(|(lead, label)| Some((*label, line.strip_prefix(lead)?)))
}

/// What a line without a label is: a byline begins with "By", a tagline with a bracket, a notice as notices do.
pub(crate) fn bare(line: &str) -> Option<Label> {
    if label_of(line).is_some() {
        return None;
    }
    if line.starts_with("By ") {
        return Some(Label::Byline);
    }
    if line.starts_with('(') {
        return Some(Label::Tagline);
    }
    notice(line, Where::Page).map(Label::Notice)
}

/// A line whose text begins with no blank.
fn printed(text: &str, line: &str, label: Label, value: &str) -> Option<Printed> {
    let filled = !value.is_empty() || label.may_be_empty();
    (filled && !value.starts_with(is_blank) && !line.starts_with(is_blank)).then_some(())?;
    Some(Printed { label, text: Span::of(value, text)?, line: Span::of(line, text)? })
}

const fn takes_details(label: Label) -> bool {
    matches!(
        label,
        Label::Byline
            | Label::Published
            | Label::Updated
            | Label::Dateline
            | Label::Photo
            | Label::Tagline
            | Label::Summary
            | Label::Item
            | Label::Detail(_)
    )
}
