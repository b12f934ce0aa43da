import { beforeEach, expect, test, vi } from 'vitest';
import { createListedAsker } from '../../src/content/ask-listed.ts';
import type { Hit } from '../../src/content/hit.ts';

const send = vi.hoisted(() => vi.fn());
vi.mock('../../src/platform/messaging.ts', () => ({ send, isFailure: (reply: object) => 'failure' in reply }));

function hit(text: string): Hit {
  return { text, place: { kind: 'element', element: document.createElement('p') } };
}

beforeEach(() => {
  send.mockReset().mockImplementation(async (_name: string, { addresses }: { addresses: string[] }) => ({
    listed: addresses.filter((text) => text.startsWith('bad')).map((address) => ({ address, level: 'danger' })),
  }));
});

test('nothing found, nothing sent', async () => {
  await createListedAsker(() => undefined).ask();
  expect(send).not.toHaveBeenCalled();
});

test('each text is asked about once, and each of its places is told', async () => {
  const told: string[] = [];
  const asker = createListedAsker((text) => told.push(text));
  for (const text of ['bad1', 'good', 'bad1']) asker.add(hit(text));
  await asker.ask();
  asker.add(hit('bad1'));
  asker.add(hit('good'));
  await asker.ask();
  expect(send.mock.calls.map(([, request]) => request)).toEqual([{ addresses: ['bad1', 'good'] }]);
  expect(told).toEqual(['bad1', 'bad1', 'bad1']);
});

test('batches hold no more than the background takes', async () => {
  const asker = createListedAsker(() => undefined);
  for (let i = 0; i < 450; i++) asker.add(hit(`good${i}`));
  await asker.ask();
  expect(send.mock.calls.map(([, { addresses }]) => addresses.length)).toEqual([200, 200, 50]);
});

test('a page that floods us is asked about no more at some point', async () => {
  const asker = createListedAsker(() => undefined);
  for (let i = 0; i < 20_000; i++) asker.add(hit(`good${i}`));
  await asker.ask();
  asker.add(hit('bad'));
  await asker.ask();
  expect(send).toHaveBeenCalledTimes(25);
});

test('a list that cannot answer is asked again about what is found later', async () => {
  const told: string[] = [];
  const asker = createListedAsker((text) => told.push(text));
  send.mockResolvedValueOnce({ failure: 'list-damaged', detail: '' });
  asker.add(hit('bad'));
  await asker.ask();
  asker.add(hit('bad'));
  await asker.ask();
  expect(told).toEqual(['bad']);
});

test('after the browser brought a page back, what is listed is told again', async () => {
  const asker = createListedAsker(() => undefined);
  asker.add(hit('bad'));
  asker.add(hit('good'));
  await asker.ask();
  await asker.repeat();
  expect(send.mock.lastCall?.[1]).toEqual({ addresses: ['bad'] });
});
