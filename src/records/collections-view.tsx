import { plural, t } from '../platform/i18n.ts';
import type { Catalogue } from './catalogue.ts';
import { recordHref } from './route.ts';

/** Reports that group incidents. */
export function CollectionsView({ catalogue: { summary } }: { readonly catalogue: Catalogue }) {
  return (
    <article class="wide">
      <h1 tabIndex={-1}>{t('records_nav_collections')}</h1>
      <p class="story">{t('records_collections_note')}</p>
      <ul class="plain cards">
        {summary.collections.map(({ id, name, incidents }) => (
          <li key={id}>
            <h2>
              <a href={recordHref('collection', id)}>{name}</a>
            </h2>
            <p class="quiet">{plural('records_incidents', incidents.length)}</p>
          </li>
        ))}
      </ul>
    </article>
  );
}
