import { beforeEach, expect, test, vi } from 'vitest';
import { incident, platform, siteFacts, TODAY } from '../support/records.ts';

type Listener = (...given: unknown[]) => unknown;
const world = vi.hoisted(() => ({
  listeners: {} as Record<string, Listener>,
  described: [] as string[],
  opened: [] as object[],
}));

vi.mock('../../src/platform/browser.ts', async () => {
  const { englishBrowser } = await import('../ui/support/english-browser.ts');
  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      world.listeners[name] = listener;
    },
  });
  return {
    browser: {
      ...englishBrowser,
      runtime: { getURL: (path: string) => `chrome-extension://id/${path}` },
      tabs: {
        create: async (made: object) => world.opened.push(made),
        update: async (made: object) => world.opened.push(made),
      },
      omnibox: {
        setDefaultSuggestion: ({ description }: { description: string }) => world.described.push(description),
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
      },
    },
  };
});

vi.mock('../../src/platform/list-store.ts', () => ({
  loadList: async () => ({
    date: TODAY,
    all: async () => [
      platform({ id: 'a', name: 'Acme & Sons', hosts: ['acme.example'] }),
      platform({ id: 'b', name: 'Other', hosts: ['other.example'] }),
    ],
  }),
}));

vi.mock('../../src/background/report.ts', () => ({
  reportOn: async (_list: unknown, input: string) => {
    if (!input.includes('.')) return { kind: 'unknown', input };
    const { judgeSite } = await import('../../src/core/verdict/judge-site.ts');
    const facts = siteFacts({ incidents: [incident()] });
    return {
      kind: 'site',
      facts,
      verdict: judgeSite(facts, TODAY),
      names: { actors: {}, states: {}, platforms: {}, hosts: {}, collections: {} },
    };
  },
}));

const { serveOmnibox } = await import('../../src/background/omnibox.ts');
serveOmnibox();

const type = (text: string) =>
  new Promise<{ content: string; description: string }[]>((resolve) => {
    world.listeners['changed']?.(text, resolve);
  });

beforeEach(() => {
  world.described.length = 0;
  world.opened.length = 0;
});

test('answers for a host while it is typed', async () => {
  await type('venue.example');
  expect(world.described.at(-1)).toMatch(/^Venue: Note\. Hot wallets emptied/);
});

test('finds platforms by the beginning of their names, spelled as Chrome wants it', async () => {
  expect(await type('acm')).toEqual([{ content: 'acme.example', description: 'Acme &#38; Sons (acme.example)' }]);
});

test('suggests nothing for a single letter', async () => {
  expect(await type('a')).toEqual([]);
});

test('opens the whole record in the tab in front', () => {
  world.listeners['entered']?.('venue.example', 'currentTab');
  expect(world.opened).toEqual([{ url: 'chrome-extension://id/src/popup/index.html#venue.example' }]);
});

test('opens it in a tab of its own where that is wanted', () => {
  world.listeners['entered']?.('a b', 'newBackgroundTab');
  expect(world.opened).toEqual([{ url: 'chrome-extension://id/src/popup/index.html#a%20b', active: false }]);
});
