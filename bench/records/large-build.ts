/** A copy of a build whose list holds as many incidents as asked for: those on record, told again under other dates. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileList } from '../../scripts/data/compile-list.ts';
import { readData } from '../../scripts/data/read-data.ts';
import { writeDist } from '../../scripts/data/write-dist.ts';
import type { ListContent } from '../../src/core/list/list.ts';
import type { Incident } from '../../src/core/record/incident.ts';

const data = join(import.meta.dirname, '../../data');

/** @returns a folder to be removed afterwards */
export function makeLargeBuild(build: string, count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-large-'));
  const content = multiplyIncidents(compileList(readData(data).data), count);
  writeDist(folder, content);
  const extension = join(folder, 'chrome');
  cpSync(build, extension, { recursive: true });
  rmSync(join(extension, 'shards'), { recursive: true, force: true });
  cpSync(join(folder, 'data/dist'), extension, { recursive: true });
  return extension;
}

function multiplyIncidents(content: ListContent, count: number): ListContent {
  const known = content.tables.incidents.map(([, incident]) => incident);
  const incidents = Array.from({ length: count }, (_, index) => again(known, index));
  const byPlatform = new Map<string, string[]>();
  for (const { id, platform } of incidents) byPlatform.set(platform, [...(byPlatform.get(platform) ?? []), id]);
  const platforms = content.tables.platforms.map(
    ([id, platform]) => [id, { ...platform, incidents: byPlatform.get(id) ?? [] }] as const,
  );
  return {
    ...content,
    tables: { ...content.tables, incidents: incidents.map((one) => [one.id, one] as const), platforms },
  };
}

function again(known: readonly Incident[], index: number): Incident {
  const incident = known[index % known.length];
  if (incident === undefined) throw new Error('no incident on record');
  const round = Math.floor(index / known.length);
  const { sameEvent: _once, ...told } = incident;
  const year = 2011 + ((Number(incident.date.slice(0, 4)) - 2011 + round) % 16);
  return { ...told, id: `${incident.id}-${round}`, date: `${year}${incident.date.slice(4)}` };
}
