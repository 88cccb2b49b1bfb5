// Measures speed, always against a yardstick in the same run, since machines differ and are noisy.
//   npm run bench                all parts
//   npm run bench -- ask quotations   only these
import { benchAsk } from './ask.js';
import { benchFigures } from './figures.js';
import { benchInteractions } from './interactions.js';
import { benchQuotations } from './quotations.js';
import { benchReading } from './reading.js';

const PARTS: Readonly<Record<string, () => Promise<string[]>>> = {
  reading: benchReading,
  quotations: benchQuotations,
  figures: benchFigures,
  ask: benchAsk,
  interactions: benchInteractions,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exitCode = 2;
} else {
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n${name}`);
    for (const line of await measure()) console.log(`  ${line}`);
  }
}
