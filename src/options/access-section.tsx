import { t } from '../platform/i18n.ts';
import { FactList } from '../ui/fact-list.tsx';
import type { Store } from './store.ts';

/** What leaves the browser, and what each permission is for. */
export function AccessSection({ store }: { readonly store: Store }) {
  return (
    <>
      <section aria-labelledby="private">
        <h2 id="private">{t('options_private')}</h2>
        <p>{t('options_private_nothing')}</p>
        <p>{t('options_private_kept')}</p>
      </section>
      <section aria-labelledby="permissions">
        <h2 id="permissions">{t('options_permissions')}</h2>
        <p>{t(store.hasAccess.value ? 'options_access_given' : 'options_access_taken')}</p>
        {!store.hasAccess.value && (
          <div class="button-row">
            <button type="button" class="button" onClick={() => void store.allowAccess()}>
              {t('access_allow')}
            </button>
          </div>
        )}
        <FactList
          facts={[
            [t('options_permission_sites'), t('options_permission_sites_why')],
            [t('options_permission_storage'), t('options_permission_storage_why')],
            [t('options_permission_menus'), t('options_permission_menus_why')],
            [t('options_permission_tab'), t('options_permission_tab_why')],
          ]}
        />
      </section>
    </>
  );
}
