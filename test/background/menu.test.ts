import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (...given: unknown[]) => unknown;
const THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const world = vi.hoisted(() => ({
  listeners: {} as Record<string, Listener>,
  menus: [] as { title: string }[],
  opened: [] as { url: string }[],
  shown: [] as string[],
  hasContent: true,
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
      runtime: { getURL: (path: string) => `chrome-extension://id/${path}`, onInstalled: event('installed') },
      tabs: {
        create: async (made: { url: string }) => world.opened.push(made),
        sendMessage: async (_tab: number, { request }: { request: { input: string } }) => {
          if (!world.hasContent) throw new Error('Receiving end does not exist');
          world.shown.push(request.input);
          return {};
        },
      },
      contextMenus: {
        removeAll: async () => world.menus.splice(0),
        create: (menu: { title: string }) => world.menus.push(menu),
        onClicked: event('clicked'),
      },
    },
  };
});

const { serveMenu } = await import('../../src/background/menu.ts');
serveMenu();

const click = async (info: object) => {
  world.listeners['clicked']?.(info, { id: 1 });
  await vi.waitFor(() => {
    if (world.shown.length + world.opened.length === 0) throw new Error('nothing yet');
  });
};

beforeEach(() => {
  world.shown.length = 0;
  world.opened.length = 0;
  world.hasContent = true;
});

test('stands on selections and on links', async () => {
  world.listeners['installed']?.();
  const titles = () => world.menus.map(({ title }) => title);
  await vi.waitFor(() => expect(titles()).toContain('Check “%s” with Caveat'));
  expect(titles()).toContain('Check this link with Caveat');
});

test.each([
  ['a selected host', { menuItemId: 'check-selection', selectionText: ' bithumb.com ' }, 'bithumb.com'],
  ['a sentence around an address', { menuItemId: 'check-selection', selectionText: `pay ${THIEF} now` }, THIEF],
  [
    'an explorer’s link, by the address in it',
    { menuItemId: 'check-link', linkUrl: `https://etherscan.io/address/${THIEF}` },
    THIEF,
  ],
  ['any other link', { menuItemId: 'check-link', linkUrl: 'https://bithumb.com/x' }, 'https://bithumb.com/x'],
  [
    'the link, where it was asked about and not the selection',
    { menuItemId: 'check-link', linkUrl: 'https://a.example/', selectionText: 'b.example' },
    'https://a.example/',
  ],
])('answers for %s', async (_what, info, asked) => {
  await click(info);
  expect(world.shown).toEqual([asked]);
});

test('answers in a tab of its own on a page that it cannot enter', async () => {
  world.hasContent = false;
  await click({ menuItemId: 'check-selection', selectionText: 'bithumb.com' });
  expect(world.opened).toEqual([{ url: 'chrome-extension://id/src/popup/index.html#bithumb.com' }]);
});
