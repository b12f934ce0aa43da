/**
 * The first question about a host, asked on every page, where neither the engine nor the public suffix list nor the list of
 * platforms is at hand: could it imitate anybody? A short reading of the engine's rules that is looser in each of them, so
 * that it never says no where `findLookalike` finds something; a property test holds it to that. IDN, and hosts that are
 * shown through a translator or a library's proxy, are not read here, and always worth the question.
 */
import { foldPairs, foldText } from './fold-ascii.ts';
import { MOST_JOINED } from './lengths.ts';
import { holdsExactly, holdsSlip, type SieveScan } from './sieve-search.ts';
import { SHOWN_THROUGH, type SieveTable } from './sieve-table.ts';
import { hasWord } from './word-filter.ts';

const NEEDS_READING = /xn--|[^\x20-\x7e]|proxy/;
/** Services that put a label of their own between: `coinbase-com.access.mcas.ms`. */
const INNER = /^(?:access|admin|[a-z]{2}\d)\./;
/** Words of a brand's domain: `bit-x.co.za`. */
const MOST_WORDS = 4;

/** @param table Of `readSieveTable`. */
export function mightImitate(host: string, table: SieveTable): boolean {
  const raw = host.trim().toLowerCase().replace(/\.$/, '');
  if (NEEDS_READING.test(raw) || isShownThrough(raw, table)) return true;
  const folded = foldText(raw);
  const paired = foldPairs(folded);
  return (
    isHeld({ raw, folded, isPaired: false, table }) ||
    (paired !== undefined && isHeld({ raw: foldPairs(raw) ?? raw, folded: paired, isPaired: true, table })) ||
    holdsDomain(raw, table)
  );
}

function isShownThrough(raw: string, { words }: SieveTable): boolean {
  return hasWord(words, SHOWN_THROUGH + raw.slice(raw.indexOf('.') + 1).replace(INNER, ''));
}

function isHeld(view: Omit<SieveScan, 'labelStart' | 'labelEnd'>): boolean {
  let labelEnd = -1;
  return view.folded.split('.').some((label) => {
    const labelStart = labelEnd + 1;
    labelEnd = labelStart + label.length;
    return isHeldByParts({ ...view, labelStart, labelEnd }, label.split('-'));
  });
}

function isHeldByParts(scan: SieveScan, parts: readonly string[]): boolean {
  let start = scan.labelStart;
  return parts.some((part, first) => {
    let end = start + part.length;
    if (holdsExactly(scan, part, start)) return true;
    if (holdsSlip(scan, part, start, end, true)) return true;
    for (let last = first + 1, word = part; last < Math.min(parts.length, first + MOST_JOINED); last += 1) {
      word += parts[last] ?? '';
      end += 1 + (parts[last]?.length ?? 0);
      if (holdsSlip(scan, word, start, end, false)) return true;
    }
    start += part.length + 1;
    return false;
  });
}

/** A brand's own domain inside, with its dots or with hyphens for them: `gate.io.example.top`, `gate-io123.top`. */
function holdsDomain(raw: string, { words }: SieveTable): boolean {
  const names = raw.split(/[-.]/);
  return names.some((first, at) => {
    let domain = first;
    for (let next = at + 1; next < Math.min(names.length, at + MOST_WORDS); next += 1) {
      const name = names[next] ?? '';
      const letters = name.replace(/\d.*/, '');
      if ((next < names.length - 1 || letters !== name) && hasWord(words, `${domain}.${letters}`)) return true;
      domain += `.${name}`;
    }
    return false;
  });
}
