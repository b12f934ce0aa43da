/** What this frame knows of copied and known addresses, so that a paste can be judged at once, from memory. */
import { agreesAtEnds, endsTag, type Outer, outerOf } from '../../core/guard/outer.ts';
import { hashString } from '../../core/list/hash-string.ts';
import { browser } from '../../platform/browser.ts';
import { COPY_UNTIL, ENDS } from '../../platform/guard-keys.ts';
import { isFailure, send } from '../../platform/messaging.ts';

export interface CopyCheck {
  /** Reads again what was copied elsewhere. Wakes the background only while something is remembered. */
  refresh(): Promise<void>;
  /** Whether the address of this key may be an imitation of what was copied or is known. */
  isSuspect(key: string): boolean;
  /** This very frame has seen it copied. False when that is remembered already, and for long enough. */
  remember(key: string): boolean;
}

const LASTS_MS = 600_000;

export function createCopyCheck(): CopyCheck {
  let hash: number | undefined;
  let outer: Outer | undefined;
  let untilMs = 0;
  let known: Readonly<Record<string, readonly number[]>> = {};
  return {
    async refresh() {
      const stored = await browser.storage.local.get([COPY_UNTIL, ENDS]);
      const until = Number(stored[COPY_UNTIL] ?? 0);
      known = (stored[ENDS] ?? {}) as typeof known;
      if (until <= Date.now() || until === untilMs) return;
      const memory = await send('content→background/guard-memory', {});
      if (isFailure(memory)) return;
      untilMs = until;
      hash = memory.hash;
      outer = memory.outer;
    },
    isSuspect(key) {
      const whole = hashOf(key);
      const twins = known[endsTag(key)];
      if (twins !== undefined && !twins.includes(whole)) return true;
      if (outer === undefined || untilMs < Date.now() || hash === whole) return false;
      return agreesAtEnds(outer, outerOf(key));
    },
    remember(key) {
      const whole = hashOf(key);
      if (whole === hash && untilMs - Date.now() > LASTS_MS / 2) return false;
      hash = whole;
      outer = outerOf(key);
      untilMs = Date.now() + LASTS_MS;
      return true;
    },
  };
}

function hashOf(key: string): number {
  return hashString(key, 0)[0];
}
