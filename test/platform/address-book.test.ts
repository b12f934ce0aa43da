import { fakeBrowser } from '@webext-core/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  eraseAddressBook,
  exportAddressBook,
  forgetAddress,
  loadAddressBook,
  noteUse,
  rememberAddress,
} from '../../src/platform/address-book.ts';
import { ENDS } from '../../src/platform/guard-keys.ts';

vi.mock('../../src/platform/browser.ts', async () => ({
  browser: (await import('@webext-core/fake-browser')).fakeBrowser,
}));
vi.stubGlobal('navigator', { locks: { request: <T>(_name: string, run: () => Promise<T>) => run() } });

const VITALIK = '0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045';
const LOWER = VITALIK.toLowerCase();
const DAY = '2026-11-25';
const NEXT_DAY = '2026-11-26';

const everything = async () => JSON.stringify(await fakeBrowser.storage.local.get());

beforeEach(() => fakeBrowser.reset());

describe('the address book', () => {
  test('keeps what is remembered by hand, under its name, once in whatever spelling', async () => {
    await rememberAddress(VITALIK, DAY);
    await rememberAddress(LOWER, NEXT_DAY, 'Vitalik');
    expect(await loadAddressBook()).toEqual([{ address: LOWER, since: NEXT_DAY, by: 'hand', label: 'Vitalik' }]);
  });

  test('keeps the name of an address that is remembered again without one', async () => {
    await rememberAddress(VITALIK, DAY, 'Vitalik');
    await rememberAddress(VITALIK, NEXT_DAY);
    expect(await loadAddressBook()).toMatchObject([{ since: NEXT_DAY, label: 'Vitalik' }]);
  });

  test('does not keep what is no address', async () => {
    expect(await rememberAddress('legal winner thank year wave sausage', DAY)).toBe(false);
    expect(await loadAddressBook()).toEqual([]);
  });

  test('learns an address on the second day; on the first it keeps a digest', async () => {
    await noteUse(VITALIK, LOWER, DAY);
    await noteUse(VITALIK, LOWER, DAY);
    expect(await loadAddressBook()).toEqual([]);
    expect((await everything()).toLowerCase()).not.toContain(LOWER.slice(2));
    await noteUse(VITALIK, LOWER, NEXT_DAY);
    expect(await loadAddressBook()).toEqual([{ address: VITALIK, since: NEXT_DAY, by: 'use' }]);
  });

  test('tells pages no more than ends and hashes', async () => {
    await rememberAddress(VITALIK, DAY);
    const ends = (await fakeBrowser.storage.local.get(ENDS))[ENDS] as Record<string, number[]>;
    expect(Object.entries(ends)).toEqual([['0xd8da045', [expect.any(Number)]]]);
  });

  test('forgets one, and all', async () => {
    await rememberAddress(VITALIK, DAY);
    await forgetAddress(LOWER);
    expect(await loadAddressBook()).toEqual([]);
    await rememberAddress(VITALIK, DAY);
    await eraseAddressBook();
    expect(await everything()).toBe('{}');
  });

  test('is exported as it is', async () => {
    await rememberAddress(VITALIK, DAY);
    expect(JSON.parse(await exportAddressBook())).toEqual(await loadAddressBook());
  });

  test('a damaged store is an empty book', async () => {
    await fakeBrowser.storage.local.set({ addressBook: [1, { address: 7 }, 'x'] });
    expect(await loadAddressBook()).toEqual([]);
  });
});
