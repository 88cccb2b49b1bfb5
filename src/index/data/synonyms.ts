/**
 * Words that readers and reporters use for the same thing. A question for one also looks for the others,
 * at less than full weight, since none is quite the same.
 * Source: compiled by hand: countries with their adjectives and capitals as reporters use them for governments
 * (after the country names of the UN's M49 list), and verbs and nouns of news from WordNet's synsets
 * (Princeton University) cut down to senses that news uses. One group a line; a word may be in several.
 */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = `
china chinese beijing
russia russian moscow kremlin
usa america american washington
uk british britain london
france french paris
germany german berlin
japan japanese tokyo
india indian delhi
iran iranian
israel israeli
turkey turkish
spain spanish
italy italian
greece greek
poland polish
ukraine ukrainian
korea korean
vietnam vietnamese
pakistan pakistani
brazil brazilian
canada canadian
mexico mexican
australia australian
egypt egyptian
syria syrian
iraq iraqi
afghanistan afghan
netherlands dutch holland
scotland scottish
england english
ireland irish
wales welsh
sweden swedish
norway norwegian
denmark danish
switzerland swiss
portugal portuguese
europe european
africa african
asia asian
trade commerce
coronavirus pandemic epidemic
virus coronavirus
vaccine vaccination jab inoculation
buy purchase acquire
sell sale
begin start commence
end finish conclude
help aid assist assistance
carry transport
call phone telephone
talk negotiation meeting dialog
meet meeting
visit trip travel
speech address
treaty pact agreement accord
sign signing signature
ink sign
renew extend extension
increase rise grow growth
decrease fall drop decline
large big huge
big major
kill dead death die
die death dead
money fund funding
build construct construction
company firm corporation business
doctor physician
student pupil
soldier troop
army military troop
weapon arms
leader head president
boss head chief
name call
job employment work
fight combat
leave withdraw withdrawal
quit withdraw leave
country nation state
get receive obtain
give grant provide
make produce create
use employ
film movie
car vehicle
plane aircraft jet
ship vessel
moon lunar
sea maritime
law legislation
election vote poll
anniversary birthday
yearly annual year
percent percentage
science scientific
cause lead result
allow permit
ban prohibit forbid
attempt try
arrive come
reach arrive
praise hail laud
commend praise
oppose against
claim accusation allegation
export import trade
home house
expert specialist
found establish
founder found establish
location locate
born birth
author write written
write author
win victory
lose defeat
destroy destruction
marry marriage wife husband
own owner
rule ruler
king monarch
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));
