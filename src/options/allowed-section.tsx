import { t } from '../platform/i18n.ts';
import type { Store } from './store.ts';

/** Sites that a person opened in spite of a warning, or knows better. Nothing is shown where there are none. */
export function AllowedSection({ store }: { readonly store: Store }) {
  const sites = store.allowed.value;
  if (sites.length === 0) return null;
  return (
    <section aria-labelledby="allowed">
      <h2 id="allowed">{t('options_allowed')}</h2>
      <ul class="plain">
        {sites.map(({ site, word, isForSession }) => (
          <li key={`${site} ${isForSession}`} class="book-row">
            <span>
              {site}
              <span class="origin">
                {t('cost_and_outcome', [
                  t(`options_allowed_${word}`),
                  t(isForSession ? 'options_allowed_session' : 'options_allowed_always'),
                ])}
              </span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={t('options_allowed_warn_of', [site])}
              onClick={() => void store.warnAgain(site)}
            >
              {t('options_allowed_warn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
