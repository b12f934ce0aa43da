import { expect, test, vi } from 'vitest';
import { createStore } from '../../src/popup/store.ts';
import { TODAY } from '../support/records.ts';
import { connectorTo } from './support/popup.tsx';
import { pageReport, siteReport, unlistedReport } from './support/reports.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

const HOST = 'https://venue.example';

test('begins with one view that is loading', () => {
  const store = createStore(connectorTo({}), TODAY);
  expect(store.views.value.map(({ content }) => content.state)).toEqual(['loading']);
});

test('shows a site before its page has been read to the end', async () => {
  const page = pageReport({ reading: 'running' });
  const store = createStore(connectorTo({ page, answers: { [HOST]: siteReport() } }), TODAY);
  void store.start();
  await vi.waitFor(() => expect(store.front.value.content.state).toBe('shown'));
  expect(store.findings.value?.reading).toBe(true);
  store.stop();
});

test('shows a site that the browser names before its page answers', async () => {
  const connector = connectorTo({ tab: { host: 'venue.example' }, answers: { [HOST]: siteReport() } });
  const store = createStore({ ...connector, describe: () => new Promise(() => undefined) }, TODAY);
  void store.start();
  await vi.waitFor(() => expect(store.front.value.content.state).toBe('shown'));
});

test('asks a page that is being read again until it is done', async () => {
  vi.useFakeTimers();
  const connector = connectorTo({ answers: { [HOST]: siteReport() } });
  let asked = 0;
  const describe = async () => pageReport({ reading: asked++ < 3 ? 'running' : 'done', addressesSeen: asked });
  const store = createStore({ ...connector, describe }, TODAY);
  void store.start();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(store.findings.value).toMatchObject({ reading: false, addressesSeen: 4 });
  vi.useRealTimers();
});

test('puts what is opened in front and takes it away again', async () => {
  const answers = { [HOST]: siteReport(), 'fake.example': unlistedReport('fake.example') };
  const store = createStore(connectorTo({ answers }), TODAY);
  await store.start();
  await store.open({ kind: 'look-up', input: 'fake.example' });
  expect(store.front.value.content).toMatchObject({ screen: { facts: { host: 'fake.example' } } });
  store.back();
  expect(store.front.value.content).toMatchObject({ screen: { facts: { host: 'venue.example' } } });
});

test('never goes back beyond the tab in front', () => {
  const store = createStore(connectorTo({}), TODAY);
  store.back();
  expect(store.views.value).toHaveLength(1);
});

test('keeps the view of an answer that came after it was left closed', async () => {
  const store = createStore(connectorTo({ answers: { 'fake.example': unlistedReport('fake.example') } }), TODAY);
  const opened = store.open({ kind: 'look-up', input: 'fake.example' });
  store.back();
  await opened;
  expect(store.views.value).toHaveLength(1);
});

test('asks about no address twice, in however many frames it stands', async () => {
  const connector = connectorTo({
    page: pageReport({ listed: ['0xa'] }),
    frames: { 3: pageReport({ listed: ['0xa'] }) },
    answers: { [HOST]: siteReport(), '0xa': 'not-found' },
  });
  const ask = vi.fn(connector.ask);
  await createStore({ ...connector, ask }, TODAY).start();
  expect(ask.mock.calls.filter(([, request]) => 'input' in request && request.input === '0xa')).toHaveLength(1);
});
