//! Cookbook: change a caption of an article that was read, and give its picture a credit.
//!
//! `cargo run --example cookbook_edit_caption`

use newsprint::{Article, BuildError, Credit};

fn main() -> Result<(), BuildError> {
    let article = Article::parse(include_str!("sample.txt"));

    let mut captions = article.captions().to_vec();
    if let Some(caption) = captions.first_mut() {
        caption.text = Some("The ferry Marigold in Elmville harbour.".to_owned());
        caption.credits = vec![Credit::photographer("Hollis Wynn").with_agency("Coastal Press")];
    }

    // `build` checks the whole: no text is empty, each quotation still stands in its block, no places overlap.
    let edited = article.into_builder().captions(captions).build()?;
    for caption in edited.captions() {
        println!("{}", caption.text.as_deref().unwrap_or_default());
        for credit in &caption.credits {
            println!("  photographer {:?}, agency {:?}", credit.photographer, credit.agency);
        }
    }

    let error = edited.into_builder().headline("  ").build();
    println!("{}", error.map_or_else(|error| error.to_string(), |_| "built".to_owned()));
    Ok(())
}
