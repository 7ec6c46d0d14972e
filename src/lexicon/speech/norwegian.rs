//! Norwegian.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "sier sa sagt forteller fortalte skriver skrev forklarer forklarte opplyser opplyste mener mente legger \
        la understreker understreket uttaler uttalte svarer svarte spør spurte fastslår fastslo konstaterer \
        erklærer erklærte kommenterer kommenterte advarer advarte innrømmer innrømmet lover lovet påpeker \
        påpekte bekrefter bekreftet",
    weak_cues: "kaller kalte tror trodde håper håpet vil ser så frykter fryktet",
    he: "han ham",
    she: "hun henne",
    they: "de vi jeg man",
    who: "som",
    possessives: "hans hennes deres sin sitt sine vår",
    titles: "statsminister minister ordfører leder direktør talsmann talskvinne talsperson professor dr dommer \
        advokat president konge dronning prins prinsesse sjef politimester forsker generalsekretær \
        utenriksminister finansminister",
    his_titles: "herr talsmann",
    her_titles: "fru talskvinne dronning",
    occupations: "leder lederen direktør direktøren talsperson talspersonen forsker forskeren ingeniør ingeniøren lege \
        legen lærer læreren rektor rektoren geolog geologen biolog biologen økonom økonomen arkitekt \
        arkitekten kunstner kunstneren forfatter forfatteren journalist journalisten fotograf fotografen \
        bonde bonden fisker fiskeren kaptein kapteinen prest presten biskop biskopen student studenten elev \
        eleven eier eieren gründer gründeren sjef sjefen prosjektleder prosjektlederen ekspert eksperten \
        historiker historikeren sykepleier sykepleieren skuespiller skuespilleren trener treneren keeper \
        keeperen spiss spissen ordfører ordføreren varaordfører varaordføreren dommer dommeren aktor aktoren \
        advokat advokaten veterinær veterinæren psykolog psykologen meteorolog meteorologen pensjonist \
        pensjonisten lensmann lensmannen brannsjef brannsjefen innsatsleder innsatslederen operasjonsleder \
        operasjonslederen statsråd statsråden byråd byråden rådgiver rådgiveren skredekspert skredeksperten \
        styreleder styrelederen",
    indefinites: "en ei et",
    formers: "tidligere forhenværende",
    years: "år",
    heads: "talsmann talskvinne politiet regjeringen departementet partiet kritikere eksperter retten selskapet \
        bedriften foreningen advokat mann kvinne naboen naboer vitne vitner avisen kilde kilder ordføreren \
        statsråden direktøren lederen lege mor far myndighetene kommunen forskere",
    texts: "rapport rapporten brev brevet undersøkelse artikkel pressemelding",
    it: "det",
    selves: "jeg vi",
    by: "av",
    of: "av",
    to: "til",
    on: "på",
    like: "som",
    his: "hans",
    hers: "hennes",
    determiners: "en ei et den det de denne dette disse noen mange",
    prepositions: "av i på til med for om fra ved etter under over mot mellom uten siden hos ifølge",
    conjunctions: "og eller men",
    subordinators: "at hvis når da fordi mens selv hvor",
    auxiliaries: "er var har hadde blir ble vil ville kan kunne skal skulle må måtte være ha",
    adverbs: "også ikke så nå her der igjen senere mandag tirsdag onsdag torsdag fredag ham henne",
    particles: "av de von van",
    calendar: "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august \
        september oktober november desember",
    according: "ifølge",
    views: "for",
    reading: "står stod heter het lyder lød",
    ..Speech::NONE
};
