/** Places where a brand's own domain is written inside a host name: with its dots, or with hyphens for dots. */
import type { OwnDomain, TokenIndex } from './token-index.ts';

export interface InsidePlace {
  readonly own: OwnDomain;
  /** Of the labels, the first and the last that hold the domain. */
  readonly firstLabel: number;
  readonly lastLabel: number;
  /** Offsets into the first label, end exclusive, where one label holds it all with hyphens for dots. */
  readonly hyphenated?: { readonly start: number; readonly end: number };
}

/** What may follow the domain in its last label: `binance.com-login.top`, `binance.com1735835.gq`. */
const GOES_ON = /^[-\d]/;

/** @param labels Of the whole host, through `foldLabel`. */
export function findInsideDomains(labels: readonly string[], index: TokenIndex): InsidePlace[] {
  const places: InsidePlace[] = [];
  labels.forEach((label, at) => {
    for (const own of index.domains.get(label) ?? []) {
      const last = at + countLabels(own.rest);
      if (last < labels.length && continuesWith(labels, at + 1, own.rest))
        places.push({ own, firstLabel: at, lastLabel: last });
    }
    if (label.includes('-')) places.push(...findHyphenated(label, at, index));
  });
  return places;
}

function countLabels(text: string): number {
  return text.split('.').length;
}

function continuesWith(labels: readonly string[], from: number, rest: string): boolean {
  const following = labels.slice(from).join('.');
  if (!following.startsWith(rest)) return false;
  const after = following.slice(rest.length);
  return after.startsWith('.') || GOES_ON.test(after);
}

function findHyphenated(label: string, at: number, index: TokenIndex): InsidePlace[] {
  const places: InsidePlace[] = [];
  const parts = label.split('-');
  let start = 0;
  parts.forEach((part, first) => {
    for (const own of index.domains.get(part) ?? []) {
      const text = `${part}-${own.rest.replaceAll('.', '-')}`;
      const isThere = `${parts.slice(first).join('-')}-`.startsWith(`${text}-`);
      if (isThere && isNamed(own, part, index)) {
        places.push({ own, firstLabel: at, lastLabel: at, hyphenated: { start, end: start + text.length } });
      }
    }
    start += part.length + 1;
  });
  return places;
}

/** `safe-global-logistics` is no sign of safe.global: the name must be a word that is looked for. */
function isNamed(own: OwnDomain, first: string, index: TokenIndex): boolean {
  return index.texts.has(first) || index.texts.has(first + own.rest.replaceAll('.', ''));
}
