import { readFileSync, realpathSync } from 'node:fs';
import type { Article, Corpus, Rejected } from './article.js';
import { decode } from './decode.js';
import { readArticle } from './read-article.js';
import { code, walk } from './walk.js';

export { readArticle } from './read-article.js';

/**
 * Reads every article under a folder. What cannot be read is rejected with its reason and the others are read.
 * @param folder path of the folder
 * @throws Error that names the folder and CORPUS where the folder itself cannot be read
 */
export function loadCorpus(folder: string): Corpus {
  const { files, rejected } = open(folder);
  const articles: Article[] = [];
  const refused: Rejected[] = [...rejected];
  for (const { file, path } of files) {
    try {
      const decoded = decode(readFileSync(path));
      if ('reason' in decoded) refused.push({ file, reason: decoded.reason });
      else articles.push(readArticle(file, decoded.text));
    } catch (error) {
      refused.push({ file, reason: `cannot be read (${code(error)})` });
    }
  }
  refused.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { folder, articles, rejected: refused };
}

function open(folder: string) {
  try {
    return walk(realpathSync(folder));
  } catch (error) {
    throw new Error(
      `The folder of articles "${folder}" cannot be read (${code(error)}). Set CORPUS, or --corpus, to a folder of .txt and .md files.`,
      { cause: error },
    );
  }
}
