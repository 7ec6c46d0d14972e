//! Prints one JSON object per file: its blocks and quotations, with byte offsets.
//!
//! `cargo run --release --example outline -- FILE...`

use std::{
    env, fs,
    io::{self, Write as _},
    process::ExitCode,
};

use newsprint::{Outline, Span};
use serde_json::{Value, json};

fn main() -> ExitCode {
    let mut failed = false;
    let mut out = io::BufWriter::new(io::stdout().lock());
    for path in env::args().skip(1) {
        match fs::read_to_string(&path) {
            Ok(text) => {
                if writeln!(out, "{}", line(&path, &text)).is_err() {
                    return ExitCode::SUCCESS;
                }
            }
            Err(error) => {
                eprintln!("{path}: {error}");
                failed = true;
            }
        }
    }
    ExitCode::from(u8::from(failed))
}

fn line(path: &str, text: &str) -> Value {
    let outline = Outline::of(text);
    let place = |span: Span| json!({"start": span.start(), "end": span.end()});
    let blocks: Vec<Value> = outline
        .blocks()
        .iter()
        .map(|b| json!({"kind": b.kind, "start": b.span.start(), "end": b.span.end()}))
        .collect();
    let quotes: Vec<Value> = outline
        .quotes()
        .iter()
        .map(|q| {
            let speaker = q.speaker.map(|s| {
                let name = s.name.and_then(|name| name.text(text)).map(|name| name.split_whitespace().collect::<Vec<_>>().join(" "));
                json!({"start": s.mention.start(), "end": s.mention.end(), "name": name})
            });
            json!({"start": q.span.start(), "end": q.span.end(), "kind": q.kind, "speaker": speaker, "cue": q.cue.map(place)})
        })
        .collect();
    json!({"path": path, "blocks": blocks, "quotes": quotes})
}
