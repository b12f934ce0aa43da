/** What docs/lookalikes.md promises, on the listed phishing hosts and on honest hosts near the brands. */
import { expect, test } from 'vitest';
import { asks, BRANDS, find, readLines } from './context.ts';

const impostors = readLines('data/phishing.txt')
  .map((line) => line.split('\t')[0] ?? '')
  .filter((host) => !host.includes('/'));
const honest = readLines('test/data/honest-hosts.txt');
const popular = readLines('test/data/popular-hosts.txt');
const share = (hosts: readonly string[], holds: (host: string) => boolean) => hosts.filter(holds).length / hosts.length;
const isAlarm = (host: string) => find(host)?.sure === 'beyond-doubt';

test('finds at least 94 % of the listed impostors without the list', () => {
  expect(share(impostors, (host) => find(host) !== undefined)).toBeGreaterThanOrEqual(0.94);
});

test('names the imitated brand in at least 99 % of what it finds', () => {
  const brandOf = new Map(
    readLines('data/phishing.txt').map((line) => line.split('\t').slice(0, 2) as [string, string]),
  );
  const found = impostors.filter((host) => find(host) !== undefined);
  expect(share(found, (host) => find(host)?.brand === brandOf.get(host))).toBeGreaterThanOrEqual(0.99);
});

test('accuses at most 1.5 % of the honest hosts near the brands', () => {
  expect(share(honest, (host) => find(host) !== undefined)).toBeLessThanOrEqual(0.015);
});

test('raises no alarm on an honest host', () => {
  expect([...honest, ...popular].filter(isAlarm)).toEqual([]);
});

test('accuses none of the popular hosts', () => {
  expect(popular.filter((host) => find(host) !== undefined)).toEqual([]);
});

test('accuses no brand by its own domains, at home or at a vendor', () => {
  const own = BRANDS.flatMap((brand) =>
    brand.domains.flatMap((domain) => [domain, `www.${domain}`, `app.login.${domain}`]),
  );
  const vendors =
    'zendesk.com statuspage.io freshdesk.com okta.com slack.com atlassian.net softonic.com medium.com'.split(' ');
  const rented = BRANDS.flatMap((brand) => vendors.map((vendor) => `${brand.tokens[0]}.${vendor}`));
  const shown = BRANDS.flatMap(({ domains: [domain = ''] }) => [
    `${domain}.mcas.ms`,
    `${domain.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog`,
  ]);
  expect([...own, ...rented, ...shown].filter((host) => find(host) !== undefined)).toEqual([]);
});

test('the sieve asks about at most 2 % of popular hosts, and about all that is found', () => {
  expect(share(popular, asks)).toBeLessThanOrEqual(0.02);
  expect([...impostors, ...honest].filter((host) => find(host) !== undefined && !asks(host))).toEqual([]);
});
