//! Reads articles and prints them typed: as a tree for people, as JSON for programs, as Markdown or clean text.
//!
//! `cargo run --release --example parse -- FILE...`
//!
//! Without a file it reads the sample article; `-` is standard input.

#[allow(dead_code, reason = "each example uses a part of it")]
mod common;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, ValueEnum};
use newsprint::{
    Article, BodyKind, Caption, Credit, Quote, QuoteKind, RelatedGroup, Timestamp, export::NewsArticle,
};
use serde::Serialize;

use crate::common::{
    Folders, Texts,
    terminal::{Terminal, safe, safe_json},
    tree::Node,
};

/// Reads articles and prints them typed: as a tree for people, as JSON for programs, as Markdown or clean text.
#[derive(Parser)]
struct Asked {
    /// How to print them.
    #[arg(long, value_enum, default_value_t = Format::Tree)]
    format: Format,
    /// Text files; `-` is standard input; none reads the sample article.
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people: all parts of the article, who said what, with colours on a terminal.
    Tree,
    /// One object in a line: the model as it is, with places in bytes.
    Json,
    /// One object in a line: a `NewsArticle` of schema.org, as JSON-LD.
    SchemaOrg,
    /// One object in a line: IPTC's ninjs 3.1.
    Ninjs,
    /// The article as Markdown.
    Markdown,
    /// The body alone, as clean text.
    Text,
}

fn main() -> ExitCode {
    let Asked { format, paths } = Asked::parse();
    let mut texts = Texts::new(paths, Folders::Refused);
    let written = write(&mut texts, format);
    texts.end(written)
}

fn write(texts: &mut Texts, format: Format) -> io::Result<()> {
    let terminal = Terminal::of_output();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (i, text) in texts.enumerate() {
        let article = Article::parse(&text.text);
        let uri = || urn(&text.text);
        match format {
            Format::Tree => {
                let gap = if i > 0 { "\n" } else { "" };
                write!(out, "{gap}{}", tree(&text.name, &article).render(terminal))?;
            }
            Format::Json => line(&mut out, &article)?,
            Format::SchemaOrg => line(&mut out, &Linked { id: uri(), article: article.to_schema_org() })?,
            Format::Ninjs => line(&mut out, &article.to_ninjs(&uri()))?,
            Format::Markdown => write_text(&mut out, terminal, i, &article.to_markdown())?,
            Format::Text => write_text(&mut out, terminal, i, &article.to_text())?,
        }
    }
    out.flush()
}

fn line(out: &mut impl io::Write, value: &impl Serialize) -> io::Result<()> {
    writeln!(out, "{}", safe_json(&serde_json::to_string(value)?))
}

/// Text for another program stays as it is; a terminal gets it with all that could steer it made visible.
fn write_text(out: &mut impl io::Write, terminal: Terminal, i: usize, text: &str) -> io::Result<()> {
    let text = if terminal.is_interactive { safe(text) } else { text.into() };
    let gap = if i > 0 { "\n" } else { "" };
    writeln!(out, "{gap}{}", text.trim_end())
}

/// An article of schema.org with a name that other data can link to.
#[derive(Serialize)]
struct Linked {
    #[serde(rename = "@id")]
    id: String,
    #[serde(flatten)]
    article: NewsArticle,
}

/// A name for a text without an address, the same for the same text: a UUID of version 8 (RFC 9562) made from a hash of it
/// (FNV-1a of 128 bits).
fn urn(text: &str) -> String {
    const BASIS: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
    const PRIME: u128 = 0x0100_0000_0000_0000_0000_013b;
    let hash = text.bytes().fold(BASIS, |hash, byte| (hash ^ u128::from(byte)).wrapping_mul(PRIME));
    let version = (hash & !(0xf << 76)) | (0x8 << 76);
    let uuid = format!("{:032x}", (version & !(0x3 << 62)) | (0x2 << 62));
    let mut urn = String::from("urn:uuid:");
    for (i, digit) in uuid.chars().enumerate() {
        if matches!(i, 8 | 12 | 16 | 20) {
            urn.push('-');
        }
        urn.push(digit);
    }
    urn
}

/// The article as a tree, in reading order, then who said what.
fn tree(name: &str, article: &Article) -> Node {
    let mut root = Node::new(name, "");
    let field = |label: &str, text: Option<&str>| text.map(|text| Node::new(label, text));
    let nodes = [
        field("headline", article.headline()).map(|node| node.style("1")),
        field("deck", article.deck()).map(|node| node.style("3")),
        byline(article),
        article.published().map(|time| timestamp("published", time)),
        article.updated().map(|time| timestamp("updated", time)),
        dateline(article),
        field("agency", article.agency()),
        field("language", article.language()),
        Node::new("captions", "").with(article.captions().iter().map(caption)).unless_empty(),
        body(article).unless_empty(),
        quotes(article).unless_empty(),
        tagline(article).unless_empty(),
        Node::new("notices", "")
            .with(article.notices().iter().map(|notice| Node::new(notice.kind.as_str(), &*notice.text)))
            .unless_empty(),
    ];
    for node in nodes.into_iter().flatten().chain(article.related().iter().map(related)) {
        root.push(node);
    }
    root
}

fn byline(article: &Article) -> Option<Node> {
    let byline = article.byline()?;
    let authors = byline.authors.iter().map(|author| {
        let rest = [&author.role, &author.email, &author.handle];
        Node::new("", joined(", ", [Some(&author.name)].into_iter().chain(rest.map(Option::as_ref))))
    });
    Some(Node::new("byline", &*byline.text).with(authors))
}

fn timestamp(label: &str, time: &Timestamp) -> Node {
    match &time.value {
        Some(value) => Node::new(label, format!("{value} (“{}”)", time.text)),
        None => Node::new(label, format!("“{}”", time.text)),
    }
}

fn dateline(article: &Article) -> Option<Node> {
    let dateline = article.dateline()?;
    Some(Node::new(
        "dateline",
        joined(" · ", [&dateline.place, &dateline.agency, &dateline.date].map(Option::as_ref)),
    ))
}

fn caption(caption: &Caption) -> Node {
    let credits = caption.credits.iter().map(|credit| {
        let Credit { agency, photographer, kind, .. } = credit;
        let kind = kind.map(|kind| kind.to_string());
        Node::new("credit", joined(" · ", [photographer, agency, &kind].map(Option::as_ref)))
    });
    Node::new("", caption.text.as_deref().unwrap_or("(credit alone)")).with(credits)
}

fn body(article: &Article) -> Node {
    Node::new("body", "").with(article.body().iter().map(|block| match block.kind {
        BodyKind::Heading => Node::new("#", &*block.text).style("1"),
        BodyKind::ListItem => Node::new("•", &*block.text),
        _ => Node::new("¶", &*block.text),
    }))
}

/// Who said what: each speaker in the order of first words, with all of their words; then what nobody is named for.
fn quotes(article: &Article) -> Node {
    let words = |quote: &Quote| {
        Node::new(quote.cue.as_deref().unwrap_or_default(), format!("“{}”", quote.text)).style("32")
    };
    let mut node = Node::new("quotes", "");
    for voice in article.speakers() {
        let said = article.quotes_by(voice.name).map(words);
        node.push(Node::new(voice.name, voice.role.unwrap_or_default()).with(said));
    }
    let unnamed = |kind: &[QuoteKind]| {
        let is_meant = |quote: &&Quote| quote.speaker.is_none() && kind.contains(&quote.kind);
        article.quotes().iter().filter(is_meant).map(words).collect::<Vec<_>>()
    };
    let speech = Node::new("(nobody named)", "").with(unnamed(&[QuoteKind::Direct, QuoteKind::Mixed]));
    let scare = Node::new("(nobody’s words)", "").with(unnamed(&[QuoteKind::Scare]));
    node.with([speech.unless_empty(), scare.unless_empty()].into_iter().flatten())
}

fn tagline(article: &Article) -> Node {
    let mut node = Node::new("tagline", "");
    for tagline in article.taglines() {
        if tagline.credits.is_empty() {
            node.push(Node::new("", &*tagline.text));
        }
        for credit in &tagline.credits {
            node.push(Node::new(credit.role.as_str().replace('_', " "), credit.names.join(", ")));
        }
    }
    node
}

fn related(group: &RelatedGroup) -> Node {
    let items = group.items.iter().map(|item| {
        let sources = Some(item.sources.join(", ")).filter(|sources| !sources.is_empty());
        let below = item.summary.iter().map(|summary| Node::new("summary", summary));
        Node::new("", &*item.title)
            .style("1")
            .with(below.chain(sources.map(|sources| Node::new("sources", sources))))
    });
    Node::new("related", group.heading.as_deref().unwrap_or_default()).with(items)
}

/// What is there, with the same sign between.
fn joined<'a>(between: &str, parts: impl IntoIterator<Item = Option<&'a String>>) -> String {
    parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(between)
}
