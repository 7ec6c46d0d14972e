//! Where quotations begin and end, and whom each is attributed to, for each form that a rule tells from its like.

use crate::{Outline, WarningKind};

/// Texts, and what stands in marks in them.
const MARKS: &[(&str, &[&str])] = &[
    // A plural possessive closes nothing where another mark follows.
    ("He named ‘the workers’ party’ and ‘the workers’ and left.", &["‘the workers’ party’", "‘the workers’"]),
    ("‘Runnin’ Joe.’ That is what they call him.", &["‘Runnin’"]),
    // A word with its first letters left out.
    ("‘bout residents’ is what the sign says.", &[]),
    ("Rock ‘n’ roll is ‘not dead’.", &["‘not dead’"]),
    ("Rock 'N' Roll is 'not dead', and rock ’n’ roll never was.", &["'not dead'"]),
    ("‘Rock ‘n’ roll is not dead,’ he says.", &["‘Rock ‘n’ roll is not dead,’"]),
    // Plural possessives before a mark behind a sign; none behind which another quotation begins.
    (
        "‘The boys’ and girls’ clubs and the farmers’ shop close,’ he says.",
        &["‘The boys’ and girls’ clubs and the farmers’ shop close,’"],
    ),
    ("They are ‘the boys’ to us, and the others ‘the girls,’ he says.", &["‘the boys’", "‘the girls,’"]),
    ("They are ‘the boys’ to the farmers’ wives and to us.", &["‘the boys’"]),
    ("‘08 card’ is what they call it.", &[]),
    // Feet and inches.
    ("He stands 6’11” and says “yes.”", &["“yes.”"]),
    // Marks inside of the same shape.
    ("«Elle a dit «oui» et «non» hier», dit Jeanne Roux.", &["«Elle a dit «oui» et «non» hier»"]),
    // A turn of dialogue behind marks.
    (
        "„Wesele” gra w Elmowie od dziesięciu lat. – Czekaliśmy na to długo – mówi Anna Nowak, która rządzi miastem.",
        &["„Wesele”", "– Czekaliśmy na to długo"],
    ),
    ("'''Yes,''' said Jane Roe.", &["'''Yes,'''"]),
];

/// Texts, the words that their last quotation is attributed to, and the name behind them; none where nobody is.
const MENTIONS: &[(&str, Option<&str>, Option<&str>)] = &[
    // A particle in capitals goes on with a name.
    ("„Sie hält noch Jahre“, sagte Max Von Muster.", Some("Max Von Muster"), Some("Max Von Muster")),
    // A noun with its article behind a word for a source.
    ("„Die Brücke hält noch Jahre“, laut dem Müller in Elmstadt ist das gewiss.", Some("dem Müller"), None),
    // An office of two capitals before a name.
    (
        "“The treaty holds,” said Secretary of State John Doe.",
        Some("Secretary of State John Doe"),
        Some("John Doe"),
    ),
    // An office alone, behind a noun.
    ("“He will win,” said the businessman, Sen. Jane Roe.", Some("Sen. Jane Roe"), Some("Jane Roe")),
    // A surname that is a place too, of somebody with a forename.
    (
        "Steve Jordan (D-Ohio) spoke first.\n\n“When the seats are gone, they are gone,” Jordan said.",
        Some("Jordan"),
        Some("Steve Jordan"),
    ),
    // A sentence full of capitals, of which too little was read to tell a title from it.
    (
        "It rained for weeks in the valley, and the river rose to the old mark below the mill.\n\n“We decide tomorrow if it \
         will open or not,” Patrol Chief Jane Hall with the Elm County Police Department said Wednesday.",
        Some("Patrol Chief Jane Hall"),
        Some("Jane Hall"),
    ),
    // Where it is known from goes before who speaks.
    (
        "“The bridge will hold for years,” John Doe said, according to Jane Roe.",
        Some("Jane Roe"),
        Some("Jane Roe"),
    ),
    // A noun of speech behind its possessor.
    ("Roe’s language in the statement was clear: “respect.”", Some("Roe"), Some("Roe")),
    ("In Roe’s latest claim, “we were wrong” stands twice.", Some("Roe"), Some("Roe")),
    ("His remarks on the fire were “a slip of the tongue.”", Some("His"), None),
    // An adjective with a capital, alone.
    ("“They give up,” Republican said.", Some("Republican"), None),
    // Signs within a word.
    ("“It holds,” said J.-P. Roe.", Some("J.-P. Roe"), Some("J.-P. Roe")),
    ("“It holds,” said an R&D engineer.", Some("an R&D engineer"), None),
    ("“It holds,” said Jane O’Sullivan.", Some("Jane O’Sullivan"), Some("Jane O’Sullivan")),
    // A body behind a word that may be a title, and one of which nothing tells that it is a person, are no men.
    (
        "John Doe came to the Justice Department and left for Wis. in a Redpoint. “It is late,” he said.",
        Some("he"),
        Some("John Doe"),
    ),
    // Behind an apposition the name before it speaks on, not the one within.
    (
        "John Doe, a Peter Poe supporter, said the town would gain.\n\n“It is time,” he said outside the hall.",
        Some("he"),
        Some("John Doe"),
    ),
    // Who said what stands right before, though another has come up, far into a block.
    (
        "The bridge at Elmville, which was closed for ten years while the town and the county argued over who should pay \
         for it, opened in the rain. “It took long,” said Jane Roe. John Doe was late. “It was worth it.”",
        Some("Jane Roe"),
        Some("Jane Roe"),
    ),
    // Surnames that end as bodies do, or begin as offices do.
    ("阿部町長は「橋はまだ持つ」と述べた。", Some("阿部町長"), Some("阿部")),
    ("前田さんは「橋はまだ持つ」と話した。", Some("前田さん"), Some("前田")),
    ("営業部部長は「橋はまだ持つ」と述べた。", Some("営業部部長"), None),
    // What begins an office is no forename.
    ("大沢元首相が橋を渡った。大沢氏は「橋はまだ持つ」と述べた。", Some("大沢氏"), Some("大沢")),
    ("大沢前町長が橋を渡った。大沢氏は「橋はまだ持つ」と述べた。", Some("大沢氏"), Some("大沢")),
    // A surname that stands alone before it stands with a forename.
    (
        "大沢氏が来る。大沢直人町長が橋を渡った。大沢氏は「橋はまだ持つ」と述べた。",
        Some("大沢氏"),
        Some("大沢直人"),
    ),
    (
        "長谷川直人町長が橋を渡った。長谷川氏は「橋はまだ持つ」と述べた。",
        Some("長谷川氏"),
        Some("長谷川直人"),
    ),
    // Nor is a particle or a sign behind it.
    ("大沢の町長が橋を渡った。大沢氏は「橋はまだ持つ」と述べた。", Some("大沢氏"), Some("大沢")),
    ("大沢、町長が橋を渡った。大沢氏は「橋はまだ持つ」と述べた。", Some("大沢氏"), Some("大沢")),
    // A topic that may speak comes before another subject, and who stands in the sentence before an earlier one.
    ("市長が来たとき、古賀さんは「橋はまだ持つ」と話した。", Some("古賀さん"), Some("古賀")),
    ("古賀さんは、市長が来たとき「橋はまだ持つ」と話した。", Some("古賀さん"), Some("古賀")),
    (
        "駅長は「雨だ」と述べ、雪が降った。古賀さんは「橋はまだ持つ」と話した。",
        Some("古賀さん"),
        Some("古賀"),
    ),
    // What no list knows speaks only as the topic, with a verb, and if it is a noun of some length.
    ("鉄道は「橋はまだ持つ」と話した。", Some("鉄道"), None),
    ("鉄道が「橋はまだ持つ」と話した。", None, None),
    ("みんなは「橋はまだ持つ」と話した。", None, None),
    ("橋は「まだ持つから渡れ」と話した。", None, None),
    // A noun begins behind a sign.
    ("昨日、古賀さんは「橋はまだ持つ」と話した。", Some("古賀さん"), Some("古賀")),
    // Words in marks that are no sentence are nobody's words without a verb.
    ("古賀さんは「橋」が好きだ。", None, None),
    ("古賀さんは「橋」。", None, None),
    // Foreign names are longer.
    (
        "アレクサンドル・ナボルスキさんは「橋はまだ持つ」と話した。",
        Some("アレクサンドル・ナボルスキさん"),
        Some("アレクサンドル・ナボルスキ"),
    ),
    // Words of another quotation are no speaker of this one.
    ("「駅長は来た」「雨」「風」「雪」「霧」「橋はまだ持つ」と話した。", None, None),
    (
        "Les gens de la ville sont venus sur la place avec leurs enfants. « Le pont, dit-il, tient encore. »",
        Some("il"),
        None,
    ),
    // A hyphen within a word is no sign that sets anything in.
    (
        "Les gens de la ville sont venus sur la place avec leurs enfants. « Le pont, dit Anne-Marie Leroux, tient encore. »",
        Some("Anne-Marie Leroux"),
        Some("Anne-Marie Leroux"),
    ),
    (
        "Les gens de la ville sont venus sur la place avec leurs enfants. « Le pont - dit Anne-Marie Leroux - tient encore. »",
        Some("Anne-Marie Leroux"),
        Some("Anne-Marie Leroux"),
    ),
    // Who reports outside of the marks spoke, whatever is told within.
    (
        "Les gens de la ville sont là. Anne Leroux a dit hier soir que « le bac, disait Paul Martin, ne coule jamais ».",
        Some("Anne Leroux"),
        Some("Anne Leroux"),
    ),
    // A full stop closes what is set in, but not that of a title, and "?" opens it.
    (
        "Les gens de la ville sont venus. « Le pont tient encore, a répliqué Anne Leroux. Il tiendra. »",
        Some("Anne Leroux"),
        Some("Anne Leroux"),
    ),
    (
        "Les gens de la ville sont venus. « Le pont tient encore, a répliqué M. Leroux, et il tiendra. »",
        Some("M. Leroux"),
        Some("Leroux"),
    ),
    (
        "Les gens de la ville sont venus. « Qui le dira ? tonne Anne Leroux. Personne. »",
        Some("Anne Leroux"),
        Some("Anne Leroux"),
    ),
    // A pronoun joined to a verb that no list knows.
    (
        "Anne Leroux est sur le quai. « Le pont tient encore, grogne-t-elle. Il tiendra. »",
        Some("elle"),
        Some("Anne Leroux"),
    ),
    // The name in commas behind an office is not that of somebody it was said to.
    (
        "« Le pont de la ville tient », a déclaré le maire à un journaliste, Paul Martin, hier soir.",
        Some("le maire"),
        None,
    ),
    (
        "« Le pont de la ville tient », a déclaré le maire. Paul Martin, son voisin, est venu.",
        Some("le maire"),
        None,
    ),
    // An office with what it is of, and the name right behind that; a client is no office's name.
    (
        "« Le pont de la ville tient », a déclaré la ministre de l’Économie Jeanne Roux.",
        Some("la ministre de l’Économie Jeanne Roux"),
        Some("Jeanne Roux"),
    ),
    ("« Le pont de la ville tient », a déclaré l’avocat de Jeanne Roux.", Some("l’avocat"), None),
    ("« Le pont de la ville tient », a déclaré l’avocat de la jeune Jeanne Roux.", Some("l’avocat"), None),
    // A verb that no list knows behind an auxiliary, with its subject.
    (
        "Les gens de la ville sont là. « Le pont tient », a bredouillé un voisin de la place.",
        Some("un voisin"),
        None,
    ),
    // A view begins its sentence, and ends where somebody reports.
    (
        "Pour Anne Leroux, maire de la ville, le pont est « une honte ».",
        Some("Anne Leroux"),
        Some("Anne Leroux"),
    ),
    (
        "Pour Anne Leroux, la ville est belle, mais Paul Martin a dit que le pont est « une honte ».",
        Some("Paul Martin"),
        Some("Paul Martin"),
    ),
    // Hearsay from an office.
    (
        "Aus dem Bauamt heißt es, der Damm sei „im Rahmen“ geblieben und nicht teurer.",
        Some("dem Bauamt"),
        None,
    ),
    ("„Der Damm ist dicht“, hieß es aus dem Bauamt der Stadt.", Some("dem Bauamt"), None),
    ("Von der Stadtwehr hieß es nach der Sitzung: „Der Damm ist dicht.“", Some("der Stadtwehr"), None),
    ("„Der Damm der Stadt ist dicht“, hieß es gestern.", None, None),
    // A body that greets something, though nobody else of that name is known.
    (
        "Les gens de la ville sont là. Velmont salue « une avancée » de la ville et de ses élus.",
        Some("Velmont"),
        Some("Velmont"),
    ),
    // No adverb, where a sentence begins with it.
    ("Der Rat und die Stadt streiten. Umso wichtiger sei der Damm für alle: „Er hält.“", None, None),
    // Somebody by the age alone.
    ("„Der Damm ist dicht“, sagt die 61-Jährige und geht in die Stadt.", Some("die 61-Jährige"), None),
    // Somebody in an office who begins the sentence before is the subject that is left out.
    (
        "“El puente es de todos”, dijo Ana Robles. La directora, Eva Duarte, fue a la plaza. “No lo es”, añadió.",
        Some("Eva Duarte"),
        Some("Eva Duarte"),
    ),
    (
        "“El puente es de todos”, dijo Ana Robles. El puente no estará listo “antes del jueves”, añadió.",
        Some("Ana Robles"),
        Some("Ana Robles"),
    ),
    // What goes on behind a dash.
    (
        "To jest most dla miasta. „Zbudujemy go” – powiedział Jan Nowak – „i to w rok”.",
        Some("Jan Nowak"),
        Some("Jan Nowak"),
    ),
];

#[test]
fn each_form_of_a_mark_is_told_from_its_like() {
    let mut wrong = Vec::new();
    for (text, expected) in MARKS {
        let outline = Outline::of(text);
        let quotes: Vec<&str> = outline.quotes().iter().filter_map(|quote| quote.span.text(text)).collect();
        if quotes != *expected {
            wrong.push((text, quotes));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Texts whose first paragraph is never closed, and whether the next goes on with its quotation; if not, a warning tells of it.
const GOES_ON: &[(&str, bool)] = &[
    ("“It began in the spring, when the ice came down.\n\n“We saw the cracks.”", true),
    ("‘It began in the spring, when the ice came down.\n\n‘We saw the cracks.’", true),
    // Somebody is told of within the quotation.
    ("“They came to us and said Karen Holt had left.\n\n“So we went,” said Liam Ortega.", true),
    ("“They came to us, said Karen Holt had left, and went.\n\n“So we did too,” said Liam Ortega.", true),
    ("“They came to us, said the bridge was safe.\n\n“So we went,” said Liam Ortega.", true),
    ("“It was late, Karen Holt said it was safe.\n\n“So we went,” said Liam Ortega.", true),
    ("“It is safe, I said.\n\n“So we went,” said Liam Ortega.", true),
    ("“It is safe, said Karen Holt. And it was.\n\n“So we went,” said Liam Ortega.", true),
    // It stands at the end, and tells who said it.
    ("“The bridge is safe, said Karen Holt, a mason.\n\n“So we went,” said Liam Ortega.", false),
    ("‘Is it safe? the old mason asked.\n\n‘So we went,’ said Liam Ortega.", false),
    // The closing mark is repeated.
    ("«El puente es seguro.\n\n»Nadie debe tener miedo», dijo Ana Robles.", true),
    ("« Le pont est sûr.\n\n» Nul ne doit avoir peur », a dit Jeanne Morel.", true),
    ("»Die Brücke ist sicher.\n\n»Wir sind froh«, sagte Jan Roth.", true),
];

#[test]
fn a_quotation_goes_on_unless_somebody_reports_at_its_end() {
    let mut wrong = Vec::new();
    for (text, expected) in GOES_ON {
        let outline = Outline::of(text);
        let continues: Vec<bool> = outline.quotes().iter().map(|quote| quote.continues).collect();
        let unclosed = outline.warnings().iter().filter(|odd| odd.kind == WarningKind::UnclosedQuote).count();
        if continues != [false, *expected] || unclosed != usize::from(!expected) {
            wrong.push((text, continues, unclosed));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn each_form_of_a_name_is_told_from_its_like() {
    let mut wrong = Vec::new();
    for (text, mention, name) in MENTIONS {
        let outline = Outline::of(text);
        let speaker = outline.quotes().last().expect("a quotation").speaker;
        let found = (
            speaker.and_then(|speaker| speaker.mention.text(text)),
            speaker.and_then(|speaker| speaker.name?.text(text)),
        );
        if found != (*mention, *name) {
            wrong.push((text, found));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_place_before_a_name_is_no_role() {
    for (text, role) in [
        ("岩手県の古賀さんは「橋はまだ持つ」と話した。", None),
        ("ロシアの古賀さんは「橋はまだ持つ」と話した。", None),
        ("漁師の古賀さんは「橋はまだ持つ」と話した。", Some("漁師")),
    ] {
        let outline = Outline::with_roles(text);
        let speaker = outline.quotes()[0].speaker.expect("a speaker");
        assert_eq!(speaker.role.and_then(|role| role.text(text)), role, "{text}");
        assert_eq!(speaker.name.and_then(|name| name.text(text)), Some("古賀"), "{text}");
    }
}
