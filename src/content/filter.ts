/** The packaged filter over every listed host and address, decoded when it is first asked. */
import { addressKey, hostKey, phishingKey } from '../core/list/filter-keys.ts';
import { type Filter, openBuiltInFilter } from '../core/list/open-filter.ts';
import { filterBase64 } from '../generated/filter.ts';

let opened: Filter | undefined;
/** A filter that cannot be opened names nobody. */
let isWhole = true;

/** The type library of the language does not know it yet; Chrome and Firefox do. */
type FromBase64 = { fromBase64(text: string): Uint8Array };

/** Whether an address may be on record, by its canonical spelling. */
export function mayBeListed(canonical: string): boolean {
  return openOnce().has(addressKey(canonical));
}

/** Whether a host, or a host and path, may be on record, as a platform's or as phishing. */
export function mayBeListedHost(key: string): boolean {
  const filter = openOnce();
  return filter.has(hostKey(key)) || filter.has(phishingKey(key));
}

/** Whether a host, or a host and path, is named as phishing. */
export function isNamedPhishing(key: string): boolean {
  return openOnce().has(phishingKey(key)) && isWhole;
}

/** A filter that cannot be opened rules nothing out: better to ask in vain than to miss. */
function openOnce(): Filter {
  opened ??= open();
  return opened;
}

function open(): Filter {
  try {
    return openBuiltInFilter((Uint8Array as unknown as FromBase64).fromBase64(filterBase64));
  } catch {
    isWhole = false;
    return { has: () => true };
  }
}
