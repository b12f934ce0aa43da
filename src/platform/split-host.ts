/** The public suffix list, private suffixes included, as the look-alike engine wants it. */
import { parse } from 'tldts';
import type { HostParts } from '../core/lookalike/lookalike.ts';

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false, detectIp: true };

/** `undefined` for IP addresses and for names under no public suffix (`localhost`, `.onion`, intranets). */
export function splitHost(host: string): HostParts | undefined {
  const { subdomain, domainWithoutSuffix, publicSuffix, isIcann, isPrivate, isIp } = parse(host, OPTIONS);
  if (isIp === true || publicSuffix === null || !(isIcann || isPrivate)) return undefined;
  // The public suffix list has it, but nobody registers a name there: it is the hash of a key (RFC 7686).
  if (publicSuffix === 'onion') return undefined;
  if (domainWithoutSuffix !== null) {
    return {
      subdomain: subdomain ?? '',
      label: domainWithoutSuffix,
      suffix: publicSuffix,
      isPrivateSuffix: isPrivate === true,
    };
  }
  return isPrivate === true ? splitWildcard(publicSuffix) : undefined;
}

/** Under a wildcard of the list (`*.eth.limo`) the tenant's own name counts as a suffix; it is the tenant all the same. */
function splitWildcard(suffix: string): HostParts | undefined {
  const [label = '', ...rest] = suffix.split('.');
  return rest.length < 2 ? undefined : { subdomain: '', label, suffix: rest.join('.'), isPrivateSuffix: true };
}
