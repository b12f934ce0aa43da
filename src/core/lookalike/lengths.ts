/**
 * How long words must be, in letters, for what may be read into them. Shared by the engine and the sieve, which must never
 * be the stricter of the two.
 */

/** Shorter words hold no edit: too many others are one letter away. */
export const SHORTEST_TYPO = 6;
/** From this length on, the swaps and doubled letters that fingers make are read too. */
export const SHORTEST_SLIP = 5;
/** Two edits are allowed above this length. */
export const LONGEST_ONE_EDIT = 10;
/** A name of this length means its brand wherever it stands. */
export const SHORTEST_CLEAR = 6;
export const SHORTEST_BAIT = 3;
export const LONGEST_BAIT = 16;
/** Shorter bait words become others too soon with a slip. */
export const SHORTEST_MISTYPED = 6;
/** Parts of a label that are read as one word although hyphens stand between: `trust-wal-let`. */
export const MOST_JOINED = 3;
