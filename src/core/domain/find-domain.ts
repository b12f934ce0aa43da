import type { List } from '../list/list.ts';
import type { PhishingHost } from '../record/phishing.ts';
import type { Domain } from '../record/platform.ts';
import type { Hostname } from './hostname.ts';
import { pageKeys } from './page-keys.ts';
import { parentHosts } from './parent-hosts.ts';

/**
 * The listed domain that a host belongs to. Of several the longest wins: `claims.example.com` may have another holder
 * than `example.com`.
 * @throws ListError when the record is damaged.
 */
export function findDomain(list: List, host: Hostname): Promise<Domain | undefined> {
  return findFirst(list, 'domains', parentHosts(host));
}

/**
 * The phishing entry that covers a page: its path where a shared host is listed by path, else its host or a parent.
 * @throws ListError when the record is damaged.
 */
export function findPhishing(list: List, host: Hostname, path?: string): Promise<PhishingHost | undefined> {
  return findFirst(list, 'phishing', pageKeys(host, path));
}

async function findFirst<T extends 'domains' | 'phishing'>(list: List, table: T, keys: readonly string[]) {
  for (const key of keys) {
    const record = await list.find(table, key);
    if (record !== undefined) return record;
  }
  return undefined;
}
