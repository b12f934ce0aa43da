/** Which listed addresses contain a text, or are tied to an incident, a platform or an actor. */
import type { List } from '../core/list/list.ts';
import type { Listing } from '../core/record/listing.ts';
import type { AddressQuery, AddressRow, AddressRows } from '../messages/records.ts';

/** More than anybody reads; the count says how many there are. */
const MOST_ROWS = 200;
/** A text that is typed gives a handful, to lead on. */
const MOST_FOUND = 20;

/** Every address in short, made once for as long as this worker lives and this list is open. */
const rowsOf = new WeakMap<List, Promise<readonly AddressRow[]>>();

/** @throws ListError when the list is damaged. */
export async function findAddresses(list: List, query: AddressQuery): Promise<AddressRows> {
  const rows = await loadRows(list);
  const found = rows.filter(matcher(query));
  return { addresses: found.slice(0, 'text' in query ? MOST_FOUND : MOST_ROWS), total: found.length };
}

function matcher(query: AddressQuery): (row: AddressRow) => boolean {
  if ('incident' in query) return ({ incident }) => incident === query.incident;
  if ('platform' in query) return ({ platform }) => platform === query.platform;
  if ('actor' in query) return ({ actor }) => actor === query.actor;
  const text = query.text.toLowerCase();
  return ({ address, label }) => address.toLowerCase().includes(text) || label.toLowerCase().includes(text);
}

function loadRows(list: List): Promise<readonly AddressRow[]> {
  const known = rowsOf.get(list);
  if (known !== undefined) return known;
  const rows = readRows(list);
  rowsOf.set(list, rows);
  // A list whose shard could not be read is asked again.
  rows.catch(() => rowsOf.delete(list));
  return rows;
}

/** One address stands under several spellings of itself; each is told once, as published. */
async function readRows(list: List): Promise<readonly AddressRow[]> {
  const listed = await list.all('addresses');
  const rows = listed.flatMap(({ listings }) => listings.map(toRow));
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function toRow({ chain, address, label, role, category, incident, platform, actor }: Listing): AddressRow {
  const known = Object.entries({ role, category, incident, platform, actor }).filter(([, id]) => id !== undefined);
  return { chain, address, label, ...Object.fromEntries(known) };
}
