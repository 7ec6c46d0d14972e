//! Who said what, as a table or as JSON lines.
//!
//! `cargo run --release --example quotes -- [--speaker NAME] [--format table|json] FILE...`
//!
//! Without a file it reads the sample article; `-` is standard input. Words in quotation marks that are nobody's, such as
//! nicknames and titles, are left out.

#[allow(dead_code, reason = "each example uses a part of it")]
mod common;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, ValueEnum};
use newsprint::{Article, Quote, QuoteKind, Speaker};
use serde::Serialize;

use crate::common::{
    Folders, Texts,
    terminal::{Terminal, columns, safe, safe_json, wrap},
};

/// Who said what, as a table or as JSON lines.
#[derive(Parser)]
struct Asked {
    /// Only what this speaker said: a full name or some words of it, in any case.
    #[arg(long, value_name = "NAME")]
    speaker: Option<String>,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Text files; `-` is standard input; none reads the sample article.
    #[arg(value_name = "FILE")]
    paths: Vec<PathBuf>,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, as wide as the terminal.
    Table,
    /// One object in a line for each quotation, with the path of its file.
    Json,
}

/// A quotation in a line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    path: &'a str,
    #[serde(flatten)]
    quote: &'a Quote,
}

fn main() -> ExitCode {
    let asked = Asked::parse();
    let mut texts = Texts::new(asked.paths, Folders::Refused);
    let written = write(&mut texts, asked.format, asked.speaker.as_deref());
    texts.end(written)
}

fn write(texts: &mut Texts, format: Format, speaker: Option<&str>) -> io::Result<()> {
    let terminal = Terminal::of_output();
    let mut out = io::BufWriter::new(io::stdout().lock());
    for (i, text) in texts.enumerate() {
        let article = Article::parse(&text.text);
        let is_meant = |quote: &&Quote| {
            let is_named = |name| quote.speaker.as_ref().is_some_and(|speaker| is_called(speaker, name));
            quote.kind != QuoteKind::Scare && speaker.is_none_or(is_named)
        };
        let quotes: Vec<&Quote> = article.quotes().iter().filter(is_meant).collect();
        match format {
            Format::Table => {
                let gap = if i > 0 { "\n" } else { "" };
                writeln!(out, "{gap}{}", terminal.paint("1", &safe(&text.name)))?;
                out.write_all(table(&quotes, terminal).as_bytes())?;
            }
            Format::Json => {
                for quote in quotes {
                    let line = serde_json::to_string(&Line { path: &text.name, quote })?;
                    writeln!(out, "{}", safe_json(&line))?;
                }
            }
        }
    }
    out.flush()
}

/// Whether all words of `name` are words of the speaker's name, or of the mention where there is no name.
fn is_called(speaker: &Speaker, name: &str) -> bool {
    let known = speaker.known_as().to_lowercase();
    name.to_lowercase().split_whitespace().all(|word| known.split_whitespace().any(|part| part == word))
}

/// Speaker, role, cue and words in columns, each as wide as it must be and no wider than its share.
fn table(quotes: &[&Quote], terminal: Terminal) -> String {
    const STYLES: [&str; 4] = ["1;32", "2", "36", ""];
    if quotes.is_empty() {
        return "no quotations\n".to_owned();
    }
    let mut rows = vec![["SPEAKER", "ROLE", "CUE", "WORDS"].map(str::to_owned)];
    rows.extend(quotes.iter().map(|quote| {
        let speaker = quote.speaker.as_ref();
        [
            speaker.map_or("(nobody named)", Speaker::known_as).to_owned(),
            speaker.and_then(|speaker| speaker.role.clone()).unwrap_or_default(),
            quote.cue.as_deref().unwrap_or_default().to_owned(),
            quote.text.clone(),
        ]
    }));
    let share = |column: usize, share: usize| {
        let widest = rows.iter().filter_map(|row| row.get(column)).map(|cell| columns(&safe(cell))).max();
        widest.unwrap_or_default().min(terminal.width / share)
    };
    let [speaker, role, cue] = [share(0, 4), share(1, 5), share(2, 8)];
    let words = terminal.width.saturating_sub(speaker + role + cue + 6).max(12);
    let widths = [speaker, role, cue, words];
    let mut table = String::new();
    for (i, row) in rows.iter().enumerate() {
        let cells: Vec<Vec<String>> = row.iter().zip(widths).map(|(cell, width)| wrap(cell, width)).collect();
        for line in 0..cells.iter().map(Vec::len).max().unwrap_or_default() {
            let mut printed = String::new();
            let mut owed = 0;
            for ((cell, width), style) in cells.iter().zip(widths).zip(STYLES) {
                let words = cell.get(line).map_or("", String::as_str);
                if !words.is_empty() {
                    printed.push_str(&" ".repeat(owed));
                    printed.push_str(&terminal.paint(if i == 0 { "2" } else { style }, words));
                    owed = 0;
                }
                owed += (width + 2).saturating_sub(columns(words));
            }
            table.push_str(&printed);
            table.push('\n');
        }
    }
    table
}
