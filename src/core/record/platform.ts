import type { IsoDate } from './date.ts';
import type { Source } from './source.ts';

export const PLATFORM_KINDS = [
  'exchange',
  'dex',
  'bridge',
  'defi',
  'wallet',
  'bank',
  'mixer',
  'payment',
  'lending',
  'mining',
  'broker',
  'custodian',
  'market',
  'placeholder',
] as const;
export type PlatformKind = (typeof PLATFORM_KINDS)[number];

export const EVENT_KINDS = [
  'opened',
  'reopened',
  'renamed',
  'acquired',
  'closed-orderly',
  'closed',
  'insolvent',
  'seized',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Something dated and sourced that changed what a platform is. A status is derived from these, never typed. */
export interface PlatformEvent {
  readonly kind: EventKind;
  readonly date: IsoDate;
  readonly source: Source;
}

/** A listing by a sanctions authority. One that was lifted stays as history. */
export interface Designation {
  /** `OFAC`, `EU`, `UK` … */
  readonly authority: string;
  readonly programme?: string;
  readonly listed: IsoDate;
  readonly delisted?: IsoDate;
  readonly source: Source;
}

export const PLATFORM_RELATIONS = ['predecessor', 'successor', 'separate-company', 'same-owner'] as const;
export type PlatformRelation = (typeof PLATFORM_RELATIONS)[number];

/** `{ relation: 'successor', platform: 'sbi-vc-trade' }` on BITPoint: SBI VC Trade carried it on. */
export interface RelatedPlatform {
  readonly relation: PlatformRelation;
  readonly platform: string;
}

/** Who holds a domain now. `authority` is a court or police force that seized it. */
export const HOLDERS = ['platform', 'estate', 'successor', 'authority', 'stranger', 'unknown'] as const;
export type Holder = (typeof HOLDERS)[number];

/** A span in which a platform's real domain served somebody else's page. */
export interface Hijack {
  readonly from: IsoDate;
  /** Absent while it lasts. */
  readonly until?: IsoDate;
  readonly source: Source;
}

/** A host name that belongs or belonged to a platform. It stands for its sub-domains as well. */
export interface Domain {
  /** Lower case, no trailing dot, in ASCII (punycode) form: a registrable domain or one host of a shared one. */
  readonly host: string;
  readonly platform: string;
  readonly heldBy: Holder;
  /** The last day on which a public source named it as the platform's own, or named its holder. */
  readonly verified?: IsoDate;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
  /** Where official claims are handled, for an estate. */
  readonly claimsUrl?: string;
  readonly hijacks: readonly Hijack[];
}

export interface Platform {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: PlatformKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Oldest first. */
  readonly events: readonly PlatformEvent[];
  /** Oldest first. */
  readonly designations: readonly Designation[];
  readonly related: readonly RelatedPlatform[];
  /** Hosts of its domains. */
  readonly hosts: readonly string[];
  /** Ids of incidents whose `platform` or `also` names it, newest first. */
  readonly incidents: readonly string[];
}

/** A designated person or group that is not a platform. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly designations: readonly Designation[];
}
