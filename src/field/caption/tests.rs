//! Printed forms and their parts.

use super::*;

/// The text, then each credit as `[agency: photographer kind]`.
fn shown(caption: &CaptionParts) -> String {
    std::iter::once(caption.text.to_owned()).chain(caption.credits.iter().map(shown_credit)).collect()
}

fn shown_credit(credit: &CreditParts) -> String {
    let kind = credit.kind.map(|kind| format!(" {kind}")).unwrap_or_default();
    match (credit.agency, credit.photographer) {
        (Some(agency), Some(name)) => format!(" [{agency}: {name}{kind}]"),
        (Some(agency), None) => format!(" [{agency}{kind}]"),
        (None, name) => format!(" [: {}{kind}]", name.unwrap_or_default()),
    }
}

#[test]
fn a_credit_may_be_short_or_loud() {
    for (text, expected) in [
        ("Statek w porcie (fot. OSP Elm)", "Statek w porcie [OSP Elm]"),
        ("Fot. Jan Nowy / Agencja Elm", " [: Jan Nowy] [: Agencja Elm]"),
        ("La nave nel porto (foto Ansaldi)", "La nave nel porto [Ansaldi]"),
        ("Un barco en el puerto este martes. JUAN PINO", "Un barco en el puerto este martes. [: JUAN PINO]"),
        (
            "Un barco en el puerto este martes. ÁLVARO PINO",
            "Un barco en el puerto este martes. [: ÁLVARO PINO]",
        ),
        ("A ship in the port of Elmtown. BREAKING NEWS", "A ship in the port of Elmtown. BREAKING NEWS"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
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
        ("PHOTO | JANE ROE", " [: JANE ROE]"),
        ("Foto Jana Roos", " [: Jana Roos]"),
        ("Foto di Maria Rossi", " [: Maria Rossi]"),
        ("PHOTO JANE ROE, ELM COURIER", " [ELM COURIER: JANE ROE]"),
        ("Photo Finish", "Photo Finish"),
        ("Photo by Jane Roe on Unsplash", " [Unsplash: Jane Roe]"),
        (
            "A ship in port on Tuesday. | Jane Roe/Elm Courier",
            "A ship in port on Tuesday. [Elm Courier: Jane Roe]",
        ),
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
        ("A ship in port. (AP Photo/Jane Roe, File)", "A ship in port. [AP: Jane Roe file]"),
        ("A ship in port (REUTERS/Jane Roe)", "A ship in port [REUTERS: Jane Roe]"),
        ("A ship in port. (AP)", "A ship in port. [AP]"),
        (
            "A ship in port. (Photo by Jane Roe/AFP via Getty Images)",
            "A ship in port. [AFP: Jane Roe] [Getty Images]",
        ),
        (
            "A ship. (Photo by Jane ROE / AFP) (Photo by JANE ROE/AFP via Getty Images)",
            "A ship. [AFP: JANE ROE] [Getty Images]",
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
        ("Ein Schiff © NDR Foto: Max Muster", "Ein Schiff [NDR: Max Muster]"),
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
        ("A ship in port. Supplied", "A ship in port. [Supplied handout]"),
        ("Courtesy Elmtube", " [Elmtube courtesy]"),
        ("Un barco en el puerto (foto Juan Ejemplo)", "Un barco en el puerto [: Juan Ejemplo]"),
        (
            "Um barco no porto — Foto: Divulgação/Prefeitura de Olmo",
            "Um barco no porto [Prefeitura de Olmo handout]",
        ),
        ("Ett skepp. Foto: Från Polisen Alm", "Ett skepp. [Polisen Alm]"),
        ("A ship in portCredit: Getty - Contributor", "A ship in port [Getty]"),
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
fn the_kind_of_a_picture_is_what_its_credit_says() {
    for (text, expected) in [
        ("File photo: Jane Roe", " [: Jane Roe file]"),
        ("A ship. Courtesy of Jane Roe", "A ship. [: Jane Roe courtesy]"),
        ("A ship. (Courtesy of the Elm Museum)", "A ship. [Elm Museum courtesy]"),
        ("A ship. (Handout via REUTERS)", "A ship. [REUTERS handout]"),
        ("A ship. Photo by Handout/Elm School Board/AFP", "A ship. [Elm School Board handout] [AFP]"),
        ("Ein Schiff. © AFP | HANDOUT", "Ein Schiff. [AFP handout]"),
        ("Ein Schiff im Hafen (Archivbild) © dpa | Max Muster", "Ein Schiff im Hafen [dpa: Max Muster file]"),
        ("Archivfoto: Max Muster", " [: Max Muster file]"),
        ("Ein Schiff im Hafen. Foto: privat", "Ein Schiff im Hafen. [privat courtesy]"),
        (
            "A ship. (Photo: Elm Photo / Jane Roe. Courtesy of the ECJ)",
            "A ship. [Elm Photo: Jane Roe] [ECJ courtesy]",
        ),
        ("Un barco. (Foto de archivo: Juan Ejemplo)", "Un barco. [: Juan Ejemplo file]"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn offices_are_told_from_photographers() {
    for (text, expected) in [
        ("Ein Heim © Gemeinde Elmdorf", "Ein Heim [Gemeinde Elmdorf]"),
        ("Ein Unfall. Foto: Polizei Elmstadt", "Ein Unfall. [Polizei Elmstadt]"),
        ("Die Halle. © Elmer Abendblatt", "Die Halle. [Elmer Abendblatt]"),
        (
            "Das Schiff © Elmer Institut - Stiftung für Schiffe",
            "Das Schiff [Elmer Institut] [Stiftung für Schiffe]",
        ),
        ("A rover (Image credit: Elm Robotics)", "A rover [Elm Robotics]"),
        ("Screenshot by Jane Roe/ELM Esports", " [ELM Esports: Jane Roe]"),
        ("Foto: LA GACETA", " [LA GACETA]"),
        ("Foto: Jan Muster, Elm Zprávy", " [Elm Zprávy: Jan Muster]"),
        ("A flood. (Source: ETV News 6)", "A flood. [ETV News 6]"),
        ("A flood. (Image: Elmville Echo)", "A flood. [Elmville Echo]"),
        ("A flood. (Image: Elm Fire and Rescue)", "A flood. [Elm Fire and Rescue]"),
        ("A lamp. (Roe Elm Co.)", "A lamp. [Roe Elm Co]"),
        ("A flood. (Courtesy of Roe family)", "A flood. [Roe family courtesy]"),
        ("A lamp (Image credit: Elm plc)", "A lamp [Elm plc]"),
        ("Jane Roe and John Doe/AP", " [: Jane Roe] [AP: John Doe]"),
        ("Ships. © IMAGO/Elm Sports/ R.Roe", "Ships. [IMAGO] [Elm Sports: R.Roe]"),
        (
            "Two ships. (Photos by Jane Roe, left, and Max Muster/Invision/AP)",
            "Two ships. [: Jane Roe] [Invision: Max Muster] [AP]",
        ),
        (
            "(Photo by Reuters; photo illustration by Jane Roe / Elm Times)",
            " [Reuters] [Elm Times: Jane Roe]",
        ),
        ("Copyright © 2019, Elm Times | Terms of Service | Privacy Policy", "Copyright [Elm Times]"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn a_credit_without_a_label_or_an_agency_needs_its_place() {
    for (text, expected) in [
        ("A ship in port. (Elm Museum)", "A ship in port. [Elm Museum]"),
        ("A map of the moon. (NASA/JPL/ASU)", "A map of the moon. [NASA] [JPL] [ASU]"),
        ("The campaign of the town. (elmtown.com)", "The campaign of the town. [elmtown.com]"),
        ("(The Elm Times)", " [The Elm Times]"),
        ("(Jane Roe)", " [: Jane Roe]"),
        ("Jane K. Roe/ELMMEDIA", " [ELMMEDIA: Jane K. Roe]"),
        ("Elmlicht/Martin Muster", " [Elmlicht: Martin Muster]"),
        ("Um barco no porto - Jane Roe/Instituto Olmo", "Um barco no porto [Instituto Olmo: Jane Roe]"),
        ("Un incendio en Olmos @olmos via X / Reuters", "Un incendio en Olmos @olmos via X [Reuters]"),
        ("| Efe", " [Efe]"),
        // No credits.
        ("Max Muster (CDU)", "Max Muster (CDU)"),
        ("Ein Schiff im Hafen. (Symbolfoto)", "Ein Schiff im Hafen. (Symbolfoto)"),
        ("ship, port, sea,getty", "ship, port, sea,getty"),
        ("[ Read All Comments ]", "[ Read All Comments ]"),
        ("Elmville/Ashton", "Elmville/Ashton"),
        ("1/2", "1/2"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn credits_come_in_the_forms_of_their_papers() {
    for (text, expected) in [
        ("A ship in port. Credit…Jane Roe for The Elm Post", "A ship in port. [The Elm Post: Jane Roe]"),
        ("A ship in port. (Elm News: Jane Roe)", "A ship in port. [Elm News: Jane Roe]"),
        ("A ship in port [Jane Roe/Elm Press]", "A ship in port [Elm Press: Jane Roe]"),
        ("[Jane Roe/Elm Press]", " [Elm Press: Jane Roe]"),
        ("[Jane Roe/Elmpress]", " [Elmpress: Jane Roe]"),
        ("A ship in port (ABC News: Jane Roe)", "A ship in port [ABC News: Jane Roe]"),
        ("A ship in port. (Supplied: Jane Roe)", "A ship in port. [: Jane Roe handout]"),
        ("A ship. REUTERS/Jane Roe Acquire Licensing Rights", "A ship. [REUTERS: Jane Roe]"),
        ("A ship. REUTERS/Jane RoeAcquire Licensing Rights", "A ship. [REUTERS: Jane Roe]"),
        ("A ship. Jane Roe/NPR hide caption", "A ship. [NPR: Jane Roe]"),
        ("A ship. Staff photo by Jane Roe", "A ship. [: Jane Roe]"),
        ("Jane Roe | Courier photo", " [Courier: Jane Roe]"),
        ("Jane Roe | Staff photo", " [: Jane Roe]"),
        ("A ship. Photo courtesy of Jane Roe", "A ship. [: Jane Roe courtesy]"),
        ("A ship. Photo / Jane Roe", "A ship. [: Jane Roe]"),
        ("A ship. Photo / Supplied", "A ship. [Supplied handout]"),
        ("A ship in port. Jane Roe for Elm Press", "A ship in port. [Elm Press: Jane Roe]"),
        ("A ship in port. Jane Roe for NPR", "A ship in port. [NPR: Jane Roe]"),
        ("A ship. (Jane Roe/For The Elm Post)", "A ship. [The Elm Post: Jane Roe]"),
        ("A ship. (Jane Roe/Staff Photographer)", "A ship. [: Jane Roe]"),
        ("A ship. (Elm Police Department via AP)", "A ship. [Elm Police Department] [AP]"),
        // No credits.
        ("They voted. Jane Roe for Mayor", "They voted. Jane Roe for Mayor"),
        ("A ship (Note: Jane Roe is its master)", "A ship (Note: Jane Roe is its master)"),
        ("It left the port. Tide / Ebb", "It left the port. Tide / Ebb"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn the_word_for_a_picture_is_no_part_of_its_text() {
    for (text, expected) in [
        ("Image: A ship in port. Pic: PA", "A ship in port. [PA]"),
        ("Pic: A ship in port", "A ship in port"),
        ("Pic: Elm & sons", "Pic: Elm & sons"),
        ("Bild: Ein Schiff liegt im Hafen.", "Ein Schiff liegt im Hafen."),
        ("Image: Getty Images", " [Getty Images]"),
        ("Image: Jane Roe", " [: Jane Roe]"),
        ("Image problem: A ship in port", "Image problem: A ship in port"),
        ("Image:", "Image:"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn who_took_a_picture_stands_before_a_word_in_japanese() {
    for (text, expected) in [
        ("通行止めの橋＝14日、花子町、山田花子撮影", "通行止めの橋＝14日、花子町 [: 山田花子]"),
        ("橋を渡る町長＝山田花子撮影", "橋を渡る町長 [: 山田花子]"),
        ("橋（山田花子記者撮影）", "橋 [: 山田花子]"),
        ("橋が落ちた現場（花子町警察提供）", "橋が落ちた現場 [花子町警察 handout]"),
        ("橋＝共同撮影", "橋 [共同]"),
        ("町長が撮影", "町長が撮影"),
        ("、撮影", "、撮影"),
        ("撮影", "撮影"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn what_a_page_prints_behind_a_credit_is_none_of_it() {
    for (text, expected) in [
        ("Et skip i havnen. Foto: AP Vis mer", "Et skip i havnen. [AP]"),
        ("A ship. REUTERS/Jane Roe Purchase Licensing Rights, opens new tab", "A ship. [REUTERS: Jane Roe]"),
        ("A ship. REUTERS/Jane Roe TPX IMAGES OF THE DAY", "A ship. [REUTERS: Jane Roe]"),
        ("Ein Schiff. Foto: Max Muster/dpa +++ dpa-Bildfunk +++", "Ein Schiff. [dpa: Max Muster]"),
        ("A ship in port. Jane Roe/Coastal Press", "A ship in port. [Coastal Press: Jane Roe]"),
        ("A ship in port. Jane Roe / Coastal Press", "A ship in port. [Coastal Press: Jane Roe]"),
        ("A ship in port. Jane Q. Roe | Coastal Press", "A ship in port. [Coastal Press: Jane Q. Roe]"),
        ("A ship in port. — JANE ROE/COASTAL PRESS", "A ship in port. [COASTAL PRESS: JANE ROE]"),
        ("A ship (Jane Roe for Coastal Press)", "A ship [Coastal Press: Jane Roe]"),
        ("It runs (Jane Roe for the people)", "It runs (Jane Roe for the people)"),
        ("A ship of port 3. Jane Roe knows 1/2 of it", "A ship of port 3. Jane Roe knows 1/2 of it"),
    ] {
        assert_eq!(shown(&caption(text)), expected, "{text}");
    }
}

#[test]
fn credits_are_read_alone() {
    for (text, expected) in [
        ("Photo: KCNA/ EPA", " [KCNA] [EPA]"),
        ("(AP Photo/Jane Roe, File)", " [AP: Jane Roe file]"),
        ("© AFP", " [AFP]"),
        ("Jane Roe", " [: Jane Roe]"),
        ("REUTERS/Jane Roe", " [REUTERS: Jane Roe]"),
        ("Courtesy of Jane Roe", " [: Jane Roe courtesy]"),
        ("Image source, Getty Images", " [Getty Images]"),
        ("Foto: privat", " [privat courtesy]"),
    ] {
        let shown = exact_credits(text).map(|credits| credits.iter().map(shown_credit).collect::<String>());
        assert_eq!(shown.as_deref(), Ok(expected), "{text}");
    }
    for (text, expected) in [
        ("", "expected a photographer or an agency at byte 0"),
        ("Photo: ", "expected a photographer or an agency at byte 6"),
        ("AP/ taken on Friday", "expected a photographer or an agency at byte 3"),
        ("Photo: Jane Roe / seen from afar", "expected a photographer or an agency at byte 17"),
    ] {
        let error = exact_credits(text).map_err(|error| error.to_string());
        assert_eq!(error, Err(expected.to_owned()), "{text}");
    }
}

#[test]
fn hostile_captions_take_linear_time() {
    for piece in ["(", "Photo: ", "© ", "AP/", "A B/", " | ", "é(", "Photo: A B and ", "A B and ", "© A and "]
    {
        assert!(caption(&piece.repeat(100_000)).text.len() <= 100_000 * piece.len());
    }
}
