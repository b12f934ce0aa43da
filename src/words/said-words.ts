/** What a card said beyond the list's own word, in words for a report: without the addresses that are the person's own. */
import { type Level, maxLevel } from '../core/verdict/level.ts';
import type { Said } from '../messages/card-report.ts';
import { type MessageKey, t } from '../platform/i18n.ts';

const WORDS: Readonly<Record<Said, { readonly level: Level; readonly key: MessageKey }>> = {
  'swapped-ends': { level: 'danger', key: 'guard_swapped_ends' },
  swapped: { level: 'caution', key: 'guard_swapped' },
  'resembles-known': { level: 'danger', key: 'guard_resembles' },
  'other-network': { level: 'caution', key: 'report_other_network' },
  'swapped-by-page': { level: 'danger', key: 'guard_copy_swapped' },
  'swapped-by-button': { level: 'caution', key: 'guard_copy_button' },
  'imitated-by-button': { level: 'danger', key: 'guard_copy_button' },
  'resembles-neighbour': { level: 'caution', key: 'twin_alike' },
};

export function saidSentences(said: readonly Said[]): readonly string[] {
  return said.map((one) => t(WORDS[one].key));
}

/** How loudly all of it was said together. */
export function saidLevel(level: Level, said: readonly Said[]): Level {
  return said.reduce((loudest, one) => maxLevel(loudest, WORDS[one].level), level);
}
