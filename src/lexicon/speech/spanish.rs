//! Spanish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dice dijo dijeron decía dicen dicho añade añadió añadieron advierte advirtió advirtieron advertido escribe \
        escribió escribieron escrito cuenta contó contaron responde respondió respondieron insiste insistió \
        insistieron insistido reconoce reconoció reconocido recuerda sostiene sostuvo concluye concluyó confiesa \
        resume resumió manifiesta pide pidió promete prometió admite admitió admiten admitieron confía confió \
        confían confiaron defiende defendió insta instó presume presumió agradece agradeció exige exigió diciendo \
        cuentan contaba recuerdan respondía responden reconocía reconocen reconocieron admitido admitía advierten \
        advertía sostienen sostenía sostenido sostuvieron insisten insistía concluido concluyeron escribía escriben \
        prometido defendía defienden defendido defendieron exigen exigido exigieron piden pedido pidieron pedía \
        refiere refirió refieren añaden añadido añadía repite repitió repetía sonríe sonrió ríe rió expone expuso \
        expuesto propone propuso propuesto desmiente desmintió desmentido coincide coincidió arremete arremetió \
        predijo describe describió descrito describen agradecía comprueba comprobó aduce adujo arguye arguyó \
        esgrime esgrimió sugiere sugirió sugieren rebate rebatió prosigue prosiguió alude aludió predice asiente \
        asintió gime temió transmite transmitió discrepa discrepó desea deseó dijera",
    regular: "declar afirm explic agreg asegur señal indic anunci coment pregunt subray record lament denunci destac apunt \
        confirm critic exclam grit reiter relat replic tuite manifest precis confes proclam ironiz zanj celebr brome \
        argument opin augur comunic inform matiz avis asever recalc remarc puntualiz rememor sentenci remach enfatiz \
        vaticin apostill rechaz plante aclar detall reproch espet quej avanz revel desvel adelant justific cuestion \
        recomend solicit reclam ratific expres murmur susurr suspir protest consider alegr felicit jact indign \
        aconsej juzg contest concret sinceriz clam desliz burl tranquiliz aleg anot especific exhort acot \
        reflexion razon pronostic atest testific corrobor garantiz desahog reafirm terci rog implor balbuce \
        reivindic jur postul valid enumer dictamin resalt mencion analiz agradec sintetiz",
    weak_regular: "acus elogi salud tach tild calific alab alert lanz habl valor censur llam",
    verb_ends: &["a", "an", "ó", "aron", "aba", "aban", "ado", "ando"],
    weak_cues: "cree creyó piensa pensó ve vio quiere quiso define definió ven veía vieron visto recibió pedía decir contar \
        repetir",
    he: "él",
    she: "ella",
    they: "ellos ellas yo nosotros",
    who: "quien quienes",
    possessives: "su sus",
    titles: "presidente presidenta ministro ministra primer primera alcalde alcaldesa diputado diputada senador senadora \
        canciller portavoz vocero vocera secretario secretaria general director directora profesor profesora juez \
        jueza fiscal abogado abogada líder jefe jefa gobernador gobernadora dr dra papa rey reina \
        candidato candidata consejero consejera vicepresidente vicepresidenta expresidente expresidenta \
        edil concejal concejala",
    stopped: "sra dra",
    his_titles: "señor sr don presidente ministro alcalde senador director",
    her_titles: "señora sra doña presidenta ministra alcaldesa senadora directora",
    occupations: "activista actor actriz agricultor agricultora analista arquitecto arquitecta artista biólogo bióloga bombero \
        bombera cantante capitán catedrático catedrática científico científica comisario comisaria concejal \
        concejala coordinador coordinadora cura delantero economista editor editora empresario empresaria enfermero \
        enfermera entrenador escritor escritora estudiante experto experta fotógrafo fotógrafa ganadero ganadera \
        geólogo geóloga gerente guardameta historiador historiadora ingeniero ingeniera investigador investigadora \
        jugador jugadora maestro maestra meteorólogo meteoróloga médico médica músico novelista obispo panadero \
        panadera periodista pescador pescadora piloto poeta policía politólogo politóloga portero propietario \
        propietaria psicólogo psicóloga responsable sacerdote sociólogo socióloga técnico técnica vecino vecina \
        veterinario veterinaria operario operaria mandatario mandataria gobernante consejero marido esposa \
        presidente presidenta ministro ministra alcalde alcaldesa diputado diputada senador senadora canciller \
        portavoz vocero vocera secretario secretaria director directora profesor profesora juez jueza fiscal abogado \
        abogada líder jefe jefa gobernador gobernadora entrenadora candidato candidata consejera vicepresidente \
        vicepresidenta expresidente expresidenta edil delegado delegada dirigente intérprete diseñador \
        diseñadora cineasta productor productora autor autora creador creadora atleta tenista futbolista \
        corredor corredora letrado letrada magistrado magistrada parlamentario parlamentaria politico socorrista \
        conductor conductora camarero camarera comerciante tendero tendera hostelero hostelera agente capitana \
        regidor regidora munícipe burgomaestre exministro exministra exalcalde exalcaldesa sindicalista \
        cofundador cofundadora viuda viudo anciano anciana testigo residente afectado afectada superviviente \
        paciente cocinero cocinera chef narrador narradora dramaturgo dramaturga guionista ensayista filósofo \
        filósofa climatólogo climatóloga virólogo viróloga epidemióloga epidemiólogo oncólogo oncóloga pediatra \
        cardiólogo cardióloga cirujano cirujana neurólogo neuróloga",
    definites: "el la",
    indefinites: "un una",
    formers: "ex vice antiguo antigua",
    years: "años",
    heads: "ayuntamiento junta consejería agencia federación comité colectivo plataforma diputación instituto dirección \
        juez jueza sindicatos organización portavoz vocero vocera gobierno policía ministerio partido oposición \
        críticos expertos tribunal empresa grupo sindicato asociación abogado abogada hombre mujer vecino vecinos \
        vecina testigo testigos fiscalía fuente fuentes presidente presidenta alcalde alcaldesa ministro ministra \
        entrenador entrenadora director directora médico médica padre madre autoridades compañía crítica \
        bomberos vecinas padres familias trabajadores científicos investigadores médicos agentes policías \
        municipio comisión universidad club equipo ong empresas manifestantes",
    texts: "informe comunicado carta estudio encuesta artículo texto mensaje nota documento sentencia resolución \
        tuit post publicación",
    determiners: "el la los las un una unos unas este esta estos estas ese esa varios varias algunos algunas",
    prepositions: "de del a al en por para con sin sobre entre desde hasta hacia contra según durante tras ante",
    conjunctions: "y e o u pero sino ni",
    subordinators: "que si cuando como porque aunque mientras donde",
    auxiliaries: "es son era eran fue fueron ha han había habían será serán sería está están estaba puede debe solía suele",
    adverbs: "asimismo además tampoco entretanto finalmente actualmente posteriormente igualmente ahora así aquí allí antes quizás quizá tal sólo solo incluso ahí preguntado preguntada consultado consultada también luego después entonces además todavía aún ya ayer hoy se no lo le les nos me",
    particles: "de del la las los y von van der den",
    calendar: "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre \
        octubre noviembre diciembre",
    forenames_hers: "águeda aída ainhoa almudena amaya ángela ángeles azucena bárbara begoña belén camila carlota concha \
        encarnación estefanía fátima felisa guadalupe inmaculada itziar jimena judit laia leire maite maría \
        maricarmen mireia mónica nerea noelia otilia purificación remedios rosalía úrsula verónica zaida brígida",
    forenames_his: "adrián agustín álvaro amancio andrés ángel augusto baltasar bartolomé basilio borja bruno camilo cayetano \
        césar ciro cristian cristóbal damián darío domingo elías emiliano fabián félix fermín gaspar germán héctor \
        hernán hipólito íñigo iván jacobo jerónimo jesús juanjo julián kiko lázaro manolo martín mateo matías \
        maximiliano nacho nicolás óscar paco pascual pelayo pepe quique quintín ramón raúl román rubén saúl \
        sebastián simón ulises valentín víctor wenceslao yago",
    selves: "yo nosotros",
    by: "por",
    of: "de del",
    to: "a al",
    on: "en",
    like: "como",
    according: "según",
    sources: "palabras juicio opinión acuerdo criterio entender versión",
    views: "para",
    reading: "lee leía leer reza rezaba",
    masculines: "el este",
    feminines: "la esta",
    ..Speech::NONE
};
