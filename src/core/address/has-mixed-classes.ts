/**
 * Digits, capitals and small letters all beyond the first character. Encoded bytes of 20 characters or more have all
 * three nearly always; an identifier or a word that happens to fit an address's alphabet and length hardly ever has.
 * Asked before a string with a wrong checksum is called a mistyped address.
 */
export function hasMixedClasses(text: string): boolean {
  let classes = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 58) classes |= 1;
    else if (code < 91) classes |= 2;
    else classes |= 4;
  }
  return classes === 7;
}
