//! From a paragraph to a dump, with one thread and with two: `cargo bench --bench scale`.

use std::{thread, time::Duration};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};

mod common;

/// The sizes, in bytes: 1 kB to 64 MB.
const SIZES: [usize; 9] =
    [1 << 10, 4 << 10, 16 << 10, 64 << 10, 256 << 10, 1 << 20, 4 << 20, 16 << 20, 64 << 20];

/// One text of each size: articles, one below the other.
fn one_text(criterion: &mut Criterion) {
    let set = common::main_set();
    for &(name, work) in common::WORKS {
        let mut group = criterion.benchmark_group(format!("{name}, one text"));
        for size in SIZES {
            let text = joined(&set.texts, size);
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::from_parameter(size), &text, |bencher, text| {
                bencher.iter(|| work(text));
            });
        }
        group.finish();
    }
}

/// Many articles, 16 MB of them, read by one thread and by two that share nothing.
fn threads(criterion: &mut Criterion) {
    let set = common::main_set();
    let mut left = 16 << 20;
    let mut articles = Vec::new();
    for text in set.texts.iter().cycle() {
        articles.push(text.as_str());
        left -= text.len().min(left);
        if left == 0 {
            break;
        }
    }
    let bytes: usize = articles.iter().map(|text| text.len()).sum();
    for &(name, work) in common::WORKS {
        let mut group = criterion.benchmark_group(format!("{name}, many articles"));
        group.throughput(Throughput::Bytes(bytes as u64));
        for count in [1, 2] {
            let share = articles.len().div_ceil(count);
            group.bench_function(BenchmarkId::new("threads", count), |bencher| {
                bencher.iter(|| {
                    thread::scope(|scope| {
                        for part in articles.chunks(share) {
                            scope.spawn(move || part.iter().for_each(|text| work(text)));
                        }
                    });
                });
            });
        }
        group.finish();
    }
}

/// The first `size` bytes, or a few less, of the texts with a blank line between them, as often as it takes.
fn joined(texts: &[String], size: usize) -> String {
    let mut joined = String::with_capacity(size + texts.iter().map(String::len).max().unwrap_or(0) + 2);
    for text in texts.iter().cycle() {
        joined.push_str(text);
        joined.push_str("\n\n");
        if joined.len() >= size {
            break;
        }
    }
    let end = (0..=size).rev().find(|&at| joined.is_char_boundary(at)).unwrap_or(0);
    joined.truncate(end);
    joined
}

criterion_group! {
    name = benches;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_secs(1));
    targets = one_text, threads
}
criterion_main!(benches);
