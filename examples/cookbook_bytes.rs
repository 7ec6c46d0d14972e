//! Cookbook: bytes that may not be UTF-8, as old archives have them.
//!
//! `cargo run --example cookbook_bytes`

use newsprint::Article;

fn main() {
    let utf8 = "Elmville keeps its café on the quay

By Jane Roe

\
                The café on the quay of Elmville stays open for another year, the council said on Friday.

\
                It has stood there since 1921 and serves the crews of the harbour before dawn.
";
    let latin1: Vec<u8> = utf8.chars().filter_map(|c| u8::try_from(c).ok()).collect();

    for bytes in [utf8.as_bytes(), &latin1] {
        let article = Article::from_utf8(bytes).unwrap_or_else(|error| {
            println!("{error}: reading it as ISO 8859-1");
            // In ISO 8859-1 each byte is the character of that number. Other encodings need a decoder of their own.
            Article::parse(&bytes.iter().copied().map(char::from).collect::<String>())
        });
        println!("{}", article.headline().unwrap_or("(no headline)"));
    }

    // Where a wrong letter does less harm than a lost article, what cannot be read becomes U+FFFD.
    let article = Article::parse(&String::from_utf8_lossy(&latin1));
    println!("{}", article.headline().unwrap_or("(no headline)"));
}
