/**
 * Asks the background about what the filter did not rule out, each text once, in batches, and remembers the answers
 * for as long as the page lives.
 */
import type { Level } from '../core/verdict/level.ts';
import { isFailure, send } from '../platform/messaging.ts';
import type { Hit, Place } from './hit.ts';

/** The background takes no more in one message. */
const BATCH = 200;
/** A page that shows more different listed addresses is playing with us. */
const MAX_ASKED = 5_000;
/** Places of one address that wait for one answer. */
const MAX_PLACES = 500;

export interface ListedAsker {
  add(hit: Hit): void;
  /** Asks about what was added since. Nothing is sent when there is nothing. */
  ask(): Promise<void>;
  /** Tells the background again what is listed here: it forgets a page that is left, and the browser may bring it back. */
  repeat(): Promise<void>;
  /** Every listed address that was found, with its level. */
  listed(): ReadonlyMap<string, Level>;
}

/** @param onListed called with each place of a listed address */
export function createListedAsker(onListed: (text: string, level: Level, place: Place) => void): ListedAsker {
  const levels = new Map<string, Level | undefined>();
  const waiting = new Map<string, Place[]>();
  const listed = new Map<string, Level>();

  return {
    add({ text, place }) {
      if (levels.has(text)) {
        const level = levels.get(text);
        if (level !== undefined) onListed(text, level, place);
        return;
      }
      const places = waiting.get(text);
      if (places === undefined) waiting.set(text, [place]);
      else if (places.length < MAX_PLACES) places.push(place);
    },
    async ask() {
      const texts = [...waiting.keys()].slice(0, Math.max(0, MAX_ASKED - levels.size));
      const asked = texts.map((text) => [text, waiting.get(text) ?? []] as const);
      waiting.clear();
      for (let at = 0; at < asked.length; at += BATCH) await askBatch(asked.slice(at, at + BATCH));
    },
    async repeat() {
      const texts = [...listed.keys()].slice(0, BATCH);
      if (texts.length > 0) await send('content→background/check-addresses', { addresses: texts });
    },
    listed: () => listed,
  };

  async function askBatch(batch: readonly (readonly [text: string, places: readonly Place[]])[]): Promise<void> {
    const reply = await send('content→background/check-addresses', { addresses: batch.map(([text]) => text) });
    // The list cannot answer now. What is found later asks again.
    if (isFailure(reply)) return;
    for (const { address, level } of reply.listed) listed.set(address, level);
    for (const [text, places] of batch) {
      const level = listed.get(text);
      levels.set(text, level);
      if (level !== undefined) for (const place of places) onListed(text, level, place);
    }
  }
}
