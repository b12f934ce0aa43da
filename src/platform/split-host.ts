/** The public suffix list, private suffixes included, as the look-alike engine wants it. */
import { isIpAddress } from '../core/domain/hostname.ts';
import { openSuffixList } from '../core/domain/suffix-list.ts';
import type { HostParts } from '../core/lookalike/lookalike.ts';
import { suffixTable } from '../generated/suffixes.ts';

const findSuffix = openSuffixList(suffixTable);

/** `undefined` for IP addresses and for names under no public suffix (`localhost`, `.onion`, intranets). */
export function splitHost(host: string): HostParts | undefined {
  const found = isIpAddress(host) ? undefined : findSuffix(host);
  // The public suffix list has it, but nobody registers a name there: it is the hash of a key (RFC 7686).
  if (found === undefined || found.suffix === 'onion') return undefined;
  const { suffix, isPrivate } = found;
  if (suffix === host) return isPrivate ? splitWildcard(suffix) : undefined;
  const below = host.slice(0, -suffix.length - 1);
  const dot = below.lastIndexOf('.');
  return {
    subdomain: below.slice(0, Math.max(dot, 0)),
    label: below.slice(dot + 1),
    suffix,
    isPrivateSuffix: isPrivate,
  };
}

/** Under a wildcard of the list (`*.eth.limo`) the tenant's own name counts as a suffix; it is the tenant all the same. */
function splitWildcard(suffix: string): HostParts | undefined {
  const [label = '', ...rest] = suffix.split('.');
  return rest.length < 2 ? undefined : { subdomain: '', label, suffix: rest.join('.'), isPrivateSuffix: true };
}
