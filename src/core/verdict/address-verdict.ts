import type { Level } from './level.ts';
import type { AddressReason } from './reasons.ts';

export interface AddressGround {
  readonly reason: AddressReason;
  readonly level: Level;
  /** Index of the listing it rests on; absent where it rests on the address itself. */
  readonly listing?: number;
}

export interface AddressVerdict {
  readonly level: Level;
  /** Loudest first, without repetition. */
  readonly reasons: readonly AddressReason[];
  readonly grounds: readonly AddressGround[];
}
