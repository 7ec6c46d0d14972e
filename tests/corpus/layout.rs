//! The scores of the layout corpus: the kind of every line, and fields found whole.

use std::{fs, path::Path};

use newsprint::{BlockKind, BlockSpan, Outline};
use serde::{Deserialize, Deserializer};

use super::variant::Variant;

/// The kinds that are also scored article by article.
const EXACT: [BlockKind; 4] = [BlockKind::Headline, BlockKind::Deck, BlockKind::Byline, BlockKind::Timestamp];
const KINDS: usize = BlockKind::ALL.len();

/// A text, with the kind of every line.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Page {
    path: String,
    setting: String,
    lang: String,
    #[serde(rename = "blocks")]
    pub(crate) lines: Vec<Line>,
    #[serde(skip)]
    pub(crate) text: String,
    /// The kind that the outline gives each line.
    #[serde(skip)]
    given: Vec<Option<BlockKind>>,
}

/// A line that is not blank, and what it is.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Line {
    /// Nothing where the gold does not know.
    #[serde(deserialize_with = "kind")]
    kind: Option<BlockKind>,
    /// Other kinds that are right as well.
    #[serde(default)]
    also: Vec<BlockKind>,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

fn kind<'de, D: Deserializer<'de>>(from: D) -> Result<Option<BlockKind>, D::Error> {
    let name = String::deserialize(from)?;
    Ok(BlockKind::ALL.into_iter().find(|kind| kind.as_str() == name))
}

impl Page {
    /// The page with another text, and its lines where they lie there.
    pub(crate) fn changed(&self, variant: Variant) -> Self {
        let lines = self.lines.iter().zip(variant.lines);
        let lines = lines.map(|(line, (start, end))| Line { start, end, ..line.clone() }).collect();
        Self { lines, ..self.clone() }.read(variant.text)
    }

    fn read(mut self, text: String) -> Self {
        self.given = self.kinds(Outline::of(&text).blocks());
        self.text = text;
        self
    }

    /// Whether blank lines stand between more than half of the lines.
    pub(crate) fn has_blank_lines_between_blocks(&self) -> bool {
        let gaps = self.lines.windows(2).map(|pair| &self.text[pair[0].end..pair[1].start]);
        let blank = gaps.filter(|gap| gap.matches('\n').count() > 1).count();
        blank * 2 > self.lines.len()
    }

    /// The kind that is given to each line: that of the block which covers most of its bytes.
    fn kinds(&self, blocks: &[BlockSpan]) -> Vec<Option<BlockKind>> {
        let mut blocks = blocks.iter().filter(|block| !block.span.is_empty()).peekable();
        let mut kinds = Vec::with_capacity(self.lines.len());
        for line in &self.lines {
            while blocks.next_if(|block| block.span.end() <= line.start).is_some() {}
            let (mut best, mut most) = (None, 0);
            for block in blocks.clone().take_while(|block| block.span.start() < line.end) {
                let shared = block.span.end().min(line.end) - block.span.start().max(line.start);
                if shared > most {
                    (best, most) = (Some(block.kind), shared);
                }
            }
            kinds.push(best);
        }
        kinds
    }
}

/// All texts of the corpus, with what the outline makes of them.
pub(crate) fn pages(folder: &Path) -> Vec<Page> {
    let gold = fs::read_to_string(folder.join("gold.jsonl")).expect("the gold of the layout corpus");
    let pages = gold.lines().filter(|line| !line.trim().is_empty()).map(|line| {
        let page: Page = serde_json::from_str(line).expect("a page of the gold");
        let text = fs::read_to_string(folder.join(&page.path)).expect("the text of a page");
        page.read(text)
    });
    pages.collect()
}

/// The share of right lines in a setting, `A` or `B`; in both where the setting is empty.
pub(crate) fn micro<'a>(pages: impl IntoIterator<Item = &'a Page>, setting: &str) -> f64 {
    Tally::of(pages.into_iter().filter(|page| page.setting.starts_with(setting))).micro()
}

/// The figures that have a floor, by the paths of `score.py --json`.
pub(crate) fn figures(pages: &[Page]) -> Vec<(&'static str, f64)> {
    let article = Tally::of(pages.iter().filter(|page| page.setting == "A"));
    let english = Tally::of(pages.iter().filter(|page| page.setting == "A" && page.lang == "en"));
    vec![
        ("setting A/micro_f1", article.micro()),
        ("setting A lang en/micro_f1", english.micro()),
        ("setting A/macro_f1", article.macro_f1()),
        ("setting A/exact/headline/exact", article.exact(BlockKind::Headline)),
        ("setting A/exact/byline/exact", article.exact(BlockKind::Byline)),
        ("setting A/exact/timestamp/exact", article.exact(BlockKind::Timestamp)),
        ("setting A/exact/deck/exact", article.exact(BlockKind::Deck)),
        ("setting B/micro_f1", micro(pages, "B")),
    ]
}

#[derive(Default)]
struct Tally {
    scored: usize,
    right: usize,
    /// By kind: lines found, lines of other kinds taken for it, lines missed.
    found: [usize; KINDS],
    wrong: [usize; KINDS],
    missed: [usize; KINDS],
    /// By kind of [`EXACT`]: articles found whole, and articles that have it.
    whole: [usize; EXACT.len()],
    with: [usize; EXACT.len()],
}

impl Tally {
    fn of<'a>(pages: impl Iterator<Item = &'a Page>) -> Self {
        let mut tally = Self::default();
        for page in pages {
            tally.count_lines(page);
            tally.count_whole(page);
        }
        tally
    }

    fn count_lines(&mut self, page: &Page) {
        for (line, given) in page.lines.iter().zip(&page.given) {
            let Some(kind) = line.kind else { continue };
            self.scored += 1;
            if *given == Some(kind) || given.is_some_and(|given| line.also.contains(&given)) {
                self.right += 1;
                self.found[kind as usize] += 1;
                continue;
            }
            self.missed[kind as usize] += 1;
            if let Some(given) = given {
                self.wrong[*given as usize] += 1;
            }
        }
    }

    fn count_whole(&mut self, page: &Page) {
        for (at, kind) in EXACT.into_iter().enumerate() {
            if !page.lines.iter().any(|line| line.kind == Some(kind)) {
                continue;
            }
            let (mut good, mut got, mut need) = (true, false, false);
            for (line, given) in page.lines.iter().zip(&page.given) {
                let given = *given == Some(kind);
                let must = line.kind == Some(kind) && line.also.is_empty();
                let may = line.kind.is_none() || line.kind == Some(kind) || line.also.contains(&kind);
                good &= (given || !must) && (may || !given);
                got |= given;
                need |= must;
            }
            self.with[at] += 1;
            self.whole[at] += usize::from(good && (got || !need));
        }
    }

    fn micro(&self) -> f64 {
        share(self.right, self.scored)
    }

    /// The mean F1 over the kinds that the gold has.
    fn macro_f1(&self) -> f64 {
        let f1 = |kind: usize| {
            let precision = share(self.found[kind], self.found[kind] + self.wrong[kind]);
            let recall = share(self.found[kind], self.found[kind] + self.missed[kind]);
            if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
        };
        let kinds: Vec<f64> =
            (0..KINDS).filter(|&kind| self.found[kind] + self.missed[kind] > 0).map(f1).collect();
        kinds.iter().sum::<f64>() / kinds.len() as f64
    }

    /// The share of the articles with a kind whose lines of that kind are exactly those found.
    fn exact(&self, kind: BlockKind) -> f64 {
        let at = EXACT.iter().position(|&exact| exact == kind).expect("a kind that is scored by article");
        share(self.whole[at], self.with[at])
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
}
