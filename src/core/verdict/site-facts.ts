import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Coverage } from '../record/coverage.ts';
import type { Incident } from '../record/incident.ts';
import type { PhishingHost } from '../record/phishing.ts';
import type { Domain, Platform } from '../record/platform.ts';

/** Everything on record about one host: the input of its verdict. */
export interface SiteFacts {
  /** The host that was asked about, in lower case ASCII form. */
  readonly host: string;
  readonly domain?: Domain;
  readonly platform?: Platform;
  /** Newest first: those of the platform, and those that concern it. */
  readonly incidents: readonly Incident[];
  readonly phishing?: PhishingHost;
  /** The brand that its name imitates; never where the host is a platform's own. */
  readonly lookalike?: Lookalike;
  readonly coverage: Coverage;
  /** Of the list. */
  readonly version: string;
}
