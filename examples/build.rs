//! Makes an article by hand, prints it as plain text, changes a caption, and writes it as JSON.
//!
//! `cargo run --release --example build`

use std::error::Error;

use newsprint::{
    Article, Author, Byline, Caption, Credit, Notice, NoticeKind, RelatedGroup, RelatedItem, Timestamp, When,
};

fn main() -> Result<(), Box<dyn Error>> {
    let byline =
        Byline::new("By Jane Roe, Staff Writer").author(Author::new("Jane Roe").with_role("Staff Writer"));
    let published: When = "2024-06-03T10:45".parse()?;
    let article = Article::builder()
        .headline("Town rebuilds its bridge")
        .deck("The old arches stand again, a year after the flood")
        .byline(byline)
        .published(Timestamp::new(published).with_text("June 3, 2024, 10:45 a.m."))
        .caption(
            Caption::new("The new arches at dawn.")
                .credit(Credit::photographer("John Doe").with_agency("AP")),
        )
        .paragraph("The old stone bridge across the river opened to traffic on Friday.")
        .paragraph("“It will hold for a century,” Mayor Max Muster said at the opening.")
        .heading("What is to come")
        .list_item("A second bridge upstream.")
        .list_item("A path for bicycles.")
        .notice(Notice::new(NoticeKind::Correction, "Correction: The bridge has five arches, not four."))
        .related(RelatedGroup::new("Similar articles").item(RelatedItem::new("Flood takes two arches")))
        .build()?
        .with_quotes_read();

    let text = article.to_string();
    println!("{text}\n");
    assert_eq!(Article::parse(&text).without_spans(), article, "what is printed reads back equal");

    for voice in article.speakers() {
        println!("{} ({}): {} quotation(s)", voice.name, voice.role.unwrap_or("no office"), voice.quotes);
    }

    let mut captions = article.captions().to_vec();
    captions[0].text = Some("The new arches in the first light.".into());
    let edited = article.to_builder().captions(captions).build()?;
    println!("{}", serde_json::to_string_pretty(&edited)?);

    let refused = article.to_builder().headline(" ").build();
    println!("refused: {}", refused.err().ok_or("an article with an empty headline was built")?);
    Ok(())
}
