/** The popup's state and what changes it. Without JSX, so that it is tested without drawing. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { IsoDate } from '../core/record/date.ts';
import type { PageReport } from '../messages/reports.ts';
import type { Target } from '../ui/navigation.ts';
import type { Connector } from './connector.ts';
import { fetchScreen } from './fetch-screen.ts';
import { followPage } from './follow-page.ts';
import { hasHost, readTab, UNKNOWN_TAB, withoutHost } from './read-tab.ts';
import { screenText } from './text/screen-text.ts';
import type { Content, Findings, Head, Screen, TabKnown, View } from './views.ts';

export interface Store {
  readonly today: IsoDate;
  /** The view in front is the last. There is always one. */
  readonly views: ReadonlySignal<readonly View[]>;
  readonly front: ReadonlySignal<View>;
  readonly findings: ReadonlySignal<Findings | undefined>;
  readonly head: ReadonlySignal<Head | undefined>;
  /** What is known of the tab in front beside its record. */
  readonly tab: ReadonlySignal<TabKnown>;
  /** Reads the tab in front. Also the answer to "try again". */
  start(): Promise<void>;
  open(target: Target): Promise<void>;
  back(): void;
  /** Stops asking the page. */
  stop(): void;
  /** No marks, cards or notices on the site in front from now on; or again. */
  setQuiet(quiet: boolean): Promise<void>;
  allowAccess(): Promise<void>;
  /** The view in front as text, to the clipboard; false where the browser does not let us. */
  copyFront(): Promise<boolean>;
  keepsAddresses(): Promise<boolean>;
  /** The address in front, into the private address book; false where it is not there afterwards. */
  rememberFront(): Promise<boolean>;
  openSettings(): void;
}

const BOTTOM: View = { key: 0, target: { kind: 'front' }, content: { state: 'loading' } };

/** A quiet site's content script hears of it through the store, a moment later. */
const SETTLE_MS = 120;

/** @param asked what is looked up instead of the tab in front, where the popup stands in a tab of its own */
export function createStore(connector: Connector, today: IsoDate, asked?: string): Store {
  const views = signal<readonly View[]>([BOTTOM]);
  const findings = signal<Findings | undefined>(undefined);
  const head = signal<Head | undefined>(undefined);
  const known = signal<TabKnown>(UNKNOWN_TAB);
  const front = computed(() => views.value.at(-1) ?? BOTTOM);
  let following = new AbortController();
  let nextKey = 1;

  const show = (key: number, content: Content) => {
    views.value = views.value.map((view) => (view.key === key ? { ...view, content } : view));
  };

  const follow = async (tab: number, first?: PageReport) => {
    following.abort();
    following = new AbortController();
    const { signal } = following;
    await followPage(connector, tab, (found) => set(findings, found), signal, first);
  };

  const showSite = async ({ host = '', path = '' }: Pick<TabKnown, 'path'> & { readonly host?: string | undefined }) =>
    show(BOTTOM.key, await readSite(connector, `${host}${path === '/' ? '' : path}`));

  const start = async () => {
    show(BOTTOM.key, { state: 'loading' });
    void readHead(connector).then((read) => set(head, read ?? head.value));
    if (asked !== undefined) return show(BOTTOM.key, await fetchScreen(connector, { kind: 'look-up', input: asked }));
    const front = await connector.frontTab();
    // Where the browser says whose tab it is, the record does not wait for a page that may be busy.
    const early = hasHost(front?.host) ? showSite(front) : undefined;
    const { tab, page } = await readTab(connector, front);
    set(known, tab);
    if (!hasHost(tab.host)) return show(BOTTOM.key, shown(withoutHost(tab)));
    await Promise.all([early ?? showSite(tab), page && tab.id !== undefined ? follow(tab.id, page) : undefined]);
  };

  return {
    today,
    views,
    front,
    findings,
    head,
    tab: known,
    start,
    open: async (target) => {
      const key = nextKey++;
      views.value = [...views.value, { key, target, content: { state: 'loading' } }];
      show(key, await fetchScreen(connector, target));
    },
    back: () => {
      if (views.value.length > 1) views.value = views.value.slice(0, -1);
    },
    stop: () => following.abort(),
    setQuiet: async (quiet) => {
      const { host, id, isRead } = known.value;
      if (host === undefined) return;
      await connector.setQuiet(host, quiet);
      set(known, { ...known.value, isQuiet: quiet });
      await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
      if (isRead && id !== undefined) await follow(id);
    },
    allowAccess: async () => {
      if (await connector.requestAccess()) await start();
    },
    copyFront: async () => {
      const { content, target } = front.value;
      if (content.state !== 'shown') return false;
      const onPage = target.kind === 'front' ? findings.value : undefined;
      const text = screenText(content.screen, { today, head: head.value, findings: onPage });
      return text !== undefined && (await connector.copy(text));
    },
    keepsAddresses: connector.keepsAddresses,
    rememberFront: async () => {
      const { content } = front.value;
      if (content.state !== 'shown' || content.screen.kind !== 'address') return false;
      return connector.remember(content.screen.facts.address.text);
    },
    openSettings: connector.openSettings,
  };
}

/** The background takes no more. */
const LONGEST_INPUT = 2_000;

async function readHead(connector: Connector): Promise<Head | undefined> {
  const answer = await connector.ask('page→background/list-head', {});
  return answer.ok ? answer.value : undefined;
}

async function readSite(connector: Connector, place: string): Promise<Content> {
  // With a scheme it is a host name for certain, also where it has no dot.
  return fetchScreen(connector, { kind: 'look-up', input: `https://${place}`.slice(0, LONGEST_INPUT) });
}

function set<T>(target: Signal<T>, value: T): void {
  target.value = value;
}

function shown(screen: Screen): Content {
  return { state: 'shown', screen };
}
