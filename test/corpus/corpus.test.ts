import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCorpus } from '../../src/corpus/corpus.js';

let base = '';
let folder = '';
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'dateline-corpus-'));
  folder = join(base, 'articles');
  mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const put = (file: string, content: string | Uint8Array) => writeFileSync(join(folder, file), content);
const files = () => loadCorpus(folder).articles.map(({ file }) => file);
const reasons = () =>
  Object.fromEntries(loadCorpus(folder).rejected.map(({ file, reason }) => [file, reason]));

test('every .txt and .md is read, subfolders included, in order; other files are not articles', () => {
  mkdirSync(join(folder, 'b/c'), { recursive: true });
  put('b/c/two.md', 'Two.');
  put('Z.TXT', 'Zed.');
  put('a.txt', 'One.');
  put('picture.jpg', 'x');
  expect(files()).toEqual(['Z.TXT', 'a.txt', 'b/c/two.md']);
  expect(reasons()).toEqual({});
});

test('UTF-8 with and without a mark and UTF-16 of both orders come out alike', () => {
  const words = 'The “plan” costs €5.';
  const wide = Buffer.from(`\ufeff${words}`, 'utf16le');
  put('1.txt', words);
  put('2.txt', `\ufeff${words}`);
  put('3.txt', wide);
  put('4.txt', Buffer.from(wide).swap16());
  expect(loadCorpus(folder).articles.map(({ text }) => text)).toEqual([words, words, words, words]);
});

test('what cannot be read is turned away with its reason, and the others are read', () => {
  put('good.txt', 'Fine.');
  put('empty.txt', '');
  put('blank.txt', ' \n\u00a0\n');
  put('latin1.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
  put('half.txt', Uint8Array.of(0xff, 0xfe, 0x41));
  put('wide.txt', Buffer.from('no mark', 'utf16le'));
  put('big.txt', '');
  truncateSync(join(folder, 'big.txt'), 10 * 1024 * 1024 + 1);
  expect(files()).toEqual(['good.txt']);
  expect(reasons()).toEqual({
    'big.txt': 'has 10.0 MiB; an article may have 10 MiB',
    'blank.txt': 'holds nothing but white space',
    'empty.txt': 'is empty',
    'half.txt': 'is not valid UTF-16; save it as UTF-8',
    'latin1.txt': 'is not valid UTF-8; save it as UTF-8',
    'wide.txt': 'holds NUL characters, so it is not plain text; save it as UTF-8',
  });
});

test('links out of the folder are turned away, links inside add nothing, and loops end', () => {
  mkdirSync(join(folder, 'sub'));
  put('sub/real.txt', 'Real.');
  put('sub/notes', 'Notes.');
  writeFileSync(join(base, 'secret.txt'), 'Secret.');
  mkdirSync(join(base, 'articles-other'));
  symlinkSync(join(base, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(join(base, 'articles-other'), join(folder, 'other'));
  symlinkSync('nowhere.txt', join(folder, 'broken.txt'));
  symlinkSync('sub/real.txt', join(folder, 'again.txt'));
  symlinkSync('sub/notes', join(folder, 'notes.txt'));
  symlinkSync('..', join(folder, 'sub/up'));
  symlinkSync('self.txt', join(folder, 'self.txt'));
  expect(files()).toEqual(['notes.txt', 'sub/real.txt']);
  expect(reasons()).toEqual({
    'broken.txt': 'is a link that leads nowhere (ENOENT)',
    other: 'is a link that leads out of the folder',
    'out.txt': 'is a link that leads out of the folder',
    'self.txt': 'is a link that leads nowhere (ELOOP)',
  });
});

test('a folder that is itself a link is read', () => {
  put('a.txt', 'One.');
  symlinkSync(folder, join(base, 'link'));
  expect(loadCorpus(join(base, 'link')).articles).toHaveLength(1);
});

test('what is no regular file is not opened', () => {
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(reasons()).toEqual({ 'pipe.txt': 'is not a regular file' });
});

test('a folder that is missing, or none, says how to name another', () => {
  put('a.txt', 'One.');
  for (const path of [join(base, 'missing'), join(folder, 'a.txt')])
    expect(() => loadCorpus(path)).toThrow(/"[^"]+" cannot be read \(E\w+\).*CORPUS.*--corpus/);
});
