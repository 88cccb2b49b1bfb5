/**
 * Nouns whose commonest sense is a person, in the singular and in lower case, as far as news uses them.
 *
 * Source: WordNet 3.1 (Princeton University), lexicographer file noun.person, first senses; words that
 * neither its sense counts nor political news knows are left out, and so are words for people that news
 * mostly uses of things.
 */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  `abbot abolitionist aborigine absentee academic accomplice accountant accused accuser acolyte activist
  actor actress addict addressee adept adherent administrator admiral admirer adolescent adonis adoptee
  adult adulterer adventurer adversary advertiser adviser advisor advocate aeschylus affiliate affluent
  aficionado aggressor agitator aide aides airman alabaman alabamian alcoholic alderman alien also-ran
  alumna amateur ambassador american amorist anabaptist analyst anarchist ancestor angel anglican
  anglo-american anglo-saxon annotator announcer antagonist antecedent anthropologist anti-semite apologist
  apothecary apotheosis apparatchik applicant appointee appraiser apprentice arbiter archaeologist
  archangel archbishop architect arianist aristotle artilleryman artisan artist aspirant assailant assassin
  assessor assignee assistant associate assyrian astrologer astronaut ate atheist athlete attacker
  attendant attendee attorney aunt authenticator author authoritarian autocrat auxiliary babe baby
  babylonian bachelor backer backscratcher backslapper backstop ballerina balletomane ballplayer balzac
  bandit banker bankrupt banks banshee baptist barbarian barkeep barnburner barrister bartender basileus
  bather batter beadle beadsman bearer beatnik beau beggar begin beginner behemoth believer belle bellhop
  belligerent bellwether beloved belshazzar benefactor beneficiary besieger bidder bigot bigwig bilingual
  billionaire bimbo biographer biologist biophysicist bisexual bishop biter blackmailer blacksmith
  blasphemer blogger bloke blond blonde blowhard bluestocking boaster boatswain bobbysoxer bodybuilder
  bodyguard bogey bogeyman bolshevik bombshell bondsman boob booby booker boomer booster bootlegger bore
  born borrower boss bourbon boxer boy boyfriend brave bravo briber bricklayer bride bridegroom bridesmaid
  bridges brigadier british broad broadcaster broker brother brother-in-law brute buddha buddhist buddy
  buff buffoon bugaboo bugler bully bullyboy bum bumbler bunkmate bunter bureaucrat burglar burns busboy
  bushwhacker businessman businesswoman butler buyer bystander byzantine cadet caesar californian caliph
  caller cameraman campaigner camper campmate candidate canvasser capitalist captain captive captor
  cardinal caregiver caretaker carpenter carpetbagger carrier cartoonist cashier casualty catcher caterer
  catholic cattleman cavalryman caveman celebrant celebrity censor centrist chairman chairwoman challenger
  chambermaid chambers chameleon champ champion chancellor changer chap character charlatan charmer checker
  cheerleader chef chela chemist cherub chief chieftain child chimera chiropractor choirboy chorine chosen
  christ christian chump churchgoer churchman citizen civilian claimant classicist classifier classmate
  clergyman cleric clerk client climatologist clinician clinton closer clown co-worker coach cobbler cog
  coleridge collaborator colleague collector collegian colonel colonial coloratura colossus columnist
  combatant comedian comer comic commander commander-in-chief commando commentator commie commissioner
  committeeman committeewoman commoner communicator communist companion compatriot competitor composer
  compulsive comrade concessionaire concierge conductor confederate confessor confidant confidante confrere
  congressman congresswoman connoisseur conqueror conservative conspirator constable constitutionalist
  consul consultant consumer contemporary contender contestant contractor contralto contrarian contributor
  controller convert conveyor convict cook cooky coon coordinator cop coquette coroner corporal
  correspondent cosigner councillor counsel counselor countryman courier courtier cousin coward cowboy
  cowhand cowpuncher crackpot crafter craftsman crane craven crazy creator creditor criminal cripple critic
  crofter crone crony crook crusader culprit cultist curator cuss custodian customer cyclist cynic dad
  daddy dairyman dame dancer dane dante darling darwin daughter daughter-in-law deacon deadhead dealer dean
  dear debater deceased decedent decorator defendant defender degenerate deity delegate delinquent
  demagogue demander democrat demographer demon demonstrator denizen dentist departed dependent deportee
  depositor deputy dervish descendant descendent designer desperate despoiler detainee detective detractor
  developer devil devisee devotee diabetic diagnostician dick dictator diehard digger dignitary diner
  diplomat director disciple dissenter dissident distributor diver divine divinity doctor domestic don
  donor doorman doppelganger double-crosser drafter dragon dramatist draper dreamer drew drinker driver
  drover drummer drunk drunk-and-disorderly drunkard dry dude duelist duffer duke dullard dummy dwarf
  dweller earl earner earthman eccentric eclectic economist editor educator egghead egomaniac egotist elder
  eldest elector electrotherapist elitist elizabethan embodiment emeritus emissary employee employer
  endorser enforcer engineer englishman engraver enlistee enrollee entertainer enthusiast entrepreneur
  environmentalist envoy epicure escort ethiopian ethnic european evangelist eve evildoer ex-gambler
  ex-husband ex-mayor exchanger executioner executive executor exile existentialist expatriate experimenter
  expert exploiter explorer exporter extern extremist eyewitness fairy faker familiar fanatic fantasist
  farmer fascist father father-god father-in-law fed federal fella fellow felon feminist fiance fielder
  fieldhand fields fiend fighter filibuster filipino fill-in financier finisher finn firefighter
  first-nighter fisher fisherman fishmonger fishwife fixer flack flag-waver flak flapper flautist fledgling
  flier flirt floridian florist flunky fodder foe follower fool forebear forecaster forefather foreigner
  foreman forerunner forward fossil foster framer frank fratricide freak freeholder freelance freelancer
  freeman freewheeler frenchman freshman freud friend front-runner frontiersman fry fugitive fullback
  fuller fundraiser gadfly gagwriter gallant gambler gamin gangster gardener gates gawk gay geek general
  generalist geneticist genie genius gentleman geographer geologist geophysicist georgian german ghoul girl
  girlfriend giver gladiator glutton gnome god goddess goer goldsmith golfer goner goofball gospeler
  gourmet governess governor grader graduate grammarian grandchild granddaughter grandfather grandma
  grandmother grandpa grandparent grandson granny graybeard great great-niece grind gringo grocer groom
  grower grownup guarantor guard guardian guerrilla guest guide gunman gunner gunslinger guru guy gymnast
  gynecologist hack hacker half-breed half-brother half-sister halfback handy handyman hangman hardliner
  hater have hawker hawking headmaster headsman healer hearer heavy heavyweight heckler hegel heir
  hell-rooster hellion helper henchman herald heretic hero heroine herpetologist heterosexual highbrow
  highness highwayman hijacker hillbilly hire historian hitler hitter hog holdout holmes homeless homemaker
  homeowner homesteader homosexual hood hoodlum hopeful horseman host hostage hostess hotelier hotelman
  hotshot housebreaker householder housewife huckster hulk humanist humanitarian humorist hun hunk hunt
  hunter hurler husband hypocrite hysteric idealist ideologist ideologue idiot idler ignoramus illegitimate
  illustrator imam imbecile imitator immigrant immune imp impersonator impostor impressionist incarnation
  incendiary incompetent incubus incumbent independent industrialist infant infantryman inferior infielder
  informant inhabitant initiate inmate innocent inquisitor insider inspector instigator instructor
  instrumentalist insured insurgent intellectual interlocutor interloper intermediary intern
  internationalist interne interpreter interviewer intruder invader invalid inventor investigator investor
  invitee irish irishman ironworker irregular isolationist israeli italian jackass jamaican janissary
  janitor jansenist japanese jerk jesuit jesus jew jew-baiter jeweler jihadist jimdandy jimhickey jock
  jockey jogger johnny joker journalist judge juggernaut junior junkie jurist juror juvenile kidnapper
  killer king kingpin kipling knight knight-errant knockout korean krauthead laborer lackey lad lady
  laggard lame landlord landowner lasher lawmaker lawman lawyer layman leader leaker learner lech lecher
  lecturer left-hander leftist lefty legatee legislator lender leprechaun lesbian letterman liar liberal
  libertarian libertine librarian lieutenant lifer lifter lightweight lincoln linebacker lineman linguist
  listener litigant litigator lobbyist lodge logger loggerhead logos londoner longer longshoreman
  look-alike loon loony lord lorelei loser louisianan lovely lover loyalist lucifer lug luminary lummox
  lunatic lunkhead lush lyricist machinist madam madman magician magistrate magnate maid maiden mailer
  mailman mainstay major major-general maker malfeasant mama mamma man manager mandatory manes maniac
  manic-depressive manipulator manservant mantrap marathoner marcher marine marketer marks marksman married
  marshal martial martian martyr mary mascot masseur master mastermind masters mate mater mathematician
  matriarch matron maven maverick mayor mechanic member mentor mercenary mercer merchant mermaid mesmer
  messenger metis metropolitan mexican middleman midshipman migrant militant millionaire mills milquetoast
  mimic miner minimalist minister minstrel misanthrope misogynist missionary mistress mobster mocker
  moderate modern molester mom mommy monarch monastic moneymaker monitor monk monologist monsieur monster
  monstrosity moralist more moron mortician moses mother motorist mourner mover moviegoer mullah murderer
  muscleman muse musician muslim mutant mute mutineer nag namesake napoleon naprapath narcissist narrator
  national nationalist native nativist natural naturopath navigator naysayer nazi negotiator negro neighbor
  nemesis nephew neptune nerd neurosurgeon neurotic neutral neutralist newbie newborn newcomer newsboy
  newsman newspaperman newton niece noble nobody nomad nominee non-catholic non-jew non-resistant noncom
  nonconformist nondriver nonmember nonpartisan nonstarter northerner notable novelist novice nun nurse
  nymph nymphomaniac objector observer occidental occupant occupier oddball offender officeholder officer
  official offspring ogress oldster oligarch oncologist onlooker operagoer operative opponent opportunist
  oppressor ops optimist optometrist orator orderly ordinary organist organizer originator orphan ostrich
  ouster outcast outfielder outlaw outlier outpatient outsider overachiever overlord overnighter overseer
  owner oyabun pagan painter pal pallbearer pander panelist papa paramour paranoiac paranoid pardner parent
  pariah parishioner parks parson participant partisan partner passenger passerby pastor pathologist
  patient patriarch patriot patroller patrolman patron patronne payer peacekeeper peacemaker peasant
  peddler pediatrician peel pensioner perfectionist performer perpetrator personage personification
  pessimist petitioner phantom pharmacist philanthropist philosopher phony photographer physician physicist
  pianist picasso picker picket pierce pilgrim pilot pimp pioneer piper pirate pistoleer pitcher pitchman
  pivot pixie place-kicker plainclothesman plaintiff planner planter plasterer plato platonist playboy
  player playmate playwright plebe plotter plug-ugly plumber plutocrat poet pol policeman politician
  politico pollster polluter pontiff pooh-bah pop pope popper populist porter portwatcher poseur positivist
  posseman potter pow powerhouse practitioner pragmatist preacher predecessor predictor presbyterian
  president prick priest primate primitive prince printer prior prisoner private pro pro-lifer probable
  process-server procurer producer professional professor profiteer prognosticator programmer
  prohibitionist prometheus promoter promulgator propagandist prophet proponent proprietor prosecutor
  prostitute protagonist protector protege protestant protester provider provincial provocateur prowler
  proxy psychiatrist psychologist psychopath psychopomp publicist puke puncher pundit punk punster punter
  pupil purchaser pursued pursuer purveyor quack quaker quarterback questioner rabbi racine racist
  racketeer ragamuffin rainmaker rajah rake rancher rapist rapper rascal reactionary reader realist reb
  rebel receptionist recipient recluse recruit recruiter redact redcoat redheader redneck referee referral
  refiner reformer refugee registrant religionist religious renegade renter rep repairman reporter
  representative reprobate republican researcher resident respondent responder retailer retiree reveler
  reveller reverend reviewer revisionist revolutionary rhetorician rider riff rifleman rigger right-hander
  ringleader rip rival roarer robber rogue roman romantic roofer rookie roommate roosevelt roughneck
  rousseau rowdy rube ruffian ruler runner runner-up russian rustler safebreaker sage sailor saint
  salesgirl saleslady salesman salesperson same saracen satirist savage saver savior scanner scapegoat
  schizophrenic scholar scholastic schoolboy schoolgirl schoolmarm schoolmaster schoolmate schoolmistress
  schoolteacher scientist scion scold scot scotchman scoundrel scout screener screenwriter screw sculptor
  seafarer seaman secessionist secretary sectarian secular secularist seeker seer segregate segregationist
  selectman seller sellers seminarian senator sender senior sensitive sentimentalist sentinel sentry
  septuagenarian sergeant servant server serviceman sessions settler sexist shakespeare shareholder sharer
  sharper sheepman shepherd sheriff sherpa shopkeeper shopper shortstop shouter showman shrink sibling
  sicilian signatory signore silly singer sinner sioux sipper sir siren sis sister sister-in-law
  skateboarder skater skeptic skirmisher skunk slave sleeper sleepwalker slob slugger smoothie smoothy
  smuggler snatcher sneak sniper socialist sociologist sociopath soldier solicitor soloist solon son
  son-in-law songwriter sonny sooner soothsayer sophisticate sophomore soprano soul southerner southpaw
  sovereign speaker spearhead specialist spectator speculator speechwriter spender spirit spoiler spokesman
  spokesperson spokeswoman sponsor sportsman sportswoman spouse sprinter spy spymaster squire staffer
  stager stakeholder stalin stalwart stand-in standard-bearer starlet statesman stateswoman statistician
  steady stepchild stepmother steward stewardess stiff stockbroker stockholder stoic storekeeper
  storyteller straggler straight stranger strategist stravinsky striver stroller strongman student stupid
  stylist subjectivist subordinate subscriber suburbanite successor sucker sudanese sue sufferer suitor
  sultan super superintendent superior supermodel supernatural superstar supervisor supplier supporter
  supremacist surgeon surrogate surveyor survivor suspect swagger swami swashbuckler swede sweet sweetheart
  swift swimmer swiss switch-hitter sycophant symbolist sympathizer tackle taco tactician tailback tailor
  taker talker taxidriver taxpayer teach teacher teammate teamster tease technician technologist
  technophile teen teenager teetotaler telegrapher tell temporary tenant territorial terrorist texan
  theatregoer theologian theorist therapist thief thinker thoreau throwaway thug tiger titan title-holder
  toddler torchbearer tormentor torpedo tory totalitarian toter tough tourist tout townsman tracker
  tractarian trader tradesman traditionalist trafficker tragedian trailer trainman traitor tramp transient
  translator trapper traveler traveller trawler treasurer troll trooper troublemaker troubleshooter
  trumpeter trustee tumbler tutor twin twirler tycoon tyrant ubermensch ultraconservative umpire uncle
  underachiever underdog undergraduate underling undersecretary undertaker underwriter unfortunate unicorn
  unionist unitarian untouchable upstart urchin user usher utopian valet vandal vaquero vaulter vendor vet
  veteran vicar victim victor viewer vigilante villa villager villain violator violinist virgin virginian
  virtuoso visionary visitor vocalist voltaire voluntary volunteer voter voucher voyager voyeur wag waiter
  waitress wanderer ward ward-heeler warrior watchdog watcher watchmaker watchman watercolorist waters
  wearer weird welder westerner whale whig whiner whisperer whistleblower white whiz wholesaler widow
  widower wife wigmaker wildcatter wilder windbag wingback wingman winner wisenheimer witch witness wizard
  wobbly woman wonk woodcarver wordsworth workaholic worker workman worshipper worthy wrestler wretch
  write-in writer yank yankee yokel youngster youth zany zionist zombie`.split(/\s+/),
);
