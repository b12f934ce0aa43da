/**
 * Reading one page, from its first text to its marks. What a person has switched off ends as soon as the settings say so,
 * and begins again when they say so; they are looked up only when there is something to ask.
 */
import type { Level } from '../core/verdict/level.ts';
import { browser } from '../platform/browser.ts';
import { loadSettings, type Settings, watchSettings } from '../platform/settings.ts';
import { isSilenced } from '../platform/silences.ts';
import { createListedAsker } from './ask-listed.ts';
import type { Hit } from './hit.ts';
import { createMarks, type Marks } from './marks.ts';
import { type Field, readField } from './read-element.ts';
import { topHost } from './top-host.ts';
import type { TwinSearch } from './twins/twin-search.ts';
import { type PageWatch, watchPage } from './watch-page.ts';

export interface Reading {
  readonly marks: Marks;
  state(): 'running' | 'done' | 'too-large' | 'off';
  /** Texts that have the form of an address, each once. */
  seen(): ReadonlySet<string>;
  listed(): ReadonlyMap<string, Level>;
  /** Addresses that look alike, where somebody searches for them. */
  twins(): TwinSearch | undefined;
  /** @param create called with the question whether the person wants this page to be read */
  searchTwins(create: (isWanted: () => Promise<boolean>) => TwinSearch): void;
  addShadow(root: ShadowRoot): void;
  /** Reads what fields hold now: what a script puts there leaves no trace. */
  readFields(fields: Iterable<Field>): Promise<void>;
  roots(): readonly (Document | ShadowRoot)[];
  /** Says again what is listed here, after the browser brought the page back. */
  repeat(): void;
}

const MAX_SEEN = 5_000;
/** How often marks that the page may have cleared are looked after, while there are any. */
const TIDY_MS = 1_000;

/** @param onMarked after new marks appeared @param onDead the extension was updated or removed under the page */
export function startReading(onMarked: () => void, onDead: () => void, signal: AbortSignal): Reading {
  const marks = createMarks();
  const seen = new Set<string>();
  let stop = new AbortController();
  let watch: PageWatch | undefined;
  let obeying: Promise<void> | undefined;
  let isOff = false;
  let isMarking = true;
  let opensCards = true;
  let tidying: ReturnType<typeof setInterval> | undefined;

  const asker = createListedAsker((text, level, place) => {
    if (isMarking) marks.add(text, level, place);
  });
  let hits = 0;
  let twins: TwinSearch | undefined;
  const found = {
    seen(text: string) {
      if (seen.size < MAX_SEEN && !seen.has(text)) {
        const own = copy(text);
        seen.add(own);
        twins?.add(own);
      }
      return twins?.twinOf(text) !== undefined;
    },
    hit(hit: Hit) {
      hits++;
      asker.add(hit);
      if (isMarking && twins?.twinOf(hit.text) !== undefined) marks.add(hit.text, 'caution', hit.place);
    },
  };

  signal.addEventListener('abort', end);
  whenReadable(begin);

  return {
    marks: {
      ...marks,
      at: (path, x, y) => (opensCards ? marks.at(path, x, y) : undefined),
      within: (element) => (opensCards ? marks.within(element) : undefined),
    },
    state: () => (isOff ? 'off' : (watch?.reading() ?? 'running')),
    seen: () => seen,
    listed: () => asker.listed(),
    twins: () => twins,
    searchTwins(create) {
      twins = create(isReading);
      for (const text of seen) twins.add(text);
    },
    addShadow: (root) => watch?.addShadow(root),
    async readFields(fields) {
      if (stop.signal.aborted) return;
      for (const field of fields) readField(field, found);
      await afterRound();
    },
    roots: () => [document, ...(watch?.roots() ?? [])],
    repeat: () => void asker.repeat().catch(onTrouble),
  };

  function begin(): void {
    if (!stop.signal.aborted) watch = watchPage(found, () => void afterRound(), stop.signal);
  }

  function end(): void {
    stop.abort();
    clearInterval(tidying);
    tidying = undefined;
    marks.clear();
  }

  async function afterRound(): Promise<void> {
    marks.tidy();
    if (hits > 0 && (await isReading())) {
      hits = 0;
      await asker.ask().catch(onTrouble);
    }
    if (await twins?.ask().catch(onTrouble)) watch?.again();
    if (stop.signal.aborted || marks.isEmpty()) return;
    tidying ??= setInterval(marks.tidy, TIDY_MS);
    onMarked();
  }

  async function isReading(): Promise<boolean> {
    obeying ??= loadSettings().then((settings) => {
      signal.addEventListener('abort', watchSettings(obey));
      obey(settings);
    });
    await obeying;
    return !isOff;
  }

  function obey(settings: Settings): void {
    const wasReading = !isOff && isMarking;
    isOff = isSilenced(settings, 'site', topHost(), Date.now());
    isMarking = settings.marks;
    opensCards = settings.cards;
    if (isOff || !isMarking) marks.clear();
    if (isOff) end();
    else if (isMarking && !wasReading) beginAgain();
  }

  /** What was asked before is remembered, so the page is read once more and nothing is asked twice. */
  function beginAgain(): void {
    if (signal.aborted) return;
    stop.abort();
    stop = new AbortController();
    begin();
  }

  function onTrouble(): void {
    if (!isAlive()) onDead();
  }
}

/** A part of a long text keeps the whole of it in memory for as long as it lives; a copy does not. */
function copy(text: string): string {
  return ` ${text}`.slice(1);
}

/** Whether the extension that this script belongs to is still there. */
export function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

/** A page that keeps the browser waiting is read as far as it is there. */
const LONGEST_WAIT_MS = 1_500;

function whenReadable(start: () => void): void {
  let isStarted = false;
  const once = (): void => {
    if (isStarted) return;
    isStarted = true;
    start();
  };
  if (document.readyState !== 'loading') once();
  else setTimeout(once, LONGEST_WAIT_MS);
  document.addEventListener('DOMContentLoaded', once, { once: true });
}
