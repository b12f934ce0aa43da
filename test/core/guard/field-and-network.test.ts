import { describe, expect, test } from 'vitest';
import type { Chain } from '../../../src/core/address/chain.ts';
import { readPurpose } from '../../../src/core/guard/field-purpose.ts';
import { isOfAnotherNetwork, readNetwork } from '../../../src/core/guard/networks.ts';

describe('what a field is for', () => {
  test.each([
    ['Recipient address', '/send', 'Send'],
    ['Enter wallet address', '/en/my/wallet/withdrawal/crypto', 'Withdraw'],
    ['받는 주소', '/wallet', '출금'],
    ['アドレス', '/account', '送付先'],
    ['地址', '/balance/withdrawal', '提币'],
    ['Dirección', '/wallet/retiro', 'Retirar'],
    ['Адрес', '/wallet', 'Вывод'],
    ['Address', '/app', 'Địa chỉ người nhận'],
  ])('“%s” on %s under “%s” sends', (...words) => {
    expect(readPurpose(words)).toBe('send');
  });

  test.each([
    ['Search by address / txn hash / token', '/', ''],
    ['Search token or paste contract address', '/swap', 'Swap'],
    ['검색', '/explorer', ''],
    ['message', '/chat', 'Write to us'],
    ['q', '/', 'Send feedback|Search'],
  ])('“%s” on %s does not', (...words) => {
    expect(readPurpose(words)).toBe('other');
  });
});

describe('the chosen network', () => {
  test.each<[string, readonly string[], Chain | undefined]>([
    ['a drop-down', ['USDT', 'Tron (TRC20)'], 'tron'],
    ['a row of buttons', ['ERC20'], 'eth'],
    ['a combobox with its coin beside it', ['BTC Bitcoin', 'Bitcoin Network'], 'btc'],
    ['tabs', ['Withdraw', 'BNB Smart Chain (BEP20)'], 'eth'],
    ['the older chain of BNB', ['BNB Beacon Chain (BEP2)'], 'bnb'],
    ['a code alone', ['SOL'], 'sol'],
    ['nothing that names one', ['English', 'USD'], undefined],
    ['two at once', ['Ethereum', 'Solana'], undefined],
  ])('%s', (_what, texts, chain) => {
    expect(readNetwork(texts)).toBe(chain);
  });

  test.each<[Chain, readonly Chain[], boolean]>([
    ['tron', ['eth'], true],
    ['eth', ['eth'], false],
    ['btc', ['btc', 'bch', 'bsv'], false],
    ['sol', ['tron'], true],
  ])('on %s, an address of %j is of another one: %s', (chosen, chains, is) => {
    expect(isOfAnotherNetwork(chosen, chains)).toBe(is);
  });
});
