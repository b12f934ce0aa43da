import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import type { Names } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { customersWords, incidentAmount, incidentTitle } from '../words/incident-words.ts';
import { Disclosure } from './disclosure.tsx';
import { IncidentDetail } from './incident-detail.tsx';

interface IncidentCardProps {
  readonly incident: Incident;
  readonly names: Names;
  readonly platform: string;
  readonly open?: boolean;
}

/** One incident in two lines, opening to its story. */
export function IncidentCard({ incident, names, platform, open = false }: IncidentCardProps) {
  return (
    <li class="incident">
      <Disclosure heading={3} open={open} summary={<IncidentSummaryLine incident={incident} platform={platform} />}>
        <IncidentDetail incident={incident} names={names} platform={platform} heading={4} />
      </Disclosure>
    </li>
  );
}

function IncidentSummaryLine({ incident, platform }: { readonly incident: Incident; readonly platform: string }) {
  const locale = textLocale();
  const counts = incidentCounts(incident, platform);
  const flags = [
    counts ? undefined : t('incident_not_counted'),
    incident.attributions.some(({ disputed }) => disputed) ? t('incident_disputed') : undefined,
  ].filter((flag) => flag !== undefined);
  return (
    <span class="incident-line">
      <span class="row">
        <b>{incidentTitle(incident)}</b>
        <span class="amount">{incidentAmount(incident, locale)}</span>
      </span>
      <span class="meta">
        <time dateTime={incident.date}>{formatDate(incident.date, locale)}</time>
        {(counts || incident.customers !== 'unknown') && <span>{customersWords(incident)}</span>}
        {flags.map((flag) => (
          <span key={flag} class="flag">
            {flag}
          </span>
        ))}
      </span>
    </span>
  );
}
