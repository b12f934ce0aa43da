/** Every state of every page, each with what it has to say: pictured in both themes, and held to the rules of access. */
import type { World } from './extension-page.ts';
import { RONIN_THIEF } from './pages.ts';

export interface State {
  readonly name: string;
  readonly path: string;
  readonly world: World;
  /** What must be read there. */
  readonly says: RegExp;
  /** Pressed after opening, one after another: texts of buttons or links. */
  readonly press?: readonly string[];
}

const POPUP = 'src/popup/index.html';

function popup(name: string, says: RegExp, world: World, more: Partial<State> = {}): State {
  return { name: `popup-${name}`, path: POPUP, world, says, ...more };
}

const on = (host: string, more: World = {}): World => ({ page: { host }, ...more });
const asked = (input: string) => ({ path: `${POPUP}#${encodeURIComponent(input)}` });

export const POPUP_STATES: readonly State[] = [
  popup('nothing', /Nothing is on record about example\.com as of/, on('example.com')),
  popup('known-clean', /Nothing is on record about Bitso as of/, on('bitso.com')),
  popup('thin', /Little is on record about this platform/, on('abcc.com')),
  popup('one-incident', /BITPoint/, on('www.bitpoint.co.jp')),
  popup('many-incidents', /Bitfinex/, on('www.bitfinex.com')),
  popup('thirty-incidents', /Show all 30/, on('www.bithumb.com', { incidents: 30 })),
  popup('insolvent', /Insolvent/, on('vauld.com')),
  popup('estate-held', /estate/, on('ftx.com')),
  popup('sanctioned', /Under sanctions now/, on('garantex.org')),
  popup('formerly-sanctioned', /No longer under sanctions/, on('tornado.cash')),
  popup('impostor', /phishing/i, on('793215-bittrex.com')),
  popup('hijacked', /somebody else’s page/, on('curve.fi')),
  popup('reading', /Still reading/, on('example.com', { page: { host: 'example.com', reading: 'running' } })),
  popup('too-large', /too large to read/, {
    page: { host: 'example.com', reading: 'too-large', addressesSeen: 4812, listed: [RONIN_THIEF] },
  }),
  popup('addresses', /2 addresses, 1 on record/, {
    page: { host: 'etherscan.io', addressesSeen: 2, listed: [RONIN_THIEF] },
  }),
  popup('quiet', /switched off for this site/, {
    ...on('www.bithumb.com', {}),
    stored: { settings: { silences: [{ kind: 'site', of: 'www.bithumb.com' }] } },
  }),
  popup('pdf', /inside a PDF/, { page: { host: 'example.com', contentType: 'application/pdf' } }),
  popup('numeric', /numeric address/, on('192.168.0.1')),
  popup('list-old', /days ago/, on('www.bithumb.com', { daysLater: 400 })),
  popup('list-damaged', /list is damaged/, {
    ...on('www.bithumb.com'),
    replies: {
      'page→background/look-up': { failure: 'list-damaged', detail: '' },
      'page→background/list-head': { failure: 'list-damaged', detail: '' },
    },
  }),
  popup('no-access', /keeps to itself/, { page: 'unreadable', hasAccess: false }),
  popup('no-access-known', /may not read this site/, {
    page: 'unreadable',
    hasAccess: false,
    tabUrl: 'https://www.bithumb.com/',
  }),
  popup('browser-page', /cannot be read/, { page: 'unreadable', tabUrl: 'chrome://settings/' }),
  popup('no-site', /No site in this tab/, { page: { host: '' } }),
  popup('address-thief', /Danger/, {}, asked(RONIN_THIEF)),
  popup('address-unlisted', /Nothing is on record about this address/, {}, asked(`0x${'ab12'.repeat(10)}`)),
  popup('not-understood', /neither a host name nor an address/, {}, asked('hello there')),
  popup('actor', /Incidents ascribed to it/, {}, { ...asked(RONIN_THIEF), press: ['Lazarus'] }),
  popup('incident', /Who is said to have done it/, {}, { ...asked(RONIN_THIEF), press: ['Lazarus', 'Bybit'] }),
];

const DAY_MS = 86_400_000;

export const PAGE_STATES: readonly State[] = [
  { name: 'settings', path: 'src/options/index.html', world: { stored: {} }, says: /SHA-256/ },
  {
    name: 'settings-used',
    path: 'src/options/index.html',
    says: /What you chose/,
    world: {
      hasAccess: false,
      stored: {
        settings: {
          marks: false,
          silences: [
            { kind: 'site', of: 'etherscan.io', untilMs: Date.parse('2026-12-24T12:00Z') + DAY_MS },
            { kind: 'platform', of: 'bithumb', newestIncident: 'x' },
          ],
        },
        addressBook: [
          { address: RONIN_THIEF, since: '2026-11-20', by: 'use' },
          { address: '1BoatSLRHtKNngkdXEeobR76b53LETtpyT', label: 'My savings', since: '2026-11-24', by: 'hand' },
        ],
        allowedSites: { 'shop.example': 'opened', 'near-brand.example': 'fine' },
        guardLog: [
          {
            id: 'a',
            time: '2026-11-24T10:00:00Z',
            occasion: 'paste',
            level: 'danger',
            reasons: ['sanctioned'],
            host: 'app.uniswap.org',
            address: RONIN_THIEF,
            choice: 'stop',
          },
        ],
      },
    },
  },
  { name: 'first-run', path: 'src/welcome/index.html', world: { stored: {} }, says: /Keep the badge in sight/ },
  {
    name: 'first-run-tried',
    path: 'src/welcome/index.html',
    world: { stored: {} },
    says: /sanctions list since/,
    press: ['What is known about it?'],
  },
];
