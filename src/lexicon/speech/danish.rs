//! Danish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "siger sagde sagt fortæller fortalte skriver skrev forklarer forklarede oplyser oplyste mener mente \
        tilføjer tilføjede understreger understregede udtaler udtalte svarer svarede spørger spurgte fastslår \
        fastslog konstaterer konstaterede erklærer erklærede lyder lød kommenterer kommenterede advarer advarede \
        erkender erkendte lover lovede påpeger påpegede bekræfter bekræftede",
    weak_cues: "kalder kaldte tror troede håber håbede vil ser så frygter frygtede",
    he: "han ham",
    she: "hun hende",
    they: "de vi jeg man",
    who: "som der",
    possessives: "hans hendes deres sin sit sine vores",
    titles: "statsminister minister borgmester formand forkvinde direktør talsmand talskvinde professor dr dommer \
        advokat præsident konge dronning prins prinsesse leder chef politidirektør byrådsmedlem forsker \
        generalsekretær udenrigsminister finansminister justitsminister",
    his_titles: "hr talsmand",
    her_titles: "fru talskvinde dronning",
    occupations: "formand formanden direktør direktøren talsmand talsmanden forsker forskeren ingeniør ingeniøren læge \
        lægen lærer læreren rektor rektoren geolog geologen biolog biologen økonom økonomen arkitekt \
        arkitekten kunstner kunstneren forfatter forfatteren journalist journalisten fotograf fotografen \
        landmand landmanden fisker fiskeren kaptajn kaptajnen præst præsten biskop biskoppen studerende elev \
        eleven ejer ejeren grundlægger grundlæggeren chef chefen projektleder projektlederen ekspert \
        eksperten historiker historikeren sygeplejerske sygeplejersken skuespiller skuespilleren træner \
        træneren målmand målmanden angriber angriberen borgmester borgmesteren viceborgmester \
        viceborgmesteren dommer dommeren anklager anklageren advokat advokaten dyrlæge dyrlægen psykolog \
        psykologen meteorolog meteorologen pensionist pensionisten skoleleder skolelederen leder lederen \
        rådgiver rådgiveren museumsinspektør museumsinspektøren kontorchef kontorchefen",
    indefinites: "en et",
    formers: "tidligere forhenværende",
    years: "år",
    heads: "talsmand talskvinde politiet regeringen ministeriet partiet kritikere eksperter retten selskabet \
        virksomheden foreningen advokat mand kvinde naboen naboer vidne vidner avisen kilde kilder borgmesteren \
        ministeren direktøren formanden læge mor far myndighederne kommunen forskere",
    texts: "rapport rapporten brev brevet undersøgelse artikel pressemeddelelse",
    it: "det",
    selves: "jeg vi",
    by: "af",
    of: "af",
    to: "til",
    on: "på",
    like: "som",
    his: "hans",
    hers: "hendes",
    determiners: "en et den det de denne dette disse nogle mange",
    prepositions: "af i på til med for om fra ved efter under over mod mellem uden siden hos ifølge",
    conjunctions: "og eller men",
    subordinators: "at hvis når da fordi mens selvom hvor",
    auxiliaries: "er var har havde bliver blev vil ville kan kunne skal skulle må måtte være have",
    adverbs: "også ikke så nu her der igen senere mandag tirsdag onsdag torsdag fredag dog selv ham hende",
    particles: "af de von van",
    calendar: "mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august \
        september oktober november december",
    according: "ifølge",
    views: "for",
    reading: "står stod hedder hed lyder lød",
    ..Speech::NONE
};
