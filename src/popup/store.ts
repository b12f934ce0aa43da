/** The popup's state and what changes it. Without JSX, so that it is tested without drawing. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../core/record/date.ts';
import type { AddressReport } from '../messages/reports.ts';
import type { Target } from '../ui/navigation.ts';
import type { Connector } from './connector.ts';
import { fetchScreen } from './fetch-screen.ts';
import { readPage } from './read-page.ts';
import type { Content, Findings, Head, View } from './views.ts';

/** A page that is still being read is asked again this often, and this many times at most. */
const ASK_AGAIN_MS = 700;
const MOST_QUESTIONS = 60;

export interface Store {
  readonly today: IsoDate;
  /** The view in front is the last. */
  readonly views: ReadonlySignal<readonly View[]>;
  readonly front: ReadonlySignal<View>;
  readonly findings: ReadonlySignal<Findings | undefined>;
  readonly head: ReadonlySignal<Head | undefined>;
  /** Reads the tab in front. Also the answer to "try again". */
  start(): Promise<void>;
  open(target: Target): Promise<void>;
  back(): void;
  /** Stops asking the page. */
  stop(): void;
}

export function createStore(connector: Connector, today: IsoDate): Store {
  const views = signal<readonly View[]>([{ key: 0, target: { kind: 'front' }, content: { state: 'loading' } }]);
  const findings = signal<Findings | undefined>(undefined);
  const head = signal<Head | undefined>(undefined);
  let nextKey = 1;
  let stopped = false;

  const show = (key: number, content: Content) => {
    views.value = views.value.map((view) => (view.key === key ? { ...view, content } : view));
  };

  async function start(): Promise<void> {
    show(0, { state: 'loading' });
    const [, tab] = await Promise.all([readHead(), connector.frontTab()]);
    const page = tab === undefined ? undefined : await connector.describe(tab, 0);
    if (tab === undefined || page === undefined) return show(0, { state: 'shown', screen: { kind: 'unreadable' } });
    await Promise.all([showSite(page.host), followPage(tab)]);
  }

  async function readHead(): Promise<void> {
    const answer = await connector.ask('page→background/list-head', {});
    if (answer.ok) head.value = answer.value;
  }

  async function showSite(host: string): Promise<void> {
    if (host === '') return show(0, { state: 'shown', screen: { kind: 'no-site' } });
    // With a scheme it is a host name for certain, also where it has no dot.
    show(0, await fetchScreen(connector, { kind: 'look-up', input: `https://${host}` }));
  }

  async function followPage(tab: number): Promise<void> {
    const known = new Map<string, AddressReport>();
    for (let asked = 0; asked < MOST_QUESTIONS && !stopped; asked++) {
      const page = await connector.describe(tab, 0);
      if (page === undefined) return;
      findings.value = await readPage(connector, tab, page, known);
      if (!findings.value.reading) return;
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }

  async function open(target: Target): Promise<void> {
    const key = nextKey++;
    views.value = [...views.value, { key, target, content: { state: 'loading' } }];
    show(key, await fetchScreen(connector, target));
  }

  return {
    today,
    views,
    front: computed(() => views.value.at(-1) as View),
    findings,
    head,
    start,
    open,
    back: () => {
      if (views.value.length > 1) views.value = views.value.slice(0, -1);
    },
    stop: () => {
      stopped = true;
    },
  };
}
