/** Comes with MetaMask's package; declared so that the project's types hold before the peers are installed. */
declare module 'fastest-levenshtein' {
  export function distance(a: string, b: string): number;
}
