/** What a card adds about an address that looks like another one on the same page: both, one above the other. */
import { parseAddress } from '../../core/address/parse-address.ts';
import { alignChunks } from '../../core/resemblance/align-chunks.ts';
import { type Level, maxLevel } from '../../core/verdict/level.ts';
import type { CardLine } from '../../messages/card.ts';
import { t } from '../../platform/i18n.ts';
import type { CardPart } from '../card/make-card.ts';

/** Nothing tells which of two twins is the real one, so neither is called a fraud. */
const TWIN_LEVEL: Level = 'caution';

export function withTwin(part: CardPart, text: string, twin: string): CardPart {
  if (parseAddress(twin) === undefined) return part;
  return {
    ...part,
    title: part.title ?? t('twin_title'),
    sentences: [t('twin_alike'), t('twin_advice'), ...part.sentences],
    groups: [],
    compare: layOut(text, twin),
  };
}

export function twinLevel(level: Level): Level {
  return maxLevel(level, TWIN_LEVEL);
}

function layOut(text: string, twin: string): CardLine[] {
  const pairs = alignChunks(text, twin);
  return [
    { label: t('twin_this'), groups: pairs.map(({ first, same }) => ({ text: first, same })) },
    { label: t('twin_other'), groups: pairs.map(({ second, same }) => ({ text: second, same })) },
  ];
}
