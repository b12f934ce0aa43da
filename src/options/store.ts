/** What the settings page knows and changes. Every change is stored at once, and every other change is shown at once. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ListHead } from '../core/list/list.ts';
import { type KnownEntry, loadAddressBook } from '../platform/address-book.ts';
import { type AllowedSite, forgetAllowedSite, loadAllowedSites } from '../platform/allowed-sites.ts';
import { type LogEntry, loadLog } from '../platform/guard-log.ts';
import { digestList } from '../platform/list-digest.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { eraseOwnData, watchOwnData } from '../platform/own-data.ts';
import { changeSettings, DEFAULT_SETTINGS, loadSettings, type Settings, type Switch } from '../platform/settings.ts';
import { loadShortcuts, type Shortcut } from '../platform/shortcuts.ts';
import { type Silence, withoutSilence } from '../platform/silences.ts';
import { hasSiteAccess, requestSiteAccess, watchSiteAccess } from '../platform/site-access.ts';

export interface Store {
  readonly settings: ReadonlySignal<Settings>;
  readonly book: ReadonlySignal<readonly KnownEntry[]>;
  readonly log: ReadonlySignal<readonly LogEntry[]>;
  /** Sites that the person opened in spite of a warning, or knows better. */
  readonly allowed: ReadonlySignal<readonly AllowedSite[]>;
  /** Absent until the background answered, and where the list is damaged. */
  readonly head: ReadonlySignal<ListHead | undefined>;
  readonly digest: ReadonlySignal<string | undefined>;
  readonly hasAccess: ReadonlySignal<boolean>;
  readonly shortcuts: ReadonlySignal<readonly Shortcut[]>;
  /** Names of silenced platforms, by their ids. */
  readonly names: ReadonlySignal<Readonly<Record<string, string>>>;
  /** Whether the last change could not be stored. */
  readonly isFull: ReadonlySignal<boolean>;
  start(): Promise<void>;
  turn(name: Switch, on: boolean): Promise<void>;
  endSilence(silence: Silence): Promise<void>;
  warnAgain(site: string): Promise<void>;
  allowAccess(): Promise<void>;
  reset(): Promise<void>;
}

export function createStore(): Store {
  const settings = signal<Settings>(DEFAULT_SETTINGS);
  const book = signal<readonly KnownEntry[]>([]);
  const log = signal<readonly LogEntry[]>([]);
  const allowed = signal<readonly AllowedSite[]>([]);
  const head = signal<ListHead | undefined>(undefined);
  const digest = signal<string | undefined>(undefined);
  const hasAccess = signal(true);
  const shortcuts = signal<readonly Shortcut[]>([]);
  const names = signal<Readonly<Record<string, string>>>({});
  const isFull = signal(false);

  const readOwn = async () => {
    const kept = [set(book, loadAddressBook()), set(log, loadLog()), set(allowed, loadAllowedSites())];
    await Promise.all([set(settings, loadSettings()), ...kept]);
    await set(names, nameSilenced(settings.value, names.value));
  };
  const change = async (how: (before: Settings) => Settings) => {
    const before = settings.value;
    settings.value = how(before);
    try {
      settings.value = await changeSettings(how);
      isFull.value = false;
    } catch {
      settings.value = before;
      isFull.value = true;
    }
  };

  return {
    settings,
    book,
    log,
    allowed,
    head,
    digest,
    hasAccess,
    shortcuts,
    names,
    isFull,
    start: async () => {
      watchOwnData(() => void readOwn());
      watchSiteAccess(() => void set(hasAccess, hasSiteAccess()));
      await Promise.all([
        readOwn(),
        set(head, readHead()),
        set(digest, digestList()),
        set(hasAccess, hasSiteAccess()),
        set(shortcuts, loadShortcuts()),
      ]);
    },
    turn: (name, on) => change((before) => ({ ...before, [name]: on })),
    endSilence: (silence) => change((before) => withoutSilence(before, silence)),
    warnAgain: async (site) => {
      await forgetAllowedSite(site).catch(() => undefined);
      await readOwn();
    },
    allowAccess: async () => {
      hasAccess.value = (await requestSiteAccess()) || (await hasSiteAccess());
    },
    reset: async () => {
      await eraseOwnData();
      await readOwn();
    },
  };
}

async function set<T>(target: Signal<T>, value: Promise<T>): Promise<void> {
  target.value = await value;
}

async function readHead(): Promise<ListHead | undefined> {
  const answer = await send('page→background/list-head', {}).catch(() => undefined);
  return answer === undefined || isFailure(answer) ? undefined : answer;
}

async function nameSilenced(
  { silences }: Settings,
  known: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const asked = silences.filter(({ kind, of }) => kind === 'platform' && known[of] === undefined);
  const named = await Promise.all(
    asked.map(async ({ of }) => {
      const answer = await send('page→background/platform', { id: of }).catch(() => undefined);
      return [of, answer === undefined || isFailure(answer) ? of : answer.platform.name] as const;
    }),
  );
  return { ...known, ...Object.fromEntries(named) };
}
