import { describe, expect, test } from 'vitest';
import { pageKeys } from '../../../src/core/domain/page-keys.ts';
import { parentHosts } from '../../../src/core/domain/parent-hosts.ts';

describe('the hosts that stand for a host', () => {
  test.each([
    ['www.bitcoin.dmm.com', ['www.bitcoin.dmm.com', 'bitcoin.dmm.com', 'dmm.com']],
    ['upbit.com', ['upbit.com']],
    ['upbit.com.', ['upbit.com']],
    ['localhost', ['localhost']],
    ['192.168.1.1', ['192.168.1.1']],
    ['[::1]', ['[::1]']],
    ['', []],
  ])('%s', (host, hosts) => {
    expect(parentHosts(host)).toEqual(hosts);
  });
});

describe('the keys under which a page may be listed', () => {
  test.each([
    ['without path', 'a.b.example', undefined, ['a.b.example', 'b.example']],
    ['with the root', 'b.example', '/', ['b.example']],
    ['with a path', 'a.b.example', '/x/y.html', ['a.b.example/x/y.html', 'a.b.example/x', 'a.b.example', 'b.example']],
    ['with slashes too many', 'b.example', '//x//', ['b.example/x', 'b.example']],
    ['without host', '', '/x', []],
    ['with needless escapes', 'b.example', '/%78%2Dy', ['b.example/x-y', 'b.example']],
    ['with an escape that is needed', 'b.example', '/a%2fb', ['b.example/a%2fb', 'b.example']],
    [
      'in upper case',
      'b.example',
      '/View/METAMASK%C3%A9',
      ['b.example/view/metamask%c3%a9', 'b.example/view', 'b.example'],
    ],
  ])('%s', (_what, host, path, keys) => {
    expect(pageKeys(host, path)).toEqual(keys);
  });

  test('are few, however deep a path goes', () => {
    expect(pageKeys('b.example', '/x'.repeat(1_000))).toHaveLength(9);
  });
});
