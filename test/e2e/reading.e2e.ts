/** Every place in which an address can stand on a page, in both browsers; and what must not be taken for one. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/find-browser.ts';
import { countMarks, getInside, type Inside } from './support/ask-page.ts';
import { html, RONIN_THIEF, unlistedAddresses } from './support/pages.ts';
import { eventually, pause, type Session, startSession } from './support/session.ts';

const QUIET_MS = 1200;
const BUILT = process.env['CAVEAT_DIST'];
const T = RONIN_THIEF;
const SHORT = `${T.slice(0, 6)}…${T.slice(-4)}`;
const split = (...at: number[]) => [0, ...at].map((from, i) => T.slice(from, at[i]));

/** Body of a page on which the address must be found, and how many ranges are then highlighted. */
const FOUND: readonly (readonly [where: string, body: string, marks: number])[] = [
  ['in a sentence', `<p>Send to ${T}, please</p>`, 1],
  ['over coloured parts', `<p><b>${split(9, 20).join('</b><i>')}</i></p>`, 1],
  ['letter by letter', `<p>${[...T].map((letter) => `<span>${letter}</span>`).join('')}</p>`, 1],
  [
    'in one of very many rows',
    `<table>${Array.from({ length: 2_000 }, (_, i) => `<tr><td>${i === 1_500 ? T : i}</td><td>x</td></tr>`).join('\n')}</table>`,
    1,
  ],
  [
    'between very many paragraphs',
    `${'<p>12</p>'.repeat(300)}${T.slice(0, 9)}<b>${T.slice(9)}</b>${'<p>12</p>'.repeat(300)}`,
    1,
  ],
  ['broken by <wbr>', `<p>${split(12, 24).join('<wbr>')}</p>`, 1],
  ['broken by zero-width spaces', `<p>${split(12, 24).join('&#8203;')}</p>`, 1],
  ['broken by soft hyphens', `<p>${split(12, 24).join('&shy;')}</p>`, 1],
  ['broken by word joiners and a byte order mark', `<p>${split(12, 24).join('&#8288;&#65279;')}</p>`, 1],
  ['shortened, whole in its link', `<a href="/address/${T}">${SHORT}</a>`, 1],
  ['shortened, whole in a tooltip', `<span title="${T}">${SHORT}</span>`, 1],
  ['shortened, whole in an attribute that nobody foresaw', `<span data-x-account-of="${T}">${SHORT}</span>`, 1],
  ['shortened, whole in an attribute further up', `<div data-full="${T}"><span><b>${SHORT}</b></span></div>`, 1],
  ['shortened with three dots', `<span data-whatever="${T}">${T.slice(0, 8)}...${T.slice(-6)}</span>`, 1],
  ['in what a button copies', `<button data-clipboard-text="${T}">Copy</button>`, 1],
  ['in an ethereum: link', `<a href="ethereum:pay-${T}@1?value=1e18">Pay</a>`, 1],
  [
    'as the recipient of a token in an ethereum: link',
    `<a href="ethereum:0xdAC17F958D2ee523a2206206994597C13D831ec7@1/transfer?address=${T}&uint256=1">Pay</a>`,
    1,
  ],
  ['in a link that carries a payment link', `<a href="/qr?data=ethereum%3A${T}">Pay</a>`, 1],
  ['in the text of an SVG', `<svg width="600" height="40"><text y="20">${T}</text></svg>`, 1],
  [
    'over parts of an SVG text',
    `<svg width="600" height="40"><text y="20"><tspan>${split(9).join('</tspan><tspan>')}</tspan></text></svg>`,
    1,
  ],
  ['in a field', `<input value="${T}">`, 0],
  ['in a field for reading only', `<input readonly value="${T}">`, 0],
  ['in a text area', `<textarea>to ${T}</textarea>`, 0],
  ['far down in a text area', `<textarea>${'word '.repeat(9_000)}${T}</textarea>`, 0],
  ['in an option', `<select><option value="${T}">Alice</option></select>`, 1],
  ['in a frame with its document written in it', `<iframe width="600" srcdoc="<p>${T}</p>"></iframe>`, 1],
  ['in a frame of the same site', '<iframe width="600" src="/inner"></iframe>', 1],
  ['in a frame of another site', '<iframe width="600" src="https://other.example/inner"></iframe>', 1],
];

/** Scripts that put the address into a page that has been read, and how many ranges are then highlighted. */
const LATER: readonly (readonly [how: string, script: string, marks: number])[] = [
  ['in text that is added', 'document.body.append(T)', 1],
  ['in text that changes', 'document.querySelector("p").firstChild.data = T', 1],
  ['in an attribute that changes', 'document.querySelector("p").title = T', 1],
  [
    'in a frame that is made empty and filled',
    'const f = document.createElement("iframe"); document.body.append(f); f.contentDocument.body.textContent = T',
    1,
  ],
  [
    'in a frame that is written',
    'const f = document.createElement("iframe"); document.body.append(f); f.contentDocument.open(); f.contentDocument.write("<p>" + T); f.contentDocument.close()',
    1,
  ],
  [
    'in nested open shadow roots',
    `let host = document.body.appendChild(document.createElement("div"));
    for (let i = 0; i < 40; i++) { const root = host.attachShadow({ mode: "open" }); host = root.appendChild(document.createElement("div")); }
    host.textContent = T`,
    1,
  ],
  [
    'in a shadow root that a plain element gets late',
    'setTimeout(() => { document.querySelector("#late").attachShadow({ mode: "open" }).textContent = T }, 700)',
    1,
  ],
  [
    'in a custom element that is defined late',
    'setTimeout(() => customElements.define("x-late", class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: "open" }).textContent = T } }), 700)',
    1,
  ],
  [
    'after the page moved without loading',
    'history.pushState({}, "", "/elsewhere"); document.body.replaceChildren(Object.assign(document.createElement("main"), { textContent: T }))',
    1,
  ],
  [
    'in a list that re-renders its rows again and again',
    `const list = document.body.appendChild(document.createElement("ul"));
    let turn = 0; const draw = () => { list.replaceChildren(...Array.from({ length: 20 }, (_, i) => Object.assign(document.createElement("li"), { textContent: i === 7 ? T : "row " + i + " " + turn }))); if (++turn < 30) setTimeout(draw, 40) }; draw()`,
    1,
  ],
  [
    'in a virtual list, when its row is scrolled to',
    `const list = document.body.appendChild(document.createElement("div"));
    list.style.cssText = "height:200px;overflow:auto"; const rows = list.appendChild(document.createElement("div")); rows.style.height = "20000px";
    list.onscroll = () => { const first = Math.floor(list.scrollTop / 20); rows.replaceChildren(...Array.from({ length: 10 }, (_, i) => { const row = document.createElement("div"); row.style.cssText = "position:absolute"; row.textContent = first + i === 505 ? T : "row " + (first + i); return row })) };
    list.onscroll(); setTimeout(() => { list.scrollTop = 10000 }, 500)`,
    1,
  ],
];

const WIF = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
const SEED = 'abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about';
const HASHES = `<p>0x${'5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060'}</p>
<p>000000000019d6689c085ae165831e934ff763ae46a2a6c172b3f1b60a8ce26f</p><p>git 9fceb02d0ae598e95dc970b74767f19372d61af8</p>
<p>sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==</p>
<p>6f1ed002-ab5b-4f3c-9d44-5b0d2f7e6a11</p><p>${Buffer.from('some text that somebody encoded').toString('base64')}</p>`;

const pageOf = (path: string): string => {
  if (path === '/inner') return html('Inner', `<p>${T}</p>`);
  const [, kind, index] = /^\/(found|later)\/(\d+)/.exec(path) ?? [];
  if (kind === 'found') return html('Found', FOUND[Number(index)]?.[1] ?? '');
  if (kind === 'later') return html('Later', '<p>Nothing yet</p><div id="late"></div><x-late></x-late>');
  if (path === '/secrets')
    return html('Secrets', `<p>private key ${WIF}</p><p>private key ${'a1b2c3d4'.repeat(8)}</p><p>${SEED}</p>`);
  if (path === '/hashes') return html('Hashes', HASHES);
  return html('Plain', '<p>Nothing</p>');
};

describe.each(['chrome', 'firefox'] as const)('%s', (kind: BrowserKind) => {
  let session: Session;
  let inside: Inside;

  beforeAll(async () => {
    session = await startSession(kind, (_host, path) => ({ body: pageOf(path) }), {
      systemAccess: true,
      ...(BUILT === undefined ? {} : { extension: join(BUILT, kind) }),
    });
    inside = await getInside(kind, session.browser);
  });
  afterAll(() => session.close());

  const isFound = (page: Page, marks: number) =>
    eventually(
      async () => ({ marks: await countMarks(page), listed: (await inside.describe()).listed ?? [] }),
      (now) => now.marks === marks && (marks > 0 || now.listed.includes(T)),
      6000,
    );

  test.each(FOUND.map(([where, , marks], index) => [where, index, marks] as const))(
    'a listed address is found %s',
    async (_where, index, marks) => {
      const page = await session.visit(`https://read.example/found/${index}`);
      await isFound(page, marks);
      await page.close();
    },
  );

  test.each(LATER)('a listed address is found %s', async (_how, script, marks) => {
    const page = await session.visit('https://read.example/later/0');
    await pause(400);
    await page.evaluate(`(() => { const T = ${JSON.stringify(T)}; ${script} })()`);
    await isFound(page, marks);
    await page.close();
  });

  test('a mark follows its text, goes with it, and is put back when the page clears it', async () => {
    const page = await session.visit('https://read.example/found/0');
    await isFound(page, 1);
    await page.evaluate((text) => {
      const node = document.querySelector('p')?.firstChild as Text;
      node.data = node.data.replace(text, `now ${text}`);
    }, T);
    await isFound(page, 1);
    await page.evaluate(() => CSS.highlights.clear());
    await isFound(page, 1);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await eventually(
      () => countMarks(page),
      (count) => count === 0,
    );
    await page.close();
  });

  test.each(['/hashes', '/secrets'])('nothing is marked or on record at %s', async (path) => {
    const page = await session.visit(`https://read.example${path}`);
    await pause(QUIET_MS);
    expect(await countMarks(page)).toBe(0);
    expect((await inside.describe()).listed).toEqual([]);
    await page.close();
  });

  test('a page with many unlisted addresses is seen and not marked', async () => {
    const page = await session.visit('https://read.example/');
    await page.evaluate(
      (texts) =>
        document.body.append(...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text }))),
      unlistedAddresses(200),
    );
    const { addressesSeen, listed } = await eventually(inside.describe, (report) => report.addressesSeen === 200);
    expect([addressesSeen, listed, await countMarks(page)]).toEqual([200, [], 0]);
    await page.close();
  });
});
