/** What most extensions do on a page that changes: read all of it again, here at most once in so many ms. */
import multicoin from 'multicoin-address-validator/dist/wallet-address-validator.min.js';
import { scanNaively, scanWithForms } from '../peers/naive-scan.ts';

const { every, how } = (globalThis as unknown as { rescan: { every: number; how: 'naive' | 'byForm' } }).rescan;
const scan = how === 'naive' ? scanNaively : scanWithForms;
let isWaiting = false;

function rescan(): void {
  isWaiting = false;
  const walker = document.createTreeWalker(document.body, 4);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) parts.push((node as Text).data);
  Object.assign(globalThis, { found: scan(parts.join('\n'), multicoin.validate) });
}

new MutationObserver(() => {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(rescan, every);
}).observe(document.body, { childList: true, characterData: true, subtree: true });
