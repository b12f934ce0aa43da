/**
 * Characters that nobody sees and that pages put into addresses so that they may wrap: soft hyphen, zero-width space,
 * joiners, word joiner, byte order mark. They are looked through.
 */
export const IGNORABLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

export function hasIgnorable(text: string): boolean {
  return text.search(IGNORABLE) >= 0;
}

export function isIgnorable(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;
}
