/**
 * The address that was copied last, for ten minutes at most, in the background's `storage.session`, which is memory and
 * not disk. Pages learn from `storage.local` only until when there is one, without waking the background.
 */
import { browser } from './browser.ts';
import { COPY_UNTIL } from './guard-keys.ts';

export interface Copied {
  /** As it was selected. */
  readonly address: string;
  readonly atMs: number;
}

const KEY = 'copied';
export const COPY_LASTS_MS = 10 * 60_000;

/** Background only. */
export async function rememberCopied(copied: Copied): Promise<void> {
  await browser.storage.session.set({ [KEY]: copied });
  await browser.storage.local.set({ [COPY_UNTIL]: copied.atMs + COPY_LASTS_MS });
}

/** Background only. */
export async function loadCopied(nowMs: number): Promise<Copied | undefined> {
  const copied = (await browser.storage.session.get(KEY))[KEY] as Copied | undefined;
  if (copied === undefined || Math.abs(nowMs - copied.atMs) <= COPY_LASTS_MS) return copied;
  await forgetCopied();
  return undefined;
}

/** Background only. */
export async function forgetCopied(): Promise<void> {
  await browser.storage.session.remove(KEY);
  await browser.storage.local.remove(COPY_UNTIL);
}
