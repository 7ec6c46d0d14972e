//! Portuguese.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "diz disse dizem disseram dizia afirma afirmou afirmaram declara declarou declararam explica explicou \
        explicaram acrescenta acrescentou conta contou contaram garante garantiu assegura assegurou sublinha \
        sublinhou refere referiu salienta salientou destaca destacou escreve escreveu escreveram responde \
        respondeu anuncia anunciou anunciaram alerta alertou avisa avisou conclui concluiu lembra lembrou \
        comenta comentou admite admitiu admitiram confirma confirmou nota notou observa observou pergunta \
        perguntou insiste insistiu reconhece reconheceu recorda recordou lamenta lamentou promete prometeu \
        critica criticou ressalta ressaltou frisa frisou completa completou adianta adiantou relata relatou defende defendeu aponta apontou indica indicou informa informou reforça reforçou revela revelou brinca brincou desabafa desabafou justifica justificou denuncia denunciou apela apelou remata rematou",
    weak_cues: "chama chamou considera considerou acha acredita acreditou pensa teme espera defende defendeu acusa \
        acusou fala falou quer",
    he: "ele",
    she: "ela",
    they: "eles elas eu nós",
    who: "que quem",
    possessives: "seu sua seus suas",
    titles: "presidente primeiro-ministro ministro ministra prefeito prefeita vereador vereadora senador senadora \
        deputado deputada governador governadora secretário secretária geral diretor diretora director directora \
        professor professora doutor doutora dr dra juiz juíza procurador procuradora porta-voz chefe rei rainha \
        papa padre bispo comandante capitão coronel treinador engenheiro engenheira",
    stopped: "sra dra",
    his_titles: "senhor sr prefeito presidente ministro senador diretor",
    her_titles: "senhora sra dona prefeita ministra senadora diretora",
    occupations: "agricultor agricultora analista arquiteto arquiteta arquitecto arquitecta artista ativista activista \
        ator atriz atacante autarca avançado bibliotecário bibliotecária biólogo bióloga bombeiro bombeira \
        cantor cantora cientista comerciante comissário coordenador coordenadora criador criadora deputado \
        economista educador educadora empresário empresária enfermeiro enfermeira escritor escritora \
        especialista estudante fotógrafo fotógrafa fundador fundadora geólogo geóloga goleiro guarda-redes \
        historiador historiadora investigador investigadora jornalista marceneiro marceneira médico médica \
        meteorologista morador moradora músico padeiro padeira pároco pesquisador pesquisadora pescador \
        pescadora piloto poeta policial proprietário proprietária psicólogo psicóloga sociólogo socióloga \
        técnico técnica vice-presidente viticultor viticultora veterinário veterinária voluntário voluntária",
    formers: "ex vice antigo antiga",
    years: "anos",
    heads: "agência federação comité comitê instituto direção direcção junta autarquia juiz juíza procurador procuradora criador criadora porta-voz polícia governo ministério partido oposição críticos especialistas tribunal empresa grupo \
        sindicato associação advogado advogada homem mulher vizinho vizinhos testemunha testemunhas jornal fonte \
        fontes presidente prefeito prefeita ministro ministra diretor diretora médico médica mãe pai autoridades \
        câmara prefeitura pesquisadores produtor produtora agricultor",
    texts: "relatório comunicado carta estudo pesquisa artigo mensagem documento nota",
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
    particles: "de da do das dos e",
    calendar: "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março \
        abril maio junho julho agosto setembro outubro novembro dezembro",
    according: "segundo conforme",
    sources: "acordo palavras opinião entender",
    ..Speech::NONE
};
