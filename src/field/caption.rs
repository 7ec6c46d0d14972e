//! What a picture shows and who took it.

mod credit;
mod row;
#[cfg(test)]
mod tests;

use std::mem;

use self::credit::{credits, credits_and_rest, credits_behind, kind_of};
use super::{
    few::Few,
    word::{
        Floor, agency, begins_word, blank_words, glued, glued_phrase, is_address, is_agency, is_given_name,
        is_name, is_one_of, is_outlet, phrase, same, taken,
    },
};
use crate::{
    CreditKind, Span,
    error::{ParseError, ParseErrorKind},
    lexicon::{Lists, beginnings, has_seam},
};

/// The parts of a caption.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CaptionParts<'a> {
    /// What the picture shows, without labels and credits; empty where there is nothing but a credit.
    pub(crate) text: &'a str,
    /// Whose picture it is, in their order.
    pub(crate) credits: Credits<'a>,
}

/// Whose pictures a line shows, in their order.
pub(crate) type Credits<'a> = Few<CreditParts<'a>>;

/// Whose picture it is. At least one of the two names is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct CreditParts<'a> {
    /// The agency, or the office, museum or firm that gave the picture.
    pub(crate) agency: Option<&'a str>,
    /// The photographer.
    pub(crate) photographer: Option<&'a str>,
    /// How the picture came to the paper, where a label or a word between the names says so.
    pub(crate) kind: Option<CreditKind>,
}

/// Bytes that a credit has at most.
const LONGEST: usize = 160;

/// The text and the credits of a caption.
///
/// ```text
/// caption = [image-label] ( credit-first [text] / text [credit] )
/// ```
pub(crate) fn caption(text: &str) -> CaptionParts<'_> {
    let text = without_label_behind(without_label(text.trim()));
    let Some((mut credits, rest)) = credit_first(text).or_else(|| Some((named(text)?, ""))) else {
        let text = without_picture(text);
        let (text, credits) = credit_last(text).unwrap_or((text, Credits::default()));
        return CaptionParts { text: text.trim(), credits };
    };
    let (text, more) = credit_last(rest).unwrap_or((rest, Credits::default()));
    credits.extend(more.iter().copied());
    let text = if text.chars().any(char::is_alphabetic) { text.trim() } else { "" };
    CaptionParts { text, credits }
}

/// Whether a line ends with a credit in brackets that is nothing else: `(Photo: Jane Roe)`, `(Jane Roe/AFP)`. Prose ends with sources
/// and agencies, taglines with who reported.
///
/// ```text
/// credit-last = text "(" ( label ":" *char / credits with a known name and a stroke ) ")"
/// ```
#[cold]
#[inline(never)]
pub(crate) fn has_credit_last(line: &str) -> bool {
    let inner = || {
        let tail = line.floor_tail(LONGEST)?.strip_suffix(')')?;
        tail.rsplit_once('(').map(|(_, inner)| inner)
    };
    inner().is_some_and(|inner| {
        if let Some((label, taker)) = labelled(inner) {
            // "(Photo: see below)", "(courtesy of the mayor)"
            let is_prose = taker.starts_with(char::is_lowercase)
                && taker.contains(' ')
                && !taker.contains(char::is_uppercase);
            return !same(label, "source")
                && (!is_prose || agency(taker).is_ok())
                && !phrase(inner).is_ok_and(|(_, entry)| entry.lists.any(Lists::TAGLINE));
        }
        // Two offices are of the text: "(AFP / Reuters)", "(Elm Records / Universal)".
        let has_name = || inner.split(['/', ',']).any(|part| is_photographer(part.trim()));
        inner.contains('/')
            && has_name()
            && !inner.bytes().any(|c| c.is_ascii_digit())
            && in_brackets(line).is_some()
    })
}

/// The credits that a text is and nothing else: `Photo: KCNA/ EPA`, `(AP Photo/Jane Roe, File)`, `© AFP`, `Jane Roe`.
pub(crate) fn exact_credits(text: &str) -> Result<Credits<'_>, ParseError> {
    let fault = |part: &str| ParseError {
        kind: ParseErrorKind::Expected("a photographer or an agency"),
        span: Span::of(part, text).unwrap_or_default(),
    };
    let body = text.trim_matches(|c: char| c.is_whitespace() || "()[]|".contains(c));
    let body = signed(body).unwrap_or(body);
    let (label, names) = labelled(body).unwrap_or(("", body));
    if body.is_empty() {
        return Err(fault(text));
    }
    credits_behind(label, names).ok_or(()).or_else(|()| {
        credit::read(names, None).map_err(|part| fault(if part.is_empty() { names } else { part }))
    })
}

/// A caption without the label of a picture: `Image caption, A ship` gives `A ship`.
fn without_label(text: &str) -> &str {
    match glued(text, Lists::IMAGE) {
        Ok((rest, _)) => {
            let body = rest.trim_start_matches([',', ':', '.', ' ', '\u{A0}', '-']);
            let set_off =
                body.len() < rest.len() && !rest.starts_with(' ') || rest.starts_with(char::is_uppercase);
            if set_off { body } else { text }
        }
        Err(_) => text,
    }
}

/// A caption without the word for a picture and the colon before it, which lead to no credit: `Image: A ship in port.`
fn without_picture(text: &str) -> &str {
    if !beginnings(text).any(Lists::CREDIT) {
        return text;
    }
    let label = |(label, rest)| is_one_of(label, PICTURES).then_some(rest);
    let rest = text.floor(16).find(':').and_then(|colon| text.split_at_checked(colon)).and_then(label);
    let body = rest.map_or(text, |rest: &str| rest.trim_start_matches([':', ' ', '\u{A0}']));
    // "Image: Roe & sons" names whose it is.
    if blank_words(body).take(4).count() < 4 { text } else { body }
}

/// Words for a picture before a colon, in lower case.
const PICTURES: &[&str] = &[
    "image",
    "picture",
    "photo",
    "photograph",
    "pic",
    "bild",
    "foto",
    "imagen",
    "imagem",
    "immagine",
    "afbeelding",
];

/// More of them before a name, in lower case.
const OF_PICTURES: &[&str] = &[
    "beeld",
    "photos",
    "fotos",
    "foto di",
    "foto de",
    "photo de",
    "cortesía de",
    "fotografía",
    "fotografie",
];

/// A caption without what stands glued or set off at its end and is none of it: the label of a button, a notice that an
/// agency or a page prints behind its credit. `A ship.Open image`, `A ship. Foto: AP Vis mer`.
fn without_label_behind(text: &str) -> &str {
    let mut text = text;
    for _ in 0..3 {
        let Some(shorter) = label_behind(text) else { break };
        text = shorter;
    }
    text
}

fn label_behind(text: &str) -> Option<&str> {
    let tail = text.floor_tail(48)?;
    let noticed = NOTICES.iter().find_map(|notice| {
        let at = tail.len().checked_sub(notice.len())?;
        tail.get(at..).filter(|end| same(notice, end)).map(|_| at)
    });
    let mut before = ' ';
    for (at, c) in tail.char_indices() {
        let starts = c.is_uppercase() && (!before.is_alphabetic() || before.is_lowercase());
        let listed = || {
            starts
                && tail
                    .get(at..)
                    .is_some_and(|label| glued(label, Lists::IMAGE).is_ok_and(|(rest, _)| rest.is_empty()))
        };
        let notice = noticed == Some(at) && (starts || !before.is_alphanumeric());
        if (notice || listed()) && at + text.len() > tail.len() {
            let text = text.get(..text.len() - tail.len() + at)?;
            return Some(text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '+')));
        }
        before = c;
    }
    None
}

/// What pages and agencies print behind a credit.
const NOTICES: &[&str] = &[
    "vis mer",
    "visa mer",
    "se mer",
    "read more",
    "show more",
    "opens new tab",
    "purchase licensing rights",
    "acquire licensing rights",
    "hide caption",
    "toggle caption",
    "tpx images of the day",
    "dpa-bildfunk +++",
    "mandatory credit",
    "no resales. no archives.",
];

/// A credit before the text: `Photo: KCNA/ EPA Some text`, `Image source, Getty Images`, `© AFP`.
///
/// ```text
/// credit-first = ( label (":" / "," / "by") / "©" ) credits
/// ```
fn credit_first(text: &str) -> Option<(Credits<'_>, &str)> {
    let body = text.trim_start_matches(['(', '[', ' ', '|', '-', '–']);
    let bracketed = body.len() < text.len() && text.starts_with(['(', '[']);
    let (label, rest) = labelled(body).or_else(|| Some(("", signed(body)?)))?;
    let (inner, after) =
        match rest.find([')', ']']).filter(|_| bracketed).and_then(|at| rest.split_at_checked(at)) {
            Some((inner, after)) => (inner, after.get(1..).unwrap_or_default()),
            None if bracketed => return None,
            None => (rest, ""),
        };
    if after.trim().is_empty()
        && let Some((mut found, rest)) = credits_and_rest(inner)
    {
        if let Some(first) = found.first_mut() {
            first.kind = first.kind.or_else(|| kind_of(label));
        }
        return Some((found, rest));
    }
    Some((credits_behind(label, inner)?, after))
}

/// The word for a picture and a known first name with the rest of a name, alone: `Foto Jana Roos`, `PHOTO JEANNE ROUX, LE COURRIER`.
///
/// ```text
/// named = picture name [ ( "," / "/" ) office ]
/// ```
#[cold]
fn named(text: &str) -> Option<Credits<'_>> {
    /// Bytes of a word for a picture, a name and an office at most.
    const FEW: usize = 64;
    if text.len() > FEW || text.ends_with('.') || !beginnings(text).any(Lists::CREDIT) {
        return None;
    }
    let (names, _) = glued(text, Lists::CREDIT).ok()?;
    let label = taken(text, names);
    let mut parts = names.strip_prefix(' ')?.splitn(2, [',', '/']);
    let is_name = is_photographer(parts.next()?.trim_end());
    let is_office = parts.next().is_none_or(|office| is_short(office.trim()));
    let is_picture = is_one_of(label, PICTURES) || is_one_of(label, OF_PICTURES);
    if is_picture && is_name && is_office { credits_behind(label, names) } else { None }
}

/// A label and what stands behind it: `Photo: `, `Image Credits: `, `Photo by `, `Image source, `.
fn labelled(text: &str) -> Option<(&str, &str)> {
    if !beginnings(text).any(Lists::CREDIT) {
        return None;
    }
    // A label ends at its colon: "Foto: privat" is one label and one word.
    let head = text.floor(48).split([':', '：']).next().unwrap_or_default();
    let (behind, _) = glued(head, Lists::CREDIT).ok()?;
    let rest = text.get(head.len() - behind.len()..)?;
    // `CreditCredit...Jane Roe`
    let rest = match glued(rest, Lists::CREDIT) {
        Ok((behind, _)) if rest.starts_with(char::is_uppercase) => behind,
        _ => rest,
    };
    let label = taken(text, rest);
    let next = rest.trim_start();
    if let Some(after) = next.strip_prefix([':', '：']) {
        return Some((label, labelled_again(after)));
    }
    if let Some(after) = next.strip_prefix(',').filter(|_| label.contains(' ')) {
        return Some((label, after.trim_start()));
    }
    if let Some(after) =
        ["by ", "par ", "von ", "por ", "av ", "af ", "di "].iter().find_map(|by| next.strip_prefix(by))
    {
        return Some((label, after.trim_start()));
    }
    // "PHOTO | JANE ROE"
    if let Some(name) = next.strip_prefix('|').map(str::trim_start).filter(|name| is_photographer(name)) {
        return Some((label, name));
    }
    // "fot. Jan Nowy"
    if let Some(name) = next.strip_prefix(". ").map(str::trim_start)
        && label.len() <= ABBREVIATED
        && name.starts_with(char::is_uppercase)
    {
        return Some((label, name));
    }
    let leads = ["by", "of", "von", "par"].iter().any(|end| label.ends_with(end))
        || same(label, "courtesy") && next.starts_with(char::is_uppercase);
    (leads || next.starts_with("...") || next.starts_with('…')).then(|| (label, labelled_again(next)))
}

/// How many bytes a label has at most behind which a full stop stands.
const ABBREVIATED: usize = 3;

/// A second label behind the first: `CreditCredit...Jane Roe`, `Credit: Photo by Jane Roe`.
fn labelled_again(text: &str) -> &str {
    let mut rest = text.trim_start_matches(['.', '…', ' ', '\u{A0}']);
    for _ in 0..2 {
        match glued(rest, Lists::CREDIT | Lists::BY) {
            Ok((after, _)) if !after.is_empty() && !after.starts_with('/') && agency(rest).is_err() => {
                rest = after.trim_start_matches(['.', '…', ' ', ':', '\u{A0}']);
            }
            _ => break,
        }
    }
    rest
}

/// What stands behind a sign of copyright.
fn signed(text: &str) -> Option<&str> {
    ["©", "(c)", "(C)", "℗"].iter().find_map(|sign| text.strip_prefix(sign)).map(str::trim_start)
}

/// The text before a credit at the end, and the credit.
///
/// ```text
/// credit-last = 1*3( "(" credits ")" ) / "©" credits / label credits / [end-of-sentence] credits      ; with an agency
/// ```
fn credit_last(text: &str) -> Option<(&str, Credits<'_>)> {
    if let Some(found) = in_brackets(text).or_else(|| behind_sign(text)) {
        return Some(found);
    }
    let hints = hints(text.floor_tail(LONGEST)?);
    let labelled = if hints.any(Lists::CREDIT) { behind_label(text) } else { None };
    labelled
        .or_else(|| if hints.any(Lists::AGENCY) { with_agency(text) } else { None })
        .or_else(|| behind_sentence(text))
        .or_else(|| name_behind_stroke(text))
        .or_else(|| name_and_office(text))
        .or_else(|| if hints.any(Lists::CREDIT) { name_and_photo(text) } else { None })
        .or_else(|| kind_alone(text))
        .or_else(|| loud_name(text))
        .or_else(|| if matches!(text.as_bytes(), [.., 0x80.. | b')']) { taken_by(text) } else { None })
}

/// Who took or gave a picture, as papers print it in Japanese: `橋＝14日、山田花子撮影`, `橋（警察提供）`.
///
/// ```text
/// taken-by = text ( "、" / "＝" / "（" ) name ["記者"] ( "撮影" / "提供" ) ["）"]
/// ```
fn taken_by(text: &str) -> Option<(&str, Credits<'_>)> {
    let end = text.strip_suffix(['）', ')', '。']).unwrap_or(text);
    let photographer = end.strip_suffix("撮影");
    let head = photographer.or_else(|| end.strip_suffix("提供"))?;
    let tail = head.floor_tail(LONGEST)?;
    let (at, sign) = tail.char_indices().rfind(|(_, c)| matches!(c, '、' | '＝' | '=' | '（' | '('))?;
    let name = tail.get(at + sign.len_utf8()..)?.trim();
    let name = name.strip_suffix("記者").filter(|name| is_name(name)).unwrap_or(name);
    let named = name.chars().count() <= 16
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '・' | ' ' | '\u{3000}'));
    let is_person = photographer.is_some() && is_name(name) && !is_agency(name);
    let credit = match photographer {
        Some(_) if is_person => CreditParts { photographer: Some(name), ..CreditParts::default() },
        Some(_) => CreditParts { agency: Some(name), ..CreditParts::default() },
        None => CreditParts { agency: Some(name), kind: Some(CreditKind::Handout), ..CreditParts::default() },
    };
    let before = head.get(..head.len() - tail.len() + at)?;
    (named && !name.is_empty()).then(|| (before.trim_end(), [credit].into()))
}

/// `A ship in port. Supplied`
fn kind_alone(text: &str) -> Option<(&str, Credits<'_>)> {
    let (before, word) = text.trim_end_matches('.').rsplit_once(' ')?;
    let closed = before.ends_with(['.', '!', '?', '”', '"']) && word.starts_with(char::is_uppercase);
    let kind = if closed { kind_of(word) } else { None }?;
    let credit = CreditParts { agency: Some(word), kind: Some(kind), ..CreditParts::default() };
    Some((before, [credit].into()))
}

/// A known first name with the rest of a name, or a name with an accent, in capitals behind the end of a sentence:
/// `A ship in port. JANE ROE`, as papers in Spanish and French print it.
///
/// ```text
/// loud-name = text ". " 2*4CAPITALS
/// ```
fn loud_name(text: &str) -> Option<(&str, Credits<'_>)> {
    if text.ends_with(|c: char| !c.is_uppercase()) {
        return None;
    }
    let tail = text.floor_tail(LOUD)?;
    let name = tail.get(memchr::memrchr(b'.', tail.as_bytes())? + 1..)?.strip_prefix(' ')?;
    let before = text.strip_suffix(name)?.trim_end();
    let is_loud = name.chars().all(|c| c.is_uppercase() || matches!(c, ' ' | '-' | '\'' | '’'));
    // The lists know first names without their accents.
    let is_known = || {
        is_photographer(name)
            || !name.is_ascii() && is_name(name) && (2..=3).contains(&blank_words(name).count())
    };
    let is_credit = is_loud && is_known() && !is_agency(name) && before.contains(char::is_lowercase);
    is_credit.then(|| (before, [CreditParts { photographer: Some(name), ..CreditParts::default() }].into()))
}

/// How many bytes a name in capitals has at most, with the full stop before it.
const LOUD: usize = 48;

/// Which of the lists of credits and agencies have a phrase that begins anywhere in a text with a word, or with a
/// capital or a number glued behind one.
fn hints(text: &str) -> Lists {
    let mut wanted = Lists::CREDIT.with(Lists::AGENCY);
    let mut found = Lists::default();
    let mut glues = None;
    let mut before = b' ';
    for (at, byte) in text.bytes().enumerate() {
        if !begins_word(mem::replace(&mut before, byte), byte) {
            continue;
        }
        let Some(here) = text.get(at..).filter(|here| beginnings(here).any(wanted)) else { continue };
        found = phrase(here).map_or(found, |(_, entry)| found | entry.lists);
        if *glues.get_or_insert_with(|| has_seam(text)) {
            found = glued_phrase(here).map_or(found, |(_, entry)| found | entry.lists);
        }
        wanted = match (found.any(Lists::CREDIT), found.any(Lists::AGENCY)) {
            (false, false) => wanted,
            (true, false) => Lists::AGENCY,
            (false, true) => Lists::CREDIT,
            (true, true) => break,
        };
    }
    found
}

/// `(AP Photo/Jane Roe)`, `(Photo by Jane Roe / AFP) (Photo by Jane Roe/AFP via Getty Images)`.
fn in_brackets(text: &str) -> Option<(&str, Credits<'_>)> {
    let is_behind = |c: char| c.is_whitespace() || c == '.';
    // Most end in no bracket, and room for credits is not cheap.
    if !text.trim_end_matches(is_behind).ends_with([')', ']']) {
        return None;
    }
    let mut before = text;
    let mut all = Credits::default();
    for _ in 0..3 {
        let end = before.trim_end_matches(is_behind);
        let Some(inner) = end.strip_suffix([')', ']']) else { break };
        let Some((head, inner)) = inner.floor_tail(LONGEST).and_then(|tail| {
            let at = tail.rfind(['(', '['])?;
            let begin = inner.len() - tail.len() + at;
            Some((inner.get(..begin)?, inner.get(begin + 1..)?))
        }) else {
            break;
        };
        let Some(found) = bracketed(inner).or_else(|| set_off(head, inner).filter(|_| end.ends_with(')')))
        else {
            break;
        };
        before = head.trim_end();
        let alike = |one: Option<&str>, other: Option<&str>| match (one, other) {
            (Some(one), Some(other)) => same(one, other),
            (one, other) => one == other,
        };
        let known = |credit: &CreditParts| {
            let is_it = |other: &CreditParts| {
                alike(other.agency, credit.agency) && alike(other.photographer, credit.photographer)
            };
            all.iter().any(is_it)
        };
        let unknown = found.iter().filter(|credit| !known(credit));
        all = unknown.chain(all.iter()).copied().collect();
    }
    (!all.is_empty()).then_some((before, all))
}

/// The credits in brackets: with a label, an agency, or a stroke between a name and an office.
fn bracketed(inner: &str) -> Option<Credits<'_>> {
    let inner = inner.trim();
    if let Some((label, rest)) = labelled(inner).or_else(|| Some(("", signed(inner)?))) {
        return credits_behind(label, rest);
    }
    // "(foto Jane Roe)", "(foto Roe)"
    if let Ok((name, _)) = glued(inner, Lists::CREDIT)
        && name.starts_with(' ')
        && is_name(name.trim())
    {
        if blank_words(name).take(4).count() > 1 {
            return credits(name);
        }
        let label = taken(inner, name);
        if is_one_of(label, PICTURES) {
            return credits_behind(label, name);
        }
    }
    if let Some(found) = sourced(inner) {
        return Some([found].into());
    }
    let found = credits(inner)?;
    let stroke = inner
        .split_once(['/', '|'])
        .is_some_and(|(name, _)| is_name(name.trim()) && blank_words(name).count() > 1);
    let offices = found.iter().any(|credit| credit.agency.is_some_and(|name| agency(name).is_ok()));
    let company = inner.ends_with("Co.") || inner.ends_with("Inc.");
    let told = || {
        let parts = inner.split_once(" for ").or_else(|| inner.split_once('/'));
        parts.is_some_and(|(name, office)| is_photographer(name.trim()) && is_short(office.trim()))
    };
    (stroke || offices || company || is_address(inner) || told()).then_some(found)
}

/// Who gave a picture, and who took it.
///
/// ```text
/// sourced = ( agency / outlet / kind ) ":" name         ; "ABC News: Jane Roe", "Supplied: Jane Roe"
/// ```
fn sourced(inner: &str) -> Option<CreditParts<'_>> {
    let (office, name) = inner.split_once(": ")?;
    let name = name.trim();
    let named = is_name(name) && (2..=4).contains(&blank_words(name).take(5).count());
    let kind = if office.contains(' ') { None } else { kind_of(office) };
    let outlet = || office.starts_with(char::is_uppercase) && (is_agency(office) || is_outlet(office));
    (named && (kind.is_some() || outlet())).then(|| CreditParts {
        agency: Some(office).filter(|_| kind.is_none()),
        photographer: Some(name),
        kind,
    })
}

/// The names or offices in brackets behind the end of a sentence or alone: `A ship in port. (Elm Museum)`.
fn set_off<'a>(head: &str, inner: &'a str) -> Option<Credits<'a>> {
    let head = head.trim_end();
    let apart = head.is_empty() || head.ends_with(['.', '!', '?', '”', '"', '…']);
    let short = blank_words(inner).count() <= 4 && inner.starts_with(char::is_uppercase);
    (apart && short).then(|| credits(inner))?
}

/// `A ship in port. © Jane Roe/dpa`.
fn behind_sign(text: &str) -> Option<(&str, Credits<'_>)> {
    let tail = text.floor_tail(LONGEST)?;
    let at = text.len() - tail.len() + tail.rfind('©')?;
    let (before, credit) = text.split_at_checked(at)?;
    let credit = signed(credit)?;
    let credit = credit.trim_start_matches(|c: char| c.is_ascii_digit() || c == ' ');
    let (label, credit) = labelled(credit).unwrap_or(("", credit));
    let mut found = credits_behind(label, credit).or_else(|| {
        let (office, photographer) = behind_label(credit)?;
        let mut all = credits(office)?;
        // "© ETV Foto: Jane Roe"
        if let ([office], [one]) = (&mut *all, &*photographer)
            && office.photographer.is_none()
            && one.agency.is_none()
        {
            (office.photographer, office.kind) = (one.photographer, office.kind.or(one.kind));
            return Some(all);
        }
        let known = |all: &[CreditParts], one: &CreditParts| {
            all.iter().any(|other| other.photographer == one.photographer && one.agency.is_none())
        };
        for one in photographer.iter() {
            if !known(&all, one) {
                all.push(*one);
            }
        }
        Some(all)
    })?;
    let (before, kind) = without_kind(before.trim_end());
    for credit in found.iter_mut() {
        credit.kind = credit.kind.or(kind);
    }
    Some((before, found))
}

/// A text without the kind of its picture in brackets at its end, and that kind: `(Archivbild)`.
fn without_kind(text: &str) -> (&str, Option<CreditKind>) {
    let in_brackets = text.strip_suffix(')').and_then(|inner| inner.rsplit_once('('));
    let Some((before, kind)) = in_brackets.and_then(|(before, label)| {
        glued(label, Lists::CREDIT).is_ok_and(|(rest, _)| rest.is_empty()).then_some(())?;
        Some((before, kind_of(label)?))
    }) else {
        return (text, None);
    };
    (before.trim_end(), Some(kind))
}

/// `A ship in port. Photograph: Jane Roe/The Example`, `A ship in portCredit: Alamy`.
fn behind_label(text: &str) -> Option<(&str, Credits<'_>)> {
    let tail = text.floor_tail(LONGEST)?;
    let offset = text.len() - tail.len();
    let mut before = ' ';
    for (at, c) in tail.char_indices() {
        let starts = !before.is_alphanumeric() || (before.is_lowercase() && c.is_uppercase());
        if c.is_alphabetic() && starts {
            let found = tail
                .get(at..)
                .and_then(labelled)
                .and_then(|(label, rest)| credits_behind(label, rest).or_else(|| credits_of_team(rest)));
            if let (Some(found), Some(before)) = (found, text.get(..offset + at)) {
                let before =
                    before.trim_end_matches([' ', '(', '|', '/', '-', '–', '—', '\u{A0}', '[', ';', ',']);
                return Some((before, found));
            }
        }
        before = c;
    }
    None
}

/// The photographer before the rest of a team: `Jane Roe. Styling: Ida Probe. Hair: Max Muster`.
fn credits_of_team(text: &str) -> Option<Credits<'_>> {
    let (first, rest) = text.split_once(". ")?;
    rest.split(". ").all(|part| part.split_once(": ").is_some_and(|(_, name)| is_name(name))).then_some(())?;
    credits(first)
}

/// `A ship in port. AP Photo/Jane Roe`, `A ship in port Jane Roe/Reuters`, `A ship | Getty Images`.
fn with_agency(text: &str) -> Option<(&str, Credits<'_>)> {
    let tail = text.floor_tail(LONGEST)?;
    let offset = text.len() - tail.len();
    let strokes = tail.contains('/');
    let mut boundary = offset == 0;
    let mut before = ' ';
    for (at, c) in tail.char_indices() {
        let word = strokes && !before.is_alphanumeric() && c.is_uppercase();
        let here = boundary
            || word && tail.get(at..).is_some_and(stroke_behind_agency)
            || (matches!(before, '.' | '!' | '?' | '”' | '"') && c.is_uppercase());
        if here
            && !c.is_whitespace()
            && let Some(found) = tail.get(at..).and_then(offices)
        {
            let before = text.get(..offset + at)?.trim_end_matches([' ', '|', '/', '–', '—', '-', '\u{A0}']);
            return Some((before, found));
        }
        boundary = matches!(before, '.' | '!' | '?' | '|' | '"' | '”' | '“' | '…' | ')') && c.is_whitespace()
            || matches!(c, '|')
            || (boundary && c.is_whitespace());
        before = c;
    }
    before_stroke(text, tail).or_else(|| {
        let (before, office) = text.rsplit_once(" / ")?;
        is_agency(office)
            .then(|| (before, [CreditParts { agency: Some(office), ..CreditParts::default() }].into()))
    })
}

/// `A ship in the port of Elmtown / Jane Roe`.
fn name_behind_stroke(text: &str) -> Option<(&str, Credits<'_>)> {
    let tail = text.floor_tail(LONGEST)?;
    memchr::memchr2(b'/', b'|', tail.as_bytes())?;
    let at = last_set_off(tail, " / ").or_else(|| last_set_off(tail, " | "))?;
    let (_, name) = tail.split_at_checked(at + 3)?;
    let before = text.get(..text.len() - tail.len() + at)?;
    if let Some(text) = label_alone(before) {
        return Some((text, credits_behind(name, name)?));
    }
    let photographer = is_name(name) && (2..=3).contains(&blank_words(name).count());
    let sentence = blank_words(before).take(4).count() == 4;
    (photographer && sentence)
        .then(|| (before, [CreditParts { photographer: Some(name), ..CreditParts::default() }].into()))
}

/// The text before a label that stands alone behind the end of a sentence: of `A ship in port. Photo`.
fn label_alone(text: &str) -> Option<&str> {
    let (before, label) = text.rsplit_once(' ')?;
    let apart = before.ends_with(['.', '!', '?', '”', '"']);
    (apart && glued(label, Lists::CREDIT).is_ok_and(|(rest, _)| rest.is_empty())).then_some(before)
}

/// A known first name with the rest of a name, and the office it took the picture for, behind the end of a sentence:
/// `A ship in port. Jane Roe/Elm Press`, `A ship in port. — Jane Roe | Elm Press`, `A ship in port. Jane Roe for Elm Press`.
///
/// ```text
/// sentence = text ( "." / "!" / "?" / "”" ) " " [dash " "] name ( "/" / "|" / "for" ) office
/// ```
fn behind_sentence(text: &str) -> Option<(&str, Credits<'_>)> {
    let tail = text.floor_tail(LONGEST)?;
    let (name, office) = match memchr::memrchr2(b'/', b'|', tail.as_bytes()) {
        Some(stroke) => (tail.get(..stroke)?, tail.get(stroke + 1..)?),
        None if tail.ends_with(char::is_alphabetic) => {
            tail.rsplit_once(" for ").filter(|(_, office)| is_whole_office(office))?
        }
        None => return None,
    };
    let (name, office) = (name.trim_end(), office.trim());
    let ends = |(at, c): &(usize, char)| {
        matches!(c, '.' | '!' | '?' | '”' | '"' | '—' | '–') && !is_initial(name, *at)
    };
    let (start, _) = name.char_indices().rev().find(ends)?;
    let person = name.get(start..)?.trim_start_matches(|c: char| !c.is_alphabetic());
    let from = Span::of(person, text)?.start();
    let before =
        text.get(..from)?.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '—' | '–' | '|'));
    let holds = is_photographer(person) && is_short(office) && before.ends_with(['.', '!', '?', '”', '"']);
    holds.then(|| Some((before, credits(text.get(from..)?)?)))?
}

/// Whether an office is one of several words, or letters: "Elm Press", "NPR", though not "Mayor".
fn is_whole_office(office: &str) -> bool {
    office.contains(' ') || office.len() > 1 && office.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether the full stop at a place stands behind an initial: `Jane Q. Roe`.
fn is_initial(text: &str, stop: usize) -> bool {
    let mut before = text.floor(stop).chars().rev();
    text.get(stop..).is_some_and(|rest| rest.starts_with('.'))
        && before.next().is_some_and(char::is_uppercase)
        && before.next().is_none_or(|c| !c.is_alphabetic())
}

/// Whether words are two to four of a name, the first a known first name.
fn is_photographer(name: &str) -> bool {
    (2..=4).contains(&blank_words(name).take(5).count())
        && is_name(name)
        && blank_words(name).next().is_some_and(is_given_name)
}

/// Whether an office has a few words, the first and the last with a capital.
fn is_short(office: &str) -> bool {
    let capital = |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    let words = || blank_words(office);
    words().take(6).count() <= 5 && capital(words().next()) && capital(words().next_back())
}

/// `Jane Roe/ElmMedia` behind a dash, or alone where the first name is known or the office is one word with several
/// capitals: `A ship - Jane Roe/Elm Institute`.
fn name_and_office(text: &str) -> Option<(&str, Credits<'_>)> {
    let stroke = memchr::memrchr(b'/', text.as_bytes())?;
    let head = text.get(..stroke)?;
    let dash = [" - ", " – "].iter().filter_map(|dash| Some(last_set_off(head, dash)? + dash.len())).max();
    let from = dash.unwrap_or(0);
    let (name, office) = text.get(from..)?.split_once('/')?;
    let person = |name: &str| (2..=4).contains(&blank_words(name).take(5).count()) && is_name(name);
    let known = |name: &str| person(name) && blank_words(name).next().is_some_and(is_given_name);
    let short = office.starts_with(char::is_uppercase) && blank_words(office).take(4).count() <= 3;
    let coined = || !office.contains(' ') && office.chars().filter(|c| c.is_uppercase()).take(2).count() > 1;
    let holds = match dash {
        Some(_) => short && person(name),
        None => {
            short && known(name)
                || person(name) && coined()
                || blank_words(name).take(2).count() == 1 && known(office)
        }
    };
    holds.then_some(())?;
    let before = text.get(..from)?.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '–'));
    Some((before, credits(text.get(from..)?)?))
}

/// `Jane Roe | Courier photo` alone, as regional papers print it below a picture.
///
/// ```text
/// name-and-photo = name ( "|" / "/" ) 1*3capital-word "photo"
/// ```
fn name_and_photo(text: &str) -> Option<(&str, Credits<'_>)> {
    let (name, outlet) = text.split_once(['|', '/'])?;
    let holds = is_photographer(name.trim_end()) && credit::is_outlet_photo(outlet.trim_start());
    holds.then_some(("", credits(text)?))
}

/// ```text
/// agency [label] "/"
/// ```
fn stroke_behind_agency(text: &str) -> bool {
    agency(text).is_ok_and(|(rest, _)| {
        let behind = rest.trim_start();
        let label = glued(behind, Lists::CREDIT).map_or(behind, |(rest, _)| rest);
        label.trim_start().starts_with('/')
    })
}

/// Credits with an agency, and nothing else.
fn offices(text: &str) -> Option<Credits<'_>> {
    let parts = || text.split(['/', '|', ',']);
    // Most of what is asked about is a sentence.
    parts().all(|part| blank_words(part).take(6).count() <= 5).then_some(())?;
    let first = credits(text)?;
    let known = first.iter().any(|credit| credit.agency.is_some_and(|name| agency(name).is_ok()));
    // Key words in small letters before an agency's name are an alternative text.
    let small = parts().filter(|part| !part.contains(char::is_uppercase) && !is_agency(part.trim())).count();
    (known && small < 2).then_some(first)
}

/// The last two words before a stroke and an agency, where no sign sets the name apart from the text.
fn before_stroke<'a>(text: &'a str, tail: &'a str) -> Option<(&'a str, Credits<'a>)> {
    let stroke = tail.find('/')?;
    let (head, office) = tail.split_at_checked(stroke)?;
    agency(office.get(1..)?.trim_start()).ok()?;
    let mut starts = blank_words(head).rev().take(2).filter_map(|word| crate::Span::of(word, text));
    let (last, first) = (starts.next()?, starts.next()?);
    let name = text.get(first.start()..last.end())?;
    is_name(name).then_some(())?;
    let found = credits(text.get(first.start()..)?)?;
    Some((text.get(..first.start())?.trim_end(), found))
}

/// The last place where a mark with a blank at either end stands in a text.
fn last_set_off(text: &str, mark: &str) -> Option<usize> {
    let (&[.., sign, _], bytes) = (mark.as_bytes(), text.as_bytes()) else { return None };
    let ends = memchr::memrchr_iter(sign, bytes).map(|at| at + 2);
    ends.filter_map(|end| bytes.get(..end)).find_map(|head| Some(head.strip_suffix(mark.as_bytes())?.len()))
}

/// The end of a text.
trait Tail {
    /// At most the last `length` bytes, from the start of a character on.
    fn floor_tail(&self, length: usize) -> Option<&str>;
}

impl Tail for str {
    fn floor_tail(&self, length: usize) -> Option<&str> {
        let from = self.len().saturating_sub(length);
        let head = self.floor(from);
        self.get(head.len()..)
    }
}
