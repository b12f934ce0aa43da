/** What the choices of the filters are called. */
import type { IncidentKind } from '../core/record/incident.ts';
import { keyPart, t } from '../platform/i18n.ts';
import { formatUsd } from '../words/format-money.ts';
import { formatCountry } from '../words/format-names.ts';
import { actorName, type Catalogue } from './catalogue.ts';
import type { CustomerChoice, StrengthChoice } from './filters.ts';

export function choiceWords(catalogue: Catalogue, locale: string) {
  return {
    kind: (kind: string) => t(`incident_kind_${keyPart(kind as IncidentKind)}`),
    country: (code: string) => formatCountry(code, locale),
    actor: (id: string) => actorName(catalogue, id),
    by: (by: string) => by,
    customers: (choice: CustomerChoice) =>
      choice === 'unpaid' ? t('records_customers_unpaid') : t(`customers_${keyPart(choice)}`),
    strength: (choice: StrengthChoice) => {
      if (choice === 'official') return t('records_strength_official');
      return choice === 'nobody' ? t('records_strength_nobody') : t(`strength_${choice}`);
    },
    loss: (usd: string) => t('records_loss_at_least', [formatUsd(Number(usd), locale)]),
    collection: (id: string) => catalogue.summary.collections.find((one) => one.id === id)?.name ?? id,
  };
}
