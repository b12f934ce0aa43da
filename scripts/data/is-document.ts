/**
 * Whether an address leads to a document. A front page, a repository's root or a whole data set is none: nobody can
 * check a claim there, and it says something else tomorrow.
 */
const WHOLE_SETS: readonly string[] = ['https://defillama.com/hacks', 'https://etherscan.io/labelcloud'];

export function isDocument(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed === undefined || WHOLE_SETS.includes(url.replace(/\/$/, ''))) return false;
  const steps = parsed.pathname.split('/').filter((step) => step !== '');
  if (parsed.hostname === 'github.com') return steps.length > 2;
  return steps.length > 0 || parsed.search !== '';
}
