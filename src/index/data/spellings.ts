/**
 * Spellings brought to one form: British to American, number words to digits.
 * Source: the British/American pairs of VarCon's common vocabulary that occur in news, chosen by hand;
 * inflected forms are met by the stemmer, so only the base is listed.
 */
const PAIRS = `analyse analyze|armour armor|behaviour behavior|catalogue catalog|centre center|cheque check
colour color|criticise criticize|defence defense|dialogue dialog|emphasise emphasize|endeavour endeavor
enrol enroll|favour favor|favourite favorite|fibre fiber|fulfil fulfill|grey gray|harbour harbor
honour honor|humour humor|jewellery jewelry|kilometre kilometer|labour labor|licence license|litre liter
manoeuvre maneuver|metre meter|mould mold|neighbour neighbor|neighbourhood neighborhood|normalise normalize
offence offense|organise organize|paediatric pediatric|plough plow|practise practice|pretence pretense
programme program|realise realize|recognise recognize|rumour rumor|saviour savior|sceptic skeptic
stabilise stabilize|sulphur sulfur|theatre theater|tonne ton|travelled traveled|tyre tire|utilise utilize
vapour vapor|vigour vigor|traveller traveler|cancelled canceled|modelling modeling|signalling signaling
tumour tumor|haemoglobin hemoglobin|oesophagus esophagus|mediaeval medieval|moslem muslim|kyiv kiev
aluminium aluminum|ageing aging|judgement judgment|sergey sergei|peking beijing|neighbourliness neighborliness`;

const NUMBERS = `two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12
thirteen 13|fourteen 14|fifteen 15|sixteen 16|seventeen 17|eighteen 18|nineteen 19|twenty 20|thirty 30
forty 40|fifty 50|sixty 60|seventy 70|eighty 80|ninety 90|1st first|2nd second|3rd third|4th fourth
5th fifth|6th sixth|7th seventh|8th eighth|9th ninth|tenth 10th|eleventh 11th|twelfth 12th
thirteenth 13th|fourteenth 14th|fifteenth 15th|sixteenth 16th|seventeenth 17th|eighteenth 18th
nineteenth 19th|twentieth 20th|thirtieth 30th|fortieth 40th|fiftieth 50th|sixtieth 60th
seventieth 70th|eightieth 80th|ninetieth 90th`;

const readPairs = (list: string): [string, string][] =>
  list.split(/[|\n]\s*/).map((pair) => {
    const [from = '', to = ''] = pair.split(' ');
    return [from, to];
  });

/** Spelling (lower case) to the form that is indexed. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([...readPairs(PAIRS), ...readPairs(NUMBERS)]);
