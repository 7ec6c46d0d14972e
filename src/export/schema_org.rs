//! An article as schema.org describes it, for JSON-LD.

use serde::Serialize;

use crate::{
    Article, Author, Caption, NoticeKind, Quote, QuoteKind, Speaker, TaglineRole,
    inline::words::{Class, Words, hash},
    lexicon::LANGUAGES,
};

/// A [`NewsArticle`](https://schema.org/NewsArticle) of schema.org, to be written as JSON-LD.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NewsArticle {
    /// `https://schema.org`.
    #[serde(rename = "@context")]
    pub context: &'static str,
    /// `NewsArticle`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub headline: Option<String>,
    /// The deck.
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    pub abstract_: Option<String>,
    /// Who wrote it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub author: Vec<Person>,
    /// Who took part in it, by its taglines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contributor: Vec<Person>,
    /// Who edited it, by its taglines.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub editor: Vec<Person>,
    /// The agency or outlet that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_organization: Option<Organization>,
    /// When it was published first, as in ISO 8601, as far as the article says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_published: Option<String>,
    /// When it was changed last, as in ISO 8601, as far as the article says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_modified: Option<String>,
    /// The dateline as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dateline: Option<String>,
    /// The place of the dateline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location_created: Option<Place>,
    /// Its pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub image: Vec<ImageObject>,
    /// The body, its blocks apart by empty lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article_body: Option<String>,
    /// How many words the body has.
    pub word_count: usize,
    /// The language, as a tag of BCP 47.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// The quotations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub has_part: Vec<Quotation>,
    /// What was wrong, and is right now.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub correction: Vec<CorrectionComment>,
    /// Whose text it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copyright_notice: Option<String>,
}

/// A [`Person`](https://schema.org/Person).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Person {
    /// `Person`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The name.
    pub name: String,
    /// The post, office or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_title: Option<String>,
    /// The address for mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// An [`Organization`](https://schema.org/Organization).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Organization {
    /// `Organization`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The name.
    pub name: String,
}

/// A [`Place`](https://schema.org/Place).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// `Place`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The name.
    pub name: String,
}

/// An [`ImageObject`](https://schema.org/ImageObject), without the address of the picture, which a text does not have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ImageObject {
    /// `ImageObject`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// What it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
    /// Whose it is, in one line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_text: Option<String>,
    /// Who took it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub creator: Vec<Person>,
}

/// A [`Quotation`](https://schema.org/Quotation) in the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Quotation {
    /// `Quotation`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// What was said.
    pub text: String,
    /// Who said it, where the article gives the name of a person: "he", "a spokesman" and the names of bodies are left out, as
    /// schema.org has a [creator](https://schema.org/creator) be a person or an organization, and these may be either or neither.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<Person>,
}

/// A [`CorrectionComment`](https://schema.org/CorrectionComment).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct CorrectionComment {
    /// `CorrectionComment`.
    #[serde(rename = "@type")]
    pub kind: &'static str,
    /// The correction as printed.
    pub text: String,
}

impl Person {
    fn new(name: &str, job_title: Option<&str>, email: Option<&str>) -> Self {
        Self {
            kind: "Person",
            name: name.to_owned(),
            job_title: job_title.map(str::to_owned),
            email: email.map(str::to_owned),
        }
    }

    fn of_author(author: &Author) -> Self {
        Self::new(&author.name, author.role.as_deref(), author.email.as_deref())
    }

    /// Somebody with a name, and not a body with one or a mention without.
    fn of_speaker(speaker: &Speaker) -> Option<Self> {
        let name = speaker.name.as_deref()?;
        let is_person = speaker.role.is_some() || !is_body(name);
        is_person.then(|| Self::new(name, speaker.role.as_deref(), None))
    }
}

impl Article {
    /// The article as a [`NewsArticle`] of schema.org, to be written as JSON-LD.
    ///
    /// ```
    /// let article = newsprint::Article::builder()
    ///     .headline("Town rebuilds its bridge")
    ///     .paragraph("“It will hold for a century,” Mayor John Doe said at the opening.")
    ///     .build()?
    ///     .with_quotes_read();
    /// let json = serde_json::to_value(article.to_schema_org())?;
    /// assert_eq!(json["@type"], "NewsArticle");
    /// assert_eq!(json["hasPart"][0]["creator"]["name"], "John Doe");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// It cannot carry: places in the source, headings and lists as such, words that are nobody's
    /// ([`QuoteKind::Scare`]), the words that report a quotation, speakers without the name of a person, times as printed, times without a value, notes of the editors that
    /// correct nothing, who of the contributors did what, related articles.
    #[must_use]
    pub fn to_schema_org(&self) -> NewsArticle {
        let value = |time: Option<&crate::Timestamp>| time.and_then(|time| Some(time.value?.to_string()));
        let body = self.to_text();
        let place = self.dateline().and_then(|dateline| dateline.place.clone());
        let said = self.quotes().iter().filter(|quote| quote.kind != QuoteKind::Scare);
        let corrections = self.notices().iter().filter(|notice| notice.kind == NoticeKind::Correction);
        NewsArticle {
            context: "https://schema.org",
            kind: "NewsArticle",
            headline: self.headline().map(str::to_owned),
            abstract_: self.deck().map(str::to_owned),
            author: self
                .byline()
                .into_iter()
                .flat_map(|byline| &byline.authors)
                .map(Person::of_author)
                .collect(),
            contributor: self.people(|role| role != TaglineRole::Editing),
            editor: self.people(|role| role == TaglineRole::Editing),
            source_organization: self
                .agency()
                .map(|name| Organization { kind: "Organization", name: name.to_owned() }),
            date_published: value(self.published()),
            date_modified: value(self.updated()),
            dateline: self.dateline().map(|dateline| dateline.text.clone()),
            location_created: place.map(|name| Place { kind: "Place", name }),
            image: self.captions().iter().map(image).collect(),
            article_body: (!body.is_empty()).then_some(body),
            word_count: self.word_count(),
            in_language: self.language().map(str::to_owned),
            has_part: said.map(quotation).collect(),
            correction: corrections
                .map(|notice| CorrectionComment { kind: "CorrectionComment", text: notice.text.clone() })
                .collect(),
            copyright_notice: self.copyright().map(str::to_owned),
        }
    }

    /// Those who took part, by their work.
    fn people(&self, wanted: fn(TaglineRole) -> bool) -> Vec<Person> {
        let credits = self.taglines().iter().flat_map(|tagline| &tagline.credits);
        let names = credits.filter(|credit| wanted(credit.role)).flat_map(|credit| &credit.names);
        names.map(|name| Person::new(name, None, None)).collect()
    }

    /// The first line of copyright.
    pub(super) fn copyright(&self) -> Option<&str> {
        let mut notices = self.notices().iter();
        notices.find(|notice| notice.kind == NoticeKind::Copyright).map(|notice| notice.text.as_str())
    }
}

fn image(caption: &Caption) -> ImageObject {
    let credits: Vec<String> = caption.credits.iter().map(ToString::to_string).collect();
    let photographers = caption.credits.iter().filter_map(|credit| credit.photographer.as_deref());
    ImageObject {
        kind: "ImageObject",
        caption: caption.text.clone(),
        credit_text: (!credits.is_empty()).then(|| credits.join(", ")),
        creator: photographers.map(|name| Person::new(name, None, None)).collect(),
    }
}

fn quotation(quote: &Quote) -> Quotation {
    Quotation {
        kind: "Quotation",
        text: quote.text.clone(),
        creator: quote.speaker.as_ref().and_then(Person::of_speaker),
    }
}

/// Whether a name has a word that names of bodies have ("Department", "Inc."), and no first name before it.
fn is_body(name: &str) -> bool {
    let mut languages = (0..LANGUAGES.len()).filter_map(Words::of);
    languages.any(|words| {
        let parts = name.split(' ').map(|part| words.class(hash(part.trim_end_matches(['.', ',']))));
        let mut parts = parts.take_while(|class| !class.any(Class::GIVEN));
        parts.any(|class| class.any(Class::BODY))
    })
}
