import { useState } from 'preact/hooks';
import type { SiteReport } from '../messages/reports.ts';
import { t, textLocale } from '../platform/i18n.ts';
import { IncidentCard } from '../ui/incident-card.tsx';
import { formatCount } from '../words/format-money.ts';

/** So many are shown at first; the rest on demand, so that thirty do not bury what stands below them. */
const SHOWN_AT_FIRST = 6;

/** The incidents of a platform, newest first. A lone one is open. */
export function IncidentList({ report: { facts, names } }: { readonly report: SiteReport }) {
  const [all, setAll] = useState(false);
  const { incidents, platform } = facts;
  const shown = all || incidents.length <= SHOWN_AT_FIRST + 1 ? incidents : incidents.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="incidents">
      <h2>{t('site_incidents')}</h2>
      <ol class="plain">
        {shown.map((incident) => (
          <IncidentCard
            key={incident.id}
            incident={incident}
            names={names}
            platform={platform?.id ?? ''}
            open={incidents.length === 1}
          />
        ))}
      </ol>
      {shown.length < incidents.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {t('site_incidents_show_all', [formatCount(incidents.length, textLocale())])}
        </button>
      )}
    </section>
  );
}
