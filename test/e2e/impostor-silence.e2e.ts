/** In a fresh profile: fifty impostors that nobody has listed are found, and popular hosts wake nobody. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';
import { IMPOSTORS, POPULAR } from './support/site-names.ts';

/** Of ordinary hosts, so many may be asked about. */
const MAX_ASKED = 0.02;
/** Of impostors, so many may go unseen. */
const MAX_MISSED = 0.07;
const FOUND = /danger|caution/i;

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', () => ({ body: html('Plain', '<h1>A page</h1>') }));
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

const workers = () => session.browser.targets().filter((target) => target.type() === 'service_worker').length;

async function stopWorker(): Promise<void> {
  const target = session.browser.targets().find((candidate) => candidate.type() === 'service_worker');
  await (await target?.worker())?.close();
  await eventually(
    async () => workers(),
    (count) => count === 0,
  );
}

describe('fifty impostors', () => {
  test('stand on no list', () => {
    const listed = readFileSync(join(import.meta.dirname, '../../data/phishing.txt'), 'utf8');
    expect(IMPOSTORS.length).toBeGreaterThanOrEqual(50);
    expect(IMPOSTORS.filter((host) => listed.includes(`${host}\t`))).toEqual([]);
  });

  test('are found on the first visit', async () => {
    const missed: string[] = [];
    const page = await session.browser.newPage();
    await page.bringToFront();
    for (const host of IMPOSTORS) {
      await page.goto(`https://${host}/`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      const badge = await eventually(
        () => readBadge(session.browser),
        ({ title }) => FOUND.test(title),
        1500,
      ).catch(() => undefined);
      if (badge === undefined) missed.push(host);
      await page.goto('about:blank').catch(() => undefined);
    }
    await page.close();
    expect(missed.length / IMPOSTORS.length, missed.join(' ')).toBeLessThanOrEqual(MAX_MISSED);
  }, 240_000);
});

describe('popular hosts', () => {
  test('hardly ever wake the worker, and never get a word', async () => {
    await stopWorker();
    let wakeUps = 0;
    session.browser.on('targetcreated', (target) => {
      if (target.type() === 'service_worker') wakeUps += 1;
    });
    expect(POPULAR.length).toBeGreaterThanOrEqual(200);
    const spoken: string[] = [];
    const woken: string[] = [];
    const page = await session.browser.newPage();
    for (const host of POPULAR) {
      const before = wakeUps;
      await page.goto(`https://${host}/`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      await pause(60);
      if (!page.url().startsWith(`https://${host}`)) spoken.push(host);
      if (wakeUps > before) {
        woken.push(host);
        await page.bringToFront();
        if (FOUND.test((await readBadge(session.browser)).title)) spoken.push(host);
        await stopWorker();
      }
    }
    await page.close();
    expect(spoken).toEqual([]);
    expect(woken.length / POPULAR.length, woken.join(' ')).toBeLessThanOrEqual(MAX_ASKED);
  }, 240_000);
});
