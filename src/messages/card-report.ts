/**
 * What a card said beyond the list's own word, as codes: neither the address that was copied nor one that the person knows
 * belongs into a report.
 */
export const SAID = [
  'swapped-ends',
  'swapped',
  'resembles-known',
  'other-network',
  'swapped-by-page',
  'swapped-by-button',
  'imitated-by-button',
  'resembles-neighbour',
] as const;
export type Said = (typeof SAID)[number];

/** What a report is prepared about: a host, a listed path or an address. */
export interface CardReport {
  readonly input: string;
  readonly said?: readonly Said[];
}
