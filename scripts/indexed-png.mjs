// PNG with a palette of at most 256 colours: a picture of text is a third as large with it.
import { crc32, deflateSync } from 'node:zlib';

const COLOURS = 256;

/**
 * @param {{width: number, height: number, rgba: Uint8Array}} picture without transparency, four bytes a pixel
 * @returns {Buffer} the most frequent colours as they are, each other one as the nearest of them
 */
export function indexedPng({ width, height, rgba }) {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, COLOURS)
    .map(([pixel]) => parts(pixel));
  const indexOf = new Map([...counts.keys()].map((pixel) => [pixel, nearest(palette, parts(pixel))]));
  const rows = Buffer.alloc((width + 1) * height);
  // Each row begins with the filter of PNG that was used on it: 0, none.
  pixels.forEach((pixel, at) => {
    rows[at + Math.floor(at / width) + 1] = indexOf.get(pixel);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a pixel, colour type 3: palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Red, green and blue of a pixel as a little-endian machine holds it. */
const parts = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

function nearest(palette, [r, g, b]) {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach(([pr, pg, pb], i) => {
    const distance = (pr - r) ** 2 + (pg - g) ** 2 + (pb - b) ** 2;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
