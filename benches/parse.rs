//! How fast we read each kind of source: `cargo bench --bench parse`.

use std::time::Duration;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

mod common;

fn parse(criterion: &mut Criterion) {
    for &(name, work) in common::WORKS {
        let mut group = criterion.benchmark_group(name);
        for set in common::sets() {
            group.throughput(Throughput::Bytes(set.bytes() as u64));
            group.bench_function(set.name, |bencher| {
                bencher.iter(|| set.texts.iter().for_each(|text| work(text)));
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(2));
    targets = parse
}
criterion_main!(benches);
