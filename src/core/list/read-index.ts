import type { Coverage } from '../record/coverage.ts';
import { checksumWords } from './checksum-words.ts';
import {
  align,
  CHECKSUM_BYTES,
  FORMAT_VERSION,
  type IndexHead,
  MAGIC,
  MAX_BUCKET_BITS,
  PREAMBLE_BYTES,
  type Section,
  TABLES,
  type TableLayout,
} from './layout.ts';
import { ListError } from './list.ts';

export interface ReadIndex {
  readonly head: IndexHead;
  /** Aligned, so that typed arrays can lie over its sections. */
  readonly body: Uint8Array;
}

/** @throws ListError naming the first rule that the bytes break. */
export function readIndex(bytes: Uint8Array): ReadIndex {
  const index = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  checkPreamble(index);
  const checksumOffset = index.length - CHECKSUM_BYTES;
  checkChecksum(index, checksumOffset);
  const headLength = new DataView(index.buffer, index.byteOffset).getUint32(16, true);
  const bodyOffset = align(PREAMBLE_BYTES + headLength);
  if (bodyOffset > checksumOffset) throw new ListError('index: the head is longer than the file');
  return {
    head: parseHead(index.subarray(PREAMBLE_BYTES, PREAMBLE_BYTES + headLength)),
    body: index.subarray(bodyOffset, checksumOffset),
  };
}

function checkPreamble(index: Uint8Array): void {
  if (!MAGIC.every((byte, i) => index[i] === byte)) throw new ListError('index: not a list, its first bytes differ');
  if (index.length < PREAMBLE_BYTES + CHECKSUM_BYTES) throw new ListError(`index: cut short at ${index.length} bytes`);
  const view = new DataView(index.buffer, index.byteOffset, index.byteLength);
  const format = view.getUint32(8, true);
  if (format !== FORMAT_VERSION) {
    throw new ListError(`index: format ${format}, this version of Caveat reads format ${FORMAT_VERSION}`);
  }
  const length = view.getUint32(12, true);
  if (length !== index.length || length % CHECKSUM_BYTES !== 0) {
    throw new ListError(`index: ${index.length} bytes, where its preamble says ${length}`);
  }
}

function checkChecksum(index: Uint8Array, offset: number): void {
  const stored = new Int32Array(index.buffer, index.byteOffset + offset, CHECKSUM_BYTES / 4);
  const computed = checksumWords(new Int32Array(index.buffer, index.byteOffset, offset / 4));
  if (!computed.every((word, i) => stored[i] === word)) throw new ListError('index: the checksum does not match');
}

function parseHead(bytes: Uint8Array): IndexHead {
  let head: unknown;
  try {
    head = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ListError('index: the head is not JSON', { cause });
  }
  if (!isIndexHead(head)) throw new ListError('index: the head lacks a part of format 2');
  return head;
}

type Unknown<T> = { readonly [Key in keyof T]?: unknown };

function isIndexHead(head: unknown): head is IndexHead {
  if (!isObject<IndexHead>(head)) return false;
  const { version, date, tables, counts, coverage, shards } = head;
  if (!isObject<IndexHead['tables']>(tables) || !isObject<IndexHead['counts']>(counts)) return false;
  return (
    typeof version === 'string' &&
    typeof date === 'string' &&
    isCoverage(coverage) &&
    isSection(shards) &&
    TABLES.every((table) => isCount(counts[table]) && isTableLayout(tables[table]))
  );
}

function isCoverage(coverage: unknown): coverage is Coverage {
  if (!isObject<Coverage>(coverage)) return false;
  const { incidents, sanctions, addresses, domains, phishing } = coverage;
  return [incidents, sanctions, addresses, domains, phishing].every((date) => typeof date === 'string');
}

function isTableLayout(layout: unknown): layout is TableLayout {
  if (!isObject<TableLayout>(layout)) return false;
  const { bucketBits, starts, tags, digests, places, firstShard, shardRanks } = layout;
  return (
    isCount(bucketBits) &&
    bucketBits <= MAX_BUCKET_BITS &&
    isCount(firstShard) &&
    [starts, tags, digests, places, shardRanks].every(isSection)
  );
}

function isSection(section: unknown): section is Section {
  return isObject<Section>(section) && isCount(section.offset) && isCount(section.length);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isObject<T>(value: unknown): value is Unknown<T> {
  return typeof value === 'object' && value !== null;
}
