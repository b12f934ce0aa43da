/** Builds the filter that content scripts carry; filter-layout.ts names the method and the layout. */
import { checksumWords } from './checksum-words.ts';
import { chooseSlots, FILTER_CHECKSUM_WORDS, FILTER_HEADER_WORDS, FILTER_MAGIC, type Slots } from './filter-layout.ts';

/** How often one size is tried. A larger size needs fewer seeds, but every page carries the filter. */
const SEEDS_PER_SIZE = 8;

/**
 * A filter over these keys; their order and repetitions do not matter. An absent key passes with a chance of 2^-32.
 * Sizes are tried from the smallest and seeds from 0, so the same keys give the same bytes.
 */
export function buildFilter(keys: readonly string[]): Uint8Array {
  const unique = [...new Set(keys)].sort();
  if (unique.length === 0) return writeFilter(0, 0, MIN_SEGMENT_LENGTH, new Uint32Array());
  const segmentLength = chooseSegmentLength(unique.length);
  for (let attempt = 0; ; attempt++) {
    const seed = attempt % SEEDS_PER_SIZE;
    const length = chooseLength(unique.length, segmentLength, Math.floor(attempt / SEEDS_PER_SIZE));
    const slots = unique.map((key) => chooseSlots(key, seed, segmentLength, length));
    const order = peel(slots, length);
    if (order !== undefined) return writeFilter(seed, unique.length, segmentLength, assign(slots, order, length));
  }
}

const MIN_SEGMENT_LENGTH = 4;

/**
 * Half of the paper's fit for three places a key, which aims at quick building: at 13,000 keys this takes 1.22 places a
 * key and not 1.26, at 200,000 1.14 and not 1.17.
 */
function chooseSegmentLength(count: number): number {
  return Math.max(MIN_SEGMENT_LENGTH, 2 ** Math.floor(Math.log(count) / Math.log(3.33) + 1.25));
}

/** From 1.125 places a key, below which only luck helps, upwards by whole segments. */
function chooseLength(count: number, segmentLength: number, extraSegments: number): number {
  return Math.max(3, Math.ceil((count * 1.125) / segmentLength) + extraSegments) * segmentLength;
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
  words.set(checksumWords(new Int32Array(words.buffer, 0, end)), end);
  return new Uint8Array(words.buffer);
}
