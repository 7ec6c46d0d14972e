//! Cookbook: an article as Markdown, as clean text, and as JSON-LD for a page.
//!
//! `cargo run --example cookbook_markdown`

use newsprint::Article;

fn main() -> serde_json::Result<()> {
    let article = Article::parse(include_str!("sample.txt"));

    // All parts of the article, for people.
    println!("{}", article.to_markdown());

    // The body alone, for corpora: no captions, no related articles.
    let text = article.to_text();
    println!("{} words in {} paragraphs", text.split_whitespace().count(), text.split("\n\n").count());

    // For the head of a web page: in a script element of type application/ld+json, "<" has to be escaped.
    let json = serde_json::to_string(&article.to_schema_org())?.replace('<', "\\u003c");
    println!("{}…", json.chars().take(120).collect::<String>());
    Ok(())
}
