/**
 * Nouns whose first sense is a person, in the singular and in lower case, a to k.
 *
 * Source: WordNet 3.1 (Princeton University, WordNet licence): every single word whose first sense is in the
 * lexicographer file noun.person, and at least half of its tagged uses, or of its senses where none is
 * tagged. Left out are names of individuals, slurs and vulgar words, and what PERSONAL_ENDING in
 * ../reporters.ts tells.
 */
export const PERSON_NOUNS_A_K: ReadonlySet<string> = new Set(
  `abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter abettor
  abhorrer abjurer abkhas abkhasian abkhazian abnaki abnegator abominator aboriginal aborigine abridger
  abrogator absconder abseiler absentee absolver abstainer abstinent abstracter abstractor abuser abutter
  academic acadian accessary accommodator accomplice accoucheur accoucheuse accountant accused accuser
  achaean achaian achiever acolyte acrobat actor actress actuary adapter addict addle-head addlehead
  addressee adducer adept adherent aditya adjudicator adjuster adjustor adjutant administrator admiral
  admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterer adulteress advancer
  adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate advocator aeolian
  aeon aeronaut aerophile aesir aesthete aether affiant affiliate affine affirmer affluent afghanistani
  aficionado african african-american afrikander afrikaner agent-in-place aggravator aggregator aggressor
  agitator aglaia agnate agnostic ahura aide aide-de-camp airhead alabamian alaskan albanian albino alcalde
  alcoholic alecto aleutian alexandrian alexic algerian algonkian algonkin algonquian algonquin alien
  alienator alienee alienor aliterate alky all-rounder allayer allegoriser allegorizer alleviator
  alliterator allocator almoner almoravid almsgiver alphabetiser alphabetizer alsatian also-ran altaic
  alternate alumna alumnus amah amalgamator amanuensis amateur amazon ambassador ambassadress ambler
  ambusher ameer american amerindian amhara amigo amir amish amnesiac amnesic amora amphisbaena amputator
  amputee anagnost analphabet analphabetic analysand analyst anasazi anathema ancestor ancestress anchorite
  ancient andorran androgyne andvari angel angevin angevine angler anglican anglo-american anglo-indian
  anglo-saxon anglophil anglophile anglophobe angolan angolese anguillan animator annamese annihilator
  annotator announcer annoyer annuitant anointer anorectic anorexic answerer antecedent antediluvian
  anthropoid anthropophagite anthropophagus anti anti-american anti-intellectual anti-semite anticipant
  anticipator antiguan antihero antinomian antipope antiquarian antiquary antique anunnaki anzac apache
  aper aphakic aphasic apostate apostle apothecary apotheosis appalachian apparatchik apparition appeaser
  appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice appropriator
  approver aquanaut arab arabian aramaean aramean arapaho arapahoe arawak arawakan arb arbiter arbitrager
  arbitrageur arbitrator arcadian archangel archbishop archdeacon archduchess archduke archer archimandrite
  architect archpriest areopagite argentinian argive argonaut arguer argus aricara arikara aristotelean
  aristotelian arizonan arizonian arkansan arkansawyer armiger arminian armor-bearer armorer armourer
  arms-runner arouser arranger arriver arriviste arrogator arrowsmith arthritic articulator artificer
  artisan artiste aryan ascetic ashkenazi asian asiatic asker aspirant aspirer ass-kisser assailant
  assamese assassin assassinator assaulter assayer assenter asserter assessee assessor asseverator assignee
  assignor assimilator assistant associate assyrian asterope asthmatic astrogator astrologer astronaut
  astronomer asvins atakapa athabaskan athapascan athapaskan athenian athlete atlantides atsugewi attacapan
  attache attacker attempter attendant attendee attender attestant attestator attester attestor attorney
  auctioneer audile auditor augur augustinian aunt auntie aunty auspex aussie australian austrian
  austronesian auteur authenticator author authoress authoriser authoritarian authorizer auto-mechanic
  autobiographer autochthon autodidact automaton auxiliary avatar avenger aviator aviatress aviatrix avower
  awol ayah ayatollah azerbaijani aztec b-girl baas babbler babe baboo babu baby baby-sitter babylonian
  babyminder babysitter bacchanal bacchant bacchante bachelor bachelor-at-arms bachelorette back-number
  backbencher backbiter backer backpacker backscratcher backslapper backslider backstroker badaga baddie
  badger badgerer bagger bagpiper bahai bahamian bahraini bahreini bailee bailiff bailor bairn baker
  balancer baldhead baldpate baldy balkan balker ball-breaker ball-buster balladeer ballerina balletomane
  ballplayer bambino banderillero bandit bandleader bandmaster bangladeshi banker bankrupt banneret banshee
  banshie bantamweight bantu barbadian barbarian bard bargainer bargee barkeep barkeeper barker barmaid
  barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy bart bartender
  barterer barytone basileus basketeer basketweaver basotho basque basso baster bather batswana batter
  battle-axe battler baulker bavarian bawd bawler beachcomber beadle bearer beater beatnik beau bechuana
  bedfellow bedlamite bedouin beduin bedwetter beefeater beekeeper begetter beggar beginner beguiler begum
  behemoth beholder beldam beldame belgian believer bellboy belle bellhop belligerent bellower bellwether
  bellyacher belorussian beloved benedick benedictine benefactor benefactress beneficiary beninese berber
  bereaved berk berliner bermudan bermudian berserk berserker besieger bestower betrayer betrothed bettor
  bey bhutanese bhutani bibliographer bibliophile bibliopole bibliothec bicycler bidder bigot bigwig biker
  bilingual billionaire bimbo binger biographer birdbrain birder bisayan bisexual bishop biter blabber
  blabbermouth blackfoot blackfriar blackguard blackleg blackmailer blackshirt blacksmith blasphemer
  blaster bleacher bleeder blighter blimp blocker blockhead blogger bloke blond blonde blowhard blubberer
  blucher bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder boaster
  boatbuilder boatswain bobby bobby-socker bobbysoxer bodybuilder bodyguard boer boffin bogey bogie
  bohemian bolivian bolshevik bolshie bolshy bombardier bondholder bondmaid bonehead bonesetter boob booby
  booger bookbinder bookdealer booker bookie bookkeeper booklover bookseller bookworm boomer boor booster
  bootblack bootlegger bootlicker boozer borderer bornean borrower boss bostonian bosun botcher
  boulevardier bouncer bounder bourbon bourgeois bowdleriser bowdlerizer bowler boxer boy boyfriend bozo
  bracero brachycephalic braggart bragger brahmin brahui brain-worker brainiac brainworker brat brave bravo
  brawler brazilian breadwinner breaststroker breeder breton brewer briber bricklayer bride bride-to-be
  bridegroom bridesmaid brigadier brigand british britisher briton brits broad broadcaster broker
  broker-dealer broncobuster brother brother-in-law brownie brownshirt browser bruiser brule brummie brummy
  bruneian brunet brunette brute buccaneer buckaroo buckeroo bucolic buddy buff buffoon bug-hunter bugaboo
  bugbear bugger bugler bulgarian bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate
  bunny bunter burgher burglar burgomaster burgrave burmese bursar burundian busboy bushwhacker busker
  buster busybody butcher butler butterball butterfingers buttinsky buyer by-blow byelorussian bystander
  byzantine cabby cabdriver cacodaemon cacodemon cad caddie caddo cadet cadger cadmus cager cahita cairene
  caitiff cajun cakchiquel calapooya calapuya calculator calif californian caliph caller caller-out
  caller-up calligrapher cambodian cameroonian campaigner camper campmate canaanite canadian canarese
  canary candidate cannibal cannoneer cantabrigian cantor canuck canvasser capetian capo captain captive
  captor capturer car-mechanic carabineer carabinier carbineer cardholder cardinal cardsharp cardsharper
  caregiver carelian caretaker carhop carib carillonneur carlovingian carmelite caroler carolingian
  carolinian caroller carouser carpenter carper carpetbagger carrottop cartesian carthaginian carthusian
  cartographer caseworker cashier castaway castillian castrate castrato casualty catalan cataleptic
  cataloger cataloguer catamite catcher caterer catholic catholicos caucasian cavalier caviler caviller
  cayuga cebuan celebrant celebrater celebrator celebrity celibate celt cenobite censor centaur centenarian
  centerfielder centurion ceo cerberus cewa cfo chachka chadian chain-smoker chaldaean chaldean chaldee
  challenger chambermaid champ champion chancellor changeling changer chap chapelgoer chaperon chaperone
  chaplain charioteer charlatan charmer charon chased chaser chasid chassid chatelaine chatterer chauffeur
  chauffeuse chawbacon cheap-jack cheapjack cheapskate cheater chebab chechen checker cheerer cheerleader
  cheesemonger chef chela cheops cheremis cheremiss cherub chewa chewer chicano chichewa chichi chickasaw
  chief chieftain child chilean chiliast chiluba chimakum chimariko chimera chimneysweep chimneysweeper
  chipewyan chippewa chiromancer chiron chiropractor chiseler chiseller chit choctaw choirboy choirmaster
  choker chooser choragus choreographer chorine chorister chosen christian chronicler chucker-out chukchi
  chump churchgoer churchwarden churl chutzpanik chuvash cicerone cinderella cinematographer circe
  cistercian citizen civilian claimant clairvoyant classifier classmate claustrophobe cleric clerk client
  clochard clocksmith closer clothier clown co-beneficiary co-defendant co-discoverer co-ed co-ordinator
  co-pilot co-respondent co-star co-worker coach coachbuilder coadjutor coaster coauthor coaxer cobber
  cobbler cochimi cockatrice cockney cocksucker coconspirator cocopa cocopah cocotte coddler codefendant
  coder codetalker codger coenobite coeval cofounder cog cognate cognoscente coiffeur coiffeuse coiner
  collaborator colleague collector colleen collegian collier colombian colonel colonial coloniser colonizer
  coloradan coloratura colossian colossus comanche combatant comedian comedienne comer comforter comic
  commandant commander commander-in-chief commando commentator commie commissar commissionaire commissioner
  commodore commoner communicant communicator companion compatriot compeer compere competitor compiler
  complainant complainer complexifier composer compositor compromiser comptroller compulsive comrade
  conceiver concert-goer concessionaire concessioner concierge conciliator concubine conductor conductress
  confectioner confederate conferee conferrer confessor confidant confidante confrere confucian confuter
  congolese congregant conjurer conjuror connecticuter connoisseur conoy conqueror conquistador conscript
  conservative conservator consignee consigner consignor consort conspirator constable constructor consul
  consultant consumer consumptive contadino contemplative contemporary contender contestant contestee
  contester contra contractor contralto contrarian contributor contriver controller convalescent convener
  conventioneer converso convert conveyancer conveyer conveyor convict cook cooky cooperator coordinator
  cop copartner copilot coppersmith copt copycat copyreader copywriter coquette corespondent corinthian
  cornerback cornhusker coroner corporal correspondent corsair cosignatory cosigner cosmographer cosmonaut
  cosmopolitan cosmopolite cossack costanoan costermonger costumer costumier cotenant cottager cottar
  cotter cottier coue councillor counsel counsellor counselor counselor-at-law counterdemonstrator
  counterfeiter counterrevolutionary counterspy countertenor countess courier courtesan courtier cousin
  couturier coward cowboy cowgirl cowhand cowherd cowpoke cowpuncher coxswain cpa crackerjack crackpot
  crafter crammer crank crap-shooter crapshooter crasher craven crawler crazy creditor cree creole cretan
  cretin cricketer crier criminal crimper criollo cripple critic croat croatian crofter crone crony crook
  crookback crooner cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier
  cruiserweight crusader crybaby cryptanalyst cryptographer crystallographer cub cuban cuckold cuckoo
  cuirassier culprit cultivator cunctator cupbearer curandera curandero curate curator curmudgeon cuss
  custodian customer cut-up cutler cutpurse cutter cutthroat cybernaut cyberpunk cyborg cyclops cymry cynic
  cyprian cypriot cypriote cyril czar czarina czaritza czech czechoslovak czechoslovakian dabbler dacoit
  dad dada daddy daemon daimon dairymaid dakoit dallier dalmatian damascene dame damoiselle damosel damozel
  damsel dancer dancing-master dandy dane danseur danseuse dardan dardanian daredevil darling darner
  darwinian dastard dauber daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl dci deacon
  deaconess deadbeat deadeye deadhead deaf-mute dealer dean dear dearest dearie deary deb debaser debater
  debauchee debaucher debitor debtor debutante decadent deceased decedent deceiver decipherer deckhand
  declarer decoder decorator decoy defalcator defamer defaulter defecator defector defendant defender
  defiler defrauder degenerate degrader deity delawarean delawarian delayer delinquent demagog demagogue
  demander demigod demimondaine demiurge demographer demoiselle demon demoniac demonstrator denizen
  departed departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy
  derelict dervish descendant descendent deserter designer desperado desperate despoiler despot detainee
  detective detractor developer deviant deviate devisee deviser devisor devotee devourer dharma dhegiha
  diabetic dibbuk dichromat dick dictator die-sinker diegueno diehard diesinker dieter dietitian
  differentiator digger dignitary dilettante dilly-dallier dillydallier dimwit dingbat diocesan diplomat
  diplomate dipsomaniac director disarmer disburser disciple disciplinarian discoverer discriminator
  discussant disentangler disparager dispatcher disprover disputant dissembler disseminator dissenter
  dissident dissimulator distiller distributer distributor disturber diva diver divider diviner divinity
  divorcee djiboutian djinn djinni djinny do-gooder do-nothing doc docent dock-walloper docker dockhand
  dockworker doctor doctrinaire dodderer dodger dodo doer doge dogfighter dogsbody dolichocephalic dolt
  domestic dominatrix domine dominee dominican dominie dominus don donee donna donor doofus doorkeeper
  doormat doppelganger dorian dork dosser dotard double-crosser double-dealer doubter doughboy doula
  dowager down-and-out dowser doxy doyen doyenne draftee drafter dragger dragon dragoon draper dravidian
  drawee drawler dreamer dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge
  druid drumbeater drummer drunk drunk-and-disorderly drunkard druse druze dry dryad dubliner duce duchess
  ducky dude dueler dueller duenna duffer duke dulcinea dullard dumbass dummy dunce dunderhead dunkard
  dunker dupe dutch dwarf dweeb dweller dybbuk dyer dynamiter dynast dyslectic dyslexic dyspeptic earl
  earner earth-god earth-goddess earthling east-sider easterner eater eavesdropper ebionite eblis eccentric
  ecclesiastic ecdysiast eclectic economiser economizer ectomorph ecuadoran ecuadorian edger editor edo
  educatee educator edwardian effecter effendi egalitarian egghead egocentric egomaniac egyptian ejaculator
  ejector elamite elder eldest elector electrocutioner electroplater elf elizabethan emancipator embalmer
  embassador embezzler embodiment embroiderer embroideress emcee emeer emeritus emigrant emigre emigree
  emir emissary employable employee employer empress emptor emulator enate enchanter enchantress encroacher
  endomorph endorser energiser energizer enforcer engineer engraver enjoyer enlistee enophile enquirer
  enrollee enterpriser entertainer enthusiast entrepreneur enuki enumerator envoy eolian eparch ephesian
  epicene epicure epicurean epigon epigone epileptic epimetheus episcopalian equal equalitarian equerry
  equestrian equivocator eradicator eremite eristic eritrean erotic escalader escapee escort eskimo esq
  esquimau esquire essayer esselen essene esthete estimator etcher ethiopian ethnarch ethnic ethnographer
  etonian etruscan eudaemon eudemon eunuch euphrosyne eurafrican eurasian european euryale evacuee
  evaluator evenk evenki evildoer ewenki ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-spouse
  ex-wife examinee examiner exarch excavator excellency exchanger excogitator excuser executant executioner
  executive executor executrix exegete exhibitioner exhibitor exile exorciser expat expatriate expectorator
  expender experimenter expert exploiter explorer exponent exporter expositor expounder expurgator
  exterminator extern extoller extortioner extraterrestrial extravert extrovert eyeful eyeish eyewitness
  fabian fabricator facilitator factotum faerie faery fairy fakeer faker fakir falconer faller falsifier
  familiar famulus fanatic fancier fantasm fantast faqir faquir farmer farmerette farmhand farrier farsi
  fascista fashionmonger fastener fathead father father-figure father-in-law fatso fatty faultfinder faun
  fauntleroy fauve favourite fawner fay featherweight fed federal fella fellah fellata feller fellow
  felo-de-se felon fence-sitter fencer fencesitter feudatory fiance fiancee fibber fiddler fiduciary
  fielder fieldhand fieldworker fiend fighter figurehead figurer fijian filer filibuster filibusterer
  filicide filipino fill-in fille finagler financier finder finisher fink finn fire-eater fire-swallower
  firebug firedrake firefighter first-nighter first-rater firstborn fisher fishmonger fishwife fitter fixer
  flag-waver flagellant flanker flapper flatfoot flatmate flatterer fledgeling fledgling fleer
  flibbertigibbet flier flirt flogger floorwalker floozie floozy florentine floridian flouter flunkey
  flunky fly-by-night flyweight fodder foe fogey fogy follower fomenter fomor fomorian fondler foodie fool
  footballer footpad footslogger fop forager forbear forebear forecaster forefather foreigner forelady
  foremother forerunner forger forgiver fornicator fornicatress fortuneteller forty-niner forward fossil
  foster-brother foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent
  foster-sister foster-son fosterling foundling foundress four-flusher framer franc-tireur franciscan
  franco-american francophil francophile francophobe frank freak free-lance free-liver freebooter
  freeholder freelance freelancer freeloader freemason freethinker freewheeler frequenter fresher freudian
  friar friend frisian front-runner frontbencher frotteur fruitcake fruiterer frump fuddy-duddy fugitive
  fula fulah fulani fulbe fullback fumbler fumigator functionary fundraiser furrier fusilier fuss-budget
  fusspot gabonese gabriel gadaba gadabout gadfly gadgeteer gael gaffer gagster gagwriter gainer galatian
  galilaean galilean gallant galoot galvaniser galvanizer gambian gambler gamekeeper games-master
  games-mistress gamine ganef ganger gangsta gangster ganof gaolbird gaoler gardener garment-worker
  garnishee garroter garrotter garuda gasbag gastronome gatecrasher gatekeeper gatherer gaucho gaul gawk
  gawker gay gazetteer geek geezer geisha gendarme general generalissimo genevan genie genitor genius
  genoese gent gentile gentleman-at-arms geographer geomancer geometer geordie georgian geryon ghanian
  ghostwriter ghoul giantess gibraltarian giggler gigolo gilder gillie gipsy girl girlfriend girondin git
  gitana gitano giver gladiator glass-cutter glassblower glassworker glaswegian glazer glazier gleaner
  globetrotter glutton gnome gnostic go-between go-getter goalie goalkeeper goaltender goatherd gobbler
  goblin godchild goddaughter goddess godfather godmother godparent godson goer gofer gold-beater
  gold-worker goldbeater goldbrick goldsmith goldworker golem golfer goliard gond gondolier gondoliere
  goner gonif goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon gorger gorgon
  gospeler gospeller gossiper gossipmonger goth gouger gourmand gourmandizer gourmet governess governor goy
  grabber grader graduate graecophile grammarian gramps gran grandad grandaunt grandchild granddad
  granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece
  grandpa grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor
  grappler gravedigger graverobber graybeard grazier great great-aunt great-nephew great-niece great-uncle
  grecian greengrocer greenhorn greenskeeper greeter gremlin grenadian grenadier greybeard griever griffin
  grifter gringo grinner griot groaner grocer groom groom-to-be grouch groundbreaker groundkeeper
  groundling groundskeeper groupie groveler groveller grower growler grownup grumbler grump grunter gryphon
  guarantor guard guardian guatemalan guerilla guerrilla guesser guest guestworker guide guinean gujarati
  gujerati gull gulper gumshoe gunner gunrunner gunslinger gunsmith gurkha guru guttersnipe guvnor guy
  guyanese guzzler gymnast gynandromorph gypsy haberdasher habitant habitue hack hack-driver hacker hadji
  haemophile haemophiliac hag haggler hagiographer haida hairdresser hairsplitter haitian haji hajji hakeem
  hakim hakka halberdier halchidhoma half-brother half-pint half-sister half-wit halfback hamadryad
  handicapper handler hanger hanger-on hanoverian haranguer harasser hardliner harijan harlequin harlot
  harmoniser harmonizer harper harpooneer harpooner harpy harridan harum-scarum harvester has-been hasid
  hassid hatemonger hater hatter hauler haulier hausa haussa havasupai have have-not hawker hawkshaw
  hayseed hazan head-shrinker headcounter headhunter headliner headmaster headmistress headwaiter healer
  hearer heartbreaker heartthrob heathen heavy heavyweight heckler hedger hegelian heir heir-at-law heiress
  hell-kite hell-rooster hellcat hellene hellhound hellion helot helper helpmate helpmeet helvetian
  hemiplegic hemophile hemophiliac herald herero heretic heritor hermaphrodite hermit hero heroine herr
  hesitater hesitator hesperides heterosexual hewer hick hidatsa hierarch high-muck-a-muck high-up
  highbinder highbrow higher-up highflier highflyer highjacker highlander highness hijacker hiker hillbilly
  hindoo hindu hindustani hippie hippy hipster hire hireling hirer hispanic hisser historian
  historiographer histrion hitchhiker hitchiti hitter hittite hmong hoarder hoaxer hob hobbit hobbledehoy
  hobbler hobgoblin hobo hoister hoka holdover hollander hombre home-builder homebody homeboy homebuilder
  homegirl homeless homeopath homeowner homesteader homo homoeopath homophile homophobe homosexual
  homunculus honcho honduran honeymooner honoree hood hoodlum hoofer hooligan hoosier hopeful hoper hopi
  horologer horseshoer hosier hostage hosteller hostess hostler hotelier hotelkeeper hothead hotshot houri
  house-builder housebreaker housebuilder housefather houseguest householder househusband housekeeper
  housemaid housemaster housemate housemother housewife housewrecker hoyden hualapai hualpai hubby huckster
  huddler hugger huguenot hulk humanitarian humdinger hummer hun hundred-percenter hungarian hunk hunkpapa
  hunter hunter-gatherer huntress hupa hurdler hurler husband hussar hussite hussy hustler hutu hyades
  hydromancer hyperope hypertensive hypnotiser hypnotizer hypochondriac hypocrite hypotensive hysteric
  ianfu iberian ice-skater icelander iconoclast idahoan idealogue idiot idler idolater idolatress idoliser
  idolizer igbo ignoramus illegitimate illinoisan illiterate illustrator imam imaum imbecile imbiber
  imitator immigrant immortal immune imp impersonator importee importer imposter impostor impresario
  improver in-law inamorata inamorato inca incan incarnation incendiary inciter incompetent incubus
  incumbent incurable independent indexer indian indianan indigen indigene indo-european indonesian
  indorser inductee inebriate infant infanticide inferior infernal infidel infielder infiltrator informant
  informer ingenue inger ingrate ingrian inhabitant inheritor inheritress inheritrix initiate initiator
  inka inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insider insolvent
  insomniac inspector inspirer instigant instigator instructor instructress insured insurgent intellectual
  intercessor interlocutor interloper intermediary intermediator intern interne internee internuncio
  interpreter interrogator intersex intervenor interviewee interviewer intimate intriguer introvert
  intruder inuit invader invalid invalidator inventor investigator investor invigilator invitee ionian
  iowan ioway iraki irani iranian iraqi irelander irish ironmonger ironside ironworker iroquois irregular
  island-dweller islander ismaili ismailian israeli israelite italian itinerant jabberer jack-tar
  jackanapes jackass jacksonian jacobean jacobin jacobite jailbird jailer jailor jamaican janissary janitor
  japanese jat javan javanese jawan jaywalker jeerer jeffersonian jerk jerk-off jerker jerry-builder jester
  jesuit jew jew-baiter jeweler jeweller jewess jilt jimdandy jimhickey jingo jinnee jinni jinx jnr jobber
  jobholder jock jockey jogger johnny joiner joker jokester jongleur jordanian jotun jotunn journeyer judge
  juggernaut juggler jugoslav jugoslavian juicer jungian junior junker junkie junky juror justiciar
  justiciary justifier juvenile kachina kaiser kalapooia kalapuya kalif kaliph kalka kamia kampuchean
  kanarese kansa kansan karakalpak karelian karok kashmiri kassite katari kazakhstani keeper kekchi kelpie
  kelpy kelt kennan kentuckian kenyan keynesian khalif khalifah khalka khalkha khan khanty khedive khirghiz
  khoisan khufu kibbutznik kibitzer kichai kickapoo kicker kid kiddie kiddy kidnaper kidnapper kiliwa
  kiliwi killer killjoy kin kindergartener kindergartner king kiowa kisser kleptomaniac klutz kluxer
  knacker knave kneeler knight knight-errant knitter knocker knockout know-all know-it-all knower
  knucklehead koasati kolam kolkhoznik komi kook korean kota kotar kshatriya kui kurd kusan kuwaiti kvetch
  kwakiutl`.split(/\s+/),
);
