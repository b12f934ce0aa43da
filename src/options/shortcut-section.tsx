import { t } from '../platform/i18n.ts';
import type { Store } from './store.ts';

/** Keys, menu and address bar: every way to ask, and where the browser lets a person change it. */
export function ShortcutSection({ store }: { readonly store: Store }) {
  return (
    <section aria-labelledby="shortcuts">
      <h2 id="shortcuts">{t('options_shortcuts')}</h2>
      <dl class="fact-list">
        {store.shortcuts.value.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>{keys === '' ? t('options_shortcut_none') : <kbd>{keys}</kbd>}</dt>
            <dd>{name === '_execute_action' ? t('options_shortcut_open') : description}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>caveat</kbd>
          </dt>
          <dd>{t('options_shortcut_omnibox')}</dd>
        </div>
        <div>
          <dt>{t('options_shortcut_menu')}</dt>
          <dd>{t('options_shortcut_menu_about')}</dd>
        </div>
      </dl>
      <p class="quiet">{t('options_shortcuts_change')}</p>
    </section>
  );
}
