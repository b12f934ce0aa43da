/** The objects that `npm run check -- --json` prints, one a line. Their keys are a contract. */
import type { FoundAddress } from '../../src/core/address/chain.ts';
import type { IsoDate } from '../../src/core/record/date.ts';
import type { Designation } from '../../src/core/record/platform.ts';
import type { ResolvedListing } from '../../src/core/verdict/address-facts.ts';
import { listingClaim } from '../../src/core/verdict/listing-claim.ts';
import type { AddressAnswer, Answer } from '../../src/core/verdict/look-up.ts';
import type { SiteAnswer } from '../../src/core/verdict/look-up-site.ts';

export type AnswerLine = Readonly<Record<string, unknown>>;

/** `input` is repeated as it was given. */
export function answerLine(input: string, answer: Answer): AnswerLine {
  if (answer.kind === 'site') return siteLine(input, answer);
  if (answer.kind === 'address') return addressLine(input, answer);
  return { input, kind: 'unknown', error: 'neither a host name, a URL nor an address of a chain that Caveat knows' };
}

/** `start` and `end` are offsets in UTF-16 code units, end exclusive. */
export function foundLine({ text, chains, start, end }: FoundAddress): AnswerLine {
  return { kind: 'found', address: text, chain: chains[0], start, end };
}

function siteLine(input: string, { facts, verdict }: SiteAnswer): AnswerLine {
  const { incidents, domains, sanctions, phishing } = facts.coverage;
  return {
    input,
    kind: 'site',
    level: verdict.level,
    reasons: verdict.reasons,
    host: facts.host,
    platform: platformPart({ facts, verdict }),
    incidents: verdict.incidents.map(({ id, counts, lossUsd, customers, strength }) => ({
      id,
      counts,
      lossUsd: lossUsd ?? null,
      customers,
      strength: strength ?? null,
    })),
    counted: verdict.counted,
    lostUsd: verdict.lostUsd,
    lookalike: lookalikePart(verdict),
    asOf: { incidents, domains, sanctions, phishing },
    version: facts.version,
  };
}

function platformPart({ facts, verdict }: Pick<SiteAnswer, 'facts' | 'verdict'>): AnswerLine | null {
  const { platform, domain } = facts;
  if (platform === undefined || domain === undefined) return null;
  return {
    id: platform.id,
    name: platform.name,
    status: verdict.status ?? 'unknown',
    designations: platform.designations.map(designationPart),
    heldBy: domain.heldBy,
  };
}

function lookalikePart({ lookalike }: SiteAnswer['verdict']): AnswerLine | null {
  if (lookalike === undefined) return null;
  const { brand, domain, kind, sure, because } = lookalike;
  return { brand, kind, because, domain, sure };
}

function designationPart({ authority, listed, delisted, source }: Designation): AnswerLine {
  return { authority, listed, delisted: orNull(delisted), source: source.url ?? source.publisher };
}

function addressLine(input: string, { facts, verdict }: AddressAnswer): AnswerLine {
  const { sanctions, addresses } = facts.coverage;
  return {
    input,
    kind: 'address',
    level: verdict.level,
    reasons: verdict.reasons,
    address: facts.address.canonical,
    chains: facts.address.chains,
    checksum: facts.address.checksum,
    listings: facts.listings.map(listingPart),
    asOf: { sanctions, addresses },
    version: facts.version,
  };
}

function listingPart(resolved: ResolvedListing): AnswerLine {
  const { listing } = resolved;
  const { by, strength } = listingClaim(resolved);
  const source = listing.sources.find(({ url }) => url !== undefined) ?? listing.sources[0];
  return {
    category: orNull(listing.category),
    role: orNull(listing.role),
    label: listing.label,
    platform: orNull(listing.platform),
    incident: orNull(listing.incident),
    actor: orNull(listing.actor),
    actorBasis: orNull(listing.actorBasis),
    by,
    strength: orNull(strength),
    confidence: listing.confidence,
    source: source?.url ?? source?.publisher ?? null,
    listed: orNull(listing.listed),
    delisted: orNull(listing.delisted),
    returned: orNull(listing.returned),
  };
}

function orNull<T extends string | IsoDate>(value: T | undefined): T | null {
  return value ?? null;
}
