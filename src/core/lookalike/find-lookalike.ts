/**
 * Which protected brand a host name imitates, why, and how surely (UTS #39 for confusable characters; the public suffix
 * list for who holds a name). Pure: the list is asked through the context. Order of proof: what the host is comes first
 * (a known platform, a proxy, a vendor), then what its labels resemble.
 */
import { findInsideDomains } from './find-inside-domains.ts';
import { findTraces } from './find-traces.ts';
import { type FoldedLabel, foldLabel } from './fold-label.ts';
import type { HostReading } from './host-reading.ts';
import { judgeInside } from './judge-inside.ts';
import { judgeTrace } from './judge-trace.ts';
import type { Lookalike, LookalikeContext } from './lookalike.ts';
import { pickLoudest } from './pick-loudest.ts';
import { isReservedSuffix } from './suffixes.ts';
import type { TokenIndex } from './token-index.ts';
import { unwrapHost } from './unwrap-host.ts';

const NEEDS_FOLDING = /xn--|[^\x20-\x7e]/;
const MAX_HOST_LENGTH = 253; // RFC 1035, 2.3.4

/** @param host Any string; upper case, a trailing dot and Unicode forms are read like the plain punycode form. */
export function findLookalike(host: string, index: TokenIndex, context: LookalikeContext): Lookalike | undefined {
  const name = plainHost(host);
  if (name === undefined) return undefined;
  const shown = unwrapHost(name);
  if (shown !== undefined) return findLookalike(shown, index, context);
  const texts = name.split('.');
  const labels = NEEDS_FOLDING.test(name) ? texts.map(foldLabel) : undefined;
  const folded = labels?.map((label) => label.folded) ?? texts;
  const inside = findInsideDomains(folded, index);
  const traces = findTraces(
    folded,
    index,
    labels?.map((label) => label.offsets !== undefined),
  );
  if (inside.length + traces.length === 0) return undefined;
  const reading = readHost(name, labels ?? texts.map(foldLabel), context);
  if (reading === undefined) return undefined;
  const found = pickLoudest([
    ...inside.flatMap((place) => judgeInside(place, reading) ?? []),
    ...traces.flatMap((trace) => judgeTrace(trace, reading) ?? []),
  ]);
  return found !== undefined && isReservedSuffix(reading.parts.suffix) ? doubtEarned(found) : found;
}

/** A suffix that must be earned clears a name of guesses, and leaves a doubt about the rest: such hosts are broken into. */
function doubtEarned(found: Lookalike): Lookalike | undefined {
  return found.sure === 'beyond-doubt' ? { ...found, sure: 'likely' } : undefined;
}

function plainHost(host: string): string | undefined {
  if (host.length > MAX_HOST_LENGTH * 4) return undefined;
  const name = host.trim().toLowerCase();
  const bare = name.endsWith('.') ? name.slice(0, -1) : name;
  return bare.length > MAX_HOST_LENGTH || !bare.includes('.') ? undefined : bare;
}

function readHost(name: string, labels: readonly FoldedLabel[], context: LookalikeContext): HostReading | undefined {
  if (context.isKnownHost(name)) return undefined;
  const parts = context.splitHost(name);
  if (parts === undefined || parts.label === '') return undefined;
  const ownAt = parts.subdomain === '' ? 0 : parts.subdomain.split('.').length;
  return { labels, parts, ownAt };
}
