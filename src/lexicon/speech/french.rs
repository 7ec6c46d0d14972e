//! French.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dit disait dira disent déclare déclaré déclarait déclarent affirme affirmé affirmait explique expliqué expliquait \
        ajoute ajouté ajoutait précise précisé précisait souligne souligné soulignait indique indiqué indiquait \
        annonce annoncé estime estimé estimait assure assuré assurait raconte raconté racontait répond répondu répondait \
        rappelle rappelé écrit écrivait lance lancé lançait insiste insisté confie confié confiait poursuit poursuivi \
        conclut conclu reconnaît reconnu note noté observe observé regrette regretté dénonce dénoncé \
        prévient prévenu demande demandé témoigne témoigné martèle martelé réagit réagi commente commenté avertit averti \
        juge jugé plaide plaidé résume résumé s'exclame exclamé s'indigne indigné s'interroge interrogé murmure murmuré \
        crie crié soupire soupiré répète répété rétorque rétorqué admet admis tweeté twitté promet promis exclame indigne \
        interroge inquiète inquiété étonne étonné agace amuse amusé désole félicite félicité réjouit réjoui confirme confirmé \
        souffle soufflé glisse glissé tranche tranché plaisante plaisanté ironise ironisé déplore déploré détaille détaillé \
        soutient soutenu prétend prétendu nuance nuancé relate relaté signale signalé relève relevé rapporte rapporté énonce \
        jure juré peste pesté tonne tonné reprend repris enchaîne enchaîné développe développé souvient souviennent rassure rassuré alerte alerté renchérit renchéri lâche \
        lâché fustige fustigé vante vanté décrit décrypte objecte objecté riposte riposté invoque invoqué enrage fulmine \
        scande scandé clame clamé argumente argumenté concède concédé assène asséné analyse analysé atteste attesté sourit \
        résumait regrettait félicitent réjouissent préviennent expliquent affirment assurent annoncent estiment indiquent \
        dénoncent racontent précisent soulignent",
    weak_cues: "savoir valoir craint espère redoute loue qualifie qualifié appelle appelé évoque évoqué croit pense critique critiqué salue salué veut voulait fait",
    he: "il lui",
    she: "elle",
    they: "ils elles on je nous",
    who: "qui",
    possessives: "son sa ses leur leurs",
    titles: "commandant commandante capitaine colonel organiste procureur lieutenant commissaire évêque père curé président présidente ministre premier première maire député députée sénateur sénatrice chancelier chancelière \
        porte-parole secrétaire général directeur directrice professeur professeure juge procureur procureure avocat avocate \
        chef cheffe patron patronne dr pape roi reine entraîneur candidat candidate préfet préfète adjudant sergent brigadier chanoine abbé imam rabbin ambassadeur ambassadrice rapporteur rapporteure",
    his_titles: "m monsieur président maire député sénateur directeur avocat patron roi",
    her_titles: "mme mlle madame présidente députée sénatrice directrice avocate patronne reine",
    occupations: "agriculteur agricultrice architecte artiste auteur autrice biologiste boulanger boulangère chercheur \
        chercheuse chirurgien chirurgienne climatologue coach coiffeur coiffeuse comédien comédienne \
        commerçant commerçante conseiller conseillère cinéaste députée économiste écrivain écrivaine élu \
        élue enseignant enseignante entrepreneur entrepreneuse étudiant étudiante fondateur fondatrice \
        gendarme géologue gérant gérante guide historien historienne infirmier infirmière ingénieur \
        ingénieure instituteur institutrice journaliste maraîcher maraîchère médecin météorologue militant \
        militante notaire ouvrier ouvrière pêcheur pharmacien pharmacienne philosophe photographe physicien \
        physicienne pilote policier policière politologue pompier producteur productrice propriétaire \
        psychiatre psychologue réalisateur réalisatrice restaurateur restauratrice retraité retraitée \
        romancier romancière sage-femme sociologue syndicaliste vétérinaire vigneron vigneronne \
        vice-président vice-présidente adjoint adjointe bénévole attaquant gardien défenseur milieu chanteur \
        chanteuse",
    definites: "le la",
    formers: "ex vice ancien ancienne",
    years: "ans",
    heads: "agence mairie préfète procureure procureur préfet région département collectif fédération chambre institut conseil comité direction cour élus élue élu riverains riverain riveraine syndicats directeur directrice porte-parole ministre ministère gouvernement police parti opposition critiques experts tribunal entreprise groupe \
        syndicat association avocat avocate homme femme voisin voisins témoin témoins journal préfecture parquet source sources \
        responsable responsables président présidente maire habitant habitants père mère chercheurs médecin médecins élysée",
    texts: "rapport communiqué lettre étude sondage article texte message",
    determiners: "le la les l un une des du ce cet cette ces plusieurs certains",
    prepositions: "de à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant contre lors",
    conjunctions: "et ou mais donc or ni car",
    subordinators: "que qu si quand lorsque comme parce puisque alors",
    auxiliaries: "est sont était étaient a ont avait avaient sera seront serait aurait fut être avoir va peut doit",
    adverbs: "pourtant cependant enfin aujourd désormais surtout seulement maintenant pourquoi parfois bref autrement même jamais toujours ailleurs lui interrogé interrogée interrogés sollicité sollicitée contacté contactée questionné questionnée après avant d ici là hier aujourd'hui demain samedi dimanche lundi mardi mercredi vendredi aussi encore ensuite puis alors également notamment toutefois ainsi déjà hier jeudi t y en se s ne pas",
    particles: "de du des la le d",
    calendar: "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre \
        novembre décembre",
    it: "ce",
    selves: "je nous",
    by: "par",
    of: "de du des d",
    to: "à au aux",
    on: "sur",
    like: "comme",
    according: "selon",
    sources: "après avis yeux dires",
    ..Speech::NONE
};
