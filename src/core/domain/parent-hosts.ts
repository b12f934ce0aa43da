import { isIpAddress } from './hostname.ts';

/**
 * The host itself, then each parent down to two labels: `a.b.c` → `a.b.c`, `b.c`. A listed domain stands for its
 * sub-domains, so a look-up tries all of these, and the first that is listed decides. An IP address has no parents.
 */
export function parentHosts(host: string): string[] {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (name === '') return [];
  const hosts = [name];
  if (isIpAddress(name)) return hosts;
  const lastDot = name.lastIndexOf('.');
  for (let dot = name.indexOf('.'); dot !== lastDot; dot = name.indexOf('.', dot + 1)) hosts.push(name.slice(dot + 1));
  return hosts;
}
