import { t, textLocale } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import { formatDate } from '../words/format-date.ts';
import { formatCount } from '../words/format-money.ts';
import type { Store } from './store.ts';

const SECTIONS = ['incidents', 'sanctions', 'addresses', 'domains', 'phishing'] as const;
const COUNTED = ['platforms', 'incidents', 'domains', 'addresses', 'phishing'] as const;

/** Which list answers, up to when its sources were read, and how to tell that two people have the same. */
export function ListSection({ store }: { readonly store: Store }) {
  const head = store.head.value;
  const locale = textLocale();
  return (
    <section aria-labelledby="list">
      <h2 id="list">{t('options_list')}</h2>
      {head === undefined ? (
        <p>{t('options_list_unknown')}</p>
      ) : (
        <>
          <FactList
            facts={[
              [t('options_list_version'), head.version],
              [t('options_list_date'), formatDate(head.date, locale)],
              [
                t('options_list_digest'),
                <code class="digest" key="digest">
                  {store.digest.value}
                </code>,
              ],
            ]}
          />
          <h3>{t('options_list_counts')}</h3>
          <FactList
            facts={COUNTED.map((table) => [t(`options_count_${table}`), formatCount(head.counts[table], locale)])}
          />
          <h3>{t('coverage_title')}</h3>
          <FactList
            facts={SECTIONS.map((section) => [t(`coverage_${section}`), formatDate(head.coverage[section], locale)])}
          />
        </>
      )}
    </section>
  );
}
