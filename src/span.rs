//! Where things lie in a text.

use std::{fmt, num::NonZeroUsize};

use serde::{Deserialize, Serialize};

/// A half-open range of bytes of the source text, never empty at the wrong way round: `start <= end`.
///
/// Both ends fall on `char` boundaries of the text that the span was made from.
///
/// ```
/// use newsprint::Span;
///
/// let span = Span::new(4, 9).ok_or("the wrong way round")?;
/// assert_eq!(span.text("The court ruled"), Some("court"));
/// assert_eq!(span.to_string(), "4..9");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "Bounds", try_from = "Bounds")]
pub struct Span {
    start: usize,
    /// One more than the end. As it is never zero, an `Option<Span>` is no larger than a span.
    past: NonZeroUsize,
}

/// What a span looks like in JSON, before its order is checked.
#[derive(Serialize, Deserialize)]
struct Bounds {
    start: usize,
    end: usize,
}

impl From<Span> for Bounds {
    fn from(span: Span) -> Self {
        Self { start: span.start(), end: span.end() }
    }
}

impl TryFrom<Bounds> for Span {
    type Error = String;

    fn try_from(Bounds { start, end }: Bounds) -> Result<Self, Self::Error> {
        Self::new(start, end).ok_or_else(|| {
            if start <= end {
                format!("span ends at byte {end}, but no text goes beyond byte {}", usize::MAX - 1)
            } else {
                format!("span ends at byte {end}, before its start at byte {start}")
            }
        })
    }
}

impl Span {
    /// The bytes from `start` up to and not including `end`, or `None` if `end` lies before `start`. Nor may `end` be
    /// [`usize::MAX`], which no text reaches.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Option<Self> {
        if start <= end && end < usize::MAX { Some(Self::at(start, end)) } else { None }
    }

    const fn at(start: usize, end: usize) -> Self {
        Self { start, past: NonZeroUsize::MIN.saturating_add(end) }
    }

    /// The bytes from `start` up to `end`, or none at `start` if `end` lies before it.
    pub(crate) fn between(start: usize, end: usize) -> Self {
        debug_assert!(start <= end, "{start}..{end}");
        Self::at(start, end.max(start))
    }

    /// The place of `part` within `whole`, or `None` if it is no slice of it.
    pub(crate) fn of(part: &str, whole: &str) -> Option<Self> {
        let start = part.as_ptr().addr().checked_sub(whole.as_ptr().addr())?;
        let end = start.checked_add(part.len())?;
        (end <= whole.len()).then_some(Self::at(start, end))
    }

    /// The first byte's offset, in bytes.
    #[must_use]
    pub const fn start(self) -> usize {
        self.start
    }

    /// The offset just behind the last byte, in bytes.
    #[must_use]
    pub const fn end(self) -> usize {
        self.past.get() - 1
    }

    /// How many bytes it covers.
    #[must_use]
    pub const fn len(self) -> usize {
        self.end() - self.start
    }

    /// Whether it covers no byte at all.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.start == self.end()
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.past.get() <= self.past.get()
    }

    /// What stands there in `text`, or `None` where the span does not fit that text.
    #[must_use]
    pub fn text(self, text: &str) -> Option<&str> {
        text.get(self.start..self.end())
    }
}

impl Default for Span {
    /// No byte, at the start of the text.
    fn default() -> Self {
        Self::at(0, 0)
    }
}

#[expect(clippy::missing_fields_in_debug, reason = "the end is shown as the caller knows it")]
impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Span").field("start", &self.start).field("end", &self.end()).finish()
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..{}", self.start, self.end())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_slice_is_its_place() {
        let text = "Élodie said";
        assert_eq!(Span::of(&text[8..], text), Span::new(8, 12));
        assert_eq!(Span::of("said", text), None);
    }

    #[test]
    fn no_span_takes_no_room() {
        assert_eq!(size_of::<Option<Span>>(), size_of::<Span>());
        assert_eq!(Span::new(0, usize::MAX), None);
        assert_eq!(format!("{:?}", Span::default()), "Span { start: 0, end: 0 }");
    }

    #[test]
    fn json_refuses_an_end_before_the_start() {
        let error = serde_json::from_str::<Span>(r#"{"start":9,"end":4}"#).unwrap_err();
        assert!(error.to_string().starts_with("span ends at byte 4, before its start at byte 9"), "{error}");
    }

    #[test]
    fn json_refuses_an_end_that_no_text_reaches() {
        let json = format!(r#"{{"start":0,"end":{}}}"#, usize::MAX);
        let error = serde_json::from_str::<Span>(&json).unwrap_err().to_string();
        let expected =
            format!("span ends at byte {}, but no text goes beyond byte {}", usize::MAX, usize::MAX - 1);
        assert!(error.starts_with(&expected), "{error}");
    }
}
