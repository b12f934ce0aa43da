/** What of a text could be addresses: in memory, without a checksum, without asking anybody. */
import { scanCandidates } from '../../core/address/scan-candidates.ts';
import { MIN_RUN } from '../../core/address/visit-runs.ts';
import { mayBeListed } from '../filter.ts';

export interface TextRead {
  /** Those that may be on record. */
  readonly listed: readonly string[];
  /** The text as a whole, where it has the form of one address and not that of a private key. */
  readonly whole?: { readonly text: string; readonly key: string };
}

/** Longer texts are documents; the background takes no more addresses at once. */
const LONGEST = 100_000;
const MOST = 20;
/** As long as a key in hexadecimal: never told to anybody unless the list has it. */
const KEY_LENGTHS = [64, 66];

export function readText(text: string): TextRead {
  const listed = new Set<string>();
  const trimmed = text.trim();
  let whole: TextRead['whole'];
  if (text.length >= MIN_RUN && text.length <= LONGEST) {
    scanCandidates(text, (start, end, key) => {
      const written = text.slice(start, end);
      if (listed.size < MOST && mayBeListed(key)) listed.add(written);
      if (isWhole(written, trimmed)) whole = { text: trimmed, key: whole?.key ?? key };
    });
  }
  return { listed: [...listed], ...(whole && { whole }) };
}

function isWhole(written: string, trimmed: string): boolean {
  return (
    !KEY_LENGTHS.includes(written.length) &&
    (written === trimmed || trimmed.endsWith(`:${written}`)) &&
    !/\s/.test(trimmed)
  );
}
