/** Dates are real, not after the day of the list, and in order: nothing ends before it begins. */
import { firstDay, lastDay } from '../../src/core/record/calendar.ts';
import type { ActorRecord, CollectionRecord, Data, IncidentRecord, PlacedJson } from './data.ts';
import type { JsonPath } from './find-json-line.ts';
import { isIsoDate } from './is-iso-date.ts';
import type { Placed, Problem } from './problem.ts';

type Dated = readonly [where: JsonPath, date: string | undefined];
type Span = readonly [from: Dated, until: Dated];
/** Of a JSON record any member's line can be told; a row stands on one line. */
type Place = Placed<unknown> & Partial<Pick<PlacedJson<unknown>, 'lineOf'>>;

export function validateDates(data: Data): Problem[] {
  const today = data.head?.value.date ?? '9999-12-31';
  const check = <T>(places: readonly Placed<T>[], datesOf: (value: T) => readonly Dated[]) =>
    places.flatMap((place) => datesOf(place.value).flatMap((dated) => checkDate(place, dated, today)));
  const order = <T>(places: readonly Placed<T>[], spanOf: (value: T) => Span) =>
    places.flatMap((place) => checkSpan(place, ...spanOf(place.value)));
  return [
    ...check(data.incidents, incidentDates),
    ...check(data.actors, ({ sources }: ActorRecord) =>
      sources.map((source, at) => [['sources', at, 'date'], source.date]),
    ),
    ...check(data.collections, ({ source }: CollectionRecord) => [[['source', 'date'], source.date]]),
    ...check(data.head === undefined ? [] : [data.head], ({ date, coverage }) => [
      [['date'], date],
      ...Object.entries(coverage).map(([section, day]): Dated => [['coverage', section], day]),
    ]),
    ...check(data.events, ({ date, source_date }) => [
      [['date'], date],
      [['source_date'], source_date],
    ]),
    ...check(data.designations, (row) => [
      [['listed'], row.listed],
      [['delisted'], row.delisted],
      [['source_date'], row.source_date],
    ]),
    ...check(data.domains, ({ verified, from, until }) => [
      [['verified'], verified],
      [['from'], from],
      [['until'], until],
    ]),
    ...check(data.hijacks, ({ from, until }) => [
      [['from'], from],
      [['until'], until],
    ]),
    ...check(data.addresses, ({ listed, delisted, returned }) => [
      [['listed'], listed],
      [['delisted'], delisted],
      [['returned'], returned],
    ]),
    ...check(data.phishingSources, ({ listed }) => [[['listed'], listed]]),
    ...order(data.designations, ({ listed, delisted }) => [
      [['listed'], listed],
      [['delisted'], delisted],
    ]),
    ...order(data.domains, ({ from, until }) => [
      [['from'], from],
      [['until'], until],
    ]),
    ...order(data.hijacks, ({ from, until }) => [
      [['from'], from],
      [['until'], until],
    ]),
    ...order(data.addresses, ({ listed, delisted }) => [
      [['listed'], listed],
      [['delisted'], delisted],
    ]),
    ...order(data.incidents, ({ date, disclosed }) => [
      [['date'], date],
      [['disclosed'], disclosed],
    ]),
    ...data.incidents.flatMap(checkIdMonth),
  ];
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
function checkIdMonth(place: PlacedJson<IncidentRecord>): Problem[] {
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
