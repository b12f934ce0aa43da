/**
 * The private address book, in `storage.local`: addresses that the person used on two days or kept by hand. In clear,
 * because an imitation is shown beside the one it imitates; never marked on a page, never sent anywhere, bounded,
 * exportable, erasable, and off by a switch (`addressBook`).
 */
import { parseAddress } from '../core/address/parse-address.ts';
import { endsTag } from '../core/guard/outer.ts';
import { hashString } from '../core/list/hash-string.ts';
import { browser } from './browser.ts';
import { ENDS } from './guard-keys.ts';

export interface KnownEntry {
  /** As written when it was kept. */
  readonly address: string;
  /** What the person calls it. */
  readonly label?: string;
  /** `YYYY-MM-DD` */
  readonly since: string;
  /** Kept by hand, or because it was used on two days. */
  readonly by: 'hand' | 'use';
}

const BOOK = 'addressBook';
const SEEN = 'addressBookSeen';

/** The oldest that was not kept by hand goes first. */
const MAX_ENTRIES = 500;
const MAX_SEEN = 300;
const LONGEST = 256;

/** Newest last. Never fails: a damaged store is an empty book. */
export async function loadAddressBook(): Promise<readonly KnownEntry[]> {
  try {
    return parseEntries((await browser.storage.local.get(BOOK))[BOOK]);
  } catch {
    return [];
  }
}

/** Keeps an address by hand; the same one again renames it, or keeps its name. Returns whether it is an address at all. */
export async function rememberAddress(address: string, day: string, label?: string): Promise<boolean> {
  const text = address.trim();
  if (parseAddress(text) === undefined) return false;
  await changeBook((entries) => {
    const name = label ?? entries.find((entry) => isSame(entry.address, text))?.label;
    return [
      ...entries.filter((entry) => !isSame(entry.address, text)),
      { address: text, since: day, by: 'hand', ...(name === undefined ? {} : { label: name }) },
    ];
  });
  return true;
}

export async function forgetAddress(address: string): Promise<void> {
  await changeBook((entries) => entries.filter((entry) => !isSame(entry.address, address)));
}

/** Erases the book and what was noted on the way to it. */
export async function eraseAddressBook(): Promise<void> {
  await browser.storage.local.remove([BOOK, SEEN, ENDS]);
}

/** For a file that the person keeps. */
export async function exportAddressBook(): Promise<string> {
  return `${JSON.stringify(await loadAddressBook(), undefined, 2)}\n`;
}

/**
 * Notes that an address was used. On a second day it enters the book; until then only a digest of it is kept.
 * @param canonical of the address, by which it is told from others
 */
export async function noteUse(address: string, canonical: string, day: string): Promise<void> {
  const book = await loadAddressBook();
  if (book.some((entry) => isSame(entry.address, address))) return;
  const digest = await digestOf(canonical);
  const seen = parseSeen((await browser.storage.local.get(SEEN))[SEEN]);
  const before = seen[digest];
  if (before === day) return;
  const { [digest]: _used, ...others } = seen;
  if (before === undefined) {
    await browser.storage.local.set({
      [SEEN]: Object.fromEntries(Object.entries({ ...others, [digest]: day }).slice(-MAX_SEEN)),
    });
    return;
  }
  await browser.storage.local.set({ [SEEN]: others });
  await changeBook((entries) => [...entries, { address, since: day, by: 'use' }]);
}

async function changeBook(change: (entries: readonly KnownEntry[]) => readonly KnownEntry[]): Promise<void> {
  await navigator.locks.request(BOOK, async () => {
    const entries = bound(change(await loadAddressBook()));
    await browser.storage.local.set({ [BOOK]: entries, [ENDS]: endsOf(entries) });
  });
}

/** What pages are told of the book: ends, so that an imitation can be held before anybody is asked, and which are known. */
function endsOf(entries: readonly KnownEntry[]): Record<string, number[]> {
  const ends: Record<string, number[]> = {};
  for (const { address } of entries) {
    const key = parseAddress(address)?.canonical;
    if (key === undefined) continue;
    const tag = endsTag(key);
    ends[tag] = [...(ends[tag] ?? []), hashString(key, 0)[0]];
  }
  return ends;
}

function bound(entries: readonly KnownEntry[]): readonly KnownEntry[] {
  const spare = entries.length - MAX_ENTRIES;
  if (spare <= 0) return entries;
  const leaving = new Set([...entries.filter(({ by }) => by === 'use'), ...entries].slice(0, spare));
  return entries.filter((entry) => !leaving.has(entry)).slice(-MAX_ENTRIES);
}

function isSame(one: string, other: string): boolean {
  return one === other || parseAddress(one)?.canonical === parseAddress(other)?.canonical;
}

async function digestOf(canonical: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical));
  return [...new Uint8Array(digest).subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function parseEntries(stored: unknown): KnownEntry[] {
  if (!Array.isArray(stored)) return [];
  return stored.filter(isEntry).slice(-MAX_ENTRIES);
}

function isEntry(value: unknown): value is KnownEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { address, label, since, by } = value as Record<string, unknown>;
  return (
    typeof address === 'string' &&
    address.length <= LONGEST &&
    typeof since === 'string' &&
    (label === undefined || typeof label === 'string') &&
    (by === 'hand' || by === 'use')
  );
}

function parseSeen(stored: unknown): Readonly<Record<string, string>> {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(([, day]) => typeof day === 'string');
  return Object.fromEntries(entries as [string, string][]);
}
