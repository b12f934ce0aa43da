/** The deposit card on pages as venues build them: on thirty views where money is moved, and on thirty that speak of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEPOSIT_MENTIONS } from './support/deposit/deposit-mentions.ts';
import { DEPOSIT_VIEWS } from './support/deposit/deposit-views.ts';
import { html } from './support/pages.ts';
import { type Looking, lookAt } from './support/replay/look-at.ts';
import { type Session, startSession } from './support/session.ts';

/** A view is looked for every 1.2 seconds, then told and answered. */
const HOW: Looking = { windows: 10, settleMs: 2_600 };

const BODIES = new Map([...DEPOSIT_VIEWS, ...DEPOSIT_MENTIONS].map(([url, body]) => [url.replace(/#.*/, ''), body]));
const answer = (host: string, path: string) => ({ body: BODIES.get(`https://${host}${path}`) ?? html('Other', '') });

const everyFifth = (urls: Iterable<string>) => [...urls].filter((_, index) => index % 5 === 0);

test('there are thirty of each', () => {
  expect([DEPOSIT_VIEWS.size, DEPOSIT_MENTIONS.size]).toEqual([30, 30]);
});

describe.each([
  ['chrome', [...DEPOSIT_VIEWS.keys()], [...DEPOSIT_MENTIONS.keys()]],
  ['firefox', everyFifth(DEPOSIT_VIEWS.keys()), everyFifth(DEPOSIT_MENTIONS.keys())],
] as const)('in %s', (kind, views, mentions) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, answer);
  });
  afterAll(() => session.close());

  const withCard = async (urls: readonly string[]) =>
    (await lookAt(session.browser, urls, HOW)).filter(({ shown }) => shown > 0).map(({ url }) => url);

  test('pages that only mention deposits get no card', async () => {
    expect(await withCard(mentions)).toEqual([]);
  }, 120_000);

  test('each view where money is moved gets one', async () => {
    const seen = await withCard(views);
    expect(views.filter((url) => !seen.includes(url))).toEqual([]);
  }, 120_000);

  test('and not a second one for the same platform', async () => {
    expect(await withCard(views)).toEqual([]);
  }, 120_000);
});
