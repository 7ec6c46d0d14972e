//! Printed forms and their parts.

use super::*;

/// Names with their roles, the agency, the time: `Jane Roe [Editor]; John Doe | AP | Nov 3, 2020`.
fn shown(line: &str) -> String {
    let Some(BylineParts { authors, agency, role, timestamp, .. }) = byline(line) else {
        return "none".to_owned();
    };
    let authors: Vec<String> = authors
        .iter()
        .map(|author| author.role.map_or(author.name.to_owned(), |role| format!("{} [{role}]", author.name)))
        .collect();
    [
        Some(authors.join("; ")).filter(|names| !names.is_empty()),
        agency.map(str::to_owned),
        role.map(|role| format!("[{role}]")),
        timestamp.map(str::to_owned),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" | ")
}

#[test]
fn addresses_stand_beside_the_names() {
    for (line, expected) in [
        ("Jane Roe@janeroe", &[("Jane Roe", None, Some("@janeroe"))][..]),
        ("Jane Roe @janeroe", &[("Jane Roe", None, Some("@janeroe"))]),
        (
            "By Jane Roe jane.roe@elmnews.example(555) 010-0199",
            &[("Jane Roe", Some("jane.roe@elmnews.example"), None)],
        ),
        ("By Jane Roe, jroe@elm.example", &[("Jane Roe", Some("jroe@elm.example"), None)]),
        (
            "By Jane Roe (jroe@elm.example) and John Doe (jdoe@elm.example)",
            &[("Jane Roe", Some("jroe@elm.example"), None), ("John Doe", Some("jdoe@elm.example"), None)],
        ),
        (
            "By Jane Roe | @janeroe | jroe@elm.example",
            &[("Jane Roe", Some("jroe@elm.example"), Some("@janeroe"))],
        ),
        ("By Jane Roe Follow @janeroe", &[("Jane Roe", None, Some("@janeroe"))]),
        ("— Jane Roe (@janeroe) March 4, 2021", &[("Jane Roe", None, Some("@janeroe"))]),
    ] {
        let parts = byline(line).unwrap_or_default();
        let found: Vec<_> =
            parts.authors.iter().map(|author| (author.name, author.email, author.handle)).collect();
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn a_place_behind_a_name_is_no_part_of_it() {
    for (line, expected) in [
        ("By Jane Roe in Elmville", "Jane Roe"),
        ("By Jane Roe at Mill Park", "Jane Roe"),
        ("Jane Roe in Elmville and John Doe in Port Elm", "Jane Roe; John Doe"),
        ("JANE ROE in Elmville", "JANE ROE"),
        ("Waiting Rooms in Elmville", "none"),
        ("Science in Elmville", "none"),
        ("Par Jeanne Roux et Jean Dupré (à Elmbrune)", "Jeanne Roux; Jean Dupré"),
        ("Par Jeanne Roux (Elmbrune, correspondance)", "Jeanne Roux"),
        ("Von Jana Roth (Elmstadt) und Jan Mohr", "Jana Roth; Jan Mohr"),
        ("By Jane Roe (in Elmville) and John Doe", "Jane Roe; John Doe"),
        ("By Jane Roe (AP)", "Jane Roe | AP"),
        ("By Jane Roe (Text)", "Jane Roe [Text]"),
        ("By Robert (Bob) Roe", "Robert (Bob) Roe"),
    ] {
        assert_eq!(shown(line), expected, "{line}");
    }
}

#[test]
fn who_edited_it_may_stand_behind_a_label() {
    for (line, expected) in [
        ("Edited by: Jane Roe", "Jane Roe"),
        ("Curated By: Jane Roe", "Jane Roe"),
        ("Reported by: Jane Roe, Edited by: John Doe", "Jane Roe; John Doe"),
        ("Oprac. Ewa Rój", "Ewa Rój"),
        ("BYLINE: Jane Roe, Staff Writer", "Jane Roe [Staff Writer]"),
        ("Author: Ellis, Martha", "Ellis, Martha"),
        ("Author: Ellis, Martha Jane", "Ellis, Martha Jane"),
        ("Author: Martha Ellis, John Doe", "Martha Ellis; John Doe"),
    ] {
        assert_eq!(shown(line), expected, "{line}");
    }
}

#[test]
fn a_byline_alone_must_be_read_to_its_end() {
    for line in [
        "By Jane Roe and John Doe, Staff Writers",
        "Jane Roe",
        "AP",
        "Von Anna Beispiel, Berlin",
        "By Staff Reporter",
        "Story by Jane Roe, photos by John Doe",
        "Av Ida Prøve (tekst og foto)",
        "Par la rédaction",
        "Von unserer Redaktion",
    ] {
        assert!(exact(line).is_ok(), "{line}");
    }
    for (line, expected) in [
        ("", "expected a name or an agency at byte 0"),
        ("the ship has sailed", "expected a name, a post or an agency at byte 0"),
        ("By Jane Roe, who was there", "expected a name, a post or an agency at byte 13"),
        ("By Jane Roe / what comes next", "expected a name, a post or an agency at byte 14"),
    ] {
        assert_eq!(exact(line).map_err(|error| error.to_string()), Err(expected.to_owned()), "{line}");
    }
}

#[test]
fn a_byline_is_read_in_its_parts() {
    for (line, expected) in [
        ("By Jane Roe", "Jane Roe"),
        ("BY JANE ROE", "JANE ROE"),
        ("by Jane Roe", "Jane Roe"),
        ("byJane Roe", "Jane Roe"),
        ("By: Jane Roe", "Jane Roe"),
        ("• by: Jane Roe", "Jane Roe"),
        ("Jane Roe", "Jane Roe"),
        ("2. Jane Roe", "Jane Roe"),
        ("By Jane Roe and John Doe", "Jane Roe; John Doe"),
        ("By Jane Roe and John Doe, Associated Press", "Jane Roe; John Doe | Associated Press"),
        ("By JANE ROE, JOHN Q. DOE and MAX MUSTER", "JANE ROE; JOHN Q. DOE; MAX MUSTER"),
        ("By Jane Roe , John Doe , and Max Muster", "Jane Roe; John Doe; Max Muster"),
        ("By JANE ROE, Staff Writer", "JANE ROE [Staff Writer]"),
        ("By Jane RoeStaff Writer", "Jane Roe [Staff Writer]"),
        ("By Jane Roe Staff Writer", "Jane Roe [Staff Writer]"),
        ("Jane Roe Political Correspondent", "Jane Roe [Political Correspondent]"),
        ("By Jane Roe, News Reporter", "Jane Roe [News Reporter]"),
        ("By Jane Roe and John Doe, Staff Writers", "Jane Roe [Staff Writers]; John Doe [Staff Writers]"),
        ("Jane RoeFollow", "Jane Roe"),
        ("By Jane Roe jane.roe@elmnews.com(555) 010-0199", "Jane Roe"),
        ("By Joe Bloggs November 21, 2018, 06:37 PM EST", "Joe Bloggs | November 21, 2018, 06:37 PM EST"),
        ("Jane Roe - Nov 21, 2018, 7:05 pm CST", "Jane Roe | Nov 21, 2018, 7:05 pm CST"),
        ("Monday October 15, 2018 6:35 am PST by Jane Roe", "Jane Roe | Monday October 15, 2018 6:35 am PST"),
        ("10/22/2018 by Jane Roe", "Jane Roe | 10/22/2018"),
        (
            "Jane Roe / ELMNEWS.COM / Sep 4, 2023, 16:07 IST",
            "Jane Roe | ELMNEWS.COM | Sep 4, 2023, 16:07 IST",
        ),
        ("By Jane Roe | Elm News", "Jane Roe | Elm News"),
        ("By Jane Roe For Elmnews.Com", "Jane Roe | Elmnews.Com"),
        ("Jane Roe Associated Press", "Jane Roe | Associated Press"),
        ("Jane Roe and AP", "Jane Roe | AP"),
        ("The Associated Press", "The Associated Press"),
        ("By Reuters", "Reuters"),
        ("/ CBS News", "CBS News"),
        ("By Elm Valley News Staff", "Elm Valley News Staff"),
        ("By Jane Roe, CNN", "Jane Roe | CNN"),
        ("Analysis by Jane Roe, CNN Editor-at-large", "Jane Roe [CNN Editor-at-large]"),
        ("Von Anna Beispiel, Berlin", "Anna Beispiel"),
        ("Von: Anna Beispiel", "Anna Beispiel"),
        ("Von Anna Beispiel, Max Muster und Ida Probe", "Anna Beispiel; Max Muster; Ida Probe"),
        ("von Dr. Max Muster", "Dr. Max Muster"),
        ("Max MusterRedakteur", "Max Muster [Redakteur]"),
        ("Von Max Muster, Lille 06.09.2022, 21:57 Uhr", "Max Muster | 06.09.2022, 21:57 Uhr"),
        ("Do 18.04.24 | 13:08 Uhr | Von Ida Probe", "Ida Probe | Do 18.04.24 | 13:08 Uhr"),
        ("Texte: Ida Probe", "Ida Probe"),
        ("Par Léa Exemple et Luc Modèle", "Léa Exemple; Luc Modèle"),
        ("Por Juan Ejemplo", "Juan Ejemplo"),
        ("Trine Prøve og Ole van der Test", "Trine Prøve; Ole van der Test"),
        ("山田太郎", "山田太郎"),
        ("홍길동 기자 외 1명", "홍길동 [기자]"),
        ("山田 太郎", "山田 太郎"),
        ("By Court Reporter Jane Roe jroe@elm.example", "Jane Roe [Court Reporter]"),
        ("Chief Political Correspondent Jane Roe", "Jane Roe [Chief Political Correspondent]"),
        ("By Jane Roe | Local Democracy Reporter", "Jane Roe [Local Democracy Reporter]"),
        ("By Jane Roe, Staff Writer, and John Doe, Reporter", "Jane Roe [Staff Writer]; John Doe [Reporter]"),
        ("By Jane Roe and Kwame Doe Staff Writers", "Jane Roe; Kwame Doe [Staff Writers]"),
        ("AP Business Writers", "[AP Business Writers]"),
        ("Environment correspondent", "[Environment correspondent]"),
        ("Redakteur", "[Redakteur]"),
        ("Elm News wire services", "Elm News wire services"),
        ("From staff and wire reports", "staff and wire reports"),
        ("By Science & Astronomy", "Science & Astronomy"),
        ("By Jane Roe & John Doe", "Jane Roe; John Doe"),
        ("Jane Roe Elm Valley Times", "Jane Roe | Elm Valley Times"),
        ("The Elm Post", "The Elm Post"),
        ("The baker saving Elmville's bread", "none"),
        ("Por Ana Muestra, TV Olmo — Porto Alto", "Ana Muestra | TV Olmo"),
        ("Par Jeanne Roux avec AFP", "Jeanne Roux | AFP"),
        ("Par Élodie Vernat (avec AFP)", "Élodie Vernat | AFP"),
        ("Le Parisien avec AFP", "Le Parisien"),
        ("Von Jana Roth mit dpa", "Jana Roth | dpa"),
        ("By Jane Roe with AFP", "Jane Roe | AFP"),
        ("By Jane Roe (AP)", "Jane Roe | AP"),
        ("Jane Roe and agencies", "Jane Roe | agencies"),
        ("Von Jana Roth mit Agenturen", "Jana Roth | Agenturen"),
        ("By Jane Roe, Special to the Elm Ledger", "Jane Roe [Special to the Elm Ledger]"),
        ("Special to the Elm Ledger", "[Special to the Elm Ledger]"),
        ("Author: Jane Roe", "Jane Roe"),
        ("By Jane Roe CBS News", "Jane Roe | CBS News"),
        ("Marina Escudero y Rubén Casal, Madrid", "Marina Escudero; Rubén Casal"),
        ("Por Luana Prado e Caio Mendonça, g1 Serena", "Luana Prado; Caio Mendonça"),
        ("AF METTE THYGESEN OG LARS DALUM", "METTE THYGESEN; LARS DALUM"),
        ("BY JANE ROE AND JOHN DOE", "JANE ROE; JOHN DOE"),
        ("BY JOHN A DOE", "JOHN A DOE"),
        ("BY JOHN E DOE SMITH", "JOHN E DOE SMITH"),
        ("By Mary E Jane Doe", "Mary E Jane Doe"),
        ("By Elm Jane Valley News", "Elm Jane Valley News"),
        ("Por José Ortega y Gasset", "José Ortega y Gasset"),
        ("John Doe Jr.", "John Doe Jr."),
        ("By John Doe Jr.", "John Doe Jr."),
        ("By John Doe Sr. and Jane Roe", "John Doe Sr.; Jane Roe"),
        ("By John Doe Jr., Staff Writer", "John Doe Jr. [Staff Writer]"),
        ("By Jane Roe | John Doe Jr.", "Jane Roe; John Doe Jr."),
        ("By Jane Roe.", "Jane Roe"),
    ] {
        assert_eq!(shown(line), expected, "{line}");
    }
}

#[test]
fn what_authors_did_and_posts_without_a_name_are_told() {
    for (line, expected) in [
        ("By Staff Writer", "[Staff Writer]"),
        ("By ET Correspondent, Elmville", "[ET Correspondent]"),
        ("By Staff Reporter, New Elmville", "[Staff Reporter]"),
        ("By Our Special Correspondent", "[Special Correspondent]"),
        ("By ELM STAFF", "ELM STAFF"),
        ("By Associated Press Business Writers", "Associated Press Business Writers"),
        ("Por Ana Muestra e João Teste, olmo1 — Porto Alto", "Ana Muestra; João Teste"),
        ("Av Ida Prøve (tekst) og Ole Test (foto)", "Ida Prøve [tekst]; Ole Test [foto]"),
        ("Av Ida Prøve (tekst og foto)", "Ida Prøve [tekst]"),
        ("Story by Jane Roe, photos by John Doe", "Jane Roe; John Doe [photos]"),
        ("Text: Ida Probe, Foto: Max Muster", "Ida Probe; Max Muster [Foto]"),
        ("By Jane Roe (Text) and John Doe (Photos)", "Jane Roe [Text]; John Doe [Photos]"),
        ("John Doe / Elmwick Post", "John Doe | Elmwick Post"),
        ("Elmwick Post / John Doe", "John Doe | Elmwick Post"),
        ("Emily Post / John Doe", "Emily Post; John Doe"),
        ("By Elm Express News Service, New Elmville", "Elm Express News Service"),
        ("By Reuters, Elm Kong", "Reuters"),
        ("By Reuters, Jane Roe", "Jane Roe | Reuters"),
        ("By Reuters Staff", "Reuters"),
        ("By REUTERS STAFF", "REUTERS"),
        ("Jane Roe, Reuters Staff", "Jane Roe | Reuters"),
        ("Par la rédaction", "[la rédaction]"),
        ("Par La rédaction avec AFP", "AFP | [La rédaction]"),
        ("Par la rédaction avec AFP", "AFP | [la rédaction]"),
        ("Par le service politique", "[Par le service politique]"),
        ("Von unserer Redaktion", "[Redaktion]"),
        ("By our reporter", "[reporter]"),
        ("Par la boulangère du village", "none"),
        ("By the editor who was there", "none"),
        ("By the editor, who was there", "none"),
    ] {
        assert_eq!(shown(line), expected, "{line}");
    }
}

#[test]
fn what_only_looks_like_a_byline_is_none() {
    for line in [
        "By published",
        "Print",
        "By Monday, the ministers will have met again.",
        "Von Anfang an war klar, dass Max Muster kommt.",
        "Read more about our team.",
        "3 years 14 Views",
        "",
    ] {
        assert_eq!(shown(line), "none", "{line}");
    }
}

#[test]
fn a_long_line_is_no_byline() {
    assert_eq!(byline(&"By Jane Roe, ".repeat(100)), None);
}
