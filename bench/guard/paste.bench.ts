/**
 * From the key that pastes to the dialog that stands, with a running worker and with one that has to wake; and how often
 * a copy wakes it. Measured in the page, which sees the key and the dialog's host.
 */
import type { Page } from 'puppeteer-core';
import { extensionWorker } from '../../scripts/browsers/caveat-in-chrome.ts';
import { RONIN_THIEF } from '../../test/e2e/support/pages.ts';
import { startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { printTable, round } from '../support/report.ts';

declare const chrome: {
  readonly runtime: { readonly onMessage: { addListener(listener: (message: { name?: string }) => void): void } };
};

const ROUNDS = { running: 60, woken: 25 };
const COPIES = 200;
const LIMITS_MS = { running: 100, woken: 400 };

const BODY = `<!doctype html><title>Withdraw</title><h1>Withdraw</h1><label>Recipient address <input id="to"></label>
<input id="source"><p id="text"></p><script>
  let pressed = 0; window.waits = [];
  addEventListener('keydown', (event) => { if (event.key === 'v') pressed = event.timeStamp }, true);
  new MutationObserver(() => { if (document.querySelector('html > div')) waits.push(performance.now() - pressed) })
    .observe(document.documentElement, { childList: true });
</script>`;

const bench = await startBrowser(() => ({ body: BODY }), await buildExtension());
await extensionWorker(bench.browser);

const combo = async (page: Page, key: 'c' | 'v') => {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
};
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function fillClipboard(): Promise<void> {
  const page = await bench.open('clipboard');
  await page.evaluate((text) => {
    addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    });
    const source = document.querySelector<HTMLInputElement>('#source');
    if (source === null) return;
    source.value = 'no address';
    source.select();
  }, RONIN_THIEF);
  await combo(page, 'c');
  await page.close();
}

async function stopWorker(): Promise<void> {
  const target = bench.browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
  await pause(150);
}

async function measure(rounds: number, before: () => Promise<void>): Promise<number[]> {
  const page = await bench.open('withdraw');
  for (let i = 0; i < rounds; i++) {
    await page.focus('#to');
    await pause(100);
    await before();
    await combo(page, 'v');
    await page.waitForFunction((count) => (window as unknown as { waits: number[] }).waits.length > count, {}, i);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector('html > div') === null);
  }
  const waits = await page.evaluate(() => (window as unknown as { waits: number[] }).waits);
  await page.close();
  return waits.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
const row = (name: string, waits: readonly number[], limitMs: number) => ({
  worker: name,
  pastes: waits.length,
  'median, ms': round(at(waits, 0.5)),
  '95th percentile, ms': round(at(waits, 0.95)),
  'longest, ms': round(waits.at(-1) ?? 0),
  wanted: `≤ ${limitMs} ms at the 95th`,
  met: at(waits, 0.95) <= limitMs ? 'yes' : '**no**',
});

await fillClipboard();
const running = await measure(ROUNDS.running, async () => undefined);
const woken = await measure(ROUNDS.woken, stopWorker);
printTable('From the key that pastes to the dialog', [
  row('runs', running, LIMITS_MS.running),
  row('has to wake', woken, LIMITS_MS.woken),
]);

async function countMessages(text: string): Promise<number> {
  const worker = await extensionWorker(bench.browser);
  await worker.evaluate(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    chrome.runtime.onMessage.addListener(({ name }) => void asked.push(String(name)));
  });
  const page = await bench.open('copies');
  await page.evaluate((value) => {
    const place = document.querySelector('#text');
    if (place === null) return;
    place.textContent = value;
    getSelection()?.selectAllChildren(place);
  }, text);
  for (let i = 0; i < COPIES; i++) await combo(page, 'c');
  await pause(300);
  await page.close();
  return worker.evaluate(() => (globalThis as unknown as { asked: string[] }).asked.length);
}

const harmless = await countMessages('Meet me at the station at nine; the reference is 4711-0815.');
const addresses = await countMessages('0x4488b382a0b7d296876ebe0c042aca9f819a972d');
printTable('Copies that ask the worker', [
  { 'what is copied': 'a sentence', copies: COPIES, asked: harmless },
  { 'what is copied': 'an unlisted address', copies: COPIES, asked: addresses },
]);
await bench.close();
