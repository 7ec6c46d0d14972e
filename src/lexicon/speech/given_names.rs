//! First names with the gender they usually go with: the commonest of the United States census of 1990 and of the Social
//! Security lists, with common names of other languages. Names that both use ("jordan", "taylor") are left out.

/// First names of men.
pub(crate) const HIS: &str = "aaron abdul abdullah abraham adam adel adrian ahmad ahmed aiden akbar alain alan alastair albert \
    alberto alec alejandro alex alexander alexei alfonso alfonzo alfred alfredo ali alistair allan allen \
    alphonso alton alvin amir amos anders andre andres andrew andrzej andy angelo anthony antonio \
    archibald archie ari armand armando arne arnold arthur artie arturo arun austin aziz barack barney \
    barry bart bashar beau ben benjamin bennie benny bernard bernardo bernie bert bill billy björn \
    blaine blake bob bobby boris boyd brad bradley brandon brendan brent brett brian brock brody bruce \
    bryan bud buddy burt butch byron caesar cal caleb callum calvin cameron carl carlos carlton carmine \
    casper cecil cedric cesar cesare chad charles charlie chauncey chester chet chip chris christian \
    christophe christopher chuck clarence clark claude claus clayton clem clement cliff clifford clifton \
    clint clyde cody colby cole colin connor conor conrad corbin corey cornelius cory craig curtis cyril \
    cyrus dale dalton damian damon dan daniel danny darin darius darnell darrell darren darryl daryl \
    dave david davy dean deandre declan delbert demetrius dennis denny derek derrick desmond devin dewey \
    dick didier dieter dirk dmitry dominic dominick don donald donnell donnie donovan doug douglas drake \
    drew duane duncan dustin dwain dwayne dwight dylan eamon earl earle earnest ed eddie eddy edgar \
    edmund eduardo edward edwin efrain ehud eli elias elijah elliot elliott ellis elmer emanuel emerson \
    emil emilio emmanuel enrique enzo eric erik ernest ernesto errol ervin esteban ethan eugene evan \
    everett ewan ezra fabian faisal farid felipe felix ferdinand fernando fidel fletcher floyd forrest \
    francis francisco frank frankie franklin françois fred freddie frederick fredrick friedrich gabriel \
    galen gareth garrett garry garth gary gaston gavin gene geoff geoffrey george gerald gerard gerardo \
    gian gilbert gilberto gino giorgio giovanni giuseppe glen glenn gordon graeme greg gregg gregory \
    guido guillermo gus gustavo guy gérard günter hakeem hal hamid hamish hamza hank hans harlan harold \
    harrison harry harvey hasan hassan hayden hayes heath hector heinrich helmut henrik henry herbert \
    herman hernan hiroshi hollis homer horace horst howard hubert hugh hugo humberto huntington hussain \
    hussein hyman ian ibn ibrahim idris ignacio ignatius igor ike imran ira irvin irving irwin isaac \
    isaiah ishmael ismael ismail issa ivan jack jacob jacques jaime jake jakob jamal james jared jarrod \
    jarvis jason jasper javier javon jay jayson jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah \
    jeremias jeremy jermaine jerome jerrold jerry jesse jim jimmie jimmy jiří joachim joaquim joaquin \
    joaquín joe joel joey johann john johnathan johnnie johnny jon jonas jonathan jonathon jorge jose \
    josef joseluis joseph josh joshua josiah josé juan jules julian julio julius justin jürg jürgen \
    kamal kareem karim karl keith kelvin ken kendrick kenneth kenny kent kenton kermit kevin khalid \
    khizr kim-jong kirby kirk klaus knut kristopher kurt kyle lamar lamont lance landon larry lars \
    laurence laurent lawrence lawson leland lenny leo leon leonard leonardo leopold leroy lester levi \
    lewis lex liam linwood lionel lloyd lon lonnie lonny loren lorenzo louie louis lowell luca lucas \
    lucian luciano lucien lucius luis lukas luke luther lyle lyndon mac mack mahmoud mahmud malcolm \
    malik manny manuel marc marcel marcelo marco marcos marcus marek mariano mario mark markus marlin \
    marlon marquis marshall martin marty marvin mathew mathias mats matt matteo matthew maurice maury \
    max maximilian maxwell melvin michael micheal michel mick mickey miguel mike mikhael mikhail miles \
    milo milos milton mitch mitchell mitt mohamed mohammad mohammed monty mordecai morris moses muhammad \
    murray mustafa myles myron napoleon narendra nathan nathaniel ned neil nelson nestor newt niall \
    nicholas nicholaus nick nicolai nicolas nigel nikolai nikolas nils noah noel nolan norbert norman \
    norris octavio odell olaf ole oleg oliver olivier omar orin orrin orville osama oscar otis owen \
    ozzie pablo paolo pascal patricio patrick paul pavel pedro percy perry pete peter philip philippe \
    phillip pierce pierre piotr preston quentin quincy quinton rafael rahm rahul raj ralph ramiro ramon \
    rand randall randolph randy rashad rashid raul ravi ray raymond raymundo recep reggie reginald \
    reince reinhold rené reuben rex reynaldo reza rhys ricardo rich richard richie rick rickey ricky \
    rico rob robbie robert roberto rod roddy roderick rodger rodney rodolfo rodrigo rogelio roger roland \
    rolando rollin roman romeo ron ronald ronnie rory roscoe ross rowan roy royce ruben rubin rudolph \
    rudy rufus rupert russ russell rusty ryan sal saleem salim salvador salvatore sam sami sammy samuel \
    sanford sanjay santiago saul scot scott sean sebastian sergei sergio seth shane shaun shawn sheldon \
    shelton sherwood shimon shinzo sidney silas silvio simon skip slade sonny spencer stan stanley \
    stefan stefano stephen sterling steve steven stevie stewart stuart sven sylvan sylvester tad takeshi \
    tariq tate ted teddy terence terrance terrence terry thad thaddeus theodore thomas thorsten thurman \
    tim timmy timothy tobias toby todd tom tomas tomasz tommy tomás tony travis trent trevor trey \
    tristan troy truman tucker ty tyler tyrone ulysses uwe vaughn vern vernon vic vicente victor vijay \
    viktor vince vincent vinnie virgil vito vladimir václav wade wallace wally walter walton warren \
    waylon wayne weldon wendell wes wesley weston wilbert wilbur wilfred wilfredo wilhelm will willard \
    william willie wilmer wilson winston wolf wolfgang woodrow wyatt xavier xi yasser yitzhak yousef \
    yuri yusuf zach zachariah zachary zane zeke édouard";

/// First names of women.
pub(crate) const HERS: &str = "abbie abby abigail ada addison adela adele adriana adrienne agnes agnieszka aileen aimee aisha \
    aisling akiko alana alba alberta alessandra alexa alexandra alexis alice alicia alina alisa alisha \
    alison allie allison alma alyson alyssa amal amanda amber amelia amina amira amparo amy amélie ana \
    anastasia andrea andria angela angelica angelina angeline angie anita anja anjali ann anna anne \
    annegret anneliese annette annie annmarie antoinette antonella antonia aoife april araceli ariana \
    arianna arielle arlen arlene arline ashlee ashley astrid aubree aubrey audrey augusta aurora ava \
    avis babette barb barbara barbra bea beata beatrice becca becky belinda bella bernadette bernadine \
    bernice bertha bessie beth bethany betsy bettie bettina betty beulah beverley beverly bianca birdie \
    birgit birgitte blanca blanche bobbi bonnie brandi brandie bree brenda brenna briana brianna bridget \
    bridgette brigitte britney brittany brook brooke bryn caitlin caitlyn callie camille candace candice \
    candy carina carissa carla carlene carlotta carly carmela carmella carol carole carolina caroline \
    carolyn carolyne carrie cassandra cassie catalina catharine catherine cathleen cathryn cathy cecelia \
    cecilia celeste celia celina chandra chantal charity charlene charlotte charmaine chasity chelsea \
    cherie cheryl chiara chloe chrissy christiane christie christina christine christy chrystal cindi \
    cindy claire clara clare clarice clarissa claudette claudia claudine clementine colette colleen \
    concepcion concetta condoleezza connie constance cora cordelia corinne cornelia corrine cristal \
    cristina crystal cynthia cécile daisy daniela danielle daphne darcy darla darleen darlene dawn dayna \
    deanna debbie debora deborah debra deena deidre deirdre delia delilah della delores delphine demi \
    dena denice denise desiree diana diane dianna dianne dina dinah dixie dolly dolores dominica \
    donatella donna dora doreen doris dorothea dorothy dorthy dottie dulce earline ebony edie edith edna \
    edwina effie eileen elaina elaine eleanor eleanore elena elinor elisa elise eliza elizabeth elke \
    ella ellen ellie elly elma elodie eloisa eloise elsa elsie elvira elyse emilia emilie emily emma \
    enid erica erika erin erma erna ernestina ernestine esmeralda esperanza essie estela estelle ester \
    esther ethel eugenia eugenie eugénie eula eunice eva evangeline eve evelina evelyn evette ewa \
    fabiola faith fannie fatima faye federica felicia felicity fern filomena fiona flora florence fran \
    frances francesca francine francoise françoise freda frida frieda gabriela gabriella gabrielle gail \
    gayle gemma geneva genevieve georgette georgina geraldine germaine gertrude gina giovanna giselle \
    giulia gladys glenda gloria grace greta gretchen gudrun guinevere gwen gwendolyn gwyneth hanna \
    hannah harriet hattie hazel heather hedwig heidi heike helen helena helene helga helle henrietta \
    henriette hermione hilda hildegard hillari hillary holly huma ida ilana ilene iliana ilona ilse \
    imelda imogen indira ines inez ingeborg ingrid inés irene irina iris irma isabel isabella isabelle \
    iva ivana ivanka ivy jacinta jacklyn jaclyn jacquelin jacqueline jacquelyn jada jami jana jane \
    janelle janet janice janie janine janis jasmin jasmine jayne jeanette jeanine jeanne jeannette \
    jeannie jenifer jenna jennie jennifer jenny jeri jerri jerrie jesica jessica jill jillian joan joann \
    joanna joanne jocelyn jodi johanna jolene josefa josefina josephine josette josie jovita joy joyce \
    juana juanita judi judith judy juli julia juliana juliane julianne julie juliet juliette justina \
    justine kaitlin kaitlyn kara karen kari karin karina karla karyn kasey kate katelyn katharina \
    katharine katherine kathi kathie kathleen kathryn kathy katie katja katrin katrina katy kay kaye \
    kayla keiko keisha kelley kelli kellie kellyanne kendra kerri kerrie kimberley kimberly kirsten \
    kirstie kirstin kitty krista kristel kristen kristi kristie kristin kristina kristine kristy kristyn \
    krystal ksenia lacey lacy ladonna lakeisha lana lara larissa lashonda latasha latisha latonya latoya \
    laura laurel lauren laurene laurie laverna laverne lavonne lea leah leann leanne leigh leila lela \
    lena lenora leona lesley leticia letitia liana libby lidia lila lilian liliana lillian lillie lilly \
    lily lina linda linette lisa lisette liza lizzie lois lola lora loraine lorelei lorena lorene \
    loretta lori lorraine lottie louisa louise luann lucia lucie lucile lucille lucinda lucretia lucy \
    lucía luisa lula luz lydia lyla lyn lynda lynette lynne mabel mabelle mable mackenzie maddie \
    madeline mae mag magda magdalena maggie maja malinda mamie mandy manuela mara marcella marcia marcie \
    margaret margarita margery margie margo margot margret marguerite maria marian mariana marianna \
    marianne maribel maricela marie mariela marietta marilyn marine marisa marisol marissa maritza \
    marjorie marjory marla marlena marlene marlyn marnie marsha marta martha martine mary maryann \
    maryanne marybeth maryellen maryjane marylou matilda mattie maude maura maureen mavis maxine maya \
    mayra meagan meg megan meghan megyn mei melania melanie melba melina melinda melisa melissa mellisa \
    melody melva mercedes meredith meredyth mette mia michaela michele michelle mildred millicent millie \
    mimi mina mindy minna minnie miranda mireille miriam mitzi moira mollie molly mona monica monika \
    monique morgane muriel myra myrna myrtle nadia nadine nan nancy nanette naomi natalia natalie \
    natalya natasha nathalia nathalie nelda nell nellie nettie niamh nichole nicole nicolette nikita \
    nikki nilda nina nita noelle noemi nola noor nora noreen norma octavia odessa odette ofelia oksana \
    olga olivia olympia oprah ora ottilie padma paige paloma pam pamela patrice patricia patsy patti \
    patty paula pauletta paulette paulina pauline pearl peggy penelope penny petra petronella petula \
    phoebe phyllida phyllis pilar polly portia priscilla priya queenie rachael rachel rachelle ramona \
    randi raphaela raquel rebecca rebekah regina reina rena renae renata renate renee reva reyna rhea \
    rhoda rhonda rita robbin roberta robyn rochel rochelle rocío romaine ronda rosa rosalie rosalind \
    rosalinda rosalyn rosanna rosanne rose roseann roseanne rosella roselyn rosemarie rosemary rosie \
    roslyn rowena roxana roxanne roxie ruby ruth ruthie sabine sabrina sadia sadie sally salma samantha \
    samira sandi sandra sanna sara sarah saundra savannah scarlett selena selina selma serena shana \
    shanna shari sharlene sharon sharron shauna shawna sheena sheila shelia shelley shelli shelly sheree \
    sheri sherri sherry sheryl shirlee shirley shonda silke silvia simone siobhan sofia sofie sofía \
    sondra sonia sonja sonya sophia soraya stacey stefanie stella stephanie stephany sue susan susana \
    susanna susannah sushma susie suzanne suzette svea svetlana sybil sydney sylvia sylvie ségolène \
    tabatha tabitha tamar tamara tamera tami tamika tammie tammy tania tanya tara tasha tatiana tatyana \
    teresa teresita teri terri terrie tess tessa thalia thea thelma theresa tiffany tilda tina tisha \
    toni tonya traci tracie treva tricia trina trisha trudy twila ulla ulrike uma ursula ursulina ute \
    valeria valerie valérie vanesa vanessa velda velma vera verena verna verona veronica vesta vicki \
    vickie vicky victoria vilma viola violet virginia vivian viviana vonda véronique wanda wendi wendy \
    wilda wilhelmina willa wilma winifred winnie winona xenia ximena yasmin yesenia yolanda yolande yuki \
    yulia yvette yvonne zainab zara zelda zelma zoe zora zuzana élodie";

/// Rarer first names of men, known beside quotations only.
pub(crate) const RARER_HIS: &str = "abe abel abram adalberto adan adolfo adolph agustin aidan akira alden \
    aldo alessandro alonso alonzo alphonse alvaro amado ambrose amit anatoly andreas andrei andreu anibal \
    anil antione antoine anton antone antony antwan arden arjun arlie arnoldo arnulfo aron arron ashok \
    attila augustus aurelio basil benedict benito bertram bilal bjorn bogdan bradly bram branden branko \
    brant brendon brenton bret brice broderick bryce bryon buford burl carlo carmelo cedrick cem chadwick \
    charley ciaran cillian claud claudio clemente cletus collin colton cordell cormac cristobal cristopher \
    curt dafydd damien damion dane danilo dannie dante darell daren dario daron darrel darrick darrin \
    darron darwin davide deangelo delmar delmer demarcus denis deon derick deshawn dexter diarmuid diego \
    dino dion dmitri domenic dong donn donny donte dragan duarte dusan edgardo edison edmond edmundo \
    edwardo efren elbert elden eldon eliseo ellsworth elmo eloy elroy elton elvin elvis elwood emile \
    emmett emmitt emory emre emyr enoch enrico eoin erasmo erich erick ernie euan eugenio eusebio everette \
    evgeny ezekiel ezequiel fabio farouk faustino fausto federico felton ferenc fergus fermin filiberto \
    finn florencio florentino francesco franklyn freddy frederic fredric fumio gabor garret gaylord genaro \
    gennady geraint geraldo gert gianluca gil giulio goncalo gonzalo goran graig gregorio grzegorz gustav \
    hakan harland harley haywood herb heriberto herschel hershel hilario hipolito hiram hobert horacio \
    hosea hoyt huey huw iain ieuan iker ionut isaias isidro issac istvan jacinto jakub jamaal jamar jamel \
    jarod jarred jarrett jefferey jeramy jere jeroen jerold jeromy jerrell jerrod jesper jess jesus jiri \
    joao jochen joerg johnathon jonah joost jordi jordon jorg josep josue jude judson jurgen kasper keenan \
    kemal kenji keven kip koen korey kory kraig kristofer krzysztof kurtis lanny laszlo lazaro leandro \
    leif lemuel len lenard leonel leopoldo lino loyd lubomir lucio luigi lukasz luuk lyman lynwood maarten \
    maciej magnus manmohan marcelino marcellus marcin margarito massimo mauricio mauro maximo mehmet mel \
    merlin mervin micah michal mihai mikel mikkel millard miquel mitchel modesto moises monte moshe murat \
    nathanael nathanial nenad neville noe norberto nuno odis oleksandr olen olin omer ondrej oren orval \
    osvaldo oswaldo otha otto padraig pasquale pau pawel petr petro phil pieter pietro porfirio quintin \
    radu rajesh rajiv ramesh randal randell raphael rasmus rayford raymon reinaldo renaldo renato rhett \
    rickie rigoberto robby rocco rocky rodrick rolf rolland ronny rosendo ruairi rudolf rueben rui russel \
    samual sander sandor santo satoshi scottie scotty seamus sergey shad shayne shon sid slobodan sol \
    soren stephan suresh tadhg taras taro tayyip teodoro theo theron thiago thijs tiago titus tod tory trenton \
    tuan tyree tyrell tyron unai vaclav valentin vasco vikram vincenzo virgilio vitaly volodymyr waldo \
    wilber wilburn wilford willem willian willy wilton winford winfred wojciech wouter xavi yevgeny \
    yoshihide zachery zack zackary zdenek zoltan zoran";

/// Rarer first names of women, known beside quotations only.
pub(crate) const RARER_HERS: &str = "abbey addie adelaida adelaide adelina adeline adell adriane adrianna \
    adrianne agatha aida alaina alanna albina alda alecia alejandra alene alesha alesia alessia aleta \
    aletha alfreda aline alissa allene allyson alpha altagracia althea alvina alyce amalia ami amie anabel \
    andra angelia angelique angelita angharad anh anissa anke annabelle annamarie anneke annemarie annetta \
    annika antionette antonette aracely ardis ardith aretha arleen armida ashleigh ashton athena audra \
    aung aura aurelia ayesha bambi barbora beate beatriz belen belle belva benita berniece bernita berta \
    bertie beryl bess bette bettye billie blanch bobbie bonita bonny brandy breanna brianne bridgett \
    brigette brittani brittney bronwen camilla candelaria candi candida cara caren cari caridad carleen \
    carman carmel carmelita carmen carolee caryl caryn carys catarina cathie cathrine catina catrina \
    catriona cecile celestine chanda chanel chantel charisse charla charleen charline chastity chelsey \
    chelsie cheri cherly cheryle chiquita christa christal christen christi christin ciara cinthia coleen \
    collette consuelo coral cori corina corine corinna corrie cortney cristine cristy dalia damaris \
    danelle danette daniella danita danna dara darci daria dawna deana deann deanne debby debi debrah \
    deepa deidra delfina delma delois deloris demetria dessie dian diann dionne dollie dominga donita \
    dorcas dorene doretha dori dorinda dorris dortha dovie earlene earnestine ebba edythe eilidh ekaterina \
    elda elenor elia elida elisabeth elissa elizebeth elnora elouise elva elvia ena enriqueta ericka \
    erlinda estella etta eulalia evangelina evie evonne fanny farrah fawn fay felecia felicita felicitas \
    felipa felisha femke fernanda ffion flor florine flossie floy francisca freida freja galina garnet \
    gaye gayla gena genoveva georgiana georgianna georgie gerda geri gerri gertie gilda gillian ginny \
    giorgia gisela glenna goldie gracie graciela grainne gregoria griselda guillermina gussie hailey \
    hallie harriett harriette haydee hayley hellen herlinda hermelinda herminia hilary holli hollie \
    hortencia hortense idella ila ilaria ileana ima imogene ina inge iola iona ione isabell ivette ivonne \
    jacque jaimie jamila janeen janel janell janette janina janna jannette jannie jaqueline jayme jean \
    jeana jeane jeanetta jeanie jeanna jeannine jelena jena jenelle jeniffer jennette jenni jewel joana \
    joanie jodie joelle joellen johnna joleen joni jonnie josephina joycelyn julianna jung kala kami \
    karissa karol karolyn karon karrie kassandra katarzyna katerina katheryn kathrine katina kavita keely \
    kelsey keri kerstin kesha keshia khadija kia kimberlee kira kisha kori kristal krystle kyla kylie \
    kyong kyra kyung lacie lakesha lakeshia lakisha laquita lashanda lashawn latanya latonia latosha \
    latrice latricia laureen lauretta laurette lauri lavina lavon lawanda layla leanna leatrice leeann \
    leilani leisa lelia lenka lenore leola leone leonor leonora leora leota lesa lessie leta letha lettie \
    lia lida lilia lindy linnea linnie lise lissette liz lizabeth lizbeth lizette lolita lona lorenza \
    lorie lorine lorna lorri lorrie lotte louann louella lourdes lovie luanne lucila ludmila luella lulu \
    lura lyndsey lynnette lyudmila madeleine madelyn madge madonna maeve magdalene magnolia mairi majorie \
    malgorzata malissa mallory mamata mandi maranda marcela marcelina marcelle marci marcy margarette \
    marge mariah mariam mariann marijke marilee marilynn marina marisela marita marlys marquerite marquita \
    marti martina marva marvel marylin matilde maud maudie maurine maxie maybelle mayme meaghan mellissa \
    melodie melony melvina meta micaela migdalia milagros milena minerva mireya mirian mirna missy misti \
    mittie montserrat mozelle myriam myrtis nakia nanci nannette nannie natividad nedra nelly nena nereida \
    neva nicki nicola niki nila nirmala nona nova novella nuria nydia oleta ona ophelia oralia orla orpha \
    pansy paola pattie pearlie pearline peggie pennie perla pernille phillis philomena phuong phylis \
    phyliss precious pricilla prudence rae rafaela raven reba rebeca renita reta retha rhiannon richelle \
    robin rocio roisin roma romona rona rosalba rosalee rosalia rosalina rosario roseanna rosetta rosina \
    rosita roxane roxann roxanna rubye ruthann sabina sakura salina sallie samatha sanjuana sanjuanita \
    sanne santa saoirse sasha saskia shaina shalonda shameka shamika shanda shanon shanta shante shantel \
    shara sharla sharonda sharyn shayla shayna shellie sherie sherita sherrie sherrill shiela shirlene \
    sian sigrid sinead socorro soledad solveig sophie staci stacia stacie stacy starla stephenie sunny \
    susanne suzan suzanna tameka tamela tammi tamra tana tanisha taryn tawana tawanda tawnya teena tena \
    terese teressa terra tessie theda theodora therese thuy tiana tiara tierra tiffani tiffanie tillie \
    tomasa tomeka tonia tonja tori tosha toya tracey trena tresa tressa trista twyla tyra una vada valarie \
    valentina valorie veda venessa venita venus verda vergie verla vernell vernice vickey vikki violeta \
    virgie windy winnifred xiomara yadira yekaterina yolonda yoshiko yuko zella zenaida zofia zoila zola \
    zoraida";
