/** How surely a word that everybody uses stands for the brand of that name: never beyond a guess. */
import { isNative } from './accept-broad.ts';
import type { HostReading } from './host-reading.ts';
import type { Judgement } from './judgement.ts';
import { isHandyHost } from './suffixes.ts';
import type { Trace } from './trace.ts';

export function judgeBroad(trace: Trace, reading: HostReading): Judgement {
  if (trace.labelIndex < reading.ownAt)
    return trace.elsewhere.some(isNative) ? ['brand-as-subdomain', 'possible'] : undefined;
  if (trace.isWholeLabel) return judgeSlip(trace, reading);
  return trace.baits.some(isNative) || isHandyHost(reading) ? ['brand-and-words', 'possible'] : undefined;
}

/** `blockchian.com`: under another suffix a slip of the word may be anybody's. */
function judgeSlip({ token, form }: Trace, { parts }: HostReading): Judgement {
  if (!token.brand.domains.includes(`${token.text}.${parts.suffix}`)) return undefined;
  return [form === 'typo' ? 'typo' : 'confusable-ascii', 'possible'];
}
