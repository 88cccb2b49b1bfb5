#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { openCoverage } from './coverage.js';

const folder = process.argv.includes('--corpus')
  ? process.argv[process.argv.indexOf('--corpus') + 1]
  : 'seeds';
const { asks } = openCoverage(folder ?? 'seeds');
const asked =
  process.argv[3] === '-' ? readFileSync(0, 'utf8').split('\n').filter(Boolean) : [process.argv[3] ?? ''];
for (const question of asked) {
  const answer = asks.ask({ question, source: null });
  const first = answer.passages[0];
  const at = first?.citation.span[0] ?? 0;
  console.log(
    JSON.stringify({
      question,
      found: answer.found,
      answer:
        answer.found && first
          ? {
              text: first.text.slice(first.best[0] - at, first.best[1] - at),
              file: first.citation.file,
              start: first.best[0],
              end: first.best[1],
            }
          : null,
      passages: answer.passages.map(({ citation, text, score }) => ({
        file: citation.file,
        start: citation.span[0],
        end: citation.span[1],
        text,
        score,
      })),
    }),
  );
}
