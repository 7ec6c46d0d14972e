//! Reads articles and prints them typed: as a tree for people, or as JSON for programs.
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
use newsprint::{Article, BodyKind, Caption, Credit, Quote, QuoteKind, RelatedGroup, Timestamp};

use crate::common::{
    Folders, Texts,
    terminal::{Terminal, safe_json},
    tree::Node,
};

/// Reads articles and prints them typed: as a tree for people, or as JSON for programs.
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
        match format {
            Format::Tree => {
                if i > 0 {
                    writeln!(out)?;
                }
                out.write_all(tree(&text.name, &article).render(terminal).as_bytes())?;
            }
            Format::Json => writeln!(out, "{}", safe_json(&serde_json::to_string(&article)?))?,
        }
    }
    out.flush()
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
