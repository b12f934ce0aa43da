import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddress } from '../../../src/core/address/parse-address.ts';
import { findShownBeside } from '../../../src/core/guard/shown-beside.ts';

const COPIED = '0x4488b382a0b7d296876ebe0c042aca9f819a972d';
const OTHER = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';
const THIRD = '0xdac17f958d2ee523a2206206994597c13d831ec7';
const BITCOIN = 'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq';
/** Both spellings of one Bitcoin Cash account: examples of the CashAddr specification. */
const CASH = 'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a';
const LEGACY = '1BpEi6DfDAUFd7GtittLSdBeYJvcoaVggu';

function shown(copied: string, texts: readonly string[]): string | undefined {
  const address = parseAddress(copied);
  if (address === undefined) throw new Error(`no address: ${copied}`);
  return findShownBeside(address, texts)?.text;
}

test.each([
  ['alone', [OTHER]],
  ['in a sentence, twice', [`Deposit to ${OTHER} or ${OTHER}.`]],
  ['in the next larger part', ['Copy', `Your address ${OTHER}`]],
  ['nearest, with this one farther away', [OTHER, `${OTHER} ${COPIED}`]],
  ['beside one of another chain', [`${BITCOIN} ${OTHER}`]],
])('another address, %s, was shown', (_where, texts) => {
  expect(shown(COPIED, texts)).toBe(OTHER);
});

test.each([
  ['nothing', []],
  ['no address', ['Copy', 'Deposit 0x12']],
  ['the very address', [COPIED]],
  ['the very address in capitals', [COPIED.toUpperCase().replace('0X', '0x')]],
  ['the very address among others', [`${OTHER} ${COPIED}`]],
  ['the very address in groups', [COPIED.replace(/(.{4})/g, '$1 ')]],
  ['two others', [`${OTHER} ${THIRD}`]],
  ['a shortened address', [`0x4488…972d`, OTHER]],
  ['a shortened address in dots', [`0x4488...972d ${OTHER}`]],
  ['an address of another chain', [BITCOIN]],
])('where %s stands beside the button, nothing was', (_what, texts) => {
  expect(shown(COPIED, texts)).toBeUndefined();
});

test('two spellings of one account are no other address', () => {
  expect(shown(CASH, [LEGACY])).toBeUndefined();
});

test('never claims an address that the texts do not hold, whatever they are', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(OTHER, THIRD, COPIED, BITCOIN, ' ', '…'))), (texts) => {
      const found = shown(COPIED, texts);
      if (found !== undefined) expect(texts.some((text) => text.includes(found))).toBe(true);
      expect(found).not.toBe(COPIED);
    }),
  );
});
