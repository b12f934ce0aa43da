/** What a person chose: written down, passed to the frame that waits, and done. */
import { parseHostname } from '../../core/domain/hostname.ts';
import type { Choice } from '../../messages/guard.ts';
import { browser } from '../../platform/browser.ts';
import { logChoice } from '../../platform/guard-log.ts';
import { type Sender, sendToFrame } from '../../platform/messaging.ts';
import { answerUrl } from '../../platform/own-pages.ts';
import { loadSettings } from '../../platform/settings.ts';
import { openRecord, silencePlatform } from './deposit.ts';

export async function takeChoice({ id, choice, frame }: Choice, sender: Sender): Promise<Record<string, never>> {
  const { tab, url } = sender;
  // Only the top frame speaks for another one.
  if (frame !== undefined && tab !== undefined && sender.frame === 0) {
    await sendToFrame(tab, frame, 'background→content/guard-chosen', { id, choice }).catch(() => undefined);
  }
  if ((await loadSettings()).log) await logChoice(id, choice);
  const host = parseHostname(url ?? '');
  if (host !== undefined && choice === 'record') await openRecord(host);
  if (host !== undefined && choice === 'never') await silencePlatform(host);
  return {};
}

/** A small window of the extension itself, which no page can cover: the popup's answer about an address. */
export async function openWindow(input: string): Promise<Record<string, never>> {
  await browser.windows.create({ type: 'popup', url: answerUrl(input), width: 420, height: 640 });
  return {};
}
