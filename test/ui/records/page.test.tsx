import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { incident, platform, SOURCE } from '../../support/records.ts';
import { englishBrowser } from '../support/english-browser.ts';
import { renderPage } from './support/page.tsx';
import { INCIDENTS, summary } from './support/summary.ts';

vi.mock('../../../src/platform/browser.ts', () => ({ browser: englishBrowser }));

afterEach(cleanup);

const text = () => document.body.textContent ?? '';
const rows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const names = () => rows().map((row) => within(row).getByRole('link').textContent);
const noNames = { actors: {}, states: {}, platforms: {}, hosts: {}, collections: {} };

test('shows every incident, newest first, as a table with the number of its rows', async () => {
  await renderPage({});
  expect(names()).toEqual(['Öther', 'Ronin bridge', 'BITPoint Japan', 'Öther']);
  expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('5');
  expect(text()).toContain('4 incidents');
});

test('searches as it is typed and keeps what was asked in the address', async () => {
  const { hashes } = await renderPage({});
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'bitpoint' } });
  await waitFor(() => expect(names()).toEqual(['BITPoint Japan']));
  expect(hashes.at(-1)).toBe('#/incidents?q=bitpoint');
});

test('leads to the platform that a search names', async () => {
  await renderPage({ hash: '#/incidents?q=quiet' });
  const link = screen.getByRole('link', { name: 'Quiet Exchange' });
  expect(link.getAttribute('href')).toBe('#/platform/quiet');
  expect(text()).toContain('no incident');
});

test('filters, says by what, and takes a filter away again', async () => {
  await renderPage({ hash: '#/incidents?actor=lazarus&by=FBI' });
  expect(names()).toEqual(['Ronin bridge']);
  fireEvent.click(screen.getByRole('button', { name: 'Remove: said by FBI' }));
  await waitFor(() => expect(names()).toEqual(['Öther', 'Ronin bridge']));
});

test('sorts by a column and says so', async () => {
  await renderPage({});
  fireEvent.click(screen.getByRole('button', { name: /Lost at the time/ }));
  await waitFor(() => expect(names()[0]).toBe('Ronin bridge'));
  expect(screen.getByRole('columnheader', { name: /Lost at the time/ }).getAttribute('aria-sort')).toBe('descending');
});

test('is one stop of the keyboard, with arrows from row to row', async () => {
  await renderPage({});
  const links = () => rows().map((row) => within(row).getByRole('link'));
  expect(links().map((link) => link.tabIndex)).toEqual([0, -1, -1, -1]);
  links()[0]?.focus();
  fireEvent.keyDown(links()[0] as HTMLElement, { key: 'ArrowDown' });
  await waitFor(() => expect(document.activeElement).toBe(links()[1]));
  expect(links().map((link) => link.tabIndex)).toEqual([-1, 0, -1, -1]);
});

test('says so where nothing fits', async () => {
  await renderPage({ hash: '#/incidents?q=zzz' });
  expect(text()).toContain('No incident on record fits.');
});

test('saves the view with everything on record', async () => {
  const { saved } = await renderPage({ hash: '#/incidents?from=2019' });
  fireEvent.click(screen.getByRole('button', { name: 'Save this view as CSV' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.name).toBe('caveat-incidents.csv');
  expect(saved[0]?.text).toContain('https://court.example/1');
  fireEvent.click(screen.getByRole('button', { name: 'Save this view as JSON' }));
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(JSON.parse(saved[1]?.text ?? '').list.version).toBe('2026.11.25');
});

test('draws pictures whose figures stand in tables', async () => {
  await renderPage({ hash: '#/pictures' });
  const largest = screen.getByRole('table', { name: 'The largest losses' });
  expect(within(largest).getAllByRole('row')[1]?.textContent).toContain('Ronin bridge');
  expect(within(largest).getAllByRole('row')[1]?.textContent).toMatch(/\$620m/i);
});

test('opens an incident to its story, sources and date of reading', async () => {
  const report = {
    incident: INCIDENTS[0],
    platform: platform({ id: 'bitpoint', name: 'BITPoint Japan' }),
    names: noNames,
  };
  await renderPage({ hash: '#/incident/2019-07-bitpoint', answers: { 'page→background/incident': report } });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('BITPoint Japan: Hot wallets emptied');
  expect(screen.getByRole('link', { name: 'BITPoint Japan' }).getAttribute('href')).toBe('#/platform/bitpoint');
  expect(screen.getByRole('link', { name: /A court/ }).getAttribute('href')).toBe('https://court.example/1');
  expect(text()).toContain('Sources read up to 1 July 2026');
});

test('answers whether customers of a platform were paid back', async () => {
  const told = [
    incident({ id: 'a', customers: 'partial', date: '2017-06-29' }),
    incident({ id: 'b', customers: 'unknown', date: '2017-02' }),
  ];
  const report = { platform: platform(), domains: [], levels: {}, incidents: told, names: noNames };
  await renderPage({ hash: '#/platform/venue', answers: { 'page→background/platform': report } });
  expect(text()).toContain('After 1 incident, customers of Venue were not, or not yet, paid back in full:');
  expect(text()).toContain('29 June 2017: customers repaid in part');
  expect(text()).toContain('Of 1 incident it is not known what became of customers.');
});

test('never says that customers were paid back where nothing is on record', async () => {
  const report = { platform: platform(), domains: [], levels: {}, incidents: [], names: noNames };
  await renderPage({ hash: '#/platform/venue', answers: { 'page→background/platform': report } });
  expect(text()).toContain(
    'No incident on record, as of 1 July 2026, after which customers of Venue were not paid back',
  );
});

test('shows what a report counts beside what its rows give', async () => {
  const report = {
    collection: {
      id: 'panel',
      name: 'Panel report',
      summary: 'A report.',
      source: SOURCE,
      reported: { instances: 35, countries: 2, countryCodes: ['JP', 'PL'], totalUsd: 2_000_000_000 },
      difference: 'They count otherwise.',
      incidents: ['2022-03-ronin'],
    },
    incidents: [INCIDENTS[0], INCIDENTS[1]],
    derived: { instances: 2, countries: 2, totalUsd: 648_000_000 },
    names: noNames,
  };
  await renderPage({ hash: '#/collection/panel', answers: { 'page→background/collection': report } });
  expect(text()).toContain('They count otherwise.');
  expect(screen.getByRole('row', { name: /Instances/ }).textContent).toBe('Instances352');
  expect(text()).toContain('Rows name alsoVietnam');
  expect(text()).toContain('In no rowPoland');
});

test('says so where a record is not there', async () => {
  await renderPage({ hash: '#/incident/none', answers: { 'page→background/incident': 'not-found' } });
  expect(text()).toContain('Not on record');
});

test('shows nothing from a list that is damaged', async () => {
  await renderPage({ answers: { 'page→background/list-head': 'list-damaged' } });
  expect(text()).toContain('The list is damaged');
  expect(screen.queryByRole('table')).toBeNull();
});

test('takes a newer list over the one that came with the extension', async () => {
  const newer = { ...summary, version: '2026.12.01', incidents: summary.incidents.slice(0, 1) };
  const answers = { 'page→background/list-head': { ...newer, counts: {} }, 'page→background/records': newer };
  await renderPage({ answers });
  await waitFor(() => expect(names()).toEqual(['Öther']));
  expect(text()).toContain('Version 2026.12.01');
});

test('does not ask for the records of a list whose summary is packaged', async () => {
  const { asked } = await renderPage({});
  expect(asked).not.toContain('page→background/records');
});

test('asks the background where the packaged summary is missing', async () => {
  await renderPage({ packaged: 'missing', answers: { 'page→background/records': summary } });
  expect(rows()).toHaveLength(4);
});
