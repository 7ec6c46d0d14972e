//! Printed forms and what they mean.

use super::*;

/// The date, and the time and offset where they are there: `2019-11-19 23:11 -05:00`.
fn shown(value: Option<When>) -> String {
    let Some(When { date, time, offset }) = value else { return "-".to_owned() };
    let time = time.map_or(String::new(), |time| format!(" {:02}:{:02}", time.hour(), time.minute()));
    let offset = offset.map_or(String::new(), |offset| {
        let (hours, minutes, _) = offset.as_hms();
        let sign = if offset.is_negative() { '-' } else { '+' };
        format!(" {sign}{:02}:{:02}", hours.abs(), minutes.abs())
    });
    format!("{date}{time}{offset}")
}

/// Each line with one stamp, which is all of it, and its meaning.
const WHOLE: &[(&str, &str)] = &[
    // English, month first.
    ("Feb. 28, 2019 10:45 a.m. EST", "2019-02-28 10:45 -05:00"),
    ("June 11, 2021", "2021-06-11"),
    ("Nov. 17, 2016", "2016-11-17"),
    ("Sept. 4, 2021", "2021-09-04"),
    ("Sept 4 2021", "2021-09-04"),
    ("November 18th, 2016 at 9:50 AM", "2016-11-18 09:50"),
    ("Jan 1st 2020", "2020-01-01"),
    ("May 2nd, 2020", "2020-05-02"),
    ("March 3rd, 2020", "2020-03-03"),
    ("Wednesday, April 10, 2024", "2024-04-10"),
    ("Thu., Oct. 18, 2018", "2018-10-18"),
    ("AUGUST 12, 2021 2:45 AM", "2021-08-12 02:45"),
    ("March 12, 2016 8:10PM", "2016-03-12 20:10"),
    ("November 16, 2016 / 12:31 AM", "2016-11-16 00:31"),
    ("June 23, 2024 - 5.42pm", "2024-06-23 17:42"),
    ("February 2, 2017: 11:31 PM ET", "2017-02-02 23:31 -05:00"),
    ("October 7, 2022, 3pm", "2022-10-07 15:00"),
    ("Nov-19-2019", "2019-11-19"),
    // English, day first.
    ("17 OCT 2018", "2018-10-17"),
    ("8 Jan 2024", "2024-01-08"),
    ("Friday 15 November 2024 07:38 GMT", "2024-11-15 07:38 +00:00"),
    ("Wednesday 17 October 2018 8:33 am", "2018-10-17 08:33"),
    ("21 Oct, 2018 06:38", "2018-10-21 06:38"),
    ("22 May 2024 - 15:28", "2024-05-22 15:28"),
    ("9th of May 2024", "2024-05-09"),
    ("1 June 2020 12pm", "2020-06-01 12:00"),
    ("19-Nov-2019", "2019-11-19"),
    ("19-Nov-19", "2019-11-19"),
    ("19/Nov/2019", "2019-11-19"),
    // The clock first.
    ("12:35pm Jan 9, 2023", "2023-01-09 12:35"),
    ("10:12 PM EST Nov 14, 2018", "2018-11-14 22:12 -05:00"),
    ("3:37 PM EST, Mon November 5, 2018", "2018-11-05 15:37 -05:00"),
    ("14:45 BST, 26 April 2022", "2022-04-26 14:45 +01:00"),
    ("16:14 JST, October 21, 2023", "2023-10-21 16:14 +09:00"),
    ("10:37, Thu, Jul 11, 2024", "2024-07-11 10:37"),
    ("Sat 7:42 PM, Feb 10, 2018", "2018-02-10 19:42"),
    ("0425 GMT (1225 HKT) October 9, 2018", "2018-10-09 04:25 +00:00"),
    ("15:41 GMT +224 October 2018", "2018-10-24 15:41 +02:00"),
    ("14:53 GMT+3 20 November 2019", "2019-11-20 14:53 +03:00"),
    ("10 p.m. CST Dec. 3, 2018", "2018-12-03 22:00 -06:00"),
    // Zones.
    ("Sunday, Feb 8, 2015 10:47 AM UTC", "2015-02-08 10:47 +00:00"),
    ("April 12, 2022 at 10:42 a.m. EDT", "2022-04-12 10:42 -04:00"),
    ("Oct 18, 2018, 9:25 pm CST", "2018-10-18 21:25 -06:00"),
    ("Nov 19, 2019, 8:15 pm PDT", "2019-11-19 20:15 -07:00"),
    ("Oct 24 2018, 10:05am ist", "2018-10-24 10:05"),
    ("November 23, 2016 - 10:27 AMT", "2016-11-23 10:27"),
    ("3 May 2020 10:00 AEST", "2020-05-03 10:00 +10:00"),
    ("3 May 2020 10:00 (CEST)", "2020-05-03 10:00 +02:00"),
    ("3 May 2020 10:00 UTC+05:30", "2020-05-03 10:00 +05:30"),
    ("3 May 2020 10:00 GMT-0300", "2020-05-03 10:00 -03:00"),
    ("3 May 2020 10:00 NPT", "2020-05-03 10:00 +05:45"),
    ("15 March 2021 06:30 NST", "2021-03-15 06:30 -03:30"),
    // ISO 8601 and RFC 2822.
    ("2019-11-19", "2019-11-19"),
    ("2018-10-17T21:04:35Z", "2018-10-17 21:04 +00:00"),
    ("2019-11-18T22:05:36.123+01:00", "2019-11-18 22:05 +01:00"),
    ("2019-11-18T22:05+0530", "2019-11-18 22:05 +05:30"),
    ("2019-11-18 22:05:36 -0500", "2019-11-18 22:05 -05:00"),
    ("Tue, 19 Nov 2019 20:15:00 -0600", "2019-11-19 20:15 -06:00"),
    ("Tue, 19 Nov 2019 20:15:00 GMT", "2019-11-19 20:15 +00:00"),
    ("Mon, 2019-01-14 12:39", "2019-01-14 12:39"),
    ("2024-02-09 | 13:31", "2024-02-09 13:31"),
    ("2024.03.12 21:36", "2024-03-12 21:36"),
    ("2023/11/17", "2023-11-17"),
    ("2022 10/ 27 21:43:10", "2022-10-27 21:43"),
    // Figures.
    ("10/17/2018", "2018-10-17"),
    ("19/11/2019", "2019-11-19"),
    ("5/5/2020", "2020-05-05"),
    ("09/02/2013", "-"),
    ("03-04-2021", "-"),
    ("Tuesday, 03/04/2025", "2025-03-04"),
    ("Donnerstag, 03/04/2025", "2025-04-03"),
    ("6:35 AM PST 11/08/2018", "2018-11-08 06:35 -08:00"),
    ("10/17/18 07:46 AM EST", "2018-10-17 07:46 -05:00"),
    ("20-11-2019 14:30", "2019-11-20 14:30"),
    ("03/04/2021 à 14h30", "2021-04-03 14:30"),
    ("03/04/2021, 14:30 Uhr", "2021-04-03 14:30"),
    ("Publicado el 03/04/2021", "2021-04-03"),
    ("Updated 03/04/2021", "-"),
    ("31.02.2020", "-"),
    ("February 31, 2020", "-"),
    // German.
    ("27.03.2022 | 18:43 Uhr", "2022-03-27 18:43"),
    ("Freitag, 21.04.2023, 18:35 Uhr", "2023-04-21 18:35"),
    ("Do 18.04.24 | 13:08 Uhr", "2024-04-18 13:08"),
    ("07.06.2024 um 16:41", "2024-06-07 16:41"),
    ("8. September 2024 um 14:36 Uhr", "2024-09-08 14:36"),
    ("27. April 2022, 06:10 Uhr", "2022-04-27 06:10"),
    ("1. März 2022, 14.30 Uhr", "2022-03-01 14:30"),
    ("3. Mai 2021, 9 Uhr", "2021-05-03 09:00"),
    ("28. 4. 2023", "2023-04-28"),
    ("6. Dezember 1999", "1999-12-06"),
    ("10. Jänner 2020", "2020-01-10"),
    // French.
    ("20 novembre 2019 à 14h30", "2019-11-20 14:30"),
    ("mercredi 20 novembre 2019 à 14 h 30", "2019-11-20 14:30"),
    ("1er mars 2024", "2024-03-01"),
    ("le 3 août 2020 à 9h", "2020-08-03 09:00"),
    ("12 févr. 2021 - 08:15", "2021-02-12 08:15"),
    // Spanish and Portuguese.
    ("20 de noviembre de 2019", "2019-11-20"),
    ("20 de noviembre del 2019, 18:05", "2019-11-20 18:05"),
    ("3 de enero de 2022 a las 10:15 a. m.", "2022-01-03 10:15"),
    ("martes, 3 de marzo de 2020", "2020-03-03"),
    ("20 de novembro de 2019, às 14h30", "2019-11-20 14:30"),
    ("1º de maio de 2021", "2021-05-01"),
    ("05/13/2021", "2021-05-13"),
    // Italian.
    ("20 novembre 2019", "2019-11-20"),
    ("06 gennaio 2024 alle 15:02", "2024-01-06 15:02"),
    ("Martedì 4 febbraio 2020 ore 14.30", "2020-02-04 14:30"),
    // Dutch.
    ("20 november 2019, 14:30 uur", "2019-11-20 14:30"),
    ("zaterdag 2 mei 2020 om 09:15", "2020-05-02 09:15"),
    // Danish, Norwegian, Swedish.
    ("20. november 2019 kl. 14.30", "2019-11-20 14:30"),
    ("3. maj 2021 kl. 9:05", "2021-05-03 09:05"),
    ("17. mai 2022 kl. 12.00", "2022-05-17 12:00"),
    ("6 juni 2023 kl 08:30", "2023-06-06 08:30"),
    ("6 juni 2023 kl. 08.30", "2023-06-06 08:30"),
    // Polish, Czech.
    ("20 listopada 2019", "2019-11-20"),
    ("3 maja 2021, 14:05", "2021-05-03 14:05"),
    ("03.02.2024 20:41", "2024-02-03 20:41"),
    ("20. listopadu 2019", "2019-11-20"),
    ("4. března 2022 8:20", "2022-03-04 08:20"),
    // Turkish.
    ("04.06.2023 - 17:14", "2023-06-04 17:14"),
    ("28 Nisan 2023 Cuma, 19:25", "2023-04-28 19:25"),
    ("5 Ağustos 2022", "2022-08-05"),
    // Japanese, Chinese, Korean.
    ("2023年11月17日 20:52", "2023-11-17 20:52"),
    ("2023年11月17日 20時52分", "2023-11-17 20:52"),
    ("2023年1月5日 午後9時19分", "2023-01-05 21:19"),
    ("2023 年 1 月 5 日", "2023-01-05"),
    ("2024/1/16 20:27", "2024-01-16 20:27"),
    ("2025년 5월 15일 오후 3시", "2025-05-15 15:00"),
    // Zones of the season, and half of the day by name.
    ("June 3, 2024 10:45 ET", "2024-06-03 10:45 -04:00"),
    ("Jan. 3, 2024, 10:45 a.m. CT", "2024-01-03 10:45 -06:00"),
    ("Mar. 3, 2024, noon", "2024-03-03 12:00"),
    ("March 3, 2024, 12 noon ET", "2024-03-03 12:00 -05:00"),
    ("March 3, 2024 at noon", "2024-03-03 12:00"),
    ("Noon, March 3, 2024", "2024-03-03 12:00"),
    ("Noon ET, March 3, 2024", "2024-03-03 12:00 -05:00"),
    ("Updated March 3, 2024 midnight", "2024-03-03"),
    ("March 3, 2024, at midnight ET", "2024-03-03"),
    ("12 midnight, March 3, 2024", "2024-03-03"),
    ("Publié le 3 juin 2024, 10:45 ET", "2024-06-03 10:45"),
    ("June 3, 2024 10:45 et", "2024-06-03 10:45"),
    ("10:45 a.m. ET (1445 GMT) June 3, 2024", "2024-06-03 10:45 -04:00"),
    ("June 3, 2024 10:45 IST", "2024-06-03 10:45"),
    ("March 10, 2024 2:30 a.m. PT", "2024-03-10 02:30"),
    ("June 3, 2024, 12:00 midnight", "2024-06-03"),
    // Without a year, a day or a date.
    ("Nov 18", "-"),
    ("November 2019", "-"),
    ("March 16 at 2:47 PM", "-"),
    ("6:41 PM", "-"),
    ("2 hours ago", "-"),
    ("vor 3 Stunden", "-"),
    ("1/16 20:27", "-"),
];

#[test]
fn a_printed_time_is_read_as_far_as_it_is_said() {
    assert!(WHOLE.len() >= 120);
    let wrong: Vec<_> = WHOLE
        .iter()
        .filter_map(|&(line, expected)| {
            let found: Vec<_> = timestamps(line).map(|stamp| (stamp.text, shown(stamp.value))).collect();
            let [(text, value)] = found.as_slice() else { return Some((line, format!("{found:?}"))) };
            let whole = *text == line || line.strip_suffix(['.', ')']) == Some(text) || line.ends_with(text);
            (!whole || value != expected).then(|| (line, format!("{found:?}")))
        })
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn labels_give_the_role() {
    use StampRole::{Plain, Published, Updated};
    for (line, expected) in [
        (
            "Published 10:12 PM EST Nov 14, 2018 Updated 5:10 am",
            &[(Published, "10:12 PM EST Nov 14, 2018", true), (Updated, "5:10 am", false)][..],
        ),
        (
            "August 12, 2021 2:45 am(Updated 5:10 am)",
            &[(Plain, "August 12, 2021 2:45 am", true), (Updated, "5:10 am", false)],
        ),
        ("Stand: 06.09.2022, 21:57 Uhr", &[(Updated, "06.09.2022, 21:57 Uhr", true)]),
        (
            "Aktualisiert am 09.02.2024 - 17:35 UhrLesedauer: 7 Min.",
            &[(Updated, "09.02.2024 - 17:35 Uhr", true)],
        ),
        ("Veröffentlicht am 01.04.2025", &[(Published, "01.04.2025", true)]),
        (
            "Published Aug 13, 2022 • Last updated 2 hours ago • 6 minute read",
            &[(Published, "Aug 13, 2022", true), (Updated, "2 hours ago", false)],
        ),
        (
            "Published Wed, Oct 17 20188:15 AM ESTUpdated Wed, Oct 17 20188:26 AM EST",
            &[
                (Published, "Wed, Oct 17 20188:15 AM EST", true),
                (Updated, "Wed, Oct 17 20188:26 AM EST", true),
            ],
        ),
        ("Publié le 3 mars 2022 à 10h05", &[(Published, "3 mars 2022 à 10h05", true)]),
        ("Mis à jour le 4 mars 2022", &[(Updated, "4 mars 2022", true)]),
        ("Publicado el 5 de abril de 2021", &[(Published, "5 de abril de 2021", true)]),
        ("UPDATED: Thu., Oct. 18, 2018", &[(Updated, "Thu., Oct. 18, 2018", true)]),
        ("Last updated 19 hours ago", &[(Updated, "19 hours ago", false)]),
        (
            "公開日：2024/01/29 10:20　更新日：2024/02/01 9:05",
            &[(Published, "2024/01/29 10:20", true), (Updated, "2024/02/01 9:05", true)],
        ),
        ("Publikacja: 03.02.2024 20:41", &[(Published, "03.02.2024 20:41", true)]),
        ("Uppdaterad 16.48 | Publicerad 13.03", &[(Updated, "16.48", false), (Published, "13.03", false)]),
        ("Güncelleme: 04.06.2023 - 17:45", &[(Updated, "04.06.2023 - 17:45", true)]),
    ] {
        let found: Vec<_> =
            timestamps(line).map(|stamp| (stamp.role, stamp.text, stamp.value.is_some())).collect();
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn other_text_has_no_time() {
    for line in [
        "",
        "Jane Roe",
        "5 minute read",
        "The 20 best films",
        "Version 3.5",
        "+49 30 1234567",
        "19:70",
        "Print",
        "Doors open at noon, 24 Elm Street",
        "Midnight Sun 3",
        "🗞",
    ] {
        assert_eq!(timestamps(line).next(), None, "{line}");
    }
}

#[test]
fn hostile_lines_take_linear_time() {
    for piece in ["1", "1:", "a1", "Nov ", "( ", "1.", "2019-", "Aa", "年", "GMT+", "\u{a0}", "1 hour "] {
        let line = piece.repeat(10_000 / piece.len());
        assert!(timestamps(&line).count() <= line.len());
    }
}

#[test]
fn a_line_may_be_timed_by_a_figure_or_a_label() {
    for line in ["Updated yesterday", "(updated yesterday)", "SharePublished today", "9 hours ago"] {
        assert!(super::may_be_timed(line), "{line}");
    }
    for line in ["", "Jane Roe", "yesterday"] {
        assert!(!super::may_be_timed(line), "{line}");
    }
}
