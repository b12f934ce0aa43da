import { useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { CarefulButton } from '../ui/careful-button.tsx';
import type { Store } from './store.ts';

/** Everything as on the first day. */
export function ResetSection({ store }: { readonly store: Store }) {
  const [isDone, setDone] = useState(false);
  const reset = async () => {
    await store.reset();
    setDone(true);
  };
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">{t('options_reset')}</h2>
      <p>{t('options_reset_about')}</p>
      <div class="button-row">
        <CarefulButton
          label={t('options_reset_button')}
          question={t('options_reset_question')}
          onConfirm={() => void reset()}
        />
      </div>
      <p class="said" role="status">
        {isDone && t('options_reset_done')}
      </p>
    </section>
  );
}
