import { useEffect, useState } from 'preact/hooks';
import type { Said } from '../messages/card-report.ts';
import type { AddressReport, SiteReport } from '../messages/reports.ts';
import { t } from '../platform/i18n.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { askedUrl, judgedPart } from './asked-url.ts';
import { ReportForm } from './report-form.tsx';

interface ReportPageProps {
  readonly input: string | undefined;
  readonly said: readonly Said[];
}

type Answer = SiteReport | AddressReport | 'loading' | 'unknown';

/** Prepares a report on a site or an address. */
export function ReportPage({ input, said }: ReportPageProps) {
  const [answer, setAnswer] = useState<Answer>('loading');
  useEffect(() => {
    document.title = t('report_title');
    void ask(input).then(setAnswer);
  }, [input]);
  return (
    <main>
      <h1>{t('report_title')}</h1>
      {answer === 'unknown' && <p>{t('report_unknown')}</p>}
      {typeof answer === 'object' && <ReportForm report={answer} said={said} />}
    </main>
  );
}

async function ask(input: string | undefined): Promise<Answer> {
  if (input === undefined) return 'unknown';
  const url = askedUrl(encodeURIComponent(input));
  const asked = url === undefined ? input.slice(0, 2_000) : judgedPart(url);
  try {
    const answer = await send('page→background/look-up', { input: asked });
    return isFailure(answer) || answer.kind === 'unknown' ? 'unknown' : answer;
  } catch {
    return 'unknown';
  }
}
