//! Swedish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "säger sade sa sagt berättar berättade skriver skrev förklarar förklarade uppger uppgav menar menade \
        tillägger tillade betonar betonade svarar svarade frågar frågade konstaterar konstaterade kommenterar \
        kommenterade varnar varnade medger medgav lovar lovade påpekar påpekade bekräftar bekräftade \
        understryker underströk hävdar hävdade",
    weak_cues: "kallar kallade tror trodde hoppas hoppades vill ser såg befarar",
    he: "han",
    she: "hon",
    they: "de vi jag man",
    who: "som",
    possessives: "hans hennes deras sin sitt sina vår",
    titles: "statsminister minister ordförande direktör talesman talesperson professor dr domare advokat president \
        kung drottning prins prinsessa chef tränare polischef forskare generalsekreterare utrikesminister \
        finansminister vd borgmästare kommunalråd partiledare",
    his_titles: "herr talesman kung",
    her_titles: "fru drottning",
    occupations: "ordförande ordföranden direktör direktören talesperson talespersonen forskare forskaren ingenjör \
        ingenjören läkare läkaren lärare läraren rektor rektorn polis polisen geolog geologen biolog \
        biologen ekonom ekonomen arkitekt arkitekten konstnär konstnären författare författaren journalist \
        journalisten fotograf fotografen bonde bonden fiskare fiskaren kapten kaptenen präst prästen biskop \
        biskopen student studenten elev eleven ägare ägaren grundare grundaren chef chefen projektledare \
        projektledaren verksamhetschef verksamhetschefen expert experten historiker historikern \
        sjuksköterska sjuksköterskan skådespelare skådespelaren sångare sångaren tränare tränaren målvakt \
        målvakten anfallare anfallaren minister ministern statsminister statsministern borgmästare \
        borgmästaren domare domaren åklagare åklagaren advokat advokaten fyringenjör fyringenjören \
        byggmästare byggmästaren veterinär veterinären psykolog psykologen meteorolog meteorologen volontär \
        volontären pensionär pensionären kommunalråd kommunalrådet",
    formers: "tidigare förre förra",
    years: "år",
    heads: "talesman talesperson polisen regeringen departementet partiet kritiker experter rätten bolaget företaget \
        föreningen advokat man kvinna grannen grannar vittne vittnen tidningen källa källor ministern direktören \
        ordföranden läkare mamma pappa myndigheterna kommunen forskare",
    texts: "rapport rapporten brev brevet undersökning artikel pressmeddelande",
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
    adverbs: "också inte så nu här där igen senare måndag tisdag onsdag torsdag fredag",
    particles: "af av de von van",
    calendar: "måndag tisdag onsdag torsdag fredag lördag söndag januari februari mars april maj juni juli augusti \
        september oktober november december",
    according: "enligt",
    ..Speech::NONE
};
