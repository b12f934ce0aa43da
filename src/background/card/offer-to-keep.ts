/** "Remember this address" on a card about an address that was asked for. */
import { dayOf } from '../../core/record/calendar.ts';
import type { Card } from '../../messages/card.ts';
import type { AddressReport } from '../../messages/reports.ts';
import { rememberAddress } from '../../platform/address-book.ts';
import { t } from '../../platform/i18n.ts';
import { loadSettings } from '../../platform/settings.ts';
import { canBeKept } from '../../words/can-be-kept.ts';

/** Nothing where the address is warned of, or the book is switched off. */
export async function offerToKeep(report: AddressReport): Promise<Pick<Card, 'keep'>> {
  if (!canBeKept(report) || !(await loadSettings()).addressBook) return {};
  return { keep: { label: t('book_keep'), done: t('book_kept'), address: report.facts.address.text } };
}

/** A page may send this in a person's name only after it took over its own process; the book is bounded and can be seen. */
export async function keepAddress(address: string): Promise<Record<string, never>> {
  if ((await loadSettings()).addressBook) await rememberAddress(address, dayOf(Date.now()));
  return {};
}
