/** All the rules, all at once, so that one run tells everything that is wrong. */
import type { Data } from './data.ts';
import type { Problem } from './problem.ts';
import { validateAddresses } from './validate-addresses.ts';
import { validateDates } from './validate-dates.ts';
import { validateDomains } from './validate-domains.ts';
import { validateIds } from './validate-ids.ts';
import { validateLosses } from './validate-losses.ts';
import { validateReferences } from './validate-references.ts';
import { validateSources } from './validate-sources.ts';
import { validateSummaries } from './validate-summaries.ts';

const RULES: readonly ((data: Data) => Problem[])[] = [
  validateIds,
  validateReferences,
  validateDates,
  validateSources,
  validateSummaries,
  validateLosses,
  validateAddresses,
  validateDomains,
];

export function validate(data: Data): Problem[] {
  return RULES.flatMap((rule) => rule(data));
}
