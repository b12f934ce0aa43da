/**
 * Characters that nobody sees and that pages put into addresses so that they may wrap: soft hyphen, zero-width space,
 * joiners, word joiner, byte order mark. They are looked through.
 */
const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

export function hasIgnorable(text: string): boolean {
  return IGNORABLE.test(text);
}

export function isIgnorable(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
