/** One filter holds hosts and addresses; what stands before the colon keeps them apart. */

/** For a host, or a host and path, in the form of `pageKeys`. */
export function hostKey(host: string): string {
  return `h:${host}`;
}

/** For an address in canonical form. */
export function addressKey(canonical: string): string {
  return `a:${canonical}`;
}
