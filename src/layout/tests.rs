//! What the lines of a text are, for each frame that a rule tells from its like.

use crate::{
    BlockKind::{
        self, Boilerplate, Byline, Caption, Deck, Heading, Headline, ListItem, Paragraph, RelatedItem,
        Timestamp,
    },
    Outline,
};

/// Texts, and what the lines of each are; none where it is not asked.
const TEXTS: &[(&str, &[Option<BlockKind>])] = &[
    // A byline of a text of a few lines, above or below.
    ("Elmville opens its new bridge after ten years of work\nBy Jane Roe", &[Some(Headline), Some(Byline)]),
    ("Thousands walked across the new bridge in the rain.\nBy Jane Roe", &[Some(Paragraph), Some(Byline)]),
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
    // What stands in and around a body: key points, a post, an update, a crosshead, a link, the clock of an entry, an address.
    (
        "Elmville opens its new bridge after ten years of work\n\
         • The bridge cost less than the town had planned for it\n\
         • A second one is to be built below the old mill\n\
         By Jane Roe\n\
         Environment correspondent\n\
         Last updated 15 hours ago\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night.\n\
         Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday.\n\
         The long way home\n\
         Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
         buses were full until one.\n\
         Read more: The mill that would not burn\n\
         21:47\n\
         The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and \
         took off his hat to it.\n\
         Media: Jane Roe, +1 555 0142, press@elmbridge.example",
        &[
            Some(Headline),
            Some(Deck),
            Some(Deck),
            Some(Byline),
            Some(Byline),
            Some(Timestamp),
            None,
            Some(Paragraph),
            Some(Heading),
            Some(Paragraph),
            Some(RelatedItem),
            Some(Boilerplate),
            Some(Paragraph),
            Some(Boilerplate),
        ],
    ),
    // A note above the headline is none.
    (
        "Editor's note: This story was written together with the Elm Desk, a newsroom of the county.\n\
         Elmville opens its new bridge after ten years of work\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night.",
        &[Some(Paragraph), Some(Headline), Some(Paragraph)],
    ),
    // A list below a wide colon.
    (
        "The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night.\n\
         The mayor named three works that come next in the town, and all of them are paid for by the county and by the \
         people of Elmville：\n\
         - a new pier by the old harbour\n\
         - a school with ten rooms\n\
         - a road to the mill\n\
         All of them are to be done within three years, she said, and none of them will cost more than was planned for \
         when the bridge was begun.",
        &[Some(Paragraph), Some(Paragraph), Some(ListItem), Some(ListItem), Some(ListItem), Some(Paragraph)],
    ),
    // No headline but a bulleted one: what would be its deck.
    (
        "3 May 2023\n\n\
         By Lucy Stock\n\n\
         • EPA payments: How the county wants to beat the card firms\n\n\
         The council of Elmville will hand in its resignation on Thursday, and the harbour master is to name another before the \
         end of the month, the county's speaker told the Elmville News.\n\n\
         The harbour master, who has named three councils in his time, said he would not wait for long, as the ferry needs a new \
         licence by the first of December and only a council can give one.\n\n\
         It is the first time in the history of the county that a council resigns over a ferry, and nobody knows for sure what \
         the law says about the days in between, when the old council is still in office and the new one is not yet sworn in.",
        &[Some(Timestamp), Some(Byline), Some(Headline), Some(Paragraph), Some(Paragraph), Some(Paragraph)],
    ),
    // A link above the headline is no deck of it.
    (
        "Advertisement\n\
         • EPA payments: How the county wants to beat the card firms\n\
         How to read a tide table\n\
         The council will resign. How fast the harbour master will act now\n\
         Lucy Stock\n\
         It is the first time in the history of the county that a council resigns over a ferry, and nobody knows for sure what \
         the law says about the days in between, when the old council is still in office and the new one is not yet sworn in.\n\
         The council of Elmville will hand in its resignation on Thursday, and the harbour master is to name another before the \
         end of the month, the county's speaker told the Elmville News.\n\
         The harbour master, who has named three councils in his time, said he would not wait for long, as the ferry needs a new \
         licence by the first of December and only a council can give one.",
        &[
            Some(Boilerplate),
            Some(Boilerplate),
            Some(Boilerplate),
            Some(Headline),
            Some(Byline),
            Some(Paragraph),
        ],
    ),
    // Who says something above a picture is no text of it, nor is what stands above a credit with its text below.
    (
        "Elmville keeps its bridge open to the carts of the farmers\n\n\
         By John Doe\n\n\
         The bridge at Elmville stays open to traffic after ten weeks of protest, and thousands of people walked across it in the \
         rain until late at night, when the last of the lamps were put out.\n\n\
         \"We had our tents and our flasks and we did not move,\" she said.\n\n\
         Jane Roe spent ten nights below the bridge. (Elm News: John Doe)\n\n\
         Jane Roe, 71, said: \"We brought tents and we brought flasks and we did not move.\"\n\n\
         Image source, Jane Roe\n\n\
         Image caption, Jane Roe spent ten nights below the bridge\n\n\
         The council of Elmville will mend the bridge in the summer, and the harbour master is to name a day for it before the end \
         of the month, the county's speaker told the Elmville News.",
        &[
            Some(Headline),
            Some(Byline),
            Some(Paragraph),
            Some(Paragraph),
            Some(Caption),
            Some(Paragraph),
            Some(Caption),
            Some(Caption),
            Some(Paragraph),
        ],
    ),
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
    // Whose the text is, below the last line.
    (
        "Elmville opens its new bridge after ten years of work\n\
         By Jane Roe\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
         until late at night, when the last of the lamps were put out.\n\
         Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday, with a week of pay in hand.\n\
         © The Elm Express Pvt Ltd",
        &[Some(Headline), Some(Byline), Some(Paragraph), Some(Paragraph), Some(Boilerplate)],
    ),
    // A title and its deck below the menu of a page.
    (
        "Skip to main content\n\n\
         Subscribe\n\n\
         Sign in\n\n\
         News\n\n\
         Local\n\n\
         Elmville school board votes to close two elementary schools\n\n\
         The district says falling enrollment left it with no other choice\n\n\
         By Jane Roe\n\n\
         Published 6:02 p.m. CT Feb. 3, 2025 | Updated 9:14 a.m. CT Feb. 4, 2025\n\n\
         5 min read\n\n\
         Listen to this article\n\n\
         Share this article\n\n\
         Parents hold signs outside the old mill school in Elmville on Monday, Feb. 3, 2025.\n\n\
         John Doe/Elmville Courier\n\n\
         ELMVILLE — The Elmville school board voted 5-2 on Monday night to close Mill Road and Pine Ridge elementary schools at \
         the end of the school year, over the objections of dozens of parents.\n\n\
         Superintendent Ida Probe said the district has lost 1,400 students since 2018 and faces a shortfall of $6.2 million \
         next year.\n\n\
         Advertisement\n\n\
         \"This is the hardest thing I have ever asked,\" she told the board. \"But we cannot keep heating half-empty \
         buildings.\"",
        &[
            None,
            None,
            None,
            None,
            None,
            Some(Headline),
            Some(Deck),
            Some(Byline),
            Some(Timestamp),
            None,
            None,
            None,
            Some(Caption),
            Some(Caption),
            Some(Paragraph),
            Some(Paragraph),
            None,
            Some(Paragraph),
        ],
    ),
    // Who wrote a short article, below a button.
    (
        "Elmonia central bank holds rates, signals cut in spring\n\
         By Jane Roe and John Doe\n\
         November 6, 2024 2:10 PM GMT+1 Updated November 6, 2024\n\
         - Summary\n\
         - Bank holds key rate at 5.25%\n\
         - Governor Test says inflation \"on the right path\"\n\
         - Economists see first cut in April\n\
         ELMSTAD, Nov 6 (Reuters) - Elmonia's central bank kept its key interest rate at 5.25% on Wednesday and \
         signalled that a first cut could come in the spring if inflation continued to ease.\n\
         All 18 economists asked by the wire had expected no change.\n\
         \"Inflation is on the right path, but we are not there yet,\" Governor Ole Test told a news conference.\n\
         The crown rose 0.3% to 10.42 per euro after the decision.\n\
         Sign up here.\n\
         Reporting by Jane Roe and John Doe; Editing by Ida Probe\n\
         Our Standards: The Elm Reuters Trust Principles., opens new tab\n\
         Purchase Licensing Rights",
        &[
            Some(Headline),
            Some(Byline),
            Some(Timestamp),
            None,
            None,
            None,
            None,
            Some(Paragraph),
            Some(Paragraph),
            Some(Paragraph),
            Some(Paragraph),
            Some(Boilerplate),
            Some(Boilerplate),
            None,
            None,
        ],
    ),
    // A call for a subscription that begins with something else.
    (
        "Elmville woman fined for stopping to help a cyclist\n\
         By Jane Roe\n\
         A woman of Elmville has spoken of her anger after she was fined 100 crowns for stopping at the mill to help a cyclist \
         who lay in the road with a broken leg.\n\
         She was on her way to school to fetch her two sons when she saw the man lying there, and she called for help and \
         stayed with him for eleven minutes in the rain.\n\
         Get all the latest news sent to your inbox. Sign up to our free newsletter\n\
         A week later a letter came from the owner of the mill, who asked her for 100 crowns, or for 60 if she paid them \
         within the next two weeks.",
        &[Some(Headline), Some(Byline), Some(Paragraph), Some(Paragraph), Some(Boilerplate), Some(Paragraph)],
    ),
    // Two times, of which it is not known whether the day comes first.
    (
        "Landslide kills at least nine in an Elmonian hill town\n\n\
         Issued on: 02/09/2024 - 11:32\n\n\
         Modified: 02/09/2024 - 13:05\n\n\
         Those who came to help look below the stones of a house in Elmtown on September 2, 2024. © Jane Roe, AFP\n\n\
         Elmtown (Elmonia) (AFP) – At least nine people were killed on Monday when a slope came down on a hill town in the \
         north of Elmonia after days of rain, officials said.",
        &[Some(Headline), Some(Timestamp), Some(Timestamp), Some(Caption), Some(Paragraph)],
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
    // The first paragraph above a picture with a text of its own.
    (
        "Storbrand på sågverk i Elmhult – flera hus utrymda\n\
         Ida Prov\n\
         Publicerad 2024-05-17 06.12 Uppdaterad 2024-05-17 08.40\n\
         En storbrand har brutit ut på sågverket i Elmhult och flera bostadshus har utrymts på grund av den kraftiga röken, \
         uppger räddningstjänsten.\n\
         Branden syns på flera mils avstånd. Foto: Ole Test/TT\n\
         – Det brinner i ett stort virkesupplag och vi kommer att vara här i flera dagar, säger räddningsledaren Bo Prov.",
        &[Some(Headline), Some(Byline), Some(Timestamp), Some(Paragraph), Some(Caption), Some(Paragraph)],
    ),
    // The time since then, a name alone and its outlet below the title.
    (
        "Villagers win fight to keep their bridge open\n\n\
         3 hours ago\n\n\
         Jane Roe\n\n\
         BBC News, Elmshire\n\n\
         Image source, Getty Images\n\n\
         Image caption, The bridge has carried traffic since 1811\n\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
         until late at night, when the last of the lamps were put out.\n\n\
         The council of Elmville will mend the bridge in the summer, and the harbour master is to name a day for it.",
        &[
            Some(Headline),
            Some(Timestamp),
            Some(Byline),
            Some(Byline),
            Some(Caption),
            Some(Caption),
            Some(Paragraph),
            Some(Paragraph),
        ],
    ),
    // Who edited it.
    (
        "Elmville man returns a bag of money, and gets a reward\n\
         Edited by: Jane Roe\n\
         Elmonia News\n\
         Nov 14, 2024 18:42 pm IST\n\
         Published On Nov 14, 2024 18:40 pm IST\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
         until late at night, when the last of the lamps were put out.\n\
         Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday, with a week of pay in hand.",
        &[
            Some(Headline),
            Some(Byline),
            None,
            Some(Timestamp),
            Some(Timestamp),
            Some(Paragraph),
            Some(Paragraph),
        ],
    ),
    // What a page says below the body.
    (
        "Elmville opens its new bridge after ten years of work\n\
         By Jane Roe\n\
         The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the rain \
         until late at night, when the last of the lamps were put out.\n\
         Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday, with a week of pay in hand.\n\
         Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
         buses were full until one in the morning.\n\
         The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and took \
         off his hat to it, as he had said he would.\n\
         Share or comment on this article: Elmville opens its new bridge after ten years of work",
        &[
            Some(Headline),
            Some(Byline),
            Some(Paragraph),
            Some(Paragraph),
            Some(Paragraph),
            Some(Paragraph),
            Some(Boilerplate),
        ],
    ),
];

#[test]
fn each_frame_is_told_from_its_like() {
    for (text, expected) in TEXTS {
        let outline = Outline::of(text);
        let kinds = outline.blocks().iter().map(|block| block.kind);
        let kinds: Vec<_> = kinds.zip(*expected).map(|(kind, asked)| asked.map(|_| kind)).collect();
        assert_eq!(kinds, *expected, "{text}");
    }
}

#[test]
fn a_first_line_right_above_a_body_is_what_it_reads_like() {
    let body = [
        "The bridge at Elmville opened on Monday after ten years of work, and thousands of people walked across it in the \
         rain until late at night, when the last of the lamps were put out.",
        "Nobody was hurt in all the years of building, the mayor said, and the last of the workers went home to their own \
         towns on Sunday, with a week of pay in hand.",
        "Those who came by train had to wait for an hour, since the station was closed for a part of the night, and the \
         buses were full until one in the morning.",
        "The first boat of the morning passed below the bridge at six, and the keeper of the lock stood at the rail and \
         took off his hat to it, as he had said he would.",
    ]
    .join("\n\n");
    for (first, kind) in [
        ("Elmville opens its new bridge after ten years of work", Headline),
        ("Elmville opens new bridge", Headline),
        ("Elmville: how the town got its bridge", Headline),
        ("By Jane Roe and John Doe in Elmville", Byline),
        ("By Jane Roe, Monday, May 12, 2014", Byline),
        ("By Monday, Roe Wants Answers", Headline),
        ("By land and by sea, Elm County votes", Headline),
        ("Von Jane Roth und Jan Moor", Byline),
        ("Por Navidad suben los precios", Headline),
        ("Updated Rules for Ferries From May 12", Headline),
        ("Published on Monday 12 May 2014 at 10:45", Timestamp),
        ("Monday, May 12, 2014", Timestamp),
    ] {
        let text = format!("{first}\n\n{body}\n");
        let outline = Outline::of(&text);
        assert_eq!(outline.blocks().first().map(|block| block.kind), Some(kind), "{first}");
    }
}
