/** What screens are told: the answer of the one look-up, with the names that it needs. */
import type { List } from '../core/list/list.ts';
import { type AddressAnswer, lookUp } from '../core/verdict/look-up.ts';
import type { SiteAnswer } from '../core/verdict/look-up-site.ts';
import type { NotUnderstood } from '../messages/protocol.ts';
import type { AddressReport, Names, SiteReport } from '../messages/reports.ts';
import { getBrands } from '../platform/brands.ts';
import { lookalikeSearch } from '../platform/lookalike-search.ts';
import { mentionedIn, nameRecords } from './name-records.ts';
import { todayFor } from './today.ts';

/** @throws ListError when a record that is needed is damaged. */
export async function reportOn(
  list: List,
  input: string,
  nowMs: number,
): Promise<SiteReport | AddressReport | NotUnderstood> {
  const answer = await lookUp(list, input, todayFor(list, nowMs), lookalikeSearch());
  if (answer.kind === 'site') return reportSite(list, answer);
  if (answer.kind === 'address') return reportAddress(list, answer);
  return answer;
}

/** @throws ListError when a record that is needed is damaged. */
export async function reportSite(list: List, { facts, verdict }: SiteAnswer): Promise<SiteReport> {
  const { platform, phishing, incidents } = facts;
  const mentioned = mentionedIn(incidents);
  const platforms = [
    ...(phishing?.brand === undefined ? [] : [phishing.brand]),
    ...(platform?.related ?? []).map((related) => related.platform),
    ...mentioned.platforms,
  ];
  const names = await nameRecords(list, { ...mentioned, platforms });
  return { kind: 'site', facts, verdict, names: withBrand(names, facts.lookalike?.brand ?? phishing?.brand) };
}

/** A brand that impostors imitate need not be a platform on record. */
function withBrand(names: Names, id: string | undefined): Names {
  const brand = getBrands().find((one) => one.id === id);
  return brand === undefined ? names : { ...names, platforms: { [brand.id]: brand.name, ...names.platforms } };
}

async function reportAddress(list: List, { facts, verdict }: AddressAnswer): Promise<AddressReport> {
  const incidents = facts.listings.flatMap(({ incident }) => (incident === undefined ? [] : [incident]));
  const mentioned = mentionedIn(incidents);
  const actors = facts.listings.flatMap(({ listing }) => (listing.actor === undefined ? [] : [listing.actor]));
  const platforms = facts.listings.flatMap(({ listing }) => (listing.platform === undefined ? [] : [listing.platform]));
  const names = await nameRecords(list, {
    ...mentioned,
    actors: [...mentioned.actors, ...actors],
    platforms: [...mentioned.platforms, ...platforms],
  });
  return { kind: 'address', facts, verdict, names };
}
