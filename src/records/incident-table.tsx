import type { Claim, IncidentRow } from '../core/record/records-summary.ts';
import { keyPart, t, textLocale } from '../platform/i18n.ts';
import { StrengthDots } from '../ui/attribution-line.tsx';
import { formatDate } from '../words/format-date.ts';
import { formatCountry, formatList } from '../words/format-names.ts';
import { incidentAmount, incidentTitle } from '../words/incident-words.ts';
import { actorName, type Catalogue, platformName } from './catalogue.ts';
import type { Filters, Sort } from './filters.ts';
import { recordHref } from './route.ts';
import { type Selected, toldClaim } from './select-incidents.ts';
import { CELL } from './table-roles.ts';
import { type Column, WindowedTable } from './windowed-table.tsx';

interface IncidentTableProps {
  readonly catalogue: Catalogue;
  readonly selected: readonly Selected[];
  readonly filters: Filters;
  readonly onFilters: (filters: Filters) => void;
}

/** The incidents, a line each: when, whose, what, how much, what of the customers, who is said to have done it. */
export function IncidentTable({ catalogue, selected, filters, onFilters }: IncidentTableProps) {
  const locale = textLocale();
  if (selected.length === 0) return <p class="nothing">{t('records_nothing')}</p>;
  return (
    <WindowedTable
      label={t('records_table')}
      kind="incidents"
      columns={columnsOf(filters, onFilters)}
      count={selected.length}
      keyOf={(row) => selected[row]?.incident.id ?? String(row)}
      renderCells={(row, tabIndex) => {
        const one = selected[row];
        return one && <Cells selected={one} catalogue={catalogue} locale={locale} tabIndex={tabIndex} />;
      }}
    />
  );
}

function columnsOf(filters: Filters, onFilters: (filters: Filters) => void): readonly Column[] {
  const by = (sort: Sort, isDescending: boolean, isOn = filters.sort === sort) => ({
    isOn,
    isDescending,
    onSort: () => onFilters({ ...filters, sort }),
  });
  const isOldest = filters.sort === 'oldest';
  const byDate = by(filters.sort === 'newest' ? 'oldest' : 'newest', !isOldest, isOldest || filters.sort === 'newest');
  return [
    { key: 'date', name: t('records_column_date'), sort: byDate },
    { key: 'platform', name: t('records_column_platform'), sort: by('name', false) },
    { key: 'kind', name: t('records_column_kind') },
    { key: 'loss', name: t('records_column_loss'), isNumber: true, sort: by('loss', true) },
    { key: 'customers', name: t('records_column_customers') },
    { key: 'who', name: t('records_column_who') },
  ];
}

interface CellsProps {
  readonly selected: Selected;
  readonly catalogue: Catalogue;
  readonly locale: string;
  readonly tabIndex: 0 | -1;
}

function Cells({ selected, catalogue, locale, tabIndex }: CellsProps) {
  const { incident } = selected;
  const claim = toldClaim(selected);
  const { id, date, platform, countries } = incident;
  return (
    <>
      <div {...CELL} class="td td-date">
        <time dateTime={date}>{formatDate(date, locale)}</time>
      </div>
      <div {...CELL} class="td td-platform">
        <a href={recordHref('incident', id)} tabIndex={tabIndex}>
          {platformName(catalogue, platform)}
        </a>
        <span class="quiet">
          {formatList(
            countries.map((code) => formatCountry(code, locale)),
            locale,
          )}
        </span>
      </div>
      <div {...CELL} class="td td-kind">
        {incidentTitle(incident)}
      </div>
      <div {...CELL} class="td td-loss number">
        <b>{incidentAmount(incident, locale) ?? <span class="quiet">{t('records_loss_unknown')}</span>}</b>
        {!incident.counts && <span class="quiet">{t('incident_not_counted')}</span>}
      </div>
      <div {...CELL} class={`td td-customers customers-${incident.customers}`}>
        {customersOf(incident)}
      </div>
      <div {...CELL} class="td td-who">
        {claim === undefined ? (
          <span class="quiet">{t('records_nobody')}</span>
        ) : (
          <Who claim={claim} catalogue={catalogue} others={incident.attributions.length - 1} />
        )}
      </div>
    </>
  );
}

/** Where nobody was to be paid back, nothing is said. */
function customersOf(incident: IncidentRow): string {
  if (!incident.counts && incident.customers === 'unknown') return '–';
  return t(`customers_short_${keyPart(incident.customers)}`);
}

interface WhoProps {
  readonly claim: Claim;
  readonly catalogue: Catalogue;
  readonly others: number;
}

function Who({ claim, catalogue, others }: WhoProps) {
  const { actor, by, strength, disputed } = claim;
  return (
    <>
      <StrengthDots strength={strength} />
      {actorName(catalogue, actor)}
      <span class="quiet">
        {t(`strength_by_${strength}`, [by])}
        {disputed && `, ${t('attribution_disputed')}`}
        {others > 0 && ` +${others}`}
      </span>
    </>
  );
}
