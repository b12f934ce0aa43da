/** Why a host name is taken for an imitation: the evidence of the engine in a sentence. */
import type { Lookalike } from '../core/lookalike/lookalike.ts';
import { keyPart, t } from '../platform/i18n.ts';
import { formatList } from './format-names.ts';

/** @param host the host that imitates */
export function lookalikeSentence({ kind, because }: Lookalike, host: string, locale: string): string {
  const { label, start, end, imitates, baits } = because;
  const found = kind === 'brand-and-words' ? label : label.slice(start, end);
  const values = kind === 'domain-inside' ? [imitates, host] : [found, imitates];
  const told = t(`reason_lookalike_${keyPart(kind)}`, values);
  const lures = [...new Set(baits)].filter((word) => word !== '');
  if (lures.length === 0) return told;
  return t('reason_lookalike_pair', [told, t('reason_lookalike_baits', [formatList(lures, locale)])]);
}

/** Each place where a name departs from the real one. */
export function differenceWords({ because }: Lookalike): readonly string[] {
  return because.differences.map(({ found, expected }) => {
    if (found === '') return t('block_letter_missing', [quote(expected)]);
    if (expected === '') return t('block_letter_added', [quote(found)]);
    return t('block_letters', [quote(found), quote(expected)]);
  });
}

/** Letters outside ASCII are named by their code points too, since they may look like others. */
function quote(letters: string): string {
  const points = [...letters].map((letter) => letter.codePointAt(0) ?? 0);
  if (points.every((point) => point < 0x80)) return t('block_quoted', [letters]);
  const codes = points.map((point) => `U+${point.toString(16).toUpperCase().padStart(4, '0')}`);
  return t('block_named', [letters, codes.join(' ')]);
}
