/** How surely a brand's own domain inside a host name is an imitation. */
import type { InsidePlace } from './find-inside-domains.ts';
import type { HostReading } from './host-reading.ts';
import type { Lookalike, Sureness } from './lookalike.ts';
import { isVendorDomain } from './vendor-hosts.ts';

/** A company's proxy names itself: `www-coinbase-com.proxy.example.com`. */
const PROXY = /(?:^|[.-])[a-z0-9]*proxy/;

export function judgeInside(place: InsidePlace, reading: HostReading): Lookalike | undefined {
  const { parts, ownAt, labels } = reading;
  const isPartOfSuffix = place.lastLabel > ownAt;
  if (isPartOfSuffix || isVendorDomain(`${parts.label}.${parts.suffix}`)) return undefined;
  const shown = labels
    .slice(place.firstLabel, place.lastLabel + 1)
    .map((label) => label.shown)
    .join('.');
  const start = place.hyphenated?.start ?? 0;
  const end = place.hyphenated?.end ?? place.own.domain.length;
  return {
    brand: place.own.brand.id,
    domain: place.own.domain,
    kind: 'domain-inside',
    sure: sureOf(place, reading),
    because: {
      label: shown,
      start,
      end,
      imitates: place.own.domain,
      differences: dotsAsHyphens(place, start),
      baits: [],
    },
  };
}

function sureOf(place: InsidePlace, { parts, labels, ownAt }: HostReading): Sureness {
  const others = [parts.label, ...labels.slice(place.lastLabel + 1, ownAt).map((label) => label.folded)].join('.');
  if (place.firstLabel < ownAt && PROXY.test(others)) return 'possible';
  if (place.hyphenated === undefined) return 'beyond-doubt';
  const [first = ''] = place.own.domain.split('.');
  const { genericTokens, broadTokens } = place.own.brand;
  return [...genericTokens, ...broadTokens].includes(first) ? 'likely' : 'beyond-doubt';
}

function dotsAsHyphens(place: InsidePlace, start: number) {
  if (place.hyphenated === undefined) return [];
  const dots = [...place.own.domain].flatMap((char, at) => (char === '.' ? [at] : []));
  return dots.map((at) => ({ at: start + at, found: '-', expected: '.' }));
}
