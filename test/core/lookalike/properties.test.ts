import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { BAIT_KINDS, BAIT_WORDS } from '../../../src/core/lookalike/bait-words.ts';
import { asks, BRANDS, find } from './context.ts';

/** Many runs on a machine that others use as well. */
vi.setConfig({ testTimeout: 60_000 });

const tokens = BRANDS.flatMap((brand) => brand.tokens);
const own = BRANDS.flatMap((brand) => brand.domains);
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789-';
const label = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
const suffix = fc.constantFrom('com', 'top', 'xyz', 'co.uk', 'com.br', 'pages.dev', 'github.io', 'io', 'network');
const words = BAIT_KINDS.flatMap((kind) => BAIT_WORDS[kind].split(' '));
const bait = fc.oneof(
  fc.constantFrom('', 'login', '-wallet', 'airdrop-', 'my', 'support', '123', '-app', 's', 'x', 'wvw-', '-fr-en'),
  fc.constantFrom(...words),
  fc
    .tuple(fc.constantFrom(...words), fc.nat(20), fc.constantFrom(...LETTERS), fc.nat(3))
    .map(([word, ...edit]) => damage(word, edit)),
);

/** A token with one or two characters put in, taken out, exchanged or swapped. */
const damaged = fc
  .tuple(
    fc.constantFrom(...tokens),
    fc.array(fc.tuple(fc.nat(20), fc.constantFrom(...LETTERS), fc.nat(3)), { maxLength: 2 }),
  )
  .map(([token, edits]) => edits.reduce(damage, token));

function damage(word: string, [place, letter, kind]: readonly [number, string, number]): string {
  const at = place % word.length;
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return (
    [
      before + letter + here + after,
      before + after,
      before + letter + after,
      before + after.charAt(0) + here + after.slice(1),
    ][kind] ?? word
  );
}

test('never throws, whatever the string', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void [find(text), asks(text)]));
});

test('the sieve asks about everything that the engine finds', () => {
  fc.assert(
    fc.property(bait, damaged, bait, fc.array(label, { maxLength: 2 }), suffix, (front, name, back, subs, end) => {
      const host = [...subs, front + name + back, end].join('.');
      return find(host) === undefined || asks(host);
    }),
    { numRuns: 3_000 },
  );
});

test('the sieve asks about what is found behind a translator or a company’s proxy', () => {
  const through = fc.constantFrom(
    (host: string) => `${host.replaceAll('-', '--').replaceAll('.', '-')}.translate.goog`,
    (host: string) => `${host}.us2.mcas.ms`,
    (host: string) => `${host.replaceAll('.', '-')}.access.mcas.ms`,
    (host: string) => `${host.replaceAll('.', '-')}.ezproxy.lib.example.edu`,
  );
  fc.assert(
    fc.property(bait, damaged, bait, suffix, through, (front, name, back, end, show) => {
      const host = show(`${front}${name}${back}.${end}`);
      return find(host) === undefined || asks(host);
    }),
    { numRuns: 1_000 },
  );
});

test('a brand’s own domain and what lies below it are never accused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(label, fc.constantFrom(...tokens)), { maxLength: 3 }),
      fc.constantFrom(...own),
      (subs, domain) => {
        expect(find([...subs, domain].join('.'))).toBeUndefined();
      },
    ),
  );
});

test('upper case and a trailing dot change nothing', () => {
  fc.assert(
    fc.property(damaged, bait, suffix, (name, back, end) => {
      const host = `${name}${back}.${end}`;
      expect(find(`${host.toUpperCase()}.`)).toEqual(find(host));
    }),
  );
});

test('the Unicode form and the punycode form are one host', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...tokens),
      fc.constantFrom('é', 'ο', 'і', 'ṇ', 'ɴ', 'ç'),
      fc.nat(20),
      (token, letter, place) => {
        const shown = damage(token, [place, letter, 2]);
        const host = `${shown}.com`;
        const ascii = new URL(`http://${host}`).hostname;
        expect(find(ascii)).toEqual(find(host));
      },
    ),
  );
});

test('the evidence lies inside its label', () => {
  fc.assert(
    fc.property(bait, damaged, bait, suffix, (front, name, back, end) => {
      const found = find(`${front}${name}${back}.${end}`);
      if (found === undefined) return;
      const { start, end: last, label: text } = found.because;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThanOrEqual(text.length);
      expect(start).toBeLessThan(last);
    }),
  );
});

test('a host of many labels costs no more than its length', () => {
  expect(() => find(`${'ledger.com.'.repeat(22)}xyz`)).not.toThrow();
  expect(find(`${'a-'.repeat(31)}a.com`)).toBeUndefined();
});
