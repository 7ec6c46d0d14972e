//! An article as IPTC's ninjs 3.1 describes it.

use std::fmt::Write as _;

use serde::Serialize;

use crate::{Article, BodyKind, Caption, NoticeKind, Timestamp, When};

/// A news object of [ninjs 3.1](https://iptc.org/std/ninjs/), the JSON of the International Press Telecommunications Council.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Ninjs {
    /// The address or urn of the article.
    pub uri: String,
    /// `text`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// The standard that this object keeps to.
    pub standard: Standard,
    /// When it was published first, as in RFC 3339; only if day, time and offset are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_created: Option<String>,
    /// When this version of it was published, as in RFC 3339; only if day, time and offset are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version_created: Option<String>,
    /// The language, as a tag of BCP 47.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The headline (`main`) and the deck (`sub`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub headlines: Vec<NinjsText>,
    /// Who wrote it: the names, or else the byline as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The place of the dateline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub located: Option<String>,
    /// The agency or outlet that it comes from.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub info_sources: Vec<InfoSource>,
    /// The body, as plain text (`main`) and as XHTML (`richtext`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<NinjsText>,
    /// The pictures.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub associations: Vec<Association>,
    /// Corrections and notes of the editors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ed_note: Option<String>,
    /// Whose text it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copyright_notice: Option<String>,
}

/// The name and version of a standard.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Standard {
    /// `ninjs`.
    pub name: &'static str,
    /// `3.1`.
    pub version: &'static str,
}

/// A text with its role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct NinjsText {
    /// What it is among others of its kind: `main`, `sub`, `richtext`.
    pub role: &'static str,
    /// Its media type, such as `text/plain`.
    pub content_type: &'static str,
    /// How many words it has; of the body only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_count: Option<usize>,
    /// The text.
    pub value: String,
}

/// Where the news comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct InfoSource {
    /// The name of the agency or outlet.
    pub name: String,
}

/// A picture of the article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Association {
    /// `picture-1` for the first.
    pub name: String,
    /// The article's own, with the name as fragment.
    pub uri: String,
    /// `picture`.
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// What it shows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub descriptions: Vec<NinjsText>,
    /// Who took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The agencies that gave it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub info_sources: Vec<InfoSource>,
}

impl NinjsText {
    fn plain(role: &'static str, value: &str) -> Self {
        Self { role, content_type: "text/plain", word_count: None, value: value.to_owned() }
    }
}

impl Article {
    /// The article as a news object of IPTC's ninjs 3.1. `uri` is its address or a urn, which the standard asks for and a text does
    /// not have.
    ///
    /// ```
    /// let article = newsprint::Article::builder().headline("Town rebuilds its bridge").build()?;
    /// let json = serde_json::to_value(article.to_ninjs("urn:example:bridge"))?;
    /// assert_eq!(json["headlines"][0]["value"], "Town rebuilds its bridge");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// It cannot carry: places in the source, quotations with their speakers, times without a time of day or without an offset, roles of
    /// authors, the dateline as printed (it stays in the body), taglines, related articles.
    #[must_use]
    pub fn to_ninjs(&self, uri: &str) -> Ninjs {
        let time = |time: Option<&Timestamp>| time.and_then(|time| rfc_3339(time.value?));
        let headline = self.headline().map(|text| NinjsText::plain("main", text));
        let deck = self.deck().map(|text| NinjsText::plain("sub", text));
        let notes = self.notices().iter().filter(|notice| notice.kind != NoticeKind::Copyright);
        let notes: Vec<&str> = notes.map(|notice| notice.text.as_str()).collect();
        Ninjs {
            uri: uri.to_owned(),
            kind: "text",
            standard: Standard { name: "ninjs", version: "3.1" },
            first_created: time(self.published()),
            version_created: time(self.updated()).or_else(|| time(self.published())),
            language: self.language().map(str::to_owned),
            headlines: headline.into_iter().chain(deck).collect(),
            by: self.by(),
            located: self.dateline().and_then(|dateline| dateline.place.clone()),
            info_sources: self
                .agency()
                .map(|name| InfoSource { name: name.to_owned() })
                .into_iter()
                .collect(),
            bodies: self.bodies(),
            associations: self
                .captions()
                .iter()
                .zip(1..)
                .map(|(caption, i)| picture(uri, caption, i))
                .collect(),
            ed_note: (!notes.is_empty()).then(|| notes.join("\n")),
            copyright_notice: self.copyright().map(str::to_owned),
        }
    }

    fn by(&self) -> Option<String> {
        let byline = self.byline()?;
        let names: Vec<&str> = byline.authors.iter().map(|author| author.name.as_str()).collect();
        Some(if names.is_empty() { byline.text.clone() } else { names.join(", ") })
    }

    fn bodies(&self) -> Vec<NinjsText> {
        if self.body().is_empty() {
            return Vec::new();
        }
        let plain =
            NinjsText { word_count: Some(self.word_count()), ..NinjsText::plain("main", &self.to_text()) };
        let rich = NinjsText {
            role: "richtext",
            content_type: "application/xhtml+xml",
            word_count: None,
            value: self.body_as_xhtml(),
        };
        vec![plain, rich]
    }

    fn body_as_xhtml(&self) -> String {
        let mut out = String::new();
        let mut in_list = false;
        for block in self.body() {
            let is_item = block.kind == BodyKind::ListItem;
            if is_item != in_list {
                out.push_str(if is_item { "<ul>" } else { "</ul>" });
                in_list = is_item;
            }
            let tag = match block.kind {
                BodyKind::Paragraph => "p",
                BodyKind::Heading => "h2",
                BodyKind::ListItem => "li",
            };
            // Writing to a string does not fail.
            let _ = write!(out, "<{tag}>{}</{tag}>", escape(&block.text));
        }
        if in_list {
            out.push_str("</ul>");
        }
        out
    }
}

/// A text of which XHTML takes no sign for its own. What is no character of XML 1.0 (section 2.2), such as a zero, is U+FFFD.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\t' => out.push(c),
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            c => out.push(c),
        }
    }
    out
}

fn picture(uri: &str, caption: &Caption, number: usize) -> Association {
    let name = format!("picture-{number}");
    let by: Vec<&str> = caption.credits.iter().filter_map(|credit| credit.photographer.as_deref()).collect();
    let agencies = caption.credits.iter().filter_map(|credit| credit.agency.clone());
    Association {
        uri: format!("{}#{name}", uri.split('#').next().unwrap_or(uri)),
        name,
        kind: "picture",
        descriptions: caption.text.iter().map(|text| NinjsText::plain("main", text)).collect(),
        by: (!by.is_empty()).then(|| by.join(", ")),
        info_sources: agencies.map(|name| InfoSource { name }).collect(),
    }
}

/// A time as in RFC 3339, if day, time and offset are known, and as far as that has a form for them.
fn rfc_3339(when: When) -> Option<String> {
    let (_, _, seconds) = when.offset?.as_hms();
    let has_form = when.time.is_some() && seconds == 0 && (0..=9999).contains(&when.date.year());
    has_form.then(|| when.to_string())
}
