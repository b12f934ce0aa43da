/** The packaged filter over every listed host and address, decoded when it is first asked. */
import { addressKey, hostKey } from '../core/list/filter-keys.ts';
import { type Filter, openFilter } from '../core/list/open-filter.ts';
import { filterBase64 } from '../generated/filter.ts';

let opened: Filter | undefined;

/** The type library of the language does not know it yet; Chrome and Firefox do. */
type FromBase64 = { fromBase64(text: string): Uint8Array };

/** Whether an address may be on record, by its canonical spelling. */
export function mayBeListed(canonical: string): boolean {
  return openOnce().has(addressKey(canonical));
}

/** Whether a host, or a host and path, may be on record. */
export function mayBeListedHost(key: string): boolean {
  return openOnce().has(hostKey(key));
}

/** A filter that cannot be opened rules nothing out: better to ask in vain than to miss. */
function openOnce(): Filter {
  opened ??= open();
  return opened;
}

function open(): Filter {
  try {
    return openFilter((Uint8Array as unknown as FromBase64).fromBase64(filterBase64));
  } catch {
    return { has: () => true };
  }
}
