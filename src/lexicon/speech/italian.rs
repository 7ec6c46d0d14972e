//! Italian.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dice disse detto dicono diceva aggiunge aggiunse aggiunto sostiene sostenne sostenuto conclude concluse \
        concluso scrive scrisse scritto risponde rispose risposto avverte avvertì avvertito ammette ammise ammesso \
        chiede chiese chiesto ribadisce ribadito promette promesso riferisce riferito prosegue ride sapere \
        sostengono insiste taglia sorride dicevano dissero sosteneva aggiungono aggiungeva chiedono chiedeva \
        ammettono ammetteva ribadì ribadiscono avvertono avvertiva proseguì proseguito concludeva chiarisce chiarì \
        chiarito riferiscono riferì rispondono difende difeso difendono promettono smentisce smentito smentì \
        garantisce garantito garantiscono sorrideva scrivono scriveva descrive descritto descrivono insistito ripete \
        ripetuto ripeteva riconosce riconosciuto definiscono esordisce ribatte ribattuto ribatté riprende \
        ripreso suggerisce suggerito suggerì ammonisce ammonito ammonì esclude riflette scandisce scandito \
        ricostruisce ricostruito annuisce contraddice maledice",
    regular: "spieg afferm dichiar raccont sottoline comment annunci replic ricord assicur conferm precis osserv domand \
        esclam protest confid sbott denunci lament rivel scherz auspic consider giudic ironizz minimizz esort \
        argoment puntualizz evidenzi segnal inform comunic contest rimarc testimoni tuon twitt sospir mormor \
        rassicur sentenzi stigmatizz azzard rimprover confess chios rilev sintetizz analizz obiett specific \
        rammaric sfog ramment raccomand reclam rettific rievoc rilanci rincar ringrazi manifest motiv neg invoc \
        ipotizz implor insinu grid deplor elenc esult balbett borbott apostrof augur felicit congratul giustific \
        url sussurr svel scongiur singhiozz ragion prospett pronostic tranquillizz vant sbrait indic riepilog",
    weak_regular: "accus critic attacc elogi lod parl chiam tagli illustr incalz",
    verb_ends: &["a", "ano", "ò", "arono", "ava", "avano", "ato", "ando"],
    weak_cues: "fatto reso definisce definì definito crede pensa vuole fa teme spera vede visto vedono temono ritiene \
        ritengono sperano",
    he: "lui egli",
    she: "lei ella",
    they: "loro essi io noi",
    who: "che chi",
    possessives: "suo sua suoi sue loro",
    titles: "presidente premier ministro ministra sindaco sindaca senatore senatrice deputato deputata onorevole \
        governatore assessore assessora segretario segretaria generale direttore direttrice professore professoressa \
        dottor dottore dottoressa avvocato avvocata giudice procuratore portavoce capo re regina papa monsignor don \
        commissario comandante capitano colonnello consigliere consigliera ingegner dott sig ing avv prof \
        arch geom rag mons dott.ssa sig.ra sig.na prof.ssa",
    stopped: "dott sig ing avv prof arch geom rag mons on",
    his_titles: "signor sindaco senatore ministro direttore professore sig",
    her_titles: "signora signorina sindaca senatrice ministra direttrice professoressa dott.ssa sig.ra sig.na prof.ssa",
    occupations: "agricoltore agricoltrice allenatrice analista architetto architetta artista assessore attaccante attore \
        attrice attivista biologo biologa cantante capitana commerciante consulente coordinatore coordinatrice \
        difensore dirigente docente economista esperto esperta falegname farmacista fondatore fondatrice fotografo \
        fotografa geologo geologa giornalista imprenditore imprenditrice infermiere infermiera ingegnere ingegnera \
        insegnante maestro maestra manager medico meteorologo meteorologa musicista operaio operaia panettiere \
        parroco pescatore pilota poliziotto poliziotta portiere preside professionista proprietario proprietaria \
        psicologo psicologa regista ricercatore ricercatrice ristoratore ristoratrice scienziato scienziata \
        scrittore scrittrice sindacalista sociologo sociologa soprintendente storico storica studente studentessa \
        titolare vescovo veterinario veterinaria vicepresidente vicesindaco volontario volontaria autrice autore \
        marito moglie presidente premier ministro ministra sindaco sindaca senatore senatrice deputato deputata \
        governatore assessora segretario segretaria direttore direttrice professore professoressa dottore dottoressa \
        avvocato avvocata giudice procuratore portavoce commissario comandante capitano colonnello consigliere \
        consigliera allenatore ingegner tecnico calciatore calciatrice giocatore giocatrice tennista atleta \
        ciclista velocista mister magistrato magistrata pm gip questore prefetto prefetta parlamentare \
        eurodeputato eurodeputata leader curatore curatrice cuoco cuoca chef cantautore cantautrice musicologo \
        pianista violinista pittore pittrice scultore scultrice poeta poetessa romanziere filosofo sceneggiatore \
        sceneggiatrice coreografo coreografa ballerino ballerina stilista produttore produttrice editore \
        editrice conduttore conduttrice virologo virologa epidemiologo epidemiologa pediatra cardiologo \
        cardiologa chirurgo chirurga primario oncologo oncologa climatologo climatologa astronomo astronoma \
        bagnino bagnina barista albergatore albergatrice allevatore allevatrice pensionato pensionata residente \
        abitante passante turista superstite vedova vedovo socio socia amministratore amministratrice \
        funzionario funzionaria capogruppo",
    definites: "il lo la",
    indefinites: "un uno una",
    formers: "ex vice",
    years: "anni",
    heads: "regione prefettura questura giunta ministra giudice comitato federazione direzione istituto provincia \
        procuratore portavoce polizia governo ministero partito opposizione critici esperti tribunale procura \
        azienda gruppo sindacato associazione avvocato uomo donna vicino vicini testimone testimoni giornale fonte \
        fonti presidente sindaco sindaca ministro direttore direttrice medico madre padre autorità comune \
        carabinieri ricercatori insegnante studente titolare critica accusa difesa compagnia sindacati vigili \
        pompieri agenti poliziotti abitanti residenti genitori famiglie lavoratori medici scienziati \
        investigatori inquirenti commissione università società club squadra ong manifestanti",
    texts: "rapporto comunicato lettera studio sondaggio articolo messaggio documento nota post tweet sentenza \
        ordinanza verbale dossier testo atto delibera",
    selves: "io noi",
    by: "da dal dalla dai dall dagli dalle dallo",
    of: "di del della dei degli delle dell dello",
    to: "a al alla ai all allo agli alle",
    like: "come",
    determiners: "il lo la l i gli le un uno una del dello della dei degli delle questo questa quel quella questi queste \
        alcuni alcune molti molte dell",
    prepositions: "di a da in con su per tra fra al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla sui \
        dopo prima durante contro senza verso presso all dall dallo dagli dalle nell nello sull sullo sugli \
        sulle dell",
    conjunctions: "e ed o ma però oppure",
    subordinators: "che quando se perché mentre dove poiché",
    auxiliaries: "è sono era erano ha hanno aveva avevano sarà saranno sarebbe fu essere avere può deve va",
    adverbs: "così quindi dunque tuttavia insomma comunque forse adesso ora qui lì proprio solo soprattutto anche ancora poi già però inoltre infine intanto invece subito mai sempre non si ci ne oggi ieri lunedì \
        martedì mercoledì giovedì venerdì",
    particles: "di de da del della dello von van der den",
    calendar: "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno \
        luglio agosto settembre ottobre novembre dicembre",
    forenames_hers: "agata agnese annalisa antonietta assunta benedetta bruna caterina cinzia eleonora elisabetta emanuela enrica \
        fabiana fiorella flavia franca gaia giada gianna ginevra gioia giuditta giuliana giuseppina grazia \
        immacolata lavinia letizia livia loredana luana luciana lucrezia maddalena margherita mariagrazia michela \
        mirella nicoletta ornella patrizia piera pina raffaella romina rosaria samanta silvana simona stefania \
        tiziana vittoria",
    forenames_his: "achille adriano andrea nicola simone michele alessio amedeo antonino augusto beppe biagio bruno corrado cosimo cristiano damiano daniele \
        domenico edoardo elio emanuele ettore fabrizio ferdinando filippo flavio franco furio gabriele gaetano \
        gennaro gherardo giacomo giampaolo giancarlo gianfranco gianluigi gianni giuliano guglielmo ignazio ivo \
        jacopo lamberto marcello massimiliano mattia maurizio mirko nazario nino oreste orlando ottavio patrizio \
        piero pierluigi pino raffaele remo renzo riccardo romano ruggero samuele sandro saverio silvano tommaso \
        tullio ugo umberto valentino valerio vittorio",
    according: "secondo stando",
    sources: "detta parere giudizio avviso parole dire opinione",
    views: "per",
    reading: "legge leggeva leggere",
    masculines: "il lo questo",
    feminines: "la questa",
    ..Speech::NONE
};
