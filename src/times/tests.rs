//! Sentences, the times that they name, and what those mean in a text of Friday, 1 March 2019.

use time::macros::date;

use super::*;

const PUBLISHED: Date = date!(2019 - 03 - 01);

fn shown(text: &str) -> Vec<(&str, String)> {
    let found = time_expressions(text);
    found.iter().map(|time| (time.span.text(text).unwrap_or_default(), time.value_on(PUBLISHED))).collect()
}

#[test]
fn each_time_has_its_words_and_its_value() {
    let cases: &[(&str, &[(&str, &str)])] = &[
        // Weekdays.
        ("The ship sailed on Thursday.", &[("Thursday", "2019-02-28")]),
        ("The ship sailed on Friday.", &[("Friday", "2019-03-01")]),
        ("It sank Wednesday night.", &[("Wednesday night", "2019-02-27TNI")]),
        (
            "She spoke on Monday morning and Tuesday.",
            &[("Monday morning", "2019-02-25TMO"), ("Tuesday", "2019-02-26")],
        ),
        ("They meet next Thursday.", &[("next Thursday", "2019-03-07")]),
        ("They met last Sunday evening.", &[("last Sunday evening", "2019-02-24TEV")]),
        ("They met this Tuesday.", &[("this Tuesday", "2019-02-26")]),
        ("On Thursday, Feb. 28, it rained.", &[("Thursday, Feb. 28", "2019-02-28")]),
        ("On Thursday, Feb. 28, 2019, it rained.", &[("Thursday, Feb. 28, 2019", "2019-02-28")]),
        ("Sunday's game was lost.", &[("Sunday", "2019-02-24")]),
        ("After Monday’s vote they left.", &[("Monday", "2019-02-25")]),
        ("After last Tuesday’s vote they left.", &[("last Tuesday", "2019-02-26")]),
        ("Since Wednesday night's storm it is shut.", &[("Wednesday night", "2019-02-27TNI")]),
        (
            "It is last week's boat, and yesterday’s crew.",
            &[("last week", "2019-W08"), ("yesterday", "2019-02-28")],
        ),
        // Weekdays of a month.
        ("It sank on the last Friday of January.", &[("last Friday of January", "2019-01-25")]),
        ("It sank on the first Monday in May 2018.", &[("first Monday in May 2018", "2018-05-07")]),
        ("They meet on the third Thursday of March.", &[("third Thursday of March", "2019-03-21")]),
        ("It sank on a Friday of January.", &[]),
        ("It sank on the fifth Friday of February 2019.", &[("February 2019", "2019-02")]),
        ("Es sank am letzten Freitag im Januar.", &[("letzten Freitag im Januar", "2019-01-25")]),
        ("Es sank am ersten Montag im Mai 2018.", &[("ersten Montag im Mai 2018", "2018-05-07")]),
        ("Il a coulé le dernier vendredi de janvier.", &[("dernier vendredi de janvier", "2019-01-25")]),
        ("Se hundió el primer lunes de mayo de 2018.", &[("primer lunes de mayo de 2018", "2018-05-07")]),
        // Weeks, months, years.
        ("Last week the port closed.", &[("Last week", "2019-W08")]),
        ("It opens next month.", &[("next month", "2019-04")]),
        ("It was built last year.", &[("last year", "2018")]),
        ("It is built this year.", &[("this year", "2019")]),
        ("It opened last weekend.", &[("last weekend", "2019-W08-WE")]),
        ("It opened last summer and last winter.", &[("last summer", "2018-SU"), ("last winter", "2018-WI")]),
        ("Last month it snowed.", &[("Last month", "2019-02")]),
        // Months and days.
        ("It opened in March 2018.", &[("March 2018", "2018-03")]),
        ("It opened in January.", &[("January", "2019-01")]),
        ("It opened in May.", &[("May", "2019-05")]),
        ("It opened last March.", &[("last March", "2018-03")]),
        ("It opened on March 3, 2018.", &[("March 3, 2018", "2018-03-03")]),
        ("It opened on 3 March 2018.", &[("3 March 2018", "2018-03-03")]),
        ("It opened on Dec. 12.", &[("Dec. 12", "2018-12-12")]),
        ("It opened on 2018-03-03.", &[("2018-03-03", "2018-03-03")]),
        ("It has been shut since 2016.", &[("2016", "2016")]),
        ("In 2016 and by 2030.", &[("2016", "2016"), ("2030", "2030")]),
        ("It was popular in the 1990s.", &[("1990s", "199")]),
        // From today.
        ("It opened yesterday morning.", &[("yesterday morning", "2019-02-28TMO")]),
        ("It opens today, it closes tomorrow.", &[("today", "2019-03-01"), ("tomorrow", "2019-03-02")]),
        ("It opened last night.", &[("last night", "2019-02-28TNI")]),
        ("It opens tonight.", &[("tonight", "2019-03-01TNI")]),
        ("It opened this morning.", &[("this morning", "2019-03-01TMO")]),
        ("It sank two weeks ago.", &[("two weeks ago", "2019-W07")]),
        ("It sank 3 days ago.", &[("3 days ago", "2019-02-26")]),
        ("It sank an hour ago.", &[("an hour ago", "XXXX-XX-XXTXX")]),
        ("It sank in the past weeks.", &[("past weeks", "PAST_REF")]),
        ("It opens in the coming months.", &[("coming months", "FUTURE_REF")]),
        ("It opened last fall.", &[("last fall", "2018-FA")]),
        ("It sank a year ago.", &[("a year ago", "2018")]),
        ("It sank five months ago.", &[("five months ago", "2018-10")]),
        // Lengths, and what names no day.
        ("It lasted two weeks.", &[("two weeks", "P2W")]),
        ("It lasted 24 hours.", &[("24 hours", "PT24H")]),
        ("In the past three years it sank.", &[("past three years", "P3Y")]),
        ("It was recently found.", &[("recently", "PAST_REF")]),
        ("It will soon sail.", &[("soon", "FUTURE_REF")]),
        // German.
        ("Das Schiff sank am Donnerstag.", &[("Donnerstag", "2019-02-28")]),
        ("Es sank am Mittwochabend.", &[("Mittwochabend", "2019-02-27TEV")]),
        ("Es sank am vergangenen Montag.", &[("vergangenen Montag", "2019-02-25")]),
        ("Letzte Woche war Sturm.", &[("Letzte Woche", "2019-W08")]),
        ("Im nächsten Monat fährt es.", &[("nächsten Monat", "2019-04")]),
        ("Es sank im März 2018.", &[("März 2018", "2018-03")]),
        ("Es sank am 3. März 2018.", &[("3. März 2018", "2018-03-03")]),
        ("Vor zwei Wochen sank es.", &[("Vor zwei Wochen", "2019-W07")]),
        ("Seit 2016 ist der Hafen zu.", &[("2016", "2016")]),
        ("Gestern Abend kam es an.", &[("Gestern Abend", "2019-02-28TEV")]),
        // French.
        ("Le navire a coulé jeudi soir.", &[("jeudi soir", "2019-02-28TEV")]),
        ("La semaine dernière, il pleuvait.", &[("semaine dernière", "2019-W08")]),
        ("Il part le mois prochain.", &[("mois prochain", "2019-04")]),
        ("Il a coulé en mars 2018.", &[("mars 2018", "2018-03")]),
        ("Il a coulé il y a deux semaines.", &[("il y a deux semaines", "2019-W07")]),
        ("Le port est fermé depuis 2016.", &[("2016", "2016")]),
        ("Il a coulé l’an dernier.", &[("l’an dernier", "2018")]),
        ("Il a coulé hier.", &[("hier", "2019-02-28")]),
        // Spanish.
        ("El barco se hundió el jueves por la noche.", &[("jueves por la noche", "2019-02-28TNI")]),
        ("La semana pasada llovió.", &[("semana pasada", "2019-W08")]),
        ("Sale el próximo mes.", &[("próximo mes", "2019-04")]),
        ("Se hundió en marzo de 2018.", &[("marzo de 2018", "2018-03")]),
        ("Se hundió el 3 de marzo de 2018.", &[("3 de marzo de 2018", "2018-03-03")]),
        ("Se hundió hace dos semanas.", &[("hace dos semanas", "2019-W07")]),
        ("El puerto cierra desde 2016.", &[("2016", "2016")]),
    ];
    for (text, expected) in cases {
        let found = shown(text);
        let found: Vec<(&str, &str)> = found.iter().map(|(words, value)| (*words, value.as_str())).collect();
        assert_eq!(found, *expected, "{text}");
    }
}

#[test]
fn without_the_day_of_publication_open_figures_are_x() {
    for (text, expected) in [
        ("on Thursday", "XXXX-WXX-4"),
        ("Wednesday night", "XXXX-WXX-3TNI"),
        ("last week", "XXXX-WXX"),
        ("next month", "XXXX-XX"),
        ("yesterday", "XXXX-XX-XX"),
        ("in March", "XXXX-03"),
        ("March 3", "XXXX-03-03"),
        ("last summer", "XXXX-SU"),
        ("March 2018", "2018-03"),
        ("the last Friday of January", "XXXX-01"),
        ("the last Friday of January 2019", "2019-01-25"),
        ("two hours ago", "XXXX-XX-XXTXX"),
        ("two weeks", "P2W"),
    ] {
        let values: Vec<String> = time_expressions(text).iter().map(TimeExpression::value).collect();
        assert_eq!(values, [expected], "{text}");
    }
}

#[test]
fn a_time_means_its_first_to_its_last_day() {
    for (text, first, last) in [
        ("on Thursday", date!(2019 - 02 - 28), date!(2019 - 02 - 28)),
        ("last week", date!(2019 - 02 - 18), date!(2019 - 02 - 24)),
        ("last weekend", date!(2019 - 02 - 23), date!(2019 - 02 - 24)),
        ("in February 2020", date!(2020 - 02 - 01), date!(2020 - 02 - 29)),
        ("in 2016", date!(2016 - 01 - 01), date!(2016 - 12 - 31)),
        ("the 1990s", date!(1990 - 01 - 01), date!(1999 - 12 - 31)),
        ("last winter", date!(2018 - 12 - 01), date!(2019 - 02 - 28)),
        ("two months ago", date!(2019 - 01 - 01), date!(2019 - 01 - 31)),
    ] {
        let days = time_expressions(text).first().and_then(|time| time.days(PUBLISHED));
        assert_eq!(days, Some(first..=last), "{text}");
    }
    assert_eq!(time_expressions("two weeks").first().and_then(|time| time.days(PUBLISHED)), None);
}

#[test]
fn other_words_are_no_times() {
    for text in [
        "He may march on.",
        "The 39-year-old sailor",
        "She is 39 years old.",
        "He sat in the sun.",
        "2016 ships",
        "la segunda guerra",
        "the last ship",
        "I fall down",
        "He moved in with a friend.",
        "He writes twice a week.",
        "Die Schiffe liegen hier im Hafen.",
        "In diesem Fall fahren sie nicht.",
        "This is a test.",
        "It is the first boat.",
        "In today's world",
        "",
    ] {
        assert_eq!(shown(text), [], "{text}");
    }
}

#[test]
fn hostile_texts_take_linear_time() {
    for piece in
        ["last ", "a ", "March ", "3 ", "Thursday ", "il y ", "é", "2018-", "last Friday in ", "Friday's "]
    {
        let text = piece.repeat(20_000);
        assert!(time_expressions(&text).len() <= 20_000);
    }
}
