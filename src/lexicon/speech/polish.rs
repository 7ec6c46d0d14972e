//! Polish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "mówi powiedzieli dodaje podkreśla wyjaśnia pisze ocenia przyznaje informuje pyta twierdzi komentuje opowiada \
        ostrzega przekonuje zapewnia odpowiada zapowiada oświadcza zauważa przypomina wspomina tłumaczy relacjonuje \
        apeluje krytykuje kwituje podsumowuje żartuje zaprzecza potwierdza ujawnia przekazuje narzeka żali śmieje \
        argumentuje deklaruje obiecuje wylicza wskazuje mówią dodają podkreślają twierdzą piszą przyznają \
        wzdycha wyznaje szacuje zaznacza stwierdza uspokaja szepcze krzyczy woła prognozuje diagnozuje dopowiada \
        dorzuca ironizuje kontynuuje kontruje precyzuje odpiera wtóruje zauważają przestrzega zwierza cieszy \
        martwi dziwi oburza zastrzega sugeruje uzupełnia doprecyzowuje dowodzi dopytuje replikuje odnotowuje \
        alarmuje zdradza rekomenduje zachęca namawia domaga przewiduje spodziewa głosi podaje podają",
    regular: "powiedzia doda stwierdzi podkreśli wyjaśni zaznaczy napisa odpowiedzia odpar oceni przyzna zapowiedzia \
        poinformowa oświadczy zapyta skomentowa zapewni zauważy przypomnia ostrzeg przekonywa tłumaczy relacjonowa \
        apelowa zaapelowa krytykowa skrytykowa opowiedzia opowiada skwitowa kwitowa podsumowa żartowa zażartowa \
        zaprzeczy potwierdzi ujawni przekaza mówi narzeka żali śmia komentowa odnotowa argumentowa uściśli \
        sprecyzowa zadeklarowa obieca twierdzi wspomina wspomnia dowodzi wyzna wzdycha westchną oszacowa \
        uspokaja uspokoi szepną krzykną krzycza zawoła woła prognozowa dopowiedzia dorzuci ironizowa kontynuowa \
        skontrowa poprosi wtórowa zawtórowa przestrzega przestrzeg zwierzy cieszy ucieszy martwi dziwi oburzy \
        zastrzeg sugerowa zasugerowa uzupełni doprecyzowa dopytywa zripostowa ripostowa alarmowa zaalarmowa \
        zdradzi zrelacjonowa wytłumaczy zachęca namawia zażąda domaga przewidywa poda pisa wskaza wymieni \
        wylicza wyliczy przekona podziękowa pogratulowa pożali poskarży skarży zameldowa ogłosi oznajmi \
        zakomunikowa zeznawa zezna zasygnalizowa wyrazi zadrwi zakpi zapowiada zaznacza podkreśla zauważa \
        stwierdza wyjaśnia przyznawa zapewnia pyta uśmiecha uśmiechną śmieja roześmia wzruszy przytakną \
        przytakiwa ukrywa",
    weak_regular: "nazwa uzna zarzuci określi pochwali oskarży nazywa uważa ocenia",
    verb_ends: &["ł", "ła", "ło", "li", "ły"],
    weak_cues: "uważa wierzy sądzi chce krytykuje obawia uznaje zarzuca nazywa określa uważają",
    he: "on niego",
    she: "ona niej",
    they: "oni one ja my",
    who: "który która którzy",
    possessives: "jego jej ich swój swoja nasz",
    titles: "burmistrza wójta prezydenta premiera ministra rzecznika rzeczniczki dyrektora dyrektorki eksperta ekspertki lekarza \
        prezydent premier minister burmistrz wójt poseł posłanka senator senatorka rzecznik rzeczniczka dyrektor \
        dyrektorka prezes profesor dr prof sędzia prokurator adwokat mecenas przewodniczący przewodnicząca szef \
        szefowa generał kapitan król królowa papież ksiądz biskup wojewoda radny radna komendant podkom \
        nadkom kom insp podinsp asp mł sierż bryg ks inż mgr red mec płk mjr kpt gen hab bp abp",
    stopped: "prof podkom nadkom kom insp asp bryg red mec gen hab inż sierż abp",
    his_titles: "pan rzecznik przewodniczący poseł",
    her_titles: "pani rzeczniczka posłanka przewodnicząca",
    occupations: "aktor aktorka analityk architekt architektka artysta artystka autor autorka biolog dziennikarz dziennikarka \
        ekonomista ekonomistka ekspert ekspertka geolog historyk historyczka inżynier kapitan kierownik kierowniczka \
        klimatolog lekarz lekarka leśniczy muzyk napastnik nauczyciel nauczycielka naukowiec pielęgniarka pisarz \
        pisarka piosenkarz piosenkarka politolog policjant policjantka proboszcz producent producentka psycholog \
        reżyser reżyserka rolnik rolniczka socjolog sołtys sołtyska starosta strażak student studentka wiceprezydent \
        wiceburmistrz wiceminister właściciel właścicielka wolontariusz wolontariuszka założyciel założycielka \
        bramkarz trenerka motorniczy burmistrza wójta prezydenta premiera ministra rzecznika rzeczniczki dyrektora \
        dyrektorki eksperta ekspertki lekarza prezydent premier minister burmistrz wójt poseł posłanka senator \
        senatorka rzecznik rzeczniczka dyrektor dyrektorka prezes profesor sędzia prokurator adwokat przewodniczący \
        przewodnicząca szef szefowa trener generał wojewoda radny radna komendant szkoleniowiec skarbnik \
        skarbniczka przedsiębiorca przedsiębiorczyni biznesmen bizneswoman kurator kuratorka polityk polityczka \
        samorządowiec działacz działaczka duchowny mieszkaniec mieszkanka sąsiad sąsiadka świadek pasażer \
        pasażerka kierowca turysta turystka klient klientka emeryt emerytka piłkarz piłkarka pomocnik obrońca \
        skoczek biegacz biegaczka tenisista tenisistka selekcjoner prawnik prawniczka urzędnik urzędniczka radca \
        sekretarz skrzypek skrzypaczka pianista pianistka kompozytor kompozytorka malarz malarka rzeźbiarz \
        rzeźbiarka poeta poetka scenarzysta scenarzystka tancerz tancerka wokalista wokalistka wydawca kucharz \
        kucharka restaurator hotelarz sadownik hodowca pszczelarz ratownik ratowniczka dowódca chirurg kardiolog \
        pediatra wirusolog epidemiolog onkolog fizyk chemik matematyk astronom filozof teolog ksiądz biskup \
        pastor związkowiec opozycjonista opozycjonistka wicepremier wicemarszałek marszałek europoseł \
        europosłanka wicedyrektor wicedyrektorka wiceprezes współzałożyciel współzałożycielka pełnomocnik \
        pełnomocniczka koordynator koordynatorka specjalista specjalistka analityczka badacz badaczka adwokatka \
        obrończyni obrońcy",
    formers: "były była byłego byłej",
    years: "lat let",
    heads: "burmistrza wójta prezydenta premiera ministra starosty rzecznika rzeczniczki policji prokuratury dyrektora \
        dyrektorki ekspertów ekspertki eksperta mieszkańców mieszkanki mieszkańca lekarzy lekarza urzędników \
        ministerstwa rządu sądu strażaków rzecznik rzeczniczka policja rząd ministerstwo partia opozycja krytycy \
        eksperci sąd firma grupa związek stowarzyszenie adwokat mężczyzna kobieta sąsiad sąsiadka sąsiedzi świadek \
        świadkowie gazeta źródło źródła prezydent burmistrz minister dyrektor prezes lekarz matka ojciec władze \
        urząd naukowcy mieszkańcy rodzice nauczyciele strażacy straż szkoleniowca sanepid kolej spółka klub \
        uczelnia szpital fundacja organizacja inspekcja komisja ratusz magistrat starostwo kuratorium \
        prokuratura komenda policjanci lekarze strażak rodzina pracownicy związkowcy przedsiębiorcy rolnicy \
        kierowcy pasażerowie ekspertka demonstranci resort kancelaria zarząd dziennikarze reporterzy kibice \
        widzowie goście uczestnicy czytelnicy klienci turyści badacze śledczy ratownicy",
    texts: "raport komunikat oświadczenie list badanie sondaż artykuł komunikacie oświadczeniu raporcie liście \
        artykule wpisie wpis informacji uzasadnieniu dokumencie piśmie pismo",
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
    subordinators: "że gdy kiedy jeśli ponieważ bo choć aby gdzie jak",
    auxiliaries: "jest są był była było byli będzie będą może mogą musi ma mają miał miała",
    adverbs: "dziennikarzom reporterom też także jeszcze już nie się potem teraz tu tam wczoraj dziś niego niej",
    particles: "de von van der den",
    calendar: "poniedziałek wtorek środa czwartek piątek sobota niedziela",
    forenames_hers: "agata aldona aleksandra alicja anastazja aneta angelika aniela antonina blanka bogumiła bogusława bożena \
        brygida czesława dagmara danuta dominika dorota edyta elżbieta ewelina felicja franciszka genowefa grażyna \
        halina henryka irena iwona izabela jadwiga jolanta józefa judyta julita justyna kamila karolina kazimiera \
        kinga klara klaudia kornelia krystyna leokadia lucyna ludmiła ludwika łucja malwina małgorzata mariola \
        martyna maryla matylda mirosława oliwia otylia patrycja roksana stanisława stefania sylwia urszula weronika \
        wiesława wiktoria wioletta zdzisława zenobia zuzanna",
    forenames_his: "aleksander antoni arkadiusz artur bartłomiej bartosz bogumił bogusław bolesław borys bronisław cezary \
        czesław dariusz dawid dominik eryk eugeniusz feliks filip franciszek fryderyk gustaw henryk ignacy ireneusz \
        jacek jan janusz jarosław jerzy józef juliusz kacper kamil kazimierz konrad konstanty krystian lech lesław \
        leszek lucjan ludwik łukasz marceli mariusz mateusz maurycy michał mieczysław mikołaj mirosław oskar patryk \
        paweł przemysław radosław rafał ryszard seweryn sławomir stanisław sylwester szymon tadeusz tymoteusz wacław \
        waldemar walenty wiesław wiktor wincenty witold władysław włodzimierz zbigniew zdzisław zenon zygmunt",
    according: "według zdaniem",
    views: "dla",
    reading: "czytamy czytać brzmi napisano podano przekazano poinformowano dodano",
    sources: "ocenie opinii słów relacji informacji",
    ..Speech::NONE
};
