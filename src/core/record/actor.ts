import type { Source } from './source.ts';

/** A person, group or state that somebody names behind an incident. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2 of the state it is said to act for. */
  readonly state?: string;
  /** Id of the actor above it: BlueNoroff → Lazarus → Reconnaissance General Bureau. */
  readonly parent?: string;
  readonly summary: string;
  readonly sources: readonly Source[];
  /** Ids of the actors directly below it. */
  readonly children: readonly string[];
  /** Ids of the incidents attributed to it or to anyone below it, newest first. */
  readonly incidents: readonly string[];
}

/** Incidents that a report groups, with the figures as the report gives them. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  readonly source: Source;
  readonly reported: {
    readonly instances: number;
    readonly countries?: number;
    readonly countryCodes?: readonly string[];
    readonly totalUsd?: number;
  };
  /** Why the reported figures and those derived from the rows differ. */
  readonly difference: string;
  readonly incidents: readonly string[];
}
