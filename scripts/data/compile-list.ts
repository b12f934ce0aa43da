/** Turns sound data into the tables of the list: every reference resolved both ways, every record under its keys. */
import type { ListContent } from '../../src/core/list/list.ts';
import type { PhishingHost } from '../../src/core/record/phishing.ts';
import type { Domain, Subject } from '../../src/core/record/platform.ts';
import { compileActors } from './compile-actors.ts';
import { compileAddresses } from './compile-addresses.ts';
import { compilePlatforms, designationsOf } from './compile-platforms.ts';
import type { Data, HijackRow } from './data.ts';
import { dropUndefined } from './drop-undefined.ts';
import { groupRows } from './group-rows.ts';
import { sourceOf } from './source-of.ts';

/** @throws Error when the data has not been read whole; run the rules first. */
export function compileList(data: Data): ListContent {
  const head = data.head?.value;
  if (head === undefined) throw new Error('data/list.json is missing');
  const incidents = data.incidents.map(({ value }) => value);
  return {
    ...head,
    tables: {
      domains: compileDomains(data).map((domain) => [domain.host, domain]),
      phishing: compilePhishing(data).map((host) => [host.host, host]),
      addresses: compileAddresses(data.addresses.map(({ value }) => value)),
      platforms: byId(compilePlatforms(data)),
      subjects: byId(compileSubjects(data)),
      incidents: byId(incidents),
      actors: byId(
        compileActors(
          data.actors.map(({ value }) => value),
          incidents,
        ),
      ),
      collections: byId(data.collections.map(({ value }) => value)),
    },
  };
}

function byId<T extends { readonly id: string }>(records: readonly T[]): [string, T][] {
  return records.map((record) => [record.id, record]);
}

function compileDomains(data: Data): Domain[] {
  const hijacks = groupRows(data.hijacks, ({ host }) => host);
  return data.domains.map(
    ({ value: { host, platform, held_by: heldBy, verified, from, until, claims_url: claimsUrl } }) => ({
      host,
      platform,
      heldBy,
      ...dropUndefined({ verified, from, until, claimsUrl }),
      hijacks: (hijacks.get(host) ?? []).map(compileHijack),
    }),
  );
}

function compileHijack({ from, until, publisher, url }: HijackRow): Domain['hijacks'][number] {
  return { from, ...dropUndefined({ until }), source: sourceOf(publisher, url) };
}

function compilePhishing(data: Data): PhishingHost[] {
  const sources = new Map(data.phishingSources.map(({ value }) => [value.key, value]));
  return data.phishing.map(({ value: { host, brand, source } }) => {
    const list = sources.get(source);
    return {
      host,
      source: sourceOf(list?.publisher ?? source, list?.url, list?.listed),
      ...dropUndefined({ brand }),
    };
  });
}

function compileSubjects(data: Data): Subject[] {
  const designations = groupRows(data.designations, ({ subject }) => subject);
  return data.subjects.map(({ value: { id, name } }) => ({
    id,
    name,
    designations: designationsOf(designations.get(id)),
  }));
}
