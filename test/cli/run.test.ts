import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the built program as a person would, with an environment of its own. */
function dateline(argv: readonly string[], input = '') {
  const env = { PATH: process.env.PATH ?? '', LOG_LEVEL: 'silent' };
  const { status, stdout, stderr } = spawnSync('node', ['dist/src/cli.js', ...argv], {
    encoding: 'utf8',
    input,
    env,
  });
  return { status, stdout, stderr };
}

const lines = (text: string): unknown[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('dateline', () => {
  it('answers a question with the sentence and its file', () => {
    const { status, stdout } = dateline(['ask', 'How much medical aid did Russia fly to Wuhan?']);
    expect(status).toBe(0);
    expect(stdout).toContain('23 tons');
    expect(stdout).toContain('004_54fc2d7390d0d416.txt');
  });

  it('answers one line of standard input with one line of JSON', () => {
    const { stdout } = dateline(['ask', '-', '--json'], 'Who praised Guilin?\n\nWhere is Atlantis?\n');
    expect(lines(stdout)).toMatchObject([
      { question: 'Who praised Guilin?' },
      { question: '', found: false, answer: null },
      { question: 'Where is Atlantis?', found: false, answer: null },
    ]);
  });

  it('gives the sentence that answers as a span of the file', () => {
    const [answer] = lines(
      dateline(['ask', '--json', 'How much medical aid did Russia fly to Wuhan?']).stdout,
    );
    const { file, start, end, text } = (
      answer as { answer: { file: string; start: number; end: number; text: string } }
    ).answer;
    expect(readFileSync(join('seeds', file), 'utf8').slice(start, end)).toBe(text);
  });

  it('reads every shipped article, a line each', () => {
    const read = lines(dateline(['read', '--json']).stdout);
    expect(read).toHaveLength(5);
    expect(read[2]).toMatchObject({
      file: '002_38fb5c4fa6c71c53.txt',
      headline: 'Advancing China-Russia cooperation in an unstable world',
      published: { from: '2021-03-20', to: '2021-03-20', basis: 'stated' },
    });
  });

  it('names the file that it could not read, and reads the others', () => {
    writeFileSync(join(folder, 'good.txt'), 'Trade grew, the ministry said.\n');
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stdout, stderr } = dateline(['read', '--corpus', folder]);
    expect(status).toBe(0);
    expect(stdout).toContain('good.txt');
    expect(stderr).toContain('empty.txt');
  });

  it.each([
    [['ask'], 'needs a question'],
    [['quote'], 'needs a speaker'],
    [['quote', 'x', '--kind', 'loud'], '--kind takes direct, mixed, indirect'],
    [['ask', 'x', '--source', 'no-such-file'], 'no-such-file'],
    [['nothing'], 'there is no command "nothing"'],
  ])('ends %j with 2 and says what would be right', (argv, words) => {
    const { status, stderr } = dateline(argv);
    expect(stderr).toContain(words);
    expect(status).toBe(2);
  });

  it('ends with 1 where the corpus cannot be read, and names it', () => {
    const { status, stderr } = dateline(['read', '--corpus', join(folder, 'absent')]);
    expect(stderr).toContain('absent');
    expect(status).toBe(1);
  });

  it('deploys nothing without a token, and says so', () => {
    const { status, stderr } = dateline(['deploy']);
    expect(stderr).toContain('DISCORD_TOKEN');
    expect(status).toBe(1);
  });
});
