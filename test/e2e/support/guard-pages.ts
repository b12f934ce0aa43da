/** Pages that behave as wallets, checkouts and exchanges do with their address field. The field is `#to`, what the page took is in `#state`. */
import type { Page } from 'puppeteer-core';
import { html, RONIN_THIEF, unlistedAddresses } from './pages.ts';

export const [STRANGER = '', OTHER = ''] = unlistedAddresses(2, 77);

/** Agrees with an address in five digits at either end. */
export function imitate(address: string): string {
  return `${address.slice(0, 7)}${'abc123'.repeat(5)}${address.slice(-5)}`;
}

/** What the recorder of a page saw, and what is in the field now. */
export function traceOf(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#to');
    const now = [
      field?.value ?? field?.textContent,
      field?.selectionStart,
      field?.selectionEnd,
      String(getSelection()),
    ];
    return [...(window as unknown as { trace: string[] }).trace, ...now.map(String)];
  });
}

/** Everything that can be seen from a page of a field: events with their types and whether they are trusted, values, selection. */
export const RECORDER = `
  window.trace = [];
  const note = (event) => trace.push([event.type, event.inputType || '', event.isTrusted, event.defaultPrevented,
    event.target.value ?? '', event.target.selectionStart ?? '', event.target.selectionEnd ?? ''].join('|'));
  for (const type of ['paste', 'copy', 'beforeinput', 'input', 'change', 'keydown', 'keyup', 'focusin', 'focusout', 'select', 'drop'])
    addEventListener(type, note, true);`;

const form = (field: string, script = '') =>
  html(
    'Withdraw',
    `<main><h1>Withdraw</h1><form onsubmit="return false"><label for="to">Recipient address</label>${field}
     <button type="button" id="send">Withdraw</button></form><p>From <input id="source" aria-label="source"> <span id="text"></span></p>
     <output id="state"></output></main><script>${RECORDER}
     const to = document.querySelector('#to'), state = document.querySelector('#state');
     ${script}</script>`,
  );

const INPUT = '<input id="to" size="60" autocomplete="off">';

/** As React does it: the value is state, written back after each change, and a value that a script sets is no change. */
const CONTROLLED = `
  const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  let tracked = '', value = '';
  Object.defineProperty(to, 'value', { get() { return own.get.call(this) }, set(next) { tracked = next; own.set.call(this, next) } });
  const render = () => { if (own.get.call(to) !== value) to.value = value; state.textContent = value };
  to.addEventListener('input', () => { const now = own.get.call(to); if (now === tracked) return; tracked = now; value = now; render() });`;

export const GUARD_PAGES: Readonly<Record<string, string>> = {
  '/plain': form(INPUT),
  '/controlled': form(INPUT, CONTROLLED),
  '/masked': form(
    INPUT,
    `to.addEventListener('input', () => { const bare = to.value.replace(/ /g, ''); to.value = bare.replace(/(.{4})(?=.)/g, '$1 '); state.textContent = bare });`,
  ),
  '/editable': form('<div id="to" contenteditable style="border:1px solid;min-height:2em"></div>'),
  '/textarea': form('<textarea id="to" cols="60"></textarea>'),
  '/handles': form(
    INPUT,
    `to.addEventListener('paste', (event) => { event.preventDefault(); to.value = event.clipboardData.getData('text/plain'); state.textContent = 'handled ' + to.value });`,
  ),
  '/cancels': form(
    INPUT,
    `to.addEventListener('paste', (event) => { event.preventDefault(); state.textContent = 'cancelled' });`,
  ),
  '/rerenders': form(
    INPUT,
    `document.addEventListener('input', (event) => { if (event.target.id !== 'to') return; const fresh = event.target.cloneNode(); fresh.value = event.target.value; state.textContent = fresh.value; event.target.replaceWith(fresh); fresh.focus() });`,
  ),
  '/vanishes': form(
    INPUT,
    `setInterval(() => { if (document.activeElement !== document.querySelector('#to') && window.gone) { const old = document.querySelector('#to'); old.replaceWith(old.cloneNode()) } }, 50);`,
  ),
  '/shadow': form(
    '<x-field></x-field>',
    `const root = document.querySelector('x-field').attachShadow({ mode: 'open' }); root.innerHTML = '<input id="to" size="60">'; root.firstChild.addEventListener('input', () => { state.textContent = root.firstChild.value });`,
  ),
  '/checkout': html(
    'Checkout',
    '<h1>Pay</h1><iframe src="https://pay.example/plain" width="420" height="180"></iframe>',
  ),
  '/flood': form(
    INPUT,
    `setInterval(() => { for (let i = 0; i < 50; i++) to.dispatchEvent(new ClipboardEvent('paste', { bubbles: true })) }, 10);`,
  ),
  '/untrusted': form(
    INPUT,
    `window.fire = () => { const data = new DataTransfer(); data.setData('text/plain', '${RONIN_THIEF}'); return to.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: data, dataType: 'text/plain', data: '${RONIN_THIEF}' })) };`,
  ),
  '/deletes': form(
    INPUT,
    `new MutationObserver(() => { for (const host of document.querySelectorAll('html > div')) host.remove() }).observe(document.documentElement, { childList: true });`,
  ),
  '/covers': form(
    `${INPUT}<div id="cover" popover="manual" style="position:fixed;inset:0;width:100vw;height:100vh;background:#fff">Nothing to see</div>`,
    `new MutationObserver(() => setTimeout(() => { const cover = document.querySelector('#cover'); if (!window.covered && document.querySelector('html > div')) { window.covered = true; cover.showPopover() } }, 30)).observe(document.documentElement, { childList: true });`,
  ),
  '/rewritten': form(
    INPUT,
    `if (!window.again) setTimeout(() => { const body = document.documentElement.outerHTML.replace('window.again', 'true'); document.open(); document.write('<!doctype html>' + body); document.close() }, 50);`,
  ),
  '/password': form('<input id="to" type="password" size="60">'),
  '/seed': form('<textarea id="to" name="seed-phrase"></textarea>'),
  '/search': html(
    'Explorer',
    '<main><form role="search"><input id="to" name="q" placeholder="Search by address / token"><button>Search</button></form><input id="source"><output id="state"></output></main>',
  ),
  '/paste-button': form(
    INPUT,
    `document.querySelector('#send').onclick = () => setTimeout(() => { to.value = window.filled }, 200);`,
  ),
  '/swaps-copy': form(
    INPUT,
    `addEventListener('copy', (event) => { event.preventDefault(); event.clipboardData.setData('text/plain', '${OTHER}') });`,
  ),
};
