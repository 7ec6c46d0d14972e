//! Texts that are made to be slow, at 1, 2, 4 and 8 times the size: `cargo bench --bench hostile`.
//!
//! Criterion prints bytes per second for each size. They stay level from size to size where the work grows with the text
//! and no faster; where it grew with the square of it, they would halve.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

mod common;

/// The least size, in bytes.
const SIZE: usize = 32 << 10;

/// A name, what stands once at the beginning, and what is repeated behind it.
const TEXTS: &[(&str, &str, &str)] = &[
    ("marks, straight", "", "\""),
    ("marks, opening", "", "“"),
    ("marks, closing", "", "”"),
    ("marks, single", "", "‘"),
    ("marks, guillemets", "", "«"),
    ("marks never closed, one a line", "", "“We will build it\n"),
    ("marks never closed, one a paragraph", "", "“We will build it\n\n"),
    ("marks never closed, one line", "", "“We will \"build "),
    ("marks of two kinds, nested", "", "“He said ‘no” and"),
    ("nothing in marks", "", "\"\" "),
    ("apostrophes", "", "'tis s' "),
    ("bullets", "", "• "),
    ("bullets, one a line", "", "• a\n"),
    ("one long line", "", "The bridge was rebuilt. "),
    ("one long word", "", "a"),
    ("blank lines", "", "\n"),
    ("blanks", "", " "),
    ("no-break spaces", "", "\u{a0}"),
    ("combining marks", "e", "\u{301}"),
    ("returns", "", "a\r"),
    ("line separators", "", "a\u{2028}"),
    ("control characters", "", "\u{1}"),
    ("names before one pronoun", "", "Jane Roe met John Doe. "),
    ("a new name in each quotation", "", "“Yes,” said Mr. "),
    ("pronouns", "Jane Roe came.\n\n", "“Yes,” she said. "),
    ("quotations without speaker", "", "“Yes.” "),
    ("cue verbs", "“Yes,” ", "said told added "),
    ("capitals", "“Yes,” said ", "Jane "),
    ("initials", "", "J. R. "),
    ("bylines", "", "By Jane Roe and John Doe\n"),
    ("one long byline", "By ", "Jane Roe, "),
    ("timestamps", "", "March 3, 2021 10:45 a.m.\n"),
    ("one long timestamp", "Updated ", "3 2021 "),
    (
        "related items",
        "Town rebuilds bridge\n\nSimilar articles\n\n",
        "• Town rebuilds bridge\n\n  Town rebuilds bridge\n\n",
    ),
    ("related headings", "", "Similar articles\n\n"),
    ("credits", "", "(AP Photo/Jane Roe) "),
    ("datelines", "", "ELMVILLE, Ohio (AP) — "),
    ("taglines", "", "Reporting by Jane Roe; Editing by "),
    ("open brackets", "", "("),
    ("lines at a column", "", "The bridge was rebuilt after the flood and the council is glad of it\n"),
];

fn hostile(criterion: &mut Criterion) {
    for &(work_name, work) in common::WORKS {
        for &(name, head, piece) in TEXTS {
            let mut group = criterion.benchmark_group(format!("{work_name}, {name}"));
            for times in [1, 2, 4, 8] {
                let text = text(head, piece, SIZE * times);
                group.throughput(Throughput::Bytes(text.len() as u64));
                group.bench_with_input(BenchmarkId::from_parameter(times), &text, |bencher, text| {
                    bencher.iter(|| work(text));
                });
            }
            group.finish();
        }
    }
}

fn text(head: &str, piece: &str, size: usize) -> String {
    format!("{head}{}", piece.repeat(size / piece.len()))
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(50))
        .measurement_time(Duration::from_millis(200));
    targets = hostile
}
criterion_main!(benches);
