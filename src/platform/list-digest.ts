import { browser } from './browser.ts';

/**
 * SHA-256 of the packaged index in hexadecimal, as `sha256sum caveat.bin` prints it, so that two people can tell whether they
 * ask the same list. `undefined` where the file cannot be read.
 */
export async function digestList(): Promise<string | undefined> {
  try {
    const response = await fetch(browser.runtime.getURL('caveat.bin'));
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return undefined;
  }
}
