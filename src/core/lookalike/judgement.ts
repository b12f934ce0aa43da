import type { LookalikeKind, Sureness } from './lookalike.ts';

/** `undefined` where a trace turns out to mean nobody. */
export type Judgement = readonly [kind: LookalikeKind, sure: Sureness] | undefined;

/** Names up to this length are other people's too, more often than not. */
export const SHORT = 5;
/** From this length on, hardly anybody else comes near a name by chance. */
export const LONG = 8;
