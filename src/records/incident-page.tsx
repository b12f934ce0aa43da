import type { IncidentReport } from '../messages/reports.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { IncidentDetail } from '../ui/incident-detail.tsx';
import { formatDate } from '../words/format-date.ts';
import { incidentAmount, incidentTitle } from '../words/incident-words.ts';
import { AddressSection } from './address-section.tsx';
import type { Catalogue } from './catalogue.ts';
import { ExportButtons } from './export-buttons.tsx';
import { KeyFigures } from './key-figures.tsx';
import { RecordHead } from './record-head.tsx';
import { recordHref } from './route.ts';

interface IncidentPageProps {
  readonly report: IncidentReport;
  readonly catalogue: Catalogue;
}

/** Everything on record about one incident. */
export function IncidentPage({ report: { incident, platform, names }, catalogue }: IncidentPageProps) {
  const locale = textLocale();
  const name = platform?.name ?? incident.platform;
  const others = (catalogue.byPlatform.get(incident.platform) ?? []).filter(({ id }) => id !== incident.id);
  return (
    <article class="record">
      <RecordHead
        above={
          <>
            {t('records_kind_incident')} · <a href={recordHref('platform', incident.platform)}>{name}</a>
          </>
        }
        title={t('incident_of', [name, incidentTitle(incident)])}
        below={<time dateTime={incident.date}>{formatDate(incident.date, locale)}</time>}
        asOf={catalogue.summary.coverage.incidents}
        actions={<ExportButtons catalogue={catalogue} ids={[incident.id]} name={`caveat-${incident.id}`} />}
      />
      <KeyFigures
        figures={[
          [t('incident_loss'), incidentAmount(incident, locale) ?? t('records_loss_unknown')],
          [t('incident_customers'), t(`customers_short_${keyPart(incident.customers)}`)],
          [t('incident_confidence'), t(`confidence_${incident.confidence}`)],
        ]}
      />
      <IncidentDetail incident={incident} names={names} platform={incident.platform} heading={2} />
      <AddressSection query={{ incident: incident.id }} />
      {others.length > 0 && (
        <section class="others">
          <h2>{t('records_others_at', [name])}</h2>
          <ul class="plain">
            {others.map((other) => (
              <li key={other.id}>
                <a href={recordHref('incident', other.id)}>
                  {t('incident_dated', [incidentTitle(other), formatDate(other.date, locale)])}
                </a>{' '}
                <span class="quiet">{incidentAmount(other, locale)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
