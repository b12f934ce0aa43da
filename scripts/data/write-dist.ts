/** Writes the compiled list and the generated filter. The same data gives the same bytes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentHosts } from '../../src/core/domain/parent-hosts.ts';
import { buildFilter } from '../../src/core/list/build-filter.ts';
import { addressKey, hostKey, phishingKey } from '../../src/core/list/filter-keys.ts';
import type { ListContent } from '../../src/core/list/list.ts';
import { writeList } from '../../src/core/list/write-list.ts';
import { writeSummary } from './write-summary.ts';

/** @returns What was written, for the report. */
export function writeDist(root: string, content: ListContent): string {
  const { index, shards } = writeList(content);
  const dist = join(root, 'data/dist');
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(join(dist, 'shards'), { recursive: true });
  shards.forEach((shard, number) => {
    writeFileSync(join(dist, 'shards', `${number}.bin`), shard);
  });
  const summaryBytes = writeSummary(dist, content);
  const filter = buildFilter(filterKeys(content));
  writeFilter(root, filter);
  // Last, so that a list whose index is there is whole.
  writeFileSync(join(dist, 'caveat.bin'), index);
  const bytes = shards.reduce((sum, { length }) => sum + length, 0);
  return `Written: index ${index.length} bytes, ${shards.length} shards of ${bytes} bytes, filter ${filter.length} bytes, summary ${summaryBytes} bytes`;
}

/** Every host and address that a page may show. */
function filterKeys({ tables: { domains, phishing, addresses } }: ListContent): string[] {
  const owned = new Set(domains.map(([host]) => host));
  const isOwned = (key: string) => parentHosts(key.split('/', 1)[0] ?? '').some((host) => owned.has(host));
  return [
    ...domains.map(([host]) => hostKey(host)),
    ...phishing.map(([key]) => (isOwned(key) ? hostKey(key) : phishingKey(key))),
    ...addresses.map(([key]) => addressKey(key)),
  ];
}

function writeFilter(root: string, filter: Uint8Array): void {
  const folder = join(root, 'src/generated');
  mkdirSync(folder, { recursive: true });
  const literal = Buffer.from(filter).toString('base64');
  const text = `// Written by npm run data; do not edit.\nexport const filterBase64 = '${literal}';\n`;
  writeFileSync(join(folder, 'filter.ts'), text);
}
