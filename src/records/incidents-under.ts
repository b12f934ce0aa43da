import type { IncidentRow } from '../core/record/records-summary.ts';
import type { Catalogue } from './catalogue.ts';

/** What is ascribed to an actor or to those below it, newest first. */
export function incidentsUnder(catalogue: Catalogue, actor: string): readonly IncidentRow[] {
  return catalogue.byActor().get(actor) ?? [];
}
