//! Articles made by hand, of parts that no editor would put together: what passes the checks is printed and read back equal.

#![no_main]

use libfuzzer_sys::{
    arbitrary::{Result, Unstructured},
    fuzz_target,
};
use newsprint::{
    Article, ArticleBuilder, Author, BodyBlock, BodyKind, Byline, Caption, Credit, Dateline, Notice,
    NoticeKind, RelatedGroup, RelatedItem, Tagline, TaglineCredit, TaglineRole, Timestamp,
};
use newsprint_fuzz::{article, piece};

fuzz_target!(|data: &[u8]| {
    let mut input = Unstructured::new(data);
    let mut builder = Article::builder();
    while !input.is_empty() {
        let Ok(more) = part(builder.clone(), &mut input) else { break };
        builder = more;
    }
    if let Ok(built) = builder.build() {
        article::sound(&built);
    }
});

/// Adds a part to an article.
fn part(builder: ArticleBuilder, input: &mut Unstructured) -> Result<ArticleBuilder> {
    Ok(match input.int_in_range(0..=13)? {
        0 => builder.headline(words(input)?),
        1 => builder.deck(words(input)?),
        2 => {
            let mut byline = Byline::new(words(input)?);
            while input.arbitrary()? {
                byline = byline.author(Author::new(words(input)?));
            }
            builder.byline(byline)
        }
        3 => builder.published(Timestamp::unread(words(input)?)),
        4 => builder.updated(words(input)?.parse().unwrap_or_else(|_| Timestamp::unread("now"))),
        5 => builder.dateline(Dateline::new(words(input)?)),
        6 => builder.agency(words(input)?),
        7 => {
            let mut caption = Caption::new(words(input)?);
            while input.arbitrary()? {
                caption = caption.credit(Credit::photographer(words(input)?).with_agency(words(input)?));
            }
            builder.caption(caption)
        }
        8 => builder.block(BodyBlock::new(BodyKind::Paragraph, words(input)?)),
        9 => builder.block(BodyBlock::new(BodyKind::Heading, words(input)?)),
        10 => builder.block(BodyBlock::new(BodyKind::ListItem, words(input)?)),
        11 => {
            let mut tagline = Tagline::new(words(input)?);
            tagline.credits.push(TaglineCredit::new(TaglineRole::Editing).name(words(input)?));
            builder.tagline(tagline)
        }
        12 => builder.notice(Notice::new(NoticeKind::Note, words(input)?)),
        _ => {
            let mut group = RelatedGroup::new(words(input)?);
            while input.arbitrary()? {
                let mut item = RelatedItem::new(words(input)?);
                if input.arbitrary()? {
                    item.summary = Some(words(input)?);
                }
                group.items.push(item);
            }
            builder.related(group)
        }
    })
}

/// Up to four pieces of the alphabet.
fn words(input: &mut Unstructured) -> Result<String> {
    let count = input.int_in_range(1..=4)?;
    (0..count).map(|_| Ok(piece(input.arbitrary()?))).collect()
}
