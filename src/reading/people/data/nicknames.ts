/** Given names and their short forms. Source: common English hypocorisms, written out by hand. */
const LIST = `donald don donny
william bill will billy willy liam
robert bob rob bobby robby bert
michael mike mick mickey
james jim jimmy jamie
joseph joe joey
thomas tom tommy
timothy tim
edward ed ted eddie ned
bernard bernie
richard dick rich rick ricky
charles chuck charlie
christopher chris
daniel dan danny
benjamin ben benny bibi
rafael ted rafa
theodore ted teddy
stephen steve
steven steve
elizabeth liz beth betsy eliza lizzie
kellyanne kelly
david dave
samuel sam
matthew matt
gregory greg
jeffrey jeff
kenneth ken kenny
ronald ron ronnie
newton newt
mitchell mitch
addison mitch
anthony tony
lawrence larry
john jack johnny jon
jonathan jon
nicholas nick
rebecca becky
susan sue susie
deborah deb debbie
jennifer jen jenny
katherine kate kathy katie
margaret peggy meg maggie
patricia pat patty
patrick pat
vladimir volodya
sergei sergey
dmitry dmitri
andrey andrei
alexander alex sasha aleksandr
andrew andy drew
rudolph rudy
albert al
alan al
philip phil
peter pete
raymond ray
barack barry
terrence terry
terence terry
victoria vicky
martin marty
frederick fred
douglas doug
randal rand
randall randy`;

/** By a given name or a short form of it, in small letters, the lines of the list that hold it. */
export const NICKNAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LIST.split('\n').map((line) => {
    const [name = '', ...short] = line.split(' ');
    return [name, new Set(short)];
  }),
);
