import { type Attribution, STRENGTHS, type Strength } from './attribution.ts';

/** Attributions, firmest first; equals keep their order. */
export function sortByStrength(attributions: readonly Attribution[]): Attribution[] {
  return [...attributions].sort((a, b) => STRENGTHS.indexOf(a.strength) - STRENGTHS.indexOf(b.strength));
}

/** The firmest strength among them. */
export function firmestStrength(attributions: readonly Attribution[]): Strength | undefined {
  return sortByStrength(attributions)[0]?.strength;
}
