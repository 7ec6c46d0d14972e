//! Portuguese.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "diz disse dizem disseram dizia conta contou contaram garante garantiu refere referiu escreve escreveu \
        escreveram responde respondeu conclui concluiu admite admitiu admitiram nota notou insiste insistiu \
        reconhece reconheceu promete prometeu critica criticou defende defendeu dito diziam dizendo responderam \
        respondem escrevem escrevia admitem admitia adverte advertiu advertem insistem insistia garantem garantiram \
        garantido referem referiram retorque retorquiu prometem prometeram defendem defenderam reconhecem pede pediu \
        pedem resume resumiu concluem descreve descreveu descrevem sorri sorriu ri riu contavam prevê previu \
        esclarece esclareceu repete repetiu prossegue prosseguiu sugere sugeriu rebate rebateu assume assumiu \
        exige exigiu agradece agradeceu desmente desmentiu expõe expôs propõe propôs contrapõe transmite \
        transmitiu alude aludiu arguiu argui",
    regular: "declar afirm explic coment anunci assegur pergunt denunci destac confirm lament lembr salient sublinh avis \
        alert revel relat ressalt reiter observ confess argument justific ironiz brinc queix acrescent detalh apont \
        avali atir adiant indic inform exclam grit manifest fris record apel remat complet reforç desabaf lanç \
        suspir apost aleg assinal analis antecip avanç caracteriz clam complement constat contest corrobor \
        descart enfatiz enumer especific estim exort indag interrog invoc jur mencion minimiz narr neg ponder \
        pontu proclam protest question reafirm realç reclam recomend relembr replic resmung sinaliz sintetiz \
        solicit sussurr testemunh tranquiliz vaticin murmur confidenci comunic divulg opin lastim congratul \
        felicit implor tuit tuiti elucid acentu",
    weak_regular: "acus critic cham consider acredit fal classific elogi sustent",
    verb_ends: &["a", "am", "ou", "aram", "ava", "avam", "ado", "ando"],
    weak_cues: "acha pensa teme espera defende defendeu quer vê viu veem",
    he: "ele",
    she: "ela",
    they: "eles elas eu nós",
    who: "que quem",
    possessives: "seu sua seus suas",
    titles: "presidente primeiro-ministro ministro ministra prefeito prefeita vereador vereadora senador senadora \
        deputado deputada governador governadora secretário secretária geral diretor diretora director directora \
        professor professora doutor doutora dr dra juiz juíza procurador procuradora porta-voz chefe rei rainha \
        papa padre bispo comandante capitão coronel engenheiro engenheira",
    indefinites: "um uma",
    stopped: "sra dra",
    his_titles: "senhor sr prefeito presidente ministro senador diretor",
    her_titles: "senhora sra dona prefeita ministra senadora diretora",
    occupations: "agricultor agricultora analista arquiteto arquiteta arquitecto arquitecta artista ativista activista ator \
        atriz atacante autarca avançado bibliotecário bibliotecária biólogo bióloga bombeiro bombeira cantor cantora \
        cientista comerciante comissário coordenador coordenadora criador criadora deputado economista educador \
        educadora empresário empresária enfermeiro enfermeira escritor escritora especialista estudante fotógrafo \
        fotógrafa fundador fundadora geólogo geóloga goleiro guarda-redes historiador historiadora investigador \
        investigadora jornalista marceneiro marceneira médico médica meteorologista morador moradora músico padeiro \
        padeira pároco pesquisador pesquisadora pescador pescadora piloto poeta policial proprietário proprietária \
        psicólogo psicóloga sociólogo socióloga técnico técnica vice-presidente viticultor viticultora veterinário \
        veterinária voluntário voluntária presidente primeiro-ministro ministro ministra prefeito prefeita vereador \
        vereadora senador senadora deputada governador governadora secretário secretária diretor diretora director \
        directora professor professora doutor doutora juiz juíza procurador procuradora porta-voz chefe bispo \
        comandante capitão coronel treinador engenheiro engenheira dirigente cineasta realizador realizadora \
        zagueiro atleta tenista futebolista jogador jogadora velejador velejadora magistrado magistrada \
        parlamentar eurodeputado eurodeputada líder sindicalista curador curadora cozinheiro cozinheira chef \
        compositor compositora pianista violinista pintor pintora escultor escultora poetisa romancista filósofo \
        filósofa roteirista argumentista coreógrafo coreógrafa bailarino bailarina estilista produtor produtora \
        editor editora apresentador apresentadora virologista epidemiologista pediatra cardiologista cirurgião \
        cirurgiã oncologista climatologista astrónomo astrônomo matemático matemática hoteleiro hoteleira \
        reformado reformada aposentado aposentada residente turista sobrevivente viúva viúvo sócio sócia \
        administrador administradora funcionário funcionária advogado advogada delegado delegada dono dona \
        representante responsável provedor provedora",
    formers: "ex vice antigo antiga",
    years: "anos",
    heads: "agência federação comité comitê instituto direção direcção junta autarquia juiz juíza procurador procuradora criador criadora porta-voz polícia governo ministério partido oposição críticos especialistas tribunal empresa grupo \
        sindicato associação advogado advogada homem mulher vizinho vizinhos testemunha testemunhas jornal fonte \
        fontes presidente prefeito prefeita ministro ministra diretor diretora médico médica mãe pai autoridades \
        câmara prefeitura pesquisadores produtor produtora agricultor bombeiros moradores pais famílias \
        trabalhadores médicos cientistas agentes investigadores comissão universidade companhia clube equipa \
        equipe ong entidade corporação concessionária polícias manifestantes",
    texts: "relatório comunicado carta estudo pesquisa artigo mensagem documento nota post publicação despacho \
        decisão sentença acórdão ofício texto tuíte",
    selves: "eu nós",
    by: "por pelo pela",
    of: "de do da dos das",
    to: "a ao à para",
    like: "como",
    determiners: "o a os as um uma uns umas este esta esse essa aquele aquela alguns algumas muitos muitas do da dos das",
    prepositions: "de em por para com sem sobre sob entre até após desde contra durante ao à aos às no na nos nas num numa \
        pelo pela pelos pelas do da dos das",
    conjunctions: "e ou mas porém",
    subordinators: "que quando se porque enquanto onde pois embora",
    auxiliaries: "é são era eram foi foram está estão tem têm tinha tinham havia será serão seria ser ter pode deve vai",
    adverbs: "assim agora aqui ali portanto contudo entretanto atualmente actualmente finalmente só também ainda depois já então mais não se hoje ontem sempre nunca apenas segunda terça quarta quinta \
        sexta",
    particles: "de da do das dos e von van der den",
    calendar: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março \
        abril maio junho julho agosto setembro outubro novembro dezembro",
    forenames_hers: "albertina alzira amália amélia anabela andreia ângela angélica antónia arlete armanda bárbara belmira \
        benedita bruna camila carlota cecília célia cláudia constança cristiana débora edite eduarda elisabete \
        emília ermelinda eugénia fabiana fátima filipa flávia giovana glória graciete guilhermina heloísa hermínia \
        iara ilda inês íris isaura ivone jéssica joaquina júlia jussara laís letícia lídia lígia lília lúcia luciana \
        luísa luíza madalena mafalda márcia margarida marília mirela mónica mônica nádia natália noémia núria odete \
        olívia palmira patrícia priscila rosália rosana rosária rute silvana sílvia solange sónia sônia sueli suzana \
        tânia telma tereza valéria vanda vânia verónica virgínia viviane zélia zulmira",
    forenames_his: "abílio adelino adriano afonso albano alexandre américo anselmo antónio antônio arnaldo artur augusto aurélio \
        baltazar bartolomeu benedito bruno caetano caio cândido celso césar cláudio cristiano cristóvão damião davi \
        dinis diogo domingos edson emílio estêvão eugénio eugênio eurico fábio feliciano félix filipe flávio \
        frederico gaspar germano gonçalo gregório guilherme heitor hélder hélio henrique hermínio horácio inácio \
        januário jerónimo joão josué juliano júlio lourenço luís luiz márcio mário martim mateus matias maurício \
        moisés natanael nélson octávio olavo orlando óscar otávio paulo quico raimundo rogério rómulo ronaldo rúben \
        sandro sebastião sérgio severino silvério simão teófilo ulisses valdemar valter vitor vítor zeca",
    according: "segundo conforme",
    sources: "acordo palavras opinião entender avaliação visão análise versão perspetiva perspectiva óptica \
        ótica",
    views: "para",
    definites: "o a",
    reading: "lê lia ler",
    masculines: "o este esse",
    feminines: "a esta essa",
    ..Speech::NONE
};
