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
        snikte verduidelijkt verduidelijkte verzekert verzekerde verdedigt verdedigde biecht biechtte brult \
        brulde mijmert mijmerde peinst peinsde somt somde snauwt snauwde spotte stamelt stamelde schampert \
        schamperde schatert schaterde tiert tierde uitte verkondigt verkondigde vermeldt vermeldde voorspelt \
        voorspelde zweert zwoer redeneert redeneerde preciseert preciseerde relativeerde riposteert riposteerde \
        repliceert repliceerde roemt roemde looft loofde bedankt bedankte feliciteert feliciteerde schetst \
        schetste signaleert signaleerde specificeert specificeerde stipt stipte suggereert suggereerde tweet \
        tweette oppert opperde gilt gilde informeert informeerde jammert jammerde mompelt mompelde onthult \
        onthulde corrigeert corrigeerde dreigt dreigde fulmineert fulmineerde filosofeert bekritiseert \
        bekritiseerde bezweert bezwoer beklemtoont beklemtoonde resumeert resumeerde concluderen bevestigen \
        verdedigden beklaagt beklaagde verzekerden rapporteert rapporteerde",
    weak_cues: "noemt noemde denkt dacht gelooft geloofde hoopt hoopte wil wilde ziet zag spreekt sprak vreest vreesde \
        beschuldigt verwijt verweet verweten prijst prees spreken noemen noemden spraken geeft gaf wijst wees \
        verwacht verwachtte schat schatte licht",
    he: "hij hem",
    she: "zij ze haar",
    they: "wij we ik het men",
    who: "die wie",
    possessives: "zijn haar hun ons onze mijn",
    titles: "president premier minister-president minister staatssecretaris burgemeester wethouder kamerlid senator \
        koning koningin prins prinses commissaris directeur voorzitter professor dokter dr prof rechter advocaat \
        woordvoerder woordvoerster hoofd chef dijkgraaf projectleider leider fractievoorzitter \
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
        medewerkster omwonende aanvoerder aanvoerster doelman keeper aanvaller verdediger middenvelder speler \
        speelster schaatser schaatsster wielrenner wielrenster bondscoach directrice zakenman zakenvrouw \
        parlementariër europarlementariër partijleider partijleidster lijsttrekster gedeputeerde \
        vakbondsbestuurder vakbondsman bestuurslid ambtenaar agent politieman politiecommissaris jurist juriste \
        verkoper verkoopster winkelier kapster boekhandelaar uitgever uitgeefster dichteres schilderes \
        beeldhouwer componist componiste pianist pianiste violist violiste dirigente danser danseres choreograaf \
        ontwerper ontwerpster filmmaker filmmaakster producent producente epidemioloog cardioloog kinderarts \
        chirurg natuurkundige scheikundige wiskundige sterrenkundige astronoom filosoof theoloog dominee pastoor \
        imam rabbijn veehouder veehoudster tuinder akkerbouwer melkveehouder imker buurtbewoner buurtbewoonster \
        bezoeker bezoekster passant huurder huurster reiziger reizigster weduwe weduwnaar gepensioneerde \
        sportdirecteur museumdirecteur bestuursvoorzitter topman topvrouw ceo zegsman zegsvrouw persvoorlichter \
        perschef voorlichter voorlichtster korpschef ombudsman ombudsvrouw president premier minister-president \
        minister staatssecretaris burgemeester wethouder kamerlid senator commissaris directeur voorzitter \
        professor rechter advocaat woordvoerder woordvoerster trainer coach dijkgraaf projectleider \
        fractievoorzitter hoofdofficier",
    definites: "de",
    indefinites: "een",
    formers: "ex vice voormalig voormalige",
    years: "jaar",
    heads: "woordvoerder woordvoerster politie regering kabinet ministerie partij oppositie critici experts deskundigen \
        rechter rechtbank bedrijf groep vakbond vereniging advocaat man vrouw buurman buurvrouw buren getuige \
        getuigen krant bron bronnen burgemeester minister directeur voorzitter arts moeder vader autoriteiten \
        gemeente onderzoekers bewoner bewoners waterschap projectleider eigenaar medewerkers vakbonden omwonenden \
        ouders omwonende brandweer ggd rijkswaterstaat weerinstituut spoorwegmaatschappij maatschappij club \
        school universiteit onderneming organisatie ministeries gemeenteraad provincie wetenschappers artsen \
        boeren agenten reizigers demonstranten zegsman zegsvrouw",
    texts: "rapport verklaring brief onderzoek studie peiling artikel bericht persbericht mail tweet post vonnis \
        nota document mededeling",
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
        vrijdag echter zelf zich weten hem haar toe",
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
    reading: "staat stond lezen luidt luidde",
    sources: "mening oordeel woorden inschatting",
    ..Speech::NONE
};
