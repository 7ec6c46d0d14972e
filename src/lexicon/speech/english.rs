//! English.

use super::Speech;

pub(in crate::lexicon) const SPEECH: Speech = Speech {
    cues: "say says said saying tell tells told telling write writes wrote written writing read reads reading \
        quote quotes quoted quoting reply replies replied replying tweet tweets tweeted tweeting \
        retweet retweets retweeted retweeting go-on quip quips quipped quipping admit admits admitted admitting \
        concede concedes conceded conceding retort retorts retorted retorting opine opines opined opining",
    closing_cues: "",
    points_ahead: "",
    points_back: "",
    regular: "acknowledge add admonish advise affirm allege announce answer argue ask assert assure aver bark bellow \
        boast brag caution charge chant chide chime claim clarify comment complain conclude confess confide confirm \
        contend continue counter crack cry declare decry demand deny describe elaborate emphasise emphasize enthuse \
        exclaim exhort explain fume gripe groan growl grumble gush hint holler inform inquire insist insinuate \
        interject intone joke jest lament lecture maintain mention moan mumble murmur muse mutter note object \
        observe plead pledge point post predict proclaim pronounce protest question reason recall recount \
        reflect reiterate remark remind reminisce repeat report respond reveal riff rant roar scoff scream shout shriek \
        sigh snap snarl sneer state stress suggest summarize surmise tease testify text theorize thunder urge \
        utter vent venture voice volunteer vow wail warn whisper wonder yell echo email e-mail implore \
        intimate sermonize preach wisecrack deadpan snipe chuckle whine bemoan decree",
    weak_cues: "feel feels felt feeling think thinks thought thinking know knows knew find finds found finding \
        put puts putting sing sings sang sung singing swear swears swore sworn swearing give gives gave giving \
        make makes made making mean means meant meaning understand understands understood \
        hear hears heard hold holds held show shows showed shown showing see sees saw seen seeing \
        hit hits hitting go goes went going speak speaks spoke spoken speaking begin begins began run runs ran \
        hang hangs hung fire fires fired firing shoot shoots shot take takes took taken taking \
        get gets got bring brings brought tout touts touted touting teach teaches taught teaching \
        dub dubs dubbed dubbing label labels labeled labelled labeling labelling forbid forbids write-off \
        refer refers referred referring commit commits committed committing want wants wanted wanting \
        rip rips ripped ripping slam slams slammed slamming pan pans panned panning rap raps rapped",
    weak_regular: "accuse address advocate agree aim allow allude amplify apologize appeal applaud appear argue articulate \
        assail assess assume attack attribute bash believe berate blame blast bristle call caricature cast castigate \
        celebrate challenge champion characterise characterize chastise cheer cite coin commend commit compare compliment \
        condemn congratulate consider contradict convey credit criticise criticize curse damn debunk decline defend define \
        delight denounce deplore depict deride detail determine dictate disagree disavow disclose discuss dismiss dispute \
        disparage document doubt embrace encourage endorse envision estimate expect expound express extol fault fear figure \
        forecast frame guarantee guess hail highlight hope ignore imagine imply include indicate insult interrupt \
        interpret introduce invoke issue judge justify laud launch laugh liken list load love mock name nickname offer oppose \
        outline paint parrot plan portray praise present press profess promise promote propose publish quiz raise rail rally \
        react reassure reckon recognise recognize recommend refuse refute regard regret reject release relate remember \
        reprimand request retaliate rebuke ridicule rule salute savage scold share sign signal skewer smile speculate spell \
        spin sum suppose suspect taunt term testify thank threaten title trumpet tick title toast trash underline underscore \
        unveil view weigh welcome worry retract scrawl caption headline tag pen hashtag blog stammer beg cheerlead lambaste \
        brand trumpet interview translate print draft entitle use describe repeat joke seek talk focus call continue turn work",
    verb_ends: &[],
    verbs: "went came came comes coming gone goes took taken takes made makes kept keeps keeping left leaves leaving led leads \
        leading met meets meeting lost loses losing won wins winning paid pays paying sent sends sending spent spends built builds \
        became becomes becoming began begun grew grown grows knew drew drawn draws flew threw thrown throws chose chosen chooses \
        broke broken breaks drove driven drives ate eaten fell fallen falls rose risen rises stood stands standing sat sits sitting \
        slept fought fights fighting bought buys buying caught catches thought sought seeks seeking brought held ran runs running \
        got gotten getting gave lay laid lies lying set sets setting cut cuts cutting put shut hit let lets letting quit beat beats \
        beating bit bore born wore worn wears wearing tore torn swore struck strikes stuck sticks sticking swung swings hung dug \
        sank shrank sprang stole stolen froze frozen woke spread cost costs hurt bent lent dealt felt knelt meant dreamt burnt \
        learnt withdrew overcame undertook forgot forgave lived lives living fled fed shed hid hidden slid spun sped bled crept clung \
        rode ridden rang shook shaken shone swam swept upheld withheld withstood overthrew overtook mistook arose arisen owed died \
        lied vied aged eyed axed lasts lasted lasting hides rides shakes shines swims sweeps upholds withholds overthrows overtakes arise arises \
        overcome overcomes undertake undertakes withdraw withdraws forget forgets forgive forgives understand seeks buys sends brings \
        sends loses keeps breed breeds bleed bleeds flee flees feed feeds creep creeps cling clings swear swears \
        tear tears sink sinks shrink shrinks spring springs steal steals freeze freezes spreads hurts bends lends deals \
        kneel kneels dreams burns learns becomes begins grows knows draws flies throws chooses drives eats \
        has have had",
    regular_verbs: "accept achieve act adopt affect arrive attend avoid base believe belong bother carry cause change choose close \
        collect compete control cover create cross deal decide deliver depend develop die discover divide drop earn eliminate \
        emerge enjoy enter establish exist face fail favor favour fill finish flip follow force gain gather grow happen hate head \
        help hire impose improve increase intend involve join jump keep kill lack lead lean learn leave lie live look lose love \
        maintain manage matter meet mention merit miss move need notice obtain occur open operate organize own participate pass \
        pay perform persuade pick play prefer prepare prevent produce protect prove provide pull push raise reach receive reduce \
        refuse rely remain remove require resign resist rest return rise roll rush save seem seek sell send serve settle shift sit \
        sleep sort spend stand start stay step stop struggle succeed suffer support surround survive take tell tend tie touch travel \
        treat trust try turn unite visit vote wait walk want warrant waste watch wear win wish wonder subscribe click download install browse explore tap swipe scroll upload \
        accelerate accompany accomplish accumulate activate adapt adjust admire afford aggravate allocate alter \
        analyze analyse anticipate apply appoint approve arrange assemble assign assist attach attain attract \
        authorize authorise await borrow breathe bury calculate cease circulate collaborate collapse combine compose \
        comprise conceal concentrate confront connect conquer construct consult consume contain contribute convene \
        convert convince cooperate cope correspond crush cultivate deceive dedicate demolish demonstrate deploy \
        deprive derive deserve destroy detain detect deteriorate devote differ diminish disappear discourage \
        displace disrupt distinguish distribute disturb donate educate elect embark employ empower enable endure \
        enforce engage enhance enlist enroll ensure erode erupt escalate evacuate evade evaluate evict evolve \
        examine exceed exclude execute expand expel expire explode expose extend facilitate formulate frighten \
        generate govern graduate greet harass heal hesitate ignite implement impress imprison incorporate incur \
        inflict inherit initiate inject injure insert inspect inspire instruct insure integrate intensify interact \
        interfere intervene invade invent invest investigate invite isolate kidnap listen locate manipulate marry \
        melt merge migrate minimise minimize mobilise mobilize modify motivate multiply negotiate neglect nominate \
        obey obstruct occupy offend oust oversee overturn penetrate persist possess postpone preserve preside \
        prevail proceed prosecute prosper punish pursue qualify rebuild recruit redeem register regulate reinforce \
        relax relieve relocate rename render renew renovate repay replace represent reproduce reside resolve restore \
        restrain restrict resume retain retire retrieve reunite revise revive rob satisfy scatter seize separate \
        shorten simplify smash snatch soar solve specialise specialize stabilise stabilize stimulate strengthen \
        submit sue supervise suspend sustain terminate thrive tighten transform transmit unfold unleash unlock \
        uphold vanish vary violate wander weaken widen",
    he: "he",
    she: "she",
    they: "they we i it",
    who: "who which",
    possessives: "his her their its our my",
    titles: "president vice prime minister chancellor premier king queen prince princess pope cardinal bishop archbishop \
        imam rabbi reverend rev father sister dr doctor prof professor judge justice attorney general secretary senator sen \
        maj-gen major-gen lt-gen brig-gen lt-col lt-cmdr lt-gov sgt-maj air-marshal \
        sens senators representative rep reps congressman congresswoman congressmen governor gov govs lieutenant lt colonel \
        col captain capt sergeant sgt major maj gen admiral adm commander chief chairman chairwoman chair chairperson \
        director executive officer ceo cfo founder co-founder mayor councilman councilwoman councillor alderman sheriff \
        deputy detective inspector superintendent constable ambassador envoy diplomat spokesman spokeswoman spokesperson \
        leader speaker whip candidate nominee frontrunner front-runner hopeful rival democrat republican lawmaker \
        strategist adviser advisor aide analyst economist pollster consultant manager coach author writer journalist \
        reporter columnist editor host anchor correspondent commentator pundit actor actress singer comedian billionaire \
        businessman businesswoman mogul activist lawyer prosecutor barrister solicitor head boss former ex- acting interim \
        then- then-sen then-gov president-elect first lady minister mp msp lord baron baroness dame sir secretary-general \
        majority minority incumbent foreign defense defence treasury prime presidential press senior national state house \
        white american u.s us gop staff co-chairman co-chair student teacher farmer resident retired neurosurgeon scientist \
        researcher historian physicist engineer architect artist filmmaker producer surgeon nurse pastor \
        cllr ald det atty asst hon supt insp cpl pvt brig cmdr msgr monsignor sheikh emir sultan ayatollah mufti vicar \
        archdeacon coroner magistrate ranger firefighter paramedic trooper patrolman clerk skipper \
        striker midfielder goalkeeper winger jockey novelist poet playwright photographer chef curator geologist \
        biologist chemist ecologist seismologist meteorologist epidemiologist psychologist psychiatrist virologist \
        archaeologist astronomer homeowner shopkeeper survivor widow headteacher headmaster headmistress principal librarian \
        midwife pharmacist dentist veterinarian solicitor-general commissioner administrator coordinator organizer organiser \
        treasurer trustee campaigner volunteer villager fisherman master harbourmaster harbormaster",
    his_titles: "mr fr king prince pope lord sir congressman chairman spokesman councilman businessman father cardinal bishop \
        archbishop baron imam actor brother uncle",
    her_titles: "mrs ms miss mme queen princess congresswoman chairwoman spokeswoman councilwoman businesswoman actress \
        sister dame baroness lady madam aunt",
    occupations: "",
    honorifics: "",
    ends: &[],
    definites: "the",
    articles: "the a an",
    indefinites: "a an one another",
    years: "",
    shorts: &[
        ("governor", "Gov."),
        ("senator", "Sen."),
        ("congressman", "Rep."),
        ("congresswoman", "Rep."),
        ("representative", "Rep."),
        ("general", "Gen."),
        ("colonel", "Col."),
        ("sergeant", "Sgt."),
        ("professor", "Prof."),
        ("lieutenant", "Lt."),
        ("captain", "Capt."),
        ("major", "Maj."),
        ("commander", "Cmdr."),
        ("admiral", "Adm."),
        ("detective", "Det."),
        ("inspector", "Insp."),
        ("superintendent", "Supt."),
    ],
    formers: "former ex vice deputy assistant late onetime one-time then",
    fields: "affairs foreign health trade justice defense defence finance finances state staff education energy interior commerce \
        economy economics industry industries agriculture transport transportation labor labour employment environment culture sport \
        sports tourism security homeland national police operations communications prosecutions public works services revenue treasury \
        intelligence information innovation technology technologies science sciences research planning development housing immigration \
        infrastructure fisheries forestry mines mining petroleum water youth women veterans social legal religious civil home \
        internal external international european parliamentary digital media communities integration",
    describing: "past outside under inside",
    nexts: "last next this",
    stretches: "week month year night spring summer fall autumn winter season",
    heads: "hundreds thousands dozens head boss bosses spokesman spokeswoman spokesperson spokespeople spokesmen official officials source sources critic critics supporter \
        supporters opponent opponents expert experts analyst analysts observer observers aide aides adviser advisers advisor \
        advisors ally allies rival rivals lawyer lawyers attorney attorneys prosecutor prosecutors judge judges justices \
        court courts jury police officer officers detective detectives investigator investigators authorities authority \
        government ministry minister ministers department agency agencies administration campaign campaigns candidate candidates \
        nominee nominees frontrunner front-runner party parties committee commission council board panel company companies firm firms bank \
        banks group groups organization organisation organizations union unions association foundation institute university \
        college school church network networks newspaper newspapers magazine paper outlet website site media press \
        reporter reporters journalist journalists editor editors author authors writer writers columnist columnists host hosts \
        anchor moderator moderators narrator announcer commentator commentators pundit pundits strategist strategists pollster \
        pollsters operative operatives consultant consultants donor donors senator senators congressman congresswoman lawmaker lawmakers \
        legislator legislators representative representatives governor governors mayor mayors president secretary \
        chairman chairwoman chair director directors executive executives manager managers chief ceo founder founders \
        leader leaders member members delegate delegates activist activists advocate advocates protester protesters demonstrators \
        demonstrator crowd crowds audience voter voters democrat democrats republican republicans conservatives liberals \
        moderates people man men woman women person persons boy girl mother father parents wife husband son daughter brother sister \
        friend friends colleague colleagues neighbor neighbors neighbour neighbours family relatives student students teacher \
        teachers professor professors researcher researchers scientist scientists scholar scholars economist economists \
        historian historians doctor doctors physician physicians nurse nurses patient patients worker workers employee employees \
        owner owners customer customers resident residents user users fan fans viewer viewers witness witnesses victim victims \
        suspect suspects defendant plaintiff plaintiffs soldier soldiers general generals commander commanders veteran veterans \
        diplomat diplomats ambassador envoy insider insiders staffer staffers staff team commenter commenters many some others \
        several both another others one pontiff pope pastor mogul billionaire businessman businesswoman tycoon neurosurgeon \
        politician politicians predecessor successor incumbent insurgent firebrand rapper singer actor actress star coach player \
        players caller callers heckler volunteer volunteers participant participants speaker speakers democrat guests guest \
        father grandmother grandfather producer director comedian blogger bloggers nation country white-house \
        office bureau army navy military troops militia rebels insurgents embassy consulate parliament cabinet assembly tribunal watchdog \
        regulator regulators ombudsman charity charities club clubs teams federation society airline airlines hospital hospitals \
        retailer retailers broadcaster operator carrier supplier manufacturer startup lender insurer institution institutions \
        dissident dissidents whistleblower whistleblowers informant bystander bystanders onlooker onlookers eyewitness \
        eyewitnesses commuter commuters shopper shoppers buyer buyers seller sellers broker brokers dealer dealers traders \
        teen teens youth teenager teenagers youths children kid kids mum mom dad uncle aunt niece nephew cousin sibling siblings \
        boyfriend girlfriend roommate classmate classmates teammate teammates couple pair duo trio band songwriter opposition \
        stars defender batsman bowler pitcher rookie campaigner campaigners \
        accountants apprentices archaeologists archivists artists astronauts astronomers auditors barristers \
        beekeepers biographers biologists booksellers botanists bricklayers caretakers \
        cashiers chaplains chefs chemists choreographers cleaners clerks climatologists coastguards composers \
        coroners councilors counsellors counselors couriers cricketers curators cyclists dentists \
        designers developers drummers ecologists electricians entomologists entrepreneurs epidemiologists \
        firefighters firemen fishermen florists footballers geographers geologists goalkeepers \
        golfers granddaughters grandfathers grandmothers grandsons grocers guitarists headmasters headmistresses \
        headteachers homeowners housekeepers hydrologists illustrators inmates interpreters inventors janitors \
        jockeys jurors landladies landlords lecturers librarians lifeguards linguists longshoremen machinists magistrates \
        mathematicians mechanics meteorologists microbiologists midfielders midwives miners missionaries motorists \
        musicians neurologists novelists nuns oceanographers opticians organists ornithologists paramedics \
        parishioners passengers pedestrians pediatricians paediatricians pensioners pharmacists philosophers physicists \
        physiotherapists pianists playwrights plumbers poets policemen policewomen postmen postmasters programmers \
        psychiatrists psychologists publishers pupils quarterbacks rangers receptionists referees refugees retirees roofers \
        sailors salesmen saleswomen sculptors seismologists shipowners shopkeepers skippers sociologists \
        solicitors superintendents supervisors surgeons survivors surveyors swimmers tenants therapists \
        toxicologists trainees translators trustees tutors umpires undertakers vets veterinarians vicars villagers \
        violinists virologists volcanologists waiters waitresses widows widowers winemakers \
        zookeepers zoologists",
    persons: "master spokesman spokeswoman spokesperson official aide adviser advisor ally rival opponent supporter critic lawyer attorney \
        prosecutor judge officer detective investigator candidate nominee frontrunner front-runner hopeful reporter journalist \
        editor author writer columnist host co-host anchor co-anchor moderator commentator pundit strategist pollster operative \
        consultant donor senator congressman congresswoman lawmaker legislator representative governor mayor president \
        secretary chairman chairwoman chair director executive manager chief ceo cfo founder co-founder leader member delegate \
        activist advocate protester voter man woman boy girl mother father husband wife son daughter brother sister friend \
        colleague neighbor neighbour student teacher professor researcher scientist scholar economist historian doctor physician \
        nurse worker employee owner resident soldier general commander veteran diplomat ambassador envoy staffer volunteer \
        businessman businesswoman billionaire mogul singer actor actress star coach player producer comedian blogger politician \
        constituent challenger dissident whistleblower bystander campaigner teenager nephew niece cousin boyfriend girlfriend songwriter backer booster loyalist sympathizer sympathiser detractor skeptic sceptic co-author coauthor counterpart agent alderman commissioner councilman councilwoman councillor sheriff pastor rapper filmmaker \
        confidant surrogate fundraiser recorder advocate treasurer secretary-treasurer administrator coordinator organizer \
        organiser specialist expert analyst fellow contributor correspondent critic-at-large photographer engineer architect \
        contestant farmer rancher planner trader investor banker lobbyist partner negotiator minister premier chancellor king queen \
        prince princess pope cardinal bishop archbishop rabbi imam priest \
        teammate roommate flatmate housemate classmate schoolmate shipmate bandmate workmate crewmate cellmate \
        accountant apprentice archaeologist archivist artist astronaut astronomer auditor barrister beekeeper \
        biographer biologist bookseller botanist bricklayer caretaker cashier \
        chaplain chef chemist choreographer cleaner clerk climatologist coastguard composer coroner councilor counsellor \
        counselor courier cricketer curator cyclist dentist designer developer drummer ecologist \
        electrician entomologist entrepreneur epidemiologist firefighter fireman fisherman florist footballer \
        geographer geologist goalkeeper golfer granddaughter grandfather grandmother grandson \
        grocer guitarist headmaster headmistress headteacher homeowner housekeeper hydrologist illustrator inmate \
        interpreter inventor janitor jockey juror landlady landlord lecturer librarian lifeguard linguist longshoreman \
        machinist magistrate mathematician mechanic meteorologist microbiologist midfielder midwife miner missionary \
        motorist musician neurologist novelist nun oceanographer optician organist ornithologist paramedic \
        parishioner passenger patient pedestrian pediatrician paediatrician pensioner pharmacist philosopher physicist \
        physiotherapist pianist playwright plumber poet policeman policewoman postman postmaster programmer \
        psychiatrist psychologist publisher pupil quarterback ranger receptionist referee refugee retiree roofer sailor \
        salesman saleswoman sculptor seismologist shipowner shopkeeper skipper sociologist solicitor \
        superintendent supervisor surgeon survivor surveyor swimmer tenant therapist toxicologist trainee \
        translator trustee tutor umpire undertaker vet veterinarian vicar villager violinist virologist volcanologist waiter \
        waitress widow widower winemaker zookeeper zoologist \
        eyewitness captain striker winger pitcher defender goalie goaltender linebacker cornerback shortstop \
        catcher infielder outfielder defenseman defenceman right-hander left-hander batsman bowler rookie \
        actuary agronomist anthropologist attendant barista baritone bartender bassist bursar \
        caregiver carer cartoonist caseworker cellist cinematographer collector commuter comptroller conservationist \
        criminologist dancer demographer dermatologist dispatcher docent environmentalist freshman functionary \
        geneticist gymnast hairdresser hiker hotelier immunologist industrialist intern lineman mediator medic naturalist \
        neuroscientist nutritionist obstetrician ombudsman oncologist paralegal parent parliamentarian pathologist \
        philanthropist pilot podcaster preacher presenter promoter publican publicist qualifier radiologist rector registrar \
        restaurateur screenwriter selectman selectwoman shareholder shopper sophomore soprano stylist taxpayer technician \
        theologian trucker undersecretary welder wrestler worshipper homemaker cardiologist cabbie groundskeeper co-owner \
        co-captain vice-captain",
    adjectives: "democratic republican conservative liberal american british english scottish welsh irish french german spanish \
        italian portuguese greek turkish russian ukrainian polish hungarian austrian swiss belgian dutch danish swedish norwegian \
        finnish chinese japanese indian pakistani korean vietnamese thai australian canadian mexican brazilian argentine cuban \
        venezuelan egyptian libyan syrian iraqi iranian israeli palestinian lebanese jordanian saudi afghan somali nigerian kenyan \
        african european asian latino latina hispanic muslim islamic christian catholic jewish protestant evangelical mormon \
        western eastern northern southern north south presidential progressive socialist libertarian independent southern \
        federal national international global catholic",
    works: "podcast podcasts broadcast newscast series trilogy documentary docuseries miniseries remake sequel album musical opera film films movie movies show shows series song songs album albums book books novel novels memoir play musical sitcom \
        program programme documentary episode column essay poem magazine newspaper blog hit single track video game painting \
        ballad anthem comedy drama thriller soundtrack ad advertisement article story headline chapter tour slogan hashtag",
    naming: "titled entitled subtitled nicknamed known named so-called code-named codenamed self-described self-styled \
        then-called formerly-known aka alias hashtag dubbed nickname",
    aliases: "nicknamed known aka alias so-called",
    terms: "words terms expressions verbs phrases",
    texts: "report reports statement statements letter letters memo memos study studies survey surveys poll polls article articles \
        story stories editorial column headline headlines op-ed book books post posts tweet tweets message messages email emails e-mail \
        e-mails ad ads advertisement video commercial release transcript transcripts document documents complaint lawsuit filing brief ruling order \
        bill law resolution petition invitation invite sign signs placard placards banner banners poster posters note card text \
        caption shirt shirts t-shirt t-shirts hat hats website page slogan motto press-release update updates essay piece \
        song lyrics script speech platform indictment affidavit warrant opinion dissent decision analysis review entry pamphlet \
        flyer mailer flier newsletter biography memoir profile obituary chant chants sticker stickers rule rules constitution act \
        amendment legislation contract agreement treaty declaration cable cables notice inscription plaque tattoo blog description",
    claims: "claim claims promise promises pledge vow assertion assertions statement statements remark remarks comment comments words word \
        call calls description accusation allegation charge argument suggestion insistence proposal plan plans criticism \
        complaint warning prediction answer response reply question reference quote quotes line message speech tweet tweets \
        contention belief declaration suspicion admission demand demands view vision use slogan mantra motto phrase admonition assessment \
        characterization depiction denunciation attack attacks rhetoric testimony explanation apology threat boast joke jab decision",
    bodies: "party university college school department ministry committee commission council institute association foundation \
        court bank group union times post journal news network agency bureau office press daily weekly magazine tribune \
        herald guardian gazette company corporation inc corp llc ltd co house senate congress parliament cabinet pentagon \
        center centre league coalition alliance society federation administration campaign service services force board \
        church museum hospital club team international global media radio television tv channel fund trust project initiative \
        organization organisation republicans democrats fbi cia nsa nasa cnn msnbc nbc abc cbs fox pbs bbc npr espn ap reuters \
        afp upi dnc rnc gop nra aclu un nato eu imf who act bill law constitution amendment street avenue road hotel tower \
        airport stadium arena square hall building heights beach river lake island mountain valley airlines force security \
        nations convention conference academy embassy army navy state isis isil taliban hezbollah hamas",
    places: "new america england britain scotland wales ireland france germany spain italy portugal greece turkey russia ukraine \
        poland hungary austria switzerland belgium netherlands denmark sweden norway finland iceland china japan india pakistan \
        korea vietnam thailand indonesia philippines malaysia singapore taiwan australia canada mexico brazil argentina chile \
        colombia venezuela cuba peru egypt libya syria iraq iran israel palestine lebanon jordan yemen afghanistan somalia \
        sudan nigeria kenya ethiopia albania algeria andorra angola armenia azerbaijan bahamas bahrain bangladesh barbados \
        belarus belize benin bhutan bolivia bosnia botswana brunei bulgaria burundi cambodia cameroon congo croatia cyprus \
        czechia djibouti ecuador eritrea estonia fiji gabon gambia ghana grenada guatemala guinea guyana haiti honduras \
        jamaica kazakhstan kosovo kuwait kyrgyzstan laos latvia lesotho liberia liechtenstein lithuania luxembourg macedonia \
        madagascar malawi maldives mali malta mauritania mauritius moldova monaco mongolia montenegro morocco mozambique \
        myanmar namibia nepal nicaragua niger oman panama paraguay qatar romania rwanda samoa senegal serbia slovakia \
        slovenia suriname swaziland tajikistan tanzania togo tonga trinidad tunisia turkmenistan tuvalu uganda uruguay \
        uzbekistan vanuatu zambia zimbabwe crimea gaza donbas kashmir punjab tibet africa europe asia washington york london paris berlin moscow beijing tokyo delhi rome \
        madrid brussels vienna dublin sydney toronto ottawa boston chicago houston dallas denver detroit miami atlanta \
        philadelphia phoenix seattle orlando cleveland baltimore pittsburgh milwaukee angeles francisco vegas orleans \
        alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa \
        kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada \
        hampshire jersey ohio oklahoma oregon pennsylvania rhode carolina dakota tennessee texas utah vermont virginia wisconsin \
        wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa tenn tex \
        va vt wis wyo n.c n.d n.h n.j n.m n.y r.i s.c s.d w.va b.c ont que d.c u.s u.k us uk usa east west north south united states kingdom manhattan brooklyn hollywood",
    place_ends: "",
    it: "it",
    selves: "i we",
    by: "by",
    of: "of",
    to: "to",
    on: "on",
    like: "as",
    his: "his",
    hers: "her",
    determiners: "the a an this that these those some any each every no another one two three four five six seven eight nine ten \
        eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty hundred thousand \
        many several most both other certain such all either neither few third fourth fifth sixth more fewer",
    prepositions: "given concerning regarding including unlike despite amid of in on at by for from with without to into onto about against among around before after behind below beneath \
        beside between beyond during except inside like near off out outside over past per since through throughout toward \
        towards under until up upon via within amid despite across along as than",
    conjunctions: "and but or nor yet so",
    subordinators: "that because although though while when where whether if unless until since once whereas how why what whose \
        whom how",
    auxiliaries: "is are was were be been being am has have had having do does did done will would can cannot could may might shall should \
        must 'll 've 'd 're isn't wasn't aren't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't \
        seemed seems seem appeared appears",
    adverbs: "here there today yesterday tomorrow tonight ago also later then still just even once again already always never often sometimes recently repeatedly now \
        reportedly allegedly simply merely only really quickly previously earlier first further finally once therefore \
        however meanwhile instead too soon ever not famously publicly initially eventually immediately sarcastically \
        himself herself themselves itself alike who perhaps maybe probably possibly apparently clearly obviously essentially \
        basically actually generally typically usually normally ideally hopefully fortunately unfortunately luckily sadly \
        surprisingly interestingly importantly additionally similarly likewise conversely alternatively consequently \
        accordingly subsequently ultimately increasingly specifically particularly especially notably certainly surely \
        indeed nevertheless nonetheless moreover furthermore besides otherwise hence thus overall elsewhere afterwards \
        afterward away together apart aside ahead abroad alone anyway almost quite rather very nearly seldom rarely twice \
        somehow somewhat forever altogether",
    particles: "de da di del della der den du la le van von bin ibn al el ben dos das y ter zu zum zur",
    calendar: "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
        september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec \
        christmas easter thanksgiving ramadan a.m p.m am pm est edt gmt",
    participle_ends: &["ing"],
    other_verbs: "",
    body_ends: "",
    office_leads: "",
    surnames: "",
    stopped: "gov govs lt sen sens rep reps gen maj col capt sgt cpl pvt adm cmdr brig det insp supt atty asst assoc hon rev prof dr \
        cllr ald msgr mr mrs ms fr sr jr st ft mt ala ariz ark calif colo conn del fla ga ill ind kan kans ky la mass md mich \
        minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ont que",
    calendar_surnames: "may march",
    forenames_his: "jan august",
    forenames_hers: "jan april june",
    according: "according",
    sources: "",
    reading: "",
    masculines: "",
    feminines: "",
    oblique: "",
    views: "",
};
