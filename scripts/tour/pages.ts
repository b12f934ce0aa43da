/** Local stand-ins: plain pages with the structure that matters to Caveat. */

/** Harmless, made for these pages: the hash of a counter, with the checksum of EIP-55 left out. */
const HARMLESS = [
  '0x52908400098527886e0f7030069857d2e4169ee7',
  '0x8617e340b3d01fa5f11f306f4090fd50e238070d',
  '0xde709f2102306220921060314715629080e2fb77',
  '0x27b1fdb04752bbc536007a920d24acb045561c26',
  '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
  '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359',
];

const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.55 system-ui, sans-serif; }
  body { margin: 0; background: Canvas; color: CanvasText; }
  header { display: flex; gap: 24px; align-items: center; padding: 14px 32px; border-bottom: 1px solid #8884; }
  header b { font-size: 20px; } nav { display: flex; gap: 18px; color: GrayText; }
  main { max-width: 860px; margin: 40px auto; padding: 0 32px; }
  h1 { font-size: 32px; line-height: 1.2; margin: 0 0 8px; }
  table { border-collapse: collapse; width: 100%; margin-top: 24px; } td, th { text-align: start; padding: 9px 12px; border-bottom: 1px solid #8883; }
  code { font: 14px ui-monospace, Menlo, monospace; overflow-wrap: anywhere; } label { display: block; margin-top: 18px; font-weight: 600; }
  input { font: inherit; width: 100%; box-sizing: border-box; padding: 10px 12px; margin-top: 6px; border: 1px solid #8886; border-radius: 8px; background: Field; color: FieldText; }
  button { font: inherit; margin-top: 22px; padding: 10px 22px; border-radius: 8px; border: 0; background: #2456c4; color: #fff; }
  footer { max-width: 860px; margin: 60px auto 30px; padding: 0 32px; color: GrayText; font-size: 13px; }`;

function page(title: string, body: string, lang = 'en'): string {
  return `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><style>${STYLE}</style>
${body}
<footer>A local page of Caveat’s tour. It stands in for the real site; no network is used.</footer></html>`;
}

export function plainPage(title: string, text: string): string {
  return page(title, `<main><h1>${title}</h1><p>${text}</p></main>`);
}

export function exchangePage(name: string, tagline: string, lang: string, since: string): string {
  const rows = ['BTC', 'ETH', 'XRP', 'SOL'].map(
    (coin, i) =>
      `<tr><td>${coin}</td><td>${(64_000 / 9 ** i).toFixed(2)}</td><td>${(i * 1.3 - 2).toFixed(1)} %</td></tr>`,
  );
  return page(
    name,
    `<header><b>${name}</b><nav><span>Markets</span><span>Trade</span><span>Wallet</span></nav></header>
<main><h1>${name}</h1><p>${tagline} · ${since}</p><table><tr><th>Market</th><th>Price</th><th>24 h</th></tr>${rows.join('')}</table></main>`,
    lang,
  );
}

export function explorerPage(listed: string): string {
  const addresses = [...HARMLESS.slice(0, 3), listed, ...HARMLESS.slice(3)];
  const rows = addresses.map(
    (address, i) =>
      `<tr><td>${21_500_000 + i}</td><td><code>${address}</code></td><td>${(i * 3.17 + 0.4).toFixed(2)} ETH</td></tr>`,
  );
  return page(
    'Block explorer',
    `<header><b>Explorer</b><nav><span>Blocks</span><span>Accounts</span></nav></header>
<main><h1>Latest transfers</h1><table><tr><th>Block</th><th>From</th><th>Value</th></tr>${rows.join('')}</table></main>`,
  );
}

export function walletPage(listed: string): string {
  return page(
    'Send',
    `<header><b>Wallet</b><nav><span>Assets</span><span>Send</span><span>Activity</span></nav></header>
<main><h1>Send ether</h1><p>Your last payment went to <code>${listed}</code>.</p>
<form onsubmit="return false"><label>To<input name="to" placeholder="0x… or name" autocomplete="off" spellcheck="false"></label>
<label>Amount<input name="amount" inputmode="decimal" placeholder="0.00"></label><button>Review</button></form></main>`,
  );
}
