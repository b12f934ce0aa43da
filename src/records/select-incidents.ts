/** The incidents that a search and its filters leave, in the order asked for. */
import { STRENGTHS, type Strength } from '../core/record/attribution.ts';
import type { CustomerOutcome } from '../core/record/incident.ts';
import type { Claim, IncidentRow } from '../core/record/records-summary.ts';
import { type Catalogue, isAbout, platformName } from './catalogue.ts';
import { type Filters, OFFICIAL, UNPAID } from './filters.ts';
import { foldText, splitWords } from './fold-text.ts';
import type { SearchIndex } from './search-index.ts';

export interface Selected {
  readonly incident: IncidentRow;
  /** A claim that was asked for, by a filter or by the words of a search. */
  readonly asked?: Claim;
}

/** The claim to be told of an incident: one that was asked for, else the firmest. */
export function toldClaim({ incident, asked }: Selected): Claim | undefined {
  return asked ?? firmest(incident.attributions);
}

export interface Searched {
  readonly catalogue: Catalogue;
  /** Made when the first word is typed. */
  readonly index: () => SearchIndex;
}

export function selectIncidents({ catalogue, index }: Searched, filters: Filters): readonly Selected[] {
  const words = splitWords(filters.text);
  const isWanted = incidentTest(catalogue, filters);
  const claimTest = makeClaimTest(catalogue, filters);
  const search = words.length === 0 ? undefined : index();
  const selected: Selected[] = [];
  catalogue.summary.incidents.forEach((incident, position) => {
    if (!isWanted(incident)) return;
    const claims = claimTest === undefined ? undefined : incident.attributions.filter(claimTest);
    if (claims?.length === 0) return;
    const found = search === undefined ? {} : search.match(position, words);
    if (found === undefined) return;
    const asked = firmest(claims ?? []) ?? incident.attributions[found.claim ?? -1];
    selected.push(asked === undefined ? { incident } : { incident, asked });
  });
  return sortSelected(selected, filters, catalogue);
}

/** What is asked of the incident itself. */
function incidentTest(catalogue: Catalogue, filters: Filters): (incident: IncidentRow) => boolean {
  const { from, to, kind, country, customers, loss, counted, strength, collection } = filters;
  const members = collection === undefined ? undefined : new Set(membersOf(catalogue, collection));
  return (incident) => {
    const year = Number(incident.date.slice(0, 4));
    return (
      (from === undefined || year >= from) &&
      (to === undefined || year <= to) &&
      (kind === undefined || incident.kind === kind) &&
      (country === undefined || incident.countries.includes(country)) &&
      (customers === undefined || outcomesOf(customers).includes(incident.customers)) &&
      (loss === undefined || (incident.lossUsd ?? 0) >= loss) &&
      (counted === undefined || incident.counts) &&
      (strength !== 'nobody' || incident.attributions.length === 0) &&
      (members === undefined || members.has(incident.id))
    );
  };
}

/** What is asked of one and the same claim; `undefined` where nothing is. */
function makeClaimTest(
  catalogue: Catalogue,
  { actor, by, strength }: Filters,
): ((claim: Claim) => boolean) | undefined {
  const strengths = strength === undefined ? undefined : strengthsOf(strength);
  const asksStrength = strengths !== undefined && strengths.length > 0;
  if (actor === undefined && by === undefined && !asksStrength) return undefined;
  const said = by === undefined ? undefined : foldText(by);
  return (claim) =>
    (actor === undefined || isAbout(claim, actor, catalogue)) &&
    (said === undefined || foldText(claim.by).includes(said)) &&
    (!asksStrength || strengths.includes(claim.strength));
}

function outcomesOf(choice: NonNullable<Filters['customers']>): readonly CustomerOutcome[] {
  return choice === 'unpaid' ? UNPAID : [choice];
}

function strengthsOf(choice: NonNullable<Filters['strength']>): readonly Strength[] {
  if (choice === 'nobody') return [];
  return choice === 'official' ? OFFICIAL : [choice];
}

function membersOf({ summary }: Catalogue, collection: string): readonly string[] {
  return summary.collections.find(({ id }) => id === collection)?.incidents ?? [];
}

export function firmest(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (best, claim) => (best === undefined || rank(claim) < rank(best) ? claim : best),
    undefined,
  );
}

function rank({ strength }: Claim): number {
  return STRENGTHS.indexOf(strength);
}

/** The summary is newest first already. */
function sortSelected(selected: Selected[], { sort }: Filters, catalogue: Catalogue): readonly Selected[] {
  if (sort === 'newest') return selected;
  if (sort === 'oldest') return selected.reverse();
  if (sort === 'loss') return selected.sort((a, b) => lossOf(b) - lossOf(a));
  const names = new Map(selected.map((one) => [one, foldText(platformName(catalogue, one.incident.platform))]));
  return selected.sort((a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? ''));
}

/** What is not known stands below what is known to be nothing. */
function lossOf({ incident: { lossUsd } }: Selected): number {
  return lossUsd ?? -1;
}
