import { Hono } from 'hono';
import type { Room } from '../room.js';

/** Types that a browser may show in place; anything else, such as SVG or HTML, is to be downloaded. */
const SHOWN = /^(image\/(png|jpeg|gif|webp)|text\/plain|video\/mp4|audio\/mpeg)\b/;

/** Uploaded files under `/{channel}/{id}/{name}`. */
export function fileRoutes(room: Room): Hono {
  const app = new Hono();
  app.get('/:channel/:id/:name', (context) => {
    const file = room.files.get(context.req.param('id'));
    if (!file) return context.text('There is no such file.', 404);
    const disposition = SHOWN.test(file.type) ? 'inline' : 'attachment';
    return new Response(new Uint8Array(file.data), {
      headers: {
        'content-type': file.type,
        'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, max-age=31536000, immutable',
      },
    });
  });
  return app;
}
