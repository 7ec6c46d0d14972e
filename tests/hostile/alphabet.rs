//! The alphabet of the grammar: the signs and words that some rule looks for, and those that stand in its way.

/// Signs and words, each of which means something to some rule, or is a sign that text on the net is known to hold.
pub const PIECES: &[&str] = &[
    // Marks.
    "\"", "“", "”", "„", "«", "»", "'", "‘", "’", "‚", "‹", "›", "``", "''", "「", "」", "『", "』",
    // Bullets and dashes.
    "• ", "- ", "* ", "· ", "– ", "— ", "1. ", "-", "—",
    // Line ends and blanks.
    " ", "\n", "\r\n", "\r", "\n\n", "\t", "\u{a0}", "\u{feff}", "\u{200b}", "\u{2028}", "\u{2029}", "\u{3000}", "    ",
    // Signs.
    ".", ",", ":", ";", "?", "!", "…", "(", ")", "[", "]", "/", "|", "@", "#", "=", "&", "$", "%", "_", "<b>", "...",
    ". ", ", ", ": ", " / ", " | ", " - ",
    // Letters and figures.
    "a", "A", "é", "É", "ß", "İ", "ŉ", "ǅ", "関", "한", "ا", "\u{301}", "\u{ad}", "🦀", "\u{202e}", "\u{202a}", "\0",
    "\u{10ffff}", "0", "9", "6’2”", "s’ ", "’s ", "n't ", "'90s ",
    // Names and those who speak.
    "Jane Roe", "Roe ", "Max ", "Mr. ", "President ", "J. ", "van der ", "he ", "she ", "They ", "it ", "I ", "who ",
    "his promise ", "a spokesman ", "critics ", "the report ", "State Department ", "Elmville ",
    // Cues and small words.
    "said ", " said", "says", "told reporters ", "according to ", "added. ", "called ", "saying ", "smiled and ", "has ",
    "also ", "by ", "of ", "the ", "and ", "that ", "in ", "to ", "as ", "for ", "via ",
    "Jane ", "JANE ", "“Yes,” ", "“Yes,” she said. ", "'Yes' ", "“Yes,” said Roe.\n", "“Yes, ",
    // Fields.
    "By ", "By Jane Roe", "Staff Writer", "Photo: ", "Photo by ", "Image caption, ", "Credit: ", "©", "AP", "Reuters",
    "Getty Images", "(AP Photo/Jane Roe)", "Jane Roe/AFP", "Elm Times", "dpa", "ELMVILLE, Ill. (AP) — ", "ELMVILLE — ",
    "【パリ＝共同】", "Reporting by ", "Editing by ", "(Reporting by Jane Roe; Editing by Max Muster)",
    "contributed to this report.", "reported ",
    // Times.
    "Published ", "Updated: ", "Stand: ", "Monday ", "Feb. 28, 2019", "3 March 2020", "2019-11-19", "03/04/2021",
    "10:45 a.m. EST", "14h30", "19:25 Uhr", "0339 GMT", "GMT+3", "2 hours ago", "yesterday ", "年", "月", "日", "午後",
    // Lines of a page.
    "Related articles", "Read more", "Similar Articles\n", "Share", "Advertisement", "Sign up for our newsletter",
    "All rights reserved", "Comments", "Menu",
    // Lines of an article.
    "Town rebuilds its bridge",
    "The old stone bridge across the river at Elmville was rebuilt last year, and the council says that it will hold.",
    "“We will build it again,” said Jane Roe, the mayor of Elmville. “And it will hold.”",
    "The new arches were paid for by the county, which had set money\naside for its roads and bridges long before the water came.",
];
