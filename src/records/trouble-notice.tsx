import { type MessageKey, t } from '../platform/i18n.ts';
import type { Trouble } from './connector.ts';

const KEYS: Readonly<Record<Trouble, readonly [title: MessageKey, text: MessageKey]>> = {
  'list-damaged': ['damaged_title', 'damaged_text'],
  'no-answer': ['silent_title', 'records_silent_text'],
  'not-found': ['not_found_title', 'not_found_text'],
  internal: ['internal_title', 'internal_text'],
};

interface TroubleNoticeProps {
  readonly trouble: Trouble;
  readonly onRetry?: (() => void) | undefined;
}

/** A state without a record: what is the matter, and what can be done. */
export function TroubleNotice({ trouble, onRetry }: TroubleNoticeProps) {
  const [title, text] = KEYS[trouble];
  return (
    <section class="notice">
      <h1 tabIndex={-1}>{t(title)}</h1>
      <p>{t(text)}</p>
      {trouble === 'no-answer' && onRetry !== undefined && (
        <button type="button" class="button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </section>
  );
}
