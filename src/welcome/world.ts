/** What the first-run page needs of the world. */
import type { AddressReport } from '../messages/reports.ts';
import { browser } from '../platform/browser.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { answerUrl } from '../platform/own-pages.ts';
import { changeSettings, loadSettings } from '../platform/settings.ts';

export interface World {
  /** What is on record about an address; `undefined` where the list does not answer. */
  ask(address: string): Promise<AddressReport | undefined>;
  /** Where everything on record about it is shown. */
  pageAbout(address: string): string;
  remembersAddresses(): Promise<boolean>;
  rememberAddresses(on: boolean): Promise<void>;
  openSettings(): void;
}

export const browserWorld: World = {
  ask: async (address) => {
    const answer = await send('page→background/look-up', { input: address }).catch(() => undefined);
    return answer === undefined || isFailure(answer) || answer.kind !== 'address' ? undefined : answer;
  },
  pageAbout: answerUrl,
  remembersAddresses: async () => (await loadSettings()).addressBook,
  rememberAddresses: async (on) => {
    await changeSettings((settings) => ({ ...settings, addressBook: on }));
  },
  openSettings: () => void browser.runtime.openOptionsPage().catch(() => undefined),
};
