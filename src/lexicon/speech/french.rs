//! French.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dit disait dira disent répond répondu répondait écrit écrivait lance lancé lançait poursuit poursuivi \
        conclut conclu reconnaît reconnu note noté prévient prévenu réagit réagi avertit averti juge jugé s'exclame \
        s'indigne s'interroge répète répété admet admis tweeté twitté promet promis réjouit réjoui souffle soufflé \
        glisse glissé soutient soutenu prétend prétendu signale signalé relève relevé jure juré tonne tonné reprend \
        repris développe développé souvient souviennent renchérit renchéri lâche lâché décrit concède concédé \
        analyse analysé sourit réjouissent préviennent disant répondent répondant écrivent poursuivait poursuivent \
        concluait concluent reconnaissait reconnaissent prévenait avertissait avertissent réagissait réagissent \
        réagissant admettait admettent soutenait soutiennent prétendait prétendent reprenait reprennent souvenait \
        réjouissait renchérissait décrivait décrivent décrivant gémit gémissait souriait rit riait défend défendait \
        défendu défendent plaint plaignait plaignent maintient maintenait maintenu maintiennent convient convenait \
        convenu surenchérit surenchéri rugit rugissait jugeait jugeant jugent notait notent notant lancent lançant \
        jurait jurent glissait répétait répètent concédaient contredit démentit démenti sermonne tonnait tonnent \
        garantit garanti garantissait avoue avouait dixit s'inquiète prédit prédisait contredisait acquiescé",
    regular: "affirm annonc annonç assur ajout précis soulign indiqu estim expliqu racont rappel rappell insist confi \
        observ regrett dénonc dénonç demand témoign martel martèl comment plaid exclam indign interrog murmur cri \
        écri soupir rétorqu inquiét inquièt étonn agac agaç amus désol félicit tranch plaisant ironis déplor détaill \
        nuanc nuanç relat rapport énonc pest enchaîn rassur alert fustig vant décrypt object ripost invoqu enrag \
        fulmin scand clam argument assèn assén attest confirm déclar répliqu tempér tempèr savour rigol réclam \
        protest exhort revendiqu suggér suggèr certifi constat considér considèr diagnostiqu jubil justifi lament \
        marmonn persist préconis pronostiqu redout réitér réitèr remarqu révél révèl tacl vitupér énerv émerveill \
        étrangl emport insurg enthousiasm alarm offusqu désespér impatient esclaff marr résum contest avou \
        complét point propos proclam reproch menac minimis sermonn spécifi hurl implor insinu lanc mentionn moqu \
        narr notifi ordonn questionn raill raisonn récapitul réaffirm recommand réfut sanglot suppli susurr \
        temporis vocifér interpell excus appui appuy argu acquiesc abond corrig énumèr énumér relativis enflamm \
        chuchot confess exult grogn grommel encourag apostroph remémor exaspèr appréci corrobor critiqu remerci \
        tweet stipul opin préoccup signal invectiv ressass",
    weak_regular: "accus qualifi évoqu salu critiqu parl exig lou avanc dout prôn approuv désign compar invit",
    verb_ends: &["e", "ent", "é", "és", "ait", "aient", "ant", "a", "èrent"],
    weak_cues: "savoir valoir craint espère appelle appelé croit pense veut voulait fait voit voyait voient vu craignait \
        craignent appellent promettent ajouter conclure préciser lancer poursuivre expliquer dénoncer dire répéter",
    he: "il lui",
    she: "elle",
    they: "ils elles on je nous",
    who: "qui",
    possessives: "son sa ses leur leurs",
    titles: "commandant commandante capitaine colonel organiste procureur lieutenant commissaire évêque père curé \
        président présidente ministre premier première maire député députée sénateur sénatrice chancelier \
        chancelière porte-parole secrétaire général directeur directrice professeur professeure juge procureure \
        avocat avocate chef cheffe patron patronne dr pape roi reine candidat candidate préfet préfète \
        adjudant sergent brigadier chanoine abbé imam rabbin ambassadeur ambassadrice rapporteur rapporteure pdg \
        maître me sergent-chef lieutenant-colonel adjointe adjoint",
    his_titles: "m monsieur président maire député sénateur directeur avocat patron roi",
    her_titles: "mme mlle madame présidente députée sénatrice directrice avocate patronne reine",
    occupations: "agriculteur agricultrice architecte artiste auteur autrice biologiste boulanger boulangère chercheur \
        chercheuse chirurgien chirurgienne climatologue coach coiffeur coiffeuse comédien comédienne commerçant \
        commerçante conseiller conseillère cinéaste députée économiste écrivain écrivaine élu élue enseignant \
        enseignante entrepreneur entrepreneuse étudiant étudiante fondateur fondatrice gendarme géologue gérant \
        gérante guide historien historienne infirmier infirmière ingénieur ingénieure instituteur institutrice \
        journaliste maraîcher maraîchère médecin météorologue militant militante notaire ouvrier ouvrière pêcheur \
        pharmacien pharmacienne philosophe photographe physicien physicienne pilote policier policière politologue \
        pompier producteur productrice propriétaire psychiatre psychologue réalisateur réalisatrice restaurateur \
        restauratrice retraité retraitée romancier romancière sage-femme sociologue syndicaliste vétérinaire \
        vigneron vigneronne vice-président vice-présidente adjoint adjointe bénévole attaquant gardien défenseur \
        milieu chanteur chanteuse constructeur opérateur mari épouse lycéen lycéenne salarié salariée commandant \
        commandante capitaine colonel organiste procureur lieutenant commissaire évêque curé président présidente \
        ministre maire député sénateur sénatrice chancelier chancelière porte-parole secrétaire directeur directrice \
        professeur professeure juge procureure avocat avocate chef cheffe patron patronne entraîneur candidat \
        candidate préfet préfète adjudant sergent brigadier chanoine abbé imam rabbin ambassadeur ambassadrice \
        rapporteur rapporteure pdg lieutenant-colonel technicien technicienne dirigeant dirigeante joueur \
        joueuse buteur buteuse sélectionneur sélectionneuse athlète cycliste coureur coureuse skieur skieuse \
        magistrat magistrate parlementaire edile édile écologiste conservateur conservatrice galeriste metteur \
        dramaturge poète poétesse scénariste musicien musicienne violoniste pianiste danseur danseuse \
        chorégraphe styliste sculpteur sculptrice peintre dessinateur dessinatrice cuisinier cuisinière hôtelier \
        hôtelière éleveur éleveuse viticulteur viticultrice apiculteur apicultrice secouriste urgentiste \
        épidémiologiste virologue cardiologue pédiatre neurologue oncologue astronome astrophysicien \
        astrophysicienne mathématicien mathématicienne chimiste juriste greffier expert experte spécialiste \
        analyste consultant consultante délégué déléguée représentant représentante coordinateur coordinatrice \
        fonctionnaire conducteur conductrice chauffeur cheminot passager passagère passant passante locataire \
        usager usagère rescapé rescapée survivant survivante veuve veuf",
    definites: "le la",
    indefinites: "un une",
    formers: "ex vice ancien ancienne",
    years: "ans",
    heads: "agence mairie préfète procureure procureur préfet région département collectif fédération chambre institut \
        conseil comité direction cour élus riverains riverain riveraine syndicats directeur directrice porte-parole \
        ministre ministère gouvernement police parti opposition critiques experts tribunal entreprise groupe \
        syndicat association avocat avocate homme femme voisin voisins témoin témoins journal préfecture parquet \
        source sources responsable responsables président présidente maire habitant habitants père mère chercheurs \
        médecin médecins élysée accusation défense exécutif intéressé intéressée écologistes salariés pdg \
        pompiers policiers gendarmes autorités parents élèves enseignants agriculteurs habitante commune \
        municipalité métropole compagnie société club ong organisation fédérations associations manifestants \
        scientifiques spécialistes clients usagers famille familles",
    texts: "rapport communiqué lettre étude sondage article texte message publication billet courriel mail \
        jugement tweet",
    determiners: "le la les l un une des du ce cet cette ces plusieurs certains",
    prepositions: "de à au aux en dans par pour sur sous avec sans chez vers entre depuis pendant contre lors",
    conjunctions: "et ou mais donc or ni car",
    subordinators: "que qu si quand lorsque comme parce puisque alors",
    auxiliaries: "est sont était étaient a ont avait avaient sera seront serait aurait fut être avoir va peut doit",
    adverbs: "pourtant cependant enfin aujourd désormais surtout seulement maintenant pourquoi parfois bref autrement même jamais toujours ailleurs lui interrogé interrogée interrogés sollicité sollicitée contacté contactée questionné questionnée après avant d ici là hier aujourd'hui demain samedi dimanche lundi mardi mercredi vendredi aussi encore ensuite puis alors également notamment toutefois ainsi déjà hier jeudi t y en se s ne pas",
    particles: "de du des la le d von van der den",
    calendar: "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre \
        novembre décembre",
    forenames_hers: "adèle agathe agnès alix amandine anaïs andrée angèle angélique anne-laure anne-marie anne-sophie annick \
        apolline ariane arlette aude aurélie axelle béatrice bénédicte berthe capucine carine céline charlène \
        christelle clarisse clémence clémentine clotilde coline coralie cyrielle danièle daphné dorothée édith \
        éléonore éliane élisabeth élise élodie éloïse émeline émilie emmanuelle eulalie éva evelyne fabienne fatou \
        faustine félicie frédérique gaëlle geneviève ghislaine gilberte ginette gisèle gwenaëlle hélène héloïse \
        huguette inès irène joëlle joséphine josiane karine laetitia laure léa léna léonie liliane lucette lucienne \
        ludivine lydie magali maëlle maeva manon margaux marie-claude marie-christine marie-france marie-hélène \
        marielle marion marlène marthe maryse mathilde mauricette mélanie mélissa micheline michèle mylène nadège \
        natacha ninon noémie océane odile ophélie perrine pierrette raymonde régine renée romane roseline salomé \
        sandrine séverine sixtine solange solène stéphanie suzon thérèse valentine victorine virginie viviane zoé",
    forenames_his: "adrien alexandre amaury anatole andré antonin arnaud aurélien aymeric baptiste barnabé bastien benoît \
        bertrand bruno cédric clément corentin cyprien dimitri édouard élie éloi émile éric erwan étienne eugène \
        fabien fabrice félix fernand florent florian franck frédéric gaël gaëtan gaspard gauthier geoffroy georges \
        gérald germain ghislain gilles grégoire grégory guillaume gustave henri hervé hippolyte honoré hugues ignace \
        irénée jacky jean jean-baptiste jean-christophe jean-claude jean-françois jean-jacques jean-luc jean-louis \
        jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-pierre jean-yves jérémie jérémy \
        jérôme joël julien kévin lazare léo léon léonard loïc luc ludovic marius martial mathieu mathis matthieu \
        maxence maxime mickaël noé noël octave pierrick raoul raphaël régis rémi rémy renaud rodolphe rodrigue \
        romain romuald sébastien serge stanislas stéphane sylvain sylvestre tanguy théo théodore théophile thibault \
        thibaut thierry timothée titouan ulysse valéry vivien yann yannick yoann yohan yves yvon",
    it: "ce",
    selves: "je nous",
    by: "par",
    of: "de du des d",
    to: "à au aux",
    on: "sur",
    like: "comme",
    according: "selon croire",
    sources: "après avis yeux dires mots propos termes",
    views: "pour",
    reading: "lit lisait lire",
    masculines: "le ce cet",
    feminines: "la cette",
    ..Speech::NONE
};
