/** An address was copied: remembers it for the next paste, and names it when something is wrong with it. */
import { parseAddress } from '../../core/address/parse-address.ts';
import { outerOf } from '../../core/guard/outer.ts';
import { hashString } from '../../core/list/hash-string.ts';
import { compareCopied } from '../../core/resemblance/compare-copied.ts';
import type { Card } from '../../messages/card.ts';
import type { CopyMemory, Shown } from '../../messages/guard.ts';
import { loadCopied, rememberCopied } from '../../platform/copy-memory.ts';
import { loadList } from '../../platform/list-store.ts';
import type { Sender } from '../../platform/messaging.ts';
import { loadSettings, type Settings } from '../../platform/settings.ts';
import { composeArrival, composeSwappedByPage } from './compose.ts';
import { guardCss } from './guard-css.ts';
import { noteShown } from './note-shown.ts';
import { showIn } from './show-in.ts';
import { reasonsOf, weighAddress } from './weigh-address.ts';

interface CopyRequest {
  readonly selected: string;
  readonly written?: string;
}

/** @throws ListError when the list cannot answer. */
export async function checkCopy({ selected, written }: CopyRequest, sender: Sender): Promise<Shown> {
  const settings = await loadSettings();
  const address = parseAddress(selected);
  if (address === undefined || address.network === 'test') return {};
  if (settings.swapGuard) await rememberCopied({ address: selected, atMs: Date.now() });
  if (!settings.copyGuard) return {};
  const other = written === undefined ? undefined : parseAddress(written);
  if (written !== undefined && other !== undefined && compareCopied(address, other).kind === 'swapped') {
    return show(composeSwappedByPage(selected, written), ['swapped-by-page'], written, sender, settings);
  }
  return nameListed(selected, sender, settings);
}

async function nameListed(text: string, sender: Sender, settings: Settings): Promise<Shown> {
  const arrival = { texts: [text], by: 'field', held: false, words: [], selected: [] } as const;
  const weighed = await weighAddress(text, arrival, { list: await loadList(), settings, nowMs: Date.now() });
  if (weighed === undefined || !settings.cards) return {};
  const { level } = weighed.decision;
  if (level !== 'danger' && level !== 'caution') return {};
  return show(composeArrival(weighed, false), reasonsOf(weighed), text, sender, settings);
}

async function show(
  card: Card,
  reasons: readonly string[],
  address: string,
  sender: Sender,
  settings: Settings,
): Promise<Shown> {
  const id = noteShown(settings, sender, { occasion: 'copy', level: card.level, reasons, address });
  return showIn(sender, { id, card, css: guardCss(), asks: false });
}

/** What a page may know of what was copied: see `CopyMemory`. */
export async function recallCopy(): Promise<CopyMemory> {
  const copied = await loadCopied(Date.now());
  const key = copied === undefined ? undefined : parseAddress(copied.address)?.canonical;
  return key === undefined ? {} : { hash: hashString(key, 0)[0], outer: outerOf(key) };
}
