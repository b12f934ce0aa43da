/**
 * What is known of open tabs, in `storage.session`: the worker may be stopped at any moment, and this survives it. It is
 * about one document of the top frame; when another one stands there, what was known is forgotten. Background only.
 */
import type { Level } from '../core/verdict/level.ts';
import { browser } from './browser.ts';

export interface SiteBadge {
  readonly level: Level;
  /** Incidents that count. */
  readonly counted: number;
}

export interface FrameState {
  /** Changes when the frame navigates. */
  readonly document?: string;
  /** Listed addresses as written on the page, each once. */
  readonly listed: readonly string[];
}

export interface TabState {
  /** Id of the top frame's document. */
  readonly document: string;
  readonly site?: SiteBadge;
  /** How loudly the address that was copied last is warned of. */
  readonly copied?: Level;
  /** By frame id; only frames that reported listed addresses. */
  readonly frames: Readonly<Record<string, FrameState>>;
}

/** A frame that reports more listed addresses than this has told enough. */
const MAX_LISTED = 500;
const MAX_FRAMES = 50;

export async function loadTab(tab: number): Promise<TabState | undefined> {
  const key = keyOf(tab);
  return (await browser.storage.session.get(key))[key] as TabState | undefined;
}

const queues = new Map<number, Promise<unknown>>();

/** Changes what is known of a tab. Changes of one tab wait for each other, so that none is lost; returns the new state. */
export function changeTab(tab: number, document: string, change: (state: TabState) => TabState): Promise<TabState> {
  const before = queues.get(tab) ?? Promise.resolve();
  const changed = before.then(() => applyChange(tab, document, change));
  const settled = changed
    .catch(() => undefined)
    .finally(() => {
      if (queues.get(tab) === settled) queues.delete(tab);
    });
  queues.set(tab, settled);
  return changed;
}

async function applyChange(tab: number, document: string, change: (state: TabState) => TabState): Promise<TabState> {
  const stored = await loadTab(tab);
  const state = change(stored?.document === document ? stored : { document, frames: {} });
  if (stored === undefined) await forgetClosedTabs();
  await browser.storage.session.set({ [keyOf(tab)]: state });
  return state;
}

/** Adds what a frame reported. A frame that holds another document by now starts anew. */
export function withListed(state: TabState, frame: number, { document, listed }: FrameState): TabState {
  const known = state.frames[frame];
  const before = known !== undefined && known.document === document ? known.listed : [];
  const all = [...new Set([...before, ...listed])].slice(0, MAX_LISTED);
  if (known === undefined && Object.keys(state.frames).length >= MAX_FRAMES) return state;
  const now: FrameState = document === undefined ? { listed: all } : { document, listed: all };
  return { ...state, frames: { ...state.frames, [frame]: now } };
}

/** How many different listed addresses all frames together hold. */
export function countListed({ frames }: TabState): number {
  return new Set(Object.values(frames).flatMap(({ listed }) => listed)).size;
}

/** Done when a tab is first written, and not when one closes: that would wake the worker for every tab there is. */
async function forgetClosedTabs(): Promise<void> {
  const open = new Set((await browser.tabs.query({})).map(({ id }) => keyOf(id ?? -1)));
  const stored = Object.keys(await browser.storage.session.get());
  const closed = stored.filter((key) => key.startsWith(PREFIX) && !open.has(key));
  if (closed.length > 0) await browser.storage.session.remove(closed);
}

const PREFIX = 'tab-';

function keyOf(tab: number): string {
  return `${PREFIX}${tab}`;
}
