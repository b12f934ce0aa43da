import { t } from '../platform/i18n.ts';
import { PageHead } from '../ui/page-head.tsx';
import { AccessSection } from './access-section.tsx';
import { AllowedSection } from './allowed-section.tsx';
import { BookSection } from './book-section.tsx';
import { ListSection } from './list-section.tsx';
import { LogSection } from './log-section.tsx';
import { ResetSection } from './reset-section.tsx';
import { ShortcutSection } from './shortcut-section.tsx';
import { SilenceSection } from './silence-section.tsx';
import type { Store } from './store.ts';
import { Switches } from './switches.tsx';

/** The settings: what Caveat watches, what it keeps, what it knows, and how to undo all of it. */
export function App({ store }: { readonly store: Store }) {
  return (
    <>
      <PageHead title={t('options_title')} below={t('options_below')} />
      <main>
        <section aria-labelledby="watch">
          <h2 id="watch">{t('options_watch')}</h2>
          <p class="quiet">{t('options_at_once')}</p>
          <Switches store={store} group="pages" names={['marks', 'cards', 'searchMarks']} />
          <Switches store={store} group="money" names={['pasteGuard', 'copyGuard', 'swapGuard', 'depositCard']} />
          <Switches store={store} group="sites" names={['lookalikes', 'blockingPage', 'siteNotices']} />
          <p class="said" role="status">
            {store.isFull.value && t('options_not_stored')}
          </p>
        </section>
        <SilenceSection store={store} />
        <AllowedSection store={store} />
        <BookSection store={store} />
        <LogSection store={store} />
        <ListSection store={store} />
        <AccessSection store={store} />
        <ShortcutSection store={store} />
        <ResetSection store={store} />
      </main>
    </>
  );
}
