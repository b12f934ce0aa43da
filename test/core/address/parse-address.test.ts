import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress } from '../../../src/core/address/parse-address.ts';

const GENESIS = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';

describe('a string valid on several chains', () => {
  test.each([
    ['a key hash of Bitcoin', GENESIS, ['btc', 'bch', 'bsv']],
    ['a script hash, which Litecoin once wrote alike', '3CWFddi6m4ndiGyKqzYvsFYagqDLPVMTzC', ['btc', 'bch', 'ltc']],
    ['an EVM address', '0xd8da6bf26964af9d7eed9e03e53415d37aa96045', ['eth', 'etc']],
    ['32 bytes with 0x', `0x${'5c'.repeat(32)}`, ['apt', 'sui']],
  ])('%s names all, the usual one first', (_what, text, chains) => {
    expect(parseAddress(text)?.chains).toEqual(chains);
  });
});

test('a Byron address of an early test network, which starts with 4, is one of Cardano', () => {
  const text = '4swhHtxKapQbj3TZEipgtp7NQzcRWDYqCxXYoPQWjGyHmhxS1w1TjUEszCQT1sQucGwmPQMYdv1FYs3d51KgoubviPBf';
  expect(parseAddress(text)).toMatchObject({ chains: ['ada'], checksum: 'valid' });
});

describe('the canonical form', () => {
  test.each([
    ['EVM in lower case', '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045', '0xd8da6bf26964af9d7eed9e03e53415d37aa96045'],
    ['EVM in capitals', '0XD8DA6BF26964AF9D7EED9E03E53415D37AA96045', '0xd8da6bf26964af9d7eed9e03e53415d37aa96045'],
    [
      'bech32 in lower case',
      'BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4',
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
    ],
    [
      'CashAddr without prefix',
      'bitcoincash:qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
      'qpm2qsznhks23z7629mms6s4cwef74vcwvy22gdx6a',
    ],
    [
      'the account of an X-address',
      'X7AcgcsBL6XDcUb289X4mJ8djcdyKaGZMhc9YTE92ehJ2Fu',
      'r9cZA1mLK5R5Am25ArfXFmqgNwjZgnfk59',
    ],
    ['Bitcoin as written', GENESIS, GENESIS],
  ])('is %s', (_form, text, canonical) => {
    expect(parseAddress(text)?.canonical).toBe(canonical);
  });
});

describe('a mistyped address is named as such', () => {
  test.each([
    ['Bitcoin', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb', 'btc'],
    ['Tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6u', 'tron'],
    ['Litecoin', 'LaYUy1DGfVSuSF5KbPhbLrm8kRotqiwUJm', 'ltc'],
    ['an EVM address in mixed case', '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96054', 'eth'],
    ['bech32', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', 'btc'],
    ['bech32 in mixed case', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3T4', 'btc'],
    ['Cosmos', 'cosmos1w508d6qejxtdg4y5r3zarvary0c5xw7k0kz6xa', 'atom'],
  ])('%s', (_chain, text, chain) => {
    expect(parseAddress(text)).toMatchObject({ checksum: 'invalid', chains: expect.arrayContaining([chain]) });
  });
});

describe('what is no address', () => {
  test.each([
    ['nothing', ''],
    ['a word', 'constantinople'],
    ['an identifier of 34 letters', 'DataTransferSessionManagerProvider'],
    ['a git hash', '2fd4e1c67a2d28fced849ee1bb76e7391b93eb12'],
    ['a UUID', '3f2504e0-4f89-11d3-9a0c-0305e82c3301'],
    ['a hash in capitals', 'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855'],
    ['a private key (WIF)', '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    ['a Stellar seed', 'SDJHRQF4GCMIIKAAAQ6IHY42X73FQFLHUULAPSKKD4DFDM7UXWWCRHBE'],
    ['an address and a word', `${GENESIS} bitcoin`],
    ['a payment URI', `bitcoin:${GENESIS}`],
    ['an address cut short', GENESIS.slice(0, 24)],
    ['an account id of Twilio', 'AC5ef872f6da5a21de157d8b2e8b1b1b1b'],
    ['digits alone', '1'.repeat(40)],
    ['a long run', 'q'.repeat(5000)],
    ['names that every object has', 'constructor1qqqqqqqqqqqqqqqqqqqqqqqqqqqq'],
  ])('%s', (_what, text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

test('never throws and keeps what was written', () => {
  const alphabet = fc.constantFrom(...'0123456789abcdefXYZGMrsq:_-+/=1LTCBclO\u00e9\u{1f600}');
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, minLength: 25, maxLength: 120 }));
  fc.assert(
    fc.property(text, (candidate) => {
      const address = parseAddress(candidate);
      if (address) expect(address.text).toBe(candidate);
    }),
  );
});
