import { sortByStrength } from '../core/record/firmest.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import type { Names } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { StrengthDots } from '../ui/attribution-line.tsx';
import { customersWords, incidentAmount, incidentTitle } from '../words/incident-words.ts';
import { recordHref } from './route.ts';

interface IncidentLinesProps {
  readonly incident: Incident;
  readonly names: Names;
  /** For which it is told. Where it is another's, the other is named. */
  readonly platform?: string;
  /** Whose claims are told first. */
  readonly actors?: readonly string[];
}

/** An incident within a list: what happened, what it cost, what became of customers, who is named. */
export function IncidentLines({ incident, names, platform, actors }: IncidentLinesProps) {
  const locale = textLocale();
  const claims = sortByStrength(incident.attributions);
  const claim = claims.find(({ actor }) => actors?.includes(actor)) ?? claims[0];
  const title = incidentTitle(incident);
  const name = names.platforms[incident.platform] ?? incident.platform;
  const counts = incidentCounts(incident, platform ?? incident.platform);
  return (
    <div class="incident-lines">
      <p>
        <a href={recordHref('incident', incident.id)}>
          {incident.platform === platform ? title : t('incident_of', [name, title])}
        </a>{' '}
        <b class="amount">{incidentAmount(incident, locale)}</b>
      </p>
      <ul class="meta">
        {(counts || incident.customers !== 'unknown') && <li>{customersWords(incident)}</li>}
        {!counts && <li class="flag">{t('incident_not_counted')}</li>}
        {claim !== undefined && (
          <li>
            <StrengthDots strength={claim.strength} />
            {names.actors[claim.actor] ?? claim.actor}, {t(`strength_by_${claim.strength}`, [claim.by])}
            {claim.disputed && `, ${t('attribution_disputed')}`}
          </li>
        )}
      </ul>
    </div>
  );
}
