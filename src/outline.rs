//! The facts about a text, as byte spans into it.

mod compose;

use std::{cell::Cell, fmt, mem};

use serde::Serialize;

use crate::{
    Span,
    blank::Bytes,
    control,
    inline::{self, Roles},
    layout,
    model::{BlockKind, QuoteKind},
    warning::Warning,
};

/// The facts about a news text: its blocks, its quotations, and what was odd, all as byte spans.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    blocks: Vec<BlockSpan>,
    quotes: Vec<QuoteSpan>,
    warnings: Vec<Warning>,
}

impl Outline {
    /// Reads a text. Total: any text gives an outline.
    ///
    /// The offices of speakers are not looked for: see [`with_roles`](Self::with_roles). Whoever reads many texts and needs each
    /// outline only for a while is better off with an [`Outliner`].
    #[must_use]
    pub fn of(text: &str) -> Self {
        Self::owned(text, Roles::Untold)
    }

    /// Reads a text as [`of`](Self::of) does, and looks for the [role](SpeakerSpan::role) of each speaker too. All else is the same.
    ///
    /// ```
    /// use newsprint::Outline;
    ///
    /// let text = "The ferry stays in port, “for a week at least,” said Jane Roe, the harbour pilot.";
    /// let role = |outline: Outline| outline.quotes()[0].speaker?.role?.text(text);
    /// assert_eq!(role(Outline::with_roles(text)), Some("harbour pilot"));
    /// assert_eq!(role(Outline::of(text)), None);
    /// ```
    #[must_use]
    pub fn with_roles(text: &str) -> Self {
        Self::owned(text, Roles::Told)
    }

    fn owned(text: &str, roles: Roles) -> Self {
        let own = |outline: &mut Self| {
            if text.len() > MOST_KEPT { mem::take(outline) } else { outline.clone() }
        };
        Self::lend(text, roles, own)
    }

    /// What `ask` says of the outline of a text, which is lent to it.
    pub(crate) fn lend<T>(text: &str, roles: Roles, ask: impl FnOnce(&mut Self) -> T) -> T {
        let mut outliner = OUTLINER.take().unwrap_or_default();
        outliner.inline.roles = roles;
        outliner.outline(text);
        if text.len() > MOST_KEPT {
            let mut outline = mem::take(&mut outliner.outline);
            outline.quotes.shrink_to_fit();
            drop(outliner);
            return ask(&mut outline);
        }
        let said = ask(&mut outliner.outline);
        OUTLINER.set(Some(outliner));
        said
    }

    /// The blocks, in order; every non-blank byte of the text lies in exactly one.
    #[must_use]
    pub fn blocks(&self) -> &[BlockSpan] {
        &self.blocks
    }

    /// The quotations, in the order in which they begin.
    #[must_use]
    pub fn quotes(&self) -> &[QuoteSpan] {
        &self.quotes
    }

    /// What was odd, in the order of the text.
    #[must_use]
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }
}

thread_local! {
    /// Room for the work on one text, kept for the next: a text costs no allocations but those of its answer.
    static OUTLINER: Cell<Option<Box<Outliner>>> = const { Cell::new(None) };
}

/// The room is not kept after a text with more bytes than this, so that one long text does not hold memory for good.
pub(crate) const MOST_KEPT: usize = 256 << 10;

/// Reads one text after another, and uses the room that one took again for the next: after a few texts it allocates only for a
/// text that is longer, or has more quotations, than all before it, for a short line that names more than six authors or
/// gives more than six credits, and for a text that is in nothing but capitals or has letters in two characters, of which it makes a
/// copy.
///
/// The answers are those of [`Outline::of`], or of [`Outline::with_roles`] if it looks for roles. They are lent: an outline that is
/// to stay is cloned. The room is in proportion to the longest text; but for a part of what a text over 256 kB took, it is not
/// given back while the outliner lives.
///
/// ```
/// use newsprint::Outliner;
///
/// let articles = [
///     "Ferry held in port\n\nThe ferry stays in port, “for a week at least,” said Jane Roe, the harbour master.",
///     "School reopens\n\nThe head teacher, John Doe, said on Monday: “We are ready.”",
/// ];
/// let mut outliner = Outliner::new();
/// let mut speakers = Vec::new();
/// for text in articles {
///     let outline = outliner.outline(text);
///     let names = outline.quotes().iter().filter_map(|quote| quote.speaker?.name?.text(text));
///     speakers.extend(names);
/// }
/// assert_eq!(speakers, ["Jane Roe", "John Doe"]);
/// ```
#[derive(Default)]
pub struct Outliner {
    outline: Outline,
    layout: layout::Room,
    inline: inline::Room,
}

impl Outliner {
    /// One that has read nothing yet. It takes no room before the first text.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One that looks for the [roles](SpeakerSpan::role) of speakers too, as [`Outline::with_roles`] does.
    #[must_use]
    pub fn with_roles() -> Self {
        let mut outliner = Self::default();
        outliner.inline.roles = Roles::Told;
        outliner
    }

    /// Reads a text. Total: any text gives an outline, which stays until the next text is read.
    pub fn outline(&mut self, text: &str) -> &Outline {
        let bytes = Bytes::of(text.as_bytes());
        match if bytes.are_ascii() { None } else { compose::composed(text) } {
            None => self.read(text, bytes),
            Some(composed) => {
                self.read(&composed.text, Bytes::of(composed.text.as_bytes()));
                let Outline { blocks, quotes, warnings } = &mut self.outline;
                composed.restore(blocks, quotes, warnings);
            }
        }
        &self.outline
    }

    fn read(&mut self, text: &str, bytes: Bytes) {
        let Self { outline: Outline { blocks, quotes, warnings }, layout, inline } = self;
        warnings.clear();
        layout::read(text, bytes, layout, blocks, warnings);
        control::characters(text, bytes, warnings);
        inline::read(text, bytes, blocks, inline, quotes, warnings);
    }
}

impl fmt::Debug for Outliner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Outliner").field("outline", &self.outline).finish_non_exhaustive()
    }
}

/// A block: its kind, and where it lies, without blanks at either end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct BlockSpan {
    /// What it is.
    pub kind: BlockKind,
    /// Where it lies, in bytes.
    pub span: Span,
}

impl BlockSpan {
    pub(crate) const fn new(kind: BlockKind, span: Span) -> Self {
        Self { kind, span }
    }
}

/// A quotation: where it lies, and who said it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct QuoteSpan {
    /// Where it lies, marks included, in bytes. It never leaves its block.
    pub span: Span,
    /// Whole words of somebody, part of a paraphrase, or nobody's words.
    pub kind: QuoteKind,
    /// Who said it. Always `None` for [`QuoteKind::Scare`]. Speaker and cue stand outside of it, but where a paper sets them in
    /// within the marks: "« Le pont, dit Jeanne Roux, tient »".
    pub speaker: Option<SpeakerSpan>,
    /// The word or words that report it, such as "said".
    pub cue: Option<Span>,
    /// Whether it goes on from the quotation before it, which was left open at its paragraph's end.
    pub continues: bool,
}

/// Who said a quotation: one, also where two speak together, as in "said Jane Roe and John Doe".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct SpeakerSpan {
    /// The words that the quotation is attributed to, such as "Trump", "he" or "a spokesman".
    pub mention: Span,
    /// Where the text gives the full name, such as "Donald Trump".
    pub name: Option<Span>,
    /// Where the text gives an office or title with that name, such as "US President". Only [`Outline::with_roles`] and
    /// [`Outliner::with_roles`] look for it; it is `None` elsewhere.
    pub role: Option<Span>,
}
