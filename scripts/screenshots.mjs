// Takes the pictures of docs/images from the shipped coverage, in the local Discord. Needs a build and Chromium
// (CHROMIUM names another than Debian's).
import { mkdir, writeFile } from 'node:fs/promises';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { readConfig } from '../dist/src/config.js';
import { openCoverage } from '../dist/src/coverage.js';
import { runBot } from '../dist/src/discord/bot.js';
import { LocalDiscord } from '../dist/src/local-discord/local-discord.js';
import { indexedPng } from './indexed-png.mjs';

const TO = 'docs/images';

/** Each command once, with what it is asked. */
const ASKED = [
  ['ask', { question: 'How much medical aid did Russia fly to Wuhan?' }],
  ['quote', { speaker: 'Wang Yi', about: 'cooperation' }],
  ['stat', { query: 'trade volume' }],
  ['source', {}],
];

/** The channel is then 760 pixels wide, beside the list of channels, and holds the longest reply. */
const TALL = { width: 1000, height: 2400 };

const discord = await LocalDiscord.start({ page: 'dist/src/local-discord/page/' });
const config = readConfig({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });
const logger = pino({ level: 'warn' });
const bot = await runBot({ config, coverage: openCoverage('seeds'), logger });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(TO, { recursive: true });

/** The page in a window of its own, with more device pixels than those of CSS, so that it stays sharp. */
async function open(size, deviceScaleFactor) {
  const context = await browser.newContext({ viewport: size, deviceScaleFactor, colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto(discord.url);
  await page.locator('.message-input').waitFor();
  return page;
}

const blank = await browser.newPage();

/** Saves what Chromium made as a smaller file; Chromium is what reads it. */
async function save(name, png) {
  const { width, height, data } = await blank.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    canvas.drawImage(bitmap, 0, 0);
    const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height);
    const pieces = [];
    for (let at = 0; at < data.length; at += 32_768)
      pieces.push(String.fromCharCode(...data.subarray(at, at + 32_768)));
    return { width: bitmap.width, height: bitmap.height, data: btoa(pieces.join('')) };
  }, png.toString('base64'));
  const rgba = new Uint8Array(Buffer.from(data, 'base64'));
  await writeFile(`${TO}/${name}.png`, indexedPng({ width, height, rgba }));
}

for (const [name, options] of ASKED) {
  const outcome = await discord.invoke(name, options);
  if (outcome.kind !== 'message') throw new Error(`/${name} was not answered: ${JSON.stringify(outcome)}`);
  const page = await open(TALL, name === 'stat' ? 1.5 : 2);
  const message = page.locator(`[data-message="${outcome.message.id}"]`);
  await message.waitFor();
  await save(name, await message.screenshot({ animations: 'disabled' }));
  await page.context().close();
}

// The whole page, while somebody types.
const page = await open({ width: 1000, height: 640 }, 2);
await page.keyboard.type('/quote wa', { delay: 5 });
await page.locator('.listbox [role=option]').first().waitFor();
await page.keyboard.press('ArrowDown');
await save('page', await page.screenshot({ animations: 'disabled' }));

await browser.close();
await bot.stop();
await discord.close();
console.log(`The pictures in ${TO} are new.`);
