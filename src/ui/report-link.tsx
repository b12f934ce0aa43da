import { t } from '../platform/i18n.ts';

/** "This is wrong": the page that prepares a report, in a tab of its own. Every page of ours lies in a folder beside it. */
export function ReportLink({ input }: { readonly input: string }) {
  return (
    <p class="lone quiet">
      <a href={`../blocked/report.html#${encodeURIComponent(input)}`} target="_blank" rel="noopener">
        {t('notice_wrong')}
      </a>
    </p>
  );
}
