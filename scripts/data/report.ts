/** What the list holds and what was left out, as text for a terminal: counts per kind, chain, year and strength. */
import type { ListContent } from '../../src/core/list/list.ts';
import type { Data } from './data.ts';
import { compareText } from './problem.ts';

export function reportData(data: Data, content: ListContent): string {
  const incidents = data.incidents.map(({ value }) => value);
  const tables = Object.entries(content.tables).map(([name, records]) => `${name} ${records.length}`);
  return [
    `List ${content.version}: ${tables.join(', ')}`,
    `Coverage: ${Object.entries(content.coverage)
      .map(([section, day]) => `${section} ${day}`)
      .join(', ')}`,
    section(
      'Incidents by kind',
      incidents.map(({ kind }) => kind),
    ),
    section(
      'Incidents by year',
      incidents.map(({ date }) => date.slice(0, 4)),
      compareText,
    ),
    section(
      'Incidents by confidence',
      incidents.map(({ confidence }) => confidence),
    ),
    section(
      'Attributions by strength',
      incidents.flatMap(({ attributions }) => attributions.map(({ strength }) => strength)),
    ),
    section(
      'Platforms by kind',
      data.platforms.map(({ value }) => value.kind),
    ),
    section(
      'Platform events by kind',
      data.events.map(({ value }) => value.kind),
    ),
    section(
      'Designations by authority',
      data.designations.map(({ value }) => value.authority),
    ),
    section(
      'Domains by holder',
      data.domains.map(({ value }) => value.held_by),
    ),
    `Domains verified: ${data.domains.filter(({ value }) => value.verified !== undefined).length} of ${data.domains.length}`,
    section(
      'Addresses by chain',
      data.addresses.map(({ value }) => value.chain),
    ),
    section(
      'Addresses by category',
      data.addresses.map(({ value }) => value.category ?? 'service or victim'),
    ),
    section(
      'Addresses by file',
      data.addresses.map(({ file }) => file),
    ),
    section(
      'Phishing hosts by list',
      data.phishing.map(({ value }) => value.source),
    ),
    section(
      'Rejected by file',
      data.rejected.map(({ value }) => value.file),
    ),
  ].join('\n');
}

type Compare = (a: string, b: string) => number;

function section(title: string, values: readonly string[], compare?: Compare): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => (compare === undefined ? b[1] - a[1] : compare(a[0], b[0])));
  return `${title}: ${sorted.map(([value, count]) => `${value} ${count}`).join(', ')}`;
}
