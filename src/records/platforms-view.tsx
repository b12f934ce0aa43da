import { useMemo, useState } from 'preact/hooks';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { formatCount, formatUsdShort } from '../words/format-money.ts';
import { formatCountry } from '../words/format-names.ts';
import type { Catalogue } from './catalogue.ts';
import { type PlatformLine, platformLines } from './platform-lines.ts';
import { replaceHashSoon } from './replace-hash.ts';
import { type PlatformOrder, type Route, recordHref, writeRoute } from './route.ts';
import { SearchField } from './search-field.tsx';
import { CELL } from './table-roles.ts';
import { type Column, WindowedTable } from './windowed-table.tsx';

interface PlatformsViewProps {
  readonly catalogue: Catalogue;
  readonly route: Extract<Route, { kind: 'platforms' }>;
}

/** Every platform that is known, also those with nothing on record. */
export function PlatformsView({ catalogue, route }: PlatformsViewProps) {
  const [asked, setAsked] = useState({ text: route.text, order: route.order });
  const refine = (change: Partial<typeof asked>) => {
    const next = { ...asked, ...change };
    setAsked(next);
    replaceHashSoon(writeRoute({ kind: 'platforms', ...next }));
  };
  const lines = useMemo(() => platformLines(catalogue, asked.text, asked.order), [catalogue, asked]);
  return (
    <div class="wide">
      <div class="search-head">
        <h1 tabIndex={-1}>{t('records_nav_platforms')}</h1>
        <SearchField
          label={t('records_search_platforms')}
          hint={t('records_search_platforms_hint')}
          text={asked.text}
          onText={(text) => refine({ text })}
        />
      </div>
      <p class="result-line" role="status">
        <b>{plural('records_platforms_found', lines.length)}</b>
      </p>
      {lines.length === 0 ? (
        <p class="nothing">{t('records_nothing_platforms')}</p>
      ) : (
        <WindowedTable
          label={t('records_nav_platforms')}
          kind="platforms"
          columns={columnsOf(asked.order, (order) => refine({ order }))}
          count={lines.length}
          keyOf={(row) => lines[row]?.platform.id ?? String(row)}
          renderCells={(row, tabIndex) => {
            const line = lines[row];
            return line && <Cells line={line} tabIndex={tabIndex} />;
          }}
        />
      )}
    </div>
  );
}

function columnsOf(order: PlatformOrder, onOrder: (order: PlatformOrder) => void): readonly Column[] {
  const by = (one: PlatformOrder) => ({
    isOn: order === one,
    isDescending: one !== 'name',
    onSort: () => onOrder(one),
  });
  return [
    { key: 'platform', name: t('records_column_platform'), sort: by('name') },
    { key: 'kind', name: t('records_column_what') },
    { key: 'incidents', name: t('records_nav_incidents'), isNumber: true, sort: by('incidents') },
    { key: 'loss', name: t('records_column_loss'), isNumber: true, sort: by('loss') },
    { key: 'customers', name: t('records_column_customers') },
  ];
}

/** The one of a platform's domains that most people know: a plain .com before all others, then the shortest. */
function knownHost(hosts: readonly string[] = []): string | undefined {
  return [...hosts].sort((a, b) => Number(b.endsWith('.com')) - Number(a.endsWith('.com')) || a.length - b.length)[0];
}

function Cells({ line, tabIndex }: { readonly line: PlatformLine; readonly tabIndex: 0 | -1 }) {
  const locale = textLocale();
  const { platform, incidents, counted, usd, unpaid } = line;
  const country = platform.country === undefined ? [] : [formatCountry(platform.country, locale)];
  return (
    <>
      <div {...CELL} class="td td-platform">
        <a href={recordHref('platform', platform.id)} tabIndex={tabIndex}>
          {platform.name}
        </a>
        <span class="quiet">{knownHost(platform.hosts)}</span>
      </div>
      <div {...CELL} class="td td-kind">
        {[t(`platform_kind_${platform.kind}`), ...country].join(', ')}
      </div>
      <div {...CELL} class="td td-incidents number">
        {incidents === 0 ? (
          <span class="quiet">{t('records_no_incident')}</span>
        ) : (
          plural('records_incidents', incidents)
        )}
        {incidents > 0 && incidents !== counted && (
          <span class="quiet">{t('records_counted_of', [formatCount(counted, locale)])}</span>
        )}
      </div>
      <div {...CELL} class="td td-loss number">
        {usd > 0 && <b>{formatUsdShort(usd, locale)}</b>}
      </div>
      <div {...CELL} class="td td-customers">
        {unpaid > 0 && plural('records_unpaid', unpaid)}
      </div>
    </>
  );
}
