import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ListError } from '../../src/core/list/list.ts';
import { parseRequest } from '../../src/messages/schemas.ts';
import { answer, type Handlers, isFailure, send, type ToBackground } from '../../src/platform/messaging.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));

const OWN_ORIGIN = 'chrome-extension://our-id/';
const CONTENT = { id: 'our-id', url: 'https://bithumb.com/', tab: { id: 7 }, frameId: 0 };
const PAGE = { id: 'our-id', url: `${OWN_ORIGIN}src/popup/index.html` };

type Listener = (message: unknown, sender: object, reply: (answer: unknown) => void) => unknown;

/** What our listener answers to a message with these stamps. */
function ask(handlers: Partial<Handlers<ToBackground>>, message: unknown, sender: object): Promise<unknown> {
  let listener: Listener | undefined;
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as unknown as Listener;
  });
  answer(handlers as Handlers<ToBackground>, parseRequest);
  return new Promise((resolve) => listener?.(message, sender, resolve));
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  fakeBrowser.runtime.id = 'our-id';
  fakeBrowser.runtime.getURL = (path: string) => OWN_ORIGIN + path;
});

describe('the sender is proved by what the browser stamps on the message', () => {
  const handlers: Partial<Handlers<ToBackground>> = {
    'content→background/check-site': () => ({ level: 'note', counted: 1, isBlocked: false }),
    'content→background/check-addresses': () => ({ listed: [] }),
    'page→background/frames-with-listed': () => ({ frames: [0] }),
  };
  const site = { name: 'content→background/check-site', request: { host: 'bithumb.com' } };
  const addresses = { name: 'content→background/check-addresses', request: { addresses: ['0x1'] } };
  const frames = { name: 'page→background/frames-with-listed', request: { tab: 7 } };

  test.each([
    ['a content script of the top frame asks about its site', site, CONTENT],
    ['a content script of a sub-frame asks about addresses', addresses, { ...CONTENT, frameId: 3 }],
    ['the popup asks', frames, PAGE],
    ['the popup asks from a tab of its own', frames, { ...PAGE, tab: { id: 9 } }],
  ])('%s: answered', async (_why, message, sender) => {
    expect(await ask(handlers, message, sender)).not.toHaveProperty('failure');
  });

  test.each([
    ['a sub-frame asks about a site', site, { ...CONTENT, frameId: 3 }],
    ['a content script uses a message of pages', frames, CONTENT],
    ['a page of ours uses a message of content scripts', site, { ...PAGE, tab: { id: 9 }, frameId: 0 }],
    ['something without a tab uses a message of content scripts', addresses, { id: 'our-id' }],
    ['another extension', site, { ...CONTENT, id: 'another-id' }],
    ['a web page whose address begins like ours', frames, { id: 'our-id', url: 'https://our-id/src/popup/index.html' }],
  ])('%s: rejected', async (_why, message, sender) => {
    expect(await ask(handlers, message, sender)).toMatchObject({ failure: 'not-allowed' });
  });
});

describe('what a message carries is believed only after it was checked', () => {
  const handlers: Partial<Handlers<ToBackground>> = {
    'content→background/check-addresses': () => ({ listed: [] }),
  };

  test.each([
    ['an unknown message', { name: 'content→background/erase', request: {} }],
    ['a name that every object has', { name: 'toString', request: {} }],
    ['no message at all', undefined],
    ['a bare string', 'content→background/check-addresses'],
    ['no request', { name: 'content→background/check-addresses' }],
    ['addresses that are none', { name: 'content→background/check-addresses', request: { addresses: [1] } }],
    ['no addresses', { name: 'content→background/check-addresses', request: { addresses: [] } }],
    ['too many', { name: 'content→background/check-addresses', request: { addresses: Array(201).fill('0x1') } }],
    ['one key more', { name: 'content→background/check-addresses', request: { addresses: ['0x1'], more: 1 } }],
  ])('%s is not understood', async (_why, message) => {
    expect(await ask(handlers, message, CONTENT)).toMatchObject({ failure: 'not-understood' });
  });
});

describe('a handler that fails answers so', () => {
  const message = { name: 'content→background/check-addresses', request: { addresses: ['0x1'] } };

  test.each([
    ['the list is damaged', new ListError('checksum'), 'list-damaged'],
    ['anything else', new TypeError('oops'), 'internal'],
  ] as const)('%s', async (_why, error, failure) => {
    const handlers: Partial<Handlers<ToBackground>> = {
      'content→background/check-addresses': () => {
        throw error;
      },
    };
    expect(await ask(handlers, message, CONTENT)).toMatchObject({ failure });
  });
});

describe('a question', () => {
  test('is asked once more when it was rejected', async () => {
    const sendMessage = vi
      .spyOn(fakeBrowser.runtime, 'sendMessage')
      .mockRejectedValueOnce(new Error('channel closed'))
      .mockResolvedValueOnce({ listed: [] } as never);
    expect(await send('content→background/check-addresses', { addresses: ['0x1'] })).toEqual({ listed: [] });
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  test('is rejected when the browser throws at once, as it does after an update', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    await expect(send('content→background/check-addresses', { addresses: ['0x1'] })).rejects.toThrow('invalidated');
  });

  test('without an answer is rejected', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
    await expect(send('page→background/list-head', {})).rejects.toThrow('no answer');
  });

  test('tells a failure from an answer', () => {
    expect(isFailure({ failure: 'internal', detail: '' })).toBe(true);
    expect(isFailure({ listed: [] })).toBe(false);
  });
});
