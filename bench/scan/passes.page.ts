/** Passes over the page in which this is loaded. Bundled for a page; each is called there by its name. */

import { extractIOC, partialExtractIOC } from 'ioc-extractor';
import multicoin from 'multicoin-address-validator/dist/wallet-address-validator.min.js';
import { findListed } from '../../src/content/find-listed.ts';
import { readBlocks } from '../../src/content/read-blocks.ts';
import { readTree } from '../../src/content/read-tree.ts';
import { findAddresses } from '../../src/core/address/find-addresses.ts';
import { scanNaively, scanWithForms } from '../peers/naive-scan.ts';

const TEXT = 4;
const ELEMENT_OR_TEXT = 5;
/** What a pass finds is counted, so that no compiler can leave the work out. */
let seen = 0;
const count = (more = 1): void => {
  seen += more;
};
const found = { seen: () => count(), hit: () => undefined, shadow: () => undefined, custom: () => undefined };

function eachText(visit: (node: Text) => void): void {
  const walker = document.createTreeWalker(document.body, TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) visit(node as Text);
}

/** Peers get the page's text in one piece, which is the kindest way: cells apart, one call. */
function pageText(): string {
  const parts: string[] = [];
  eachText((node) => parts.push(node.data));
  return parts.join('\n');
}

const passes = {
  /** What the content script does: texts, attributes, links, shadow roots; then the filter. */
  caveat: () => {
    for (const _ of readTree(document.body, found));
  },
  /** Its texts alone. */
  caveatTexts: () => {
    for (const _ of readBlocks(document.body, found));
  },
  /** Each text by itself, without joining words across nodes. */
  caveatScan: () =>
    eachText((node) => node.length >= 25 && findListed(node.data, { seen: found.seen, found: found.hit })),
  /** With every checksum, as the background does it. */
  caveatChecksums: () => count(findAddresses(pageText()).length),
  iocExtractor: () => count(extractIOC(pageText()).eths.length),
  iocAddresses: () => count(partialExtractIOC(pageText(), ['btcs', 'eths', 'xmrs']).eths.length),
  naive: () => count(scanNaively(pageText(), multicoin.validate).length),
  byForm: () => count(scanWithForms(pageText(), multicoin.validate).length),
  bareTexts: () => eachText(() => count()),
  /** What any reader pays before it has looked at one character. */
  bareData: () => eachText((node) => count(node.data.length)),
  bareWalk: () => {
    const walker = document.createTreeWalker(document.body, ELEMENT_OR_TEXT);
    while (walker.nextNode() !== null) count();
  },
} as const;
export type Pass = keyof typeof passes;

const MOST_MS = 1_500;

/** How long each of so many passes took, the first one cold, in ms. */
function run(name: Pass, times: number): { ms: number[]; seen: number } {
  const ms: number[] = [];
  const end = performance.now() + MOST_MS;
  for (let i = 0; i < times && performance.now() < end; i++) {
    const start = performance.now();
    passes[name]();
    ms.push(performance.now() - start);
  }
  return { ms, seen };
}
Object.assign(globalThis, { runPass: run });
