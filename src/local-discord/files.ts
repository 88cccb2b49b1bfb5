import { getMimeType } from 'hono/utils/mime';

/** A file that came with a message. */
export interface StoredFile {
  readonly name: string;
  readonly type: string;
  readonly data: Uint8Array;
}

/** A file as it is uploaded: `key` is the n of `files[n]`. */
export interface Upload extends StoredFile {
  readonly key: string;
}

/** The files of all messages, in memory, under `/attachments/{channel}/{id}/{name}`. */
export class FileStore {
  readonly #files = new Map<string, StoredFile>();

  put(id: string, file: StoredFile): void {
    this.#files.set(id, file);
  }

  get(id: string): StoredFile | undefined {
    return this.#files.get(id);
  }

  delete(id: string): void {
    this.#files.delete(id);
  }
}

/** The type that was sent with the file, or else the one of its name's ending. */
export function contentType(name: string, sent: string): string {
  const plain = sent === '' || sent === 'application/octet-stream';
  return plain ? (getMimeType(name) ?? 'application/octet-stream') : sent;
}

/** Discord keeps letters, digits, `_`, `-` and `.` of a file's name. */
export function safeName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_.-]/gu, '_').slice(0, 260) || 'file';
}
