import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Strength } from '../record/attribution.ts';
import type { CustomerOutcome } from '../record/incident.ts';
import type { PlatformStatus } from '../record/platform-status.ts';
import type { Level } from './level.ts';
import type { SiteReason } from './reasons.ts';

/** One reason with what it rests on, so that a screen can say who, when and where to read it. */
export interface SiteGround {
  readonly reason: SiteReason;
  readonly level: Level;
  /** Ids of the incidents it rests on. */
  readonly incidents: readonly string[];
}

export interface IncidentSummary {
  readonly id: string;
  /** Cost money or exposed people, well enough supported, and the platform itself was hit. */
  readonly counts: boolean;
  readonly lossUsd?: number;
  readonly customers: CustomerOutcome;
  /** Of the firmest attribution. */
  readonly strength?: Strength;
}

export interface SiteVerdict {
  readonly level: Level;
  /** Loudest first, without repetition. */
  readonly reasons: readonly SiteReason[];
  readonly grounds: readonly SiteGround[];
  readonly status?: PlatformStatus;
  /** Newest first. */
  readonly incidents: readonly IncidentSummary[];
  /** Incidents that count, each event once: the number on the badge. */
  readonly counted: number;
  /** US dollars lost in them, less what came back at the time. */
  readonly lostUsd: number;
  /** What `impersonates-brand` and `resembles-brand` rest on. */
  readonly lookalike?: Lookalike;
}
