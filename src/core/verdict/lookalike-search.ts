import type { Hostname } from '../domain/hostname.ts';
import { parentHosts } from '../domain/parent-hosts.ts';
import type { List } from '../list/list.ts';
import { findLookalike } from '../lookalike/find-lookalike.ts';
import type { HostParts, Lookalike } from '../lookalike/lookalike.ts';
import type { TokenIndex } from '../lookalike/token-index.ts';

/** What the search for look-alikes needs beside the list; the public suffix list is no part of core. */
export interface LookalikeSearch {
  readonly index: TokenIndex;
  readonly splitHost: (host: string) => HostParts | undefined;
}

/** The brand that a host imitates. The host of a platform on record is itself, whatever its name resembles. */
export function searchLookalike(list: List, host: Hostname, search: LookalikeSearch): Lookalike | undefined {
  return findLookalike(host, search.index, {
    splitHost: search.splitHost,
    isKnownHost: (name) => parentHosts(name).some((parent) => list.has('domains', parent)),
  });
}
