//! Cookbook: how old an article is by the clock, as exactly as its timestamp says.
//!
//! `cargo run --example cookbook_age`

use newsprint::{Article, When};
use time::{Duration, OffsetDateTime, Time, UtcOffset};

fn main() {
    let now = OffsetDateTime::now_utc();
    let dated = "Elmville reopens its bridge\n\nBy Jane Roe\n\n3 May 2024\n\n\
                 The bridge across the river at Elmville is open again, the town council said on Friday.\n\n\
                 It had been closed for a year after the flood took two of its arches.\n";
    for text in [include_str!("sample.txt"), dated] {
        let article = Article::parse(text);
        println!("{}", article.headline().unwrap_or("(no headline)"));
        match article.published().and_then(|published| published.value) {
            Some(when) => println!("  {when}, {}", age(when, now)),
            None => println!("  no date, or one that can be read in two ways"),
        }
    }
}

/// The time since then. A date alone is taken from midnight, a time without a zone as one of Greenwich, and both are said.
fn age(when: When, now: OffsetDateTime) -> String {
    let then = when
        .date
        .with_time(when.time.unwrap_or(Time::MIDNIGHT))
        .assume_offset(when.offset.unwrap_or(UtcOffset::UTC));
    let age: Duration = now - then;
    let exactness = match (when.time, when.offset) {
        (Some(_), Some(_)) => "to the minute",
        (Some(_), None) => "give or take the zone",
        (None, _) => "by the day",
    };
    format!("{} days old, {exactness}", age.whole_days())
}
