/** Copies and pastes as a person does, and sees the guard from outside: its root is closed to tests as it is to pages. */
import type { Frame, Page } from 'puppeteer-core';
import { traceOf } from './guard-pages.ts';
import { eventually, pause, type Session } from './session.ts';

export async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key as 'c');
  await page.keyboard.up('Control');
}

/** Puts a text on the clipboard through another page, where nothing is copied as an address of ours. */
export async function setClipboard(session: Session, text: string): Promise<void> {
  const page = await session.visit('https://clipboard.example/plain');
  // Copied with a word in front, it is no address to the guard; then cut back to the address by the page itself.
  await page.evaluate((value) => {
    addEventListener('copy', (event) => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', value);
    });
    const source = document.querySelector<HTMLInputElement>('#source');
    if (source !== null) {
      source.value = 'something';
      source.focus();
      source.select();
    }
  }, text);
  await press(page, 'c');
  await page.close();
}

export async function pasteInto(page: Page, frame: Page | Frame = page): Promise<void> {
  await page.bringToFront();
  await focusField(frame);
  // What is remembered of copies is read when a field gets the focus.
  await pause(150);
  await press(page, 'v');
}

export async function focusField(frame: Page | Frame): Promise<void> {
  await frame.evaluate(() => {
    const inside = document.querySelector('x-field')?.shadowRoot?.querySelector('input');
    (inside ?? document.querySelector<HTMLElement>('#to'))?.focus();
  });
}

export function fieldText(frame: Page | Frame): Promise<string> {
  return frame.evaluate(() => {
    const inside = document.querySelector('x-field')?.shadowRoot?.querySelector('input');
    const field = inside ?? document.querySelector<HTMLInputElement>('#to');
    return field?.value ?? field?.textContent ?? '';
  });
}

export function stateText(frame: Page | Frame): Promise<string> {
  return frame.evaluate(() => document.querySelector('#state')?.textContent ?? '');
}

/** Selects a text on the page and copies it. */
export async function copyText(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((value) => {
    const place = document.querySelector('#text');
    if (place === null) return;
    place.textContent = value;
    getSelection()?.selectAllChildren(place);
  }, text);
  await press(page, 'c');
}

export type Seen = 'nothing' | 'notice' | 'dialog';

/** A dialog has the focus, a notice has not. */
export function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const hosts = [...document.querySelectorAll('html > div')];
    if (hosts.length === 0) return 'nothing';
    return hosts.some((host) => document.activeElement === host) ? 'dialog' : 'notice';
  });
}

export function until(page: Page, what: Seen): Promise<Seen> {
  return eventually(
    () => seen(page),
    (now) => now === what,
  );
}

/** Chooses by keyboard: the focus stands on the safe choice, and the other one comes after it. */
export async function choose(page: Page, choice: 'stop' | 'go' | 'escape'): Promise<void> {
  if (choice === 'go') {
    await pause(700);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press(choice === 'escape' ? 'Escape' : 'Enter');
}

/** Pastes, undoes, pastes again, types, selects and copies all on a page, and tells everything that the page saw of it. */
export async function traceOfPaste(session: Session, url: string, text: string): Promise<unknown> {
  await setClipboard(session, text);
  const page = await session.visit(url);
  await pasteInto(page);
  await pause(600);
  await press(page, 'z');
  await press(page, 'v');
  await page.keyboard.type('x');
  await press(page, 'a');
  await press(page, 'c');
  await pause(200);
  const record = [await traceOf(page), await stateText(page)];
  await page.close();
  return record;
}
