/** Everything that stands in `data/`, read and typed, each record with its place. */
import type * as v from 'valibot';
import type { JsonPath } from './find-json-line.ts';
import type { Placed } from './problem.ts';
import type * as schemas from './schemas.ts';

type Output<K extends keyof typeof schemas> = v.InferOutput<(typeof schemas)[K]>;

export type IncidentRecord = Output<'incidentSchema'>;
export type ActorRecord = Output<'actorSchema'>;
export type CollectionRecord = Output<'collectionSchema'>;
export type ListHeadRecord = Output<'listHeadSchema'>;
export type SourceRecord = ActorRecord['sources'][number];
export type PlatformRow = Output<'platformRow'>;
export type SubjectRow = Output<'subjectRow'>;
export type EventRow = Output<'eventRow'>;
export type DesignationRow = Output<'designationRow'>;
export type RelationRow = Output<'relationRow'>;
export type DomainRow = Output<'domainRow'>;
export type HijackRow = Output<'hijackRow'>;
export type BrandRow = Output<'brandRow'>;
export type AddressRow = Output<'addressRow'>;
export type PhishingSourceRow = Output<'phishingSourceRow'>;
export type RejectedRow = Output<'rejectedRow'>;

export interface PhishingRow {
  readonly host: string;
  readonly brand: string | undefined;
  /** Key of a row of `phishing-sources.csv`. */
  readonly source: string;
}

/** A record of a JSON file, with the means to find the line of any of its members. */
export interface PlacedJson<T> extends Placed<T> {
  lineOf(path: JsonPath): number;
}

export interface Data {
  readonly head: PlacedJson<ListHeadRecord> | undefined;
  readonly incidents: readonly PlacedJson<IncidentRecord>[];
  readonly actors: readonly PlacedJson<ActorRecord>[];
  readonly collections: readonly PlacedJson<CollectionRecord>[];
  readonly platforms: readonly Placed<PlatformRow>[];
  readonly subjects: readonly Placed<SubjectRow>[];
  readonly events: readonly Placed<EventRow>[];
  readonly designations: readonly Placed<DesignationRow>[];
  readonly relations: readonly Placed<RelationRow>[];
  readonly domains: readonly Placed<DomainRow>[];
  readonly hijacks: readonly Placed<HijackRow>[];
  readonly brands: readonly Placed<BrandRow>[];
  readonly addresses: readonly Placed<AddressRow>[];
  readonly phishing: readonly Placed<PhishingRow>[];
  readonly phishingSources: readonly Placed<PhishingSourceRow>[];
  readonly rejected: readonly Placed<RejectedRow>[];
}
