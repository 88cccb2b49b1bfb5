import type { Context } from 'hono';
import { fault } from '../check/fault.js';
import { invalidBody, invalidJson } from '../errors.js';
import { contentType, safeName, type Upload } from '../files.js';

export interface Received {
  readonly body: unknown;
  readonly uploads: readonly Upload[];
}

/**
 * The body of a request: JSON, or a form with `payload_json` and `files[n]`; null where there is none.
 * Throws a {@link DiscordError} where it can't be read.
 */
export async function receive(context: Context): Promise<Received> {
  const type = context.req.header('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) return receiveForm(context);
  const text = await context.req.text();
  return { body: text === '' ? null : parse(text), uploads: [] };
}

async function receiveForm(context: Context): Promise<Received> {
  const form = await context.req.formData().catch(() => {
    throw invalidJson();
  });
  const uploads: Upload[] = [];
  for (const [field, value] of form) {
    if (field === 'payload_json') continue;
    const key = /^files\[(\d{1,3})\]$/.exec(field)?.[1];
    if (key === undefined || typeof value === 'string')
      throw invalidBody([fault([field], 'UNKNOWN_KEY', 'A form has payload_json and files[n]')]);
    const name = safeName(value.name);
    const data = new Uint8Array(await value.arrayBuffer());
    uploads.push({ key, name, type: contentType(name, value.type), data });
  }
  const payload = form.get('payload_json');
  return { body: typeof payload === 'string' ? parse(payload) : {}, uploads };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}
