import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { getMimeType } from 'hono/utils/mime';
import { plainPage, plainScript, plainStyle } from './plain-page.js';

/** The page loads what this server gives it, and nothing else; no text of an article can become a script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const PLAIN: Record<string, string> = {
  'index.html': plainPage,
  'plain.js': plainScript,
  'plain.css': plainStyle,
};

/** The built page, from its folder; a plain one, where there is none. */
export function pageRoutes(folder: string | null): Hono {
  const app = new Hono();
  app.get('/', (context) => send(context, folder, 'index.html'));
  app.get('/:name{[\\w-][\\w.-]*}', (context) => send(context, folder, context.req.param('name')));
  return app;
}

async function send(context: Context, folder: string | null, name: string): Promise<Response> {
  const content = await fileOf(folder, name);
  if (content === null) return context.text('There is no such page.', 404);
  return new Response(content, {
    headers: {
      'content-type': getMimeType(name) ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    },
  });
}

async function fileOf(folder: string | null, name: string): Promise<string | Uint8Array<ArrayBuffer> | null> {
  if (folder !== null) {
    const content = await readFile(join(folder, name)).catch(() => null);
    if (content !== null) return new Uint8Array(content);
  }
  return PLAIN[name] ?? null;
}
