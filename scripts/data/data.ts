/** Everything that stands in `data/`, read and typed, each record with its place. */
import type * as v from 'valibot';
import type { JsonPath } from './find-json-line.ts';
import type { Placed } from './problem.ts';
import type * as records from './record-schemas.ts';
import type * as rows from './row-schemas.ts';

type RecordOf<K extends keyof typeof records> = v.InferOutput<(typeof records)[K]>;
type RowOf<K extends keyof typeof rows> = v.InferOutput<(typeof rows)[K]>;

export type IncidentRecord = RecordOf<'incidentSchema'>;
export type ActorRecord = RecordOf<'actorSchema'>;
export type CollectionRecord = RecordOf<'collectionSchema'>;
export type ListHeadRecord = RecordOf<'listHeadSchema'>;
export type SourceRecord = ActorRecord['sources'][number];
export type PlatformRow = RowOf<'platformRow'>;
export type SubjectRow = RowOf<'subjectRow'>;
export type EventRow = RowOf<'eventRow'>;
export type DesignationRow = RowOf<'designationRow'>;
export type RelationRow = RowOf<'relationRow'>;
export type DomainRow = RowOf<'domainRow'>;
export type HijackRow = RowOf<'hijackRow'>;
export type BrandRow = RowOf<'brandRow'>;
export type AddressRow = RowOf<'addressRow'>;
export type PhishingSourceRow = RowOf<'phishingSourceRow'>;
export type RejectedRow = RowOf<'rejectedRow'>;

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
