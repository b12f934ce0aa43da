/** Pages that send, built unlike each other in how the network is chosen. The field is `#to`. */
import { html } from './pages.ts';

type Layout = (chosen: string, other: string) => string;

const dropDown: Layout = (chosen, other) =>
  `<main><h1>Withdraw USDT</h1><form onsubmit="return false"><label>Network <select><option>${other}</option><option selected>${chosen}</option></select></label>
   <label for="to">Address</label><input id="to" size="60"><label>Amount <input></label><button>Withdraw</button></form></main>`;

const steps: Layout = (chosen) =>
  `<header><nav><a class="active" href="#">Wallet</a></nav></header><main><h1>Withdraw Crypto</h1><section><h3>1. Select coin</h3><div role="combobox" tabindex="0">USDT</div></section>
   <section><h3>2. Select network</h3><div role="combobox" tabindex="0"><span>${chosen}</span></div></section>
   <section><h3>3. Enter address</h3><form onsubmit="return false"><input id="to" size="60" placeholder="Long press to paste"></form></section></main>`;

const chips: Layout = (chosen, other) =>
  `<div><h1>Assets</h1></div><div role="dialog" aria-modal="true"><h2>Send</h2><div><button type="button" aria-pressed="false">${other}</button><button type="button" aria-pressed="true">${chosen}</button></div>
   <input id="to" size="60" aria-label="To"><button>Next</button></div>`;

const table: Layout = (chosen, other) =>
  `<section><h3>출금</h3><table><tr><th>네트워크</th><td><label><input type="radio" name="net" checked> ${chosen}</label><label><input type="radio" name="net"> ${other}</label></td></tr>
   <tr><th>출금 주소</th><td><input id="to" size="60"></td></tr></table></section>`;

const plainElements: Layout = (chosen, other) =>
  `<div class="screen"><div class="bar"><p>Enviar</p></div><ul><li class="chain">${other}</li><li class="chain active">${chosen}</li></ul><div class="row"><input id="to" size="60" placeholder="Dirección de destino"></div></div>`;

/** A wallet of one chain: there is nothing to choose. */
const oneChain: Layout = () =>
  '<main><h2>Send XLM</h2><form onsubmit="return false"><label for="to">Recipient</label><input id="to" size="60"><label>Amount <input></label><button>Send</button></form></main>';

const LAYOUTS: Readonly<Record<string, Layout>> = { dropDown, steps, chips, table, plainElements };
export const SENDING_LAYOUTS = Object.keys(LAYOUTS);

const TRON = 'Tron (TRC20)';
const ETHEREUM = 'Ethereum (ERC20)';

/** The page of `/<layout>/tron` or `/<layout>/ethereum`, where that network is chosen and the other could be, or of `/oneChain`. */
export function sendingPage(path: string): string | undefined {
  const [layout = '', network] = path.slice(1).split('/');
  const isTron = network === 'tron';
  const make = layout === 'oneChain' ? oneChain : LAYOUTS[layout];
  const body = make?.(isTron ? TRON : ETHEREUM, isTron ? ETHEREUM : TRON);
  return body === undefined ? undefined : html('Send', body);
}
