import type { Lookalike, LookalikeKind, Sureness } from './lookalike.ts';

const SURENESS: readonly Sureness[] = ['beyond-doubt', 'likely', 'possible'];
/** At equal sureness, the plainest kind names the matter best. */
const KINDS: readonly LookalikeKind[] = [
  'domain-inside',
  'confusable-letters',
  'confusable-ascii',
  'brand-and-words',
  'other-suffix',
  'typo',
  'brand-as-subdomain',
];

/** The surest; of those the plainest; of those the one that explains most of the host. */
export function pickLoudest(found: readonly Lookalike[]): Lookalike | undefined {
  return found.toSorted((a, b) => rank(a) - rank(b))[0];
}

function rank({ sure, kind, because }: Lookalike): number {
  return SURENESS.indexOf(sure) * 10_000 + KINDS.indexOf(kind) * 1_000 - Math.min(because.imitates.length, 99);
}
