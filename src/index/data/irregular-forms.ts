/**
 * Irregular forms and the base that the stemmer cannot lead them to.
 * Source: the irregular verbs and plurals of English as grammars list them (after Quirk et al.,
 * A Comprehensive Grammar of the English Language, 3.11 and 5.76 ff.), without forms that are commoner as
 * another word ("ground", "wound", "bore", "found", "lay").
 */
const FORMS = `arise arose arisen|awake awoke awoken|beat beaten|become became|begin began begun|bend bent
bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought
build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept
deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed|feel felt|fight fought|flee fled|fly flew flown|forbid forbade forbidden
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
know knew known|lead led|lean leant|learn learnt|leave left|lend lent|lie lain|light lit|lose lost
make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overtake overtook overtaken
pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen
seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk
sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun
spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn
sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|understand understood|undertake undertook undertaken|wake woke woken
wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withstand withstood
write wrote written|man men|woman women|child children|foot feet|tooth teeth|mouse mice|wife wives
 half halves|knife knives|thief thieves|crisis crises|analysis analyses
phenomenon phenomena|criterion criteria|spokesman spokesmen|businessman businessmen`;

/** Form (lower case) to base. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(' ');
    return forms.map((form): [string, string] => [form, base]);
  }),
);
