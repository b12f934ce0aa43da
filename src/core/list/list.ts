import type { Actor, Collection } from '../record/actor.ts';
import type { Coverage } from '../record/coverage.ts';
import type { IsoDate } from '../record/date.ts';
import type { Incident } from '../record/incident.ts';
import type { ListedAddress } from '../record/listing.ts';
import type { PhishingHost } from '../record/phishing.ts';
import type { Domain, Platform, Subject } from '../record/platform.ts';

/** What each table holds, by its key. */
export interface Tables {
  /** Key: host name. */
  readonly domains: Domain;
  /** Key: host name, or host name and path (`host/path`). */
  readonly phishing: PhishingHost;
  /** Key: canonical address. */
  readonly addresses: ListedAddress;
  readonly platforms: Platform;
  readonly subjects: Subject;
  readonly incidents: Incident;
  readonly actors: Actor;
  readonly collections: Collection;
}
export type TableName = keyof Tables;

export interface ListHead {
  /** Rises with every release of the list: `2026.11.25`. */
  readonly version: string;
  readonly date: IsoDate;
  readonly coverage: Coverage;
  readonly counts: Readonly<Record<TableName, number>>;
}

/** The opened list. Answers from keys at once; records are decoded when asked for. */
export interface List extends ListHead {
  /** False for certain when the key is not listed; true is certain only to one in 10^13, until the record is loaded. */
  has(table: TableName, key: string): boolean;
  /**
   * The record under exactly this key, or `undefined`.
   * @throws ListError when the record's shard is missing or damaged.
   */
  find<T extends TableName>(table: T, key: string): Promise<Tables[T] | undefined>;
  /** Every record of a table, in the order of its keys. */
  all<T extends TableName>(table: T): Promise<readonly Tables[T][]>;
}

/** Everything that goes into a list. */
export interface ListContent extends Omit<ListHead, 'counts'> {
  readonly tables: { readonly [T in TableName]: readonly (readonly [key: string, record: Tables[T]])[] };
}

/** The list cannot be used: it is damaged, cut short, or of a format that this version does not know. */
export class ListError extends Error {
  override readonly name = 'ListError';
}
