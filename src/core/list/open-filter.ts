/** Opens a filter in the content script: small, no imports of hashes or tables. */
import { checksumWords } from './checksum-words.ts';
import { chooseSlots, FILTER_CHECKSUM_WORDS, FILTER_HEADER_WORDS, FILTER_MAGIC } from './filter-layout.ts';

export interface Filter {
  /** False for certain when the key is on no list; true by chance for one absent key in four billion. Never throws. */
  has(key: string): boolean;
}

/** The filter cannot be used: it is damaged, cut short, or no filter. */
export class FilterError extends Error {
  override readonly name = 'FilterError';
}

/**
 * Opens what `buildFilter` wrote, in place.
 * @throws FilterError
 */
export function openFilter(bytes: Uint8Array): Filter {
  if (bytes.length % 4 !== 0) throw new FilterError('filter: cut short');
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(buffer, byteOffset, bytes.length / 4);
  const [magic, seed = 0, count, segmentLength = 0] = words;
  if (magic !== FILTER_MAGIC) throw new FilterError('filter: its first bytes differ');
  const end = words.length - FILTER_CHECKSUM_WORDS;
  if (!checksumWords(words.subarray(0, end)).every((word, i) => words[end + i] === word)) {
    throw new FilterError('filter: the checksum does not match');
  }
  const fingerprints = words.subarray(FILTER_HEADER_WORDS, end);
  return {
    has(key) {
      if (count === 0) return false;
      const [first, second, third, fingerprint] = chooseSlots(key, seed, segmentLength, fingerprints.length);
      const found = (fingerprints[first] ?? 0) ^ (fingerprints[second] ?? 0) ^ (fingerprints[third] ?? 0);
      return found === (fingerprint | 0);
    },
  };
}
