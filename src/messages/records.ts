/** What the records page is told beside the reports that other screens share. */
import type { Incident } from '../core/record/incident.ts';
import type { Listing } from '../core/record/listing.ts';
import type { Domain, Platform } from '../core/record/platform.ts';
import type { Level } from '../core/verdict/level.ts';
import type { Names } from './reports.ts';

export interface PlatformReport {
  readonly platform: Platform;
  readonly domains: readonly Domain[];
  /** Newest first: its own, and those that concern it. */
  readonly incidents: readonly Incident[];
  /** The verdict on each of its domains that is on record, by host. */
  readonly levels: Readonly<Record<string, Level>>;
  readonly names: Names;
}

/** Which listed addresses are asked for. Exactly one is given. */
export type AddressQuery =
  | { readonly text: string }
  | { readonly incident: string }
  | { readonly platform: string }
  | { readonly actor: string };

/** One address with the first thing that is said of it. */
export interface AddressRow
  extends Pick<Listing, 'address' | 'label' | 'role' | 'category' | 'incident' | 'platform' | 'actor'> {
  readonly chain: string;
}

export interface AddressRows {
  readonly addresses: readonly AddressRow[];
  /** Of those that match; more than are given, where there are many. */
  readonly total: number;
}
