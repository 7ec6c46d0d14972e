//! What a run found, counted.

use std::{collections::BTreeMap, fmt};

use newsprint::Outline;
use serde::{Deserialize, Serialize};

/// How many speakers are counted at once; beyond that the least quoted make room, and counts are said to be about right.
const SPEAKERS: usize = 50_000;

/// How many speakers of a batch are kept.
const SPEAKERS_OF_BATCH: usize = 2_000;

/// Counts over some articles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tally {
    pub(crate) articles: u64,
    /// Bytes of their texts.
    pub(crate) bytes: u64,
    pub(crate) rejects: u64,
    /// Files that could not be read, or not to their end.
    pub(crate) broken_files: u64,
    blocks: BTreeMap<String, u64>,
    quotes: BTreeMap<String, u64>,
    named: u64,
    warnings: BTreeMap<String, u64>,
    speakers: BTreeMap<String, u64>,
    /// Whether speakers had to make room.
    is_rough: bool,
}

impl Tally {
    pub(crate) fn article(&mut self, text: &str, outline: &Outline) {
        self.articles += 1;
        self.bytes += text.len() as u64;
        for block in outline.blocks() {
            add(&mut self.blocks, block.kind.as_str(), 1);
        }
        for quote in outline.quotes() {
            add(&mut self.quotes, quote.kind.as_str(), 1);
            let name = quote.speaker.and_then(|speaker| speaker.name).and_then(|name| name.text(text));
            if let Some(name) = name {
                self.named += 1;
                if name.contains(['\n', '\r', '\t']) || name.contains("  ") {
                    add(&mut self.speakers, &name.split_whitespace().collect::<Vec<_>>().join(" "), 1);
                } else {
                    add(&mut self.speakers, name, 1);
                }
            }
        }
        for warning in outline.warnings() {
            add(&mut self.warnings, &warning.kind.to_string(), 1);
        }
    }

    /// Leaves out what a batch need not remember.
    pub(crate) fn settle(&mut self) {
        self.keep(SPEAKERS_OF_BATCH);
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.articles += other.articles;
        self.bytes += other.bytes;
        self.rejects += other.rejects;
        self.broken_files += other.broken_files;
        self.named += other.named;
        self.is_rough |= other.is_rough;
        for (mine, others) in [
            (&mut self.blocks, &other.blocks),
            (&mut self.quotes, &other.quotes),
            (&mut self.warnings, &other.warnings),
            (&mut self.speakers, &other.speakers),
        ] {
            for (name, count) in others {
                add(mine, name, *count);
            }
        }
        if self.speakers.len() > 2 * SPEAKERS {
            self.keep(SPEAKERS);
        }
    }

    fn keep(&mut self, count: usize) {
        if self.speakers.len() > count {
            self.is_rough = true;
            self.speakers =
                most(&self.speakers).into_iter().take(count).map(|(name, n)| (name.to_owned(), n)).collect();
        }
    }
}

fn add(counts: &mut BTreeMap<String, u64>, name: &str, count: u64) {
    match counts.get_mut(name) {
        Some(known) => *known += count,
        None => {
            counts.insert(name.to_owned(), count);
        }
    }
}

/// The most frequent first; by name where counts are equal.
fn most(counts: &BTreeMap<String, u64>) -> Vec<(&str, u64)> {
    let mut counts: Vec<(&str, u64)> = counts.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    counts
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quotes: u64 = self.quotes.values().sum();
        writeln!(f, "articles  {} in {} bytes of text", grouped(self.articles), grouped(self.bytes))?;
        writeln!(f, "rejects   {}", grouped(self.rejects))?;
        if self.broken_files > 0 {
            writeln!(f, "files     {} could not be read to the end", grouped(self.broken_files))?;
        }
        section(f, "blocks", &most(&self.blocks))?;
        section(f, "quotes", &most(&self.quotes))?;
        writeln!(f, "{:>16}  with a speaker's full name, of {}", grouped(self.named), grouped(quotes))?;
        section(f, "warnings", &most(&self.warnings))?;
        let speakers = most(&self.speakers);
        let title = if self.is_rough { "speakers (about)" } else { "speakers" };
        section(f, title, speakers.get(..20).unwrap_or(&speakers))
    }
}

fn section(f: &mut fmt::Formatter<'_>, title: &str, counts: &[(&str, u64)]) -> fmt::Result {
    if counts.is_empty() {
        return Ok(());
    }
    writeln!(f, "{title}")?;
    for (name, count) in counts {
        writeln!(f, "{:>16}  {}", grouped(*count), crate::terminal::safe(name))?;
    }
    Ok(())
}

/// A number with its thousands apart.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}
