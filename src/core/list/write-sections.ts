import { align, type Section } from './layout.ts';

/** Arrays one after another, each aligned so that a typed array can lie over it. */
export interface SectionWriter {
  add(array: Int32Array | Uint16Array | Uint32Array): Section;
  join(): Uint8Array;
}

export function writeSections(): SectionWriter {
  const parts: { readonly offset: number; readonly bytes: Uint8Array }[] = [];
  let end = 0;
  return {
    add(array) {
      const offset = end;
      parts.push({ offset, bytes: new Uint8Array(array.buffer, array.byteOffset, array.byteLength) });
      end = align(offset + array.byteLength);
      return { offset, length: array.byteLength };
    },
    join() {
      const joined = new Uint8Array(end);
      for (const { offset, bytes } of parts) joined.set(bytes, offset);
      return joined;
    },
  };
}
