/** Dates are real, not after the day of the list, and in order: nothing ends before it begins. */
import { firstDay, lastDay } from '../../src/core/record/calendar.ts';
import type { Data, IncidentRecord, ListHeadRecord, PlacedJson } from './data.ts';
import type { JsonPath } from './find-json-line.ts';
import { isIsoDate } from './is-iso-date.ts';
import type { Placed, Problem } from './problem.ts';

type Dated = readonly [where: JsonPath, date: string | undefined];
/** Of a JSON record any member's line can be told; a row stands on one line. */
type Place = Placed<unknown> & Partial<Pick<PlacedJson<unknown>, 'lineOf'>>;

export function validateDates(data: Data): Problem[] {
  const today = data.head?.value.date ?? '9999-12-31';
  return [
    ...datedPlaces(data).flatMap(([place, dates]) => dates.flatMap((dated) => checkDate(place, dated, today))),
    ...spans(data).flatMap(([place, from, until]) => checkSpan(place, from, until)),
    ...data.incidents.flatMap(checkIdYear),
  ];
}

function datedPlaces(data: Data): (readonly [Place, readonly Dated[]])[] {
  const each = <T>(places: readonly Placed<T>[], datesOf: (value: T) => readonly Dated[]) =>
    places.map((place) => [place, datesOf(place.value)] as const);
  return [
    ...each(data.incidents, incidentDates),
    ...each(data.actors, ({ sources }) => sources.map(({ date }, at) => [['sources', at, 'date'], date])),
    ...each(data.collections, ({ source }) => [[['source', 'date'], source.date]]),
    ...each(data.head === undefined ? [] : [data.head], headDates),
    ...each(data.events, (row) => pick(row, ['date', 'source_date'])),
    ...each(data.designations, (row) => pick(row, ['listed', 'delisted', 'source_date'])),
    ...each(data.domains, (row) => pick(row, ['verified', 'from', 'until'])),
    ...each(data.hijacks, (row) => pick(row, ['from', 'until'])),
    ...each(data.addresses, (row) => pick(row, ['listed', 'delisted', 'returned'])),
    ...each(data.phishingSources, (row) => pick(row, ['listed'])),
  ];
}

function spans(data: Data): (readonly [Place, from: Dated, until: Dated])[] {
  const each = <K extends string>(places: readonly Placed<Partial<Record<K, unknown>>>[], from: K, until: K) =>
    places.map((place) => [place, pickOne(place.value, from), pickOne(place.value, until)] as const);
  return [
    ...each(data.designations, 'listed', 'delisted'),
    ...each(data.addresses, 'listed', 'delisted'),
    ...each(data.domains, 'from', 'until'),
    ...each(data.hijacks, 'from', 'until'),
    ...each(data.incidents, 'date', 'disclosed'),
  ];
}

function pick<K extends string>(row: Readonly<Record<K, string | undefined>>, columns: readonly K[]): Dated[] {
  return columns.map((column) => pickOne(row, column));
}

function pickOne<K extends string>(row: Partial<Readonly<Record<K, unknown>>>, column: K): Dated {
  const date = row[column];
  return [[column], typeof date === 'string' ? date : undefined];
}

function headDates({ date, coverage }: ListHeadRecord): Dated[] {
  return [[['date'], date], ...Object.entries(coverage).map(([section, day]): Dated => [['coverage', section], day])];
}

function incidentDates({ date, disclosed, attributions, lossReports = [], sources }: IncidentRecord): Dated[] {
  return [
    [['date'], date],
    [['disclosed'], disclosed],
    ...attributions.map((claim, at): Dated => [['attributions', at, 'date'], claim.date]),
    ...lossReports.map((report, at): Dated => [['lossReports', at, 'date'], report.date]),
    ...sources.map((source, at): Dated => [['sources', at, 'date'], source.date]),
  ];
}

function checkDate(place: Place, [where, date]: Dated, today: string): Problem[] {
  if (date === undefined) return [];
  if (!isIsoDate(date)) return [problem(place, where, 'real-date', `"${date}" is no ISO date that the calendar has`)];
  if (firstDay(date) > today)
    return [problem(place, where, 'no-future-date', `"${date}" is after the list's own date`)];
  return [];
}

function checkSpan(place: Place, [, from]: Dated, [where, until]: Dated): Problem[] {
  if (from === undefined || until === undefined || !isIsoDate(from) || !isIsoDate(until)) return [];
  if (lastDay(until) >= firstDay(from)) return [];
  return [problem(place, where, 'dates-in-order', `"${until}" is before "${from}"`)];
}

/** An id keeps the year of its incident; its month may be that of a first report. */
function checkIdYear(place: PlacedJson<IncidentRecord>): Problem[] {
  const { id, date } = place.value;
  if (id.startsWith(date.slice(0, 4))) return [];
  return [problem(place, ['date'], 'id-year', `the id says ${id.slice(0, 4)} and the date ${date}`)];
}

function problem(place: Place, where: JsonPath, rule: string, message: string): Problem {
  return {
    file: place.file,
    line: place.lineOf?.(where) ?? place.line,
    rule,
    message: `${where.join('.')} ${message}`,
  };
}
