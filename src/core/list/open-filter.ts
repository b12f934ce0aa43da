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
  const words = readWords(bytes);
  const end = words.length - FILTER_CHECKSUM_WORDS;
  if (!checksumWords(words.subarray(0, end)).every((word, i) => words[end + i] === word)) {
    throw new FilterError('filter: the checksum does not match');
  }
  return openWords(words);
}

/**
 * The same for a filter that is a part of the script that opens it, and thus whole if the script is. It is opened on
 * every page, while code is cold: there the checksum takes longer than all the rest of the script's start.
 * @throws FilterError
 */
export function openBuiltInFilter(bytes: Uint8Array): Filter {
  return openWords(readWords(bytes));
}

function readWords(bytes: Uint8Array): Int32Array {
  if (bytes.length % 4 !== 0) throw new FilterError('filter: cut short');
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Int32Array(buffer, byteOffset, bytes.length / 4);
  if (words[0] !== FILTER_MAGIC) throw new FilterError('filter: its first bytes differ');
  return words;
}

function openWords(words: Int32Array): Filter {
  const [, seed = 0, count, segmentLength = 0] = words;
  const fingerprints = words.subarray(FILTER_HEADER_WORDS, words.length - FILTER_CHECKSUM_WORDS);
  return {
    has(key) {
      if (count === 0) return false;
      const [first, second, third, fingerprint] = chooseSlots(key, seed, segmentLength, fingerprints.length);
      const found = (fingerprints[first] ?? 0) ^ (fingerprints[second] ?? 0) ^ (fingerprints[third] ?? 0);
      return found === (fingerprint | 0);
    },
  };
}
