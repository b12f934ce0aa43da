import { t } from '../platform/i18n.ts';
import { PageHead } from '../ui/page-head.tsx';
import { BookSwitch } from './book-switch.tsx';
import { Example } from './example.tsx';
import type { World } from './world.ts';

/** Opens once, after the installation: what Caveat does, what it cannot, what it may, and one example to try. */
export function App({ world }: { readonly world: World }) {
  return (
    <>
      <PageHead title={t('welcome_title')} below={t('welcome_below')} />
      <main>
        <section aria-labelledby="does">
          <h2 id="does">{t('welcome_does')}</h2>
          <ul class="list">
            <li>{t('welcome_does_site')}</li>
            <li>{t('welcome_does_address')}</li>
            <li>{t('welcome_does_quiet')}</li>
          </ul>
          <p>{t('welcome_pin')}</p>
        </section>
        <section aria-labelledby="cannot">
          <h2 id="cannot">{t('welcome_cannot')}</h2>
          <ul class="list">
            <li>{t('welcome_cannot_fakes')}</li>
            <li>{t('welcome_cannot_after')}</li>
            <li>{t('welcome_cannot_wallets')}</li>
          </ul>
        </section>
        <section aria-labelledby="permission">
          <h2 id="permission">{t('welcome_permission')}</h2>
          <p>{t('welcome_permission_why')}</p>
        </section>
        <section aria-labelledby="book">
          <h2 id="book">{t('welcome_book_title')}</h2>
          <BookSwitch world={world} />
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{t('welcome_try')}</h2>
          <Example world={world} />
        </section>
        <section>
          <button type="button" class="button" onClick={world.openSettings}>
            {t('welcome_settings')}
          </button>
        </section>
      </main>
    </>
  );
}
