/**
 * Pages that fight: floods of letters, nested roots, storms of changes. How long our own code keeps the page waiting is
 * read from the browser's trace, in time on the processor, so that a busy machine does not count; the collector of
 * garbage works inside of it. The figures are printed and not asserted: tasks over 50 ms would be felt.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getInside, type Inside } from './support/ask-page.ts';
import { html, RONIN_THIEF } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

const BUILT = process.env['CAVEAT_DIST'];
const LETTERS = `const a = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'; let s = ''; let x = 1;
  for (let i = 0; i < 3e6; i++) { x = (x * 1103515245 + 12345) & 0x7fffffff; s += i % GAP === GAP - 1 ? ' ' : a[(x >> 8) % 58] } document.body.append(s, ' ', T)`;

/** What the page does with the address T, whether that is found, and whether something must stay unread. */
const ATTACKS: readonly (readonly [what: string, script: string, isFound: boolean, isCut?: true])[] = [
  ['three megabytes of letters without a gap', LETTERS.replaceAll('GAP', '1e9'), true],
  ['three megabytes of words that could be addresses', LETTERS.replaceAll('GAP', '35'), true],
  [
    '2,000 nested shadow roots',
    'let h = document.body.appendChild(document.createElement("div")); for (let i = 0; i < 2000; i++) { const r = h.attachShadow({ mode: "open" }); h = r.appendChild(document.createElement("div")) } h.textContent = T',
    true,
  ],
  [
    '20,000 shadow roots',
    'const f = document.createDocumentFragment(); for (let i = 0; i < 20000; i++) { const d = document.createElement("div"); d.attachShadow({ mode: "open" }).textContent = "x" + i; f.append(d) } document.body.append(f, T)',
    true,
  ],
  [
    'a storm of texts',
    'const n = Array.from({ length: 500 }, () => document.body.appendChild(document.createElement("p")).appendChild(document.createTextNode(""))); let t = 0; const go = () => { for (let k = 0; k < 20; k++) for (const x of n) x.data = "v" + t++; if (t < 3e5) setTimeout(go, 0); else document.body.append(T) }; go()',
    true,
  ],
  [
    'a storm of nodes',
    'let t = 0; const go = () => { for (let k = 0; k < 2000; k++) { document.body.append(Object.assign(document.createElement("p"), { textContent: "row " + t++ })); if (document.body.childNodes.length > 3000) document.body.firstChild.remove() } if (t < 6e4) setTimeout(go, 0); else document.body.append(T) }; go()',
    true,
  ],
  [
    'a storm of long attributes',
    'const n = Array.from({ length: 3000 }, () => document.body.appendChild(document.createElement("p"))); const big = "z ".repeat(9000); let t = 0; const go = () => { for (const x of n) x.title = big + t++; if (t < 12000) setTimeout(go, 100) }; go()',
    false,
    true,
  ],
  [
    'the same listed address 5,000 times',
    'document.body.append(...Array.from({ length: 5000 }, () => Object.assign(document.createElement("p"), { textContent: T })))',
    true,
  ],
  [
    '3,000 elements inside each other',
    'let h = document.body; for (let i = 0; i < 3000; i++) { h.append("ab"); h = h.appendChild(document.createElement("b")) } h.append(" ", T)',
    true,
  ],
  [
    '200,000 empty elements in a line',
    'const p = document.body.appendChild(document.createElement("p")); p.append("abc"); for (let i = 0; i < 2e5; i++) p.append(document.createElement("i")); p.append("def"); document.body.append(T)',
    true,
  ],
  [
    'a field with a million characters',
    'document.body.appendChild(document.createElement("textarea")).value = (T + " ").repeat(24000)',
    true,
    true,
  ],
];

describe('chrome', () => {
  let session: Session;
  let inside: Inside;

  beforeAll(async () => {
    session = await startSession(
      'chrome',
      () => ({ body: html('Hostile', '<p>x</p>') }),
      BUILT === undefined ? {} : { extension: join(BUILT, 'chrome') },
    );
    inside = await getInside('chrome', session.browser);
  });
  afterAll(() => session.close());

  const attack = async (script: string): Promise<Page> => {
    const page = await session.visit('https://hostile.example/');
    await pause(400);
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.evaluate(`(() => { const T = ${JSON.stringify(RONIN_THIEF)}; ${script} })()`);
    return page;
  };

  test.each(ATTACKS.map((each) => [each[0], each] as const))('%s', async (what, [, script, isFound, isCut]) => {
    const page = await attack(script);
    const report = await eventually(
      inside.describe,
      ({ reading, listed }) => reading !== 'running' && (!isFound || listed.length > 0),
      40_000,
    );
    const times = taskTimes(await page.tracing.stop());
    console.log(`${what}: longest of ${times.length} tasks ${Math.max(0, ...times).toFixed(1)} ms`);
    if (isFound) expect(report.listed).toEqual([RONIN_THIEF]);
    if (isCut === true) expect(report.reading).toBe('too-large');
    await page.close();
  });

  test('a text of 50 MB is read to its end, and the page lives', async () => {
    const page = await attack(
      'const n = document.createTextNode("lorem ipsum ".repeat(4.2e6) + T); const d = document.createElement("div"); d.hidden = true; d.append(n); document.body.append(d)',
    );
    await eventually(inside.describe, ({ listed }) => listed.length > 0, 60_000);
    const times = taskTimes(await page.tracing.stop());
    console.log(
      `50 MB: longest of ${times.length} tasks ${Math.max(0, ...times).toFixed(1)} ms, ${times.reduce((sum, ms) => sum + ms, 0).toFixed(0)} in all`,
    );
    expect(await page.evaluate(() => document.title)).toBe('Hostile');
    await page.close();
  });
});

describe('firefox', () => {
  test('lives through a flood, nested roots and a text of 50 MB, and finds what is in them', async () => {
    const body = html('Hostile', '<p>x</p>');
    const session = await startSession('firefox', () => ({ body }), {
      systemAccess: true,
      ...(BUILT === undefined ? {} : { extension: join(BUILT, 'firefox') }),
    });
    const inside = await getInside('firefox', session.browser);
    const long =
      'const d = document.createElement("div"); d.hidden = true; d.append("lorem ipsum ".repeat(4.2e6) + T); document.body.append(d)';
    for (const script of [ATTACKS[1]?.[1], ATTACKS[2]?.[1], ATTACKS[5]?.[1], long]) {
      const page = await session.visit('https://hostile.example/');
      await pause(400);
      await page.evaluate(`(() => { const T = ${JSON.stringify(RONIN_THIEF)}; ${script} })()`);
      await eventually(inside.describe, ({ listed = [] }) => listed.length > 0, 40_000);
      expect(await page.evaluate(() => document.title)).toBe('Hostile');
      await page.close();
    }
    await session.close();
  }, 180_000);
});

/** Of each task of ours, in ms on the processor. */
function taskTimes(trace: Uint8Array | undefined): number[] {
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: { name: string; tdur?: number; args: { data?: { url?: string } } }[];
  };
  return traceEvents
    .filter(({ name, args }) => name === 'FunctionCall' && /^chrome-extension:.*\.iife\.js/.test(args.data?.url ?? ''))
    .map(({ tdur = 0 }) => tdur / 1000);
}
