import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isIpAddress, parseHostname } from '../../../src/core/domain/hostname.ts';

describe('a host is read from', () => {
  test.each([
    ['a bare host', 'upbit.com', 'upbit.com'],
    ['upper case', ' Upbit.COM ', 'upbit.com'],
    ['a trailing dot', 'upbit.com.', 'upbit.com'],
    ['a host and port', 'upbit.com:8443', 'upbit.com'],
    ['a host and path', 'upbit.com/exchange?code=KRW-BTC#top', 'upbit.com'],
    ['a URL', 'https://www.upbit.com/home', 'www.upbit.com'],
    ['a URL in upper case', 'HTTPS://WWW.UPBIT.COM', 'www.upbit.com'],
    ['a URL with user and port', 'https://user:secret@upbit.com:443/', 'upbit.com'],
    ['a URL whose user imitates a host', 'https://upbit.com@evil.example/', 'evil.example'],
    ['a URL with backslashes', 'https:\\\\upbit.com\\home', 'upbit.com'],
    ['a URL without scheme', '//upbit.com/home', 'upbit.com'],
    ['a web socket', 'wss://api.upbit.com/websocket/v1', 'api.upbit.com'],
    ['an e-mail address', 'help@upbit.com', 'upbit.com'],
    ['percent-encoding', 'https://up%62it.com', 'upbit.com'],
    ['letters outside ASCII', 'münchen.example', 'xn--mnchen-3ya.example'],
    ['punycode', 'xn--mnchen-3ya.example', 'xn--mnchen-3ya.example'],
    ['Cyrillic letters that imitate', 'https://uрbit.com', 'xn--ubit-g6d.com'],
    ['full-width letters and dots', 'ｕｐｂｉｔ。ｃｏｍ', 'upbit.com'],
    ['an underscore', 'my_shop.example.com', 'my_shop.example.com'],
    ['an onion service', 'http://abcdef.onion/', 'abcdef.onion'],
    ['a local host', 'localhost:3000', 'localhost'],
    ['one label', 'bithumb', 'bithumb'],
    ['an IPv4 address', '192.168.1.1:80', '192.168.1.1'],
    ['an IPv4 address as a number', 'http://3232235777/', '192.168.1.1'],
    ['an IPv6 address', '::1', '[::1]'],
    ['an IPv6 address in brackets', '[2001:DB8::1]:443', '[2001:db8::1]'],
    ['a URL with an IPv6 address', 'http://[::ffff:1.2.3.4]/', '[::ffff:102:304]'],
  ])('%s', (_what, input, host) => {
    expect(parseHostname(input)).toBe(host);
  });
});

describe('no host is read from', () => {
  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t'],
    ['a scheme alone', 'https://'],
    ['a path', '/exchange/upbit.com'],
    ['a query', '?q=upbit.com'],
    ['several words', 'upbit com'],
    ['words over two lines', 'upbit.\ncom'],
    ['an empty label', 'upbit..com'],
    ['two dots at the end', 'upbit.com..'],
    ['a dot at the start', '.com'],
    ['a number', '1234'],
    ['a hexadecimal number', '0x7f.1'],
    ['an EVM address', '0x098b716b8aaf21512996dc57eb0615e2383e2f96'],
    ['a number too large for an IPv4 address', '1.2.3.256'],
    ['broken punycode', 'xn--a.com'],
    ['a bad port', 'upbit.com:port'],
    ['a browser page', 'chrome://settings'],
    ['an extension page', 'moz-extension://0f1e/popup.html'],
    ['an empty page', 'about:blank'],
    ['a script', 'javascript:alert(1)'],
    ['a file', 'file:///etc/hosts'],
    ['a mail link', 'mailto:help@upbit.com'],
    ['a payment link', 'bitcoin:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa?amount=1'],
    ['exclamation', 'upbit.com!'],
    ['a label of 64 letters', `${'a'.repeat(64)}.com`],
    ['a host of 254 letters', `${'a.'.repeat(126)}aa`],
  ])('%s', (_what, input) => {
    expect(parseHostname(input)).toBeUndefined();
  });
});

describe('reading a host', () => {
  test('takes the longest that there is', () => {
    const longest = `${'a.'.repeat(126)}a`;
    expect(parseHostname(longest)).toBe(longest);
  });

  test('never throws, and reads what it gave as the same host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain(), fc.ipV4(), fc.ipV6()), (input) => {
        const host = parseHostname(input);
        if (host !== undefined) expect(parseHostname(`http://${host}/`)).toBe(host);
      }),
      { numRuns: 1_000 },
    );
  });

  test('agrees with the URL standard on every URL of the web', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(parseHostname(url)).toBe(new URL(url).hostname);
      }),
    );
  });
});

test.each([
  ['192.168.1.1', true],
  ['[::1]', true],
  ['upbit.com', false],
  ['1.2.3.4.example', false],
])('whether %s is an IP address: %s', (host, is) => {
  expect(isIpAddress(host)).toBe(is);
});
