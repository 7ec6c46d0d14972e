//! Cookbook: an article as Markdown, as clean text, and as JSON-LD for a page.
//!
//! `cargo run --example cookbook_markdown -- [FILE]`

#[allow(dead_code, reason = "each example uses a part of it")]
mod common;

use std::{env, error::Error, fs};

use newsprint::Article;

use crate::common::terminal::{safe, safe_json};

fn main() -> Result<(), Box<dyn Error>> {
    let text = match env::args().nth(1) {
        Some(path) => fs::read_to_string(path)?,
        None => include_str!("sample.txt").to_owned(),
    };
    let article = Article::parse(&text);

    // All parts of the article, for people. The text is a stranger's: what a terminal would obey is shown instead.
    println!("{}", safe(&article.to_markdown()));

    // The body alone, for corpora: no captions, no related articles.
    let text = article.to_text();
    println!("{} words in {} paragraphs", text.split_whitespace().count(), text.split("\n\n").count());

    // For the head of a web page: in a script element of type application/ld+json, "<" has to be escaped.
    let data = serde_json::to_string(&article.to_schema_org())?.replace('<', "\\u003c");
    println!("{}", safe_json(&data));
    Ok(())
}
