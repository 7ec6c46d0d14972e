//! Cookbook: what one person said, and who else speaks.
//!
//! `cargo run --example cookbook_said_by`

use newsprint::Article;

fn main() {
    let article = Article::parse(include_str!("sample.txt"));

    // Surnames and pronouns are resolved: "Castellane said" and "he had called" are Oren Castellane's.
    for quote in article.quotes_by("Oren Castellane") {
        println!("{}: “{}”", quote.cue.as_deref().unwrap_or("-"), quote.text);
    }

    for voice in article.speakers() {
        println!("{} × {}, {}", voice.quotes, voice.name, voice.role.unwrap_or("no role given"));
    }
}
