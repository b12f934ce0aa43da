import { checksumWords } from './checksum-words.ts';
import { align, CHECKSUM_BYTES, FORMAT_VERSION, type IndexHead, MAGIC, PREAMBLE_BYTES } from './layout.ts';

/** Preamble, head, body, checksum. The sections that the head names are counted from the start of the body. */
export function writeIndex(head: IndexHead, body: Uint8Array): Uint8Array {
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const bodyOffset = align(PREAMBLE_BYTES + headBytes.length);
  const checksumOffset = bodyOffset + body.length;
  const index = new Uint8Array(checksumOffset + CHECKSUM_BYTES);
  const view = new DataView(index.buffer);
  index.set(MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, index.length, true);
  view.setUint32(16, headBytes.length, true);
  index.set(headBytes, PREAMBLE_BYTES);
  index.set(body, bodyOffset);
  new Int32Array(index.buffer, checksumOffset).set(checksumWords(new Int32Array(index.buffer, 0, checksumOffset / 4)));
  return index;
}
