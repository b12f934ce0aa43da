import { hasBegun } from './calendar.ts';
import type { IsoDate } from './date.ts';

/** The dates of a listing by an authority; both may be absent where the day is not known. */
export interface ListingSpan {
  readonly listed?: IsoDate;
  readonly delisted?: IsoDate;
}

/** Listed by today and not lifted. */
export function isInForce(span: ListingSpan, today: IsoDate): boolean {
  return (span.listed === undefined || hasBegun(span.listed, today)) && !isLifted(span, today);
}

/** Lifted by today: history, not a current sanction. */
export function isLifted(span: ListingSpan, today: IsoDate): boolean {
  return span.delisted !== undefined && hasBegun(span.delisted, today);
}
