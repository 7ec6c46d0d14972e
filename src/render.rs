//! The canonical layout: an article to plain text.

use std::fmt::{self, Display, Formatter};

use crate::{
    Article, Author, BodyKind, Byline, Caption, Credit, CreditKind, Dateline, Notice, RelatedGroup,
    RelatedItem, Tagline, Timestamp,
    assemble::{alone, read::Source},
    layout::print::{self, Key, Label},
};

impl Display for Article {
    /// Writes the article as plain text, in a layout that reads back to the letter: [`parse`](Article::parse) gives an equal
    /// article, but for the [spans](Article::without_spans), which are those of the new text, and the quotations, which are read
    /// anew from where they stand.
    ///
    /// The headline comes first, the deck below it; then byline, times and captions, each with a label; then the body, and behind it
    /// taglines, notices, and related articles. Paragraphs are indented, headings and lists more so. What a line does not say by itself
    /// (a byline of unusual form) is told in lines below it. The last line is `-30-`, by which newsrooms of old closed a copy.
    ///
    /// ```
    /// use newsprint::{Article, Caption, Credit};
    ///
    /// let article = Article::builder()
    ///     .headline("Town rebuilds its bridge")
    ///     .deck("The old arches stand again")
    ///     .byline("By Jane Roe".parse()?)
    ///     .caption(Caption::new("The arches at dawn.").credit(Credit::photographer("John Doe").with_agency("AP")))
    ///     .paragraph("The bridge across the river opened on Friday.")
    ///     .build()?;
    ///
    /// let text = article.to_string();
    /// assert_eq!(
    ///     text,
    ///     "Town rebuilds its bridge\n\
    ///      The old arches stand again\n\
    ///      \n\
    ///      By Jane Roe\n\
    ///      \n\
    ///      Photo: The arches at dawn. (John Doe/AP)\n\
    ///      \n\
    ///      \x20 The bridge across the river opened on Friday.\n\
    ///      \n\
    ///      -30-",
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let mut sheet = Sheet { f, gap: Gap::Done };
        sheet.bare(self.headline().unwrap_or_default())?;
        self.deck().into_iter().flat_map(str::lines).try_for_each(|line| sheet.bare(line))?;
        sheet.f.write_str("\n")?;
        sheet.gap = Gap::Done;
        sheet.head(self)?;
        sheet.gap();
        self.captions().iter().try_for_each(|caption| sheet.caption(caption))?;
        sheet.gap();
        for block in self.body() {
            let label = match block.kind {
                BodyKind::Paragraph => Label::Paragraph,
                BodyKind::Heading => Label::Heading,
                BodyKind::ListItem => Label::ListItem,
            };
            if label != Label::ListItem {
                sheet.gap();
            }
            sheet.line(label, &block.text)?;
            if label != Label::ListItem {
                sheet.gap();
            }
        }
        sheet.gap();
        self.taglines().iter().try_for_each(|tagline| sheet.tagline(tagline))?;
        self.notices().iter().try_for_each(|notice| sheet.notice(notice))?;
        self.related().iter().try_for_each(|group| sheet.related(group))?;
        sheet.end()
    }
}

/// What is being printed, line by line.
struct Sheet<'s, 'f> {
    f: &'s mut Formatter<'f>,
    gap: Gap,
}

/// Whether a blank line stands between the last line and the next.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    /// None.
    No,
    /// It is to be written, if another line comes.
    Due,
    /// It stands there.
    Done,
}

impl Sheet<'_, '_> {
    /// Has a blank line before the next line.
    fn gap(&mut self) {
        if self.gap == Gap::No {
            self.gap = Gap::Due;
        }
    }

    fn begin(&mut self) -> fmt::Result {
        if self.gap == Gap::Due {
            self.f.write_str("\n")?;
        }
        self.gap = Gap::No;
        Ok(())
    }

    /// A line without a label.
    fn bare(&mut self, text: &str) -> fmt::Result {
        self.begin()?;
        writeln!(self.f, "{text}")
    }

    /// The last line.
    fn end(&mut self) -> fmt::Result {
        self.gap();
        self.begin()?;
        self.f.write_str(print::END)
    }

    /// A line behind its label or its blanks.
    fn line(&mut self, label: Label, text: &str) -> fmt::Result {
        self.begin()?;
        let lead = label.lead();
        let blank = if lead.ends_with(':') && !text.is_empty() { " " } else { "" };
        writeln!(self.f, "{lead}{blank}{text}")
    }

    /// A line that shows by itself what it is, or else behind its label.
    fn known(&mut self, label: Label, text: &str) -> fmt::Result {
        if print::bare(text) == Some(label) { self.bare(text) } else { self.line(label, text) }
    }

    /// What the line above does not say.
    fn detail(&mut self, key: Key, text: &str) -> fmt::Result {
        self.begin()?;
        let word = key.word();
        if text.is_empty() { writeln!(self.f, " {word}") } else { writeln!(self.f, " {word}: {text}") }
    }

    fn optional(&mut self, key: Key, text: Option<&str>) -> fmt::Result {
        text.map_or(Ok(()), |text| self.detail(key, text))
    }

    fn head(&mut self, article: &Article) -> fmt::Result {
        if let Some(byline) = article.byline() {
            self.byline(byline)?;
        }
        for (label, time) in [(Label::Published, article.published()), (Label::Updated, article.updated())] {
            if let Some(time) = time {
                self.time(label, time)?;
            }
        }
        self.dateline(article)?;
        let of_byline = article.byline().and_then(|byline| byline.agency.as_deref());
        let of_dateline = article.dateline().and_then(|dateline| dateline.agency.as_deref());
        if of_byline.or(of_dateline) != article.agency() {
            self.line(Label::Agency, article.agency().unwrap_or_default())?;
        }
        article.language().map_or(Ok(()), |tag| self.line(Label::Language, tag))
    }

    fn byline(&mut self, byline: &Byline) -> fmt::Result {
        self.known(Label::Byline, &byline.text)?;
        let alone = alone::byline(Source::LOOSE, &byline.text);
        let is_same = |(one, other): (&Author, &Author)| {
            (&one.name, &one.role, &one.email, &one.handle)
                == (&other.name, &other.role, &other.email, &other.handle)
        };
        if alone.agency == byline.agency
            && alone.authors.len() == byline.authors.len()
            && alone.authors.iter().zip(&byline.authors).all(is_same)
        {
            return Ok(());
        }
        if byline.authors.is_empty() && byline.agency.is_none() {
            return self.detail(Key::None, "");
        }
        for author in &byline.authors {
            self.detail(Key::Author, &author.name)?;
            self.optional(Key::Role, author.role.as_deref())?;
            self.optional(Key::Email, author.email.as_deref())?;
            self.optional(Key::Handle, author.handle.as_deref())?;
        }
        self.optional(Key::Agency, byline.agency.as_deref())
    }

    fn time(&mut self, label: Label, time: &Timestamp) -> fmt::Result {
        self.line(label, &time.text)?;
        match time.value {
            value if value == alone::value(&time.text) => Ok(()),
            None => self.detail(Key::None, ""),
            Some(value) => self.detail(Key::Value, &value.to_string()),
        }
    }

    /// The dateline, if the first paragraph does not show it.
    fn dateline(&mut self, article: &Article) -> fmt::Result {
        let first = article.body().iter().find(|block| block.kind == BodyKind::Paragraph);
        let shown = first.and_then(|first| Source::LOOSE.dateline(&first.text));
        let told = article.dateline().map(|dateline| Dateline { span: None, ..dateline.clone() });
        if shown == told {
            return Ok(());
        }
        let Some(dateline) = told else { return self.line(Label::Dateline, "") };
        self.line(Label::Dateline, &dateline.text)?;
        self.optional(Key::Place, dateline.place.as_deref())?;
        self.optional(Key::Region, dateline.region.as_deref())?;
        self.optional(Key::Agency, dateline.agency.as_deref())?;
        self.optional(Key::Date, dateline.date.as_deref())
    }

    fn caption(&mut self, caption: &Caption) -> fmt::Result {
        let whole = caption.to_string();
        let (alone, _) = Source::LOOSE.caption(&whole);
        let is_same = |(one, other): (&Credit, &Credit)| {
            (&one.agency, &one.photographer, one.kind) == (&other.agency, &other.photographer, other.kind)
        };
        if alone.text == caption.text
            && alone.credits.len() == caption.credits.len()
            && alone.credits.iter().zip(&caption.credits).all(is_same)
        {
            return self.line(Label::Photo, &whole);
        }
        self.line(Label::Photo, caption.text.as_deref().unwrap_or_default())?;
        if caption.credits.is_empty() {
            return self.detail(Key::None, "");
        }
        for credit in &caption.credits {
            self.detail(Key::Credit, "")?;
            self.optional(Key::Agency, credit.agency.as_deref())?;
            self.optional(Key::Photographer, credit.photographer.as_deref())?;
            self.optional(Key::Kind, credit.kind.map(CreditKind::as_str))?;
        }
        Ok(())
    }

    fn tagline(&mut self, tagline: &Tagline) -> fmt::Result {
        self.gap();
        self.known(Label::Tagline, &tagline.text)?;
        if alone::tagline(Source::LOOSE, &tagline.text).credits == tagline.credits {
            return Ok(());
        }
        if tagline.credits.is_empty() {
            return self.detail(Key::None, "");
        }
        for credit in &tagline.credits {
            let (first, others) =
                credit.names.split_first().map_or(("", &[][..]), |(first, others)| (&**first, others));
            self.detail(Key::Work(credit.role), first)?;
            others.iter().try_for_each(|name| self.detail(Key::Name, name))?;
        }
        Ok(())
    }

    fn notice(&mut self, notice: &Notice) -> fmt::Result {
        self.gap();
        self.known(Label::Notice(notice.kind), &notice.text)
    }

    fn related(&mut self, group: &RelatedGroup) -> fmt::Result {
        self.gap();
        self.line(Label::Related, group.heading.as_deref().unwrap_or_default())?;
        group.items.iter().try_for_each(|item| self.item(item))
    }

    fn item(&mut self, item: &RelatedItem) -> fmt::Result {
        self.line(Label::Item, &item.title)?;
        let alone = item.summary.as_deref().map(|summary| Source::LOOSE.sources(summary)).unwrap_or_default();
        if let Some(summary) = &item.summary {
            self.line(Label::Summary, summary)?;
        }
        if alone == item.sources {
            return Ok(());
        }
        if item.sources.is_empty() {
            return self.detail(Key::None, "");
        }
        item.sources.iter().try_for_each(|source| self.detail(Key::Source, source))
    }
}

impl Display for Byline {
    /// Writes the line as printed.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Display for Timestamp {
    /// Writes the time as printed, without its label. Where the label told day and month apart (`Publié le 3/04/2024`), what is written
    /// does not read back: it is ambiguous.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Display for Dateline {
    /// Writes the dateline as printed.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Display for Tagline {
    /// Writes the line as printed.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Display for Notice {
    /// Writes the line as printed.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl Display for Credit {
    /// Writes the names as agencies do: `Jane Roe/AP`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (&self.photographer, &self.agency) {
            (Some(photographer), Some(agency)) => write!(f, "{photographer}/{agency}"),
            (Some(name), None) | (None, Some(name)) => f.pad(name),
            (None, None) => Ok(()),
        }
    }
}

impl Display for Caption {
    /// Writes the text, and behind it the credits in brackets: `The arches at dawn. (Jane Roe/AP)`. One of one word in small letters,
    /// which would be text there, stands behind a sign: `The arches at dawn. © elmphotos`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let text = self.text.as_deref().unwrap_or_default();
        f.write_str(text)?;
        let Some((first, others)) = self.credits.split_first() else { return Ok(()) };
        let blank = if text.is_empty() { "" } else { " " };
        let name = first.to_string();
        let is_small = !name.is_empty() && name.chars().all(|c| c.is_lowercase() || c == '-');
        if is_small && others.is_empty() {
            return write!(f, "{blank}© {name}");
        }
        write!(f, "{blank}({name}")?;
        others.iter().try_for_each(|credit| write!(f, ", {credit}"))?;
        f.write_str(")")
    }
}

impl Article {
    /// The same article with the quotations that its text shows, in the place of those that it has: made by hand, it need not
    /// spell them out. They are those of [`parse`](Self::parse) for the article as it is printed.
    ///
    /// ```
    /// let article = newsprint::Article::builder()
    ///     .headline("Town rebuilds its bridge")
    ///     .paragraph("“It will hold for a century,” Mayor John Doe said at the opening.")
    ///     .build()?
    ///     .with_quotes_read();
    /// assert_eq!(article.quotes()[0].text, "It will hold for a century,");
    /// assert_eq!(article.speakers()[0].name, "John Doe");
    /// # Ok::<(), newsprint::BuildError>(())
    /// ```
    #[must_use]
    pub fn with_quotes_read(self) -> Self {
        let read = Self::parse(&self.to_string()).without_spans();
        let mut parts = self.into_parts();
        parts.quotes = read.into_parts().quotes;
        Self::of(parts)
    }
}
