/** What the observer in the page's world and the script that hears it agree on. */

/** The event that carries the port, once, before the page runs. */
export const HANDSHAKE = 'caveat';

/** An address in a payment link is shorter. */
export const LONGEST_WRITTEN = 256;
