import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Hit } from '../../src/content/hit.ts';
import { readChanged } from '../../src/content/read-changed.ts';
import { readTree, type TreeFound } from '../../src/content/read-tree.ts';

const LISTED = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const UNLISTED = '0x52908400098527886e0f7030069857d2e4169ee7';

vi.mock('../../src/content/filter.ts', () => ({
  mayBeListed: (key: string) => key === '0x098b716b8aaf21512996dc57eb0615e2383e2f96',
}));

function collect(): TreeFound & { readonly hits: Hit[]; readonly texts: string[]; readonly roots: ShadowRoot[] } {
  const hits: Hit[] = [];
  const texts: string[] = [];
  const roots: ShadowRoot[] = [];
  return {
    hits,
    texts,
    roots,
    seen: (text) => texts.push(text),
    hit: (hit) => hits.push(hit),
    shadow: (root) => roots.push(root),
    custom: () => undefined,
  };
}

function read(html: string) {
  document.body.innerHTML = html;
  const found = collect();
  for (const _ of readTree(document.body, found));
  return found;
}

/** What a highlight of the hit would cover. */
function covered({ place }: Hit): string {
  if (place.kind === 'element') return `<${place.element.localName}>`;
  const range = document.createRange();
  range.setStart(place.first.node, place.first.start);
  range.setEnd(place.last.node, place.last.end);
  return range.toString();
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a listed address is found', () => {
  test.each([
    ['in a sentence', `<p>Send to ${LISTED}, please</p>`],
    [
      'over neighbouring inline elements',
      `<p>To ${LISTED.slice(0, 9)}<b>${LISTED.slice(9, 20)}</b><i>${LISTED.slice(20)}</i></p>`,
    ],
    ['with one element for each character', `<p>${[...LISTED].map((c) => `<span>${c}</span>`).join('')}</p>`],
    ['broken by <wbr>', `<p>${LISTED.slice(0, 20)}<wbr>${LISTED.slice(20)}</p>`],
    ['broken by a comment', `<p>${LISTED.slice(0, 20)}<!-- -->${LISTED.slice(20)}</p>`],
    [
      'after a long text in the same line',
      `<p>${'word '.repeat(200)}${LISTED.slice(0, 20)}<b>${LISTED.slice(20)}</b></p>`,
    ],
    [
      'before a long text in the same line',
      `<p><b>${LISTED.slice(0, 20)}</b>${LISTED.slice(20)} ${'word '.repeat(200)}</p>`,
    ],
    ['beside a cell without a space', `<table><tr><td>${LISTED}</td><td>12</td></tr></table>`],
  ])('%s', (_where, html) => {
    const hits = read(html).hits;
    expect(hits.map(covered)).toContain(LISTED);
    expect(new Set(hits.map(({ text }) => text))).toEqual(new Set([LISTED]));
  });

  test.each([
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a word joiner', '\u2060'],
  ])('broken by %s', (_what, mark) => {
    const broken = LISTED.slice(0, 12) + mark + LISTED.slice(12);
    const [hit] = read(`<p>To ${broken} now</p>`).hits;
    expect(hit?.text).toBe(LISTED);
    expect(hit && covered(hit)).toBe(broken);
  });

  test.each([
    ['a link', `<a href="https://etherscan.io/address/${LISTED}">Alice</a>`, '<a>'],
    ['a payment link', `<a href="ethereum:${LISTED}@1?value=1">Pay</a>`, '<a>'],
    ['a tooltip', `<span title="${LISTED}">0x098B…2f96</span>`, '<span>'],
    ['what a button copies', `<button data-clipboard-text="${LISTED}">Copy</button>`, '<button>'],
    ['a field', `<input value="${LISTED}">`, '<input>'],
    ['a text area', `<textarea>${LISTED}</textarea>`, '<textarea>'],
  ])('in %s', (_where, html, place) => {
    expect(read(html).hits.map(covered)).toContain(place);
  });
});

describe('nothing is found', () => {
  test.each([
    ['in a script', `<script type="text/plain">${LISTED}</script>`],
    ['in a style sheet', `<style>/* ${LISTED} */</style>`],
    ['in a password', `<input type="password" value="${LISTED}">`],
    ['over two paragraphs', `<p>${LISTED.slice(0, 20)}</p><p>${LISTED.slice(20)}</p>`],
    ['over two cells', `<table><tr><td>${LISTED.slice(0, 20)}</td><td>${LISTED.slice(20)}</td></tr></table>`],
    ['over a line break', `<p>${LISTED.slice(0, 20)}<br>${LISTED.slice(20)}</p>`],
    ['in a longer run', `<p>${LISTED}ab</p>`],
    ['where it is another', `<p>${UNLISTED}</p>`],
  ])('%s', (_where, html) => {
    expect(read(html).hits).toEqual([]);
  });
});

test('unlisted addresses are seen, and not found', () => {
  const found = read(`<p>${UNLISTED}</p>`);
  expect(found.texts).toEqual([UNLISTED]);
  expect(found.hits).toEqual([]);
});

test('a long text is read in parts, and an address across their edge is found', () => {
  const before = 'x'
    .repeat(40)
    .concat(' ')
    .repeat(420)
    .slice(0, 16_384 - 20);
  const hits = read(`<p>${before} ${LISTED} ${'y '.repeat(30_000)}</p>`).hits;
  expect(hits.map(covered)).toEqual([LISTED]);
});

test('an open shadow root is told', () => {
  document.body.innerHTML = '<div></div>';
  const root = document.body.firstElementChild?.attachShadow({ mode: 'open' });
  const found = collect();
  for (const _ of readTree(document.body, found));
  expect(found.roots).toEqual([root]);
});

test('a page that takes the current node away between two slices is read to its end', () => {
  document.body.innerHTML = `${`<p>${'some words here '.repeat(100)}</p>`.repeat(40)}<p>${LISTED}</p>`;
  const found = collect();
  let slices = 0;
  for (const _ of readTree(document.body, found)) {
    slices++;
    // Gone is the first half, with the node at which the walk stands.
    if (slices === 1) for (let i = 0; i < 20; i++) document.body.firstChild?.remove();
  }
  expect(slices).toBeGreaterThan(1);
  expect(found.hits.map(covered)).toContain(LISTED);
});

describe('after a change', () => {
  test('a text that completes its neighbours is found', () => {
    document.body.innerHTML = `<p>${LISTED.slice(0, 20)}<b></b>${LISTED.slice(30)}</p>`;
    const text = document.createTextNode(LISTED.slice(20, 30));
    document.querySelector('b')?.append(text);
    const found = collect();
    for (const _ of readChanged(text, found));
    expect(found.hits.map(covered)).toContain(LISTED);
  });

  test('an added element that completes a text is found', () => {
    document.body.innerHTML = `<p>${LISTED.slice(0, 20)}</p>`;
    const added = document.createElement('span');
    added.textContent = LISTED.slice(20);
    document.querySelector('p')?.append(added);
    const found = collect();
    for (const _ of readChanged(added, found));
    expect(found.hits.map(covered)).toContain(LISTED);
  });
});
