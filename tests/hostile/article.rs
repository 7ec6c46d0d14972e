//! What holds of every article, whatever the text.

use newsprint::{Article, QuoteKind};

/// Reads `text` as an article: it passes the checks of its builder, is read back from JSON as it was written, and from its own
/// print but for places and quotations; and the forms of others hold what they should.
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
    let reread = Article::parse(&printed);
    assert_eq!(unquoted(reread.clone()), unquoted(article.clone()), "print changes it:\n{printed}");
    let requoted = article.clone().with_quotes_read();
    assert_eq!(
        requoted.quotes(),
        reread.without_spans().quotes(),
        "quotations are read otherwise:\n{printed}"
    );
    assert_eq!(requoted.to_builder().build().as_ref(), Ok(&requoted), "what was read anew fails the checks");
    exports(article);
}

/// Checks the forms of others: what each holds is what the article holds, and no sign of it is a mark of theirs.
fn exports(article: &Article) {
    let body: Vec<&str> = article.body().iter().map(|block| block.text.as_str()).collect();
    assert_eq!(article.to_text(), body.join("\n\n"));
    let news = article.to_schema_org();
    let said = article.quotes().iter().filter(|quote| quote.kind != QuoteKind::Scare).count();
    assert_eq!(news.has_part.len(), said, "{news:?}");
    let ninjs = article.to_ninjs("urn:example:article");
    assert_eq!(ninjs.associations.len(), article.captions().len(), "{ninjs:?}");
    for body in ninjs.bodies.iter().filter(|body| body.content_type == "application/xhtml+xml") {
        let tags = body.value.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default());
        let foreign: Vec<&str> = tags.filter(|tag| !TAGS.contains(&tag.trim_start_matches('/'))).collect();
        assert!(foreign.is_empty(), "tags of the text: {foreign:?}");
        let is_odd = |c: &char| matches!(c, '\0'..' ' | '\u{fffe}' | '\u{ffff}') && *c != '\t';
        let odd = body.value.chars().find(is_odd);
        assert_eq!(odd, None, "no character of XML: {}", body.value);
    }
    for line in article.to_markdown().lines() {
        let is_plain = line.bytes().zip(line.bytes().skip(1)).all(|(before, c)| c != b'<' || before == b'\\');
        assert!(is_plain && !line.starts_with('<'), "HTML in Markdown: {line}");
    }
}

/// The elements that an export writes of its own.
const TAGS: [&str; 4] = ["p", "h2", "ul", "li"];

fn unquoted(article: Article) -> Article {
    article.into_builder().quotes([]).build().expect("an article without quotations").without_spans()
}
