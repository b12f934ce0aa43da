import { describe, expect, test } from 'vitest';
import { findDomain, findPhishing } from '../../../src/core/domain/find-domain.ts';
import { type Hostname, parseHostname } from '../../../src/core/domain/hostname.ts';
import { content, domains, phishing, reopen } from '../list/list-content.ts';

const { list } = reopen(
  content({
    domains: domains(['dmm.com', 'bitcoin.dmm.com', '127.0.0.1']),
    phishing: phishing(['evil.example', 'sites.example/view/fake-venue']),
  }),
);

function host(name: string): Hostname {
  return parseHostname(name) ?? expect.fail(`${name} is no host`);
}

describe('the listed domain of a host', () => {
  test.each([
    ['the host itself', 'dmm.com', 'dmm.com'],
    ['its parent', 'www.dmm.com', 'dmm.com'],
    ['the longest of several', 'www.bitcoin.dmm.com', 'bitcoin.dmm.com'],
    ['an IP address', '127.0.0.1', '127.0.0.1'],
  ])('is %s', async (_what, name, listed) => {
    expect(await findDomain(list, host(name))).toMatchObject({ host: listed });
  });

  test.each(['dmm.com.evil.example', 'notdmm.com', 'com', '1.127.0.0'])('is none for %s', async (name) => {
    expect(await findDomain(list, host(name))).toBeUndefined();
  });
});

describe('the phishing entry of a page', () => {
  test.each([
    ['its host', 'evil.example', undefined],
    ['a parent of its host', 'login.evil.example', '/index.html'],
    ['its path', 'sites.example', '/view/fake-venue'],
    ['a path above its own', 'sites.example', '/view/fake-venue/home/'],
  ])('covers %s', async (_what, name, path) => {
    expect(await findPhishing(list, host(name), path)).toBeDefined();
  });

  test.each([
    ['a shared host listed by path', 'sites.example', undefined],
    ['another path', 'sites.example', '/view/fake-venue-2'],
    ['the same path on a sub-domain', 'www.sites.example', '/view/fake-venue'],
  ])('does not cover %s', async (_what, name, path) => {
    expect(await findPhishing(list, host(name), path)).toBeUndefined();
  });
});
