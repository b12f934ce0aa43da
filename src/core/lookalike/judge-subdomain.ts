import { isLure, isTelling } from './accept-trace.ts';
import type { Bait } from './explain-rest.ts';
import type { HostReading } from './host-reading.ts';
import { type Judgement, SHORT } from './judgement.ts';
import type { Sureness } from './lookalike.ts';
import { isHandyHost } from './suffixes.ts';
import type { Trace } from './trace.ts';

/** From this length on, a slip below a stranger's name is read without bait. */
const LONG_NAME = 7;

/** The name as a sub-domain of a stranger. */
export function judgeSubdomain(trace: Trace, reading: HostReading): Judgement {
  const { token, form } = trace;
  const lures = [...trace.baits, ...trace.elsewhere].filter(isLure);
  const asksAccess = lures.some((bait) => bait.kind === 'access');
  const isAlone = trace.isWholeLabel || trace.isSetOff;
  if (form === 'typo') {
    const isMeant = asksAccess || (trace.isWholeLabel && token.text.length >= LONG_NAME && isHandyHost(reading));
    return isMeant && !token.isGeneric ? ['typo', 'possible'] : undefined;
  }
  if (token.isGeneric) return isAlone && isLuredFrom(trace, lures) ? ['brand-as-subdomain', 'possible'] : undefined;
  if (token.text.length < SHORT && !asksAccess) return undefined;
  return ['brand-as-subdomain', sureOfSubdomain(token.text.length, isAlone, asksAccess, lures.length > 0)];
}

/** `ledger.claim-airdrop.icu`, `gemini-token.example.com`; but `gemini-login.example.com` may be anybody's own. */
function isLuredFrom({ baits, elsewhere }: Trace, lures: readonly Bait[]): boolean {
  return elsewhere.some(isTelling) || baits.some((bait) => bait.kind === 'coin') || lures.length > 1;
}

function sureOfSubdomain(length: number, isAlone: boolean, asksAccess: boolean, isLured: boolean): Sureness {
  if (asksAccess && isAlone && length > SHORT) return 'beyond-doubt';
  return isLured ? 'likely' : 'possible';
}
