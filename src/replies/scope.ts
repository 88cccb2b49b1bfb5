import { count } from './words.js';

/** What was searched. */
export interface Scope {
  readonly articles: number;
  /** The one file that the search was restricted to, or null. */
  readonly source: string | null;
}

/** "5 articles were searched." */
export function searched({ articles, source }: Scope): string {
  if (source !== null) return `Only ${source} was searched.`;
  return articles === 1 ? '1 article was searched.' : `${count(articles, 'article')} were searched.`;
}
