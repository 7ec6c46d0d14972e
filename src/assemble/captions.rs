//! Captions: lines about a picture to one caption.

use super::{
    Assembly,
    head::{COMPARED, hull, same},
};
use crate::{Caption, Credit, QuotePlace};

impl Assembly<'_> {
    /// Reads a line about a picture. Next to the caption before it, it may be the same in other words or only its credit.
    pub(super) fn caption(&mut self, i: usize, line: &str) {
        let (mut read, text) = self.source.caption(line);
        // The number of a picture in its gallery is no caption, and the headline as alternative text none of its own.
        let says = text.chars().any(char::is_alphabetic)
            && !is_counter(text)
            && !self.parts.headline.as_ref().is_some_and(|headline| same(headline, text));
        read.text = read.text.filter(|_| says);
        let number = self.parts.captions.len();
        // A line that was left out, or the body, may lie between.
        let beside = i > 0 && self.caption_at == i.checked_sub(1);
        let last = self.parts.captions.last().filter(|_| beside);
        let told =
            last.and_then(|last| last.text.as_deref()).is_some_and(|text| text.split(' ').nth(3).is_some());
        if !self.begun && self.parts.byline.is_some() && told {
            photographer(&mut read);
        }
        match last.map_or(Beside::Other, |last| Beside::of(last, &read)) {
            Beside::Other if read.text.is_none() && read.credits.is_empty() => return,
            Beside::Other => {
                if read.text.is_some() {
                    self.settle(i, QuotePlace::Caption(number), text);
                }
                self.parts.captions.push(read);
            }
            Beside::Adds => self.join(read),
            Beside::Replaces => {
                // Quotations of the shorter text stand in the longer one again.
                let place = QuotePlace::Caption(number.saturating_sub(1));
                let before = self.homes.get_mut(..i).unwrap_or_default();
                if let Some(shorter) = before.iter_mut().rev().find(|home| home.is_some())
                    && shorter.is_some_and(|home| home.place == place)
                {
                    *shorter = None;
                }
                self.settle(i, place, text);
                if let Some(last) = self.parts.captions.last_mut() {
                    last.text.clone_from(&read.text);
                }
                self.join(read);
            }
        }
        self.caption_at = Some(i);
    }

    /// Adds the credits and the place of a line to the last caption.
    fn join(&mut self, read: Caption) {
        let Some(last) = self.parts.captions.last_mut() else { return };
        for credit in read.credits {
            let known =
                |other: &Credit| other.agency == credit.agency && other.photographer == credit.photographer;
            if !last.credits.iter().rev().take(COMPARED).any(known) {
                last.credits.push(credit);
            }
        }
        last.span = hull(last.span, read.span);
    }
}

/// The name alone below the text of a picture, above the body of an article that has its author, is who took it.
fn photographer(read: &mut Caption) {
    let Some(name) = read.text.as_deref().filter(|_| read.credits.is_empty()) else { return };
    if let Ok(credit) = name.parse::<Credit>()
        && credit.photographer.is_some()
    {
        let span = read.span;
        (read.text, read.credits) = (None, vec![Credit { span, ..credit }]);
    }
}

/// Whether a text counts pictures: `3 of 7`, `Image 3 of 7`, `Bild 3 / 7`.
fn is_counter(text: &str) -> bool {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let words = || text.split([' ', '/', '\u{A0}']).filter(|word| !word.is_empty());
    let numbers = words().filter(|word| is_number(word)).count();
    words().take(5).count() < 5 && numbers == 2 && words().next_back().is_some_and(is_number)
}

/// What a line about a picture is to the caption before it.
enum Beside {
    /// Another caption.
    Other,
    /// The credit, or a shorter form of the same words.
    Adds,
    /// A longer form of the same words, or the words for a credit that came first.
    Replaces,
}

impl Beside {
    fn of(last: &Caption, read: &Caption) -> Self {
        match (&last.text, &read.text) {
            (_, None) if read.credits.is_empty() => Self::Adds,
            (Some(_), None) if last.credits.is_empty() => Self::Adds,
            (None, Some(_)) if !last.credits.is_empty() => Self::Replaces,
            (Some(last), Some(read)) if same(last, read) => Self::Adds,
            (Some(alternative), Some(read)) if last.credits.is_empty() && names(read, stem(alternative)) => {
                Self::Replaces
            }
            (Some(last), Some(read)) if last.starts_with(stem(read)) => Self::Adds,
            _ => Self::Other,
        }
    }
}

/// Whether a caption has the words of an alternative text in it: "Plague doctor", "A plague doctor of the 14th century".
fn names(caption: &str, alternative: &str) -> bool {
    // Letters of the other case take a third of the bytes at the least.
    if alternative.len() > 3 * caption.len() {
        return false;
    }
    let (caption, alternative) = (caption.to_lowercase(), alternative.to_lowercase());
    let mut places = caption.match_indices(&alternative);
    places.any(|(at, _)| {
        let before = caption.get(..at).and_then(|head| head.chars().next_back());
        let behind = caption.get(at + alternative.len()..).and_then(|tail| tail.chars().next());
        !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
    })
}

/// A caption without what a cut one ends with.
fn stem(text: &str) -> &str {
    text.trim_end_matches(['.', '…', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BlockKind, BlockSpan, Span};

    /// The parts of an article whose lines are of these kinds.
    fn read(lines: &[(BlockKind, &str)]) -> crate::model::Parts {
        let text: String = lines.iter().flat_map(|(_, line)| [*line, "\n"]).collect();
        let mut start = 0;
        let blocks = lines.iter().map(|(kind, line)| {
            let span = Span::between(start, start + line.len());
            start = span.end() + 1;
            BlockSpan::new(*kind, span)
        });
        let blocks: Vec<BlockSpan> = blocks.collect();
        let mut assembly = Assembly::new(&text, &blocks);
        for (i, block) in blocks.iter().enumerate() {
            assembly.block(i, *block);
        }
        assembly.parts
    }

    #[test]
    fn a_caption_ends_where_the_body_goes_on() {
        use BlockKind::{Caption, Paragraph};
        let parts = read(&[
            (Caption, "The ferry at its berth"),
            (Paragraph, "The council votes on the ferry next week."),
            (Caption, "."),
            (Caption, "The ferry at its berth"),
        ]);
        assert_eq!(parts.captions.len(), 2);
        assert!(parts.settle().is_ok());
        let parts = read(&[
            (Caption, "The ferry at its berth"),
            (Caption, "."),
            (Caption, "The ferry at its berth in the harbour"),
        ]);
        assert_eq!(parts.captions.len(), 1);
    }

    #[test]
    fn a_byline_ends_where_the_body_goes_on() {
        use BlockKind::{Byline, Paragraph};
        let parts = read(&[
            (Byline, "By Jane Roe"),
            (Paragraph, "The council votes on the ferry next week."),
            (Byline, "By Jane Roe"),
            (Byline, "By John Doe"),
        ]);
        assert_eq!(parts.byline.as_ref().map(|byline| byline.text.as_str()), Some("By Jane Roe"));
        assert!(parts.settle().is_ok());
        let parts = read(&[(Byline, "By Jane Roe 6:02 PM"), (Byline, "ELMVILLE (AP) - A statement / NTB")]);
        assert_eq!(parts.byline.as_ref().map(|byline| byline.text.as_str()), Some("By Jane Roe"));
        assert!(parts.settle().is_ok());
    }

    #[test]
    fn a_counter_has_two_numbers_and_hardly_a_word() {
        for (text, expected) in [
            ("3 of 7", true),
            ("Image 3 of 7", true),
            ("Bild 3 / 7", true),
            ("3/7", true),
            ("The bridge in 2024", false),
            ("The 3 arches of the bridge in 2024", false),
            ("7", false),
            ("", false),
        ] {
            assert_eq!(is_counter(text), expected, "{text}");
        }
    }

    #[test]
    fn an_alternative_text_is_found_in_its_caption() {
        for (caption, alternative, expected) in [
            ("A plague doctor of the 14th century", "Plague Doctor", true),
            ("The bridge", "The bridge", true),
            ("The bridges", "bridge", false),
            ("The bridge", "", false),
        ] {
            assert_eq!(names(caption, alternative), expected, "{caption} {alternative}");
        }
    }
}
