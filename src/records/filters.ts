/** What a person asked the table for, and how it is written in the page's address. */
import { STRENGTHS, type Strength } from '../core/record/attribution.ts';
import { CUSTOMER_OUTCOMES, type CustomerOutcome, INCIDENT_KINDS, type IncidentKind } from '../core/record/incident.ts';

export const SORTS = ['newest', 'oldest', 'loss', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** `unpaid`: everything that falls short of having been paid back in full. `official`: said by a state, court or the UN. */
export const CUSTOMER_CHOICES = ['unpaid', ...CUSTOMER_OUTCOMES] as const;
export type CustomerChoice = (typeof CUSTOMER_CHOICES)[number];
export const STRENGTH_CHOICES = ['official', ...STRENGTHS, 'nobody'] as const;
export type StrengthChoice = (typeof STRENGTH_CHOICES)[number];

/** In US dollars at the time, at least. */
export const LOSS_CHOICES = [1_000_000, 10_000_000, 100_000_000, 1_000_000_000] as const;

export const UNPAID: readonly CustomerOutcome[] = ['not-repaid', 'partial', 'at-petition-prices', 'promised'];
export const OFFICIAL: readonly Strength[] = ['convicted', 'charged', 'sanctioned', 'attributed'];

export interface Filters {
  /** As typed; every word must be found. */
  readonly text: string;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  readonly kind?: IncidentKind | undefined;
  readonly country?: string | undefined;
  /** Id; those below it are included. */
  readonly actor?: string | undefined;
  /** Words that the name of the claimant contains: `FBI`. */
  readonly by?: string | undefined;
  readonly strength?: StrengthChoice | undefined;
  readonly customers?: CustomerChoice | undefined;
  /** US dollars at the time, gross. */
  readonly loss?: number | undefined;
  readonly collection?: string | undefined;
  /** Only what counts in a platform's total. */
  readonly counted?: true | undefined;
  readonly sort: Sort;
}

export const NO_FILTERS: Filters = { text: '', sort: 'newest' };

export function parseFilters(params: URLSearchParams): Filters {
  const text = (name: string) => params.get(name) || undefined;
  return {
    text: params.get('q') ?? '',
    from: parseYear(params.get('from')),
    to: parseYear(params.get('to')),
    kind: oneOf(INCIDENT_KINDS, params.get('kind')),
    country: text('country'),
    actor: text('actor'),
    by: text('by'),
    strength: oneOf(STRENGTH_CHOICES, params.get('strength')),
    customers: oneOf(CUSTOMER_CHOICES, params.get('customers')),
    loss: parseLoss(params.get('loss')),
    collection: text('collection'),
    counted: params.get('counted') === '1' ? true : undefined,
    sort: oneOf(SORTS, params.get('sort')) ?? 'newest',
  };
}

export function writeFilters({ text, sort, counted, ...choices }: Filters): URLSearchParams {
  const params = new URLSearchParams();
  if (text !== '') params.set('q', text);
  for (const [name, value] of Object.entries(choices)) {
    if (value !== undefined) params.set(name, String(value));
  }
  if (counted === true) params.set('counted', '1');
  if (sort !== 'newest') params.set('sort', sort);
  return params;
}

/** How many choices narrow the table, the typed text aside. */
export function countChoices({ text: _text, sort: _sort, ...choices }: Filters): number {
  return Object.values(choices).filter((value) => value !== undefined).length;
}

function oneOf<T extends string>(choices: readonly T[], value: string | null): T | undefined {
  return choices.find((choice) => choice === value);
}

function parseYear(value: string | null): number | undefined {
  return value !== null && /^\d{4}$/.test(value) ? Number(value) : undefined;
}

function parseLoss(value: string | null): number | undefined {
  return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}
