/** Names in `storage.local` that pages read without waking the background. */

/** Until when, in milliseconds since 1970, a copied address is remembered. */
export const COPY_UNTIL = 'guardCopyUntil';
/** Ends of the addresses in the address book, each with hashes of the whole ones: `Record<string, number[]>`. */
export const ENDS = 'guardEnds';
