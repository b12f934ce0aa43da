/** What the end of a host name says by itself: some ends nobody can simply buy, others cost next to nothing. */
import type { HostReading } from './host-reading.ts';

/** Registered only to those who prove what they are, or not part of the public name space at all (RFC 6761, RFC 7686). */
const RESERVED =
  /^(?:(?:.+\.)?(?:gov|edu|mil|int|museum|bank|insurance|arpa|onion|local|localhost|test|example|invalid|internal|alt)|(?:.+\.)?(?:gov|gob|gouv|govt|go|edu|ac|mil|police|nhs|sch|k12|school|academy)\.[a-z]{2}|gc\.ca|gv\.at|admin\.ch)$/;

/** Suffixes that block lists meet far more often than honest people do: free, or a dollar a year. */
const CHEAP = new Set(
  (
    'tk ml ga cf gq top xyz icu cyou cfd sbs buzz click rest monster quest bond vip online site website space fun lol mom ' +
    'shop store live life today world pw ws cc su link work win bid loan men date download racing review science stream ' +
    'trade party cricket faith accountant webcam host press tech best club digital email fit hair skin makeup beauty ' +
    'autos boats homes motorcycles yachts lat run zone ltd wang ren fail claims'
  ).split(' '),
);

export function isReservedSuffix(suffix: string): boolean {
  return RESERVED.test(suffix);
}

export function isCheapSuffix(suffix: string): boolean {
  return CHEAP.has(suffix) || CHEAP.has(suffix.slice(suffix.lastIndexOf('.') + 1));
}

/** A host that costs nothing, or next to nothing. */
export function isHandyHost({ parts }: HostReading): boolean {
  return parts.isPrivateSuffix || isCheapSuffix(parts.suffix);
}
