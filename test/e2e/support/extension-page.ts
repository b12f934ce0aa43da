/** Opens one of Caveat's own pages in a tab of real Chromium, over a world that is given where the real one will not do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { extensionWorker } from '../../../scripts/browsers/caveat-in-chrome.ts';
import type { PageReport } from '../../../src/messages/reports.ts';

const LOCALES = join(import.meta.dirname, '../../../_locales');

export interface World {
  /** What the content script of the tab in front says; `unreadable` where none answers. */
  readonly page?: Partial<PageReport> | 'unreadable';
  /** Address of the tab, where the browser tells. */
  readonly tabUrl?: string;
  readonly hasAccess?: boolean;
  /** Answers in place of the background's, by the name of the message. */
  readonly replies?: Readonly<Record<string, object>>;
  /** Shown as this many incidents. */
  readonly incidents?: number;
  /** How much later than now it is. */
  readonly daysLater?: number;
  /** Texts as if they ran from right to left. */
  readonly rtl?: boolean;
  /** Folder of `_locales`; the page speaks it, whatever the browser does. */
  readonly language?: string;
  /** What is stored: settings, address book, log. */
  readonly stored?: Readonly<Record<string, unknown>>;
}

export interface View {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  readonly scale?: number;
  readonly features?: readonly { readonly name: string; readonly value: string }[];
}

/** @param path within the extension, such as `src/popup/index.html#kraken.com` */
export async function openOwnPage(browser: Browser, path: string, world: World = {}, view: View = {}): Promise<Page> {
  const worker = await extensionWorker(browser);
  const origin = worker.url().split('/').slice(0, 3).join('/');
  if (world.stored !== undefined) await store(browser, world.stored);
  const page = await browser.newPage();
  const { theme = 'light', width = 380, height = 600, scale = 1, features = [] } = view;
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  // The driver's own call does not know forced colours.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: theme }, ...features],
  });
  await page.evaluateOnNewDocument(imagine, world, readTexts(world.language));
  await page.goto(`${origin}/${path}`);
  await page.waitForSelector('h1');
  return page;
}

type Texts = Readonly<Record<string, { readonly message: string }>>;

function readTexts(language: string | undefined): Texts | undefined {
  if (language === undefined) return undefined;
  return JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')) as Texts;
}

/** Replaces everything that is stored. */
export async function store(browser: Browser, stored: Readonly<Record<string, unknown>>): Promise<void> {
  const worker = await extensionWorker(browser);
  await worker.evaluate(async (values) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage_ } } }).chrome;
    await storage.local.clear();
    await storage.local.set(values);
  }, stored);
}

interface Storage_ {
  clear(): Promise<void>;
  set(values: object): Promise<void>;
}

/** Runs in the page before anything of it does. */
function imagine(world: World, texts: Texts | undefined): void {
  type Report = { facts?: { incidents?: { id: string; date: string }[] }; verdict?: { counted: number } };
  interface Api {
    tabs: { query: unknown; sendMessage: unknown };
    permissions: { contains: unknown };
    runtime: { id?: string; sendMessage(message: { name: string }): Promise<unknown> };
    i18n: { getMessage(key: string, values?: string[]): string; getUILanguage: unknown };
  }
  const { chrome, browser } = globalThis as unknown as { chrome: Api; browser?: Api };
  for (const api of [chrome, ...(browser?.runtime?.id === undefined || browser === chrome ? [] : [browser])]) {
    const { page, tabUrl, replies = {}, incidents } = world;
    if (page !== undefined) {
      const report = { host: '', contentType: 'text/html', reading: 'done', addressesSeen: 0, listed: [] };
      api.tabs.query = async () => [{ id: 1, url: tabUrl }];
      api.tabs.sendMessage = async () => {
        if (page === 'unreadable') throw new Error('Receiving end does not exist');
        return { ...report, ...page };
      };
    }
    if (world.hasAccess !== undefined) api.permissions.contains = async () => world.hasAccess;
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = async (message) => {
      const reply = (replies[message.name] ?? (await send(message))) as Report;
      const shown = reply.facts?.incidents;
      if (incidents !== undefined && shown?.[0] !== undefined && reply.facts !== undefined) {
        const many = Array.from({ length: incidents }, (_, index) => {
          const one = shown[index % shown.length] as { id: string; date: string };
          return { ...one, id: `${one.id}-${index}`, date: `${2025 - Math.floor(index / 2)}${one.date.slice(4)}` };
        });
        return { ...reply, facts: { ...reply.facts, incidents: many } };
      }
      return reply;
    };
    if (texts !== undefined) {
      api.i18n.getUILanguage = () => texts['locale']?.message;
      api.i18n.getMessage = (key, values = []) =>
        (texts[key]?.message ?? '').replace(/\$(\$|\d)/g, (_, at: string) =>
          at === '$' ? '$' : (values[Number(at) - 1] ?? ''),
        );
    }
    if (world.rtl === true) {
      const say = api.i18n.getMessage.bind(api.i18n);
      api.i18n.getUILanguage = () => 'ar';
      api.i18n.getMessage = (key, values) => (key === 'locale' ? 'ar' : say(key, values));
    }
  }
  const now = Date.now.bind(Date);
  Date.now = () => now() + (world.daysLater ?? 0) * 86_400_000;
}
