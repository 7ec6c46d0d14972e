//! The same texts through other tools in the same run: `cargo bench --bench peers`.
//!
//! None of them does our job. They are yardsticks that many know: a Markdown parser's events, regular expressions for
//! quotations and for the plainest attribution, the words of the Unicode standard, and a count of line ends, which no
//! reader of a text can beat.

use std::{hint::black_box, iter, time::Duration};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use memchr::memchr_iter;
use pulldown_cmark::Parser;
use regex::Regex;
use unicode_segmentation::UnicodeSegmentation as _;

mod common;

fn peers(criterion: &mut Criterion) {
    let quotations = Regex::new(r#""[^"\n]+"|“[^”\n]+”"#).expect("an expression");
    let attributions = Regex::new(
        r#"(?:"([^"\n]+)"|“([^”\n]+)”) (?:(said|says|added|told) )?((?:\p{Lu}[\w.’-]+ ?){1,3})(?: ?(said|says|added|told))?"#,
    )
    .expect("an expression");
    for set in iter::once_with(common::own).chain(common::corpora()) {
        let mut group = criterion.benchmark_group(set.name);
        group.throughput(Throughput::Bytes(set.bytes() as u64));
        let mut bench = |name: &str, work: &dyn Fn(&str)| {
            group.bench_function(name, |bencher| {
                bencher.iter(|| set.texts.iter().for_each(|text| work(text)));
            });
        };
        for &(name, work) in common::WORKS {
            bench(name, &work);
        }
        bench("pulldown-cmark, events", &|text| Parser::new(text).for_each(|event| drop(black_box(event))));
        bench("regex, quotations", &|text| _ = black_box(quotations.find_iter(text).count()));
        bench("regex, quotations with speaker", &|text| {
            for captures in attributions.captures_iter(text) {
                black_box(captures);
            }
        });
        bench("unicode-segmentation, words", &|text| _ = black_box(text.unicode_words().count()));
        bench("memchr, line ends", &|text| _ = black_box(memchr_iter(b'\n', text.as_bytes()).count()));
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(2));
    targets = peers
}
criterion_main!(benches);
