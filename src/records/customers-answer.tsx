import type { IsoDate } from '../core/record/date.ts';
import type { Incident } from '../core/record/incident.ts';
import { keyPart, plural, t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { UNPAID } from './filters.ts';
import { recordHref } from './route.ts';

interface CustomersAnswerProps {
  readonly name: string;
  /** What says what became of its own customers. */
  readonly hit: readonly Incident[];
  readonly asOf: IsoDate;
}

/** Whether the platform ever failed to pay back its customers, in a sentence, with each case. */
export function CustomersAnswer({ name, hit, asOf }: CustomersAnswerProps) {
  const locale = textLocale();
  const unpaid = hit.filter(({ customers }) => UNPAID.includes(customers));
  const unknown = hit.filter(({ customers }) => customers === 'unknown').length;
  return (
    <section class="answer">
      <h2>{t('records_customers_question')}</h2>
      <p>
        {unpaid.length === 0
          ? t('records_customers_never', [name, formatDate(asOf, locale)])
          : plural('records_customers_times', unpaid.length, [name])}
      </p>
      {unpaid.length > 0 && (
        <ul>
          {unpaid.map(({ id, date, customers }) => (
            <li key={id}>
              <a href={recordHref('incident', id)}>{formatDate(date, locale)}</a>
              {': '}
              {t(`customers_${keyPart(customers)}`)}
            </li>
          ))}
        </ul>
      )}
      {unknown > 0 && <p>{plural('records_customers_unknown', unknown)}</p>}
    </section>
  );
}
