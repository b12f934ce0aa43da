/** What scripts of one origin did, from the browser's own trace: every call into them, and compiling and starting them. */
import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly frame?: string } };
}

/** One uninterrupted stretch of work, in ms: by the wall, and by the processor's time spent on this thread. */
export interface Slice {
  readonly what: string;
  readonly startMs: number;
  readonly wallMs: number;
  readonly cpuMs: number;
}

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'];
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.produceCache']);

export async function startTrace(page: Page): Promise<void> {
  await page.tracing.start({ categories: CATEGORIES });
}

/** Slices of scripts whose address begins so, in order. Calls within calls are part of the outer one. */
export async function stopTrace(page: Page, urlStart: string): Promise<Slice[]> {
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents
    .filter(({ name, ph, args }) => ph === 'X' && CALLS.has(name) && (args?.data?.url ?? '').startsWith(urlStart))
    .sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  return ours.flatMap(({ name, ts, dur = 0, tdur, pid, tid }) => {
    const thread = `${pid}.${tid}`;
    if (ts < (ends.get(thread) ?? 0)) return [];
    ends.set(thread, ts + dur);
    return [{ what: name, startMs: ts / 1000, wallMs: dur / 1000, cpuMs: (tdur ?? dur) / 1000 }];
  });
}

export function sumCpuMs(slices: readonly Slice[]): number {
  return slices.reduce((sum, { cpuMs }) => sum + cpuMs, 0);
}

export function longest(slices: readonly Slice[], field: 'wallMs' | 'cpuMs'): number {
  return slices.reduce((most, slice) => Math.max(most, slice[field]), 0);
}
