import type { ReplyOf } from '../../messages/protocol.ts';
import { loadList } from '../../platform/list-store.ts';
import { cardCss } from './card-css.ts';
import { makeCard } from './make-card.ts';

/** The card about an address, a host or what else was pointed at, with the style it is drawn in. */
export async function answerCard(input: string, twin: string | undefined): Promise<ReplyOf<'content→background/card'>> {
  return { card: await makeCard(loadList, input, Date.now(), twin), css: cardCss() };
}
