/** An address was copied: remembers it for the next paste, and names it when something is wrong with it. */
import type { Address } from '../../core/address/chain.ts';
import { parseAddress } from '../../core/address/parse-address.ts';
import { outerOf } from '../../core/guard/outer.ts';
import { findShownBeside } from '../../core/guard/shown-beside.ts';
import { hashString } from '../../core/list/hash-string.ts';
import { compareCopied } from '../../core/resemblance/compare-copied.ts';
import type { Level } from '../../core/verdict/level.ts';
import type { Card } from '../../messages/card.ts';
import type { CopyMemory, Shown } from '../../messages/guard.ts';
import { loadCopied, rememberCopied } from '../../platform/copy-memory.ts';
import { loadList } from '../../platform/list-store.ts';
import type { Sender } from '../../platform/messaging.ts';
import { loadSettings, type Settings } from '../../platform/settings.ts';
import { composeArrival, composeSwappedByButton, composeSwappedByPage } from './compose.ts';
import { guardCss } from './guard-css.ts';
import { noteCopied } from './note-copied.ts';
import { noteShown } from './note-shown.ts';
import { showIn } from './show-in.ts';
import { reasonsOf, weighAddress } from './weigh-address.ts';

interface CopyRequest {
  readonly selected: string;
  readonly written?: string;
  readonly beside?: readonly string[];
}

/** @throws ListError when the list cannot answer. */
export async function checkCopy(request: CopyRequest, sender: Sender): Promise<Shown> {
  const { selected } = request;
  const settings = await loadSettings();
  const address = parseAddress(selected);
  if (address === undefined || address.network === 'test') return {};
  const shown = findShownBeside(address, request.beside ?? []);
  // What a person saw is what they mean to paste.
  if (settings.swapGuard) await rememberCopied({ address: shown?.text ?? selected, atMs: Date.now() });
  if (!settings.copyGuard) return {};
  const swapped = composeSwap(address, shown, request);
  if (swapped === undefined) return nameListed(selected, sender, settings);
  noteLevel(sender, swapped.card.level);
  return show(swapped.card, [swapped.reason], swapped.address, sender, settings);
}

interface Swap {
  readonly card: Card;
  readonly reason: string;
  /** On the clipboard. */
  readonly address: string;
}

/** Another address is on the clipboard than the one that was selected, or that stands beside the button. */
function composeSwap(
  address: Address,
  shown: Address | undefined,
  { selected, written }: CopyRequest,
): Swap | undefined {
  if (shown !== undefined) {
    const swap = compareCopied(shown, address);
    const isImitation = swap.kind === 'swapped' && swap.strength === 'ends-agree';
    return {
      card: composeSwappedByButton(shown.text, selected, isImitation),
      reason: 'swapped-by-button',
      address: selected,
    };
  }
  const other = written === undefined ? undefined : parseAddress(written);
  if (written === undefined || other === undefined || compareCopied(address, other).kind !== 'swapped')
    return undefined;
  return { card: composeSwappedByPage(selected, written), reason: 'swapped-by-page', address: written };
}

async function nameListed(text: string, sender: Sender, settings: Settings): Promise<Shown> {
  const arrival = { texts: [text], by: 'field', held: false, words: [], selected: [] } as const;
  const weighed = await weighAddress(text, arrival, { list: await loadList(), settings, nowMs: Date.now() });
  const level = weighed?.decision.level;
  const isLoud = level === 'danger' || level === 'caution';
  noteLevel(sender, isLoud ? level : undefined);
  if (weighed === undefined || !settings.cards || !isLoud) return {};
  return show(composeArrival(weighed, false), reasonsOf(weighed), text, sender, settings);
}

/** Nobody waits for the title. */
function noteLevel(sender: Sender, level: Level | undefined): void {
  noteCopied(sender, level).catch(() => undefined);
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
