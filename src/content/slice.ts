/** Characters, or their worth in nodes, between two looks at the clock: some 0.2 ms, and several when all is cold. */
export const SLICE = 6_000;
/** Passing a node costs about as much as scanning so many characters. */
export const NODE = 24;
