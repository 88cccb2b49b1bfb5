import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { decode, encode } from 'base32768';
import type { Action, Deed } from '../replies/reply.js';
import { LIMITS } from './limits.js';

/** What a custom id says: an action, and the coverage that it was offered for. */
export interface CustomId {
  readonly action: Action;
  /** Eight letters and digits. */
  readonly fingerprint: string;
}

/** Raised whenever the meaning of a custom id changes; an older one is then refused with plain words. */
const VERSION = '1';

const LETTERS: Readonly<Record<Deed, string>> = {
  show: 's',
  aside: 'a',
  goto: 'g',
  turn: 't',
  share: 'p',
  dismiss: 'd',
};

/** Words that questions and states are made of, so that a packed id has room for a longer question. */
const DICTIONARY = Buffer.from(
  'percent billion million year-on-year 2021 2020 government ministry foreign minister president ' +
    'trade exports imports coverage countries between with from and the of in to for by on about said say does did ' +
    'when where which why who how many how much how what is the what did what was ' +
    'find|results|0|source|context|0|stat|results|0|quote|results|0|ask|also|0|ask|results|0|',
);

const RAW = '.';
const PACKED = '~';

/** Printable text that no server has a reason to trim or fold. */
const SAFE_RAW = /^(?! )(?:[^\p{C}\p{Z}]| (?! ))*(?<! )$/u;

const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

function join(parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('\\', '\\\\').replaceAll('|', '\\p')).join('|');
}

function split(joined: string): string[] {
  return joined.split('|').map((part) => part.replace(/\\(.)/gu, (_, mark) => (mark === 'p' ? '|' : '\\')));
}

/**
 * Writes an action as a custom id: version, deed, fingerprint, then the rest as it stands where that fits,
 * else deflated in base 32768 (fifteen bits to a UTF-16 unit; qntm's code, which no normalisation alters).
 * Null where it does not fit into 100 UTF-16 units. Lone surrogates come back as U+FFFD.
 */
export function encodeCustomId({ action, fingerprint }: CustomId): string | null {
  const head = VERSION + LETTERS[action.deed] + fingerprint;
  const state = wellFormed(join([action.command, action.view, String(action.page), ...action.fields]));
  const raw = head + RAW + state;
  if (raw.length <= LIMITS.customId && SAFE_RAW.test(state)) return raw;
  const bytes = deflateRawSync(Buffer.from(state), { level: 9, dictionary: DICTIONARY });
  const packed = head + PACKED + encode(bytes);
  return packed.length <= LIMITS.customId ? packed : null;
}

/** Reads a custom id; null where it is none of ours or of another version. */
export function decodeCustomId(id: string): CustomId | null {
  const deed = Object.entries(LETTERS).find(([, letter]) => letter === id[1])?.[0] as Deed | undefined;
  const fingerprint = id.slice(2, 10);
  if (id[0] !== VERSION || deed === undefined || !/^[0-9a-z]{8}$/.test(fingerprint)) return null;
  const state = unpack(id.slice(10));
  if (state === null) return null;
  const [command = '', view = '', page = '', ...fields] = split(state);
  if (!/^\d{1,6}$/.test(page)) return null;
  return { action: { deed, command, view, fields, page: Number(page) }, fingerprint };
}

function unpack(body: string): string | null {
  if (body.startsWith(RAW)) return body.slice(RAW.length);
  if (!body.startsWith(PACKED)) return null;
  try {
    const bytes = decode(body.slice(PACKED.length));
    return inflateRawSync(bytes, { dictionary: DICTIONARY, maxOutputLength: 65536 }).toString('utf8');
  } catch {
    return null;
  }
}
