import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Rejected } from './article.js';

/** A file under the folder that may be an article. */
export interface FoundFile {
  /** Path relative to the folder, with `/` between its parts. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
}

/** The candidates under a folder, sorted by file, and what was turned away. */
export interface Walk {
  readonly files: readonly FoundFile[];
  readonly rejected: readonly Rejected[];
}

/** An article is no larger than this, in bytes. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Finds every `.txt` and `.md` under a folder, subfolders included. A file is found once, at its own place:
 * links inside the folder add nothing where they lead to something that is found anyway, so loops end.
 * @param root the folder's real path; throws where it cannot be listed
 */
export function walk(root: string): Walk {
  const files = new Map<string, FoundFile>();
  const rejected: Rejected[] = [];
  const links: string[] = [];
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of list(root, folder, rejected)) {
      const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isSymbolicLink()) links.push(file);
      else if (entry.isDirectory()) folders.push(file);
      else if (isArticleName(file)) consider(root, file, files, rejected);
    }
  }
  for (const link of links.sort()) follow(root, link, files, rejected);
  const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);
  return { files: [...files.values()].sort(byFile), rejected: rejected.sort(byFile) };
}

function list(root: string, folder: string, rejected: Rejected[]) {
  try {
    return readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (folder === '') throw error;
    rejected.push({ file: folder, reason: `is a folder that cannot be listed (${code(error)})` });
    return [];
  }
}

function consider(root: string, file: string, files: Map<string, FoundFile>, rejected: Rejected[]): void {
  const path = join(root, file);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) rejected.push({ file, reason: 'is not a regular file' });
    else if (stat.size > MOST_BYTES)
      rejected.push({
        file,
        reason: `has ${(stat.size / 1024 / 1024).toFixed(1)} MiB; an article may have 10 MiB`,
      });
    else files.set(realpathSync(path), { file, path, bytes: stat.size });
  } catch (error) {
    rejected.push({ file, reason: `cannot be read (${code(error)})` });
  }
}

function follow(root: string, link: string, files: Map<string, FoundFile>, rejected: Rejected[]): void {
  try {
    const target = realpathSync(join(root, link));
    const folder = lstatSync(target).isDirectory();
    if (!folder && !isArticleName(link)) return;
    if (isOutside(root, target))
      rejected.push({ file: link, reason: 'is a link that leads out of the folder' });
    else if (!folder && !files.has(target) && !isArticleName(target)) consider(root, link, files, rejected);
  } catch (error) {
    if (isArticleName(link))
      rejected.push({ file: link, reason: `is a link that leads nowhere (${code(error)})` });
  }
}

function isOutside(root: string, target: string): boolean {
  const path = relative(root, target);
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path);
}

function isArticleName(file: string): boolean {
  return /\.(?:txt|md)$/i.test(file);
}

/** The system's name for what went wrong ("EACCES"). */
export function code(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
