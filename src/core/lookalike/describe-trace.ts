/** The evidence of a trace, in terms of the label as it is shown. */
import { isLure } from './accept-trace.ts';
import { listDifferences } from './edit-distance.ts';
import type { HostReading } from './host-reading.ts';
import type { LookalikeEvidence } from './lookalike.ts';
import type { Trace } from './trace.ts';

export function hasForeignLetters(trace: Trace, reading: HostReading): boolean {
  return /[^\x20-\x7e]/.test(shownPart(trace, reading));
}

export function describeTrace(trace: Trace, reading: HostReading): LookalikeEvidence {
  const label = reading.labels[trace.labelIndex];
  const [start, end] = shownRange(trace, reading);
  const shown = label?.shown ?? '';
  const differences = listDifferences(shown.slice(start, end), trace.token.text).map((one) => ({
    ...one,
    at: one.at + start,
  }));
  const baits = [...trace.baits, ...trace.elsewhere].filter(isLure).map((bait) => bait.word);
  return { label: shown, start, end, imitates: trace.token.text, differences, baits };
}

/** What stands in the place of the brand's name. */
export function shownPart(trace: Trace, reading: HostReading): string {
  return (reading.labels[trace.labelIndex]?.shown ?? '').slice(...shownRange(trace, reading));
}

function shownRange(trace: Trace, reading: HostReading): [number, number] {
  const label = reading.labels[trace.labelIndex];
  const folded = label?.folded ?? '';
  const [start, end] = [originalOffset(folded, trace.start, trace), originalOffset(folded, trace.end, trace)];
  const offsets = label?.offsets;
  if (offsets === undefined) return [start, end];
  return [offsets[start] ?? 0, offsets[end] ?? label?.shown.length ?? 0];
}

/** Where letter pairs were folded, offsets count each pair as one. */
function originalOffset(folded: string, offset: number, trace: Trace): number {
  if (!trace.isPaired) return offset;
  let at = 0;
  for (let counted = 0; counted < offset; counted += 1) at += /^(?:rn|vv)/.test(folded.slice(at)) ? 2 : 1;
  return at;
}
