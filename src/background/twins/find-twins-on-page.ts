/** Which addresses of a page look alike further than chance would have it. */
import { parseAddress } from '../../core/address/parse-address.ts';
import { findTwins } from '../../core/resemblance/find-twins.ts';
import type { ReplyOf } from '../../messages/protocol.ts';
import type { Sender } from '../../platform/messaging.ts';
import { changeTab, withListed } from '../../platform/tab-state.ts';
import { askDocument } from '../ask-document.ts';

/** More than anybody looks at on one page. */
const MOST_PAIRS = 50;

export function pairTwins(texts: readonly string[]): ReplyOf<'content→background/twins'>['pairs'] {
  const addresses = texts.flatMap((text) => parseAddress(text) ?? []);
  return findTwins(addresses)
    .slice(0, MOST_PAIRS)
    .map(({ first, second }) => [first.text, second.text]);
}

/** A frame with twins is asked by the popup, as one with listed addresses is. */
export async function findTwinsOnPage(
  texts: readonly string[],
  { tab, frame, document }: Sender,
): Promise<ReplyOf<'content→background/twins'>> {
  const pairs = pairTwins(texts);
  if (pairs.length > 0 && tab !== undefined && frame !== undefined) {
    const found = { listed: [], ...(document === undefined ? {} : { document }) };
    await changeTab(tab, await askDocument(tab), (known) => withListed(known, frame, found));
  }
  return { pairs };
}
