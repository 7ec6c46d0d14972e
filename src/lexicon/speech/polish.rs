//! Polish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "mówi mówił mówiła powiedział powiedziała powiedzieli dodał dodała dodaje stwierdził stwierdziła \
        podkreślił podkreśliła podkreśla wyjaśnił wyjaśniła wyjaśnia zaznaczył zaznaczyła napisał napisała pisze \
        odpowiedział odpowiedziała odparł odparła ocenił oceniła ocenia przyznał przyznała przyznaje \
        zapowiedział zapowiedziała poinformował poinformowała informuje oświadczył oświadczyła zapytał zapytała \
        pyta twierdzi twierdził twierdziła komentuje skomentował skomentowała opowiada opowiadał ostrzega \
        ostrzegł przekonuje zapewnia zapewnił zapewniła zauważył zauważyła",
    weak_cues: "nazwał nazwała uważa wierzy sądzi chce krytykuje obawia",
    he: "on",
    she: "ona",
    they: "oni one ja my",
    who: "który która którzy",
    possessives: "jego jej ich swój swoja nasz",
    titles: "burmistrza wójta prezydenta premiera ministra rzecznika rzeczniczki dyrektora dyrektorki eksperta ekspertki lekarza \
        prezydent premier minister burmistrz wójt poseł posłanka senator senatorka rzecznik rzeczniczka dyrektor \
        dyrektorka prezes profesor dr prof sędzia prokurator adwokat mecenas przewodniczący przewodnicząca szef \
        szefowa trener generał kapitan król królowa papież ksiądz biskup wojewoda radny radna komendant",
    stopped: "prof",
    his_titles: "pan rzecznik przewodniczący poseł",
    her_titles: "pani rzeczniczka posłanka przewodnicząca",
    occupations: "aktor aktorka analityk architekt architektka artysta artystka autor autorka biolog dziennikarz \
        dziennikarka ekonomista ekonomistka ekspert ekspertka geolog historyk historyczka inżynier kapitan \
        kierownik kierowniczka klimatolog lekarz lekarka leśniczy muzyk napastnik nauczyciel nauczycielka \
        naukowiec pielęgniarka pisarz pisarka piosenkarz piosenkarka politolog policjant policjantka \
        proboszcz producent producentka psycholog reżyser reżyserka rolnik rolniczka socjolog sołtys \
        sołtyska starosta strażak student studentka wiceprezydent wiceburmistrz wiceminister właściciel \
        właścicielka wolontariusz wolontariuszka założyciel założycielka bramkarz trenerka motorniczy",
    formers: "były była byłego byłej",
    years: "lat let",
    heads: "burmistrza wójta prezydenta premiera ministra starosty rzecznika rzeczniczki policji prokuratury dyrektora dyrektorki ekspertów ekspertki eksperta mieszkańców mieszkanki mieszkańca lekarzy lekarza urzędników ministerstwa rządu sądu strażaków \
        rzecznik rzeczniczka policja rząd ministerstwo partia opozycja krytycy eksperci sąd firma grupa związek \
        stowarzyszenie adwokat mężczyzna kobieta sąsiad sąsiadka sąsiedzi świadek świadkowie gazeta źródło \
        źródła prezydent burmistrz minister dyrektor prezes lekarz matka ojciec władze urząd naukowcy",
    texts: "raport komunikat oświadczenie list badanie sondaż artykuł",
    selves: "ja my",
    by: "przez",
    to: "do",
    on: "na",
    like: "jako jak",
    his: "jego",
    hers: "jej",
    determiners: "ten ta to te ci każdy każda niektórzy wielu",
    prepositions: "w we z ze na do od po o u za dla przez przed przy nad pod bez między według wobec podczas",
    conjunctions: "i a ale lub oraz",
    subordinators: "że gdy kiedy jeśli ponieważ bo choć aby gdzie",
    auxiliaries: "jest są był była było byli będzie będą może mogą musi ma mają miał miała",
    adverbs: "dziennikarzom reporterom też także jeszcze już nie się potem teraz tu tam wczoraj dziś",
    particles: "de von",
    calendar: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    according: "według zdaniem",
    ..Speech::NONE
};
