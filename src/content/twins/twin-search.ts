/** Asks the background about suspected twins, and remembers which addresses of this page look like which. */
import { isFailure, type send } from '../../platform/messaging.ts';
import { createSuspects } from './suspects.ts';

export interface TwinSearch {
  add(text: string): void;
  /** The address on this page that this one looks like. */
  twinOf(text: string): string | undefined;
  pairs(): readonly (readonly [string, string])[];
  /**
   * Asks about what was added since; nothing is sent where nothing is suspicious.
   * @returns whether there are new twins: where they stand is found by reading the page once more.
   */
  ask(): Promise<boolean>;
}

/** A page that grows ever new twins is playing with us. */
const MAX_ASKED = 20;

/** @param isWanted asked before anything is sent */
export function createTwinSearch(isWanted: () => Promise<boolean>, ask: typeof send): TwinSearch {
  const suspects = createSuspects();
  const twins = new Map<string, string>();
  const pairs: (readonly [string, string])[] = [];
  let asked = 0;

  return {
    add: suspects.add,
    twinOf: (text) => twins.get(text),
    pairs: () => pairs,
    async ask() {
      const texts = asked < MAX_ASKED ? suspects.take() : [];
      if (texts.length === 0 || !(await isWanted())) return false;
      asked++;
      const reply = await ask('content→background/twins', { texts });
      if (isFailure(reply)) return false;
      const before = twins.size;
      for (const [first, second] of reply.pairs) note(first, second);
      return twins.size > before;
    },
  };

  function note(first: string, second: string): void {
    if (twins.has(first) && twins.has(second)) return;
    pairs.push([first, second]);
    if (!twins.has(first)) twins.set(first, second);
    if (!twins.has(second)) twins.set(second, first);
  }
}
