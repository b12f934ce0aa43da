/**
 * Opening a list in a real Chromium's extension worker, and how long a stopped worker takes to its first answer: ours and
 * peers with a million names, the built extension with today's list, and a worker without any data.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FiltersEngine } from '@ghostery/adblocker';
import type { Browser, Page } from 'puppeteer-core';
import { makeHostNames } from '../inputs/host-names.ts';
import { startBrowser } from '../support/browser.ts';
import { buildExtension } from '../support/build-extension.ts';
import { bundleForPage } from '../support/bundle.ts';
import { median } from '../support/measure.ts';
import { printTable, printTargets, round } from '../support/report.ts';
import type { Answer } from './workers/serve.ts';
import { writeKeysOnly } from './write-keys-only.ts';

const ROUNDS = 15;
const NAMES = 1_000_000;
const REST_MS = 250;
const folder = join(import.meta.dirname, '../dist/workers');

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

interface Timed {
  readonly openMs: number;
  readonly firstAnswerMs: number;
}

async function writeExtension(name: string, worker: string, file?: readonly [path: string, data: string | Uint8Array]) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  const manifest = { manifest_version: 3, name, version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(path, 'page.html'), '<!doctype html>');
  writeFileSync(join(path, 'worker.js'), await bundleForPage(join(import.meta.dirname, `workers/${worker}.ts`)));
  if (file !== undefined) writeFileSync(join(path, file[0]), file[1]);
  return path;
}

async function timeWorker(extension: string, pagePath: string, message: unknown): Promise<Timed> {
  const bench = await startBrowser(() => undefined, extension);
  const [id] = await findIds(bench.browser);
  const page = await bench.browser.newPage();
  await page.goto(`chrome-extension://${id}/${pagePath}`);
  const opens: number[] = [];
  const answers: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await stopWorker(bench.browser);
    const { ms, answer } = await ask(page, message);
    answers.push(ms);
    if (answer.openMs !== undefined) opens.push(answer.openMs);
  }
  await bench.close();
  return { openMs: median(opens), firstAnswerMs: median(answers) };
}

async function findIds(browser: Browser): Promise<string[]> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker', { timeout: 15_000 });
  return [new URL(target.url()).host];
}

async function stopWorker(browser: Browser): Promise<void> {
  await new Promise((done) => setTimeout(done, REST_MS));
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  await (await target?.worker())?.close();
  await new Promise((done) => setTimeout(done, REST_MS));
}

function ask(page: Page, message: unknown): Promise<{ ms: number; answer: Partial<Answer> }> {
  return page.evaluate(async (sent) => {
    const start = performance.now();
    const answer = (await chrome.runtime.sendMessage(sent)) as Partial<Answer>;
    return { ms: performance.now() - start, answer };
  }, message);
}

const hosts = makeHostNames(NAMES, 1);
const json = JSON.stringify({ blacklist: hosts, whitelist: [], fuzzylist: [], tolerance: 0 });
const engine = FiltersEngine.parse(hosts.map((host) => `||${host}^`).join('\n')).serialize();
const HOST = 'unlisted.example';
const extension = await buildExtension();
const results = {
  'no data': await timeWorker(await writeExtension('nothing', 'nothing'), 'page.html', HOST),
  'the extension, today’s list': await timeWorker(extension, 'src/popup/index.html', {
    name: 'page→background/list-head',
    request: {},
  }),
  'the extension, the verdict on a site': await timeWorker(extension, 'src/popup/index.html', {
    name: 'page→background/look-up',
    request: { input: 'kraken.com' },
  }),
  'Caveat, 1 M names': await timeWorker(
    await writeExtension('caveat', 'caveat', ['list.bin', writeKeysOnly('phishing', hosts)]),
    'page.html',
    HOST,
  ),
  'eth-phishing-detect, 1 M names': await timeWorker(
    await writeExtension('eth-phishing-detect', 'eth-phishing-detect', ['list.json', json]),
    'page.html',
    HOST,
  ),
  '@ghostery/adblocker, 1 M names': await timeWorker(
    await writeExtension('ghostery', 'ghostery', ['list.bin', engine]),
    'page.html',
    HOST,
  ),
} as const;

printTable(
  'In the worker of an extension, ms',
  Object.entries(results).map(([name, { openMs, firstAnswerMs }]) => ({
    '': name,
    'fetch and open': Number.isNaN(openMs) ? '' : round(openMs),
    'stopped worker to first answer': round(firstAnswerMs),
  })),
);

type Subject = keyof typeof results;
const target = (id: string, what: string, field: keyof Timed, [ours, peer]: [Subject, Subject], atMost: number) => ({
  id,
  what: `${what}: ${ours} against ${peer}`,
  ours: results[ours][field],
  peer: results[peer][field],
  unit: 'ms',
  atMost,
});
printTargets('Targets', [
  target('T1', 'open', 'openMs', ['Caveat, 1 M names', 'eth-phishing-detect, 1 M names'], 1 / 150),
  target('T1', 'open', 'openMs', ['Caveat, 1 M names', '@ghostery/adblocker, 1 M names'], 1 / 35),
  target('T2', 'first answer', 'firstAnswerMs', ['the extension, today’s list', 'no data'], 1.35),
  target('T2', 'first answer', 'firstAnswerMs', ['Caveat, 1 M names', 'eth-phishing-detect, 1 M names'], 1 / 20),
]);
