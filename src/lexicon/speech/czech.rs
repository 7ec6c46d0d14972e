//! Czech.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "řekl řekla řekli říká dodal dodala dodává uvedl uvedla uvádí prohlásil prohlásila tvrdí tvrdil tvrdila \
        vysvětlil vysvětlila vysvětluje popsal popsala napsal napsala píše odpověděl odpověděla odpovídá \
        upozornil upozornila zdůraznil zdůraznila přiznal přiznala oznámil oznámila sdělil sdělila podotkl \
        podotkla konstatoval konstatovala zeptal zeptala ptá poznamenal poznamenala slíbil slíbila potvrdil \
        potvrdila",
    weak_cues: "nazval nazvala považuje věří myslí chce kritizuje obává",
    he: "on něj něho",
    she: "ona ní",
    they: "oni my já",
    who: "který která kteří",
    possessives: "jeho její jejich svůj náš",
    titles: "starosty starostky mluvčího ředitele ředitelky ministra ministryně premiéra prezidenta hejtmana primátora \
        prezident premiér ministr ministryně starosta starostka primátor primátorka hejtman hejtmanka poslanec \
        poslankyně senátor senátorka mluvčí ředitel ředitelka předseda předsedkyně profesor dr soudce soudkyně \
        advokát advokátka šéf šéfka trenér generál kapitán král papež radní",
    his_titles: "pan starosta předseda ministr ředitel",
    her_titles: "paní starostka předsedkyně ministryně ředitelka",
    heads: "starosty starostky policistů mluvčího ředitele ředitelky ministra ministryně premiéra prezidenta hejtmana primátora vlády ministerstva odborníků expertů hasičů lékařů soudu radních \
        mluvčí policie vláda ministerstvo strana opozice kritici experti soud firma skupina svaz sdružení spolek \
        advokát muž žena soused sousedka sousedé svědek svědci deník zdroj zdroje prezident starosta starostka \
        ministr ředitel předseda lékař matka otec úřady úřad vědci",
    texts: "zpráva prohlášení dopis studie průzkum článek",
    selves: "já my",
    to: "do",
    on: "na",
    like: "jako jak",
    his: "jeho",
    hers: "její",
    determiners: "ten ta to ti tyto některý někteří mnoho každý",
    prepositions: "v ve z ze na do od po o u za pro před při nad pod bez mezi podle během",
    conjunctions: "a i ale nebo",
    subordinators: "že když pokud protože aby kde jak",
    auxiliaries: "je jsou byl byla bylo byli bude budou může mohou musí má mají měl měla",
    adverbs: "novinářům redakci něj něho ní také ještě už ne se si pak teď tady tam včera dnes",
    particles: "de von",
    calendar: "pondělí úterý středa čtvrtek pátek sobota neděle",
    according: "podle",
    sources: "slov názoru",
    views: "pro",
    reading: "stojí píše stálo",
    ..Speech::NONE
};
