import type { MiddlewareHandler } from 'hono';

/**
 * Lets in what was typed into the address bar or sent by the page itself, and programs on this machine.
 * Another site, open in the same browser, can reach 127.0.0.1 too: it gives itself away by its Origin, or,
 * where its name was made to point here, by its Host.
 */
export const guard: MiddlewareHandler = async (context, next) => {
  const { host, origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode } = context.req.header();
  // A link on another site may lead here; that site sees nothing of what it opens.
  const followedLink = mode === 'navigate' && context.req.method === 'GET';
  const ownSite = site === 'none' || site === 'same-origin' || followedLink;
  if (!isFromHere(host, origin) || !ownSite)
    return context.text('This address answers only to its own page.', 403);
  return next();
};

/** Whether the Host is this machine's loopback, and the Origin, where there is one, is that same host. */
export function isFromHere(host: string | undefined, origin: string | undefined): boolean {
  if (host === undefined || !/^(127\.0\.0\.1|localhost)(:\d{1,5})?$/.test(host)) return false;
  return origin === undefined || origin === `http://${host}`;
}
