import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import type { SiteGround } from '../core/verdict/site-verdict.ts';
import type { SiteReport } from '../messages/reports.ts';

/** A ground with all that its sentence may draw on. */
export interface GroundTold {
  readonly ground: SiteGround;
  readonly report: SiteReport;
  /** Those that the ground rests on, newest first. */
  readonly incidents: readonly Incident[];
  readonly today: IsoDate;
  readonly locale: string;
}
