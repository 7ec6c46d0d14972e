//! Right and wrong lines, as the corpus's own scorer counts them.

use std::{collections::HashMap, env};

use newsprint::{BlockKind, Span};

use crate::{
    boost::KINDS,
    corpus::{Gold, Page},
};

/// The counts for one set of texts.
#[derive(Default)]
pub struct Tally {
    lines: usize,
    right: usize,
    hits: [usize; KINDS],
    false_hits: [usize; KINDS],
    misses: [usize; KINDS],
    exact: [(usize, usize); 4],
    confused: HashMap<(usize, usize), usize>,
}

/// The kind of each line of gold: that of the block which covers most of it.
pub fn kinds_of(gold: &[Gold], found: &[(Span, BlockKind)]) -> Vec<Option<usize>> {
    let mut first = 0;
    gold.iter()
        .map(|line| {
            while found.get(first).is_some_and(|(span, _)| span.end() <= line.start) {
                first += 1;
            }
            let mut covered = [0; KINDS];
            for (span, kind) in found[first..].iter().take_while(|(span, _)| span.start() < line.end) {
                covered[*kind as usize] += span.end().min(line.end) - span.start().max(line.start);
            }
            (0..KINDS).rev().max_by_key(|&kind| covered[kind]).filter(|&kind| covered[kind] > 0)
        })
        .collect()
}

/// Prints each line of a page with its gold and the answer, if the environment asks for it.
pub fn show(page: &Page, predicted: &[Option<usize>]) {
    if env::var_os("SHOW").is_none() {
        return;
    }
    for (line, predicted) in page.gold.iter().zip(predicted) {
        let (Some(kind), Some(predicted)) = (line.kind, predicted) else { continue };
        let mark = if kind == *predicted || line.also.contains(predicted) { "      " } else { "WRONG " };
        let text: String = page.text[line.start..line.end].chars().take(120).collect();
        println!("{mark}{} > {} | {} | {text}", BlockKind::ALL[kind], BlockKind::ALL[*predicted], page.path);
    }
}

impl Tally {
    pub fn add(&mut self, gold: &[Gold], predicted: &[Option<usize>]) {
        for (line, &predicted) in gold.iter().zip(predicted) {
            let Some(kind) = line.kind else { continue };
            self.lines += 1;
            if predicted == Some(kind) || predicted.is_some_and(|kind| line.also.contains(&kind)) {
                self.right += 1;
                self.hits[kind] += 1;
            } else {
                self.misses[kind] += 1;
                if let Some(predicted) = predicted {
                    self.false_hits[predicted] += 1;
                    *self.confused.entry((kind, predicted)).or_default() += 1;
                }
            }
        }
        for kind in 0..4 {
            let lines = || gold.iter().zip(predicted);
            if !lines().any(|(line, _)| line.kind == Some(kind)) {
                continue;
            }
            let needed = |line: &Gold| line.kind == Some(kind) && line.also.is_empty();
            let allowed =
                |line: &Gold| line.kind.is_none() || line.kind == Some(kind) || line.also.contains(&kind);
            let got = lines().any(|(_, &predicted)| predicted == Some(kind));
            let good = lines().all(
                |(line, &predicted)| {
                    if predicted == Some(kind) { allowed(line) } else { !needed(line) }
                },
            );
            let some_needed = gold.iter().any(needed);
            self.exact[kind].1 += 1;
            self.exact[kind].0 += usize::from(good && (got || !some_needed));
        }
    }

    /// Prints the scores of a set of texts.
    pub fn report(&self, name: &str) {
        let ratio = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
        let f1s: Vec<f64> = (0..KINDS)
            .map(|k| ratio(2 * self.hits[k], 2 * self.hits[k] + self.false_hits[k] + self.misses[k]))
            .collect();
        let present = (0..KINDS).filter(|&k| self.hits[k] + self.misses[k] > 0).count();
        let macro_f1 = f1s.iter().sum::<f64>() / present.max(1) as f64;
        println!(
            "{name}: micro {:.4} macro {macro_f1:.4} of {} lines",
            ratio(self.right, self.lines),
            self.lines
        );
        let exact: Vec<String> = ["headline", "deck", "byline", "timestamp"]
            .iter()
            .zip(self.exact)
            .map(|(kind, (right, of))| format!("{kind} {:.3} of {of}", ratio(right, of)))
            .collect();
        println!("  exact: {}", exact.join(", "));
        let kinds: Vec<String> =
            BlockKind::ALL.iter().zip(&f1s).map(|(kind, f1)| format!("{kind} {f1:.3}")).collect();
        println!("  F1: {}", kinds.join(", "));
        let mut confused: Vec<_> = self.confused.iter().collect();
        confused.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
        let confused: Vec<String> = confused
            .iter()
            .take(14)
            .map(|((gold, found), count)| {
                format!("{}>{} {count}", BlockKind::ALL[*gold], BlockKind::ALL[*found])
            })
            .collect();
        println!("  confused: {}", confused.join(", "));
    }
}
