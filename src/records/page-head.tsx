import type { RecordsSummary } from '../core/record/records-summary.ts';
import { t } from '../platform/i18n.ts';
import { NO_FILTERS } from './filters.ts';
import { type Route, writeRoute } from './route.ts';

interface PageHeadProps {
  readonly route: Route;
  readonly summary: RecordsSummary | undefined;
}

/** Which page this is, and the ways through it. Going from the table to its pictures keeps what was asked. */
export function PageHead({ route }: PageHeadProps) {
  const filters = 'filters' in route ? route.filters : NO_FILTERS;
  const views: readonly (readonly [Route, string])[] = [
    [{ kind: 'incidents', filters }, t('records_nav_incidents')],
    [{ kind: 'pictures', filters }, t('records_nav_pictures')],
    [{ kind: 'platforms', text: '', order: 'loss' }, t('records_nav_platforms')],
    [{ kind: 'actors' }, t('records_nav_actors')],
    [{ kind: 'collections' }, t('records_nav_collections')],
  ];
  return (
    <header class="top">
      <p class="brand">
        <b>Caveat</b> <span>{t('records_title')}</span>
      </p>
      <nav aria-label={t('records_nav')}>
        <ul class="plain">
          {views.map(([view, name]) => (
            <li key={view.kind}>
              <a href={writeRoute(view)} aria-current={view.kind === shownUnder(route) ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** A record stands under the list that it is part of. */
function shownUnder(route: Route): Route['kind'] {
  if (route.kind !== 'record') return route.kind;
  const lists = { incident: 'incidents', platform: 'platforms', actor: 'actors', collection: 'collections' } as const;
  return route.record === 'address' ? 'record' : lists[route.record];
}
