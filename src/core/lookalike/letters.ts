/** What is left of a word when slips that keep its letters are taken out. */

/** Without doubled letters: `mettammask`. */
export function squeeze(word: string): string {
  return word.replaceAll(/(.)\1+/g, '$1');
}

/** In alphabetical order: the same for `changlley` and `changelly`. */
export function sortLetters(word: string): string {
  return [...word].sort().join('');
}
