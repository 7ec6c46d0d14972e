//! The furniture of a page among the paragraphs: buttons, calls to subscribe or to comment, consents, whose the text is.

use super::{
    picture,
    shape::{FIRST, HALF, WHOLE, ends_open, is_wide},
};
use crate::{
    BlockKind, field,
    layout::{
        columns::Seen,
        sign::{Sign, Signs as _},
    },
    lexicon::{self, Lists, Seams},
};

/// What being of the page by its words is worth: more than whatever else a line looks like.
const OF_THE_PAGE: i16 = 400;
/// What being a button is worth, or a call that words of the page begin.
const BUTTON: i16 = 240;

/// The share of words of the page from which on a line holds little else, in sixteenths.
const MOST_WORDS: u8 = 12;

/// How many bytes a line has at most that a label begins and a full stop ends: "Tags: that is what the police call ..." is prose.
const LABELLED: usize = 80;

/// What a line is by the words of the page in it, and what that is worth.
#[inline]
pub(super) fn raised(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    if may_be_furniture(line) {
        if calls(line) {
            return Some((BlockKind::Boilerplate, OF_THE_PAGE));
        }
        if is_asked(signs, line) {
            return Some((BlockKind::Boilerplate, BUTTON));
        }
    }
    if signs.of(Sign::Chrome) >= HALF || signs.list(Lists::RELATED) == WHOLE {
        by_its_words(signs, line)
    } else {
        None
    }
}

/// The same of a line half of whose words are of the page, or all above other articles.
#[cold]
#[inline(never)]
fn by_its_words(signs: Seen, line: &str) -> Option<(BlockKind, i16)> {
    if picture::is_count(signs, line) {
        return None;
    }
    let is_page = || is_plain(signs) && (is_button(signs) || is_call(signs) || is_count(signs));
    if is_lone_label(signs) {
        let is_button = signs.list(Lists::PAGE) >= FIRST;
        Some((if is_button { BlockKind::Boilerplate } else { BlockKind::RelatedHeading }, BUTTON))
    } else {
        is_page().then_some((BlockKind::Boilerplate, BUTTON))
    }
}

/// Whether a line begins with what only a page says, to its readers or of its rights.
///
/// ```text
/// furniture = ["¿"] call *char           ; "By signing up you agree to our terms"
///           / label ":" *char            ; no long sentence: "Filed under: Schools, Elmville"
///           / "©" holder *char reserved  ; "Copyright 2024 Elm Courier. All rights reserved. This material may not be ..."
/// ```
#[inline]
pub(in crate::layout) fn is_furniture(line: &str) -> bool {
    may_be_furniture(line) && calls(line)
}

#[inline]
fn may_be_furniture(line: &str) -> bool {
    let may_be = |first: &[u8; lexicon::CALL]| lexicon::may_call(first) || first.starts_with("©".as_bytes());
    line.as_bytes().first_chunk().is_some_and(may_be)
}

#[cold]
#[inline(never)]
fn calls(line: &str) -> bool {
    let words = line.strip_prefix('¿').unwrap_or(line);
    let is_brief = || line.len() <= LABELLED || !line.ends_with('.');
    let is_label = |end: usize| words.get(end..).is_some_and(|rest| rest.trim_start().starts_with(':'));
    lexicon::leading(words, Seams::Ignore).is_some_and(|(end, entry)| {
        entry.lists.any(Lists::CALL) || entry.lists.any(Lists::LABEL) && is_label(end) && is_brief()
    }) || field::is_reserved(line)
}

/// Whether a line asks for something that is to be done with the page.
///
/// ```text
/// asked = act *7word                     ; of which one is a medium, and none ends: "Watch the video above", "Vote in our poll"
/// ```
#[cold]
#[inline(never)]
fn is_asked(signs: Seen, line: &str) -> bool {
    signs.of(Sign::Words) <= 8
        && is_plain(signs)
        && ends_open(signs, &[])
        && signs.of(Sign::Colon) + signs.of(Sign::Marks) + signs.of(Sign::Commas) == 0
        && lexicon::begins(line, Lists::ACT)
        && lexicon::words(line).any(|word| lexicon::word(word).lists.any(Lists::MEDIUM))
}

/// ```text
/// button = 1*8page-word                  ; and hardly another: "Share on", "Sign in to comment"
/// ```
fn is_button(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 8
        && signs.of(Sign::Chrome) >= MOST_WORDS
        && (signs.of(Sign::Words) > 1 || begins_with_call(signs))
        && (begins_with_call(signs) || signs.list(Lists::PAGE) >= FIRST)
}

/// ```text
/// call = call-word *19word               ; half of which are of the page
/// ```
fn is_call(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 20
        && signs.of(Sign::Chrome) >= HALF
        && signs.of(Sign::StopCount) > 0
        && begins_with_call(signs)
}

/// ```text
/// count = page-word *4word figure        ; half of which are of the page: "View all (23)", "Comments (7)", "Reading time: 5 minutes"
/// ```
fn is_count(signs: Seen) -> bool {
    signs.of(Sign::Words) <= 5
        && signs.of(Sign::Digits) > 0
        && signs.of(Sign::Chrome) >= HALF
        && (begins_with_call(signs) || signs.list(Lists::PAGE) >= FIRST)
        && signs.of(Sign::Stamp) == 0
}

/// ```text
/// lone-label = related                   ; between two long lines, whether the titles below it are gone or are as long
/// ```
fn is_lone_label(signs: Seen) -> bool {
    signs.list(Lists::RELATED) == WHOLE
        && signs.of(Sign::Words) >= 2
        && signs.of(Sign::LongBelow) >= 1
        && is_wide(signs.above())
        && is_wide(signs.below())
}

fn begins_with_call(signs: Seen) -> bool {
    const CALLS: [Lists; 4] = [Lists::SHARE, Lists::ACCOUNT, Lists::ADVERTISING, Lists::RIGHTS];
    CALLS.iter().any(|&list| signs.list(list) >= FIRST)
}

/// Whether a line stands below the first long one, has no bullet, and is not the words above other articles.
fn is_plain(signs: Seen) -> bool {
    signs.of(Sign::LongAbove) > 0 && signs.of(Sign::Bullet) == 0 && signs.list(Lists::RELATED) < WHOLE
}

#[cfg(all(test, not(learn)))]
mod tests {
    use crate::layout::tests::*;

    #[test]
    fn furniture_among_paragraphs_is_of_the_page() {
        check(&[
            (
                "Council closes old bridge across the river\n\n\
                 By Jane Roe\n\n\
                 The council of Elmville voted on Tuesday to close the old bridge across the river after engineers found cracks in \
                 two of its piers.\n\n\
                 SUBSCRIBE\n\n\
                 The work will take until spring, according to the mayor, and drivers will have to take the road by the mill, which \
                 adds nine miles.\n\n\
                 CLICK HERE TO GET THE COURIER APP\n\n\
                 Shops along the river fear for their trade. Some of them have asked the council to pay for a ferry while the bridge \
                 is closed.\n\n\
                 View all (23)\n\n\
                 “We saw the cracks in March and we should have acted sooner,” said Jane Roe, who leads the department of works in \
                 the county.\n\n\
                 By signing up you agree to our terms, and to what we do with your address. You can leave the list at any time that \
                 you like.\n\n\
                 By signing up more than forty volunteers in a week, the town has shown that it wants its library back, Mayor Ida \
                 Probe said.\n\n\
                 Copyright 2024 The Elm Courier. All rights reserved. This material may not be published, broadcast, rewritten or \
                 redistributed.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(Boilerplate),
                ],
            ),
            (
                "Stadt sperrt die alte Brücke über den Fluss\n\n\
                 Von Jana Roth\n\n\
                 Der Rat von Elmstadt hat am Dienstag beschlossen, die alte Brücke über den Fluss zu sperren, nachdem Fachleute \
                 Risse in zwei Pfeilern gefunden hatten.\n\n\
                 An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.\n\n\
                 Die Arbeiten dauern nach Angaben der Bürgermeisterin bis zum Frühjahr, und wer über den Fluss will, muss den Weg an \
                 der Mühle nehmen.\n\n\
                 Mehr zum Thema\n\n\
                 Die Läden am Ufer fürchten um ihr Geschäft. Einige haben die Stadt gebeten, eine Fähre zu bezahlen, solange die \
                 Brücke gesperrt ist.",
                &[
                    Some(Headline),
                    Some(Byline),
                    Some(Paragraph),
                    Some(Boilerplate),
                    Some(Paragraph),
                    Some(RelatedHeading),
                    Some(Paragraph),
                ],
            ),
        ]);
    }

    /// A line of the page, and prose that begins like it.
    type Pair = (&'static str, &'static str);

    /// Per language the lines of an article, and pairs that are to stand among them.
    const ALIKE: &[([&str; 4], &[Pair])] = &[
        (
            [
                "Council closes old bridge across the river",
                "The council of Elmville voted on Tuesday to close the old bridge across the river after engineers \
                 found cracks in two of its piers.",
                "The work will take until spring, according to the mayor, and drivers will have to take the road \
                 by the mill, which adds nine miles.",
                "Shops along the river fear for their trade. Some of them have asked the council to pay for a \
                 ferry while the bridge is closed.",
            ],
            &[
                (
                    "By continuing to use this site you agree to our use of cookies.",
                    "By continuing to use the old bridge, the town runs the risk of another summer like the last \
                     one, Jane Roe said.",
                ),
                (
                    "The views expressed here are the author's own.",
                    "The views expressed here on Tuesday surprised even the mayor, who had thought that everybody \
                     wanted the bridge.",
                ),
                (
                    "You received this because you subscribed to the Elm briefing.",
                    "You received this town from your mothers, the mayor told them, and you will hand it on to \
                     your daughters.",
                ),
                (
                    "Was this email forwarded to you? Sign up here.",
                    "Was this email of the mayor's meant for the press? Nobody in the council wanted to say so on \
                     Wednesday.",
                ),
                (
                    "To submit an item, email briefs@elmnews.example.",
                    "To submit to the county was never an option, said Ida Probe, who has run the ferry for \
                     eleven years.",
                ),
                (
                    "Letters should be no longer than 200 words and may be edited for length.",
                    "Letters should be written by hand, says the teacher, and her class has written forty of them \
                     to the county.",
                ),
                (
                    "Sign up today for our free newsletter.",
                    "Sign up today at the desk of the library for the summer of stories, which begins on 3 June \
                     under the oaks.",
                ),
                (
                    "We and our partners store and/or access information on a device, such as cookies.",
                    "We and our partners in the coalition will not vote for a budget that takes the bus away from \
                     the villages.",
                ),
                (
                    "Join the conversation in the comments below.",
                    "Join the conversation at the fire house on Monday, when the planners lay their maps on the \
                     long table.",
                ),
                (
                    "If you click on a link and buy something, we may earn a commission.",
                    "If you click on a link in a message like this one, change the key to your bank at once, the \
                     sheriff advises.",
                ),
                (
                    "We use cookies on our website, and so do those who pay for what you read on it.",
                    "We use cookies for the crust, butter for the glue, and a pinch of salt so that nobody \
                     complains of the sugar.",
                ),
                (
                    "Report an error",
                    "Report an error on your bill in writing and within sixty days, the county advises, and keep a \
                     copy of it.",
                ),
                (
                    "Thanks for reading! Please subscribe to support our work.",
                    "Thanks for reading to my children on all of those evenings, the mother wrote to the old man \
                     upstairs.",
                ),
                (
                    "Watch the video above",
                    "Watch the video above all for the crowd, the old director said, and never mind the \
                     goal that everybody talks about.",
                ),
                (
                    "Listen to this article 4 minutes",
                    "Listen to this: a bell that nobody has rung for ninety years, and which the sexton \
                     of Elmville means to ring on Sunday.",
                ),
                (
                    "Filed under: Schools, Elmville",
                    "Filed under the names of their villages, the letters of the drowned lie in eleven \
                     boxes in the cellar of the library.",
                ),
                (
                    "Tags: housing, council tax, Elm Valley",
                    "Tags: that is what the police call the names on the walls of the mill, and there \
                     were more of them each morning in May.",
                ),
                (
                    "Vote in our poll",
                    "Vote in our village and you meet half of your family at the table with the urn, the \
                     old clerk of Elmville likes to say.",
                ),
                (
                    "This audio was generated by an automated voice. Please report any mistakes.",
                    "This audio was recorded in the cellar of the mill in 1931, and for ninety years it \
                     lay in a drawer of the library.",
                ),
                (
                    "Comments are closed on this story.",
                    "Comments are open again: the council wants to hear until 3 June what the people by \
                     the river think of the new plans.",
                ),
                (
                    "0:00 / 2:31",
                    "The clock of the church stood at two from the night of the flood on, and nobody in \
                     Elmville has wound it up since then.",
                ),
                (
                    "1,204 votes",
                    "The mayor had 1,204 votes when all of the urns were empty, and the baker, who had \
                     not wanted the office, had one more.",
                ),
                (
                    "We need your permission to load this post",
                    "We need your permission to cut the oak, the forester wrote to the heirs, but none of \
                     them has answered him since March.",
                ),
                (
                    "Stay ahead with the latest market moves by subscribing to our Business newsletter.",
                    "Stay ahead of the rain if you want to cross the bridge on foot, the keeper of the lock \
                     tells those who come to him by bus.",
                ),
            ],
        ),
        (
            [
                "Stadt sperrt die alte Brücke über den Fluss",
                "Der Rat von Elmstadt hat am Dienstag beschlossen, die alte Brücke über den Fluss zu sperren, \
                 nachdem Fachleute Risse in zwei Pfeilern gefunden hatten.",
                "Die Arbeiten dauern nach Angaben der Bürgermeisterin bis zum Frühjahr, und wer über den Fluss \
                 will, muss den Weg an der Mühle nehmen.",
                "Die Läden am Ufer fürchten um ihr Geschäft. Einige haben die Stadt gebeten, eine Fähre zu \
                 bezahlen, solange die Brücke gesperrt ist.",
            ],
            &[
                (
                    "Mit der Anmeldung akzeptieren Sie unsere Nutzungsbedingungen.",
                    "Mit der Anmeldung akzeptieren die Vereine die neuen Regeln des Verbands, um die lange \
                     gestritten worden ist.",
                ),
                (
                    "Diskutieren Sie mit!",
                    "Diskutieren Sie mit Ihren Kindern, bevor Sie das Handy wegnehmen, rät die Lehrerin ihren \
                     Zuhörern.",
                ),
                (
                    "Wir haben Ihnen eine E-Mail mit einem Link zur Bestätigung geschickt.",
                    "Wir haben ihnen eine E-Mail geschrieben und zwei Briefe, aber von den Erben des Müllers kam \
                     nie eine Antwort.",
                ),
                (
                    "Folgen Sie uns auf Facebook und Instagram.",
                    "Folgen Sie uns auf einem Rundgang durch die Gassen der Färber, die ihre Tücher einst über dem \
                     Fluss trockneten.",
                ),
                (
                    "Das Video konnte nicht geladen werden",
                    "Das Video konnte nicht verhindern, dass der Rat gegen die Brücke stimmte, obwohl \
                     alle es vor der Sitzung gesehen hatten.",
                ),
                (
                    "Schlagwörter: Schule, Ulmenstadt, Haushalt",
                    "Schlagwörter allein helfen der Stadt nicht weiter, sagt die Müllerin, die seit neun \
                     Jahren auf ein neues Wehr wartet.",
                ),
            ],
        ),
        (
            [
                "La ville ferme le vieux pont sur la rivière",
                "Le conseil d'Ormeville a décidé mardi de fermer le vieux pont sur la rivière, après que des \
                 experts ont trouvé des fissures dans deux piles.",
                "Les travaux dureront jusqu'au printemps, selon la maire, et ceux qui veulent passer devront \
                 prendre la route du moulin, plus longue de neuf kilomètres.",
                "Les boutiques du quai craignent pour leurs affaires. Certaines ont demandé à la ville de payer un \
                 bac tant que le pont sera fermé.",
            ],
            &[
                (
                    "En continuant à naviguer sur ce site, vous acceptez l'utilisation de cookies.",
                    "En continuant à naviguer de nuit malgré la tempête, le vieux marin a gagné neuf heures sur \
                     ses rivaux.",
                ),
                (
                    "Signaler une erreur",
                    "Signaler une erreur sur sa facture prend trois minutes, assure la régie des eaux, qui répond \
                     dans le mois.",
                ),
                (
                    "Recevez chaque matin l'essentiel de l'actualité.",
                    "Recevez chaque matin du pain frais devant votre porte : c'est la promesse d'un jeune \
                     boulanger du quai.",
                ),
                (
                    "Voir la vidéo ci-dessus",
                    "Voir la mer une fois encore, c'est ce que demandait la vieille meunière, et ses \
                     voisins ont payé le train pour elle.",
                ),
                (
                    "Gérer mes préférences",
                    "Gérer mes vaches et la mairie en même temps, cela ne se peut plus, dit l'éleveur, \
                     qui quitte le conseil après vingt ans.",
                ),
            ],
        ),
        (
            [
                "La ciudad cierra el viejo puente sobre el río",
                "El pleno de Olmeda decidió el martes cerrar el viejo puente sobre el río, después de que los \
                 técnicos hallaran grietas en dos de sus pilares.",
                "Las obras durarán hasta la primavera, según la alcaldesa, y quien quiera pasar tendrá que tomar \
                 el camino del molino, nueve kilómetros más largo.",
                "Las tiendas de la orilla temen por su negocio. Algunas han pedido a la ciudad que pague una barca \
                 mientras el puente siga cerrado.",
            ],
            &[
                (
                    "Si continúa navegando, consideramos que acepta su uso.",
                    "Si continúa navegando a ese ritmo, el velero de Olmeda llegará a la isla el domingo, un día \
                     antes de lo previsto.",
                ),
                (
                    "Puedes darte de baja en cualquier momento.",
                    "Puedes darte de baja del gimnasio si cambias de ciudad, recuerda la asociación, siempre que \
                     avises por carta.",
                ),
                (
                    "Recibe cada mañana las noticias más importantes en tu correo.",
                    "Recibe cada mañana a los pescadores con café y pan, y a las ocho ya sabe quién ha vuelto con \
                     las redes vacías.",
                ),
                (
                    "¿Has encontrado un error? Avísanos.",
                    "Has encontrado un error en mi cuenta, le dijo el tendero al niño, y desde entonces \
                     los dos hacen juntos los números.",
                ),
                (
                    "Vota en nuestra encuesta",
                    "Vota en nuestra mesa desde los dieciocho años, cuenta el alcalde, y nunca ha \
                     faltado, ni siquiera con la gran nevada.",
                ),
            ],
        ),
        (
            [
                "La città chiude il vecchio ponte sul fiume",
                "Il consiglio di Olmara ha deciso martedì di chiudere il vecchio ponte sul fiume, dopo che i \
                 tecnici hanno trovato crepe in due piloni.",
                "I lavori dureranno fino alla primavera, secondo la sindaca, e chi vuole passare dovrà prendere la \
                 strada del mulino, più lunga di nove chilometri.",
                "I negozi della riva temono per i loro affari. Alcuni hanno chiesto al comune di pagare un \
                 traghetto finché il ponte resterà chiuso.",
            ],
            &[
                (
                    "Continuando a navigare su questo sito accetti l'uso dei cookie.",
                    "Continuando a navigare di notte nonostante la burrasca, il vecchio marinaio ha guadagnato \
                     nove ore sui rivali.",
                ),
                (
                    "Abbonati ora e leggi tutti gli articoli.",
                    "Abbonati ora a quota novemila: la squadra di Olmara non ne aveva mai avuti tanti prima di \
                     questa estate.",
                ),
                (
                    "Lascia un commento",
                    "Lascia un commento feroce sulla pagina di una trattoria e finisce davanti al giudice: è \
                     successo in marzo.",
                ),
                (
                    "Ascolta il podcast",
                    "Ascolta il podcast di suo figlio ogni mattina, mentre impasta il pane, e dice che \
                     così le notti sembrano più corte a tutti.",
                ),
                (
                    "Per vedere questo contenuto devi accettare i cookie.",
                    "Per vedere questo piccolo miracolo, dice lo storico, bastò un'estate senza pioggia, \
                     e il fiume si poteva passare a piedi.",
                ),
            ],
        ),
        (
            [
                "A cidade fecha a velha ponte sobre o rio",
                "A câmara de Olmeira decidiu na terça-feira fechar a velha ponte sobre o rio, depois de os \
                 técnicos terem achado fendas em dois pilares.",
                "As obras vão durar até à primavera, segundo a presidente, e quem quiser passar terá de seguir \
                 pela estrada do moinho, nove quilómetros mais longa.",
                "As lojas da margem temem pelo seu negócio. Algumas pediram à cidade que pague uma barca enquanto \
                 a ponte estiver fechada.",
            ],
            &[
                (
                    "Ao continuar navegando, você concorda com a nossa política de privacidade.",
                    "Ao continuar navegando de noite apesar da tempestade, o velho marinheiro ganhou nove horas \
                     aos rivais.",
                ),
                (
                    "Os comentários não representam a opinião do jornal.",
                    "Os comentários não representam a posição do partido, disse o porta-voz ao fim da tarde aos \
                     pescadores.",
                ),
                (
                    "Já é assinante? Faça login",
                    "Já é assinante da temporada há quarenta anos e nunca faltou a um concerto, nem no inverno da \
                     grande neve.",
                ),
            ],
        ),
        (
            [
                "Stad sluit de oude brug over de rivier",
                "De raad van Olmstede heeft dinsdag besloten de oude brug over de rivier te sluiten, nadat \
                 deskundigen scheuren in twee pijlers hadden gevonden.",
                "Het werk duurt volgens de burgemeester tot het voorjaar, en wie naar de overkant wil, moet de weg \
                 langs de molen nemen, negen kilometer langer.",
                "De winkels aan de kade vrezen voor hun handel. Enkele hebben de stad gevraagd een veerboot te \
                 betalen zolang de brug dicht is.",
            ],
            &[
                (
                    "Door je aan te melden ga je akkoord met onze voorwaarden.",
                    "Door je aan te melden bij de gemeente krijg je voorrang op een van de tuinen aan de rivier, \
                     zegt Jan Roos.",
                ),
                (
                    "Heb je iets gezien of meegemaakt? Tip de redactie.",
                    "Heb je iets gezien of meegemaakt rond de oude brug in de nacht van zondag, bel dan de politie \
                     van Olmstede.",
                ),
                (
                    "Download de app",
                    "Download de app van het spoor voor je vertrekt, want de conducteurs nemen sinds deze week \
                     geen geld meer aan.",
                ),
                (
                    "Bekijk de video hierboven",
                    "Bekijk de video twee keer, zegt de ingenieur, want de eerste keer let iedereen op de \
                     boot en niemand op de pijler.",
                ),
                (
                    "Trefwoorden: onderwijs, Iepenstad, begroting",
                    "Trefwoorden zijn er genoeg, zegt de wethouder, maar er is er geen bij die vertelt \
                     waar het geld vandaan moet komen.",
                ),
            ],
        ),
        (
            [
                "Город закрывает старый мост через реку",
                "Совет Вязовска во вторник решил закрыть старый мост через реку, после того как специалисты нашли \
                 трещины в двух его опорах.",
                "Работы, по словам главы города, продлятся до весны, и тем, кто едет на другой берег, придётся \
                 ехать мимо мельницы, на девять километров дальше.",
                "Лавки у реки боятся за свою торговлю. Некоторые попросили город оплатить паром, пока мост закрыт \
                 для проезда.",
            ],
            &[
                (
                    "Этот материал доступен только подписчикам.",
                    "Этот материал доступен только в двух цветах, говорит портниха, зато он служит дольше самой \
                     хозяйки платья.",
                ),
                (
                    "Если вы заметили ошибку в тексте, выделите её и нажмите Ctrl+Enter.",
                    "Если вы заметили ошибку в квитанции, напишите в контору до конца месяца и сохраните копию с \
                     печатью.",
                ),
            ],
        ),
    ];

    #[test]
    fn prose_that_begins_like_a_call_is_a_paragraph() {
        // The first paragraph may be a deck.
        let kinds =
            [Some(Headline), None, Some(Paragraph), Some(Boilerplate), Some(Paragraph), Some(Paragraph)];
        for ([headline, first, second, last], pairs) in ALIKE {
            for (page, prose) in *pairs {
                for end in ["\n", "\n\n"] {
                    let text = [*headline, first, second, page, prose, last].join(end);
                    check(&[(text.as_str(), &kinds)]);
                }
            }
        }
    }
}
