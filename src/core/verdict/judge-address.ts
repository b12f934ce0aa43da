/** The verdict on an address: the only place where its level is decided. */

import { hasBegun } from '../record/calendar.ts';
import type { IsoDate } from '../record/date.ts';
import { isInForce, isLifted } from '../record/designations.ts';
import type { Category, Listing } from '../record/listing.ts';
import type { Platform } from '../record/platform.ts';
import { type PlatformStatus, platformStatus } from '../record/platform-status.ts';
import type { AddressFacts, ResolvedListing } from './address-facts.ts';
import type { AddressGround, AddressVerdict } from './address-verdict.ts';
import { LEVELS, type Level, maxLevel } from './level.ts';
import type { AddressReason } from './reasons.ts';

type Judgement = readonly [reason: AddressReason, level: Level];

const GONE: readonly PlatformStatus[] = ['closed', 'insolvent', 'seized'];

/** What a category means when nothing about the single listing softens it. */
const BY_CATEGORY: Readonly<Record<Exclude<Category, 'sanctioned'>, Judgement>> = {
  'state-theft': ['state-theft', 'danger'],
  'exchange-hack': ['exchange-hack', 'danger'],
  scam: ['scam', 'danger'],
  ransomware: ['ransomware', 'danger'],
  'terror-financing': ['terror-financing', 'danger'],
  mixer: ['mixer', 'caution'],
  'darknet-market': ['darknet-market', 'caution'],
  'frozen-by-issuer': ['frozen-by-issuer', 'caution'],
};

/** Judges what is on record about an address, as of a day. */
export function judgeAddress(facts: AddressFacts, today: IsoDate): AddressVerdict {
  const grounds = sortLoudestFirst([
    ...facts.listings.flatMap((resolved, listing) =>
      judgeListing(resolved, today).map(([reason, level]) => ({ reason, level, listing })),
    ),
    ...(facts.address.checksum === 'invalid' ? [{ reason: 'checksum-mismatch', level: 'caution' } as const] : []),
  ]);
  return {
    level: grounds.reduce<Level>((level, ground) => maxLevel(level, ground.level), 'none'),
    reasons: [...new Set(grounds.map(({ reason }) => reason))],
    grounds,
  };
}

function judgeListing({ listing, platform }: ResolvedListing, today: IsoDate): Judgement[] {
  if (listing.listed !== undefined && !hasBegun(listing.listed, today)) return [];
  const judgements = judgeClaim(listing, platform, today);
  if (listing.confidence !== 'low') return judgements;
  // A claim of low confidence is told, with its kind, and never louder than a note.
  return [['low-confidence', 'note'], ...judgements.map(([reason]): Judgement => [reason, 'note'])];
}

function judgeClaim(listing: Listing, platform: Platform | undefined, today: IsoDate): Judgement[] {
  if (listing.returned !== undefined && hasBegun(listing.returned, today)) return [['returned', 'note']];
  if (listing.category === 'sanctioned') return judgeSanction(listing, today);
  if (listing.role === 'victim-wallet') return [['victim-wallet', 'note']];
  if (listing.role === 'token-contract') return [['token-contract', 'note']];
  if (listing.role === 'burn') return [['burn-address', 'note']];
  const judgements: Judgement[] = listing.category === undefined ? [] : [BY_CATEGORY[listing.category]];
  if (isLifted(listing, today)) judgements.unshift(['formerly-sanctioned', 'caution']);
  if (listing.role === 'service') judgements.push(...judgeService(listing, platform, today));
  return judgements;
}

function judgeSanction(listing: Listing, today: IsoDate): Judgement[] {
  return isLifted(listing, today) ? [['formerly-sanctioned', 'caution']] : [['sanctioned', 'danger']];
}

/** A service's own wallet: named; louder where the service is designated now, or where nobody is there any more. */
function judgeService({ category }: Listing, platform: Platform | undefined, today: IsoDate): Judgement[] {
  if (platform === undefined) return category === undefined ? [['service-wallet', 'note']] : [];
  if (platform.designations.some((designation) => isInForce(designation, today))) return [['sanctioned', 'danger']];
  if (GONE.includes(platformStatus(platform.events, today))) return [['closed-platform-wallet', 'caution']];
  return category === undefined ? [['service-wallet', 'note']] : [];
}

function sortLoudestFirst(grounds: readonly AddressGround[]): AddressGround[] {
  return [...grounds].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
