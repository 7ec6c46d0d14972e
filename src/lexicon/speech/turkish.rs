//! Turkish.
//!
//! The verb closes its sentence: "Roe, “...” dedi", "Roe “...” diye konuştu", "Roe “...” ifadelerini kullandı". Words between the
//! quotation and that verb stand among the adverbs; verbs in the passive, whose source is a text, among the auxiliaries too.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "dedi diyor derken demişti demiş dediler konuştu konuştular konuşuyor söyledi söylediler söylüyor söylemişti belirtti \
        belirttiler belirtiyor kaydetti kaydettiler vurguladı vurguladılar vurguluyor ekledi eklediler ekliyor aktardı aktarıyor \
        açıkladı açıkladılar anlattı anlattılar anlatıyor sordu soruyor yanıtladı uyardı savundu savunuyor seslendi bildirdi \
        bildirdiler duyurdu özetledi haykırdı bağırdı fısıldadı hatırlattı eleştirdi paylaştı diyerek konuşan söyleyen \
        diyen belirten kaydeden vurgulayan ekleyen aktaran açıklayan anlatan hatırlatan savunan",
    weak_cues: "kullandı kullandılar bulundu bulundular yaptı yaptılar verdi verdiler etti ettiler getirdi çekti yazdı kullanan \
        bulunan etmişti kullanmıştı tamamladı sürdürdü nitelendirdi \
        nitelendirdiler niteledi nitelediler nitelendiren niteleyen tanımladı tanımladılar tanımlayan değerlendirdi \
        değerlendirdiler değerlendiren yorumladı yorumladılar yorumlayan kullanıldı denildi kaydedildi belirtildi vurgulandı",
    who: "",
    titles: "başkan başkanı başkanvekili bakan bakanı vali valisi milletvekili müdür müdürü sözcüsü sözcü cumhurbaşkanı \
        cumhurbaşkanımız başbakan başbakanı avukat prof dr doç doçent öğretmen doktor kaymakam kaymakamı muhtar muhtarı general \
        albay komutan komutanı hakim savcı başsavcı rektör rektörü dekan dekanı sekreter sekreteri genel belediye il ilçe \
        yönetmen teknik direktör direktörü kaptan kaptanı papa kral kraliçe imam emekli eski yardımcısı üyesi temsilcisi \
        koordinatörü yöneticisi sorumlusu şefi ceo ceo'su",
    stopped: "prof",
    his_titles: "bey sayın",
    her_titles: "hanım",
    occupations: "mühendis mimar çiftçi balıkçı esnaf şoför gazeteci yazar oyuncu sanatçı ressam müzisyen hemşire eczacı veteriner \
        arkeolog tarihçi ekonomist uzman uzmanı araştırmacı akademisyen öğrenci işçi emekli makinist itfaiyeci polis futbolcu \
        antrenör usta ustası",
    formers: "eski",
    heads: "sözcü sözcüsü yetkili yetkilisi yetkililer bakanlık bakanlığı polis emniyet hükümet valilik valiliği belediye muhalefet \
        uzman uzmanlar kaynak kaynaklar tanık tanıklar vatandaş vatandaşlar kadın adam baba anne öğretmen doktor köylü köylüler \
        parti partisi sendika sendikası şirket mahkeme savcılık başsavcılığı müdürlük müdürlüğü başkan başkanı bakan bakanı vali \
        muhtar avukat komşu komşular aile çiftçi çiftçiler",
    texts: "açıklama açıklamada rapor raporda mektup bildiri bildiride duyuru mesaj",
    determiners: "bir bu şu o bazı birçok her",
    definites: "",
    conjunctions: "ve veya ya ile ama fakat ancak",
    subordinators: "ki çünkü eğer",
    prepositions: "",
    auxiliaries: "idi imiş değil var yok kullanıldı denildi kaydedildi belirtildi vurgulandı",
    adverbs: "yaptığı yaptıkları yapılan diye şeklinde ifadeleri şöyle böyle şunları şunu bunları ifadelerini ifadesini sözleriyle sözüyle değerlendirmesini \
        değerlendirmesinde açıklamasını açıklamasında yanıtını yanıtı cevabını cevabı ifade yanıt cevap \
        dile tepki çağrısında çağrısını uyarısında uyarısını yorumunu paylaşımında paylaşımını notunu da de ise ayrıca sonra önce dün \
        bugün yarın daha çok en ilk son İlk yine artık hemen şimdi kendi kendisi için gibi kadar olarak olan İse İşte işte",
    calendar: "pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim \
        kasım aralık",
    according: "göre",
    forenames_his: "ahmet mehmet mustafa ali hüseyin hasan ibrahim İbrahim ismail İsmail osman yusuf murat ömer ramazan halil \
        süleyman abdullah mahmut recep salih fatih kadir emre hakan adem kemal yaşar bekir musa metin orhan bülent selim \
        serkan sedat cemal cem engin erkan ercan erdal ferhat gökhan haluk harun kenan levent mert mesut muhammed necati nuri \
        oğuz onur özgür rıza sinan şükrü tahir tarık tolga tuncay turan turgut uğur umut ümit veli volkan yavuz yılmaz zafer \
        burak barış deniz cengiz celal cevdet",
    forenames_hers: "fatma ayşe emine hatice zeynep elif meryem şerife zehra sultan hanife merve havva zeliha esra fadime \
        özlem hacer yasemin hülya cemile sevim gülsüm leyla dilek büşra aysel songül kübra halime esma aynur hayriye sevgi rabia \
        tuğba sibel nermin nuray nurcan filiz gül gülay gülşen pınar derya ebru ece selin sevda serap seda nazlı nalan \
        neslihan canan burcu bahar aylin arzu asuman perihan türkan ülkü ümran",
    participle_ends: &["en", "an"],
    ..Speech::NONE
};
