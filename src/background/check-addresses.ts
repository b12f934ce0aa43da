/** Which addresses of a page are on record, and how loudly; what was found joins the badge's title. */
import { parseAddress } from '../core/address/parse-address.ts';
import type { List } from '../core/list/list.ts';
import type { IsoDate } from '../core/record/date.ts';
import type { Level } from '../core/verdict/level.ts';
import { lookUpAddress } from '../core/verdict/look-up.ts';
import type { ReplyOf } from '../messages/protocol.ts';
import { showBadgeTitle } from '../platform/badge.ts';
import { loadList } from '../platform/list-store.ts';
import type { Sender } from '../platform/messaging.ts';
import { changeTab, countListed, withListed } from '../platform/tab-state.ts';
import { askDocument } from './ask-document.ts';
import { todayFor } from './today.ts';

type Listed = ReplyOf<'content→background/check-addresses'>['listed'];

/** @throws ListError when the list cannot answer. */
export async function checkAddresses(addresses: readonly string[], sender: Sender): Promise<{ listed: Listed }> {
  const list = await loadList();
  const today = todayFor(list, Date.now());
  const checked = await Promise.all(addresses.map((address) => checkAddress(list, address, today)));
  const listed = checked.filter((entry) => entry !== undefined);
  if (listed.length > 0) await noteListed(sender, listed);
  return { listed };
}

/** `undefined` when nobody lists it, whatever else may be said about it. */
async function checkAddress(
  list: List,
  text: string,
  today: IsoDate,
): Promise<{ address: string; level: Level } | undefined> {
  const address = parseAddress(text);
  if (address === undefined) return undefined;
  const { facts, verdict } = await lookUpAddress(list, address, today);
  return facts.listings.length === 0 ? undefined : { address: text, level: verdict.level };
}

async function noteListed({ tab, frame, document }: Sender, listed: Listed): Promise<void> {
  if (tab === undefined || frame === undefined) return;
  const found = { listed: listed.map(({ address }) => address), ...(document === undefined ? {} : { document }) };
  const state = await changeTab(tab, await askDocument(tab), (known) => withListed(known, frame, found));
  await showBadgeTitle(tab, state.site, countListed(state), state.copied);
}
