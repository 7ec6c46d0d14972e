//! Spanish.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dice dijo dijeron decía dicen dicho declara declaró declararon declarado afirma afirmó afirmaron afirmado afirman explica \
        explicó explicaron explicado añade añadió añadieron agrega agregó agregaron asegura aseguró aseguraron asegurado señala \
        señaló señalaron señalado indica indicó indicaron indicado anuncia anunció anunciaron anunciado advierte advirtió advirtieron \
        advertido comenta comentó comentaron escribe escribió escribieron escrito cuenta contó contaron responde respondió \
        respondieron pregunta preguntó insiste insistió insistieron insistido subraya subrayó subrayado reconoce reconoció reconocido \
        recuerda recordó recordado sostiene sostuvo considera consideró lamenta lamentó denuncia denunció denunciado destaca \
        destacó destacado apunta apuntó concluye concluyó confiesa confesó confirma confirmó confirmado critica criticó criticado \
        exclama exclamó grita gritó reitera reiteró relata relató replica replicó resume resumió tuitea tuiteó manifiesta \
        manifestó manifestado precisa precisó pide pidió promete prometió admite admitió \
        admiten admitieron confía confió confían confiaron reprocha reprochó aclara aclaró detalla detalló ironiza ironizó \
        zanja zanjó celebra celebró bromea bromeó argumenta argumentó defiende defendió opina opinó augura auguró insta instó \
        relata comunicó informa informó informaron matiza matizó avisa avisó asevera aseveró recalca recalcó remarca remarcó relata puntualiza puntualizó rememora rememoró presume presumió sentencia sentenció remacha remachó enfatiza enfatizó vaticina vaticinó agradece agradeció felicita felicitó apostilla apostilló rechaza rechazó exige exigió plantea planteó",
    weak_cues: "llama llamó califica calificó calificado cree creyó piensa pensó ve vio quiere quiso define definió habla habló",
    he: "él",
    she: "ella",
    they: "ellos ellas yo nosotros",
    who: "quien quienes",
    possessives: "su sus",
    titles: "presidente presidenta ministro ministra primer primera alcalde alcaldesa diputado diputada senador senadora canciller \
        portavoz vocero vocera secretario secretaria general director directora profesor profesora juez jueza fiscal abogado abogada \
        líder jefe jefa gobernador gobernadora dr dra papa rey reina entrenador entrenadora candidato candidata consejero consejera \
        vicepresidente vicepresidenta expresidente expresidenta",
    stopped: "sra dra",
    his_titles: "señor sr don presidente ministro alcalde senador director",
    her_titles: "señora sra doña presidenta ministra alcaldesa senadora directora",
    occupations: "activista actor actriz agricultor agricultora analista arquitecto arquitecta artista biólogo bióloga \
        bombero bombera cantante capitán catedrático catedrática científico científica comisario comisaria \
        concejal concejala coordinador coordinadora cura delantero economista editor editora empresario \
        empresaria enfermero enfermera entrenador escritor escritora estudiante experto experta fotógrafo \
        fotógrafa ganadero ganadera geólogo geóloga gerente guardameta historiador historiadora ingeniero \
        ingeniera investigador investigadora jugador jugadora maestro maestra meteorólogo meteoróloga médico \
        médica músico novelista obispo panadero panadera periodista pescador pescadora piloto poeta policía \
        politólogo politóloga portero propietario propietaria psicólogo psicóloga responsable sacerdote \
        sociólogo socióloga técnico técnica vecino vecina veterinario veterinaria",
    definites: "el la",
    formers: "ex vice antiguo antigua",
    years: "años",
    heads: "ayuntamiento junta consejería agencia federación comité colectivo plataforma diputación instituto dirección juez jueza sindicatos organización portavoz vocero vocera gobierno policía ministerio partido oposición críticos expertos tribunal empresa grupo sindicato \
        asociación abogado abogada hombre mujer vecino vecinos vecina testigo testigos fiscalía fuente fuentes presidente presidenta \
        alcalde alcaldesa ministro ministra entrenador entrenadora director directora médico médica padre madre autoridades",
    texts: "informe comunicado carta estudio encuesta artículo texto mensaje",
    determiners: "el la los las un una unos unas este esta estos estas ese esa varios varias algunos algunas",
    prepositions: "de del a al en por para con sin sobre entre desde hasta hacia contra según durante tras ante",
    conjunctions: "y e o u pero sino ni",
    subordinators: "que si cuando como porque aunque mientras donde",
    auxiliaries: "es son era eran fue fueron ha han había habían será serán sería está están estaba puede debe",
    adverbs: "asimismo además tampoco entretanto finalmente actualmente posteriormente igualmente ahora así aquí allí antes quizás quizá tal sólo solo incluso ahí preguntado preguntada consultado consultada también luego después entonces además todavía aún ya ayer hoy se no lo le les nos me",
    particles: "de del la las los y",
    calendar: "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre \
        octubre noviembre diciembre",
    selves: "yo nosotros",
    by: "por",
    of: "de del",
    to: "a al",
    on: "en",
    like: "como",
    according: "según",
    sources: "palabras juicio opinión acuerdo",
    ..Speech::NONE
};
