import { t } from '../platform/i18n.ts';

/** The browser keeps Caveat away from pages. Nothing else may look as if it were watching. */
export function AccessNotice({ onAllow }: { readonly onAllow: () => void }) {
  return (
    <section class="access" aria-labelledby="access-title">
      <h2 id="access-title">{t('access_title')}</h2>
      <p>{t('access_text')}</p>
      <button type="button" class="plain-button" onClick={onAllow}>
        {t('access_allow')}
      </button>
    </section>
  );
}
