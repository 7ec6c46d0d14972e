//! Prints one JSON object per file: its blocks and quotations, with byte offsets.
//!
//! `cargo run --release --example outline -- FILE...`

#[allow(dead_code, reason = "each example uses a part of it")]
mod common;

use std::{
    io::{self, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::Parser;
use newsprint::{Outline, Span};
use serde_json::{Value, json};

use crate::common::{Folders, Text, Texts, terminal::safe_json};

/// Prints one JSON object per file: its blocks and quotations, with byte offsets.
#[derive(Parser)]
struct Asked {
    /// Text files; `-` is standard input.
    #[arg(required = true, value_name = "FILE")]
    paths: Vec<PathBuf>,
}

fn main() -> ExitCode {
    let mut texts = Texts::new(Asked::parse().paths, Folders::Refused);
    let written = write(&mut texts);
    texts.end(written)
}

fn write(texts: &mut Texts) -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for text in texts {
        writeln!(out, "{}", safe_json(&line(&text).to_string()))?;
    }
    out.flush()
}

fn line(Text { name, text }: &Text) -> Value {
    let outline = Outline::of(text);
    let place = |span: Span| json!({"start": span.start(), "end": span.end()});
    let blocks: Vec<Value> = outline
        .blocks()
        .iter()
        .map(|block| json!({"kind": block.kind, "start": block.span.start(), "end": block.span.end()}))
        .collect();
    let quotes: Vec<Value> = outline
        .quotes()
        .iter()
        .map(|quote| {
            let speaker = quote.speaker.map(|speaker| {
                let name = speaker.name.and_then(|name| name.text(text));
                let name = name.map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
                json!({"start": speaker.mention.start(), "end": speaker.mention.end(), "name": name})
            });
            json!({
                "start": quote.span.start(),
                "end": quote.span.end(),
                "kind": quote.kind,
                "speaker": speaker,
                "cue": quote.cue.map(place),
            })
        })
        .collect();
    json!({"path": name, "blocks": blocks, "quotes": quotes})
}
