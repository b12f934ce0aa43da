import { type MessageKey, t } from '../platform/i18n.ts';
import type { Trouble } from './connector.ts';
import { ViewHead } from './view-head.tsx';

interface NoticeProps {
  readonly title: string;
  readonly text: string;
  readonly onRetry?: (() => void) | undefined;
}

/** A state without a record: what is the matter, and what can be done. */
export function Notice({ title, text, onRetry }: NoticeProps) {
  return (
    <>
      <ViewHead title={title} />
      <p class="story">{text}</p>
      {onRetry !== undefined && (
        <p class="story">
          <button type="button" class="plain-button" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
    </>
  );
}

const TROUBLE_KEYS: Readonly<Record<Trouble, readonly [title: MessageKey, text: MessageKey]>> = {
  'list-damaged': ['damaged_title', 'damaged_text'],
  'no-answer': ['silent_title', 'silent_text'],
  'not-found': ['not_found_title', 'not_found_text'],
  internal: ['internal_title', 'internal_text'],
};

export function TroubleNotice({ trouble, onRetry }: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const [title, text] = TROUBLE_KEYS[trouble];
  return <Notice title={t(title)} text={t(text)} onRetry={trouble === 'no-answer' ? onRetry : undefined} />;
}
