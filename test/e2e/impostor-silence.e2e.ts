/** In a fresh profile, fifty impostors that nobody has listed are found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extensionWorker, readBadge } from '../../scripts/browsers/caveat-in-chrome.ts';
import { html } from './support/pages.ts';
import { eventually, type Session, startSession } from './support/session.ts';
import { IMPOSTORS } from './support/site-names.ts';

/** Of impostors, so many may go unseen. */
const MAX_MISSED = 0.07;
const FOUND = /danger|caution/i;

let session: Session;

beforeAll(async () => {
  session = await startSession('chrome', () => ({ body: html('Plain', '<h1>A page</h1>') }));
  await extensionWorker(session.browser);
});

afterAll(() => session.close());

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
