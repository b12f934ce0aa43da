/** Renders the popup over a world that is given, and waits for it. */
import { render, screen, waitFor } from '@testing-library/preact';
import type { ListHead } from '../../../src/core/list/list.ts';
import type { PageReport } from '../../../src/messages/reports.ts';
import { App } from '../../../src/popup/app.tsx';
import type { Connector, Question } from '../../../src/popup/connector.ts';
import { createStore, type Store } from '../../../src/popup/store.ts';
import { coverage, TODAY } from '../../support/records.ts';
import { pageReport } from './reports.ts';

export const head: ListHead = {
  version: '2026.11.25',
  date: '2026-11-25',
  coverage: { ...coverage, incidents: '2026-11-01' },
  counts: {
    domains: 1,
    phishing: 1,
    addresses: 1,
    platforms: 1,
    subjects: 1,
    incidents: 1,
    actors: 1,
    collections: 1,
  },
};

/** What the world answers. A question without an answer is never answered. */
export interface World {
  readonly page?: PageReport | 'unreadable';
  readonly frames?: Readonly<Record<number, PageReport>>;
  readonly head?: ListHead;
  /** What the browser itself tells of the tab. */
  readonly tab?: { readonly host: string };
  readonly hasAccess?: boolean;
  readonly quiet?: Set<string>;
  /** Takes what was copied; without it the browser refuses. */
  readonly copied?: string[];
  /** Takes what was remembered; without it the address book is switched off. */
  readonly remembered?: string[];
  /** By what was asked: an input or an id. A trouble is given as its name. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

const TROUBLES = ['list-damaged', 'not-found', 'no-answer', 'internal'];

export function connectorTo(world: World): Connector {
  const answers: Readonly<Record<string, unknown>> = {
    'page→background/list-head': world.head ?? head,
    'page→background/frames-with-listed': { frames: Object.keys(world.frames ?? {}).map(Number) },
    ...world.answers,
  };
  const ask = async (question: Question, request: object): Promise<unknown> => {
    const asked = Object.values(request).find((value) => typeof value === 'string');
    const value = answers[asked ?? question];
    if (value === undefined) return new Promise(() => undefined);
    return TROUBLES.includes(String(value)) ? { ok: false, trouble: value } : { ok: true, value };
  };
  return {
    frontTab: async () => ({ id: 1, ...world.tab }),
    describe: async (_tab, frame) => {
      if (frame !== 0) return world.frames?.[frame];
      return world.page === 'unreadable' ? undefined : (world.page ?? pageReport());
    },
    ask: ask as Connector['ask'],
    hasAccess: async () => world.hasAccess ?? true,
    requestAccess: async () => true,
    isQuiet: async (host) => world.quiet?.has(host) ?? false,
    setQuiet: async (host, quiet) => void (quiet ? world.quiet?.add(host) : world.quiet?.delete(host)),
    copy: async (text) => {
      world.copied?.push(text);
      return world.copied !== undefined;
    },
    keepsAddresses: async () => world.remembered !== undefined,
    remember: async (address) => {
      world.remembered?.push(address);
      return world.remembered !== undefined;
    },
    openSettings: () => undefined,
  };
}

/** The popup, once the tab in front has been read. */
export async function renderPopup(world: World): Promise<Store> {
  const store = createStore(connectorTo(world), TODAY);
  render(<App store={store} />);
  void store.start();
  await waitFor(() => {
    if (store.front.value.content.state === 'loading') throw new Error('still loading');
  });
  await screen.findByRole('heading', { level: 1 });
  return store;
}
