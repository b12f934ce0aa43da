import type { Actor, Collection } from '../core/record/actor.ts';
import type { Incident } from '../core/record/incident.ts';
import type { Platform } from '../core/record/platform.ts';
import type { AddressFacts } from '../core/verdict/address-facts.ts';
import type { AddressVerdict } from '../core/verdict/address-verdict.ts';
import type { SiteFacts } from '../core/verdict/site-facts.ts';
import type { SiteVerdict } from '../core/verdict/site-verdict.ts';

/** What a screen needs to show a site: facts, verdict, and the names behind the ids. */
export interface SiteReport {
  readonly kind: 'site';
  readonly facts: SiteFacts;
  readonly verdict: SiteVerdict;
  readonly names: Names;
}

export interface AddressReport {
  readonly kind: 'address';
  readonly facts: AddressFacts;
  readonly verdict: AddressVerdict;
  readonly names: Names;
}

/** Display names by id, and the collections that each shown incident belongs to. */
export interface Names {
  readonly actors: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2 code of the state that an actor is said to act for, by the actor's id; only those with one. */
  readonly states: Readonly<Record<string, string>>;
  readonly platforms: Readonly<Record<string, string>>;
  /** A host by which a named platform is looked up, by the platform's id; only those with one. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly collections: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
}

export interface ActorReport {
  readonly actor: Actor;
  readonly parent?: Actor;
  readonly children: readonly Actor[];
  /** Newest first; those of its children included. */
  readonly incidents: readonly Incident[];
  readonly names: Names;
}

export interface CollectionReport {
  readonly collection: Collection;
  readonly incidents: readonly Incident[];
  readonly derived: { readonly instances: number; readonly countries: number; readonly totalUsd: number };
  readonly names: Names;
}

export interface IncidentReport {
  readonly incident: Incident;
  readonly platform?: Platform;
  readonly names: Names;
}

/** What a page's content script tells the popup. */
export interface PageReport {
  readonly host: string;
  /** Of its address, without what follows `?` or `#`: a shared host may be listed by it. */
  readonly path: string;
  /** MIME type of the document. */
  readonly contentType: string;
  readonly reading: 'running' | 'done' | 'too-large' | 'off';
  /** Addresses on the page that a checksum or a firm form supports, listed or not. */
  readonly addressesSeen: number;
  /** Listed ones, as written on the page, each once. */
  readonly listed: readonly string[];
  /** Addresses that look like each other, as written on the page. */
  readonly twins?: readonly (readonly [string, string])[];
}
