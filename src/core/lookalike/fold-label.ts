/**
 * One label of a host name as a person reads it, in [a-z0-9-]: IDN decoded, marks taken off, letters of other alphabets
 * turned into those they are drawn like (UTS #39). What cannot be read as ASCII becomes `?`, which equals nothing.
 */
import { CONFUSABLES } from './confusables.ts';
import { decodePunycode } from './decode-punycode.ts';

export interface FoldedLabel {
  /** As it is shown: IDN decoded, lower case. */
  readonly shown: string;
  readonly folded: string;
  /** For each character of `folded`, the offset in `shown` it comes from; `undefined` where `shown` is plain ASCII. */
  readonly offsets?: readonly number[];
}

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{Mark}/gu;
const HOST_CHAR = /^[a-z0-9_-]$/;

/** @param label In lower case. */
export function foldLabel(label: string): FoldedLabel {
  if (PLAIN.test(label) && !label.startsWith('xn--')) return { shown: label, folded: label };
  const decoded = label.startsWith('xn--') ? decodePunycode(label.slice(4)) : undefined;
  const shown = (decoded ?? label).normalize('NFKC').toLowerCase();
  if (PLAIN.test(shown)) return { shown, folded: shown };
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const char of shown.normalize('NFC')) {
    const fold = foldChar(char);
    for (const _ of fold) offsets.push(at);
    folded += fold;
    at += char.length;
  }
  return { shown: shown.normalize('NFC'), folded, offsets };
}

function foldChar(char: string): string {
  const base = char.normalize('NFD').replace(MARKS, '');
  if (base === '' || HOST_CHAR.test(base)) return base;
  return confusables().get(char) ?? confusables().get(base) ?? '?';
}

let table: ReadonlyMap<string, string> | undefined;

function confusables(): ReadonlyMap<string, string> {
  table ??= new Map(CONFUSABLES.flatMap(readRow));
  return table;
}

function readRow(row: string): [string, string][] {
  const chars = Array.from(row);
  const fold = chars.filter((char) => char < '\x7f').join('');
  return chars.filter((char) => char > '\x7f').map((char) => [char, fold]);
}
