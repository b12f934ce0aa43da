import { isIpAddress } from './hostname.ts';

/**
 * The host itself, then each parent down to two labels: `a.b.c` → `a.b.c`, `b.c`. A listed domain stands for its
 * sub-domains, so a look-up tries all of these, and the first that is listed decides. An IP address has no parents.
 */
export function parentHosts(host: string): string[] {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (name === '') return [];
  if (isIpAddress(name)) return [name];
  const labels = name.split('.');
  const last = Math.max(labels.length - 2, 0);
  return labels.slice(0, last + 1).map((_label, first) => labels.slice(first).join('.'));
}
