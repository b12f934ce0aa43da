import { useId, useState } from 'preact/hooks';
import { dayOf } from '../core/record/calendar.ts';
import type { Said } from '../messages/card-report.ts';
import type { AddressReport, SiteReport } from '../messages/reports.ts';
import { browser } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { draftUrl, reportSubject, reportText } from '../words/report-text.ts';

interface ReportFormProps {
  readonly report: SiteReport | AddressReport;
  readonly said?: readonly Said[];
}

type Copied = 'not-yet' | 'copied' | 'failed';

/** A report that a person can read, change and copy, or open as a draft of an issue. Nothing is sent by itself. */
export function ReportForm({ report, said = [] }: ReportFormProps) {
  const [words, setWords] = useState('');
  const [copied, setCopied] = useState<Copied>('not-yet');
  const [wordsId, textId] = [useId(), useId()];
  const text = reportText(report, dayOf(Date.now()), words, said);
  const draft = draftUrl(browser.runtime.getManifest().homepage_url ?? '', reportSubject(report), text);
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => 'copied' as const,
      () => 'failed' as const,
    );
    setCopied(done);
  };
  return (
    <form class="report" onSubmit={(event) => event.preventDefault()}>
      <p>{t('report_intro')}</p>
      <label for={wordsId}>{t('report_what')}</label>
      <textarea id={wordsId} rows={2} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      <label for={textId}>{t('report_text')}</label>
      <textarea id={textId} rows={8} readOnly value={text} />
      <p class="ways">
        <button type="button" onClick={() => void copy()}>
          {t('report_copy')}
        </button>
        {draft !== undefined && (
          <a class="button" href={draft} target="_blank" rel="noopener noreferrer">
            {t('report_draft')}
          </a>
        )}
        <span role="status">
          {copied === 'not-yet' ? '' : t(copied === 'copied' ? 'report_copied' : 'report_copy_failed')}
        </span>
      </p>
      {draft !== undefined && <p class="quiet">{t('report_draft_note')}</p>}
      <p class="quiet">{t('report_reply')}</p>
    </form>
  );
}
