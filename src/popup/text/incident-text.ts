import type { Attribution } from '../../core/record/attribution.ts';
import { sortByStrength } from '../../core/record/firmest.ts';
import type { Incident } from '../../core/record/incident.ts';
import type { Names } from '../../messages/reports.ts';
import { t, textLocale } from '../../platform/i18n.ts';
import { formatDate } from '../../words/format-date.ts';
import { costWords, customersWords, incidentTitle, whyNotCounted } from '../../words/incident-words.ts';
import { webAddress } from '../../words/source-label.ts';
import { indent, type Lines, row, sourceLines } from './lines.ts';

/** An incident as it is told for a platform: what, when, how much, who is said to have done it, where to read it. */
export function incidentText(incident: Incident, names: Names, platform: string): Lines {
  const nameOf = (id: string) => names.platforms[id] ?? id;
  const uncounted = whyNotCounted(incident, platform, nameOf);
  return [
    incidentHeading(incident),
    ...indent([
      incident.summary,
      ...sortByStrength(incident.attributions).map((claim) => attributionText(claim, names)),
      ...(uncounted === undefined ? [] : [uncounted]),
      ...sourceLines(incident.sources),
    ]),
  ];
}

/** `29 March 2019: Hot wallets emptied, about $19 million lost, customers made whole` */
export function incidentHeading(incident: Incident): string {
  const locale = textLocale();
  const cost = costWords(incident, locale);
  const outcome = customersWords(incident);
  const told = cost === outcome ? cost : t('cost_and_outcome', [cost, outcome]);
  return t('lookup_result', [
    formatDate(incident.date, locale),
    t('cost_and_outcome', [incidentTitle(incident), told]),
  ]);
}

function attributionText(claim: Attribution, names: Names): string {
  const { actor, by, strength, date, source, outcome, disputed } = claim;
  const address = webAddress(source);
  return row([
    t('attribution_line', [names.actors[actor] ?? actor, t(`strength_by_${strength}`, [by])]),
    ...(date === undefined ? [] : [formatDate(date, textLocale())]),
    ...(outcome === undefined ? [] : [t(`outcome_${outcome}`)]),
    ...(disputed === true ? [t('attribution_disputed')] : []),
    ...(address === undefined ? [] : [address]),
  ]);
}
