import type { IsoDate } from './date.ts';

/** How firmly somebody names an actor, strongest first. The words on screen follow this order. */
export const STRENGTHS = ['convicted', 'charged', 'sanctioned', 'attributed', 'assessed', 'alleged'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What the named actor is to the platform. Only `operator` says something about the platform itself. */
export const RELATIONS = ['outsider', 'insider', 'operator'] as const;
export type Relation = (typeof RELATIONS)[number];

/** What became of a case against a person. Absent where no case is known. */
export const OUTCOMES = ['pending', 'convicted', 'acquitted', 'vacated', 'pardoned', 'died'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One claim about who did it: the actor, who says so, how firmly, when, and where to read it. */
export interface Attribution {
  /** Id of an actor. */
  readonly actor: string;
  /** Who says so, for example `UN Panel of Experts`. */
  readonly by: string;
  readonly strength: Strength;
  readonly date?: IsoDate;
  /** Address of the document; absent only for press talk that names none. */
  readonly source?: string;
  readonly relation?: Relation;
  readonly outcome?: Outcome;
  /** Somebody credible contradicts the claim; the summary says who. */
  readonly disputed?: true;
}
