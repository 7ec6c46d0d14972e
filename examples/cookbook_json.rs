//! Cookbook: an article to JSON and back, and what JSON that does not hold together says.
//!
//! `cargo run --example cookbook_json`

use newsprint::Article;

fn main() -> serde_json::Result<()> {
    let article = Article::parse(include_str!("sample.txt"));

    let json = serde_json::to_string_pretty(&article)?;
    println!("{}\n…", json.lines().take(12).collect::<Vec<_>>().join("\n"));

    let back: Article = serde_json::from_str(&json)?;
    assert_eq!(back, article);
    println!("{} bytes, and the same article again", json.len());

    // Absent fields are left out, unknown ones passed over, and all that is read is checked.
    let small: Article = serde_json::from_str(r#"{"headline": "Bridge reopens", "mood": "glad"}"#)?;
    println!("{:?}", small.headline());
    match serde_json::from_str::<Article>(r#"{"headline": ""}"#) {
        Ok(article) => println!("{article:?}"),
        Err(error) => println!("refused: {error}"),
    }
    Ok(())
}
