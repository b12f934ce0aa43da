import type { IsoDate } from '../core/record/date.ts';
import type { BlockedReport } from '../messages/blocked-report.ts';
import { t } from '../platform/i18n.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { LevelIcon } from '../ui/icons.tsx';
import { siteSentences } from '../words/site-sentences.ts';
import { BlockedFacts } from './blocked-facts.tsx';
import { goBack } from './leave.ts';
import { OpenAnyway } from './open-anyway.tsx';
import { ReportForm } from './report-form.tsx';
import { ShownHost } from './shown-host.tsx';

interface BlockedViewProps {
  readonly url: URL;
  readonly blocked: BlockedReport;
  readonly today: IsoDate;
}

/** What the site is, why it was stopped, and the ways on: back first, the real site second, on last. */
export function BlockedView({ url, blocked, today }: BlockedViewProps) {
  const { report, real, isBlocked, isPrivate } = blocked;
  const { host } = report.facts;
  const go = (target: string) => location.replace(target);
  if (!isBlocked) {
    return (
      <main>
        <h1>{t('block_not_title')}</h1>
        <p>{t('block_not_text', [host])}</p>
        <p class="ways">
          <button type="button" class="first" onClick={() => go(url.href)}>
            {t('block_open', [host])}
          </button>
          <button type="button" onClick={goBack}>
            {t('block_back')}
          </button>
        </p>
      </main>
    );
  }
  const sentences = siteSentences(report, today);
  return (
    <main class="stopped">
      <header>
        <LevelIcon level="danger" />
        <h1>{t('block_title')}</h1>
      </header>
      <ShownHost host={host} lookalike={report.verdict.lookalike} />
      <section aria-label={t('block_why')}>
        <ul class="reasons">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <BlockedFacts blocked={blocked} today={today} />
      </section>
      <div class="ways">
        <button type="button" class="first" onClick={goBack}>
          {t('block_back')}
        </button>
        {real !== undefined && (
          <a class="button" href={`https://${real.host}/`} rel="noreferrer">
            {t('block_real', [real.host])}
          </a>
        )}
      </div>
      <OpenAnyway url={url} host={host} isPrivate={isPrivate} />
      <Disclosure heading={2} summary={t('report_title')}>
        <ReportForm report={report} />
      </Disclosure>
      <p class="quiet">{t('block_late')}</p>
    </main>
  );
}
