#!/usr/bin/env node
import { loadCorpus } from './corpus/corpus.js';
import { read } from './reading/read.js';

const folder = process.argv[process.argv.indexOf('--corpus') + 1] ?? 'seeds';
for (const article of loadCorpus(folder).articles) {
  const { quotations, figures, dates } = read(article);
  const { file, headline, publisher, author, published } = article;
  console.log(
    JSON.stringify({
      file,
      headline: headline?.text ?? null,
      publisher: publisher?.text ?? null,
      author: author?.text ?? null,
      published,
      quotations,
      figures,
      dates,
    }),
  );
}
