import type { IsoDate } from './date.ts';

/** For each section of the list, the day up to which its sources were read. */
export interface Coverage {
  readonly incidents: IsoDate;
  readonly sanctions: IsoDate;
  readonly addresses: IsoDate;
  readonly domains: IsoDate;
  readonly phishing: IsoDate;
}
