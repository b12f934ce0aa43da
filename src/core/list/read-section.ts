import type { Section } from './layout.ts';
import { ListError } from './list.ts';

interface Words<Kind> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): Kind;
}

/**
 * Lays a typed array over a section, without copying.
 * @throws ListError when the section does not lie within the body, or not on the bounds of the array's elements.
 */
export function readSection<Kind>(body: Uint8Array, { offset, length }: Section, words: Words<Kind>): Kind {
  const start = body.byteOffset + offset;
  const isWhole = length % words.BYTES_PER_ELEMENT === 0 && start % words.BYTES_PER_ELEMENT === 0;
  if (!isWhole || offset + length > body.length) {
    throw new ListError(`index: no section can lie at ${offset} with ${length} bytes`);
  }
  return new words(body.buffer, start, length / words.BYTES_PER_ELEMENT);
}
