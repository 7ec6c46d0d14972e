//! German.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "lästert lästerte frotzelt frotzelte mutmaßt mutmaßte sinniert sinnierte moniert folgert folgerte unkt \
        präzisieren sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten meint meinte \
        meinten fügt fügte schreibt schrieb schrieben berichtet berichtete berichteten erzählt erzählte warnt warnte \
        warnten fordert forderte forderten antwortet antwortete fragt fragte kündigt kündigte teilt teilte teilten \
        behauptet behauptete äußert äußerte ergänzt ergänzte versichert versicherte beteuert beteuerte räumt räumte \
        stellt stellte kritisiert kritisierte kommentiert kommentierte zitiert zitierte erwidert erwiderte entgegnet \
        entgegnete verkündet verkündete ruft rief twittert twitterte bekräftigt bekräftigte unterstreicht \
        unterstrich lobt lobte bestätigt bestätigte mahnt mahnte klagt klagte spricht sprach heißt hieß meldet \
        meldete meldeten erinnert erinnerte gesteht gestand scherzt scherzte lacht lachte bilanziert bilanzierte \
        resümiert resümierte urteilt urteilte prophezeit prophezeite verrät verriet schildert schilderte schilderten \
        kontert konterte witzelt witzelte bedauert bedauerte versprach begründet begründete beschreibt beschrieb \
        appelliert appellierte verlangt verlangte verlangten beklagt beklagte konstatiert konstatierte präzisiert \
        präzisierte monierte formuliert formulierte titelt titelte murmelt murmelte flüstert flüsterte schreit \
        schrie ergänzten mitteilt mitteilte mitteilten hinzufügt hinzufügte ankündigt ankündigte ankündigten \
        einräumt einräumte feststellt feststellte klarstellt klarstellte ärgert ärgerte freut freute wundert \
        wunderte schwärmt schwärmte schimpft schimpfte seufzt seufzte spottet spottete stöhnt stöhnte jubelt jubelte \
        rät riet empfiehlt empfahl bemängelt bemängelte rechtfertigt rechtfertigte verteidigt verteidigte \
        gratulierte bemerkt bemerkte befürchtet befürchtete vermutet vermutete staunt staunte grübelt plaudert \
        wettert wetterte poltert polterte dankte dankt signalisiert signalisierte argumentiert argumentierte \
        erläutert erläuterte erläuterten geschrieben gefragt geantwortet hinzugefügt eingeräumt klargestellt \
        festgestellt geäußert gemeldet mitgeteilt angekündigt gefordert gewarnt verlangen höhnt höhnte kichert \
        kicherte knurrt knurrte brummt brummte grinst grinste schmunzelt schmunzelte ätzt ätzte giftet giftete zürnt \
        zürnte tobt tobte flucht fluchte frohlockt frohlockte triumphiert triumphierte beruhigt beruhigte wiegelt \
        wiegelte stichelt stichelte bestreitet bestritt widerspricht widersprach dementiert dementierte attestiert \
        attestierte bescheinigt bescheinigte analysiert analysierte prognostiziert prognostizierte orakelt orakelte \
        philosophiert schlussfolgert schlussfolgerte plädiert plädierte mosert moserte meckert meckerte jammert \
        jammerte klagten beschwert beschwerte empörte entrüstete freuten fürchtet fürchtete bekennt bekannte \
        offenbart offenbarte enthüllt enthüllte erklären betonen warnen fordern schildern lobten kritisierten tadelt \
        tadelte rügt rügte spekuliert spekulierte skandiert skandierte proklamiert konkretisiert konkretisierte \
        bekundet bekundete versichern loben ausführt ausführte vorgeworfen versprochen zugesagt unterstrichen \
        beschwichtigt beschwichtigte prahlt prahlte tröstet tröstete entgegneten erwiderten spöttelt spöttelte \
        raunt raunte nörgelt nörgelte resümierten",
    weak_cues: "droht drohte hält nennt nannten nannte bezeichnet bezeichnete glaubt glaubte findet fand hofft hoffte sieht \
        sah denkt dachte weist wies wirft warf verspricht versprach will wollte feiert feierte feierten bezeichnen \
        bezeichneten nennen sehen wertet wertete werten pries preist würdigt würdigte erwartet erwartete erwarteten",
    he: "er ihm",
    she: "sie",
    they: "es ich wir",
    who: "der die",
    possessives: "sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dessen deren",
    titles: "anwohner anwohnerin landwirt landwirtin lehrer lehrerin kapitän pfarrer pfarrerin senator senatorin stadtrat stadträtin landrat landrätin staatssekretär staatssekretärin kommissar kommissarin präsident präsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister \
        finanzminister finanzministerin außenminister außenministerin innenminister innenministerin ministerpräsident \
        ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin \
        regierungssprecher polizeisprecher polizeisprecherin chef chefin vorsitzender vorsitzende parteichef parteichefin \
        generalsekretär generalsekretärin professor professorin dr prof richter richterin staatsanwalt staatsanwältin \
        abgeordneter abgeordnete experte expertin direktor direktorin us-präsident bundespräsident papst könig königin \
        fraktionschef vorstandschef geschäftsführer geschäftsführerin",
    stopped: "prof",
    his_titles: "herr präsident bundeskanzler kanzler minister sprecher chef bürgermeister richter",
    her_titles: "frau präsidentin bundeskanzlerin kanzlerin ministerin sprecherin chefin bürgermeisterin richterin",
    occupations: "architekt architektin autor autorin biologe biologin chemiker chemikerin forscher forscherin fotograf \
        fotografin geologe geologin historiker historikerin ingenieur ingenieurin journalist journalistin kurator \
        kuratorin künstler künstlerin leiter leiterin meteorologe meteorologin moderator moderatorin nachbar \
        nachbarin physiker physikerin pilot pilotin polizist polizistin projektleiter projektleiterin psychologe \
        psychologin regisseur regisseurin schauspieler schauspielerin schriftsteller schriftstellerin schüler \
        schülerin sänger sängerin student studentin unternehmer unternehmerin wissenschaftler wissenschaftlerin \
        ökonom ökonomin rektor rektorin schulleiter schulleiterin museumsleiter museumsleiterin bauleiter \
        bauleiterin ortsvorsteher ortsvorsteherin einsatzleiter einsatzleiterin apotheker apothekerin mieter \
        mieterin besitzer besitzerin eigentümer eigentümerin betreiber betreiberin inhaber inhaberin gründer \
        gründerin virologe virologin politologe politologin soziologe soziologin klimaforscher klimaforscherin \
        landespolitiker landespolitikerin pressesprecher pressesprecherin konzernsprecher konzernsprecherin \
        unternehmenssprecher unternehmenssprecherin stadtsprecher stadtsprecherin feuerwehrsprecher \
        feuerwehrsprecherin vereinschef vereinschefin projektmanager projektmanagerin tierarzt tierärztin \
        veranstalter veranstalterin arzt ärztin vorstand vorständin gemeinderat gemeinderätin kreisrat feuerwehrchef \
        feuerwehrchefin hebamme zeuge zeugin stürmer torwart verteidiger vereinsvorsitzende vereinsvorsitzender \
        anwohners sprechers bürgermeisters direktors trainers ministers professors landrats pfarrers leiters \
        geschäftsführers präsidenten vorsitzenden experten abgeordneten senators anwalts richters verleger \
        verlegerin betriebsrat betriebsrätin hausmeister hausmeisterin bademeister bademeisterin rentner rentnerin \
        bewohner bewohnerin promoter aktivist aktivistin analyst analystin berater beraterin familienvater kardinal \
        bischof ratsherr stadtverordneter kandidat kandidatin wirt wirtin bauer spieler spielerin torschütze \
        anwohner anwohnerin landwirt landwirtin lehrer lehrerin kapitän pfarrer pfarrerin senator senatorin stadtrat \
        stadträtin landrat landrätin staatssekretär staatssekretärin kommissar kommissarin präsident präsidentin \
        bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin bundesminister finanzminister \
        finanzministerin außenminister außenministerin innenminister innenministerin ministerpräsident \
        ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin \
        regierungssprecher polizeisprecher polizeisprecherin chef chefin vorsitzender vorsitzende parteichef \
        parteichefin generalsekretär generalsekretärin professor professorin richter richterin staatsanwalt \
        staatsanwältin trainer trainerin abgeordneter abgeordnete experte expertin direktor direktorin \
        bundespräsident fraktionschef vorstandschef geschäftsführer geschäftsführerin anwalt anwältin rechtsanwalt \
        rechtsanwältin kämmerer kämmerin dezernent dezernentin intendant intendantin kassenwart kassenwartin \
        kroate kroatin coach kapitänin keeper stürmerin mittelfeldspieler besucher besucherin kundin passant \
        passantin augenzeuge augenzeugin überlebende witwe witwer urlauber urlauberin radfahrer radfahrerin \
        autofahrer autofahrerin kommunalpolitiker kommunalpolitikerin jurist juristin musiker musikerin \
        komponist komponistin dirigent dirigentin tänzer tänzerin malerin bildhauer bildhauerin dichterin \
        filmemacher filmemacherin winzer winzerin jägerin imker imkerin försterin gärtnerin tischlerin pädagoge \
        pädagogin therapeut therapeutin epidemiologe epidemiologin mediziner medizinerin chirurg chirurgin \
        kardiologe kinderarzt kinderärztin mathematiker mathematikerin astronom astronomin philosoph philosophin \
        theologe theologin gewerkschafter gewerkschafterin parlamentarier parlamentarierin christdemokrat \
        christdemokratin sozialdemokrat sozialdemokratin",
    ends: &[
        "sprecher",
        "sprecherin",
        "präsident",
        "präsidentin",
        "kanzler",
        "kanzlerin",
        "minister",
        "ministerin",
        "chef",
        "chefin",
        "leiter",
        "leiterin",
        "direktor",
        "direktorin",
        "vorsitzender",
        "vorsitzende",
        "vorstand",
        "professor",
        "professorin",
        "anwalt",
        "anwältin",
        "forscher",
        "forscherin",
        "experte",
        "expertin",
        "trainer",
        "trainerin",
        "lehrer",
        "lehrerin",
        "arzt",
        "ärztin",
        "politiker",
        "politikerin",
        "unternehmer",
        "unternehmerin",
        "beauftragter",
        "beauftragte",
        "manager",
        "managerin",
        "inhaber",
        "inhaberin",
        "besitzer",
        "besitzerin",
        "betreiber",
        "betreiberin",
        "führer",
        "führerin",
        "wissenschaftler",
        "wissenschaftlerin",
        "historiker",
        "historikerin",
        "ingenieur",
        "ingenieurin",
        "händler",
        "händlerin",
        "kommissar",
        "kommissarin",
        "sekretär",
        "sekretärin",
        "kapitän",
        "kapitänin",
        "meisterin",
        "bäuerin",
        "bürgermeister",
        "händlers",
        "verwalter",
        "verwalterin",
        "pfleger",
        "pflegerin",
        "wirtin",
        "kollege",
        "kollegin",
        "gründer",
        "gründerin",
        "planer",
        "planerin",
        "autor",
        "autorin",
        "ologe",
        "ologin",
        "retter",
        "retterin",
        "rätin",
        "schützer",
        "schützerin",
        "therapeut",
        "therapeutin",
        "pädagoge",
        "pädagogin",
        "rentner",
        "rentnerin",
        "bewohner",
        "bewohnerin",
        "kandidat",
        "kandidatin",
        "referent",
        "referentin",
        "dezernent",
        "dezernentin",
        "intendant",
        "intendantin",
        "gutachter",
        "gutachterin",
        "ermittler",
        "ermittlerin",
        "richterin",
        "abgeordneter",
        "abgeordnete",
        "korrespondent",
        "korrespondentin",
        "moderator",
        "moderatorin",
        "soldat",
        "soldatin",
        "senator",
        "senatorin",
        "schüler",
        "schülerin",
        "spieler",
        "spielerin",
        "künstler",
        "künstlerin",
        "funktionär",
        "funktionärin",
        "aktivist",
        "aktivistin",
        "ökonom",
        "ökonomin",
        "analyst",
        "analystin",
        "berater",
        "beraterin",
        "verteidiger",
        "stratege",
        "strategin",
        "wart",
        "offizier",
        "offizierin",
        "vertreter",
        "vertreterin",
        "beobachter",
        "beobachterin",
        "mitarbeiter",
        "mitarbeiterin",
        "helfer",
        "helferin",
        "fahrer",
        "fahrerin",
        "designer",
        "designerin",
        "züchter",
        "züchterin",
        "architekt",
        "architektin",
        "jurist",
        "juristin",
        "mediziner",
        "medizinerin",
        "psychologe",
        "psychologin",
        "schwimmer",
        "schwimmerin",
        "läufer",
        "läuferin",
        "pendler",
        "pendlerin",
        "rektor",
        "rektorin",
    ],
    definites: "der die",
    indefinites: "ein eine",
    formers: "ex vize minister ehemaliger ehemalige ehemaligen früherer frühere früheren",
    years: "Jahre",
    heads: "anwohner anwohnerin anwohnern landwirt landwirtin vorstand lehrer lehrerin bürger kritikerin sprecher sprecherin polizei regierung ministerium partei opposition kritiker experten gericht unternehmen konzern \
        behörde behörden zeitung anwalt anwältin mann frau nachbarn gewerkschaft verband bundesregierung staatsanwaltschaft \
        feuerwehr vater mutter forscher wissenschaftler ärzte zeuge zeugen zeugin augenzeuge augenzeugin",
    texts: "gutachten pressemitteilung beschluss urteil stellungnahme antrag entwurf bericht mitteilung erklärung brief studie schreiben papier umfrage artikel",
    determiners: "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen kein keine keinen \
        keinem keiner jeder jede jedes jeden jedem alle allen aller viele vielen einige einigen mehrere mehreren \
        beide beiden zwei drei am im beim vom zum zur ins ans welcher welche welches welchem welchen jeglicher \
        jegliche jegliches",
    prepositions: "in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen ohne um durch seit während wegen \
        zwischen bis",
    conjunctions: "und oder aber denn sondern doch",
    subordinators: "dass daß weil wenn ob als während obwohl damit bevor nachdem wie",
    auxiliaries: "ist sind war waren hat haben hatte hatten wird werden wurde wurden sei seien habe hätte könnte kann konnte \
        muss musste soll sollte",
    adverbs: "ähnlich kritisch skeptisch zufrieden optimistisch zuversichtlich vorsichtig zurückhaltend positiv gelassen kämpferisch \
        wütend dennoch gleichzeitig davon darauf daraufhin deshalb deswegen trotzdem zugleich zunächst später früher ebenso \
        hingegen indes unterdessen immerhin schließlich letztlich insgesamt dort danach davor dafür daran darin \
        darüber dadurch damals jetzt inzwischen mittlerweile ihn ihnen uns mich mir dich dir etwa sogar vielleicht \
        natürlich offenbar angeblich vielmehr ansonsten andererseits einerseits schon gerade ganz wohl eher fast \
        kaum mehrfach zuletzt künftig man ihm auch selbst selber erneut außerdem ebenfalls weiterhin dagegen bereits \
        bald immer nur sehr um nach dann noch zuvor jedoch nun wieder weiter dazu sich hinzu mit nicht am gegenüber \
        dabei heute gestern allerdings zudem wovor wovon womit worauf woran wofür wodurch wobei wozu",
    particles: "von van zu vom de",
    calendar: "uhr montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli \
        august september oktober november dezember anfang mitte ende",
    it: "es",
    selves: "ich wir",
    by: "von durch",
    of: "von des",
    to: "zu zum zur",
    on: "auf",
    like: "als wie",
    his: "sein seine seiner seinem seinen",
    hers: "ihr ihre ihrer ihrem ihren",
    forenames_his: "andreas thomas michael stefan stephan matthias jürgen wolfgang klaus claus uwe bernd jörg dirk holger \
        torsten thorsten rainer reiner ralf frank jens sven markus günter günther helmut manfred dieter heinz horst \
        hans karl karl-heinz hans-peter werner gerhard walter kurt ulrich ulf olaf lars kai tobias florian sebastian \
        christian christoph dominik fabian felix jan jonas lukas lutz niklas norbert oliver philipp rolf roland \
        rüdiger steffen armin friedrich heiko henning hubertus hendrik ingo jochen joachim johannes julian \
        maximilian moritz peter reinhard sascha siegfried timo udo volker wilhelm winfried achim albert alexander \
        alfred anton arne arnold axel benedikt benjamin bernhard bruno burkhard carsten cornelius detlef detlev \
        eberhard eckart edgar egon elias emil enno erich erik ernst erwin ewald falk ferdinand franz fritz georg \
        gerd gero gottfried götz gregor guido gustav hannes hanno harald hartmut hauke heinrich helge hermann \
        herbert hinnerk hubert hugo ignaz jakob jannik jasper johann jonathan jörn josef jost jürg justus kalle \
        karsten kilian klemens konrad konstantin leo leon leonhard leopold lorenz lothar ludwig malte manuel marc \
        marcel marcus mario martin max nico niels nils nikolaus ole otto pascal patrick paul pirmin raimund ralph \
        raphael reto richard robert roger roman ronny rudi rudolf rupert ruprecht samuel severin sigmund simon sönke \
        thilo til tim torben urs uli valentin viktor vinzenz volkmar waldemar wilfried willi wolfram xaver sepp",
    forenames_hers: "andrea anja anke anna anne annette antje barbara beate birgit brigitte christa christiane christina claudia \
        cornelia dagmar daniela doris elke elisabeth erika eva franziska gabriele gisela hannelore heike helga ilse \
        inge ingrid iris jana julia jutta karin karoline katharina kathrin katja katrin kerstin kirsten lena lisa \
        manuela margit maria marie marion martina melanie monika nadine nicole nina petra regina renate ricarda rita \
        sabine sabrina sandra sarah saskia silke silvia simone sonja stefanie stephanie susanne svenja sylvia tanja \
        ulrike ursula ute vanessa yvonne heidi annalena adelheid agnes alexandra alina amelie angela angelika anita \
        annegret annelie antonia astrid bärbel beatrice bernadette bettina carina carla carmen carolin caroline \
        charlotte clara constanze corinna dorothea edith elfriede elise ella elsa emilia emma erna esther eveline \
        felicitas franka frauke frieda friederike gabi gerda gerlinde gertrud gesa gesine gudrun hanna hannah hedwig \
        heidrun heidemarie helene henrike henriette hilde hildegard ida ines inken irene irmgard isabel isabella \
        jacqueline janina jeanette jennifer jessica johanna judith juliane karola kathleen klara kristina lara laura \
        lea leonie lieselotte linda lotte louisa luise maja marianne marlene marlies maren martha mathilde mechthild \
        meike mia michaela miriam mona nadja nele nora olga paula pauline pia regula rebecca reinhild ria romy rosa \
        rosemarie roswitha ruth sigrid sina sofia sophia sophie stella svea tabea tamara tatjana teresa theresa tina \
        traudl trude ulla ursel valentina vera verena veronika viktoria viola walburga wiebke wilhelmine",
    according: "laut zufolge so worten",
    sources: "angaben auskunft aussage aussagen einschätzung ansicht meinung überzeugung darstellung sicht",
    views: "für",
    reading: "heißt hieß steht stand",
    masculines: "der dieser",
    feminines: "die diese",
    oblique: "dem den des einem einen eines",
    ..Speech::NONE
};
