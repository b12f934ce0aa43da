/** The suffix list of the background against tldts, whose rules it is made from: no host may be read differently. */
import fc from 'fast-check';
import { parse } from 'tldts';
import { describe, expect, test } from 'vitest';
import { readSuffixRules } from '../../scripts/data/read-suffix-rules.ts';
import { writeSuffixTable } from '../../scripts/data/write-suffixes.ts';
import { openSuffixList, type PublicSuffix } from '../../src/core/domain/suffix-list.ts';

const rules = readSuffixRules();
const findSuffix = openSuffixList(writeSuffixTable(rules));

const OPTIONS = { allowPrivateDomains: true, extractHostname: false, validateHostname: false };

function askTldts(host: string): PublicSuffix | undefined {
  const { publicSuffix, isIcann, isPrivate } = parse(host, OPTIONS);
  if (publicSuffix === null || (isIcann !== true && isPrivate !== true)) return undefined;
  return { suffix: publicSuffix, isPrivate: isPrivate === true };
}

/** A host for which the rule is of account: a label for the asterisk, and the exception's own name. */
function nameUnder(rule: string): string {
  return rule.replace(/^!/, '').replaceAll('*', 'any');
}

/** The rule's own name, names below it, and names that lack its first label or have another. */
function hostsAround(rule: string): string[] {
  const name = nameUnder(rule);
  const parent = name.slice(name.indexOf('.') + 1);
  return [name, `a.${name}`, `www.a.${name}`, parent, `other.${parent}`, `x.other.${parent}`, `a${name}`];
}

test('every rule of tldts is there, and there are as many as the list has', () => {
  expect(rules.length).toBeGreaterThan(9000);
  expect(rules).toContainEqual({ rule: 'co.jp', isPrivate: false });
  expect(rules).toContainEqual({ rule: 'github.io', isPrivate: true });
  expect(rules).toContainEqual({ rule: '*.ck', isPrivate: false });
  expect(rules).toContainEqual({ rule: '!www.ck', isPrivate: false });
});

test('around every rule, each host is read as tldts reads it', () => {
  const differ = rules
    .flatMap(({ rule }) => hostsAround(rule))
    .filter((host) => JSON.stringify(findSuffix(host)) !== JSON.stringify(askTldts(host)));
  expect(differ).toEqual([]);
});

test('made-up hosts of the labels that rules have are read as tldts reads them', () => {
  const labels = [...new Set(rules.flatMap(({ rule }) => nameUnder(rule).split('.')))];
  const label = fc.oneof(fc.constantFrom(...labels), fc.stringMatching(/^[a-z0-9-]{1,8}$/));
  fc.assert(
    fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (parts) => {
      const host = parts.join('.');
      expect(findSuffix(host)).toEqual(askTldts(host));
    }),
    { numRuns: 3000 },
  );
});

describe('by the rules themselves', () => {
  const find = openSuffixList('\nck * !www\ncom . +blog\njp . *.kobe !city.kobe co kobe\n');

  test.each([
    ['the longest rule', 'shop.example.co.jp', { suffix: 'co.jp', isPrivate: false }],
    ['a private rule', 'me.blog.com', { suffix: 'blog.com', isPrivate: true }],
    ['a wildcard', 'a.b.kobe.jp', { suffix: 'b.kobe.jp', isPrivate: false }],
    ['an exception', 'a.city.kobe.jp', { suffix: 'kobe.jp', isPrivate: false }],
    ['an exception below the top', 'a.www.ck', { suffix: 'ck', isPrivate: false }],
    ['the suffix itself', 'co.jp', { suffix: 'co.jp', isPrivate: false }],
    ['the top-level domain itself', 'com', { suffix: 'com', isPrivate: false }],
    ['a top-level domain that is no suffix', 'ck', undefined],
    ['a name outside the public name space', 'router.internal', undefined],
    ['a name that only ends like a rule', 'myblog.com', { suffix: 'com', isPrivate: false }],
  ])('%s: %s', (_why, host, suffix) => {
    expect(find(host)).toEqual(suffix);
  });
});
