import { sortByStrength } from '../core/record/firmest.ts';
import type { Incident } from '../core/record/incident.ts';
import type { Names } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { useNavigation } from '../ui/navigation.ts';
import { formatDate } from '../words/format-date.ts';
import { incidentAmount, incidentTitle } from '../words/incident-words.ts';

interface IncidentRowProps {
  readonly incident: Incident;
  readonly names: Names;
  /** Actors whose attribution is told first; without, the firmest is told. */
  readonly actors?: readonly string[];
}

/** An incident among those of other platforms: whose it was, when, how much, and who says who did it. */
export function IncidentRow({ incident, names, actors }: IncidentRowProps) {
  const { open } = useNavigation();
  const locale = textLocale();
  const claims = sortByStrength(incident.attributions);
  const claim = claims.find(({ actor }) => actors?.includes(actor)) ?? claims[0];
  return (
    <li class="incident">
      <button type="button" class="incident-row" onClick={() => open({ kind: 'incident', id: incident.id })}>
        <span class="row">
          <b>{names.platforms[incident.platform] ?? incident.platform}</b>
          <span class="amount">{incidentAmount(incident, locale)}</span>
        </span>
        <span class="meta">
          <time dateTime={incident.date}>{formatDate(incident.date, locale)}</time>
          <span>{incidentTitle(incident)}</span>
        </span>
        {claim !== undefined && (
          <span class="meta">
            <span>
              {t('attribution_line', [
                names.actors[claim.actor] ?? claim.actor,
                t(`strength_by_${claim.strength}`, [claim.by]),
              ])}
            </span>
            {claim.disputed && <span class="flag">{t('attribution_disputed')}</span>}
          </span>
        )}
      </button>
    </li>
  );
}
