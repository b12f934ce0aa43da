import type { SiteReason } from './reasons.ts';
import type { SiteVerdict } from './site-verdict.ts';

/** A real venue that is dead, seized or in trouble is told about and never blocked. */
const BLOCKING: readonly SiteReason[] = ['impersonates-brand', 'listed-phishing', 'hijacked', 'sanctioned'];

/** Whether a warning stands in the way of the site: an impostor beyond doubt, listed phishing, or designated now. */
export function isBlocked({ grounds }: Pick<SiteVerdict, 'grounds'>): boolean {
  return grounds.some(({ reason, level }) => level === 'danger' && BLOCKING.includes(reason));
}
