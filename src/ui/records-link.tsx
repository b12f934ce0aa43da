import { t } from '../platform/i18n.ts';

interface RecordsLinkProps {
  /** The view of the records page; without, its table of all incidents. */
  readonly view?: { readonly kind: 'incident' | 'platform' | 'actor' | 'collection' | 'address'; readonly id: string };
}

/** Leads to the records page in a tab of its own. Every page of ours lies in a folder beside it. */
export function RecordsLink({ view }: RecordsLinkProps) {
  const hash = view === undefined ? '' : `#/${view.kind}/${encodeURIComponent(view.id)}`;
  return (
    <a
      class="records-link"
      href={`../records/index.html${hash}`}
      target="_blank"
      rel="noopener"
      title={t('source_new_tab')}
    >
      {t(view === undefined ? 'records_link_all' : 'records_link_open')}
    </a>
  );
}
