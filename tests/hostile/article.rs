//! What holds of every article, whatever the text.

use newsprint::Article;

/// Reads `text` as an article: it passes the checks of its builder, is read back from JSON as it was written, and from its own
/// print but for places and quotations.
pub fn article(text: &str) -> Article {
    let article = Article::parse(text);
    assert_eq!(Article::parse(text), article, "two answers for one text");
    sound(&article);
    article
}

/// Checks an article, wherever it comes from.
pub fn sound(article: &Article) {
    assert_eq!(article.to_builder().build().as_ref(), Ok(article), "what was read does not pass the checks");
    let json = serde_json::to_string(article).expect("an article is written");
    let read: Article = serde_json::from_str(&json).expect("what was written is read");
    assert_eq!(read, *article, "JSON changes the article");
    let printed = article.to_string();
    assert_eq!(unquoted(Article::parse(&printed)), unquoted(article.clone()), "print changes it:\n{printed}");
}

fn unquoted(article: Article) -> Article {
    article.into_builder().quotes([]).build().expect("an article without quotations").without_spans()
}
