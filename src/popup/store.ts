/** The popup's state and what changes it. Without JSX, so that it is tested without drawing. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { IsoDate } from '../core/record/date.ts';
import type { Target } from '../ui/navigation.ts';
import type { Connector } from './connector.ts';
import { fetchScreen } from './fetch-screen.ts';
import { followPage } from './follow-page.ts';
import type { Content, Findings, Head, Screen, View } from './views.ts';

export interface Store {
  readonly today: IsoDate;
  /** The view in front is the last. There is always one. */
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

const BOTTOM: View = { key: 0, target: { kind: 'front' }, content: { state: 'loading' } };

export function createStore(connector: Connector, today: IsoDate): Store {
  const views = signal<readonly View[]>([BOTTOM]);
  const findings = signal<Findings | undefined>(undefined);
  const head = signal<Head | undefined>(undefined);
  let following = new AbortController();
  let nextKey = 1;

  const show = (key: number, content: Content) => {
    views.value = views.value.map((view) => (view.key === key ? { ...view, content } : view));
  };

  return {
    today,
    views,
    front: computed(() => views.value.at(-1) ?? BOTTOM),
    findings,
    head,
    start: async () => {
      following.abort();
      following = new AbortController();
      show(BOTTOM.key, { state: 'loading' });
      void readHead(connector).then((read) => {
        head.value = read ?? head.value;
      });
      const { signal } = following;
      await readTab(
        connector,
        (content) => show(BOTTOM.key, content),
        (found) => {
          findings.value = found;
        },
        signal,
      );
    },
    open: async (target) => {
      const key = nextKey++;
      views.value = [...views.value, { key, target, content: { state: 'loading' } }];
      show(key, await fetchScreen(connector, target));
    },
    back: () => {
      if (views.value.length > 1) views.value = views.value.slice(0, -1);
    },
    stop: () => following.abort(),
  };
}

async function readHead(connector: Connector): Promise<Head | undefined> {
  const answer = await connector.ask('page→background/list-head', {});
  return answer.ok ? answer.value : undefined;
}

/** The site of the tab in front and what is found on its page, side by side. */
async function readTab(
  connector: Connector,
  show: (content: Content) => void,
  onFindings: (findings: Findings) => void,
  signal: AbortSignal,
): Promise<void> {
  const tab = await connector.frontTab();
  const page = tab === undefined ? undefined : await connector.describe(tab, 0);
  if (tab === undefined || page === undefined) return show(shown({ kind: 'unreadable' }));
  await Promise.all([readSite(connector, page.host).then(show), followPage(connector, tab, onFindings, signal)]);
}

async function readSite(connector: Connector, host: string): Promise<Content> {
  if (host === '') return shown({ kind: 'no-site' });
  // With a scheme it is a host name for certain, also where it has no dot.
  return fetchScreen(connector, { kind: 'look-up', input: `https://${host}` });
}

function shown(screen: Screen): Content {
  return { state: 'shown', screen };
}
