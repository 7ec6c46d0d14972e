//! What the offices beside names are.

use super::{
    behind::{SIGNS, next_sign},
    *,
};

#[test]
fn the_next_sign_is_that_found_byte_by_byte() {
    for text in [
        "a nurse from Elmville, said so",
        "no sign at all in so many words",
        "naïve – “so” 10 of 12; then: (a) \"b\"",
        "@ ` ~ { } | é à £ 100 <b> a/b & c = d + e",
        "",
        "!",
    ] {
        for from in 0..=text.len() {
            let rest = text.as_bytes().get(from..).unwrap();
            let expected = rest.iter().position(|byte| SIGNS.contains(*byte)).map(|next| from + next);
            assert_eq!(next_sign(text.as_bytes(), from), expected, "{text:?} from {from}");
        }
    }
}

/// Texts, a name in each, and the role of who is named.
const ROLES: &[(&str, &str, Option<&str>)] = &[
    ("US President Jane Roe spoke.", "Jane Roe", Some("US President")),
    (
        "said Jane Roe, a grain analyst at Redpoint in Elmville.",
        "Jane Roe",
        Some("grain analyst at Redpoint in Elmville"),
    ),
    ("Jane Roe, 45, a baker, said so.", "Jane Roe", Some("baker")),
    ("Jane Roe, mayor of Elmville, said so.", "Jane Roe", Some("mayor of Elmville")),
    ("said the engineer, John Doe, in four hours.", "John Doe", Some("engineer")),
    ("district spokeswoman Jane Roe said so.", "Jane Roe", Some("district spokeswoman")),
    ("Dr. Jane Roe, director of the garden, said so.", "Jane Roe", Some("director of the garden")),
    ("Mr. Roe said so.", "Roe", None),
    ("In Ohio, Jane Roe said so.", "Jane Roe", None),
    ("Jane Roe, who was there, said so.", "Jane Roe", None),
    ("\"Yes,\" said Jane Roe, but the mayor said no.", "Jane Roe", None),
    ("said Jane Roe, and the former mayor agreed.", "Jane Roe", None),
    ("said Jane Roe, as the mayor left.", "Jane Roe", None),
    ("said Jane Roe, per the mayor.", "Jane Roe", None),
    ("said Jane Roe, unlike the mayor.", "Jane Roe", None),
    ("said Jane Roe, through a spokesman.", "Jane Roe", None),
    ("said Jane Roe, in a letter to the mayor.", "Jane Roe", None),
    ("said Jane Roe, then mayor of Elmville.", "Jane Roe", Some("then mayor of Elmville")),
    ("said Jane Roe, past president of the club.", "Jane Roe", Some("past president of the club")),
    ("said Jane Roe, outside the mayor's office.", "Jane Roe", None),
    ("According to Jane Roe, the dam is \"not safe\".", "Jane Roe", None),
    ("According to Jane Roe, a baker, the dam is \"not safe\".", "Jane Roe", Some("baker")),
    ("Jane Roe, critics said, was wrong.", "Jane Roe", None),
    (
        "According to the town clerk, Jane Roe, the channel froze on \"nine\" nights.",
        "Jane Roe",
        Some("town clerk"),
    ),
    ("\"No,\" said the firm's planning agent, Jane Roe.", "Jane Roe", Some("planning agent")),
    ("\"No,\" said the head of the catchment, Jane Roe.", "Jane Roe", Some("head of the catchment")),
    ("\"No,\" said the clerk, Miss Jane Roe.", "Jane Roe", Some("clerk")),
    ("a spokesman for the union, Jane Roe, said so.", "Jane Roe", Some("spokesman for the union")),
    ("a spokesman for Redpoint, Jane Roe, said so.", "Jane Roe", Some("spokesman for Redpoint")),
    ("the head coach at the school, Jane Roe, said so.", "Jane Roe", Some("head coach at the school")),
    ("The mayor spoke for the union, Jane Roe said.", "Jane Roe", None),
    (
        "the director of Elmville Garden, Dr Jane Roe, said so.",
        "Jane Roe",
        Some("director of Elmville Garden"),
    ),
    ("\"No,\" said prison warden Jane Roe.", "Jane Roe", Some("prison warden")),
    ("In spring a retired teacher named Jane Roe came.", "Jane Roe", Some("retired teacher")),
    ("After the vote, Jane Roe said so.", "Jane Roe", None),
    ("They said yesterday Jane Roe was wrong.", "Jane Roe", None),
    ("He said that Jane Roe was wrong.", "Jane Roe", None),
    ("He went to Arendia. Harbour chairman Jane Roe said so.", "Jane Roe", Some("Harbour chairman")),
    ("That strength inspired Elmville Governor Jane Roe to go.", "Jane Roe", Some("Elmville Governor")),
    ("The plan angered Mayor Jane Roe.", "Jane Roe", Some("Mayor")),
    ("The men guarded party founder Jane Roe.", "Jane Roe", Some("party founder")),
    ("The mother of Elmville footballer Jane Roe said so.", "Jane Roe", Some("Elmville footballer")),
    ("Last week Harbour Department official Jane Roe left.", "Jane Roe", Some("Harbour Department official")),
    ("Jane Roe, filed a lawsuit as teacher, they say.", "Jane Roe", None),
    (
        "said Jane Roe, a doctor at Elm Hospital where the patients are.",
        "Jane Roe",
        Some("doctor at Elm Hospital"),
    ),
    ("Former Calif. Gov. Jane Roe said so.", "Jane Roe", Some("Former Calif. Gov.")),
    ("He is from Ohio. House Speaker Jane Roe said so.", "Jane Roe", Some("House Speaker")),
    ("He lives in Texas. Governor Jane Roe said so.", "Jane Roe", Some("Governor")),
    ("“We saw it,” said Det. Sgt. Jane Roe.", "Jane Roe", Some("Det. Sgt.")),
    ("The retired Navy captain Jane Roe said so.", "Jane Roe", Some("retired Navy captain")),
    ("said Jane Roe MP, who lives there.", "Jane Roe", Some("MP")),
    ("said Jane Roe MP, the housing minister.", "Jane Roe", Some("housing minister")),
    ("said Jane Roe KC.", "Jane Roe KC", Some("KC")),
    ("said Dr Jane Roe OBE.", "Jane Roe OBE", Some("Dr")),
    ("said Jane Roe (R-Texas), the majority leader.", "Jane Roe", Some("majority leader")),
    ("said Jane Roe, D-Ohio, the majority leader.", "Jane Roe", Some("majority leader")),
    ("Jane Roe (45), a baker, said so.", "Jane Roe", Some("baker")),
    ("said Jane Roe (above), and the mayor agreed.", "Jane Roe", None),
    ("said Jane Roe, one of the owners.", "Jane Roe", Some("one of the owners")),
    ("Harbour master Jane Roe said so.", "Jane Roe", Some("Harbour master")),
    ("The Minister of Foreign Affairs Jane Roe left.", "Jane Roe", Some("Minister of Foreign Affairs")),
    ("Mayor of Elmville Jane Roe said so.", "Jane Roe", Some("Mayor of Elmville")),
    ("said Roe & Sons spokesman John Doe.", "John Doe", Some("Roe & Sons spokesman")),
    ("said Mr & Mrs Jane Roe.", "Jane Roe", None),
    ("said landlady Mrs Jane Roe.", "Jane Roe", Some("landlady")),
    ("said author Dr Jane Roe, a chemist.", "Jane Roe", Some("author")),
    ("said the younger Mr. John Doe.", "John Doe", None),
    ("said Fr. John Doe, director of the school.", "John Doe", Some("director of the school")),
    ("It was ''bad.'' Mr. John Doe left.", "John Doe", None),
    ("The Chief Executive, Jane Roe, said so.", "Jane Roe", Some("Chief Executive")),
    ("The Mayor of Elmville, Jane Roe, said so.", "Jane Roe", Some("Mayor of Elmville")),
    ("“No,” said the Minister for Health, Dr Jane Roe.", "Jane Roe", Some("Minister for Health")),
    ("The council's Chief Executive, Mrs Jane Roe, said so.", "Jane Roe", Some("Chief Executive")),
    ("The State Chairman, Jane Roe, said so.", "Jane Roe", Some("State Chairman")),
    ("Of the Elmville Court, Jane Roe said nothing.", "Jane Roe", None),
    ("In the Justice Department, Jane Roe said so.", "Jane Roe", None),
    ("said Jane Roe, Ph.D., head of research, today.", "Jane Roe", Some("head of research")),
    ("said Jane Roe, MD, MPH, a surgeon, on Monday.", "Jane Roe", Some("surgeon")),
    (
        "said John Doe, Jr., Chief Executive Officer of Elm, today.",
        "John Doe",
        Some("Chief Executive Officer of Elm"),
    ),
    ("Jane Roe, expressed gratitude to the government, they say.", "Jane Roe", None),
    ("said Jane Roe, BBC, who was there.", "Jane Roe", None),
    ("The chief executive, Dame Jane Roe, said so.", "Jane Roe", Some("chief executive")),
    ("Asked by Jane Roe KC, Mr Doe denied it.", "Jane Roe", Some("KC")),
    ("Asked by Jane Roe, Judge John Doe denied it.", "Jane Roe", None),
    ("Asked by Jane Roe, Elmville mayor since May, he left.", "Jane Roe", Some("Elmville mayor")),
    ("Roe, 41, a  risk officer, said so.", "Roe", Some("risk officer")),
];

#[test]
fn a_role_stands_before_or_behind_a_name() {
    let words = Words::of(0).unwrap();
    for &(text, name, expected) in ROLES {
        let block = Span::between(0, text.len());
        let at = text.find(name).unwrap();
        let found = role(text, block, Span::between(at, at + name.len()), words);
        assert_eq!(found.and_then(|role| role.text(text)), expected, "{text}");
    }
}

#[test]
fn a_role_stands_beside_a_name_in_other_languages() {
    for (language, text, expected) in [
        (4, "Maria Rossi, 23 anni, studentessa di Elmville, lo sa.", Some("studentessa di Elmville")),
        (3, "Maria Rossi, de 45 años, vecina de Elmville, lo sabe.", Some("vecina de Elmville")),
        (2, "Maria Rossi, 61 ans, infirmière, le sait.", Some("infirmière")),
        (1, "Maria Rossi, 61 Jahre, Lehrerin in Elmville, weiß es.", Some("Lehrerin in Elmville")),
        (4, "Maria Rossi, 23 anni.", None),
        (2, "D’après Mme Maria Rossi, c’est « trop tard ».", None),
        (5, "O presidente da câmara, Rui Prado, não sabe.", Some("presidente da câmara")),
        (2, "L’entraîneur de Elmville, Maria Rossi, est déçu.", Some("entraîneur de Elmville")),
        (2, "Selon l’avocate Maria Rossi, c’est « trop tard ».", Some("avocate")),
        (2, "Le conseiller de l’avocate, Maria Rossi, est déçu.", Some("conseiller de l’avocate")),
        (1, "Der Leiter der Feuerwehr, Maria Rossi, weiß es.", Some("Leiter der Feuerwehr")),
        (1, "Die Ministerin für Kultur, Maria Rossi, weiß es.", Some("Ministerin für Kultur")),
        (1, "Kultusministerin Maria Rossi weiß es.", Some("Kultusministerin")),
        (1, "Maria Rossi (SPD), Lehrerin in Elmville, weiß es.", Some("Lehrerin in Elmville")),
        (1, "Nach der Sitzung am Abend, Maria Rossi weiß es.", None),
        (1, "Maria Rossi, der frühere Vizekanzler, weiß es.", Some("frühere Vizekanzler")),
        (1, "Maria Rossi, die bereits in Elmville zu den Besten zählte, weiß es.", None),
        (1, "Der Verein und dessen Vorsitzende Maria Rossi wissen es.", Some("Vorsitzende")),
        (11, "starosta Lhotky Maria Rossi to ví.", Some("starosta Lhotky")),
        (1, "Das bezweifelt Arbeitsforscherin Maria Rossi.", Some("Arbeitsforscherin")),
    ] {
        let block = Span::between(0, text.len());
        let (at, name) = ["Maria Rossi", "Rui Prado"]
            .iter()
            .find_map(|name| Some((text.find(name)?, name)))
            .expect("one of the names");
        let name = Span::between(at, at + name.len());
        let found = role(text, block, name, Words::of(language).unwrap());
        assert_eq!(found.and_then(|role| role.text(text)), expected, "{text}");
    }
}
