import { expect, test } from 'vitest';
import { amountsIn, figuresIn } from './read-text.js';

test.each([
  ['US$78 million', 'USD'],
  ['US $78 million', 'USD'],
  ['U.S.$78 million', 'USD'],
  ['$US78 million', 'USD'],
  ['USD 78 million', 'USD'],
  ['USD78m', 'USD'],
  ['78 million U.S. dollars', 'USD'],
  ['78 million US dollars', 'USD'],
  ['78 million dollars', 'USD'],
  ['$78 million US', 'USD'],
  ['A$78 million', 'AUD'],
  ['78 million Australian dollars', 'AUD'],
  ['C$78 million', 'CAD'],
  ['HK$78 million', 'HKD'],
  ['NZ$78 million', 'NZD'],
  ['S$78 million', 'SGD'],
  ['NT$78 million', 'TWD'],
  ['£78m', 'GBP'],
  ['78 million pounds', 'GBP'],
  ['€78 million', 'EUR'],
  ['78 million euros', 'EUR'],
  ['78 million €', 'EUR'],
  ['RMB 78 million', 'CNY'],
  ['78 million yuan', 'CNY'],
  ['78m renminbi', 'CNY'],
  ['¥78 million', 'JPY'],
  ['Y=78 million', 'JPY'],
  ['78 million yen', 'JPY'],
  ['Rs 78 million', 'INR'],
  ['₹78 million', 'INR'],
  ['78 million rubles', 'RUB'],
  ['₽78 million', 'RUB'],
  ['CHF 78 million', 'CHF'],
  ['78 million Swiss francs', 'CHF'],
  ['78 million Norwegian kroner', 'NOK'],
  ['78 million Polish zlotys', 'PLN'],
  ['78 million ringgit', 'MYR'],
  ['₩78 million', 'KRW'],
  ['₾78 million', 'GEL'],
  ['78 million Georgian laris', 'GEL'],
])('%s is %s', (written, code) => {
  expect(figuresIn(`The loan is worth ${written}.`)).toMatchObject([
    { kind: 'money', value: 78_000_000, unit: code },
  ]);
});

test('a currency that several countries share without a usual one keeps its name', () => {
  expect(amountsIn('The loan is worth 78 million pesos.')).toEqual([[78_000_000, 'peso']]);
  expect(amountsIn('The loan is worth 78 million Mexican pesos.')).toEqual([[78_000_000, 'MXN']]);
});

test('cents and pence stay as printed', () => {
  expect(amountsIn('A stamp costs 19 cents there and 63p here.')).toEqual([
    [19, 'cent'],
    [63, 'penny'],
  ]);
});

test('"a $5 million deal" is in no Australian dollars', () => {
  expect(amountsIn('A $5 million deal was a $3 loss.')).toEqual([
    [5_000_000, 'USD'],
    [3, 'USD'],
  ]);
});

test('pounds weigh where no money is spoken of', () => {
  expect(amountsIn('The catch weighed 208 pounds.')).toEqual([[208, 'pound-mass']]);
  expect(amountsIn('He was fined 208 pounds.')).toEqual([[208, 'GBP']]);
});

test.each([
  ['4.5%', 4.5, 'percent', 'percent'],
  ['4.5 percent', 4.5, 'percent', 'percent'],
  ['4.5 per cent', 4.5, 'percent', 'percent'],
  ['4.5pc', 4.5, 'percent', 'percent'],
  ['3 percentage points', 3, 'points', 'percentage points'],
  ['25 basis points', 25, 'points', 'basis points'],
  ['23 tons', 23, 'weight', 'ton'],
  ['278kg', 278, 'weight', 'kilogram'],
  ['13 kilometres', 13, 'length', 'kilometre'],
  ['1.5mm', 1.5, 'length', 'millimetre'],
  ['40 hectares', 40, 'area', 'hectare'],
  ['311 square miles', 311, 'area', 'square mile'],
  ['80 sq m', 80, 'area', 'square metre'],
  ['24.5 cubic feet', 24.5, 'volume', 'cubic foot'],
  ['325,000 barrels', 325_000, 'volume', 'barrel'],
  ['35 GWh', 35, 'energy', 'gigawatt hour'],
  ['550 megawatts', 550, 'power', 'megawatt'],
  ['155mph', 155, 'speed', 'mile per hour'],
  ['21 degrees Celsius', 21, 'temperature', 'degree Celsius'],
  ['21°C', 21, 'temperature', 'degree Celsius'],
  ['120Hz', 120, 'other', 'hertz'],
])('%s', (written, value, kind, unit) => {
  expect(figuresIn(`The report speaks of ${written} there.`)).toMatchObject([{ kind, value, unit }]);
});

test('MW is not mW', () => {
  expect(amountsIn('One lamp takes 5 mW and one mill 5 MW.').slice(-1)).toEqual([[5, 'megawatt']]);
});

test('prices and rates keep what they are given by', () => {
  expect(amountsIn('Oil is $52 a barrel.')).toEqual([[52, 'USD per barrel']]);
  expect(amountsIn('Rent is $80 per square metre.')).toEqual([[80, 'USD per square metre']]);
  expect(amountsIn('They lift 800,000 barrels a day.')).toEqual([[800_000, 'barrel per day']]);
  expect(figuresIn('The wheel turns 78,000 times a minute.')).toMatchObject([
    { kind: 'rate', value: 78_000, unit: 'times per minute' },
  ]);
  expect(amountsIn('There were 4 deaths per 100,000 people.')).toEqual([[4, 'deaths per 100,000 people']]);
  expect(amountsIn('It was $5 million a year earlier.')).toEqual([[5_000_000, 'USD']]);
});

test.each([
  ['The town has 48,000 foreign students.', 48_000, 'foreign students'],
  ['The town has 12 new bus stops.', 12, 'new bus stops'],
  ['The town has seven coal-fired plants.', 7, 'coal-fired plants'],
  ['The two sides had five phone calls.', 5, 'phone calls'],
  ['The town has 4.3 million digital and printed maps.', 4_300_000, 'digital and printed maps'],
  ['The town has another 35,000 citizens.', 35_000, 'citizens'],
])('%s counts things', (text, value, unit) => {
  expect(figuresIn(text).at(-1)).toMatchObject({ kind: 'count', value, unit });
});

test('a bare number takes the unit that the sentence leaves out', () => {
  expect(amountsIn('The index rose 64.06 points to 4,577.10.')).toEqual([
    [64.06, 'point'],
    [4577.1, 'point'],
  ]);
  expect(amountsIn('Thieves took 460 bicycles, compared with 63 in May.')).toEqual([
    [460, 'bicycles'],
    [63, 'bicycles'],
  ]);
  expect(amountsIn('It costs 8 or $9.')).toEqual([
    [8, 'USD'],
    [9, 'USD'],
  ]);
});
