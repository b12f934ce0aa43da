/** An address arrives in a field: weighs it, remembers that it was used, writes down what is shown. */
import { LEVELS, type Level } from '../../core/verdict/level.ts';
import type { Arrival, Shown } from '../../messages/guard.ts';
import { noteUse } from '../../platform/address-book.ts';
import { loadList } from '../../platform/list-store.ts';
import type { Sender } from '../../platform/messaging.ts';
import { loadSettings, type Settings } from '../../platform/settings.ts';
import { todayFor } from '../today.ts';
import { composeArrival } from './compose.ts';
import { guardCss } from './guard-css.ts';
import { noteShown } from './note-shown.ts';
import { showIn } from './show-in.ts';
import { reasonsOf, type Weighed, weighAddress } from './weigh-address.ts';

/** @throws ListError when the list cannot answer: then nothing is claimed, and a held paste goes on. */
export async function checkArrival(arrival: Arrival, sender: Sender): Promise<Shown> {
  const [list, settings] = await Promise.all([loadList(), loadSettings()]);
  const nowMs = Date.now();
  const weighed = await Promise.all(
    [...new Set(arrival.texts)].map((text) => weighAddress(text, arrival, { list, settings, nowMs })),
  );
  const found = weighed.filter((one) => one !== undefined);
  const gravest = pickGravest(found);
  if (gravest === undefined) {
    // What is done in a private window leaves nothing behind.
    if (settings.addressBook && sender.isPrivate !== true) await learn(found, todayFor(list, nowMs));
    return {};
  }
  const asks = arrival.held && gravest.decision.holds && settings.pasteGuard;
  if (!asks && !settings.cards) return {};
  return show(gravest, asks, arrival, sender, settings);
}

async function show(
  gravest: Weighed,
  asks: boolean,
  arrival: Arrival,
  sender: Sender,
  settings: Settings,
): Promise<Shown> {
  const { decision, report } = gravest;
  const id = noteShown(settings, sender, {
    occasion: arrival.by,
    level: decision.level,
    reasons: reasonsOf(gravest),
    address: report.facts.address.text,
  });
  return showIn(sender, { id, card: composeArrival(gravest, asks), css: guardCss(), asks });
}

function pickGravest(found: readonly Weighed[]): Weighed | undefined {
  const rank = ({ decision }: Weighed): number => loudness(decision.level) * 2 + (decision.holds ? 1 : 0);
  return found.filter(({ decision }) => decision.warnings.length > 0).sort((a, b) => rank(b) - rank(a))[0];
}

function loudness(level: Level): number {
  return LEVELS.indexOf(level);
}

/** Only a lone address that nothing is wrong with is one that a person uses. */
async function learn(found: readonly Weighed[], day: string): Promise<void> {
  const [only] = found;
  if (found.length !== 1 || only === undefined) return;
  const { address, listings } = only.report.facts;
  const isCertain = address.checksum === 'valid' || (address.checksum === 'absent' && address.chains[0] === 'eth');
  if (isCertain && listings.length === 0) await noteUse(address.text, address.canonical, day);
}
