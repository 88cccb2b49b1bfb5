/**
 * Nouns whose first sense is a person, in the singular and in lower case, l to z.
 *
 * Source: WordNet 3.1 (Princeton University, WordNet licence): every single word whose first sense is in the
 * lexicographer file noun.person, and at least half of its tagged uses, or of its senses where none is
 * tagged. Left out are names of individuals, slurs and vulgar words, and what PERSONAL_ENDING in
 * ../reporters.ts tells.
 */
export const PERSON_NOUNS_L_Z: ReadonlySet<string> = new Set(
  `laborer labourer labourite lacer lackey laconian lad laddie lady lady-in-waiting ladylove laggard lagger
  laird lakota lama lamarckian lame lamenter lamia laminator lamplighter lampooner lancastrian lancer
  landgrave landholder landlady landlord landlubber landowner landscaper langlaufer langobard languisher
  lao laotian lapidary lapidator lapp lapplander larcener lascar lasher lass lassie latecomer latino
  latitudinarian latona latvian laudator laugher laughingstock laundress laureate lawbreaker lawgiver
  lawyer layabout lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lebanese lech
  lecher lector lecturer left-hander left-winger lefthander lefty legate legatee legionary legionnaire
  legislator lender leper leprechaun ler lesbian lessee lessor letch leto letterer levantine leveler
  leveller leviathan levite lexicographer liar libber libeler liberal liberator liberian libertarian
  libertine librarian libyan licensee licenser licentiate lie-abed liechtensteiner liege lieutenant
  lifeguard lifer lifesaver lifter light-of-love lightweight lilith lilliputian limey limner limper
  line-shooter linebacker linendraper lingerer linkboy lion-hunter liquidator lir lisper listener literate
  lithographer lithomancer lithuanian litigant litigator litter-bearer litterateur litterbug litterer
  liverpudlian livonian loader loafer loaner loather lobsterback locater locator lockkeeper lockmaster
  locksmith locum lodger logger loggerhead logomach loiterer lolita lombard londoner loner longer
  look-alike looker looker-on loon looney loony looter loser lothario lotus-eater loudmouth louisianan
  louisianian loup-garou lout lovely lover lowbrow lowlander lowlife lpn luba lubavitcher lubber luddite
  lulu lumberjack luminary lummox lumper lunatic luncher lunger lunkhead lurcher lurker lush lutheran
  luthier luxembourger luxemburger lycanthrope macaroni macebearer macedonian macer machiavellian
  machinator macho mackem macushla madagascan madam madame madcap maenad maestro mafioso magdalen
  magistrate magnate magnifico magus magyar maha maharaja maharajah maharanee maharani mahatma mahican
  mahout mahratta maid maiden maidservant maidu maimer mainer maintainer major major-domo major-general
  majorette make-peace malahini malawian malay malayan malaysian malcontent maldivan maldivian malecite
  malefactor malfeasant malian maligner malik malingerer malthusian malto maltreater maltster mam mama
  mamma man-about-town man-at-arms man-child man-eater manager manageress mancunian mandaean mandatary
  mandator mandatory mandean maneuverer mangler maniac manic-depressive manichaean manichean manichee
  manikin manipulator mannequin mannikin manoeuvrer manservant mansi manslayer mantichora manticora
  manticore mantiger mantrap manumitter map-reader mapper maquis maquisard maraco maratha marathoner
  marauder marcher marchioness margrave mari maricopa marine mariner marketer marquess marquise marrano
  married marshal martinet martyr marut marveller marylander mascot masher masker masorete masorite masquer
  masquerader massager masseur masseuse massorete master master-at-arms mastermind masturbator matador
  matcher mate mater materfamilias matriarch matricide matriculate matrikin matrisib matron mattole mauler
  mauritanian mauritian maven maverick mavin mayan mayor mayoress meanie measurer mechanic meddler mediator
  mediatrix medico medusa meeter megaera megalomaniac melancholiac melancholic melchite melkite melter
  member memoriser memorizer memsahib mendelian mender mendicant menial mennonite menominee menomini mensch
  mensh menshevik mentioner mentor mercenary mercer merchandiser merchant merchant-venturer mermaid
  merovingian meshuggeneh meshuggener mesmerizer mesoamerican mesomorph messenger messiah messmate mestiza
  mestizo metalhead metalworker metic metis metropolitan mexican mexican-american mexicano mezzo
  mezzo-soprano miami miao michael michigander micmac middlebrow middleweight midget midinette midwife
  migrant migrator mikado mikmaq milady milanese militant milkmaid milksop mill-girl mill-hand millenarian
  milliner millionaire millionairess millwright milord milquetoast mime mimer mimic mimicker mimir minder
  miner mineworker miniconju minion minister ministrant minnesotan minoan minor minotaur minstrel minter
  minx misanthrope misbeliever miscreant miser misfit misleader miss missionary missioner missis missourian
  missus missy mistress miwok mixed-blood moaner mobster mocker mod modeler modeller moderate modern
  modiste moghul mohammedan mohican moirae moirai molester moll mollah mollycoddle mollycoddler moloch mom
  momma mommy monacan monarch monastic monegasque moneyer moneygrubber moneylender monger mongol mongolian
  mongoloid monitrice monk monochromat monolingual monomaniac monophysite monopoliser monopolizer monsieur
  monsignor monster monstrosity montanan montserratian mooch moocher moon-curser moonlighter moonshiner
  moor mope mopper moppet mordva mordvin mordvinian moro moroccan moron morosoph mortgagee mortgager
  mortgagor moslem moss-trooper mossback mother mother-in-law motile motormouth moujik mountaineer
  mountebank mounter mountie mourner mover moviegoer mozambican muadhdhin muazzin muckraker mudslinger
  muezzin mufti muggee mugger muggins mugwump muhammadan muhammedan mujahid mujik mujtihad mulatto muleteer
  mulla mullah multi-billionaire mumbler mummer mummy muncher murderee murderer murderess murmurer
  muscle-builder musclebuilder muse muser musher musketeer muskhogean muskogean muslim muslimah mutant mute
  mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mvp mycenaen mycophage myope myrmidon mystic
  nabob nag nagger nahuatl naif nailer namby-pamby namer namesake namibian nan nanna nanny nanticoke nanus
  naprapath narc narcoleptic nark narrator natator national native naturopath nauruan navaho navajo
  navigator navvy nawab naysayer nazarene nazi neapolitan nebbech nebbish nebraskan necessitarian necker
  necromancer needer needleworker neglecter negotiant negotiator negotiatress negotiatrix negro negroid
  neighbor neighbour neocon neoconservative neoliberal neonate neopolitan nepalese nepali nephew nerd
  nereid nester nestorian netherlander netkeeper netminder neurasthenic neurosurgeon neurotic neutral
  nevadan newbie newborn newcomer newlywed newsagent newsboy newscaster newsdealer newsmonger newsreader
  newsvendor newswriter newtonian nganasan nibbler nicaraguan niece nigerian nigerien niggler nightbird
  nighthawk nightrider nimby nincompoop ninja ninny nipper nipponese niqaabi nisei nitpicker nitwit
  no-account no-show nob noble nobody noc nomad nominator nominee non-catholic non-jew non-resistant
  nonachiever nonagenarian nonattender nonbeliever noncandidate noncitizen noncom noncombatant noncompliant
  nondescript nondrinker nondriver nonesuch nonmember nonparticipant nonpartisan nonpartizan nonreader
  nonresident nonsmoker nonstarter nonsuch nonworker nootka normaliser normalizer norn norse northerner
  norwegian nosey-parker nosher nosy-parker notability notable notary noticer nouveau-riche novice
  novillero nubian nudger nudnick nudnik nullifier nullipara numidian numskull nun nuncio nurse
  nurse-midwife nurseling nursemaid nurser nursling nutcase nutter nymph nymphet nympho nympholept
  nymphomaniac oaf oberson objector oblate obliger observer obsessive obsessive-compulsive obstructer
  obstructor occidental occult occupant occupier oceanaut oceanid oceanographer octogenarian octoroon
  odalisque oddball oenophile offender offerer offeror office-bearer officeholder officer official
  officiant offspring ofo ogalala oglala ogler ogre ogress ohioan ojibwa ojibway old-timer oldster oldtimer
  oligarch olmec olympian omani omnivore oneida oneiromancer onlooker onomancer onondaga operagoer
  operative opponent opposer oppressor orator orchestrator ordainer orderer orderly ordinand ordinary oread
  oregonian organ-grinder organiser organizer originator oriya orphan oscan osculator osmanli osteologer
  osteopath ostiarius ostiary ostler ostrich ostrogoth ostyak ostyak-samoyed oto otoe out-and-outer outcast
  outcaste outfielder outfitter outgoer outlander outlaw outlier outpatient outrider outsider overachiever
  overcomer overlord overnighter overseer owner owner-driver owner-occupier oxonian oyabun pacha pachuco
  packer packrat padder paddler padre padrone paederast paedophile pagan pageboy painter paiute pakistani
  pal paladin palatine paleo-american paleo-amerind paleo-indian paleographer palestinian pallbearer
  palmister palooka palsgrave pamlico pamperer pamphleteer panamanian pandar pander panderer panhandler
  panjabi panjandrum pansexual pantomimer papa paparazzo paper-pusher paperboy paperer paperhanger papoose
  pappa pappoose papuan parachuter parader paragrapher paraguayan paralegal paralytic paramedic paramedical
  paramour paranoiac paranoid paraplegic paraprofessional paratrooper parcae pardner pardoner parent parer
  paretic pariah parishioner parisian parisienne parliamentarian parlormaid parlourmaid parolee parricide
  parsee parsi parson part-owner part-timer partaker parthian participant partisan partizan partner
  partygoer parvenu pasha pashtoon pashtun passamaquody passenger passer passer-by passerby paster pastor
  patentee pater paterfamilias pathan pathfinder patient patrial patriarch patricide patrikin patriot
  patrioteer patrisib patroller patron patroness patronne patsy patwin patzer pauper pawer pawnbroker
  pawnee payee payer paymaster paynim pcp peacekeeper peacenik pearler peasant peculator pedagog pedagogue
  pedaler pedaller pedant peddler pederast pedestrian pedlar pedophile peeler peer peeress peewee
  pen-friend pendragon penetrator penitent penobscot penpusher pensionary pensioner pentathlete pentecostal
  peon perceiver percher percipient perfecter performer perfumer peri peripatetic perisher perjurer
  perpetrator persecutor persian personage personification perspirer persuader peruvian pervert peshmerga
  pesterer petitioner petter pettifogger phantasm phantasma phantom pharaoh pharisee philanderer
  philhellene philippian philistine philomath philosopher philosophiser philosophizer phoner phoney phony
  photographer phrygian picador picker picket picklepuss picknicker pickpocket picnicker pigmy pilate
  pilferer pilgrim pillager pillock pilot pima pimp pin-up pinchgut pinhead pinko pioneer pip-squeak piper
  piranha pirate pisser pistoleer pitcher piute pixie place-kicker placeholder placekicker placeseeker
  plagiariser plagiarizer plaintiff plaiter planner planter plasterer platelayer plater platitudinarian
  play-actor playactor playboy player playfellow playgoer playmate playwright pleader pleaser pleb plebe
  plebeian pledgee pledger pleiades plenipotentiary plier plodder plotter ploughboy ploughwright plowboy
  plower plowwright plug-ugly plugger plumber plunderer plunger plyer poet poet-singer poetess poetiser
  poetizer poilu poisoner pol polack polemic policyholder politico pollster polluter poltroon polycarp
  polyglot polymath polynesian pom pommy pomo ponca ponce ponderer ponka pontifex pontiff pontos pontus
  pooh-bah pooler pop pope popinjay populariser popularizer pornographer porter portrayer portwatcher poser
  poseur poseuse possessor postdiluvian postgraduate postilion postillion postmaster postmistress postponer
  postulant postulator posturer potawatomi potboy potemkin potentate pothead potholer pothunter potter
  potterer potyokin poulterer pouter pow powderer powerbroker practitioner praetor praetorian prankster
  prater prattler pre-emptor pre-raphaelite pre-socratic preacher prebendary precentor preceptor predator
  predecessor predestinarian preemie preemptor prefect prelate premie premier prentice presbyope presbyter
  presbyterian preschooler presenter preserver president prestidigitator preteen preteenager pretender
  pretor prevaricator prexy prey prickteaser priest priest-doctor priestess prig primate primigravida
  primipara primogenitor primus prince princeling princess prior prioress prisoner private privateer
  prizefighter pro pro-lifer probable probationer process-server proconsul procrastinator proctor
  procurator procurer procuress prodigal producer prof professional professor profiteer profligate
  progenitor progeny prognosticator programmer prole proletarian promisee promiser promisor promoter
  prompter promulgator proofreader propagator prophesier prophet prophetess proponent proposer propositus
  proprietor proprietress prosecutor proselyte prospector prostitute protector protege protegee protestant
  protester provider provincial provisioner provocateur provoker provost prowler proxy prude pruner
  prussian pseud pseudo pseudohermaphrodite psychic psycho psychoanalyst psychoneurotic psychopath
  psychopomp psychotic publican publiciser publicizer puck pudden-head puddler pudge puerpera puke puller
  puncher pundit punjabi punk punster punter pupil puppeteer purchaser puritan purser pursued pursuer
  purveyor pusher pushover pushtun pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac
  pythoness qadi qatari quack quadripara quadriplegic quadroon quaestor quaffer quaker qualifier quapaw
  quarreler quarreller quarrier quarterback quartermaster quebecois querier quester questioner quibbler
  quidnunc quin quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racker racketeer
  raconteur radiographer ragamuffin ragpicker ragsorter raider rail-splitter railbird railroader raiser
  raja rajah rajpoot rajput rakehell rambler rancher ranee ranger rani ranker ranter raper rappeller rapper
  rapporteur rapscallion rascal rasta rastafarian rat-catcher ratepayer ratifier ratiocinator ratter raver
  ravisher reactionary reader realtor reaper reasoner reb rebel rebuker rebutter recipient reciter reckoner
  recluse reconciler record-breaker record-holder record-keeper recoverer recreant recruit recruiter
  recruiting-sergeant rector recusant red-header redact redactor redcap redcoat redheader redneck reeler
  reenactor ref referee refiner refinisher reformer refugee refuter regent regicide registrant registrar
  regular relative relative-in-law reliever religious remunerator renegade renovator renter rentier rep
  repairer repatriate repeater reporter representative reproacher reprobate reprover republican requester
  rescuer researcher resident resister respecter respondent responder restauranter restaurateur rester
  restorer retailer retaliator retard retiree retreatant reveler reveller revenant revenuer reverend
  reversioner reviewer reviser revolutionary rewriter rex rhabdomancer rhadamanthus rheumatic rhibhus
  rhymer rhymester ribald ribhus rider ridiculer riff riffian rigger right-hander right-winger righthander
  ringer ringleader ringmaster rioter ripper rival riveter rivetter roadhog roamer roarer roaster robber
  roc rogue roisterer roller-skater rollerblader roly-poly roma romani romanian romanoff romanov romantic
  romany romeo rommany romper roofer rookie roomer roomie roommate roomy rooter ropedancer roper ropewalker
  rosicrucian rotarian rotter roue roughneck roughrider rounder roundhead rouser roustabout rover rowdy
  rower rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger
  rumrunner runner runner-up runt rusher russian rustic rustler rwandan ryukyuan saame saami sabahan
  sabbatarian saboteur sabra sachem sacrificer sacristan saddhu saddler sadducee sadhu safebreaker
  safecracker sagamore sage sahaptin sahaptino sahib sailor saint salesclerk salesgirl saleslady salian
  salmacis salter salutatorian saluter salvadoran salvadorean salvadorian salvager salvor samaritan same
  sami samnite samoan samurai sandbagger sandboy sangoma sannup sannyasi sannyasin santee sanyasi saphead
  sapper saracen sarawakian sardinian sartor sassenach satrap satyr saudi sauk saunterer savage savant
  savara saver savoyard sawbones sawyer saxon scab scalawag scallywag scalper scammer scamp scandalmonger
  scandinavian scapegoat scapegrace scaremonger scatterbrain scattergood scene-stealer sceneshifter sceptic
  schemer schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck
  schnook schnorrer scholar scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl
  schoolmarm schoolmaster schoolmate schoolmistress schoolteacher scion scoffer scofflaw scold scolder
  scorekeeper scorer scorner scot scoundrel scourer scourger scouser scout scouter scoutmaster scpo
  scrapper scratcher scrawler screecher screener screenwriter screwball screwballer scribbler scrimshanker
  scriptwriter scrivener scrooge scrounger scrutineer scrutiniser scrutinizer sculler scullion sculptor
  sculptress sculpturer scythian seafarer seamster seamstress searcher seasonal seasoner second-in-command
  second-rater second-stringer seconder secretary sectarian sectary secular secundigravida securer seducer
  seductress seeker seer segregate segregator seigneur seignior seizer selector self-seeker self-starter
  selkup seller seminarian seminole semipro semiprofessional semite sempstress senator sendee sender
  senegalese seneschal senhor senior sensitive sentinel sentry sephardi septuagenarian seraph serb serbian
  serf sergeant sergeant-at-law serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer servant
  server servitor setter settler settlor sexagenarian sexpot seychellois shadower shah shahaptian shaheed
  shaitan shaker shakespearean shakespearian shammer shamus shanghaier shaper sharecropper shareholder
  shareowner sharer sharper sharpie sharpshooter sharpy shaver shavian shawnee shaytan she-devil shedder
  sheepherder sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock sherpa
  shielder shifter shiite shill shingler ship-breaker shipbuilder shipmate shipowner shipper shipwright
  shirker shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack
  shogun shona shoofly shopaholic shopkeeper shoplifter shopper shopwalker shortstop shoshone shoshoni
  shouter shoveler shoveller shover show-off showgirl shrew shrink shudra shuffler shut-in shutterbug
  shylock shyster sib siberian sibling sibyl sicilian sidekick sightreader sightseer signaler signaller
  signatory signer signior signor signora signore signorina sigyn sihasapa sikh silenus silly silvan
  silver-worker silversmith silverworker simeon simperer simpleton sindhi singaporean singer singhalese
  sinhalese sinner siouan sioux sipper sir sirdar sire sirrah sis sissy sister sister-in-law six-footer
  sixth-former skagit skateboarder skater skeptic sketcher skidder skier skin-diver skinflint skinhead
  skinnerian skinny-dipper skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer
  slanderer slapper slasher slattern slaughterer slav slave slaveholder slaver slavey slayer sledder
  sleeper sleepwalker sleepyhead sleuth sleuthhound slider slinger slob slobberer sloganeer slogger
  slop-seller slopseller slouch sloucher slovak sloven slovene slovenian slowcoach slowpoke slugabed
  sluggard slugger slumberer slyboots smallholder smarta smasher smiler smirker smoothie smoothy smotherer
  smsgt smuggler snacker snarer snatcher sneak sneerer sneezer sniffer sniffler sniper snitch snitcher
  sniveler sniveller snob snoop snooper snoot snorer snot snowboarder snuffler so-and-so sobersides
  socialiser socialite socializer socinian sociopath sodbuster sodomite softie softy sojourner solderer
  soldier solicitor solitudinarian solon solver somali somalian sommelier son son-in-law songster
  songstress songwriter sonneteer sonny sooner soothsayer soph sophisticate sophomore soprano sorbian
  sorcerer sorceress sorehead sorrower sorter sot sotho soubrette soul sourpuss southerner southpaw
  sovereign sower spacewalker spammer spaniard spanker sparer spartan spastic speaker specialiser
  specializer specifier spectator spectre speculator speechifier speechwriter speeder speedskater
  spellbinder speller spelunker spend-all spendthrift spewer sphinx spiller spindlelegs spindleshanks
  spinmeister spinster spitfire spitter spiv splicer splitter spoiler spoilsport sponger sponsor spook
  sportscaster sportswriter spot-welder spotter spouse sprawler sprayer sprigger sprinter sprite sprog
  spurner spy spymaster squabbler squanderer squatter squawker squealer squint-eye squinter squire squirmer
  squirt stabber stableboy stacker staffer stagehand stager staggerer stainer stakeholder stalker stalwart
  stammerer stamper stand-in standard-bearer standardiser standardizer standee stander starer starets
  stargazer starlet starveling stationer stationmaster stay-at-home steady stealer steamfitter steamroller
  steelworker steeplejack steerer stenographer stentor stepbrother stepchild stepdaughter stepfather
  stepmother stepparent stepsister stepson sterope stevedore steward stewardess stheno stick-in-the-mud
  stickler stiff stifler stigmatic stinkpot stinter stipendiary stippler stirrer stitcher stock-taker
  stockbroker stockholder stockjobber stocktaker stoic stomper stonecutter stonemason stoner stonewaller
  stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler stranger
  straphanger strapper strategian strayer streaker streetwalker stretcher-bearer strider strikebreaker
  striker stringer stripling striptease stripteaser striver stroller strong-armer struggler strumpet
  student stuffer stumblebum stumbler stunner stupe stupid stutterer styler stylite subaltern subcontractor
  subdeacon subdivider subduer subeditor subjugator sublieutenant submariner submitter subnormal
  subordinate suborner subscriber subsidiary subsidiser subsidizer subsister subtracter suburbanite
  subversive subverter subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus
  sucker sudanese sudra suer sufferer suffragan suffragette sufi suggester suitor sultan sumatran sumerian
  summercater summercaters sunbather sundowner sunni sunnite super supercargo supergrass superintendent
  superior supermarketeer supermarketer supermodel supermom supernatural supernumerary superordinate
  superstar supervisor supplanter suppliant supplicant supplier supporter supremo surfboarder surfer
  surgeon surmounter surpriser surrenderer surrogate surveyor survivor suspect sustainer sutler svengali
  swagger swaggerer swaggie swain swami swashbuckler swayer swazi swearer swede sweetheart sweetie
  swellhead swimmer swindler swineherd swinger swiss switch-hitter switcher swot sybarite sycophant
  syllogiser syllogizer sylph sylvan symboliser symbolizer sympathiser sympathizer symposiarch symposiast
  syncopator syndic syndicator synthesiser synthesizer syphilitic syrian systematiser systematizer
  systemiser systemizer tablemate tacker tackle tackler tagalog tagalong tagger tahitian tai tailback
  tailgater tailor taiwanese takelma taker talebearer taleteller talker tamer tamil tantaliser tantalizer
  tanzanian tao taoiseach taos tapper tapster taracahitian tarahumara tarheel tartufe tartuffe tarzan
  taskmaster taskmistress taste-tester taster tatar tatterdemalion tattler tattletale taxer taxidriver
  taxonomer taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway tease tec techie technophile
  technophobe ted teen teenager teetotaler teetotaller tekki telecaster telegrapher telephoner telltale
  tellurian telugu temp templar temporary temporiser temporizer tempter temptress tenant tenderfoot
  tennessean tenno tergiversator termagant termer terminator terpsichorean territorial tertigravida testate
  testator testatrix testee tester testifier teton teuton texan thai thane thatcherite thaumaturge
  theatergoer theatregoer theban theologian theologiser theologizer theoriser theorizer thespian thessalian
  thessalonian thetis theurgy thief thinker third-rater thirster thought-reader thracian throttler
  throwback thrower throwster thruster thug thunderbird thurifer thwarter tiddler tiger tightwad tike tiler
  tilter timekeeper timeserver timorese tinker tinkerer tinner tinsmith tinter tipper tippler tipster tiro
  tisiphone titan tither title-holder titterer tlingit toady toaster toastmaster tobagonian toda toddler
  toff togolese toiler toller tollgatherer tollkeeper toltec tomboy tomfool tongan toper topper torchbearer
  toreador torero tormenter tormentor tort-feasor tortfeasor torturer tory tosser totalitarian toter
  totterer toucher tough toughie tourer tout touter tovarich tovarisch towhead townee towner townes townie
  towny tracker tracklayer tractarian trader traducer trafficker tragedian tragedienne trailblazer
  trainbearer trainee trainer trainmaster traitor traitress tramp tramper trampler transactor transalpine
  transcriber transexual transferee transferer transferor transferrer transgendered transgressor transient
  translator transmigrante transplanter transsexual transvestite trapper trapshooter traveler traveller
  traverser trawler treasurer treater trekker trembler trencher trend-setter trespasser tribade tribune
  tricker trickster trier trifler trinidadian trinitarian tripper triumvir troglodyte trojan troll troller
  trollop trooper trotskyite troubadour troubler troubleshooter trouper truant trucker truckler trudger
  truelove trumpeter trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke
  tsimshian tswana tuareg tub-thumper tubercular tugger tulu tumbler tuner tungus tungusic tunisian tunker
  tupi turk turki turncoat turncock turnkey turtler tuscan tuscarora tutee tutelo tutor tutsi twaddler twat
  twerp twiddler twin twiner twirler twirp twit two-timer tycoon tyke typesetter typhoeus typhon
  typographer tyrant tyro tyrolean tzar tzarina ubermensch udmurt ugandan ukranian ull ullr
  ultraconservative ultramontane ump umpire uncle underachiever underboss underdog undergrad undergraduate
  underling underperformer undersecretary underseller understudy undertaker underwriter undesirable undine
  undoer unfastener unfortunate uniat uniate unicorn unitarian unraveler unraveller untier untouchable
  upbraider upholder upholsterer uprooter upsetter upstager upstart urchin uriah urinator uruguayan usbeg
  usbek user usherette usufructuary usurer usurper utahan ute utiliser utilitarian utilizer utopian utterer
  uxor uxoricide uzbak uzbeg vacationer vaccinator vaccinee vacillator vagrant vaishnava vaisya vajra
  valedictorian valentine valet valetudinarian vali valuator valuer vamper vampire vandal vanir vanisher
  vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vegan
  vegetarian vendee vender vendor venerator venetian venezuelan venturer veps vepse vepsian verbaliser
  verbalizer verger verifier vermin vermonter versifier vestal vet veteran veterinarian veterinary vexer
  vicar vicar-general vice-regent vicegerent vicereine viceroy victim victimiser victimizer victor
  victorian victualer victualler vidar vietnamese viewer vigilante viking vilifier villager villain
  villainess villein vindicator vintager vintner violator vip virago virgin virginian virtuoso visayan
  viscount viscountess visigoth visionary visitant visitor visualiser visualizer vitaliser vitalizer vithar
  vitharr vixen vizier vocaliser vocalizer vociferator vogul voicer voider voluntary volunteer voluptuary
  vomiter votary voter votyak vouchee vower voyager voyeur vulcaniser vulcanizer vulgarian vulgariser
  vulgarizer wac wacko waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner wagonwright
  wahabi wahhabi waif wailer wainwright waiter waitress wakashan waker walapai walk-in walk-on wall-paperer
  wallah walloon walloper wallpaperer wally waltzer wampanoag wanderer wangler wanker wannabe wannabee
  wanter wanton warbler ward ward-heeler warden warder wardress warehouser warlock warlord warmonger
  warrantee warranter warrantor warrener warrior washingtonian wasp wassailer waster wastrel watchdog
  watcher waterer watusi watutsi waverer wax-chandler wayfarer weakling wearer weasel weaver webmaster
  weeder weekender weeper weigher weightlifter weird weirdie weirdo weirdy weisenheimer welcher welcomer
  welder well-wisher welsher wench wencher werewolf wesleyan west-sider westerner wet-nurse wetnurse whacko
  whale whaler wheedler wheelwright whiffer whig whiner whipper whipper-in whippersnapper whirler whisperer
  whistle-blower whistleblower white whittler whiz whiz-kid whizz whizz-kid wholesaler wiccan wicket-keeper
  widow widower wife wight wildcatter wimp windbag windtalker wingback winger winker winnebago winner wino
  wintun wire-puller wirer wiretapper wisconsinite wiseacre wisenheimer witch witch-hunter withdrawer
  withholder withstander witness witnesser wittol wivern wiz wizard wobbly womaniser womanizer wonderer
  wonk woodcarver woodcutter woodworker wooer woolgatherer woolsorter word-painter wordmonger wordsmith
  workaholic worker workfellow workmate world-beater worldling worrier worrywart worshiper worshipper
  worthy wrangler wrecker wrester wrestler wretch wriggler write-in writer wrongdoer wuss wyomingite wyrd
  wyvern yahi yahoo yakut yakuza yana yank yankee yankee-doodle yanker yardbird yardie yardmaster yavapai
  yawner yearner yeller yemeni yeniseian yenta yeti yielder yob yobbo yobo yodeller yokel yoruba youngster
  younker youth yucatec yucateco yugoslav yugoslavian yuppie zairean zairese zambian zany zapotec zapotecan
  zealander zealot zimbabwean zombi zombie zoroastrian zuni`.split(/\s+/),
);
