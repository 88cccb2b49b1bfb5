const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height in pixels of a PNG picture, read from its header; nothing for other files. */
export function imageSize(data: Uint8Array): { width: number; height: number } | Record<string, never> {
  if (data.byteLength < 24 || !PNG.every((byte, index) => data[index] === byte)) return {};
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
