/** Builds the filter that content scripts carry; filter-layout.ts names the method and the layout. */
import { checksumWords } from './checksum-words.ts';
import { chooseSlots, FILTER_CHECKSUM_WORDS, FILTER_HEADER_WORDS, FILTER_MAGIC, type Slots } from './filter-layout.ts';

/** Each seed fails with a small chance, so this many failures mean a mistake and not bad luck. */
const MAX_SEEDS = 1000;

/**
 * A filter over these keys; their order and repetitions do not matter. An absent key passes with a chance of 2^-32.
 * Seeds are tried from 0, so the same keys give the same bytes.
 */
export function buildFilter(keys: readonly string[]): Uint8Array {
  const unique = [...new Set(keys)].sort();
  if (unique.length === 0) return writeFilter(0, 0, 4, new Uint32Array());
  const { segmentLength, length } = chooseSize(unique.length);
  for (let seed = 0; seed < MAX_SEEDS; seed++) {
    const slots = unique.map((key) => chooseSlots(key, seed, segmentLength, length));
    const order = peel(slots, length);
    if (order !== undefined) return writeFilter(seed, unique.length, segmentLength, assign(slots, order, length));
  }
  throw new Error(`no seed below ${MAX_SEEDS} places ${unique.length} keys`);
}

/** Section 3 of the paper: the sizes at which a random seed succeeds nearly always. */
function chooseSize(count: number): { readonly segmentLength: number; readonly length: number } {
  const segmentLength = Math.max(4, 2 ** Math.floor(Math.log(count) / Math.log(3.33) + 2.25));
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(Math.max(count, 2)));
  return { segmentLength, length: Math.max(3, Math.ceil((count * factor) / segmentLength)) * segmentLength };
}

interface Peeled {
  readonly key: number;
  /** The place that this key alone decides, once the keys after it are assigned. */
  readonly place: number;
}

/** Takes away, again and again, a key that has a place to itself. `undefined` when some keys hold each other's places. */
function peel(slots: readonly Slots[], length: number): Peeled[] | undefined {
  const counts = new Uint32Array(length);
  const keysXor = new Uint32Array(length);
  const toggle = (key: number, step: 1 | -1) => {
    for (const place of slots[key]?.slice(0, 3) ?? []) {
      counts[place] = (counts[place] ?? 0) + step;
      keysXor[place] = (keysXor[place] ?? 0) ^ key;
    }
  };
  for (let key = 0; key < slots.length; key++) toggle(key, 1);
  const lonely = [...counts.keys()].filter((place) => counts[place] === 1);
  const order: Peeled[] = [];
  for (let place = lonely.pop(); place !== undefined; place = lonely.pop()) {
    if (counts[place] !== 1) continue;
    const key = keysXor[place] ?? 0;
    order.push({ key, place });
    toggle(key, -1);
    for (const other of slots[key]?.slice(0, 3) ?? []) if (counts[other] === 1) lonely.push(other);
  }
  return order.length === slots.length ? order : undefined;
}

/** In the reverse order of peeling, so that the place of a key is free when its turn comes. */
function assign(slots: readonly Slots[], order: readonly Peeled[], length: number): Uint32Array {
  const fingerprints = new Uint32Array(length);
  for (const { key, place } of order.toReversed()) {
    const [first, second, third, fingerprint] = slots[key] ?? [0, 0, 0, 0];
    const others = (fingerprints[first] ?? 0) ^ (fingerprints[second] ?? 0) ^ (fingerprints[third] ?? 0);
    fingerprints[place] = fingerprint ^ others;
  }
  return fingerprints;
}

function writeFilter(seed: number, count: number, segmentLength: number, fingerprints: Uint32Array): Uint8Array {
  const end = FILTER_HEADER_WORDS + fingerprints.length;
  const words = new Uint32Array(end + FILTER_CHECKSUM_WORDS);
  words.set([FILTER_MAGIC, seed, count, segmentLength]);
  words.set(fingerprints, FILTER_HEADER_WORDS);
  words.set(checksumWords(words.subarray(0, end)), end);
  return new Uint8Array(words.buffer);
}
