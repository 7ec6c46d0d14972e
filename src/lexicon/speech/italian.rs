//! Italian.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dice disse detto dicono diceva spiega spiegò spiegato afferma affermò affermato dichiara dichiarò \
        dichiarato racconta raccontò raccontato aggiunge aggiunse aggiunto sostiene sostenne sostenuto \
        sottolinea sottolineò sottolineato commenta commentò commentato conclude concluse concluso scrive \
        scrisse scritto annuncia annunciò annunciato risponde rispose risposto replica replicò replicato ricorda \
        ricordò ricordato assicura assicurò assicurato avverte avvertì avvertito ammette ammise ammesso conferma \
        confermò confermato precisa precisò precisato osserva osservò osservato chiede chiese chiesto domanda \
        domandò ribadisce ribadito promette promesso riferisce riferito prosegue ride esclama esclamò \
        protesta confida sbotta sapere assicurano affermano sostengono spiegano denuncia denunciato denunciò lamenta lamentato lamentò rivela rivelato rivelò insiste scherza taglia sorride auspica auspicato ricordano sottolineano",
    weak_cues: "fatto reso definisce definì definito chiama chiamato parla crede pensa vuole fa teme spera accusa critica",
    he: "lui egli",
    she: "lei ella",
    they: "loro essi io noi",
    who: "che chi",
    possessives: "suo sua suoi sue loro",
    titles: "presidente premier ministro ministra sindaco sindaca senatore senatrice deputato deputata onorevole \
        governatore assessore assessora segretario segretaria generale direttore direttrice professore \
        professoressa dottor dottore dottoressa avvocato avvocata giudice procuratore portavoce capo re regina \
        papa monsignor don commissario comandante capitano colonnello consigliere consigliera allenatore \
        ingegner",
    his_titles: "signor sindaco senatore ministro direttore professore",
    her_titles: "signora signorina sindaca senatrice ministra direttrice professoressa",
    occupations: "agricoltore agricoltrice allenatrice analista architetto architetta artista assessore attaccante \
        attore attrice attivista biologo biologa cantante capitana commerciante consulente coordinatore \
        coordinatrice difensore dirigente docente economista esperto esperta falegname farmacista fondatore \
        fondatrice fotografo fotografa geologo geologa giornalista imprenditore imprenditrice infermiere \
        infermiera ingegnere ingegnera insegnante maestro maestra manager medico meteorologo meteorologa \
        musicista operaio operaia panettiere parroco pescatore pilota poliziotto poliziotta portiere preside \
        professionista proprietario proprietaria psicologo psicologa regista ricercatore ricercatrice \
        ristoratore ristoratrice scienziato scienziata scrittore scrittrice sindacalista sociologo sociologa \
        soprintendente storico storica studente studentessa titolare vescovo veterinario veterinaria \
        vicepresidente vicesindaco volontario volontaria",
    definites: "il la",
    formers: "ex vice",
    years: "anni",
    heads: "regione prefettura questura giunta ministra giudice comitato federazione direzione istituto provincia procuratore portavoce polizia governo ministero partito opposizione critici esperti tribunale procura azienda gruppo \
        sindacato associazione avvocato uomo donna vicino vicini testimone testimoni giornale fonte fonti \
        presidente sindaco sindaca ministro direttore direttrice medico madre padre autorità comune carabinieri \
        ricercatori insegnante studente titolare",
    texts: "rapporto comunicato lettera studio sondaggio articolo messaggio documento",
    selves: "io noi",
    by: "da dal dalla dai",
    of: "di del della dei degli delle",
    to: "a al alla ai",
    like: "come",
    determiners: "il lo la l i gli le un uno una del dello della dei degli delle questo questa quel quella questi queste \
        alcuni alcune molti molte",
    prepositions: "di a da in con su per tra fra al allo alla ai agli alle dal dalla dai nel nella nei nelle sul sulla sui \
        dopo prima durante contro senza verso presso",
    conjunctions: "e ed o ma però oppure",
    subordinators: "che quando se perché mentre dove poiché",
    auxiliaries: "è sono era erano ha hanno aveva avevano sarà saranno sarebbe fu essere avere può deve va",
    adverbs: "così quindi dunque tuttavia insomma comunque forse adesso ora qui lì proprio solo soprattutto anche ancora poi già però inoltre infine intanto invece subito mai sempre non si ci ne oggi ieri lunedì \
        martedì mercoledì giovedì venerdì",
    particles: "di de da del della dello",
    calendar: "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno \
        luglio agosto settembre ottobre novembre dicembre",
    according: "secondo",
    sources: "detta parere giudizio avviso",
    ..Speech::NONE
};
