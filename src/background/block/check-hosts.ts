/** Which hosts that search results lead to are on record or imitate a brand, and how loudly. */
import { parseHostname } from '../../core/domain/hostname.ts';
import { lookUpSite } from '../../core/verdict/look-up-site.ts';
import type { ReplyOf } from '../../messages/protocol.ts';
import { loadList } from '../../platform/list-store.ts';
import { lookalikeSearch } from '../../platform/lookalike-search.ts';
import { todayFor } from '../today.ts';
import { hearPerson } from './hear-person.ts';

type Reply = ReplyOf<'content→background/check-hosts'>;

/** @throws ListError when the list cannot answer. */
export async function checkHosts(hosts: readonly string[]): Promise<Reply> {
  const list = await loadList();
  const today = todayFor(list, Date.now());
  const checked = await Promise.all(
    hosts.map(async (host) => {
      const name = parseHostname(host);
      if (name === undefined) return [];
      const { judged } = await hearPerson(await lookUpSite(list, name, today, lookalikeSearch()), today);
      const { level } = judged.verdict;
      return level === 'none' ? [] : [{ host, level }];
    }),
  );
  return { listed: checked.flat() };
}
