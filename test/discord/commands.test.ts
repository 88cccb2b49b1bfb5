import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ids } from '../../src/local-discord/world.js';
import { expectKind, type RunningBot } from '../local-discord/harness.js';
import { buttonsOf, markdownOf, selectsOf, startDateline, wordsOf } from './bot.js';
import { FILES, madeCoverage } from './made-coverage.js';

let bot: RunningBot;

beforeAll(async () => {
  bot = await startDateline(madeCoverage());
});

afterAll(() => bot.close());

async function reply(command: string, options: Record<string, string | boolean>) {
  const outcome = expectKind(await bot.discord.invoke(command, options), 'message');
  return { ...outcome, text: wordsOf(outcome.message) };
}

const labels = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label);

describe('/ask', () => {
  it('shows the sentence that answers in bold, and cites file, publisher, date and paragraph', async () => {
    const { text, private: hidden } = await reply('ask', { question: 'Who painted the lighthouse white?' });
    expect(text).toContain('> Undated notes about the lighthouse. **It was painted white again');
    expect(text).toContain('-# `notes/bare.txt` · undated · paragraph 1');
    expect(hidden).toBe(false);
  });

  it('says which words stand nowhere, what was searched, and shows what came nearest as such', async () => {
    const { text } = await reply('ask', { question: 'Which zeppelin carried the herring?' });
    expect(text).toContain('**Not found: the coverage does not answer this.**');
    expect(text).toContain('“zeppelin”');
    expect(text).toContain('3 articles were searched. What came nearest is no answer:');
    expect(text).toContain(`-# \`${FILES.fish}\``);
  });

  it('searches one article where a source is named', async () => {
    const { text } = await reply('ask', { question: 'Where is the herring?', source: FILES.wire });
    expect(text).toContain(FILES.wire);
    expect(text).not.toContain(FILES.fish);
  });

  it('answers privately on wish, with a button to share and none to dismiss', async () => {
    const outcome = await reply('ask', { question: 'Who repairs the quay?', private: true });
    expect(outcome.private).toBe(true);
    expect(labels(outcome.message)).toContain('Share with the channel');
    expect(labels(outcome.message)).not.toContain('Dismiss');
  });

  it.each([
    [{ question: '   ' }, 'Type a question'],
    [
      { question: 'herring?', source: 'no such thing' },
      'No article of the coverage is meant by “no such thing”.',
    ],
  ])('says privately what would be right: %j', async (options, words) => {
    const outcome = await reply('ask', options);
    expect(outcome.private).toBe(true);
    expect(outcome.text).toContain(words);
  });
});

describe('/quote', () => {
  it('shows each quotation with speaker, role, kind in plain words and citation', async () => {
    const { text } = await reply('quote', { speaker: 'olga' });
    expect(text).toContain('### 3 quotations by Olga Lind');
    expect(text).toContain('> “The herring came late, but it came,”\nharbour master · verbatim');
    expect(text).toContain('-# `fish.txt` · The Coast Gazette · 4 Nov 2020 · paragraph 2');
    expect(text).toContain('> the quay would be repaired in spring\nharbour master · paraphrased');
  });

  it('marks where the same words stand in other articles', async () => {
    const { text, message } = await reply('quote', { speaker: 'olga' });
    expect(text).toContain('-# The same in 1 other article');
    expect(labels(message)).toContain('Show where');
  });

  it('says so where the speaker is not certain', async () => {
    expect((await reply('quote', { kind: 'mixed' })).text).toContain(
      'The speaker is not certain · partly quoted',
    );
  });

  it('shows every speaker that a name fits, and lets one be chosen', async () => {
    const { text, message } = await reply('quote', { speaker: 'lind' });
    expect(text).toContain('“lind” fits 2 speakers: Olga Lind (3) and Per Lind (1).');
    expect(selectsOf(message)[0]?.options.map(({ label }) => label)).toEqual(['Olga Lind', 'Per Lind']);
  });

  it('says who comes nearest to a name that nobody has', async () => {
    const { text, message } = await reply('quote', { speaker: 'lindt' });
    expect(text).toContain('**Not found: nobody called “lindt” speaks in the coverage.**');
    expect(labels(message)).toContain('Olga Lind (3)');
  });

  it('says so of a name that never speaks', async () => {
    expect((await reply('quote', { speaker: 'Ines Falk' })).text).toContain(
      'Not found: “Ines Falk” stands in the coverage, but is nowhere quoted.',
    );
  });

  it('says so where the speaker says nothing that fits', async () => {
    expect((await reply('quote', { speaker: 'Per', kind: 'direct' })).text).toContain(
      'Not found: Per Lind is quoted, but not verbatim.',
    );
  });

  it('asks for at least one option', async () => {
    const outcome = await reply('quote', {});
    expect(outcome.private).toBe(true);
    expect(outcome.text).toContain('Say whose words you look for');
  });
});

describe('/stat', () => {
  it('shows the sentence of the best figure, a table, and where each row stands', async () => {
    const { text } = await reply('stat', { query: 'herring catch' });
    expect(text).toContain('landed **412 tons** of herring');
    expect(text).toContain('**herring catch**');
    expect(text).toContain('3    365 tons  Sep 2020\n');
    expect(text).toContain('4    298 tons  Aug 2020  same in 1 other article\n');
    expect(text).toContain('-# 2: `wire.txt` · Northern Wire · 5 Nov 2020 · paragraph 1');
    expect(text).toContain('-# 3–5: `fish.txt`');
  });

  it('puts sources that differ side by side and says so', async () => {
    const { text } = await reply('stat', { query: 'herring catch' });
    expect(text).toContain('1 ≠  412 tons');
    expect(text).toContain('2 ≠  410 tons');
    expect(text).toContain('≠ The sources differ');
  });

  it('brings a series as a chart that is told in words too, and as a file to download', async () => {
    const { message } = await reply('stat', { query: 'herring catch' });
    expect(message.attachments.map(({ filename }) => filename)).toEqual(['chart.png', 'figures.csv']);
    expect(JSON.stringify(message.components)).toContain('Jul 2020: 240; Aug 2020: 298');
  });

  it('says whether parts add up to their total, and how a value is qualified', async () => {
    const { text } = await reply('stat', { query: 'exports' });
    expect(text).toContain('The parts add up to the total: $0.7 million + $0.5 million');
    expect(text).toContain('= US$1.2 million; stated is $1.2 million.');
    expect(text).toContain('about $0.7 million');
  });

  it('lists figures of different measures, which a phone can wrap', async () => {
    const { text } = await reply('stat', { query: 'all' });
    expect(text).toContain('6: **$1.2 million** · exports of smoked herring');
    expect(text).not.toContain('```');
  });

  it('shows one figure without a table', async () => {
    const { text } = await reply('stat', { query: 'quay' });
    expect(text).toContain('**365 tons** · herring catch · Sep 2020');
    expect(text).not.toContain('```');
  });

  it('offers the measures that come nearest where there is no figure', async () => {
    const { text, message } = await reply('stat', { query: 'zeppelins' });
    expect(text).toContain('**Not found: the coverage gives no figure for “zeppelins”.**');
    expect(labels(message)).toContain('herring catch');
  });

  it('says privately what would be right where nothing is asked', async () => {
    expect((await reply('stat', { query: ' ' })).private).toBe(true);
  });
});

describe('/source', () => {
  it('lists the articles with what is known of each', async () => {
    const { text, message } = await reply('source', {});
    expect(text).toContain('### The coverage: 3 articles');
    expect(text).toContain('**Harbour counts its herring**');
    expect(text).toContain('“Undated notes about the lighthouse.');
    expect(selectsOf(message)[0]?.options).toHaveLength(3);
  });

  it('opens the article that is named', async () => {
    const { text } = await reply('source', { file: FILES.wire });
    expect(text).toContain('### Norrvik herring catch grows');
    expect(text).toContain('> The mayor, Per Lind, said the town');
    expect(text).toContain('-# `wire.txt` · Northern Wire · 5 Nov 2020 · paragraphs 1 to 3');
  });

  it('says so where no article fits', async () => {
    expect((await reply('source', { file: 'zeppelin' })).text).toContain(
      'Not found: no article fits “zeppelin”.',
    );
  });
});

describe('/help', () => {
  it('says what it can do, what was read and rejected, and how to restrict it', async () => {
    const { text } = await reply('help', {});
    expect(text).toContain('3 articles, published 4–5 Nov 2020 (1 of them undated)');
    expect(text).toContain('1 file could not be read:\n-# `scan.txt`: it is empty');
    expect(text).toContain('Server Settings › Integrations › Dateline');
  });
});

describe('Find in coverage', () => {
  it('asks with the text of a message', async () => {
    const posted = bot.discord.post('Was the lighthouse painted?', { user: ids.ben });
    const outcome = expectKind(await bot.discord.menu('Find in coverage', posted), 'message');
    expect(markdownOf(outcome.message)).toContain('**It was painted white again');
  });

  it('says what would be right where a message has no text', async () => {
    const posted = bot.discord.post('\u200B\u200B');
    const outcome = expectKind(await bot.discord.menu('Find in coverage', posted), 'message');
    expect(outcome.private).toBe(true);
    expect(markdownOf(outcome.message)).toContain('has no text to look up');
  });
});

describe('every command', () => {
  it('works in direct messages and where only the reader has installed the bot', async () => {
    for (const channel of [ids.adaDirect, ids.group]) {
      const outcome = await bot.discord.invoke(
        'ask',
        { question: 'Who painted the lighthouse?' },
        { channel },
      );
      expect(expectKind(outcome, 'message').message.channel_id).toBe(channel);
    }
    expect(bot.discord.commands({ channel: ids.group }).map(({ name }) => name)).toEqual(
      bot.discord.commands().map(({ name }) => name),
    );
  });

  it('sends nothing that may ping, and no body that is refused', () => {
    const sent = bot.discord
      .requests()
      .filter(({ path, method }) => method !== 'GET' && /callback|webhooks/.test(path));
    expect(sent.length).toBeGreaterThan(20);
    for (const { body, error } of sent) {
      expect(error).toBeNull();
      const { data = body } = body as { data?: unknown };
      expect(data).toMatchObject({ allowed_mentions: { parse: [] } });
    }
  });
});
