import { beforeEach, expect, test, vi } from 'vitest';
import { ListError } from '../../src/core/list/list.ts';

const openList = vi.hoisted(() => vi.fn());
vi.mock('../../src/core/list/read-list.ts', () => ({ openList }));
vi.mock('../../src/platform/browser.ts', () => ({
  browser: { runtime: { getURL: (path: string) => `chrome-extension://our-id/${path}` } },
}));

const LIST = { version: '2026.11.25' };
const fetched: string[] = [];

async function freshStore() {
  vi.resetModules();
  return import('../../src/platform/list-store.ts');
}

function serve(status: number): void {
  vi.stubGlobal('fetch', async (url: string) => {
    fetched.push(url);
    return new Response(new Uint8Array([1, 2, 3]), { status });
  });
}

beforeEach(() => {
  fetched.length = 0;
  openList.mockReset().mockReturnValue(LIST);
  serve(200);
});

test('the list is opened once, whoever asks and however often', async () => {
  const { loadList } = await freshStore();
  expect(await Promise.all([loadList(), loadList()])).toEqual([LIST, LIST]);
  await loadList();
  expect(fetched).toEqual(['chrome-extension://our-id/caveat.bin']);
});

test('a damaged list is an error, and is tried again at the next ask', async () => {
  const { loadList } = await freshStore();
  openList.mockImplementationOnce(() => {
    throw new ListError('checksum');
  });
  await expect(loadList()).rejects.toThrow(ListError);
  expect(await loadList()).toBe(LIST);
});

test('the file is asked for before anybody wants the list, and once', async () => {
  const { loadList } = await freshStore();
  expect(fetched).toEqual(['chrome-extension://our-id/caveat.bin']);
  await loadList();
  expect(fetched).toHaveLength(1);
});

test('a file that could not be read at the start is read again at the next ask', async () => {
  serve(404);
  const { loadList } = await freshStore();
  await expect(loadList()).rejects.toMatchObject({ name: 'ListError' });
  serve(200);
  expect(await loadList()).toBe(LIST);
});

test('a missing file is a list error too', async () => {
  serve(404);
  const { loadList } = await freshStore();
  await expect(loadList()).rejects.toMatchObject({ name: 'ListError' });
});

test('shards are read from the package, by their number', async () => {
  const { loadList } = await freshStore();
  await loadList();
  const loadShard = openList.mock.calls[0]?.[1] as (shard: number) => Promise<Uint8Array>;
  expect(await loadShard(12)).toEqual(new Uint8Array([1, 2, 3]));
  expect(fetched.at(-1)).toBe('chrome-extension://our-id/shards/12.bin');
});
