//! An article as Markdown, and its body as clean text.

use std::fmt::Write as _;

use crate::{Article, BodyKind};

impl Article {
    /// The body as clean text, for corpora: paragraphs, headings and entries of lists, apart by empty lines; nothing else.
    ///
    /// ```
    /// let article = newsprint::Article::builder().headline("Bridge").paragraph("It holds.").paragraph("So it does.").build()?;
    /// assert_eq!(article.to_text(), "It holds.\n\nSo it does.");
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        let blocks: Vec<&str> = self.body().iter().map(|block| block.text.as_str()).collect();
        blocks.join("\n\n")
    }

    /// The article as Markdown (`CommonMark`): headline, deck, byline, times, captions, body, taglines, notices, related articles.
    ///
    /// It cannot carry: places in the source, what is read within a line (authors, speakers, the meaning of a time), and which line is
    /// what.
    ///
    /// ```
    /// let article = newsprint::Article::builder().headline("Bridge * 2").paragraph("It holds.").list_item("One").build()?;
    /// assert_eq!(article.to_markdown(), "# Bridge \\* 2\n\nIt holds.\n\n- One\n");
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        let mut page = Page(String::new());
        page.blocks("# ", self.headline());
        page.blocks("**", self.deck().into_iter().flat_map(str::lines));
        page.blocks("", self.byline().map(|byline| byline.text.as_str()));
        page.blocks("", self.published().map(|time| time.text.as_str()));
        page.blocks("", self.updated().map(|time| time.text.as_str()));
        for caption in self.captions() {
            page.blocks("> ", [caption.to_string().as_str()]);
        }
        for block in self.body() {
            match block.kind {
                BodyKind::Paragraph => page.blocks("", [block.text.as_str()]),
                BodyKind::Heading => page.blocks("## ", [block.text.as_str()]),
                BodyKind::ListItem => page.item(&block.text),
            }
        }
        page.blocks("*", self.taglines().iter().map(|tagline| tagline.text.as_str()));
        page.blocks("*", self.notices().iter().map(|notice| notice.text.as_str()));
        for group in self.related() {
            page.blocks("## ", group.heading.as_deref());
            for item in &group.items {
                page.item(&item.title);
                if let Some(summary) = &item.summary {
                    page.below_item(summary);
                }
            }
        }
        page.0
    }
}

/// Markdown as it grows.
struct Page(String);

impl Page {
    /// Blocks behind a mark; a mark of emphasis closes behind the text.
    fn blocks<'a>(&mut self, mark: &str, texts: impl IntoIterator<Item = &'a str>) {
        for text in texts {
            self.gap();
            let close = if mark.ends_with('*') { mark } else { "" };
            // Writing to a string does not fail.
            let _ = writeln!(self.0, "{mark}{}{close}", escape(text));
        }
    }

    /// An entry of a list, next to another or apart from what stands above.
    fn item(&mut self, text: &str) {
        if !self.0.lines().next_back().is_some_and(|line| line.starts_with("- ") || line.starts_with("  ")) {
            self.gap();
        }
        let _ = writeln!(self.0, "- {}", escape(text));
    }

    fn below_item(&mut self, text: &str) {
        let _ = writeln!(self.0, "\n  {}", escape(text));
    }

    fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }
}

/// A text of which Markdown takes no sign for its own.
///
/// Signs that mark something anywhere are escaped wherever they stand, those that mark something at the start of a line only there.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in text.char_indices() {
        let anywhere =
            matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' | '&' | '!' | '$');
        let at_start = at == 0 && matches!(c, '#' | '+' | '-' | '=' | ':');
        let behind_number = digits > 0 && at == digits && matches!(c, '.' | ')');
        if anywhere || at_start || behind_number || (c == '#' && at + 1 == text.len()) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
