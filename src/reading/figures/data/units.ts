import type { FigureKind } from '../../reading.js';

/**
 * A unit of measurement: `words` are matched in any case, `symbols` only as written.
 * Names and symbols after UN/CEFACT Recommendation 20 and QUDT 2.1 (British spelling, singular),
 * spellings and abbreviations after Unicode CLDR unit patterns for English.
 */
export interface UnitEntry {
  readonly name: string;
  readonly kind: FigureKind;
  readonly words: readonly string[];
  readonly symbols?: readonly string[];
}

const unit = (kind: FigureKind, name: string, words: string, symbols = ''): UnitEntry => ({
  name,
  kind,
  words: words.split('|').filter(Boolean),
  symbols: symbols.split('|').filter(Boolean),
});

/** "metre" in all its spellings, for each prefix. */
const metric = (kind: FigureKind, stem: string, others: readonly string[], symbols: Record<string, string>) =>
  Object.entries(symbols).map(([prefix, symbol]) =>
    unit(
      kind,
      prefix + stem,
      [stem, ...others].flatMap((word) => [prefix + word, `${prefix + word}s`]).join('|'),
      symbol,
    ),
  );

const square = (name: string, words: string, symbols = '') => unit('area', `square ${name}`, words, symbols);

/** Every unit with its kind, its words and its symbols; money is in `currencies.ts`. */
export const UNITS: readonly UnitEntry[] = [
  unit('percent', 'percent', 'percent|per cent|pct|percents|per-cent|pct.', '%|pc'),
  unit(
    'points',
    'percentage points',
    'percentage point|percentage points|percent point|percent points|per cent points|ppt|ppts',
    'pp|pps|%pt',
  ),
  unit('points', 'basis points', 'basis point|basis points|bps', 'bp'),

  unit('duration', 'second', 'second|seconds|sec|secs', 's'),
  unit('duration', 'millisecond', 'millisecond|milliseconds', 'ms'),
  unit('duration', 'minute', 'minute|minutes|min|mins'),
  unit('duration', 'hour', 'hour|hours|hr|hrs', 'h'),
  unit('duration', 'day', 'day|days'),
  unit('duration', 'week', 'week|weeks|wk|wks'),
  unit('duration', 'fortnight', 'fortnight|fortnights'),
  unit('duration', 'month', 'month|months'),
  unit('duration', 'quarter', 'quarters'),
  unit('duration', 'year', 'year|years|yr|yrs'),
  unit('duration', 'decade', 'decade|decades'),
  unit('duration', 'century', 'century|centuries'),

  ...metric('length', 'metre', ['meter'], { kilo: 'km', centi: 'cm', milli: 'mm', micro: 'µm', nano: 'nm' }),
  unit('length', 'metre', 'metre|metres|meter|meters', 'm'),
  unit('length', 'kilometre', 'km|kms|klicks'),
  unit('length', 'micrometre', 'micron|microns', 'μm'),
  unit('length', 'mile', 'mile|miles'),
  unit('length', 'nautical mile', 'nautical mile|nautical miles', 'nmi'),
  unit('length', 'light-year', 'light-year|light-years|light year|light years'),
  unit('length', 'yard', 'yard|yards|yd|yds'),
  unit('length', 'foot', 'foot|feet|ft', '′'),
  unit('length', 'inch', 'inch|inches', '″'),

  square('metre', 'square metre|square metres|square meter|square meters|sq m|sq. m|sqm', 'm²|m2'),
  square(
    'kilometre',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km|sqkm',
    'km²|km2',
  ),
  square('foot', 'square foot|square feet|sq ft|sq. ft|sqft|sq feet'),
  square('mile', 'square mile|square miles|sq mi|sq miles'),
  square('inch', 'square inch|square inches|sq in'),
  square('yard', 'square yard|square yards|sq yd'),
  unit('area', 'acre', 'acre|acres'),
  unit('area', 'hectare', 'hectare|hectares', 'ha'),
  unit('area', 'mu', 'mu of land'),

  unit('volume', 'cubic metre', 'cubic metre|cubic metres|cubic meter|cubic meters|cu m|cbm', 'm³|m3'),
  unit(
    'volume',
    'cubic kilometre',
    'cubic kilometres|cubic kilometers|cubic kilometre|cubic kilometer',
    'km³',
  ),
  unit(
    'volume',
    'cubic centimetre',
    'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters',
    'cm³|cc',
  ),
  unit('volume', 'cubic foot', 'cubic foot|cubic feet|cu ft|cu. ft'),
  unit('volume', 'cubic inch', 'cubic inch|cubic inches'),
  unit('volume', 'cubic yard', 'cubic yard|cubic yards'),
  ...metric('volume', 'litre', ['liter'], { milli: 'ml|mL', centi: 'cl', mega: 'ML' }),
  unit('volume', 'litre', 'litre|litres|liter|liters', 'l|L'),
  unit('volume', 'gallon', 'gallon|gallons'),
  unit('volume', 'pint', 'pint|pints'),
  unit('volume', 'quart', 'quart|quarts'),
  unit('volume', 'fluid ounce', 'fluid ounce|fluid ounces|fl oz'),
  unit('volume', 'barrel', 'barrel|barrels|bbl|bbls'),
  unit('volume', 'bushel', 'bushel|bushels'),

  unit('weight', 'kilogram', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs', 'kg'),
  unit('weight', 'gram', 'gram|grams|gramme|grammes', 'g'),
  unit('weight', 'milligram', 'milligram|milligrams', 'mg'),
  unit('weight', 'microgram', 'microgram|micrograms|mcg', 'µg|μg'),
  unit('weight', 'tonne', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes'),
  unit('weight', 'ton', 'ton|tons|short ton|short tons|long ton|long tons'),
  unit('weight', 'kilotonne', 'kilotonne|kilotonnes|kiloton|kilotons', 'kt'),
  unit('weight', 'megatonne', 'megatonne|megatonnes|megaton|megatons', 'Mt'),
  unit('weight', 'gigatonne', 'gigatonne|gigatonnes|gigaton|gigatons', 'Gt'),
  unit('weight', 'pound-mass', 'lb|lbs'),
  unit('weight', 'ounce', 'ounce|ounces|oz|troy ounce|troy ounces'),
  unit('weight', 'stone', 'stone'),
  unit('weight', 'carat', 'carat|carats'),
  unit('weight', 'dram', 'drams'),

  unit('energy', 'kilowatt hour', 'kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours', 'kWh|kwh|KWh'),
  unit('energy', 'megawatt hour', 'megawatt hour|megawatt hours|megawatt-hour|megawatt-hours', 'MWh|mwh'),
  unit('energy', 'gigawatt hour', 'gigawatt hour|gigawatt hours|gigawatt-hour|gigawatt-hours', 'GWh|gwh'),
  unit('energy', 'terawatt hour', 'terawatt hour|terawatt hours|terawatt-hour|terawatt-hours', 'TWh|twh'),
  unit('energy', 'joule', 'joule|joules', 'J'),
  unit('energy', 'kilojoule', 'kilojoule|kilojoules', 'kJ'),
  unit('energy', 'megajoule', 'megajoule|megajoules', 'MJ'),
  unit('energy', 'calorie', 'calorie|calories|cal'),
  unit('energy', 'kilocalorie', 'kilocalorie|kilocalories', 'kcal'),
  unit('energy', 'electronvolt', 'electronvolt|electronvolts|electron volts', 'eV'),
  unit('energy', 'mega british thermal unit', 'mmbtu'),
  unit('energy', 'british thermal unit', 'british thermal unit|british thermal units', 'BTU|Btu'),

  unit('power', 'watt', 'watt|watts', 'W'),
  unit('power', 'milliwatt', 'milliwatt|milliwatts', 'mW'),
  unit('power', 'kilowatt', 'kilowatt|kilowatts', 'kW|KW|kw'),
  unit('power', 'megawatt', 'megawatt|megawatts', 'MW'),
  unit('power', 'gigawatt', 'gigawatt|gigawatts', 'GW|gw'),
  unit('power', 'terawatt', 'terawatt|terawatts', 'TW'),
  unit('power', 'horsepower', 'horsepower|hp|bhp|brake horsepower'),

  unit('speed', 'mile per hour', 'mile per hour|miles per hour|mph|miles an hour|mile an hour'),
  unit(
    'speed',
    'kilometre per hour',
    'kilometres per hour|kilometers per hour|kilometre per hour|kilometer per hour|kilometres an hour|kilometers an hour|kph|kmh|kmph|km/h|km per hour|km an hour',
  ),
  unit(
    'speed',
    'metre per second',
    'metres per second|meters per second|metre per second|meter per second|m/s',
  ),
  unit('speed', 'foot per second', 'feet per second|foot per second|fps'),
  unit('speed', 'knot', 'knot|knots', 'kt|kts|kn'),
  unit('other', 'mile per gallon', 'mile per gallon|miles per gallon|mpg'),
  unit('other', 'revolutions per minute', 'revolutions per minute|rpm'),

  unit(
    'temperature',
    'degree Celsius',
    'degrees celsius|degree celsius|celsius|degrees centigrade|degrees c|degree c|deg c|degc|°c|° c|℃',
    'C',
  ),
  unit(
    'temperature',
    'degree Fahrenheit',
    'degrees fahrenheit|degree fahrenheit|fahrenheit|degrees f|degree f|deg f|degf|°f|° f|℉',
    'F',
  ),
  unit('temperature', 'kelvin', 'kelvin|kelvins'),
  unit('other', 'degree', 'degree|degrees|deg', '°'),

  unit('other', 'volt', 'volt|volts', 'V'),
  unit('other', 'kilovolt', 'kilovolt|kilovolts', 'kV'),
  unit('other', 'ampere', 'ampere|amperes|amp|amps', 'A'),
  unit('other', 'milliampere-hour', 'milliampere-hour|milliampere-hours', 'mAh'),
  unit('other', 'hertz', 'hertz', 'Hz|HZ|hz'),
  unit('other', 'kilohertz', 'kilohertz|khz'),
  unit('other', 'megahertz', 'megahertz', 'MHz'),
  unit('other', 'gigahertz', 'gigahertz|ghz'),
  unit('other', 'newton', 'newton|newtons'),
  unit(
    'other',
    'newton metre',
    'newton metre|newton metres|newton meter|newton meters|newton-meters|newton-metres',
    'Nm|N⋅m',
  ),
  unit('other', 'pound-foot', 'pound-foot|pound-feet|pound foot|pound feet|lb-ft|lb.-ft|lb ft'),
  unit('other', 'foot pound-force', 'foot-pound|foot-pounds|foot pounds|ft-lb|ft-lbs|ft.-lbs|ft lb|ft.-lb'),
  unit('other', 'pascal', 'pascal|pascals', 'Pa'),
  unit('other', 'kilopascal', 'kilopascal|kilopascals', 'kPa'),
  unit('other', 'megapascal', 'megapascal|megapascals', 'MPa'),
  unit('other', 'pound per square inch', 'psi|pounds per square inch'),
  unit('other', 'kilopound per square inch', 'ksi'),
  unit('other', 'farad', 'farad|farads'),
  unit('other', 'ohm', 'ohm|ohms', 'Ω'),
  unit('other', 'lumen', 'lumen|lumens'),
  unit('other', 'decibel', 'decibel|decibels', 'dB|db'),
  unit('other', 'part per million', 'parts per million|part per million|ppm'),
  unit('other', 'parts per billion', 'parts per billion|part per billion|ppb'),
  unit('other', 'becquerel', 'becquerel|becquerels', 'Bq'),
  unit('other', 'sievert', 'sievert|sieverts', 'Sv'),
  unit('other', 'millisievert', 'millisievert|millisieverts', 'mSv'),

  ...[
    ['kilobyte', 'KB|kB'],
    ['megabyte', 'MB'],
    ['gigabyte', 'GB'],
    ['terabyte', 'TB'],
    ['petabyte', 'PB'],
  ].map(([name = '', symbols]) => unit('other', name, `${name}|${name}s`, symbols)),
  unit('other', 'megabit per second', 'megabits per second|mbps|mbit/s'),
  unit('other', 'gigabit per second', 'gigabits per second|gbps'),
  unit('other', 'megapixel', 'megapixel|megapixels'),
  unit('other', 'point', 'point|points|pts'),
  unit('other', 'pixel', 'pixel|pixels'),
];

/** Symbols that are letters of ordinary text too: read only where they stand against the digits ("5g", "21C"). */
export const GLUED_SYMBOLS: ReadonlySet<string> = new Set([
  'm',
  's',
  'h',
  'g',
  'l',
  'A',
  'C',
  'F',
  'pc',
  'W',
  'V',
  'L',
  'J',
  'pp',
]);

/** Words that follow "per", "a" or a slash after a unit: time, measures and things by which prices are given. */
export const PER_NOUNS: ReadonlySet<string> = new Set(
  'second|minute|hour|day|night|week|fortnight|month|quarter|season|year|annum|decade|century|barrel|ton|tonne|pound|ounce|gram|kilogram|kilo|gallon|litre|liter|pint|bushel|mile|kilometre|kilometer|metre|meter|foot|inch|acre|hectare|share|unit|piece|person|head|household|capita|student|child|customer|passenger|employee|worker|user|bottle|box|pack|ticket|seat|game|match|round|dozen|pop|dose|vehicle|car|trip|visit|kwh|mwh|square|sq|cubic|million|billion|mmbtu|gb|plate|cup|serving|episode|word|line|copy|room|bed|case|kg|km|lb|oz|lot|life|game|head'.split(
    '|',
  ),
);
