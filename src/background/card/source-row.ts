import type { Source } from '../../core/record/source.ts';
import type { CardRow } from '../../messages/card.ts';
import { t } from '../../platform/i18n.ts';
import { sourceLabel, webAddress } from '../../words/source-label.ts';

const MAX_SOURCES = 4;

/** Links to the documents, each once; `undefined` where there is none to link. */
export function sourceRow(sources: readonly Source[]): CardRow | undefined {
  const urls = [...new Set(sources.map(({ url }) => webAddress(url)).filter((url) => url !== undefined))];
  if (urls.length === 0) return undefined;
  const hint = t('source_new_tab');
  return {
    name: t('card_sources'),
    links: urls.slice(0, MAX_SOURCES).map((url) => ({ url, label: sourceLabel(url), hint })),
  };
}
