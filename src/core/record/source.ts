import type { IsoDate } from './date.ts';

/** Where a claim can be read: who published it, the address of the document and its date, as far as known. */
export interface Source {
  readonly publisher: string;
  readonly url?: string;
  readonly date?: IsoDate;
}

/** How well a record is supported: `high` is an official document or two independent ones, `medium` one good source. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
