//! The last lines of the body: short sentences behind the last long one, the agency that ends it, and texts that have no other lines.

use super::shape::{
    BRACKET, CAPITAL, COPYRIGHT, HALF, QUOTED, STOP, UPPER, begins_pure, is_by, is_in_article, is_none,
    is_once, is_stopped,
};
use crate::{
    BlockKind,
    layout::{
        columns::Seen,
        sign::{MOST, Sign, Signs as _},
    },
    lexicon::Lists,
};

/// What being a sentence soon behind the last long line is worth.
const LAST_SENTENCE: i16 = 120;
/// How far behind, on the scale of signs: seven lines.
const NEAR_BODY: u8 = 6;
/// What being the end of the body that names its agency is worth.
const WIRED: i16 = 160;
/// What ending with the signs of its editors is worth.
const SIGNED: i16 = 200;
/// What being a sentence of a text of a few short lines is worth, or its byline.
const BRIEF: i16 = 160;

/// What one of the last lines of the body is by its frame, and what that is worth.
pub(super) fn raised(signs: Seen) -> Option<(BlockKind, i16)> {
    if is_last_sentence(signs) || is_above_rights(signs) {
        Some((BlockKind::Paragraph, LAST_SENTENCE))
    } else {
        is_wired(signs).then_some((BlockKind::Paragraph, WIRED))
    }
}

/// ```text
/// last-sentence = 6*word "."             ; soon behind the last long line of an article, with no word of the page
/// ```
fn is_last_sentence(signs: Seen) -> bool {
    signs.of(Sign::LongAbove) <= 3 && is_closing_sentence(signs)
}

/// The same below however many long lines, where a crosshead stands above it.
pub(super) fn is_closing_sentence(signs: Seen) -> bool {
    signs.of(Sign::End) == STOP
        && signs.of(Sign::LongBelow) == 0
        && is_in_article(signs)
        && (6..MOST).contains(&signs.of(Sign::Words))
        && signs.of(Sign::StopCount) >= 2
        && signs.of(Sign::Chrome) <= 2
        && matches!(signs.of(Sign::Start), UPPER | QUOTED)
        && signs.of(Sign::SinceLong) <= NEAR_BODY
        && signs.of(Sign::Bullet) + signs.of(Sign::Byline) + signs.of(Sign::Credit) == 0
        && signs.of(Sign::Address) + signs.of(Sign::Copyright) + signs.of(Sign::Bars) == 0
        && is_once(signs)
        && signs.of(Sign::Stamp) < 2
        && begins_pure(signs)
}

/// ```text
/// last-sentence = 6*word "."             ; right above whose the article is: "© 2024 Elm Press"
/// ```
fn is_above_rights(signs: Seen) -> bool {
    signs.below().of(Sign::Start) == COPYRIGHT
        && signs.of(Sign::LongAbove) >= 1
        && is_closing_sentence(signs)
        && signs.list(Lists::CREDIT) + signs.list(Lists::IMAGE) == 0
}

/// ```text
/// wired = 4*word "(" agency ")"          ; the last line of all: "..., officials said. (Coastal Press)"
///       / 8*word "." agency *2word       ; the last but one too, with signs of editors behind it: "... she said. AFP"
/// ```
///
/// Further up it is the text of a picture.
fn is_wired(signs: Seen) -> bool {
    let below = signs.below();
    let bracketed = || {
        is_none(below)
            && signs.of(Sign::AgencyLast) == 1
            && signs.of(Sign::Bracket) == 2
            && signs.of(Sign::Words) >= 4
    };
    let bare = || {
        signs.of(Sign::End) == CAPITAL
            && signs.list(Lists::AGENCY) == 1
            && signs.of(Sign::Words) >= 8
            && signs.of(Sign::StopCount) >= 3
            && signs.of(Sign::LongBelow) == 0
            && (is_none(below)
                || below.of(Sign::Words) <= 2
                    && (is_none(below.below()) || below.below().of(Sign::Start) == BRACKET))
    };
    signs.list(Lists::CREDIT) + signs.list(Lists::IMAGE) + signs.of(Sign::Slashes) == 0
        && (bracketed() || signs.of(Sign::Sentences) > 0 && signs.of(Sign::Copyright) == 0 && bare())
}

/// What the last sentence is with the signs of its editors glued to it, and what that is worth.
///
/// ```text
/// signed = 6*word "." 1*3( "/" 1*4letter )       ; "... fell to 31.20 crowns./jr/DP/men", as the wire of dpa-AFX has it
/// ```
pub(super) fn signed(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    let may_be = signs.of(Sign::Slashes) >= 1
        && signs.of(Sign::LongBelow) == 0
        && signs.of(Sign::LongAbove) >= 1
        && signs.of(Sign::Words) >= 6
        && signs.of(Sign::Address) == 0;
    if may_be && is_signed(line) { Some((BlockKind::Paragraph, SIGNED)) } else { None }
}

#[cold]
#[inline(never)]
fn is_signed(line: &str) -> bool {
    let Some((_, signs)) = line.rsplit_once("./") else { return false };
    let is_sign = |sign: &str| (1..=4).contains(&sign.len()) && sign.bytes().all(|b| b.is_ascii_alphabetic());
    signs.split('/').all(is_sign)
}

/// ```text
/// brief = 1*4line                        ; a text of a few short lines
/// line  = 4*word ["."]                   ; not mostly words of page machinery: a paragraph, though no page is so short
/// ```
pub(super) fn brief(signs: Seen) -> Option<(BlockKind, i16)> {
    let is_brief = signs.of(Sign::TextLong) == 0
        && is_stopped(signs)
        && signs.of(Sign::Words) >= 4
        && signs.of(Sign::Chrome) <= HALF;
    if is_brief {
        Some((BlockKind::Paragraph, BRIEF))
    } else {
        is_by(signs).then_some((BlockKind::Byline, BRIEF))
    }
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn a_text_of_a_few_lines_is_a_body_and_its_byline() {
        check(&[
            // A byline of a text of a few lines, above or below.
            (
                "Elmville opens its new bridge after ten years of work\nBy Jane Roe",
                &[Some(Headline), Some(Byline)],
            ),
            (
                "Thousands walked across the new bridge in the rain.\nBy Jane Roe",
                &[Some(Paragraph), Some(Byline)],
            ),
            (
                "Thousands walked across the new bridge in the rain.\nStory by Jane Roe",
                &[Some(Paragraph), Some(Byline)],
            ),
            // Names without a word for it are none, nor is such a word without a name.
            (
                "Thousands walked across the new bridge in the rain.\nJane Roe and John Doe",
                &[Some(Paragraph), Some(Paragraph)],
            ),
            ("By the river stands an old mill\nNobody lives there", &[Some(Headline), None]),
        ]);
    }

    #[test]
    fn the_last_lines_are_of_the_body() {
        check(&[
            // The last sentences of a short article, and the crosshead above them.
            (
                "Elmbad: Sanierung wird teurer\n\
                 Jana Roth\n\
                 06.06.2024, 18:00 Uhr\n\
                 Die Sanierung des Bades in Elmstadt kostet zwei Millionen Euro mehr als geplant. Das hat die Verwaltung am Mittwoch im \
                 Ausschuss der Stadt mitgeteilt.\n\
                 \"Damit konnte niemand rechnen\", sagte sie.\n\
                 Anzeige\n\
                 Kritik von Landwirten\n\
                 Die Landwirte klagen, dass sie das alles bezahlen sollen.\n\
                 Das Bad soll nun im Mai 2026 wieder aufmachen.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
            (
                "Ny bro over Elmsund bliver et år forsinket\n\n\
                 Af Ida Prøve\n\n\
                 3. okt 2024 kl. 06.30\n\n\
                 Den nye bro over Elmsund åbner først i 2026, et år senere end planlagt, oplyser kommunen i en lang meddelelse til alle \
                 dem, der bor ved sundet.\n\n\
                 - Vi har haft problemer med stenene, siger projektleder Ole Test til Elmposten.\n\n\
                 Dyrere end ventet\n\n\
                 Broen er blevet 210 millioner kroner dyrere end ventet, blandt andet på grund af stenene.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    None,
                    Some(Heading),
                    Some(Paragraph),
                ],
            ),
            // An agency at the end of the body, above the signs of its editors.
            (
                "Un incendio obliga a desalojar tres pueblos de Elmera\n\n\
                 EFE\n\n\
                 Elmera, 14 ago 2024, 12:40\n\n\
                 Elmera (EFE).- Un incendio declarado en la madrugada de este miércoles ha obligado a desalojar a 450 vecinos de tres \
                 pueblos de la sierra de Elmera.\n\n\
                 El consejero ha explicado que el fuego avanza sin control por dos flancos.\n\n\
                 \"La noche va a ser complicada\", ha dicho Ríos en declaraciones a los medios. EFE\n\n\
                 jpr/mlg",
                &[
                    Some(Headline),
                    Some(Byline),
                    None,
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Ferjen mellom Elmnes og Elmøya innstilt etter grunnstøting\n\
                 Ida Prøve\n\
                 Journalist\n\
                 Publisert 4. desember 2024 kl. 07:45\n\
                 Ferjen mellom Elmnes og Elmøya er innstilt på ubestemt tid etter at den gikk på grunn tirsdag kveld med 38 personer om \
                 bord.\n\
                 – Det smalt skikkelig, og så begynte kaffekoppene å skli, sier passasjer Ole Test.\n\
                 Ingen ble skadd. Politiet har opprettet sak. (©NTB)",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Byline),
                    Some(Timestamp),
                    Some(Paragraph),
                    Some(Paragraph),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    #[test]
    fn the_last_sentence_may_have_the_signs_of_its_editors() {
        check(&[(
            "Elm Motoren rutscht in die roten Zahlen\n\n\
             KALSTADT (dpa-AFX) - Der Autobauer Elm Motoren hat im zweiten Quartal zum ersten Mal seit neun Jahren Verlust \
             gemacht. Der Fehlbetrag lag bei 14 Millionen Kronen, wie das Unternehmen am Donnerstag mitteilte.\n\n\
             \"Das war ein schweres Quartal\", sagte Vorstandschefin Jana Roth. Für das Gesamtjahr rechnet sie mit einem \
             Umsatz von rund drei Milliarden Kronen.\n\n\
             Die Aktie verlor bis zum Mittag 4,2 Prozent auf 31,20 Kronen./jr/DP/men",
            &[Some(Headline), Some(Paragraph), Some(Paragraph), Some(Paragraph)],
        )]);
    }

    #[test]
    fn the_last_sentence_above_whose_it_is_is_of_the_body() {
        check(&[(
            "Unbekannte sprengen Geldautomaten in Elmstadt\n\n\
                 Stand: 14.03.2024, 15:40 Uhr\n\n\
                 Veröffentlicht: 14.03.2024, 11:05 Uhr\n\n\
                 Einsatzkräfte stehen vor der zerstörten Filiale. Foto: Max Muster/dpa\n\n\
                 Unbekannte haben in der Nacht zum Donnerstag einen Geldautomaten in Elmstadt gesprengt und dabei das Gebäude schwer beschädigt.\n\n\
                 Anwohner hörten gegen 3.15 Uhr einen lauten Knall. „Die Fenster haben gezittert“, sagte Anwohnerin Petra Lindner, die seit zehn Jahren dort wohnt.\n\n\
                 Nach ersten Erkenntnissen flüchteten drei Männer in einem dunklen Kombi in Richtung Autobahn. Ein Hubschrauber war im Einsatz.\n\n\
                 Haus vorerst nicht bewohnbar\n\n\
                 Das Technische Hilfswerk stützte die Decke ab. „Ob das Haus bewohnbar ist, muss ein Statiker klären“, sagte ein Sprecher am Morgen.\n\n\
                 „Wir hatten in diesem Jahr schon vier solche Fälle“, so Köhler weiter.\n\n\
                 Die Höhe des Schadens liegt nach Schätzungen im sechsstelligen Bereich.\n\n\
                 Lesen Sie auch: Warum Geldautomaten immer öfter gesprengt werden\n\n\
                 Hinweise nimmt die Polizei unter der Nummer 0123/45670 entgegen.\n\n\
                 © dpa-infocom, dpa:240314-99-312345/2",
            &[
                Some(Headline),
                None,
                Some(Timestamp),
                Some(Caption),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                Some(Heading),
                Some(Paragraph),
                Some(Paragraph),
                Some(Paragraph),
                None,
                Some(Paragraph),
                Some(Boilerplate),
            ],
        )]);
    }
}
