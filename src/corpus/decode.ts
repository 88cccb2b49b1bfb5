/** The text of a file, or why it is not one. */
export type Decoded = { readonly text: string } | { readonly reason: string };

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF16LE = new TextDecoder('utf-16le', { fatal: true });
const UTF16BE = new TextDecoder('utf-16be', { fatal: true });

/**
 * Decodes a file: UTF-8 with or without a mark, UTF-16 of either order by its mark. The mark is removed.
 * Never throws; what is neither, or holds no words, comes back with a reason for the operator.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'is empty' };
  const [decoder, encoding] = decoderOf(bytes);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    return { reason: `is not valid ${encoding}; save it as UTF-8` };
  }
  if (text.includes('\0'))
    return { reason: 'holds NUL characters, so it is not plain text; save it as UTF-8' };
  if (!/\S/.test(text)) return { reason: 'holds nothing but white space' };
  return { text };
}

function decoderOf(bytes: Uint8Array): [typeof UTF8, string] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return [UTF16LE, 'UTF-16'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return [UTF16BE, 'UTF-16'];
  return [UTF8, 'UTF-8'];
}
