import type { SiteReport } from './reports.ts';

/** What the page that stands in the way of a site is told. */
export interface BlockedReport {
  readonly report: SiteReport;
  /** The site that was meant, where an impostor imitates one. */
  readonly real?: { readonly name: string; readonly host: string };
  /** False where nothing stands in the way any more. */
  readonly isBlocked: boolean;
  /** In a private window nothing may be remembered for good. */
  readonly isPrivate: boolean;
}
