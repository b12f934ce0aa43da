/** What a card on a page says about a text: an address, a site, or why there is no answer. */
import { type List, ListError } from '../../core/list/list.ts';
import type { Level } from '../../core/verdict/level.ts';
import type { Card } from '../../messages/card.ts';
import type { CardReport } from '../../messages/card-report.ts';
import { t } from '../../platform/i18n.ts';
import { reportSubject } from '../../words/report-text.ts';
import { reportForPerson } from '../block/report-for-person.ts';
import { twinLevel, withTwin } from '../twins/twin-part.ts';
import { addressPart } from './address-part.ts';
import { offerToKeep } from './offer-to-keep.ts';
import { sitePart } from './site-part.ts';

/** What differs from card to card. */
export type CardPart = Omit<Card, 'level' | 'name' | 'word' | 'icon' | 'brand' | 'close' | 'wrong' | 'keep'>;

/** A shape of its own for each level: octagon, triangle, disc, ring. */
const ICONS: Readonly<Record<Level, string>> = {
  danger: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm2.2 3.2v5h1.6v-5H7.2Zm0 6.2V12h1.6v-1.6H7.2Z',
  caution: 'M8 1.2 15.4 14H.6L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5.2v1.6h1.6V11H7.2Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 3.3v1.6h1.6V4.3H7.2Zm0 2.9v4.6h1.6V7.2H7.2Z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6ZM4.8 7.2h6.4v1.6H4.8V7.2Z',
};

/** Never fails: a list that cannot answer is a card that says so. */
export async function makeCard(
  loadList: () => Promise<List>,
  input: string,
  nowMs: number,
  twin?: string,
): Promise<Card> {
  try {
    const report = await reportForPerson(await loadList(), input, nowMs);
    if (report.kind === 'unknown') return plainCard(t('card_neither'), t('card_neither_text'));
    const { level } = report.verdict;
    if (report.kind === 'site') {
      return finishCard(level, t(`level_${level}`), sitePart(report, nowMs), { input: reportSubject(report) });
    }
    const part = addressPart(report);
    const { text } = report.facts.address;
    if (twin === undefined) {
      const card = finishCard(level, t(`level_${level}`), part, { input: text });
      return { ...card, ...(await offerToKeep(report)) };
    }
    const louder = twinLevel(level);
    const about = { input: text, said: ['resembles-neighbour'] } as const;
    return finishCard(louder, t(`level_${louder}`), withTwin(part, text, twin), about);
  } catch (error) {
    if (error instanceof ListError) return plainCard(t('damaged_title'), t('damaged_text'));
    return plainCard(t('internal_title'), t('internal_text'));
  }
}

function plainCard(word: string, text: string): Card {
  return finishCard('none', word, { sentences: [text], groups: [], rows: [] });
}

/** @param about what a report would be on; where nothing is said against anybody there is nothing to report */
export function finishCard(level: Level, word: string, part: CardPart, about?: CardReport): Card {
  const wrong = about === undefined || level === 'none' ? {} : { wrong: { label: t('notice_wrong'), report: about } };
  return {
    ...wrong,
    ...part,
    level,
    word,
    name: t('card_name', [word]),
    icon: ICONS[level],
    brand: t('badge_plain'),
    close: t('card_close'),
  };
}
