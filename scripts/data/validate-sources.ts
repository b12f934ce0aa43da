/**
 * Each claim has a source, each address of a source is well formed, and `high` confidence in an incident rests on an
 * official document or on documents of two publishers who are independent of each other.
 */
import type { ActorRecord, Data, IncidentRecord, PlacedJson, SourceRecord } from './data.ts';
import type { JsonPath } from './find-json-line.ts';
import { isDocument } from './is-document.ts';
import { isOfficial } from './official-publishers.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

export function validateSources(data: Data): Problem[] {
  return [
    ...data.incidents.flatMap(checkIncident),
    ...data.actors.flatMap(checkSources),
    ...data.collections.flatMap((place) => checkUrl(place, ['source', 'url'], place.value.source.url)),
    ...[...data.events, ...data.designations, ...data.relations, ...data.hijacks, ...data.phishingSources].flatMap(
      checkRowUrl,
    ),
    ...data.domains.flatMap(checkRowUrl),
    ...data.domains.flatMap((row) => checkUrlText(row.value.claims_url).map((m) => problemAt(row, 'source-url', m))),
    ...data.addresses.flatMap((row) =>
      row.value.url
        .filter((url) => url !== '')
        .flatMap(checkUrlText)
        .map((message) => problemAt(row, 'source-url', message)),
    ),
    ...data.addresses
      .filter(({ value }) => value.url.length > value.publisher.length)
      .map((row) => problemAt(row, 'has-source', 'more addresses of sources than publishers')),
  ];
}

function checkIncident(place: PlacedJson<IncidentRecord>): Problem[] {
  const { attributions, lossReports = [], sources, confidence } = place.value;
  return [
    ...checkSources(place),
    ...attributions.flatMap(({ source }, at) => checkUrl(place, ['attributions', at, 'source'], source)),
    ...attributions.flatMap(({ strength, source }, at) => {
      if (source !== undefined || strength === 'alleged') return [];
      return [placed(place, ['attributions', at], 'has-source', `a claim of strength "${strength}" needs a document`)];
    }),
    ...lossReports.flatMap(({ source }, at) => checkUrl(place, ['lossReports', at, 'source'], source)),
    ...(confidence === 'high' && !supportsHigh(sources)
      ? [placed(place, ['confidence'], 'high-confidence', 'needs an official document or two independent ones')]
      : []),
  ];
}

function checkSources(place: PlacedJson<IncidentRecord | ActorRecord>): Problem[] {
  const { sources } = place.value;
  if (sources.length === 0) return [placed(place, ['sources'], 'has-source', 'needs at least one source')];
  return sources.flatMap(({ url }, at) => checkUrl(place, ['sources', at, 'url'], url));
}

/** Whether these sources are enough for `high` confidence. */
export function supportsHigh(sources: readonly SourceRecord[]): boolean {
  const documents = sources.filter(({ url }) => url !== undefined && isDocument(url));
  if (documents.some(({ publisher }) => isOfficial(publisher))) return true;
  return new Set(documents.map(({ publisher }) => houseOf(publisher))).size >= 2;
}

/** `CoinDesk (mirror)`, `CoinDesk, via X` and `CoinDesk` are one house. */
function houseOf(publisher: string): string {
  const house = publisher.replace(/\s*(\(.*?\)|[:,].*| via .*| newsletter)/g, '').toLowerCase();
  return house.replace(/[^a-z0-9]/g, '').replace('rektnews', 'rekt');
}

function checkRowUrl(row: Placed<{ readonly url: string | undefined }>): Problem[] {
  return checkUrlText(row.value.url).map((message) => problemAt(row, 'source-url', message));
}

function checkUrl(place: PlacedJson<unknown>, path: JsonPath, url: string | undefined): Problem[] {
  return checkUrlText(url).map((message) => placed(place, path, 'source-url', message));
}

function checkUrlText(url: string | undefined): string[] {
  if (url === undefined || (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(url) && URL.canParse(url))) return [];
  return [`"${url}" is no web address`];
}

function placed(place: PlacedJson<unknown>, path: JsonPath, rule: string, message: string): Problem {
  return { file: place.file, line: place.lineOf(path), rule, message };
}
