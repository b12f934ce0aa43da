/** One filter holds hosts and addresses; what stands before the colon keeps them apart. */

/** For a host, or a host and path, in the form of `pageKeys`. */
export function hostKey(host: string): string {
  return `h:${host}`;
}

/**
 * For a host, or a host and path, that a public list names as phishing and that is no platform's own. The filter errs once
 * in 2^32, so that a page can be covered before the list has been asked.
 */
export function phishingKey(host: string): string {
  return `p:${host}`;
}

/** For an address in canonical form. */
export function addressKey(canonical: string): string {
  return `a:${canonical}`;
}
