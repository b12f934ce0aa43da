import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../core/record/calendar.ts';
import type { BlockedReport } from '../messages/blocked-report.ts';
import { t } from '../platform/i18n.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { judgedPart } from './asked-url.ts';
import { BlockedView } from './blocked-view.tsx';
import { goBack } from './leave.ts';

type Answer = BlockedReport | 'loading' | 'damaged';

/** The page that stands in the way of a dangerous site. */
export function BlockedPage({ url }: { readonly url: URL | undefined }) {
  const [answer, setAnswer] = useState<Answer>('loading');
  useEffect(() => {
    document.title = t('block_title');
    if (url !== undefined) void ask(url).then(setAnswer);
  }, [url]);
  if (url === undefined) return <Plain title={t('block_broken_title')} text={t('block_broken_text')} />;
  if (answer === 'loading') return <main aria-busy="true" />;
  if (answer === 'damaged') return <Plain title={t('block_title')} text={t('block_damaged')} />;
  return <BlockedView url={url} blocked={answer} today={dayOf(Date.now())} />;
}

async function ask(url: URL): Promise<Answer> {
  try {
    const answer = await send('page→background/blocked-site', { url: judgedPart(url) });
    return isFailure(answer) ? 'damaged' : answer;
  } catch {
    return 'damaged';
  }
}

function Plain({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="ways">
        <button type="button" class="first" onClick={goBack}>
          {t('block_back')}
        </button>
      </p>
    </main>
  );
}
