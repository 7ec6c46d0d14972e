//! Swedish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "säger sade sa sagt skriver skrev uppger uppgav tillägger tillade medger medgav understryker underströk anser \
        ansåg tycker tyckte kräver krävde ler log utbrister utbrast beskriver beskrev skrivit medgett uppgett \
        erkänner erkände gissar gissade vädjar vädjade summerar summerade instämmer instämde upplyser upplyste \
        minns mindes fortsätter fortsatte menar menade lyder löd framhåller framhöll inflikar inflikade bedömer \
        bedömde befarar föreslår föreslog antyder antydde bönfaller manar manade fnyser fnös ryter röt skrek \
        skriker viskar väser väste konkluderar fastslår fastslog avfärdar avfärdade dementerar dementerade \
        förnekar förnekade bestrider bestred förtydligar förtydligade resonerar resonerade förutspår förutspådde \
        utlovar påstår påstod hävdar klargör klargjorde inskjuter gläds gladde beklagar beklagade twittrar \
        twittrade replikerar replikerade",
    regular: "påpek varn konstater kommenter bekräft kontr skratt klag kritiser undr beton svar fråg berätt förklar lov \
        men skoj suck jubl protester argumenter utlov rop utrop ras visk gratuler försäkr informer resoner \
        sammanfatt upprep avslöj rapporter rekommender hävd funder intyg tack vittn motiver meddel häls fastslå \
        replik specificer preciser spekuler flämt stamm vrål viskad gnäll mutt mumm retas klargör nyanser uppman \
        hyll prognosticer bedyr klandr fasa rådd jämr fnys",
    weak_regular: "anklag kall hot",
    verb_ends: &["ar", "ade", "at"],
    weak_cues: "tror trodde hoppas hoppades vill ser såg befarar talar talade hyllar hyllade välkomnar \
        välkomnade oroas fruktar fruktade räknar räknade bedömer",
    he: "han honom",
    she: "hon henne",
    they: "de vi jag man",
    who: "som",
    possessives: "hans hennes deras sin sitt sina vår",
    titles: "statsminister minister ordförande direktör talesman talesperson professor dr domare advokat president \
        kung drottning prins prinsessa chef polischef forskare generalsekreterare utrikesminister \
        finansminister vd borgmästare kommunalråd partiledare rektor lagkapten kommunstyrelseordförande \
        oppositionsråd riksdagsledamot språkrör landshövding överläkare justitieminister inrikesminister \
        försvarsminister socialminister utbildningsminister arbetsmarknadsminister näringsminister ekonomichef \
        museichef sportchef förbundskapten",
    his_titles: "herr talesman kung",
    her_titles: "fru drottning",
    occupations: "ordförande ordföranden direktör direktören talesperson talespersonen forskare forskaren ingenjör ingenjören \
        läkare läkaren lärare läraren rektor rektorn polis polisen geolog geologen biolog biologen ekonom ekonomen \
        arkitekt arkitekten konstnär konstnären författare författaren journalist journalisten fotograf fotografen \
        bonde bonden fiskare fiskaren kapten kaptenen präst prästen biskop biskopen student studenten elev eleven \
        ägare ägaren grundare grundaren chef chefen projektledare projektledaren verksamhetschef verksamhetschefen \
        expert experten historiker historikern sjuksköterska sjuksköterskan skådespelare skådespelaren sångare \
        sångaren tränare tränaren målvakt målvakten anfallare anfallaren minister ministern statsminister \
        statsministern borgmästare borgmästaren domare domaren åklagare åklagaren advokat advokaten fyringenjör \
        fyringenjören byggmästare byggmästaren veterinär veterinären psykolog psykologen meteorolog meteorologen \
        volontär volontären pensionär pensionären kommunalråd kommunalrådet vd presstalesperson presstalespersonen \
        grannen grannar företagaren företagare lagkapten lagkaptenen sportchef sportchefen museichef museichefen \
        ekonomichef ekonomichefen gruppledare gruppledaren fackordförande fackordföranden lantbrukare \
        lantbrukaren sångerska sångerskan violinist violinisten pianist pianisten musiker musikern producent \
        producenten regissör regissören dirigent dirigenten kompositör kompositören dansare dansaren koreograf \
        koreografen poet poeten kritiker kritikern intendent intendenten kurator kuratorn besökare besökaren \
        kund kunden passagerare passageraren hyresgäst hyresgästen turist turisten spelare spelaren backen \
        förbundskapten förbundskaptenen mittfältare mittfältaren skidåkare skidåkaren åkare politiker politikern \
        riksdagsledamot riksdagsledamoten oppositionsråd oppositionsrådet partiledare partiledaren språkrör \
        språkröret landshövding landshövdingen talman talmannen brandman brandmannen räddningsledare \
        räddningsledaren insatsledare insatsledaren kommissarie kommissarien utredare utredaren överläkare \
        överläkaren kirurg kirurgen barnläkare epidemiolog epidemiologen virolog virologen fysiker fysikern \
        kemist kemisten astronom astronomen matematiker matematikern filosof filosofen teolog teologen jurist \
        juristen förläggare förläggaren handlare handlaren butiksägare butiksägaren krögare krögaren kock kocken \
        bagare bagaren snickare snickaren hantverkare hantverkaren chaufför chauffören förare föraren pilot \
        piloten jägare jägaren skogsägare skogsägaren mjölkbonde mjölkbonden änka änkan företrädare företrädaren \
        ombud ombudet handläggare handläggaren analytiker analytikern samordnare samordnaren enhetschef \
        enhetschefen förvaltningschef förvaltningschefen presschef presschefen pressekreterare pressekreteraren \
        informatör informatören artist artisten författarinna skolchef skolchefen talesmannen presidenten \
        utrikesministern finansministern generalsekreteraren polischefen justitieministern inrikesministern \
        försvarsministern socialministern",
    indefinites: "en ett",
    formers: "tidigare förre förra",
    years: "år",
    heads: "talesman talesperson polisen regeringen departementet partiet kritiker experter rätten bolaget företaget \
        föreningen advokat man kvinna grannen grannar vittne vittnen tidningen källa källor ministern direktören \
        ordföranden läkare mamma pappa myndigheterna kommunen forskare kritikerna experterna forskarna grannarna \
        facket facken länsstyrelsen region regionen trafikverket räddningstjänsten oppositionen klubben \
        järnvägsbolaget väderinstitutet skolan sjukhuset universitetet myndigheten organisationen förbundet \
        föräldrarna åklagaren domstolen tingsrätten styrelsen nämnden kommunstyrelsen verket mannen kvinnan \
        pojken flickan paret läkarna lärarna eleverna",
    texts: "rapport rapporten brev brevet undersökning artikel pressmeddelande pressmeddelandet uttalande \
        uttalandet mejl mejlet domen utredningen artikeln inlägg inlägget tweet",
    it: "det",
    selves: "jag vi",
    by: "av",
    of: "av",
    to: "till",
    on: "på",
    like: "som",
    his: "hans",
    hers: "hennes",
    determiners: "en ett den det de denna detta dessa några många",
    prepositions: "av i på till med för om från vid efter under över mot mellan utan sedan hos enligt",
    conjunctions: "och eller men",
    subordinators: "att om när då eftersom medan fast där",
    auxiliaries: "är var har hade blir blev ska skulle kan kunde vill ville må måste vara ha",
    adverbs: "också inte så nu här där igen senare måndag tisdag onsdag torsdag fredag honom henne",
    particles: "af av de von van der den",
    calendar: "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti \
        september oktober november december",
    forenames_hers: "agneta anette barbro berit birgitta britt elin elisabet gerd gun gunilla gunnel hedvig henrika inga ingegerd \
        ingela inger josefin judit kajsa katarina klara linn lisbeth lotta lova malin margareta märta mikaela moa \
        pernilla pia rebecka signe siv stina tuva ulrika vendela viktoria ylva åsa",
    forenames_his: "arvid axel bengt bertil birger bo börje christer claes dag einar fredrik gunnar göran gösta håkan ingemar \
        ingvar jan jerker johan johannes jörgen kalle kjell klas kristoffer lennart mattias mikael mårten niklas \
        olle ove ola olof patrik per pontus ragnar rune sixten staffan sten stig sture sune svante tage tord tore \
        torsten ulf urban uno viggo yngve åke örjan östen",
    according: "enligt",
    views: "för",
    reading: "står stod",
    ..Speech::NONE
};
