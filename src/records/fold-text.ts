/** As text is compared in a search: without case, accents or the difference between full and half width (NFKD). */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** The words of a search. A pasted address of a site is its host: `https://www.bitpoint.co.jp/` → `bitpoint.co.jp`. */
export function splitWords(text: string): readonly string[] {
  return foldText(text)
    .split(/\s+/)
    .map((word) => word.replace(/^[a-z]+:\/\/(?:www\.)?([^/?#]+).*$/, '$1'))
    .filter((word) => word !== '');
}
