import type { IsoDate } from './date.ts';
import type { Source } from './source.ts';

/** A host (or a path on a shared host) that a public list names as phishing. */
export interface PhishingHost {
  readonly host: string;
  /** Platform that it imitates, where known. */
  readonly brand?: string;
  readonly source: Source;
  readonly listed?: IsoDate;
}
