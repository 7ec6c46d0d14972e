//! Dutch.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "zegt zei zeiden zeggen gezegd zegde vertelt vertelde vertelden schrijft schreef schreven verklaart \
        verklaarde verklaarden stelt stelde stelden meldt meldde meldden benadrukt benadrukte waarschuwt waarschuwde \
        antwoordt antwoordde vraagt vroeg vroegen reageert reageerde vindt vond voegt voegde legt besluit \
        concludeert concludeerde bevestigt bevestigde erkent erkende belooft beloofde bericht berichtte oordeelt \
        oordeelde lacht verzucht verzuchtte roept riep laat aldus meent meende zucht zuchtte lachte grapt grapte \
        moppert mopperde klaagt klaagde lichtte onderstreept onderstreepte kondigt kondigde beaamt beaamde weerlegt \
        weerlegde ontkent ontkende beweert beweerde bekent bekende juicht juichte jubelt jubelde glimlacht \
        glimlachte herinnert herinnerde betoogt betoogde pleit pleitte adviseert adviseerde constateert constateerde \
        analyseert fluistert fluisterde schreeuwt schreeuwde briest brieste foetert foeterde sneert sneerde vervolgt \
        vervolgde vult vulde nuanceert nuanceerde relativeert waarschuwen waarschuwden eist eiste eisten bepleit \
        bepleitte citeert twittert twitterde hekelt hekelde beschrijft beschreef omschrijft omschreef kritiseert \
        kritiseerde vermoedt vermoedde reageren reageerden antwoordden benadrukken melden liet laten spreekt snikt \
        snikte",
    weak_cues: "noemt noemde denkt dacht gelooft geloofde hoopt hoopte wil wilde ziet zag spreekt sprak vreest vreesde \
        beschuldigt verwijt verweet verweten prijst prees spreken noemen noemden spraken",
    he: "hij",
    she: "zij ze",
    they: "wij we ik het men",
    who: "die wie",
    possessives: "zijn haar hun ons onze mijn",
    titles: "president premier minister-president minister staatssecretaris burgemeester wethouder kamerlid senator \
        koning koningin prins prinses commissaris directeur voorzitter professor dokter dr prof rechter advocaat \
        woordvoerder woordvoerster hoofd chef trainer coach dijkgraaf projectleider leider fractievoorzitter \
        hoofdofficier generaal kapitein kolonel",
    stopped: "prof",
    his_titles: "meneer heer koning prins",
    her_titles: "mevrouw koningin prinses woordvoerster",
    occupations: "advocate acteur actrice arts auteur bestuurder bewoner bewoonster bioloog boer boerin boswachter \
        brandweerman burgemeesteres bioscoopdirecteur columnist conservator dirigent docent docente econoom eigenaar \
        eigenares expert fotograaf geoloog gids historicus hoogleraar huisarts ingenieur journalist journaliste \
        kunstenaar kunstenares leraar lerares lijsttrekker leerling molenaar muzikant ondernemer onderzoeker \
        onderzoekster oprichter oprichtster politicoloog presentator presentatrice psycholoog raadslid rector \
        regisseur schipper schoolhoofd schrijver schrijfster socioloog spits student studente uitbater \
        verpleegkundige viroloog visser vrijwilliger vrijwilligster weerman wetenschapper zanger zangeres medewerker \
        medewerkster omwonende",
    definites: "de",
    indefinites: "een",
    formers: "ex vice voormalig voormalige",
    years: "jaar",
    heads: "woordvoerder woordvoerster politie regering kabinet ministerie partij oppositie critici experts deskundigen \
        rechter rechtbank bedrijf groep vakbond vereniging advocaat man vrouw buurman buurvrouw buren getuige \
        getuigen krant bron bronnen burgemeester minister directeur voorzitter arts moeder vader autoriteiten \
        gemeente onderzoekers bewoner bewoners waterschap projectleider eigenaar medewerkers vakbonden omwonenden",
    texts: "rapport verklaring brief onderzoek studie peiling artikel bericht persbericht",
    it: "het",
    selves: "ik wij we",
    by: "door",
    of: "van",
    to: "aan tot",
    on: "op",
    like: "als",
    his: "zijn",
    hers: "haar",
    determiners: "de het een deze dit dat die enkele veel sommige geen elke",
    prepositions: "van in op aan met voor door bij naar uit over tegen tussen zonder tijdens na sinds tot om onder boven \
        volgens",
    conjunctions: "en of maar want",
    subordinators: "dat als omdat toen terwijl hoewel zodat waar",
    auxiliaries: "is zijn was waren heeft hebben had hadden wordt worden werd werden zal zullen zou zouden kan kunnen kon \
        moet moeten moest mag",
    adverbs: "ook nog dan toen al niet wel er weer daar hier nu later gisteren vandaag maandag dinsdag woensdag donderdag \
        vrijdag echter zelf zich weten",
    particles: "van de der den ter ten het von",
    calendar: "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli \
        augustus september oktober november december",
    forenames_hers: "aafke annelies bente carolien christel coby dieuwertje els elske esmee fleur floor froukje greetje hanneke \
        heleen hilde ineke janneke jantine jolanda joke josien jorien lieke liesbeth lies lonneke loes maaike \
        machteld margriet margreet marieke marjan marjolein marleen meike mieke mirjam nienke renske riet roos \
        sietske tineke tjitske trijntje truus willemijn",
    forenames_his: "geert gerrit jan joris kees klaas lennart mathijs matthijs menno merijn michiel niels piet pim rein reinier \
        remco rens rik ruud sjoerd sjaak stef stijn teun theo thijmen ton tijs wessel wim bas cees daan diederik \
        eelco evert floris frits gijs guus harm harmen hein hendrik henk hidde huib jaap jelle jelmer johan karel",
    according: "volgens aldus",
    views: "voor",
    ..Speech::NONE
};
