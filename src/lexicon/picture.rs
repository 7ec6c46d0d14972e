//! The words that pages print around a picture and that tell of it.

/// How a language speaks of the pictures of an article, all in lower case.
#[derive(Debug)]
pub(crate) struct Picture {
    /// How the text of a picture begins that says what it is: "image caption,", "from left:".
    pub(crate) texts: &'static [&'static str],
    /// The same where crossheads begin so too: "photo:", "a view of".
    pub(crate) views: &'static [&'static str],
    /// Where somebody stands in a picture: "left", "second from right".
    pub(crate) sides: &'static [&'static str],
    /// What pictures are called that do not show what is told, or that somebody gave: "file photo", "handout".
    pub(crate) kinds: &'static [&'static str],
    /// The word between the number of a picture and that of all: "of".
    pub(crate) of: &'static [&'static str],
    /// How the source of a whole article begins: "source".
    pub(crate) sources: &'static [&'static str],
}

impl Picture {
    /// Of a language of which nothing of it is known.
    pub(crate) const NONE: Self =
        Self { texts: &[], views: &[], sides: &[], kinds: &[], of: &[], sources: &[] };
}
