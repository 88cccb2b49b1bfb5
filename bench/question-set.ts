import { readFileSync } from 'node:fs';
import { readArticle } from '../src/corpus/corpus.js';
import { read } from '../src/reading/read.js';
import type { Reading } from '../src/reading/reading.js';

/** A question that people asked; without answers where the articles do not say. */
export interface Asked {
  readonly q: string;
  readonly answers?: readonly string[];
  /** The id of the article that it was asked of. */
  readonly article?: string;
}

/** An article of such a set. */
export interface Asking {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Articles and questions, with what is read in each article. */
export interface QuestionSet {
  readonly articles: readonly Asking[];
  readonly readings: readonly Reading[];
  readonly questions: readonly Asked[];
}

/** Reads the two files that a program was called with: an article a line, a question a line, as JSON. */
export function questionSet([articlesFile = '', questionsFile = '']: readonly string[]): QuestionSet {
  const articles = lines<Asking>(articlesFile);
  const readings = articles.map(({ id, title, text }) =>
    read(readArticle(`${id}.txt`, `${title}\n\n${text}`)),
  );
  return { articles, readings, questions: lines<Asked>(questionsFile) };
}

function lines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
