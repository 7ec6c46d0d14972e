//! The struct that an article becomes. Its fields have the names of the article's JSON.

use newsprint::{
    Article, Author, BodyBlock, Byline, Caption, Credit, Dateline, Notice, Quote, RelatedGroup, RelatedItem,
    Span, Speaker, Tagline, TaglineCredit, Timestamp,
};

use crate::column::{Flags, Lists, Numbers, Texts, record};

record! {
    /// Articles. Null where the text is null; lists are empty where the text has no such part.
    Articles(it: Article) {
        headline: Texts = it.headline(),
        deck: Texts = it.deck(),
        byline: Bylines = it.byline(),
        published: Timestamps = it.published(),
        updated: Timestamps = it.updated(),
        dateline: Datelines = it.dateline(),
        agency: Texts = it.agency(),
        captions: Lists<Captions, Caption> = Some(it.captions()),
        body: Lists<Blocks, BodyBlock> = Some(it.body()),
        quotes: Lists<Quotes, Quote> = Some(it.quotes()),
        taglines: Lists<Taglines, Tagline> = Some(it.taglines()),
        notices: Lists<Notices, Notice> = Some(it.notices()),
        related: Lists<Groups, RelatedGroup> = Some(it.related()),
    }
}

record! {
    Bylines(it: Byline) {
        text: Texts = Some(&it.text),
        authors: Lists<Authors, Author> = Some(&it.authors),
        agency: Texts = it.agency.as_deref(),
    }
}

record! {
    Authors(it: Author) {
        name: Texts = Some(&it.name),
        role: Texts = it.role.as_deref(),
        email: Texts = it.email.as_deref(),
        handle: Texts = it.handle.as_deref(),
    }
}

record! {
    /// A time as printed, and as in ISO 8601 as far as it says.
    Timestamps(it: Timestamp) {
        text: Texts = Some(&it.text),
        value: Texts = it.value.map(|value| value.to_string()).as_deref(),
    }
}

record! {
    Datelines(it: Dateline) {
        text: Texts = Some(&it.text),
        place: Texts = it.place.as_deref(),
        agency: Texts = it.agency.as_deref(),
        date: Texts = it.date.as_deref(),
    }
}

record! {
    Captions(it: Caption) {
        text: Texts = it.text.as_deref(),
        credits: Lists<Credits, Credit> = Some(&it.credits),
    }
}

record! {
    Credits(it: Credit) {
        agency: Texts = it.agency.as_deref(),
        photographer: Texts = it.photographer.as_deref(),
        kind: Texts = it.kind.map(newsprint::CreditKind::as_str),
    }
}

record! {
    Blocks(it: BodyBlock) {
        kind: Texts = Some(it.kind.as_str()),
        text: Texts = Some(&it.text),
        span: Spans = it.span.as_ref(),
    }
}

record! {
    Quotes(it: Quote) {
        text: Texts = Some(&it.text),
        kind: Texts = Some(it.kind.as_str()),
        speaker: Speakers = it.speaker.as_ref(),
        cue: Texts = it.cue.as_deref(),
        continues: Flags = Some(&it.continues),
        span: Spans = it.span.as_ref(),
    }
}

record! {
    Speakers(it: Speaker) {
        mention: Texts = Some(&it.mention),
        name: Texts = it.name.as_deref(),
        role: Texts = it.role.as_deref(),
        span: Spans = it.span.as_ref(),
    }
}

record! {
    Taglines(it: Tagline) {
        text: Texts = Some(&it.text),
        credits: Lists<TaglineCredits, TaglineCredit> = Some(&it.credits),
    }
}

record! {
    TaglineCredits(it: TaglineCredit) {
        role: Texts = Some(it.role.as_str()),
        names: Lists<Texts, String> = Some(&it.names),
    }
}

record! {
    Notices(it: Notice) {
        kind: Texts = Some(it.kind.as_str()),
        text: Texts = Some(&it.text),
    }
}

record! {
    Groups(it: RelatedGroup) {
        heading: Texts = it.heading.as_deref(),
        items: Lists<Items, RelatedItem> = Some(&it.items),
    }
}

record! {
    Items(it: RelatedItem) {
        title: Texts = Some(&it.title),
        summary: Texts = it.summary.as_deref(),
        sources: Lists<Texts, String> = Some(&it.sources),
    }
}

record! {
    /// Bytes of the text: the first, and the one behind the last.
    Spans(it: Span) {
        start: Numbers = Some(&(it.start() as u64)),
        end: Numbers = Some(&(it.end() as u64)),
    }
}
