import type { Incident } from '../core/record/incident.ts';
import { plural, t } from '../platform/i18n.ts';

interface SaidByProps {
  readonly incidents: readonly Incident[];
  /** Whose claims are meant. */
  readonly actors: readonly string[];
  readonly hrefOf: (by: string) => string;
}

/** Who ascribes how many of them, each leading to just those. */
export function SaidBy({ incidents, actors, hrefOf }: SaidByProps) {
  const counts = countClaimants(incidents, actors);
  if (counts.length < 2) return null;
  return (
    <section>
      <h2>{t('records_said_by_whom')}</h2>
      <ul class="plain pairs">
        {counts.map(([by, count]) => (
          <li key={by}>
            <a href={hrefOf(by)}>{by}</a> <span class="quiet">{plural('records_incidents', count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Most first; an incident once for each claimant. */
export function countClaimants(
  incidents: readonly Incident[],
  actors: readonly string[],
): readonly (readonly [by: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { attributions } of incidents) {
    const claimants = attributions.filter(({ actor }) => actors.includes(actor)).map(({ by }) => by);
    for (const by of new Set(claimants)) counts.set(by, (counts.get(by) ?? 0) + 1);
  }
  return [...counts].sort(([a, many], [b, few]) => few - many || a.localeCompare(b));
}
