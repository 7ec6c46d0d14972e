//! First names with the gender they usually go with: the commonest of the United States census of 1990 and of the Social
//! Security lists, with common names of other languages. Names that both use ("jordan", "taylor") are left out.

/// First names of men.
pub(crate) const HIS: &str = "james john robert michael william david richard charles joseph thomas christopher daniel paul \
    mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank \
    scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan \
    roger joe juan jack albert jonathan justin gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce \
    brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest \
    phillip philip todd jesse craig alan shawn clarence sean chris johnny earl jimmy antonio danny bryan tony luis mike stanley \
    leonard nathan dale manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob lee melvin alfred \
    kyle francis bradley jesus herbert frederick ray joel edwin don eddie ricky troy randall barry alexander bernard mario \
    leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin alex jon ronnie bill lloyd tommy leon derek \
    warren darrell jerome floyd leo alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman \
    maurice vernon roberto clyde glen hector shane ricardo sam rick lester brent ramon charlie tyler gilbert gene marc reginald \
    ruben brett angel nathaniel rafael edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron \
    mitchell roland arnold harvey jared adrian karl cory claude erik darryl jamie neil christian javier fernando clinton ted \
    mathew tyrone darren lonnie lance cody julio kurt allan nelson guy clayton hugh max dwayne dwight armando felix jimmie everett \
    ian wallace ken bob jaime alfredo alberto dave ivan johnnie sidney byron julian isaac clifton willard daryl ross virgil andy \
    marshall salvador perry kirk sergio seth kent terrance rene eduardo terrence enrique freddie wade austin stuart fredrick \
    arturo alejandro joey nick luther wendell jeremiah evan julius donnie otis trevor oliver luke homer gerard doug kenny hubert \
    angelo shaun lyle matt alfonso orlando rex carlton ernesto pablo lorenzo omar wilbur blake horace roderick kerry abraham rickey \
    ira andres cesar johnathan malcolm rudolph damon kelvin rudy preston alton archie marco pete randolph garry geoffrey \
    jonathon felipe bennie gerardo ed dominic loren delbert colin guillermo earnest benny noel rodolfo myron edmund salvatore cedric \
    lowell gregg sherman devin sylvester roosevelt israel jermaine forrest wilbert leland simon irving owen rufus woodrow kristopher \
    levi marcos gustavo lionel marty gilberto clint nicolas ismael orville drew ervin ignacio alfonzo josh bernie rand mitt newt \
    vladimir sergei dmitry mikhail igor boris oleg yuri alexei viktor hans jürgen wolfgang klaus dieter günter helmut stefan markus \
    thorsten uwe olaf friedrich heinrich johann jean pierre michel jacques françois philippe alain bernard laurent nicolas \
    olivier pascal emmanuel édouard gérard rené didier christophe giovanni giuseppe matteo luca paolo silvio sergio recep abdullah \
    ahmed ali hassan hussein ibrahim mohamed mohammed muhammad mustafa omar osama yusuf karim jamal khalid abdul benjamin ehud \
    yitzhak shimon narendra rahul raj sanjay arun xi wei jun hiroshi takeshi shinzo kim-jong dwight barack ruben chuck gus \
    zach jake josh liam noah ethan mason logan lucas aiden caleb hunter connor gavin brody declan elliott grant griffin \
    harrison hank hugo jasper jeb lindsey mick mitch reince roman rory rupert tucker vince wyatt graeme nigel alistair alastair \
    hamish ewan gareth rhys dylan callum jürg sven lars björn anders erik henrik mats jens nils ole knut piotr jan andrzej tomasz \
    marek pavel jiří václav";

/// First names of women.
pub(crate) const HERS: &str = "mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty \
    helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa brenda amy \
    anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce \
    diane alice julie heather teresa doris gloria evelyn jean cheryl mildred katherine joan ashley judith rose janice kelly nicole \
    judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn andrea kathryn louise sara anne jacqueline \
    wanda bonnie julia ruby lois tina phyllis norma paula diana annie lillian emily robin peggy crystal gladys rita dawn \
    connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith kim sherry sylvia josephine thelma shannon \
    sheila ethel ellen elaine marjorie carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie \
    april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica \
    jill erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette \
    samantha marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie katie kristen \
    vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya ella stacey wilma gina kristin \
    jessie natalie agnes vera charlene bessie delores melinda pearl arlene maureen colleen allison tamara joy georgia constance \
    lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda lydia viola courtney marian stella caroline dora jo vickie \
    mattie maxine irma mabel marsha myrtle lena christy deanna patsy hilda gwendolyn jennie nora margie nina cassandra leah penny \
    kay priscilla naomi carole olga billie dianne tracey leona jenny felicia sonia miriam velma becky bobbie violet kristina \
    toni misty mae shelly daisy ramona sherri erika katrina claire lindsey lindsay geneva guadalupe belinda margarita sheryl cora faye \
    ada natasha sabrina isabel marguerite hattie harriet molly cecilia kristi brandi blanche sandy rosie joanna iris eunice angie \
    inez lynda madeline amelia alberta genevieve monique jodi janie kayla sonya jan kristine candace fannie maryann opal alison \
    yvette melody luz susie olivia flora shelley kristy mamie lula lola verna beulah antoinette candice juana jeannette pam kelli \
    hannah whitney bridget karla celia latoya patty shelia gayle della vicky lynne sheri marianne kara jacquelyn erma blanca \
    myra leticia pat krista roxanne angelica robyn adrienne rosalie alexandra brooke bethany sadie bernadette traci jody kendra \
    nichole rachael mable ernestine muriel marcella elena krystal angelina nadine kari estelle dianna paulette lora mona doreen \
    rosemarie desiree antonia janis betsy christie freda meredith lynette teri cristina eula leigh meghan sophia eloise rochelle \
    gretchen cecelia raquel henrietta alyssa jana gwen jenna tricia laverne olive tasha silvia elvira delia kate patti lorena \
    kellie sonja lila lana darla mindy essie mandy lorene elsa josefina jeannie miranda dixie lucia marta faith lela johanna shari \
    camille tami shawna elisa ebony melba ora nettie tabitha ollie winifred kristie hillary carly megyn sarah elise abby abigail chloe \
    madison isabella ava mia zoe lily sofia scarlett addison aubrey nikki loretta kellyanne huma ivanka melania chelsea \
    condoleezza angela ursula annegret christiane sabine petra monika renate ingrid heike birgit anja katrin silke julia \
    françoise nathalie isabelle sylvie valérie ségolène brigitte véronique dominique marine martine cécile élodie amélie chantal \
    carmen pilar dolores mercedes rocío inés lucía sofía isabel soraya yolanda ximena svetlana tatiana natalia olga irina \
    yulia oksana maria fatima aisha leila zainab nadia indira priya anjali sushma sonia mei yuki akiko keiko theresa nicola ruth \
    fiona siobhan aoife niamh ingrid astrid helle mette kirsten birgitte magdalena agnieszka beata ewa zuzana";
