import type { Target } from '../ui/navigation.ts';
import { NO_FILTERS } from './filters.ts';
import { recordHref, writeRoute } from './route.ts';

/** Where a target of the shared parts is found on this page. A host or address is searched for. */
export function targetHref(target: Target | { readonly kind: 'platform'; readonly id: string }): string {
  if (target.kind !== 'look-up') return recordHref(target.kind, target.id);
  return writeRoute({ kind: 'incidents', filters: { ...NO_FILTERS, text: target.input } });
}
