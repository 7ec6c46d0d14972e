//! What a line shows by itself: the signs of its letters, words and marks.
//!
//! A line shows what it is at its ends, so of a long one only the first and the last words are read: the cost of a line does
//! not grow with its length.

use nom::{
    AsChar, Parser,
    branch::alt,
    bytes::complete::{take_while, take_while_m_n},
    character::complete::{char, one_of},
    combinator::{recognize, verify},
    sequence::terminated,
};

use super::sign::{Row, Sign, Signs as _, share};
use crate::{
    field,
    lexicon::{self, Entry, Lists, Word},
    text,
};

/// What a rule gives: the rest and the value, or nothing to say.
pub(super) type Parsed<'a, T> = nom::IResult<&'a str, T, ()>;

/// How many bytes of a line are read at its start and, where it is longer, at its end.
const HEAD: usize = 104;
const TAIL: usize = 40;

/// The content words of a line, as a set with some error: a Bloom filter (Bloom 1970) of one hash.
#[derive(Clone, Copy, Debug)]
pub(super) struct Content<const N: usize> {
    bits: [u64; N],
}

/// The content words of one line.
pub(super) type LineContent = Content<4>;

impl<const N: usize> Content<N> {
    pub(super) const EMPTY: Self = Self { bits: [0; N] };

    pub(super) fn add(&mut self, hash: u64) {
        let (at, bit) = Self::place(hash);
        if let Some(bits) = self.bits.get_mut(at) {
            *bits |= bit;
        }
    }

    pub(super) fn has(&self, hash: u64) -> bool {
        let (at, bit) = Self::place(hash);
        self.bits.get(at).is_some_and(|bits| bits & bit != 0)
    }

    const fn place(hash: u64) -> (usize, u64) {
        let mixed = (hash ^ (hash >> 31)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        ((mixed >> 52) as usize % N, 1 << (mixed >> 58))
    }
}

impl LineContent {
    /// How many words it holds, or somewhat fewer.
    pub(super) fn count(&self) -> usize {
        self.bits.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// How many of its words another line holds too.
    pub(super) fn shared(&self, other: &Self) -> usize {
        self.bits.iter().zip(other.bits).map(|(own, other)| (own & other).count_ones() as usize).sum()
    }
}

/// What reading a line leaves behind for comparing it with others.
#[derive(Clone, Copy, Debug)]
pub(super) struct Read {
    pub(super) content: LineContent,
    /// How many of its content words the body holds too.
    pub(super) echo: usize,
}

impl Read {
    /// Of no line.
    pub(super) const NOTHING: Self = Self { content: LineContent::EMPTY, echo: 0 };
}

/// Notes of a line that is a paragraph at sight what its ends show.
pub(super) fn glance(line: &str, signs: &mut Row) {
    signs.set(Sign::Plain, 1);
    signs.set(Sign::End, end(line));
    signs.set(Sign::Start, start(line));
}

/// Notes in `signs` what the line shows by itself.
pub(super) fn read<const N: usize>(
    line: &str,
    body: &Content<N>,
    signs: &mut Row,
    words: &mut Vec<Word>,
) -> Read {
    signs.set(Sign::End, end(line));
    signs.set(Sign::Start, start(line));
    let bullet = bullet(line);
    signs.set(Sign::Bullet, bullet.map_or(0, |(_, bullet)| bullet as usize));
    let (head, tail) = ends(bullet.map_or(line, |(rest, _)| rest));
    words.clear();
    words.extend(lexicon::words(head));
    let at_start = words.len();
    words.extend(lexicon::words(tail));
    let read = note_words(head, tail, words, at_start, body, signs);
    note_characters(line, head, tail, signs);
    note_fields(line, signs);
    read
}

/// From how many bytes on a line is no field any more.
const FIELD: usize = 320;

/// Notes what the rules for single fields read of a line, where its words and figures give them cause.
fn note_fields(line: &str, signs: &mut Row) {
    if line.len() > FIELD {
        return;
    }
    let hint = |signs: &Row, lists: &[Lists]| lists.iter().any(|&list| signs.list(list) > 0);
    let figures = signs.of(Sign::Year) + signs.of(Sign::Figures) + signs.of(Sign::Clock);
    if line.len() < FIELD / 2 && (figures > 0 || signs.of(Sign::Date) > 1) {
        let stamps = field::timestamps(line);
        let covered: usize = stamps.iter().map(|stamp| stamp.text.len()).sum();
        let dated = stamps.iter().any(|stamp| stamp.value.is_some());
        signs.set(
            Sign::Stamp,
            usize::from(covered > 0) + usize::from(dated) + usize::from(dated && covered * 2 > line.len()),
        );
    }
    let named = signs.of(Sign::Name) + u8::from(signs.list(Lists::BY) > 1) > 0;
    if line.len() < FIELD / 2
        && (named || hint(signs, &[Lists::ROLE, Lists::AGENCY]))
        && let Some(byline) = field::byline(line)
    {
        let posts = byline.authors.iter().filter(|author| author.role.is_some()).count();
        signs.set(Sign::Byline, (1 + byline.authors.len() + posts).min(3));
    }
    let marked = signs.of(Sign::Copyright)
        + signs.of(Sign::Slashes)
        + signs.of(Sign::Bracket)
        + signs.of(Sign::AgencyLast)
        > 0;
    // Sentences name agencies and sources, and speak of what is left and right.
    let labelled = signs.list(Lists::CREDIT).max(signs.list(Lists::IMAGE)) > 1;
    let hinted = hint(signs, &[Lists::CREDIT, Lists::AGENCY, Lists::IMAGE]);
    if marked || labelled || hinted && (line.len() < FIELD / 2 || signs.of(Sign::End) < 13) {
        let caption = field::caption(line);
        let credited = !caption.credits.is_empty();
        signs.set(Sign::Credit, usize::from(credited) + usize::from(credited && caption.text.is_empty()));
    }
}

/// The first bytes of a line, and the last ones that are not among them.
fn ends(line: &str) -> (&str, &str) {
    if line.len() <= HEAD {
        return (line, "");
    }
    let (head, rest) = line.split_at_checked(text::floor(line, HEAD)).unwrap_or((line, ""));
    let from = rest.len().saturating_sub(TAIL);
    (head, rest.get(text::ceil(rest, from)..).unwrap_or_default())
}

/// What a line ends with, in the order of how much it reads like the end of a sentence.
fn end(line: &str) -> usize {
    if let [.., before, b'.'] = line.as_bytes() {
        return if *before == b'.' { 9 } else { 15 };
    }
    let mut last = line.chars().rev();
    match last.next() {
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_uppercase() => 1,
        Some(c) if c.is_numeric() => 2,
        Some(c) if c.is_alphabetic() => 3,
        Some('>' | '›' | '→' | '▸' | '►' | '|' | '+') => 4,
        Some(')' | ']') => {
            if last.next().is_some_and(|c| matches!(c, '.' | '!' | '?')) {
                10
            } else {
                5
            }
        }
        Some(',' | ';' | '-' | '–' | '—' | '/') => 7,
        Some(':') => 8,
        Some('…') => 9,
        Some('?') => 11,
        Some('!') => 12,
        Some('"' | '”' | '“' | '»' | '«' | '\'' | '’' | '」' | '』') => match last.next() {
            Some('.' | ',' | '!' | '?' | '。') => 14,
            _ => 13,
        },
        Some('.') => {
            if last.next() == Some('.') {
                9
            } else {
                15
            }
        }
        Some('。' | '।' | '۔' | '？' | '！' | '؟') => 15,
        _ => 6,
    }
}

/// What a line begins with.
fn start(line: &str) -> usize {
    if line.as_bytes().first().is_some_and(u8::is_ascii_uppercase) {
        return 3;
    }
    match line.chars().next() {
        Some(c) if c.is_lowercase() => 0,
        Some(c) if c.is_numeric() => 1,
        Some(c) if c.is_uppercase() => 3,
        Some(c) if c.is_alphabetic() => 2,
        Some('"' | '“' | '„' | '«' | '»' | '‘' | '\'' | '’' | '「' | '『') => 4,
        Some('(' | '[' | '【') => 5,
        Some('©') => 6,
        Some('@' | '#') => 7,
        Some('•' | '-' | '*' | '·' | '–' | '—' | '■' | '▪' | '►' | '▶' | '+' | '>' | '›' | '→') => {
            8
        }
        Some('/' | '|') => 9,
        Some('$' | '£' | '€') => 10,
        _ => 11,
    }
}

/// The signs that set off an item of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(crate) enum Bullet {
    /// `•` and its kin.
    Dot = 1,
    /// `-`
    Hyphen,
    /// `*` or `·`
    Star,
    /// `–` or `—`
    Dash,
    /// `3.`
    Number,
}

/// A bullet and the line behind it.
///
/// ```text
/// bullet = ( dot / hyphen / star / dash / number ) blank
/// number = 1*3digit ( "." / ")" )
/// ```
pub(crate) fn bullet(line: &str) -> Option<(&str, Bullet)> {
    if line.as_bytes().first().is_none_or(u8::is_ascii_alphabetic) {
        return None;
    }
    let (rest, bullet) = alt((sign, number)).parse(line).ok()?;
    let text = rest.trim_start_matches(text::is_blank);
    (text.len() < rest.len() && !text.is_empty()).then_some((text, bullet))
}

fn sign(input: &str) -> Parsed<'_, Bullet> {
    alt((
        one_of("•◦‣▪■●○►▶").map(|_| Bullet::Dot),
        char('-').map(|_| Bullet::Hyphen),
        one_of("*·").map(|_| Bullet::Star),
        one_of("–—").map(|_| Bullet::Dash),
    ))
    .parse(input)
}

fn number(input: &str) -> Parsed<'_, Bullet> {
    terminated(take_while_m_n(1, 3, AsChar::is_dec_digit), one_of(".)")).map(|_| Bullet::Number).parse(input)
}

/// Notes what the words say: lists, capitals, function words, dates.
fn note_words<const N: usize>(
    head: &str,
    tail: &str,
    words: &[Word],
    at_start: usize,
    body: &Content<N>,
    signs: &mut Row,
) -> Read {
    let cut = !tail.is_empty();
    let (mut capitals, mut stops, mut chrome, mut dates, mut agency_last) = (0, 0, 0, 0, false);
    let mut read = Read::NOTHING;
    let mut skip = 0;
    for (i, &word) in words.iter().enumerate() {
        let part = if i < at_start { head } else { tail };
        capitals += usize::from(is_capital(part, word.start));
        let known = lexicon::word(word);
        if known.lists.any(Lists::STOP) {
            stops += 1;
        } else if word.end - word.start >= 3 && i < at_start {
            read.content.add(word.hash);
            read.echo += usize::from(body.has(word.hash));
        }
        if known == Entry::default() || i < skip {
            continue;
        }
        let Some((length, entry)) = words.get(i..).and_then(|words| lexicon::phrase(words, known)) else {
            continue;
        };
        let last = i + length >= words.len();
        let place = match (i, last && !cut) {
            (0, true) => 3,
            (0, false) => 2,
            _ => 1,
        };
        signs.raise_lists(entry.lists, place);
        chrome += if entry.lists.any(CHROME) { length } else { 0 };
        dates += usize::from(entry.lists.any(DATES));
        agency_last = last && entry.lists.any(Lists::AGENCY);
        skip = i + length;
    }
    let count = words.len();
    signs.set(Sign::Words, if cut { 40 } else { count.min(39) });
    signs.set(Sign::Capitals, share(capitals, count));
    signs.set(Sign::Stops, share(stops, count));
    signs.set(Sign::StopCount, stops.min(12));
    signs.set(Sign::Chrome, share(chrome, count));
    signs.set(Sign::Date, dates.min(6));
    signs.set(Sign::AgencyLast, usize::from(agency_last));
    let name = !cut && (2..=4).contains(&count) && capitals == count && stops == 0 && only_names(head);
    signs.set(Sign::Name, usize::from(name));
    read
}

/// Whether a word begins with a capital or a figure.
fn is_capital(line: &str, at: usize) -> bool {
    match line.as_bytes().get(at) {
        Some(byte) if byte.is_ascii() => byte.is_ascii_uppercase() || byte.is_ascii_digit(),
        _ => line.get(at..).and_then(|word| word.chars().next()).is_some_and(char::is_uppercase),
    }
}

/// Words that belong to a page and not to an article.
const CHROME: Lists =
    Lists::SHARE.with(Lists::ACCOUNT).with(Lists::ADVERTISING).with(Lists::RIGHTS).with(Lists::PAGE);
/// Words of a date or a clock.
const DATES: Lists = Lists::MONTH
    .with(Lists::WEEKDAY)
    .with(Lists::CLOCK)
    .with(Lists::PUBLISHED)
    .with(Lists::UPDATED)
    .with(Lists::RELATIVE)
    .with(Lists::ZONE);

fn only_names(line: &str) -> bool {
    line.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’'))
}

/// What a byte counts as: capitals, letters, digits and characters, sixteen bits each. A character beyond ASCII counts as a
/// small letter; signs of two and three bytes are told apart where they are looked at.
#[expect(clippy::cast_possible_truncation, clippy::indexing_slicing, reason = "a byte is below 256")]
const COUNTS: [u64; 256] = {
    let mut counts = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let b = byte as u8;
        counts[byte] = if b.is_ascii_uppercase() {
            1 | 1 << 16 | 1 << 48
        } else if b.is_ascii_lowercase() || b >= 0xC3 {
            1 << 16 | 1 << 48
        } else if b.is_ascii_digit() {
            1 << 32 | 1 << 48
        } else if b < 0x80 || b == 0xC2 {
            1 << 48
        } else {
            0
        };
        byte += 1;
    }
    counts
};

fn count_of(byte: u8) -> u64 {
    COUNTS.get(usize::from(byte)).copied().unwrap_or(0)
}

/// Notes what the characters say: capitals, digits, marks, figures.
fn note_characters(line: &str, head: &str, tail: &str, signs: &mut Row) {
    let bytes = head.as_bytes();
    let mut pieces = Pieces::default();
    let mut counts = 0;
    let mut last = b' ';
    for (at, &byte) in bytes.iter().enumerate() {
        counts += count_of(byte);
        if !matches!(byte, b'a'..=b'z' | b' ') {
            pieces.see(head, at, byte, last);
        }
        last = byte;
    }
    counts += tail.bytes().map(count_of).sum::<u64>();
    let count = |part: u32| usize::from(u16::try_from(counts >> (16 * part) & 0xFFFF).unwrap_or(u16::MAX));
    signs.set(Sign::Uppercase, share(count(0), count(1)));
    signs.set(Sign::Digits, share(count(2), count(3)));
    let shout = bytes.iter().take_while(|byte| **byte != b' ').try_fold(0, |capitals, byte| match byte {
        b'a'..=b'z' | 0x80.. => None,
        byte => Some(capitals + usize::from(byte.is_ascii_uppercase())),
    });
    signs.set(Sign::Shout, usize::from(shout.is_some_and(|capitals| capitals > 2)));
    if pieces.marks == 2 && matches!(end(line), 13 | 14) {
        pieces.marks = 3;
    }
    if pieces.colon == 1 && line.ends_with(':') {
        pieces.colon = 3;
    }
    for (sign, value) in [
        (Sign::Bars, pieces.bars),
        (Sign::Slashes, pieces.slashes),
        (Sign::Commas, pieces.commas),
        (Sign::Sentences, pieces.sentences),
        (Sign::Currency, pieces.currency),
        (Sign::Clock, pieces.clocks),
        (Sign::Copyright, pieces.copyright),
        (Sign::Address, pieces.address),
        (Sign::Year, pieces.years),
        (Sign::Figures, pieces.figures),
        (Sign::Glued, pieces.glued),
        (Sign::Colon, pieces.colon),
        (Sign::Dash, pieces.dash),
        (Sign::Marks, pieces.marks),
    ] {
        signs.set(sign, usize::from(value.min(12)));
    }
    signs.set(Sign::Bracket, bracket(line));
    signs.set(Sign::File, file(line));
}

/// What is counted of marks and figures.
#[derive(Default)]
struct Pieces {
    bars: u8,
    slashes: u8,
    commas: u8,
    sentences: u8,
    currency: u8,
    clocks: u8,
    copyright: u8,
    address: u8,
    years: u8,
    figures: u8,
    glued: u8,
    colon: u8,
    dash: u8,
    marks: u8,
}

impl Pieces {
    /// Counts the character that begins with `byte` at `at`, behind the byte `last`.
    fn see(&mut self, line: &str, at: usize, byte: u8, last: u8) {
        let behind = || line.as_bytes().get(at + 1).copied().unwrap_or(b' ');
        match byte {
            b'A'..=b'Z' => {
                let glued =
                    last.is_ascii_lowercase() || last == b')' || last == b'.' || last.is_ascii_digit();
                self.glued += u8::from(glued && behind().is_ascii_lowercase());
            }
            b'0'..=b'9' if !last.is_ascii_alphanumeric() && !matches!(last, b'.' | b',' | b'/' | b'-') => {
                let rest = line.get(at..).unwrap_or_default();
                self.clocks += u8::from(clock(rest).is_ok());
                self.figures += u8::from(date_in_figures(rest).is_ok());
                self.years += u8::from(year(rest).is_ok());
            }
            b'.' | b'?' | b'!' => {
                self.sentences += u8::from(behind() == b' ');
                if byte == b'.' && line.get(at + 1..).is_some_and(|rest| rest.starts_with("com")) {
                    self.address = 2;
                }
            }
            b',' => self.commas += 1,
            b':' if !last.is_ascii_digit() && self.colon == 0 => self.colon = if at <= 24 { 1 } else { 2 },
            b'-' | b'|' if last == b' ' && behind() == b' ' => self.dash_at(at),
            b'|' => self.bars += 1,
            b'/' => {
                self.slashes += 1;
                if last == b'/' {
                    self.address = 2;
                }
            }
            b'@' | b'#' => self.address = self.address.max(1),
            b'$' | b'%' => self.currency = 1,
            b'"' => self.mark_at(at),
            0xC2 | 0xE2 | 0xE3 => match line.get(at..).and_then(|rest| rest.chars().next()) {
                Some('©') => self.copyright = 1,
                Some('·' | '•') => self.bars += 1,
                Some('£' | '€' | '¥') => self.currency = 1,
                Some('«' | '»' | '“' | '”' | '„' | '「' | '『') => self.mark_at(at),
                Some('–' | '—') if last == b' ' => self.dash_at(at),
                _ => {}
            },
            _ => {}
        }
    }

    fn dash_at(&mut self, at: usize) {
        self.dash = if at <= 40 && self.dash == 0 { 1 } else { self.dash.max(2) };
    }

    fn mark_at(&mut self, at: usize) {
        self.marks = self.marks.max(if at == 0 { 2 } else { 1 });
    }
}

/// Whether the line is the name of a file, as pictures without a text of their own have it.
fn file(line: &str) -> usize {
    let picture = match line.as_bytes() {
        [.., b'.', a, b, c] => PICTURES.iter().any(|known| known.eq_ignore_ascii_case(&[*a, *b, *c])),
        [.., b'.', a, b, c, d] => {
            LONGER_PICTURES.iter().any(|known| known.eq_ignore_ascii_case(&[*a, *b, *c, *d]))
        }
        _ => false,
    };
    if picture {
        return 2;
    }
    let is_one_word = |line: &str| !line.contains(' ') && !line.contains(['\u{a0}', '/', '@']);
    usize::from(line.len() > 8 && is_one_word(line) && line.contains(['-', '_']))
}

/// What the names of pictures end in.
const PICTURES: [&[u8]; 3] = [b"jpg", b"png", b"gif"];
const LONGER_PICTURES: [&[u8]; 2] = [b"jpeg", b"webp"];

/// What the bracket at the end of a line holds: 1 words, 2 a credit or an agency, 3 the whole line is in it.
fn bracket(line: &str) -> usize {
    let Some(inside) = line.strip_suffix(')').or_else(|| line.strip_suffix(").")) else { return 0 };
    let (_, tail) = ends(inside);
    let near = if tail.is_empty() { inside } else { tail };
    let Some((_, inside)) = near.rsplit_once('(') else { return 0 };
    if inside.len() + 3 >= line.len() {
        return 3;
    }
    let credited =
        lexicon::words(inside).any(|word| lexicon::word(word).lists.any(Lists::CREDIT | Lists::AGENCY));
    if credited || inside.contains('/') { 2 } else { 1 }
}

/// ```text
/// clock = 1*2digit ( ":" / "." / "h" ) 2digit
/// ```
fn clock(input: &str) -> Parsed<'_, &str> {
    let end = verify(take_while(AsChar::is_dec_digit), |digits: &str| digits.len() == 2);
    let (rest, found) =
        recognize((take_while_m_n(1, 2, AsChar::is_dec_digit), one_of(":.h"), end)).parse(input)?;
    if rest.starts_with(['.', '/']) && rest.as_bytes().get(1).is_some_and(u8::is_ascii_digit) {
        Err(nom::Err::Error(()))
    } else {
        Ok((rest, found))
    }
}

/// ```text
/// date_in_figures = 1*4digit mark 1*2digit mark 1*4digit / 4digit "年"
/// mark = "." / "/" / "-"
/// ```
fn date_in_figures(input: &str) -> Parsed<'_, &str> {
    let figure = |most| take_while_m_n(1, most, AsChar::is_dec_digit);
    alt((
        recognize((figure(4), one_of("./-"), figure(2), one_of("./-"), figure(4))),
        recognize((figure(4), char('年'))),
    ))
    .parse(input)
}

/// ```text
/// year = ( "19" / "20" ) 2digit
/// ```
fn year(input: &str) -> Parsed<'_, &str> {
    verify(take_while(AsChar::is_dec_digit), |digits: &str| {
        digits.len() == 4 && (digits.starts_with("19") || digits.starts_with("20"))
    })
    .parse(input)
}
