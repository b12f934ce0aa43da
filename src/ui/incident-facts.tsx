import type { ComponentChildren } from 'preact';
import type { Incident } from '../core/record/incident.ts';
import type { Names } from '../messages/reports.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { formatDate } from '../words/format-date.ts';
import { formatAsset, formatUsd } from '../words/format-money.ts';
import { formatCountry, formatList } from '../words/format-names.ts';
import { customersWords } from '../words/incident-words.ts';
import { lossReportWords } from '../words/loss-reports.ts';
import { TargetLink } from './target-link.tsx';

type Fact = readonly [name: string, value: ComponentChildren];

/** What is known of an incident, in figures and names. */
export function incidentFacts(incident: Incident, names: Names): readonly Fact[] {
  return [...lossFacts(incident), ...customerFacts(incident), ...contextFacts(incident, names)];
}

function lossFacts(incident: Incident): readonly Fact[] {
  const locale = textLocale();
  const usd = (amount: number | undefined) =>
    amount === undefined ? undefined : t('amount_about', [formatUsd(amount, locale)]);
  return [
    [t('incident_loss'), lossOf(incident, locale)],
    [
      t('incident_assets'),
      formatList(
        incident.lossAssets.map((asset) => formatAsset(asset, locale)),
        locale,
      ),
    ],
    [t('incident_published_figures'), publishedFigures(incident, locale)],
    [t('incident_at_stake'), usd(incident.atStakeUsd)],
    [t('incident_recovered'), usd(incident.recoveredUsd)],
  ];
}

function lossOf({ lossUsd, lossUsdLow, lossUsdHigh }: Incident, locale: string): ComponentChildren {
  if (lossUsd === 0) return t('amount_none');
  const figure = lossUsd === undefined ? t('amount_unknown') : t('amount_about', [formatUsd(lossUsd, locale)]);
  if (lossUsdLow === undefined || lossUsdHigh === undefined) return figure;
  const range = t('incident_loss_range', [formatUsd(lossUsdLow, locale), formatUsd(lossUsdHigh, locale)]);
  return (
    <>
      {figure}
      <br />
      <span class="quiet">{range}</span>
    </>
  );
}

function publishedFigures({ lossReports = [] }: Incident, locale: string): ComponentChildren {
  if (lossReports.length === 0) return undefined;
  return (
    <ol class="plain">
      {lossReports.map((report, index) => (
        <li key={`${report.by} ${report.date} ${report.usd}`}>{lossReportWords(report, index, locale)}</li>
      ))}
    </ol>
  );
}

function customerFacts(incident: Incident): readonly Fact[] {
  const { records } = incident;
  const outcome = customersWords(incident);
  return [
    [t('incident_records'), records === undefined || records === 0 ? undefined : plural('records_exposed', records)],
    [t('incident_customers'), incident.customersFinal ? t('incident_customers_final', [outcome]) : outcome],
  ];
}

function contextFacts(incident: Incident, names: Names): readonly Fact[] {
  const locale = textLocale();
  const { disclosed, countries, also = [] } = incident;
  return [
    [t('incident_disclosed'), disclosed === undefined ? undefined : formatDate(disclosed, locale)],
    [
      t('incident_countries'),
      formatList(
        countries.map((code) => formatCountry(code, locale)),
        locale,
      ),
    ],
    [
      t('incident_also'),
      formatList(
        also.map((id) => names.platforms[id] ?? id),
        locale,
      ),
    ],
    [t('incident_part_of'), collectionsOf(incident, names)],
    [t('incident_confidence'), t(`confidence_${incident.confidence}`)],
  ];
}

function collectionsOf({ id }: Incident, names: Names): ComponentChildren {
  const collections = names.collections[id] ?? [];
  if (collections.length === 0) return undefined;
  return (
    <ul class="plain">
      {collections.map((collection) => (
        <li key={collection.id}>
          <TargetLink target={{ kind: 'collection', id: collection.id }}>{collection.name}</TargetLink>
        </li>
      ))}
    </ul>
  );
}
