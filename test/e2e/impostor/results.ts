/** Pages of search results, each as its engine builds it: what is marked there, and that nothing else changes. */
import { expect, test } from 'vitest';
import { extensionWorker } from '../../../scripts/browsers/caveat-in-chrome.ts';
import { openFirefoxExtensionPage } from '../../../scripts/browsers/caveat-in-firefox.ts';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { eventually, pause, type Session } from '../support/session.ts';
import { closeTabs, openAll, openTab } from '../support/stopped-pages.ts';

const QUIET_MS = 1200;

const RESULTS = [
  ['https://www.binance.com/en', 'Binance'],
  ['https://coinbase-login.biz/x?a=b', 'Coinbase sign in'],
  ['https://mtgox.com/', 'Mt. Gox'],
  ['https://example.org/', 'Example'],
] as const;

type Layout = (url: string, title: string) => string;

const base64 = (text: string): string => Buffer.from(text).toString('base64url');

/** How an engine sets a result, cut to what carries meaning. */
const ENGINES: Readonly<Record<string, Layout>> = {
  'https://www.google.com/search?q=wallet': (url, title) =>
    `<div class="MjjYud"><div class="g tF2Cxc"><div class="yuRUbf"><span><a jsname="UWckNb" href="${url}" data-ved="2ah"><h3 class="LC20lb MBeuO">${title}</h3><div class="notranslate"><cite>${url}</cite></div></a></span></div><div class="VwiC3b"><em>wallet</em></div></div></div>`,
  'https://www.google.co.kr/search?q=wallet&gbv=1': (url, title) =>
    `<div class="egMi0"><a href="/url?q=${encodeURIComponent(url)}&amp;sa=U&amp;ved=2ah"><div class="DnJfK"><div role="heading" aria-level="3"><h3 class="zBAuLc">${title}</h3></div></div></a></div>`,
  'https://www.bing.com/search?q=wallet': (url, title) => {
    const link = `https://www.bing.com/ck/a?!&amp;&amp;p=3c&amp;u=a1${base64(url)}&amp;ntb=1`;
    return `<li class="b_algo"><div class="b_tpcn"><a class="tilk" href="${link}"><cite>${url}</cite></a></div><h2><a target="_blank" href="${link}">${title}</a></h2></li>`;
  },
  'https://duckduckgo.com/?q=wallet&ia=web': (url, title) =>
    `<article data-testid="result"><div><a data-testid="result-extras-url-link" href="${url}">${url}</a></div><h2><a data-testid="result-title-a" href="${url}"><span>${title}</span></a></h2></article>`,
  'https://html.duckduckgo.com/html/': (url, title) =>
    `<div class="result"><h2 class="result__title"><a rel="nofollow" class="result__a" href="//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&amp;rut=1">${title}</a></h2></div>`,
  'https://search.brave.com/search?q=wallet': (url, title) =>
    `<div class="snippet" data-type="web"><a href="${url}" class="l1"><div class="site-name-wrapper">${url}</div><div class="title search-snippet-title">${title}</div></a></div>`,
  'https://search.yahoo.com/search?p=wallet': (url, title) =>
    `<li><div class="dd algo"><div class="compTitle"><h3 class="title"><a href="https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${encodeURIComponent(url)}/RK=2/RS=x-">${title}</a></h3></div></div></li>`,
  'https://www.ecosia.org/search?q=wallet': (url, title) =>
    `<article class="result"><div class="result__title"><a class="result__link" href="${url}"><h2 class="result-title__heading">${title}</h2></a></div></article>`,
  'https://www.startpage.com/sp/search': (url, title) =>
    `<div class="result"><a class="result-title result-link" href="${url}"><h2 class="wgl-title">${title}</h2></a></div>`,
  'https://yandex.com/search/?text=wallet': (url, title) =>
    `<li class="serp-item"><a class="OrganicTitle-Link" href="${url}" target="_blank"><h2 class="OrganicTitle"><span role="text">${title}</span></h2></a></li>`,
};

/** The page notes how it looks before anything can have been marked. */
export function resultPage(host: string, path: string): string | undefined {
  const layout = ENGINES[`https://${host}${path}`];
  if (layout === undefined) return undefined;
  const results = RESULTS.map(([url, title]) => layout(url, title)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Results</title><link rel="icon" href="data:,"></head><body><a href="/preferences">Settings</a>${results}<script>window.before = document.documentElement.outerHTML</script></body></html>`;
}

export function testResults(kind: BrowserKind, session: () => Session): void {
  test('search results that lead to an impostor or to a platform on record are marked, and nothing else is changed', async () => {
    const urls = Object.keys(ENGINES);
    const pages = await openAll(session(), urls);
    const seen = await Promise.all(
      pages.map((page) =>
        eventually(
          () => page.evaluate(readMarks).catch(() => undefined),
          (marks) => marks?.marked.length === 3,
        ).catch(() => page.evaluate(readMarks).catch(() => undefined)),
      ),
    );
    const expected = {
      marked: ['caution: Mt. Gox', 'danger: Coinbase sign in', 'note: Binance'],
      isUnchanged: true,
    };
    expect(Object.fromEntries(urls.map((url, index) => [url, seen[index]]))).toEqual(
      Object.fromEntries(urls.map((url) => [url, expected])),
    );
    await closeTabs(session());
  });

  test('search results are left alone where the switch is off', async () => {
    await store(kind, session(), { settings: { searchMarks: false } });
    const page = await openTab(session(), 'https://search.brave.com/search?q=wallet');
    await page.waitForSelector('a');
    await pause(QUIET_MS);
    expect((await page.evaluate(readMarks)).marked).toEqual([]);
    await store(kind, session(), { settings: {} });
    await page.close();
  });
}

/** Runs in the page. */
function readMarks(): { marked: string[]; isUnchanged: boolean } {
  // The script that notes it stands last, so nothing follows it but what closes the page.
  const then = (window as unknown as { before: string }).before;
  const now = document.documentElement.outerHTML;
  const marked = [...CSS.highlights]
    .filter(([name]) => name.startsWith('caveat-result-'))
    .flatMap(([name, ranges]) =>
      [...ranges].map((range) => `${name.slice('caveat-result-'.length)}: ${String(range)}`),
    );
  return { marked: marked.sort(), isUnchanged: now.replace(/\s+/g, '') === then.replace(/\s+/g, '') };
}

async function store(kind: BrowserKind, { browser }: Session, items: object): Promise<void> {
  const set = (given: object) => (globalThis as unknown as { chrome: Api }).chrome.storage.local.set(given);
  if (kind === 'chrome') return (await extensionWorker(browser)).evaluate(set, items);
  const page = await openFirefoxExtensionPage(browser, 'src/popup/index.html');
  await page.evaluate(set, items);
  await page.close();
}

interface Api {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}
