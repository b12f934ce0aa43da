/** Answers for the records page: the whole list in short, a platform, full incidents for an export, listed addresses. */
import type { List } from '../core/list/list.ts';
import type { Incident } from '../core/record/incident.ts';
import { type RecordsSummary, summariseRecords } from '../core/record/records-summary.ts';
import type { Level } from '../core/verdict/level.ts';
import type { Failure } from '../messages/protocol.ts';
import type { PlatformReport } from '../messages/records.ts';
import { mentionedIn, nameRecords } from './name-records.ts';
import { reportOn } from './report.ts';

/**
 * The whole record in short, from the list itself: for a list that is newer than the packaged summary.
 * @throws ListError when the list is damaged.
 */
export async function reportRecords(list: List): Promise<RecordsSummary> {
  const [incidents, platforms, actors, collections] = await Promise.all([
    list.all('incidents'),
    list.all('platforms'),
    list.all('actors'),
    list.all('collections'),
  ]);
  const { version, date, coverage } = list;
  return summariseRecords({ version, date, coverage, incidents, platforms, actors, collections });
}

/** @throws ListError when a record that is needed is damaged. */
export async function reportPlatform(list: List, id: string, nowMs: number): Promise<PlatformReport | Failure> {
  const platform = await list.find('platforms', id);
  if (platform === undefined) return { failure: 'not-found', detail: id };
  const [domains, incidents] = await Promise.all([
    Promise.all(platform.hosts.map((host) => list.find('domains', host))),
    findIncidents(list, platform.incidents),
  ]);
  const mentioned = mentionedIn(incidents);
  const platforms = [...mentioned.platforms, ...platform.related.map((related) => related.platform)];
  return {
    platform,
    domains: domains.filter((domain) => domain !== undefined),
    incidents,
    levels: await judgeHosts(list, platform.hosts, nowMs),
    names: await nameRecords(list, { ...mentioned, platforms }),
  };
}

/** Full records, in the order asked for; those that are not on record are left out. @throws ListError */
export async function findIncidents(list: List, ids: readonly string[]): Promise<Incident[]> {
  const incidents = await Promise.all(ids.map((id) => list.find('incidents', id)));
  return incidents.filter((incident) => incident !== undefined);
}

async function judgeHosts(list: List, hosts: readonly string[], nowMs: number): Promise<Record<string, Level>> {
  const judged = await Promise.all(
    hosts.map(async (host) => {
      // With a scheme it is a host name for certain.
      const report = await reportOn(list, `https://${host}`, nowMs);
      return report.kind === 'site' ? ([[host, report.verdict.level]] as const) : [];
    }),
  );
  return Object.fromEntries(judged.flat());
}
