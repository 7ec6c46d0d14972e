//! The corpus: texts with the kind of each line, their folds, and what else may be made of a text.

use std::{collections::HashMap, fs};

use newsprint::BlockKind;
use serde_json::Value;

use crate::chance::Chance;

/// A text with its gold.
pub struct Page {
    pub path: String,
    pub setting: String,
    pub english: bool,
    pub family: String,
    pub text: String,
    pub gold: Vec<Gold>,
}

/// A line of a text, and its kind, if it is known.
#[derive(Clone)]
pub struct Gold {
    pub kind: Option<usize>,
    /// Other kinds that are as right.
    pub also: Vec<usize>,
    pub start: usize,
    pub end: usize,
}

impl Gold {
    fn is(&self, kind: BlockKind) -> bool {
        self.kind == Some(kind as usize)
    }
}

pub fn read(corpus: &str) -> Vec<Page> {
    let gold = fs::read_to_string(format!("{corpus}/gold.jsonl")).expect("the corpus has a gold.jsonl");
    let mut pages: Vec<Page> = gold
        .lines()
        .map(|line| {
            let page: Value = serde_json::from_str(line).expect("a line of gold is JSON");
            let word = |name: &str| page[name].as_str().unwrap_or_default().to_owned();
            let path = word("path");
            let text = fs::read_to_string(format!("{corpus}/{path}")).expect("the text of a line of gold");
            let offset = |value: &Value| usize::try_from(value.as_u64().unwrap_or(0)).unwrap_or(0);
            let gold = page["blocks"].as_array().into_iter().flatten().map(|block| Gold {
                kind: kind_of(&block["kind"]),
                also: block["also"].as_array().into_iter().flatten().filter_map(kind_of).collect(),
                start: offset(&block["start"]),
                end: offset(&block["end"]),
            });
            let gold = gold.collect();
            Page {
                path,
                setting: word("setting"),
                english: word("lang") == "en",
                family: word("family"),
                text,
                gold,
            }
        })
        .collect();
    pages.sort_by(|a, b| a.path.cmp(&b.path));
    pages
}

fn kind_of(name: &Value) -> Option<usize> {
    BlockKind::ALL.iter().position(|kind| Some(kind.as_str()) == name.as_str())
}

/// Families of publishers over five folds, each to the fold that has least; another `way` makes other folds.
pub fn folds(pages: &[Page], way: u64) -> HashMap<String, usize> {
    let mut sizes: HashMap<&str, usize> = HashMap::new();
    for page in pages {
        let size = if page.setting == "A" { page.gold.len() } else { 0 };
        *sizes.entry(&page.family).or_default() += size;
    }
    let mut families: Vec<(&str, usize)> = sizes.into_iter().collect();
    families.sort_by(|a, b| a.0.cmp(b.0));
    Chance::new(way).shuffle(&mut families);
    if way == 0 {
        families.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
    } else {
        families.sort_by_key(|(_, size)| usize::MAX - size / 400);
    }
    let mut filled = [0; 5];
    families
        .into_iter()
        .map(|(family, size)| {
            let fold = (0..5).min_by_key(|&fold| filled[fold]).unwrap_or(0);
            filled[fold] += size.max(1);
            (family.to_owned(), fold)
        })
        .collect()
}

/// What may be made of a text, as other extractors, other publishers and other uses would leave it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// Each line end as CR LF.
    CarriageReturns,
    /// One line feed between blocks.
    WithoutBlanks,
    /// Hard-wrapped at 72 columns.
    Wrapped,
    /// Without some of the stretches of one kind, and in every other page with a full stop behind the headline, as archives
    /// print it.
    Thinned,
    /// What stands above the body in another order.
    Shuffled,
    /// What stands above the body, and its first one to eight paragraphs.
    Brief,
}

/// A line with the white space above it.
#[derive(Clone)]
struct Piece<'a> {
    gap: &'a str,
    text: &'a str,
    gold: &'a Gold,
}

impl Page {
    /// The text as the variant has it, or `None` where the page gives cause for none.
    pub fn variant(&self, variant: Variant) -> Option<(String, Vec<Gold>)> {
        let chance = &mut Chance::of(&self.path);
        let spaced = self.text.contains("\n\n");
        match variant {
            Variant::CarriageReturns => Some(join(&self.pieces(), |piece| {
                (piece.gap.replace('\n', "\r\n"), piece.text.replace('\n', "\r\n"))
            })),
            Variant::WithoutBlanks => {
                spaced.then(|| join(&self.pieces(), |piece| ("\n".to_owned(), piece.text.to_owned())))
            }
            Variant::Wrapped => spaced.then(|| {
                join(&self.pieces(), |piece| {
                    let indent = piece.gap.rsplit('\n').next().unwrap_or("");
                    (piece.gap.to_owned(), wrap(piece.text, indent.chars().count()))
                })
            }),
            Variant::Thinned => {
                let pieces = stretches(self.pieces());
                let left = pieces.into_iter().filter(|stretch| !chance.percent(loss(stretch[0].gold)));
                let left: Vec<Piece> = left.flatten().collect();
                let stop = if chance.percent(50) { "." } else { "" };
                (!left.is_empty()).then(|| {
                    join(&left, |piece| {
                        let open =
                            piece.gold.is(BlockKind::Headline) && piece.text.ends_with(char::is_alphanumeric);
                        (piece.gap.to_owned(), format!("{}{}", piece.text, if open { stop } else { "" }))
                    })
                })
            }
            Variant::Shuffled => {
                let (above, body) = self.above_the_body();
                let mut above = stretches(above);
                chance.shuffle(&mut above);
                let pieces: Vec<Piece> = above.into_iter().flatten().chain(body).collect();
                Some(plain(&pieces))
            }
            Variant::Brief => {
                let (mut above, body) = self.above_the_body();
                above.retain(|piece| !piece.gold.is(BlockKind::Boilerplate) || chance.percent(40));
                let mut left = 1 + chance.below(8);
                let others = [BlockKind::Boilerplate, BlockKind::RelatedHeading, BlockKind::RelatedItem];
                let body = body.into_iter().take_while(|piece| {
                    let more = left > 0;
                    left -= u64::from(more && piece.gold.is(BlockKind::Paragraph));
                    more
                });
                let body = body.filter(|piece| !others.iter().any(|&other| piece.gold.is(other)));
                above.extend(body);
                (!above.is_empty()).then(|| plain(&above))
            }
        }
    }

    fn pieces(&self) -> Vec<Piece<'_>> {
        let mut last = 0;
        self.gold
            .iter()
            .map(|gold| {
                let gap = match &self.text[last..gold.start] {
                    "" => "\n",
                    gap => gap,
                };
                last = gold.end;
                Piece { gap, text: &self.text[gold.start..gold.end], gold }
            })
            .collect()
    }

    fn above_the_body(&self) -> (Vec<Piece<'_>>, Vec<Piece<'_>>) {
        let mut above = self.pieces();
        let first = above.iter().position(|piece| piece.gold.is(BlockKind::Paragraph)).unwrap_or(0);
        let body = above.split_off(first);
        (above, body)
    }
}

/// The pieces in stretches of one kind.
fn stretches(pieces: Vec<Piece<'_>>) -> Vec<Vec<Piece<'_>>> {
    let mut stretches: Vec<Vec<Piece>> = Vec::new();
    for piece in pieces {
        match stretches.last_mut() {
            Some(last) if last[0].gold.kind == piece.gold.kind => last.push(piece),
            _ => stretches.push(vec![piece]),
        }
    }
    stretches
}

/// How many of a hundred stretches of a kind are left out of a thinned text.
fn loss(gold: &Gold) -> u64 {
    match gold.kind.and_then(|kind| BlockKind::ALL.get(kind)) {
        Some(BlockKind::Paragraph | BlockKind::Heading | BlockKind::ListItem) => 0,
        Some(BlockKind::Headline) => 10,
        Some(BlockKind::Deck | BlockKind::Byline | BlockKind::Timestamp) => 25,
        Some(BlockKind::Boilerplate) => 35,
        _ => 30,
    }
}

fn plain(pieces: &[Piece]) -> (String, Vec<Gold>) {
    join(pieces, |piece| (piece.gap.to_owned(), piece.text.to_owned()))
}

/// The text of the pieces, each with its gap and its lines as `print` gives them.
fn join(pieces: &[Piece], print: impl Fn(&Piece) -> (String, String)) -> (String, Vec<Gold>) {
    let (mut text, mut gold) = (String::new(), Vec::new());
    for piece in pieces {
        let (gap, line) = print(piece);
        if !text.is_empty() {
            text.push_str(&gap);
        }
        let start = text.len();
        text.push_str(&line);
        gold.push(Gold { start, end: text.len(), ..piece.gold.clone() });
    }
    (text, gold)
}

/// A line broken before the word that would end beyond column 72.
fn wrap(line: &str, indent: usize) -> String {
    let mut wrapped = String::with_capacity(line.len());
    let mut column = indent;
    for word in line.split(' ') {
        let width = word.chars().count();
        if wrapped.is_empty() {
            column += width;
        } else if column + 1 + width > 72 {
            wrapped.push('\n');
            column = width;
        } else {
            wrapped.push(' ');
            column += 1 + width;
        }
        wrapped.push_str(word);
    }
    wrapped
}
