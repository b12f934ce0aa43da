import type { IncidentReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { IncidentDetail } from '../ui/incident-detail.tsx';
import { PlatformLink } from '../ui/platform-link.tsx';
import { formatDate } from '../words/format-date.ts';
import { incidentTitle } from '../words/incident-words.ts';
import { ViewHead } from './view-head.tsx';

/** One incident, reached from somewhere else than its platform. */
export function IncidentView({ report: { incident, platform, names } }: { readonly report: IncidentReport }) {
  const title = t('incident_of', [
    platform?.name ?? names.platforms[incident.platform] ?? incident.platform,
    incidentTitle(incident),
  ]);
  return (
    <>
      <ViewHead title={title} below={<time dateTime={incident.date}>{formatDate(incident.date, textLocale())}</time>} />
      <div class="lone">
        <IncidentDetail incident={incident} names={names} platform={incident.platform} heading={2} />
        <p class="quiet">
          <PlatformLink id={incident.platform} names={names} />
        </p>
      </div>
    </>
  );
}
