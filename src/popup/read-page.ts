/** What the tab in front holds, over all of its frames, and what is on record about the addresses in it. */
import type { AddressReport, PageReport } from '../messages/reports.ts';
import type { Connector } from './connector.ts';
import type { Findings } from './views.ts';

/** More than anybody reads in a popup, and few enough to ask at once. */
const MOST_ADDRESSES = 60;

/** Describes every frame that reported something and looks its addresses up. `known` spares asking twice. */
export async function readPage(
  connector: Connector,
  tab: number,
  page: PageReport,
  known: Map<string, AddressReport>,
): Promise<Findings> {
  const frames = await describeFrames(connector, tab, page);
  const listed = [...new Set(frames.flatMap((frame) => frame.listed))];
  const reports = await Promise.all(listed.slice(0, MOST_ADDRESSES).map((text) => lookUp(connector, text, known)));
  return {
    page,
    addressesSeen: frames.reduce((sum, frame) => sum + frame.addressesSeen, 0),
    reading: frames.some(({ reading }) => reading === 'running'),
    listed: reports.filter((report) => report !== undefined),
    more: Math.max(0, listed.length - MOST_ADDRESSES),
    twins: frames.flatMap(({ twins = [] }) => twins),
  };
}

async function describeFrames(connector: Connector, tab: number, page: PageReport): Promise<PageReport[]> {
  const answer = await connector.ask('page→background/frames-with-listed', { tab });
  const others = answer.ok ? answer.value.frames.filter((frame) => frame !== 0) : [];
  const described = await Promise.all(others.map((frame) => connector.describe(tab, frame)));
  return [page, ...described.filter((frame) => frame !== undefined)];
}

async function lookUp(
  connector: Connector,
  text: string,
  known: Map<string, AddressReport>,
): Promise<AddressReport | undefined> {
  const before = known.get(text);
  if (before !== undefined) return before;
  const answer = await connector.ask('page→background/look-up', { input: text });
  if (!answer.ok || answer.value.kind !== 'address') return undefined;
  known.set(text, answer.value);
  return answer.value;
}
