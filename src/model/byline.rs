//! Who wrote it.

use serde::Deserialize;

use crate::Span;

/// Who wrote an article.
///
/// Filled by lines such as `By Jane Roe and John Doe, Staff Writers`, `Von Jane Roe, Elmstadt`, `Jane Roe / AP`, and in Japanese by a name
/// in brackets at the end of the body, `（山田花子）`. A time in the same line goes to the timestamps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Byline {
    /// The line as printed, without a time that stands in it.
    pub text: String,
    /// The authors, in their order.
    #[serde(default)]
    pub authors: Vec<Author>,
    /// The agency or outlet named beside the authors or in their place.
    #[serde(default)]
    pub agency: Option<String>,
    /// Where it lies in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Byline { text, authors, agency, span });

impl Byline {
    /// A byline that comes from no text, such as `By Jane Roe`. To have the line read, use its `FromStr`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Adds an author behind the others.
    #[must_use]
    pub fn author(mut self, author: Author) -> Self {
        self.authors.push(author);
        self
    }

    /// The byline with an agency or outlet.
    #[must_use]
    pub fn with_agency(mut self, agency: impl Into<String>) -> Self {
        self.agency = Some(agency.into());
        self
    }
}

/// One author.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Deserialize)]
#[non_exhaustive]
pub struct Author {
    /// The name as printed.
    pub name: String,
    /// The post or desk as printed: "Staff Writer".
    #[serde(default)]
    pub role: Option<String>,
    /// The address for mail: "jane.roe@example.org".
    #[serde(default)]
    pub email: Option<String>,
    /// The name on a network, with its sign: "@janeroe".
    #[serde(default)]
    pub handle: Option<String>,
    /// Where the name stands in the source, in bytes.
    #[serde(default)]
    pub span: Option<Span>,
}

sparse!(Author { name, role, email, handle, span });

impl Author {
    /// An author of whom the name is known.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The author with a post or desk.
    #[must_use]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The author with an address for mail.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The author with a name on a network.
    #[must_use]
    pub fn with_handle(mut self, handle: impl Into<String>) -> Self {
        self.handle = Some(handle.into());
        self
    }
}
