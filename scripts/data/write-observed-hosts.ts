/**
 * Writes on which hosts copy buttons are listened to: those of platforms that are not known to be gone, where a source of
 * the last twelve months says that the platform itself holds the host. A dead domain's page, which may be anybody's, gets no
 * script of ours in its own world, and no page outside the list does.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentHosts } from '../../src/core/domain/parent-hosts.ts';
import type { ListContent } from '../../src/core/list/list.ts';
import { platformStatus } from '../../src/core/record/platform-status.ts';
import { isLatelyVerified } from '../../src/core/verdict/site-grounds.ts';

/** Without those that another one stands for: `pro.kraken.com` is a part of `kraken.com`. */
export function observedHosts({ date, tables }: ListContent): string[] {
  const alive = new Set(
    tables.platforms
      .filter(([, { events }]) => ['active', 'unknown'].includes(platformStatus(events, date)))
      .map(([id]) => id),
  );
  const hosts = tables.domains
    .filter(([, domain]) => alive.has(domain.platform) && domain.until === undefined && isLatelyVerified(domain, date))
    .map(([host]) => host);
  const all = new Set(hosts);
  return hosts.filter((host) => !parentHosts(host).some((parent) => parent !== host && all.has(parent))).sort();
}

export function writeObservedHosts(root: string, content: ListContent): void {
  const folder = join(root, 'src/generated');
  mkdirSync(folder, { recursive: true });
  const text = `// Written by npm run data; do not edit.\nexport const observedHosts: readonly string[] = ${JSON.stringify(observedHosts(content))};\n`;
  writeFileSync(join(folder, 'observed-hosts.ts'), text);
}
