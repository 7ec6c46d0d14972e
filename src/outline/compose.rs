//! Letters in two characters, as file systems and pages set for print leave them, joined to one: "o" and U+0308 to "ö" (Unicode Standard
//! Annex 15, of the Latin letters up to U+024F and the Cyrillic ones that Russian and Ukrainian have). What is read is the text with
//! whole letters; its places are those of the text as it was.

use memchr::memchr2;

use crate::{BlockSpan, QuoteSpan, Span, SpeakerSpan, Warning};

/// Within how many bytes from its begin a text has a letter in two characters, if its writer set them so.
const BEGIN: usize = 512;

/// A text with whole letters, and where bytes were left out of it.
#[derive(Debug)]
pub(super) struct Composed {
    pub(super) text: String,
    /// Behind which places so many bytes are missing up to there, in order.
    missing: Vec<(usize, usize)>,
}

/// The text with whole letters, if it begins with any in two characters.
#[inline]
pub(super) fn composed(text: &str) -> Option<Composed> {
    let begin = text.as_bytes().get(..BEGIN).unwrap_or(text.as_bytes());
    // U+0300 to U+036F begin with one of these.
    memchr2(0xCC, 0xCD, begin)?;
    Composed::of(text)
}

impl Composed {
    #[cold]
    fn of(text: &str) -> Option<Self> {
        let mut all = Self { text: String::with_capacity(text.len()), missing: Vec::new() };
        let (mut last, mut left_out) = (None, 0);
        for c in text.chars() {
            let joined = last.and_then(|letter| joined(letter, c));
            if let (Some(letter), Some(joined)) = (last, joined) {
                all.text.truncate(all.text.len() - letter.len_utf8());
                left_out += letter.len_utf8() + c.len_utf8() - joined.len_utf8();
                all.text.push(joined);
                all.missing.push((all.text.len(), left_out));
            } else {
                all.text.push(c);
            }
            last = joined.or(Some(c));
        }
        (left_out > 0).then_some(all)
    }

    /// The place in the text as it was.
    fn place(&self, at: usize) -> usize {
        let behind = self.missing.partition_point(|(end, _)| *end <= at);
        let missing = behind.checked_sub(1).and_then(|last| self.missing.get(last));
        at + missing.map_or(0, |(_, missing)| *missing)
    }

    fn span(&self, span: &mut Span) {
        *span = Span::between(self.place(span.start()), self.place(span.end()));
    }

    /// Puts all that was found where it stands in the text as it was.
    pub(super) fn restore(
        &self,
        blocks: &mut [BlockSpan],
        quotes: &mut [QuoteSpan],
        warnings: &mut [Warning],
    ) {
        for block in blocks {
            self.span(&mut block.span);
        }
        for warning in warnings {
            self.span(&mut warning.span);
        }
        for quote in quotes {
            self.span(&mut quote.span);
            quote.cue.iter_mut().for_each(|cue| self.span(cue));
            if let Some(SpeakerSpan { mention, name, role }) = &mut quote.speaker {
                self.span(mention);
                name.iter_mut().chain(role).for_each(|part| self.span(part));
            }
        }
    }
}

/// The letter that another and a mark are in one character.
fn joined(letter: char, mark: char) -> Option<char> {
    if !matches!(mark, '\u{300}'..='\u{36f}') {
        return None;
    }
    let (_, letters) = LETTERS.iter().find(|(other, _)| *other == mark)?;
    let mut letters = letters.chars();
    while let (Some(bare), Some(marked)) = (letters.next(), letters.next()) {
        if bare == letter {
            return Some(marked);
        }
    }
    None
}

/// For each mark letters without it, and behind each the same with it.
#[rustfmt::skip]
const LETTERS: [(char, &str); 17] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùÜǛüǜNǸnǹ"),
    ('\u{301}', "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćLĹlĺNŃnńRŔrŕSŚsśZŹzźÜǗüǘGǴgǵÅǺåǻÆǼæǽØǾøǿ"),
    ('\u{302}', "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ"),
    ('\u{303}', "AÃNÑOÕaãnñoõIĨiĩUŨuũ"),
    ('\u{304}', "AĀaāEĒeēIĪiīOŌoōUŪuūÜǕüǖÄǞäǟȦǠȧǡÆǢæǣǪǬǫǭÖȪöȫÕȬõȭȮȰȯȱYȲyȳ"),
    ('\u{306}', "AĂaăEĔeĕGĞgğIĬiĭOŎoŏUŬuŭИЙий"),
    ('\u{307}', "CĊcċEĖeėGĠgġIİZŻzżAȦaȧOȮoȯ"),
    ('\u{308}', "AÄEËIÏOÖUÜaäeëiïoöuüyÿYŸЕЁІЇеёії"),
    ('\u{30a}', "AÅaåUŮuů"),
    ('\u{30b}', "OŐoőUŰuű"),
    ('\u{30c}', "CČcčDĎdďEĚeěLĽlľNŇnňRŘrřSŠsšTŤtťZŽzžAǍaǎIǏiǐOǑoǒUǓuǔÜǙüǚGǦgǧKǨkǩƷǮʒǯjǰHȞhȟ"),
    ('\u{30f}', "AȀaȁEȄeȅIȈiȉOȌoȍRȐrȑUȔuȕ"),
    ('\u{311}', "AȂaȃEȆeȇIȊiȋOȎoȏRȒrȓUȖuȗ"),
    ('\u{31b}', "OƠoơUƯuư"),
    ('\u{326}', "SȘsșTȚtț"),
    ('\u{327}', "CÇcçGĢgģKĶkķLĻlļNŅnņRŖrŗSŞsşTŢtţEȨeȩ"),
    ('\u{328}', "AĄaąEĘeęIĮiįUŲuųOǪoǫ"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_joined_and_places_found_again() {
        let text = "Zoe\u{308} a de\u{301}clare\u{301} : o\u{302}\u{323} и\u{306} x\u{301}";
        let all = composed(text).unwrap();
        assert_eq!(all.text, "Zoë a déclaré : ô\u{323} й x\u{301}");
        for word in ["Zoë", "déclaré", "й"] {
            let at = all.text.find(word).unwrap();
            let mut span = Span::between(at, at + word.len());
            all.span(&mut span);
            assert_eq!(composed(span.text(text).unwrap()).unwrap().text, word);
        }
        assert_eq!(all.place(all.text.len()), text.len());
        for whole in ["", "Zoë", "x\u{301}", "a”b"] {
            assert!(composed(whole).is_none(), "{whole}");
        }
    }

    #[test]
    fn each_letter_is_longer_in_two_characters() {
        for (mark, letters) in LETTERS {
            let letters: Vec<char> = letters.chars().collect();
            for pair in letters.chunks(2) {
                assert_eq!(joined(pair[0], mark), Some(pair[1]));
                assert!(pair[0].len_utf8() + mark.len_utf8() > pair[1].len_utf8());
            }
        }
    }
}
