//! Printed forms and their parts.

use super::*;

/// The text, then each credit as `agency/photographer`.
fn shown(caption: &CaptionParts) -> String {
    let credits = caption.credits.iter().map(|credit| match (credit.agency, credit.photographer) {
        (Some(agency), Some(name)) => format!(" [{agency}: {name}]"),
        (Some(agency), None) => format!(" [{agency}]"),
        (None, name) => format!(" [: {}]", name.unwrap_or_default()),
    });
    std::iter::once(caption.text.to_owned()).chain(credits).collect()
}

#[test]
fn a_caption_is_cut_from_its_credits() {
    for (text, expected) in [
        // The credit first.
        ("Photo: KCNA/ EPA A ship (R) leaves the port.", "A ship (R) leaves the port. [KCNA] [EPA]"),
        ("Photo: AFP Ships in the port of Elmtown", "Ships in the port of Elmtown [AFP]"),
        ("Foto: dpa/Max Muster", " [dpa: Max Muster]"),
        ("Foto: Ida Probe", " [: Ida Probe]"),
        ("Image source, Getty Images", " [Getty Images]"),
        ("Photo by Jane Roe /Getty Images/iStockphoto", " [Getty Images: Jane Roe] [iStockphoto]"),
        ("© AFP", " [AFP]"),
        ("© Max Muster / DPA", " [DPA: Max Muster]"),
        ("(Image: GETTY)", " [GETTY]"),
        ("(Jane Roe / AP)", " [AP: Jane Roe]"),
        ("(Foto: Max Muster)", " [: Max Muster]"),
        ("AFP", " [AFP]"),
        ("picture alliance/dpa | Max Muster", " [picture alliance] [dpa: Max Muster]"),
        ("Image Credits: Elmcar", " [Elmcar]"),
        ("Bild: Max Muster. Ein Schiff im Hafen", "Ein Schiff im Hafen [: Max Muster]"),
        // In brackets at the end.
        ("A ship in port. (AP Photo/Jane Roe)", "A ship in port. [AP: Jane Roe]"),
        ("A ship in port. (AP Photo/Jane Roe, File)", "A ship in port. [AP: Jane Roe]"),
        ("A ship in port (REUTERS/Jane Roe)", "A ship in port [REUTERS: Jane Roe]"),
        ("A ship in port. (AP)", "A ship in port. [AP]"),
        (
            "A ship in port. (Photo by Jane Roe/AFP via Getty Images)",
            "A ship in port. [AFP: Jane Roe] [Getty Images]",
        ),
        (
            "A ship. (Photo by Jane ROE / AFP) (Photo by JANE ROE/AFP via Getty Images)",
            "A ship. [AFP: Jane ROE] [AFP: JANE ROE] [Getty Images]",
        ),
        (
            "A ship in port. (Photo by Jane Roe/Getty Images for Elm Holdings)",
            "A ship in port. [Getty Images: Jane Roe] [Elm Holdings]",
        ),
        ("A ship in port (Image: EXPRESS )", "A ship in port [EXPRESS]"),
        (
            "Ein Schiff im Hafen. (Foto: picture alliance/dpa | Max Muster)",
            "Ein Schiff im Hafen. [picture alliance] [dpa: Max Muster]",
        ),
        ("A ship in port. (Jane Roe / The Elm Times)", "A ship in port. [The Elm Times: Jane Roe]"),
        // Behind a sign or a label.
        ("Ein Schiff im Hafen. © Max Muster/dpa", "Ein Schiff im Hafen. [dpa: Max Muster]"),
        ("Ein Schiff im Hafen.© Max Muster/dpa", "Ein Schiff im Hafen. [dpa: Max Muster]"),
        ("Ein Schiff. © imago/Max Muster | IMAGO/Max Muster", "Ein Schiff. [imago: Max Muster]"),
        ("Ein Schiff © NDR Foto: Max Muster", "Ein Schiff [NDR] [: Max Muster]"),
        ("A ship in port. Photograph: Jane Roe/The Guardian", "A ship in port. [The Guardian: Jane Roe]"),
        ("A ship in portCredit: Alamy", "A ship in port [Alamy]"),
        (
            "A ship in port. CreditCredit...Jane Roe for The New York Times",
            "A ship in port. [The New York Times: Jane Roe]",
        ),
        (
            "A ship in port. Photo by Jane Roe /AFP via Getty Images",
            "A ship in port. [AFP: Jane Roe] [Getty Images]",
        ),
        ("Ein Schiff | Bild: Ida Probe/rbb", "Ein Schiff [rbb: Ida Probe]"),
        ("Ein Schiff im Hafen. Foto: AFP", "Ein Schiff im Hafen. [AFP]"),
        ("A red coat.Foto: Max Muster. Styling: Ida Probe. Make-up: Jane Roe", "A red coat. [: Max Muster]"),
        // Without a sign.
        ("A ship in port. AP Photo/Jane Roe", "A ship in port. [AP: Jane Roe]"),
        ("A ship comes into port AP Photo/Jane Roe", "A ship comes into port [AP: Jane Roe]"),
        ("A ship in port. AP", "A ship in port. [AP]"),
        ("A ship in port | Getty Images", "A ship in port [Getty Images]"),
        ("The old port of Elmtown Jane Roe/Reuters", "The old port of Elmtown [Reuters: Jane Roe]"),
        ("Ein Schiff im Hafen. Getty Images/muster", "Ein Schiff im Hafen. [Getty Images: muster]"),
        ("Un barco en el puerto de Olmos / Juan Ejemplo", "Un barco en el puerto de Olmos [: Juan Ejemplo]"),
        // Labels of pictures.
        ("Image caption, A ship in port", "A ship in port"),
        ("Ein Schiff im Hafen.Vergrößern des Bildes", "Ein Schiff im Hafen."),
        // No credit.
        ("A ship in port", "A ship in port"),
        (
            "Foto zum Fest: Viele kamen und feierten bis in die Nacht.",
            "Foto zum Fest: Viele kamen und feierten bis in die Nacht.",
        ),
        ("The minister (centre) at the port.", "The minister (centre) at the port."),
        ("She took a photo of the ship", "She took a photo of the ship"),
        ("", ""),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn the_credit_at_the_end_is_a_slice() {
    assert_eq!(credit_at_end("A ship. (AP Photo/Jane Roe)"), Some("(AP Photo/Jane Roe)"));
    assert_eq!(credit_at_end("A ship."), None);
}

#[test]
fn hostile_captions_take_linear_time() {
    for piece in ["(", "Photo: ", "© ", "AP/", "A B/", " | ", "é("] {
        assert!(caption(&piece.repeat(100_000)).text.len() <= 100_000 * piece.len());
    }
}
