import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { event, incident, listing, type SiteParts, SOURCE } from '../support/records.ts';
import { head, renderPopup } from './support/popup.tsx';
import { addressReport, pageReport, siteReport, unlistedReport } from './support/reports.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('./support/english-browser.ts')).englishBrowser,
}));

afterEach(cleanup);

const HOST = 'https://venue.example';
const onSite = (parts: SiteParts) => renderPopup({ answers: { [HOST]: siteReport(parts) } });
const text = () => document.body.textContent;

test('names the platform, what it is and where, and the level in words', async () => {
  await onSite({ incidents: [incident()] });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Venue');
  expect(text()).toContain('venue.example · exchange · Malta');
  expect(text()).toContain('Note');
});

test('opens a lone incident to its story, sources and claims', async () => {
  const claim = {
    actor: 'dprk',
    by: 'UN Panel of Experts',
    strength: 'attributed',
    date: '2019',
    source: 'https://undocs.org/S/2019/691',
  } as const;
  await onSite({ incidents: [incident({ attributions: [claim] })] });
  expect(text()).toContain('The venue covered the loss.');
  expect(text()).toContain('North Korea, attributed by UN Panel of Experts');
  const link = screen.getByRole('link', { name: 'S/2019/691' });
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});

test('tells how a first figure and a later one differ', async () => {
  const lossReports = [
    { by: 'the company', asset: 'JPY', amount: 3_500_000_000, usd: 32_000_000 },
    { by: 'the company', asset: 'JPY', amount: 3_020_000_000, usd: 28_000_000 },
  ];
  await onSite({ incidents: [incident({ lossReports })] });
  const told = text()?.replaceAll('JP¥', '¥');
  expect(told).toContain('first given as ¥3.5 billion (about $32 million), by the company');
  expect(told).toContain('later ¥3.02 billion (about $28 million), by the company');
});

test('says why an incident does not count', async () => {
  await onSite({ incidents: [incident({ kind: 'enforcement' })] });
  expect(text()).toContain('Not counted: an authority’s action, not a loss of customers’ money.');
});

test('keeps several incidents closed until one is asked for', async () => {
  await onSite({ incidents: [incident(), incident({ id: 'b', date: '2018' })] });
  const [button] = screen.getAllByRole('button', { name: /Hot wallets emptied/ });
  expect(button?.getAttribute('aria-expanded')).toBe('false');
  if (button) fireEvent.click(button);
  expect(button?.getAttribute('aria-expanded')).toBe('true');
});

test('shows the first of thirty incidents and the rest on demand', async () => {
  const incidents = Array.from({ length: 30 }, (_, index) => incident({ id: `i${index}` }));
  await onSite({ incidents });
  expect(screen.getAllByRole('button', { name: /Hot wallets/ })).toHaveLength(6);
  fireEvent.click(screen.getByRole('button', { name: 'Show all 30' }));
  expect(screen.getAllByRole('button', { name: /Hot wallets/ })).toHaveLength(30);
});

test('says as of when nothing is on record, and that unknown fakes exist', async () => {
  await renderPopup({ answers: { [HOST]: unlistedReport('venue.example') } });
  expect(text()).toContain('Nothing is on record about venue.example as of 1 July 2026.');
  expect(text()).toContain('nobody has reported yet exist');
});

test('says the same of a known platform with nothing on record', async () => {
  await onSite({});
  expect(text()).toContain('Nothing is on record about Venue as of 1 July 2026.');
  expect(text()).toContain('nobody has reported yet exist');
});

test('never calls anything safe', async () => {
  await renderPopup({ answers: { [HOST]: unlistedReport('venue.example') } });
  expect(text()).not.toMatch(/\bsafe\b/i);
});

test('says of a numeric host that the list holds names', async () => {
  const page = pageReport({ host: '192.168.0.1' });
  await renderPopup({ page, answers: { 'https://192.168.0.1': unlistedReport('192.168.0.1') } });
  expect(text()).toContain('This is a numeric address.');
});

test.each<[string, SiteParts, string]>([
  [
    'an estate’s domain',
    { domain: { heldBy: 'estate', claimsUrl: 'https://claims.example/' } },
    'held by the insolvency estate',
  ],
  ['insolvency', { platform: { events: [event('insolvent', '2022-11-11')] } }, 'Insolvent since 11 November 2022'],
  ['a seizure', { platform: { events: [event('seized', '2025-03-06')] } }, 'Seized by the authorities on 6 March 2025'],
  [
    'sanctions',
    { platform: { designations: [{ authority: 'OFAC', programme: 'CYBER2', listed: '2022-04-05', source: SOURCE }] } },
    'OFAC (CYBER2): listed 5 April 2022, in force',
  ],
  [
    'former sanctions',
    {
      platform: { designations: [{ authority: 'OFAC', listed: '2022-08-08', delisted: '2025-03-21', source: SOURCE }] },
    },
    'OFAC: listed 8 August 2022, lifted 21 March 2025',
  ],
  [
    'imitators',
    { incidents: [incident({ victimOf: 'imitators-of-the-platform' })] },
    'Not counted: imitators of the platform did this; it was not breached itself.',
  ],
])('tells of %s', async (_what, parts, words) => {
  await onSite(parts);
  expect(text()).toContain(words);
});

test('leads from an estate’s domain to the official claims', async () => {
  await onSite({ domain: { heldBy: 'estate', claimsUrl: 'https://claims.example/' } });
  expect(screen.getByRole('link', { name: 'Official claims page' }).getAttribute('href')).toBe(
    'https://claims.example/',
  );
});

test('looks a related platform up', async () => {
  const heir = siteReport({ platform: { name: 'Heir' } });
  const venue = siteReport({ platform: { related: [{ relation: 'successor', platform: 'heir' }] } });
  await renderPopup({ answers: { [HOST]: venue, 'heir.example': heir } });
  fireEvent.click(screen.getByRole('button', { name: 'Heir' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Heir' })).toBeDefined();
});

test.each([
  ['a page that is still being read', { reading: 'running', addressesSeen: 12 } as const, 'Still reading the page'],
  ['a page that is too large', { reading: 'too-large', addressesSeen: 900 } as const, 'too large to read to its end'],
  ['a site where reading is off', { reading: 'off' } as const, 'switched off for this site'],
  ['a PDF', { contentType: 'application/pdf' }, 'Addresses inside a PDF cannot be read.'],
  ['a page without addresses', {}, 'No addresses found'],
])('says so of %s', async (_what, page, words) => {
  const store = await renderPopup({ page: pageReport(page), answers: { [HOST]: siteReport() } });
  await waitFor(() => expect(text()).toContain(words));
  store.stop();
});

test('lists addresses of all frames, loudest first', async () => {
  const thief = addressReport([{ listing: listing() }], { text: '0xthief' });
  const mixer = addressReport([{ listing: listing({ category: 'mixer', label: 'A mixer' }) }], { text: '0xmixer' });
  await renderPopup({
    page: pageReport({ addressesSeen: 3, listed: ['0xmixer'] }),
    frames: { 7: pageReport({ addressesSeen: 1, listed: ['0xthief'] }) },
    answers: { [HOST]: siteReport(), '0xmixer': mixer, '0xthief': thief },
  });
  await screen.findByText('4 addresses, 2 on record');
  const levels = screen.getAllByText(/^(Danger|Caution)$/).map(({ textContent }) => textContent);
  expect(levels).toEqual(['Danger', 'Caution']);
});

test('opens an address of the page, and goes back to where it was', async () => {
  const thief = addressReport([{ listing: listing() }], { text: '0xthief' });
  await renderPopup({
    page: pageReport({ addressesSeen: 1, listed: ['0xthief'] }),
    answers: { [HOST]: siteReport(), '0xthief': thief },
  });
  fireEvent.click(await screen.findByRole('button', { name: /Venue thief/ }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ethereum / EVM address' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Venue');
});

const look = (input: string) => {
  const field = screen.getByRole('searchbox');
  fireEvent.input(field, { target: { value: input } });
  const form = field.closest('form');
  if (form) fireEvent.submit(form);
};

test('tells two claims about an address apart', async () => {
  const by = { actor: 'dprk', category: 'state-theft' } as const;
  const report = addressReport([
    { listing: listing({ ...by, label: 'One', actorBasis: 'address' }) },
    {
      listing: listing({ ...by, label: 'Two', actorBasis: 'incident' }),
      incident: incident({ attributions: [{ actor: 'dprk', by: 'the FBI', strength: 'attributed' }] }),
    },
  ]);
  await renderPopup({ answers: { [HOST]: siteReport(), '0xa': report } });
  look('0xa');
  await screen.findByText('2 entries on record');
  expect(text()).toContain('An authority names this very address.');
  expect(text()).toContain('The address is tied to an incident that the FBI attributes to it.');
});

test('takes the keyboard to the heading of what was looked up, and says its level', async () => {
  await renderPopup({ answers: { [HOST]: siteReport(), 'fake.example': unlistedReport('fake.example') } });
  look(' fake.example ');
  const heading = await screen.findByRole('heading', { level: 1, name: 'fake.example' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  expect(text()).toContain('fake.example: Nothing on record');
});

test('says so when what was typed is neither a host nor an address', async () => {
  await renderPopup({ answers: { [HOST]: siteReport(), hello: { kind: 'unknown', input: 'hello' } } });
  look('hello');
  const heading = await screen.findByRole('heading', { level: 1, name: /^“hello” is neither/ });
  expect(heading).toBeDefined();
});

test.each([
  ['a page that cannot be read', { page: 'unreadable' } as const, 'This page cannot be read'],
  ['a tab without a site', { page: pageReport({ host: '' }) }, 'No site in this tab'],
  ['a damaged list', { answers: { [HOST]: 'list-damaged' } }, 'The list is damaged'],
  ['a silent background', { answers: { [HOST]: 'no-answer' } }, 'No answer'],
])('explains %s', async (_what, world, title) => {
  await renderPopup(world);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
});

test('shows an actor with its chain, and its incidents with their claims', async () => {
  const actor = {
    id: 'dprk',
    name: 'North Korea',
    aliases: ['DPRK'],
    state: 'KP',
    parent: 'top',
    summary: 'A state.',
    sources: [SOURCE],
    children: [],
    incidents: ['2019-05-venue'],
  };
  const claim = { actor: 'dprk', by: 'the FBI', strength: 'attributed' } as const;
  const told = incident({ attributions: [claim] });
  const actorReport = {
    actor,
    parent: { ...actor, id: 'top', name: 'Top' },
    children: [],
    incidents: [told],
    names: siteReport().names,
  };
  await renderPopup({ answers: { [HOST]: siteReport({ incidents: [told] }), dprk: actorReport } });
  fireEvent.click(screen.getByRole('button', { name: 'North Korea' }));
  await screen.findByRole('heading', { level: 1, name: 'North Korea' });
  expect(text()).toContain('said to act for North Korea');
  expect(screen.getByRole('button', { name: 'Top' })).toBeDefined();
  expect(screen.getByRole('button', { name: /Venue.*North Korea, attributed by the FBI/ })).toBeDefined();
});

test('shows a collection as reported beside as derived, and why they differ', async () => {
  const collection = {
    id: 'panel',
    name: 'Panel report',
    summary: 'Cases.',
    source: SOURCE,
    difference: 'Rows name more countries.',
    reported: { instances: 35, countries: 17, totalUsd: 2_000_000_000 },
    incidents: ['2019-05-venue'],
  };
  const derived = { instances: 35, countries: 25, totalUsd: 601_000_000 };
  const told = incident();
  const report = { collection, incidents: [told], derived, names: siteReport().names };
  await renderPopup({ answers: { [HOST]: siteReport({ incidents: [told] }), panel: report } });
  fireEvent.click(screen.getByRole('button', { name: 'Panel report' }));
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('row', { name: /Countries/ }).textContent).toBe('Countries1725');
  expect(text()).toContain('Rows name more countries.');
});

test('says how old a list is once it is old', async () => {
  const old = { ...head, coverage: { ...head.coverage, incidents: '2026-07-01' } };
  await renderPopup({ head: old, answers: { [HOST]: siteReport() } });
  expect(text()).toContain('Incidents were read up to 1 July 2026: 147 days ago.');
});

test('says nothing of the age of a young list', async () => {
  await renderPopup({ answers: { [HOST]: siteReport() } });
  expect(text()).not.toContain('days ago');
});

test('says that nothing left this browser', async () => {
  await renderPopup({ answers: { [HOST]: siteReport() } });
  expect(text()).toContain('Nothing left this browser.');
});

test('makes no link of a source that is no web address', async () => {
  await onSite({ incidents: [incident({ sources: [{ publisher: 'Trap', url: 'javascript:alert(1)' }] })] });
  expect(screen.queryByRole('link', { name: 'Trap' })).toBeNull();
});

test('copies what it shows as text, each claim with its source', async () => {
  const copied: string[] = [];
  const claim = { actor: 'dprk', by: 'the FBI', strength: 'attributed', source: 'https://fbi.example/1' } as const;
  const told = incident({ attributions: [claim], sources: [{ publisher: 'Panel', url: 'https://un.example/35' }] });
  await renderPopup({ copied, answers: { [HOST]: siteReport({ incidents: [told] }) } });
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  await screen.findByText('Copied');
  expect(copied[0]).toContain('Venue (venue.example): Note');
  expect(copied[0]).toContain('North Korea, attributed by the FBI, https://fbi.example/1');
  expect(copied[0]).toContain('- Panel, https://un.example/35');
  expect(copied[0]).toContain('Caveat, list 2026.11.25, incidents read up to 1 November 2026');
});

test('copies an address with everybody who lists it', async () => {
  const copied: string[] = [];
  await renderPopup({ copied, answers: { [HOST]: siteReport(), '0xa': addressReport([{ listing: listing() }]) } });
  look('0xa');
  await screen.findByText('1 entry on record');
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  await screen.findByText('Copied');
  expect(copied[0]).toContain('Sources:');
});

test('remembers an address that was looked up', async () => {
  const remembered: string[] = [];
  const report = addressReport([]);
  await renderPopup({ remembered, answers: { [HOST]: siteReport(), '0xa': report } });
  look('0xa');
  fireEvent.click(await screen.findByRole('button', { name: 'Remember this address' }));
  await screen.findByText('In your address book');
  expect(remembered).toEqual([report.facts.address.text]);
});

test.each([
  ['is warned of', { remembered: [] as string[] }, [{ listing: listing() }]],
  ['is asked about while the address book is off', {}, []],
] as const)('offers no address book for one that %s', async (_what, world, listings) => {
  await renderPopup({ ...world, answers: { [HOST]: siteReport(), '0xa': addressReport([...listings]) } });
  look('0xa');
  await screen.findByText('Ethereum / EVM address');
  expect(screen.queryByRole('button', { name: 'Remember this address' })).toBeNull();
});

test('says so when the browser does not let it copy', async () => {
  await onSite({});
  fireEvent.click(screen.getByRole('button', { name: 'Copy as text' }));
  expect(await screen.findByText(/Not copied/)).toBeDefined();
});

test('says so where access to sites was taken away, and answers for the host all the same', async () => {
  await renderPopup({
    page: 'unreadable',
    hasAccess: false,
    tab: { host: 'venue.example' },
    answers: { [HOST]: siteReport({ incidents: [incident()] }) },
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Venue');
  expect(text()).toContain('Caveat may not read this site');
  expect(screen.getByRole('button', { name: 'Allow on all sites' })).toBeDefined();
});

test('says where a page’s text cannot be read although its host is known', async () => {
  await renderPopup({ page: 'unreadable', tab: { host: 'venue.example' }, answers: { [HOST]: siteReport() } });
  expect(text()).toContain('cannot be read by extensions');
});

test('makes a site quiet, and loud again', async () => {
  const quiet = new Set<string>();
  await renderPopup({ quiet, answers: { [HOST]: siteReport() } });
  fireEvent.click(screen.getByRole('button', { name: 'Stay quiet on this site' }));
  await waitFor(() => expect([...quiet]).toEqual(['venue.example']));
  fireEvent.click(await screen.findByRole('button', { name: 'Watch this site again' }));
  await waitFor(() => expect([...quiet]).toEqual([]));
});

test('says of a platform about which little is known that nothing known weighs less', async () => {
  const { facts, ...report } = siteReport({ platform: { events: [] } });
  const { host, platform, heldBy, hijacks } = facts.domain ?? {};
  const domain = { host, platform, heldBy, hijacks };
  await renderPopup({ answers: { [HOST]: { ...report, facts: { ...facts, domain } } } });
  expect(text()).toContain('Little is on record about this platform at all');
});
