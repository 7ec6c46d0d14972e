//! Shows articles as one HTML page: blocks by kind, quotations by speaker, and who said what.
//!
//! `cargo run --release --example highlight -- --out page.html FILE|FOLDER...`
//!
//! The page stands alone: no network, no script. Without a path it shows the sample article.

#[allow(dead_code, reason = "each example uses a part of it")]
mod common;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use newsprint::{BlockKind, Outline, QuoteKind, QuoteSpan, Span, Warning};

use crate::common::{Folders, Text, Texts, complain, terminal};

const STYLE: &str = include_str!("highlight.css");

/// Shows articles as one HTML page: blocks by kind, quotations by speaker, and who said what.
#[derive(Parser)]
struct Asked {
    /// Where to write the page; standard output if it is not given.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Text files, or folders of .txt files; `-` is standard input; none shows the sample article.
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let Asked { out, paths } = Asked::parse();
    let mut texts = Texts::new(paths, Folders::Opened);
    if let Some(out) = &out
        && let Some(input) = overwritten(out, texts.paths())
    {
        complain(&format!("{}: would be overwritten by the page: name another file", input.display()));
        return ExitCode::FAILURE;
    }
    let stories: Vec<Story> = texts.by_ref().enumerate().map(|(i, text)| Story::new(i + 1, text)).collect();
    if stories.is_empty() {
        return texts.end(Ok(()));
    }
    let written = write(out.as_deref(), &page(&stories));
    texts.end(written)
}

/// The first of the `inputs` that a page written to `out` would take the place of.
fn overwritten<'a>(out: &Path, inputs: &'a [PathBuf]) -> Option<&'a PathBuf> {
    // What stands nowhere yet is no input.
    let written: Vec<PathBuf> =
        [out.to_owned(), new_name(out)].iter().filter_map(|path| fs::canonicalize(path).ok()).collect();
    let is_written = |input: &&PathBuf| fs::canonicalize(input).is_ok_and(|path| written.contains(&path));
    inputs.iter().filter(|input| input.is_file()).find(is_written)
}

/// The name that a file has until it is whole.
fn new_name(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".new");
    name.into()
}

fn write(out: Option<&Path>, page: &str) -> io::Result<()> {
    match out {
        Some(path) => {
            write_whole(path, page).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))
        }
        None => io::stdout().lock().write_all(page.as_bytes()),
    }
}

/// Writes a file under another name and renames it, so that whoever is interrupted leaves the file that was there before, whole.
fn write_whole(path: &Path, page: &str) -> io::Result<()> {
    if fs::metadata(path).is_ok_and(|it| !it.is_file()) {
        return fs::write(path, page); // a terminal or a pipe
    }
    let new = new_name(path);
    let written = fs::File::create(&new).and_then(|mut file| {
        file.write_all(page.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&new);
    }
    written
}

/// A text and all that is shown about it.
struct Story {
    /// Its number on the page, from 1; part of the ids of what stands in it.
    number: usize,
    name: String,
    text: String,
    outline: Outline,
    speakers: Vec<Speaker>,
    /// For each quotation, which of the speakers said it.
    said_by: Vec<Option<usize>>,
}

/// Somebody who is quoted, under the fullest name that the text has.
struct Speaker {
    name: String,
    role: Option<String>,
    /// Their quotations, counted from 1.
    quotes: Vec<usize>,
}

impl Story {
    fn new(number: usize, Text { name, text }: Text) -> Self {
        let outline = Outline::with_roles(&text);
        let (mut speakers, mut known) = (Vec::<Speaker>::new(), BTreeMap::new());
        let mut said_by = Vec::new();
        for (i, quote) in outline.quotes().iter().enumerate() {
            let Some(speaker) = quote.speaker else {
                said_by.push(None);
                continue;
            };
            let words = |span: Span| {
                span.text(&text).unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
            };
            let name = words(speaker.name.unwrap_or(speaker.mention));
            let at = *known.entry(name.to_lowercase()).or_insert_with(|| {
                speakers.push(Speaker { name, role: None, quotes: Vec::new() });
                speakers.len() - 1
            });
            let entry = &mut speakers[at];
            entry.role = entry.role.take().or_else(|| speaker.role.map(words));
            entry.quotes.push(i + 1);
            said_by.push(Some(at));
        }
        Self { number, name, text, outline, speakers, said_by }
    }

    fn words(&self, span: Span) -> &str {
        span.text(&self.text).unwrap_or_default()
    }

    fn title(&self) -> &str {
        let headline = self.outline.blocks().iter().find(|block| block.kind == BlockKind::Headline);
        headline.map_or(&self.name, |block| self.words(block.span))
    }

    /// A speaker's colour, as an angle on the wheel; the golden angle keeps neighbours apart.
    fn hue(at: Option<usize>) -> String {
        at.map_or_else(String::new, |at| format!(" style=\"--hue:{}\"", (at * 137 + 255) % 360))
    }
}

fn page(stories: &[Story]) -> String {
    let title = stories.first().map_or("", Story::title);
    let most = stories.iter().map(|story| story.outline.quotes().len()).max().unwrap_or_default();
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{} · newsprint</title>\n<style>\n{STYLE}{}</style>\n</head>\n<body>\n",
        plain(title),
        links(most),
    );
    if stories.len() > 1 {
        contents(stories, &mut page);
    }
    page.push_str("<main>\n");
    for story in stories {
        article(story, &mut page);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The rules that light up a quotation together with its speaker, its cue and its line in the table.
fn links(most: usize) -> String {
    let lit: Vec<String> =
        (1..=most).map(|i| format!("article:has(.q{i}:is(:hover,:focus-visible,:target)) .q{i}")).collect();
    if lit.is_empty() { String::new() } else { format!("{}{{--lit:1}}\n", lit.join(",\n")) }
}

/// Which articles there are, where there are several.
fn contents(stories: &[Story], page: &mut String) {
    page.push_str("<nav aria-label=\"Articles\">\n<ol>\n");
    for story in stories {
        let _ = writeln!(
            page,
            "<li><a href=\"#a{}\" dir=\"auto\">{}</a> <small>{}</small></li>",
            story.number,
            plain(story.title()),
            counted(story.outline.quotes().len(), "quotation")
        );
    }
    page.push_str("</ol>\n</nav>\n");
}

fn article(story: &Story, page: &mut String) {
    let outline = &story.outline;
    let _ = writeln!(
        page,
        "<article id=\"a{}\">\n<p class=\"facts\"><b>{}</b> {} · {} · {} · {}</p>\n<div class=\"sheet\">\n<div class=\"text\">",
        story.number,
        plain(&story.name),
        counted(outline.blocks().len(), "block"),
        counted(outline.quotes().len(), "quotation"),
        counted(story.speakers.len(), "speaker"),
        counted(outline.warnings().len(), "warning"),
    );
    let marks = marks(story);
    let mut marks = marks.as_slice();
    let in_block = |warning: &&Warning| !warning.span.is_empty();
    let (mut placed, unplaced): (Vec<&Warning>, Vec<&Warning>) =
        outline.warnings().iter().partition(in_block);
    placed.sort_by_key(|warning| warning.span.start());
    let mut placed = placed.as_slice();
    if !unplaced.is_empty() {
        let _ = writeln!(
            page,
            "<div class=\"block\"><span class=\"kind\">whole text</span>{}</div>",
            notes(&unplaced)
        );
    }
    for block in outline.blocks() {
        let inside = marks.partition_point(|mark| mark.span.start() < block.span.end());
        let odd = placed.partition_point(|warning| warning.span.start() < block.span.end());
        let _ = writeln!(
            page,
            "<div class=\"block {kind}\"><span class=\"kind\">{label}</span><div class=\"words\" dir=\"auto\">{words}</div>{notes}</div>",
            kind = block.kind,
            label = block.kind.as_str().replace('_', " "),
            words = interleave(&story.text, block.span, &marks[..inside]),
            notes = notes(&placed[..odd]),
        );
        (marks, placed) = (&marks[inside..], &placed[odd..]);
    }
    page.push_str("</div>\n");
    legend(story, page);
    page.push_str("</div>\n");
    table(story, page);
    page.push_str("</article>\n");
}

/// What was odd, below the block where it is.
fn notes(warnings: &[&Warning]) -> String {
    warnings.iter().fold(String::new(), |mut notes, warning| {
        let _ = write!(notes, "<p class=\"warning\">{}</p>", plain(&warning.to_string()));
        notes
    })
}

/// Who speaks, in which colour.
fn legend(story: &Story, page: &mut String) {
    if story.speakers.is_empty() {
        return;
    }
    page.push_str("<aside aria-label=\"Speakers\">\n<h2>Speakers</h2>\n<ul>\n");
    for (at, speaker) in story.speakers.iter().enumerate() {
        let role =
            speaker.role.as_ref().map_or_else(String::new, |role| format!("<small>{}</small>", plain(role)));
        let _ = write!(
            page,
            "<li{}><b class=\"name\" dir=\"auto\">{}</b>{role}<span class=\"numbers\">",
            Story::hue(Some(at)),
            plain(&speaker.name)
        );
        for quote in &speaker.quotes {
            let _ =
                write!(page, "<a class=\"number q{quote}\" href=\"#a{}q{quote}\">{quote}</a>", story.number);
        }
        page.push_str("</span></li>\n");
    }
    page.push_str("</ul>\n</aside>\n");
}

/// Who said what, one line for each quotation.
fn table(story: &Story, page: &mut String) {
    if story.outline.quotes().is_empty() {
        return;
    }
    page.push_str(
        "<section>\n<h2>Who said what</h2>\n<table>\n<thead><tr><th scope=\"col\">No.</th><th scope=\"col\">Speaker</th>\
         <th scope=\"col\">Cue</th><th scope=\"col\">Words</th><th scope=\"col\">Kind</th></tr></thead>\n<tbody>\n",
    );
    for (i, quote) in story.outline.quotes().iter().enumerate() {
        let at = story.said_by[i];
        let number = i + 1;
        let who = match (at.map(|at| &story.speakers[at]), quote.speaker) {
            (Some(speaker), Some(said)) => {
                let mention = story.words(said.mention);
                let as_printed = if mention == speaker.name {
                    String::new()
                } else {
                    format!(" <small>as “{}”</small>", plain(mention))
                };
                format!("<b class=\"name\" dir=\"auto\">{}</b>{as_printed}", plain(&speaker.name))
            }
            _ => "<span class=\"nobody\">nobody named</span>".to_owned(),
        };
        let _ = writeln!(
            page,
            "<tr class=\"q{number} {kind}\" id=\"a{story}t{number}\"{hue}><td><a class=\"number q{number}\" href=\"#a{story}q{number}\">{number}</a></td>\
             <td>{who}</td><td><i>{cue}</i></td><td dir=\"auto\">{words}</td><td><span class=\"tag\">{kind}</span></td></tr>",
            kind = quote.kind,
            story = story.number,
            hue = Story::hue(at),
            cue = quote.cue.map_or_else(String::new, |cue| plain(story.words(cue))),
            words = plain(story.words(quote.span)),
        );
    }
    page.push_str("</tbody>\n</table>\n</section>\n");
}

/// Something to mark in a block: where, its tag, and what stands first in it.
struct Mark {
    span: Span,
    element: &'static str,
    attributes: String,
    first: String,
}

impl Mark {
    fn open(&self) -> String {
        format!("<{} {}>", self.element, self.attributes)
    }

    fn close(&self) -> String {
        format!("</{}>", self.element)
    }
}

/// All marks of a text, by where they begin, the longer first: its quotations, their speakers and cues, what is odd.
fn marks(story: &Story) -> Vec<Mark> {
    let quotes = story.outline.quotes();
    let odd: BTreeSet<Span> = story.outline.warnings().iter().map(|warning| warning.span).collect();
    let mut marks: Vec<Mark> = quotes
        .iter()
        .enumerate()
        .map(|(i, quote)| quotation(story, i, quote, odd.contains(&quote.span)))
        .collect();
    let mut links = BTreeMap::<(Span, &str), Vec<usize>>::new();
    for (i, quote) in quotes.iter().enumerate() {
        for (class, span) in [("mention", quote.speaker.map(|speaker| speaker.mention)), ("cue", quote.cue)] {
            if let Some(span) = span {
                links.entry((span, class)).or_default().push(i);
            }
        }
    }
    let mut after = 0;
    for ((span, class), of) in links {
        if span.start() < after {
            continue;
        }
        after = span.end();
        let mut attributes = format!("class=\"{class}");
        for i in &of {
            let _ = write!(attributes, " q{}", i + 1);
        }
        let first = of.first().copied().unwrap_or_default();
        let hue = Story::hue(story.said_by[first]);
        let _ = write!(attributes, "\" href=\"#a{}q{}\"{hue}", story.number, first + 1);
        marks.push(Mark { span, element: "a", attributes, first: String::new() });
    }
    let said: BTreeSet<Span> = quotes.iter().map(|quote| quote.span).collect();
    for Warning { kind, span, .. } in story.outline.warnings() {
        if !span.is_empty() && !said.contains(span) {
            let attributes = format!("title=\"{}\"", plain(&kind.to_string()));
            marks.push(Mark { span: *span, element: "mark", attributes, first: String::new() });
        }
    }
    marks.sort_by_key(|mark| (mark.span.start(), Reverse(mark.span.end())));
    marks
}

fn quotation(story: &Story, i: usize, quote: &QuoteSpan, is_odd: bool) -> Mark {
    let number = i + 1;
    let speaker = story.said_by[i].map_or("nobody named", |at| &story.speakers[at].name);
    let odd = if is_odd { " odd" } else { "" };
    let hue = Story::hue(story.said_by[i]);
    let said = if quote.kind == QuoteKind::Scare { "nobody’s words" } else { speaker };
    let (kind, story, said) = (quote.kind, story.number, plain(said));
    Mark {
        span: quote.span,
        element: "span",
        attributes: format!("class=\"quote q{number} {kind}{odd}\" title=\"{said}\"{hue}"),
        first: format!(
            "<a class=\"number q{number}\" id=\"a{story}q{number}\" href=\"#a{story}t{number}\" \
             aria-label=\"quotation {number}, {said}\">{number}</a>"
        ),
    }
}

/// The text of `whole` with marks set into it. Where marks cross, the one that began first is closed and opened again.
fn interleave(text: &str, whole: Span, marks: &[Mark]) -> String {
    let mut edges: Vec<usize> =
        marks.iter().flat_map(|mark| [mark.span.start(), mark.span.end().min(whole.end())]).collect();
    edges.extend([whole.start(), whole.end()]);
    edges.sort_unstable();
    edges.dedup();
    let (mut html, mut open, mut next) = (String::new(), Vec::<&Mark>::new(), marks.iter().peekable());
    for (i, edge) in edges.iter().enumerate() {
        if let Some(first) = open.iter().position(|mark| mark.span.end() <= *edge) {
            let above = open.split_off(first);
            html.extend(above.iter().rev().map(|mark| mark.close()));
            for mark in above.into_iter().filter(|mark| mark.span.end() > *edge) {
                html.push_str(&mark.open());
                open.push(mark);
            }
        }
        while let Some(mark) = next.next_if(|mark| mark.span.start() <= *edge) {
            html.push_str(&mark.open());
            html.push_str(&mark.first);
            open.push(mark);
        }
        let end = edges.get(i + 1).copied().unwrap_or(*edge);
        let words = Span::new(*edge, end).and_then(|span| span.text(text)).unwrap_or_default();
        html.push_str(&escaped(words));
    }
    html
}

/// Text as HTML: nothing in it is markup, and what would turn the reading order is shown.
fn escaped(text: &str) -> String {
    each(text, |c| format!("<span class=\"control\">{}</span>", plain(&terminal::visible(c))))
}

/// The same for attributes and titles, where no element may stand.
fn plain(text: &str) -> String {
    each(text, |c| match terminal::visible(c).as_str() {
        shown if shown.starts_with('<') => format!("[{}]", shown.trim_matches(['<', '>'])),
        shown => shown.to_owned(),
    })
}

fn each(text: &str, show: impl Fn(char) -> String) -> String {
    let mut html = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            c if c.is_whitespace() && c.is_control() => html.push(' '),
            c if terminal::steers(c) => html.push_str(&show(c)),
            c => html.push(c),
        }
    }
    html
}

fn counted(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}
