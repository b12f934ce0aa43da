import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { RecordsLink } from '../ui/records-link.tsx';
import { canBeKept } from '../words/can-be-kept.ts';
import type { Store } from './store.ts';

/** How long the outcome of a copy stands where the button was. */
const SAID_MS = 2_500;

/** What can be done with the view in front, and the way to the settings. */
export function FootActions({ store }: { readonly store: Store }) {
  const [outcome, setOutcome] = useState<'copy_done' | 'copy_failed' | 'book_kept' | 'book_not_kept'>();
  const [keeps, setKeeps] = useState(false);
  useEffect(() => {
    void store.keepsAddresses().then(setKeeps);
  }, [store]);
  useEffect(() => {
    if (outcome === undefined) return;
    const timer = setTimeout(() => setOutcome(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const { content } = store.front.value;
  const copies = content.state === 'shown' && COPIED.has(content.screen.kind);
  const screen = content.state === 'shown' ? content.screen : undefined;
  const isOffered = keeps && screen?.kind === 'address' && canBeKept(screen);
  const remember = async () => setOutcome((await store.rememberFront()) ? 'book_kept' : 'book_not_kept');
  const copy = async () => setOutcome((await store.copyFront()) ? 'copy_done' : 'copy_failed');
  return (
    <div class="foot-actions">
      {copies && (
        <button type="button" class="foot-button" onClick={() => void copy()}>
          {t('copy_text')}
        </button>
      )}
      {isOffered && (
        <button type="button" class="foot-button" onClick={() => void remember()}>
          {t('book_keep')}
        </button>
      )}
      <RecordsLink />
      <button type="button" class="foot-button foot-settings" onClick={store.openSettings}>
        {t('foot_settings')}
      </button>
      <span class="copied" role="status">
        {outcome && t(outcome)}
      </span>
    </div>
  );
}

const COPIED: ReadonlySet<string> = new Set(['site', 'address', 'incident', 'actor', 'collection']);
