/** Incidents as files for others to work with: everything on record, in names that do not change with the language. */
import type { Attribution } from '../core/record/attribution.ts';
import type { Incident } from '../core/record/incident.ts';
import { incidentCounts } from '../core/record/incident-counts.ts';
import { actorName, type Catalogue, platformName } from './catalogue.ts';
import { type CsvValue, toCsv } from './csv.ts';

type CsvColumn = readonly [name: string, read: (incident: Incident, catalogue: Catalogue) => CsvValue];

const COLUMNS: readonly CsvColumn[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['disclosed', ({ disclosed }) => disclosed],
  ['platform_id', ({ platform }) => platform],
  ['platform', ({ platform }, catalogue) => platformName(catalogue, platform)],
  ['kind', ({ kind }) => kind],
  ['loss_usd', ({ lossUsd }) => lossUsd],
  ['loss_usd_low', ({ lossUsdLow }) => lossUsdLow],
  ['loss_usd_high', ({ lossUsdHigh }) => lossUsdHigh],
  ['at_stake_usd', ({ atStakeUsd }) => atStakeUsd],
  ['recovered_usd', ({ recoveredUsd }) => recoveredUsd],
  ['assets', ({ lossAssets }) => lossAssets.map(({ asset, amount }) => `${amount} ${asset}`).join('; ')],
  ['people_exposed', ({ records }) => records],
  ['customers', ({ customers }) => customers],
  ['customers_final', ({ customersFinal }) => customersFinal ?? false],
  ['countries', ({ countries }) => countries.join(' ')],
  ['attributions', ({ attributions }, catalogue) => attributions.map((one) => told(one, catalogue)).join('; ')],
  ['confidence', ({ confidence }) => confidence],
  ['counts', (incident) => incidentCounts(incident, incident.platform)],
  ['same_event', ({ sameEvent }) => sameEvent],
  ['victim_of', ({ victimOf }) => victimOf],
  ['summary', ({ summary }) => summary],
  ['sources', ({ sources }) => sources.map(({ publisher, url }) => url ?? publisher).join(' ')],
];

export function incidentsCsv(incidents: readonly Incident[], catalogue: Catalogue): string {
  return toCsv(
    COLUMNS.map(([name]) => name),
    incidents.map((incident) => COLUMNS.map(([, read]) => read(incident, catalogue))),
  );
}

/** @param view the page's hash, so that the file says what was asked */
export function incidentsJson(incidents: readonly Incident[], catalogue: Catalogue, view: string): string {
  const { version, date, coverage } = catalogue.summary;
  const named = incidents.map((incident) => ({
    ...incident,
    platformName: platformName(catalogue, incident.platform),
    counts: incidentCounts(incident, incident.platform),
    attributions: incident.attributions.map((one) => ({ ...one, actorName: actorName(catalogue, one.actor) })),
  }));
  return `${JSON.stringify({ list: { version, date, coverage }, view, incidents: named }, undefined, 2)}\n`;
}

function told({ actor, by, strength, date, disputed }: Attribution, catalogue: Catalogue): string {
  const when = date === undefined ? '' : `, ${date}`;
  return `${actorName(catalogue, actor)} (${strength} by ${by}${when}${disputed ? ', disputed' : ''})`;
}
