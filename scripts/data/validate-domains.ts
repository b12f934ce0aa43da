/**
 * Host names are in lower-case ASCII form, lie below a public suffix, and no domain of a platform is shared by
 * strangers: a suffix such as `github.io`, or a group's own domain of which one host alone belongs to the platform.
 */
import { parse } from 'tldts';
import { pageKeys } from '../../src/core/domain/page-keys.ts';
import type { Data, DomainRow } from './data.ts';
import { type Placed, type Problem, problemAt } from './problem.ts';

/** Hosts that serve many: name a host below them instead, or of a phishing page its path. */
const SHARED_DOMAINS: readonly string[] = [
  'dmm.com',
  'z.com',
  'eth.limo',
  'eth.link',
  'google.com',
  'translate.goog',
  'github.com',
  'medium.com',
  'telegram.org',
  't.me',
  'telegra.ph',
  'sites.google.com',
  'docs.google.com',
  'drive.google.com',
  'forms.gle',
  'forms.office.com',
  'linktr.ee',
  'raw.githubusercontent.com',
  'gist.github.com',
  'ipfs.io',
  'notion.site',
  'pxf.io',
  'sjv.io',
];

export function validateDomains(data: Data): Problem[] {
  const own = new Set(data.domains.map(({ value }) => value.host));
  return [
    ...data.domains.flatMap((row) => checkHost(row, row.value.host)),
    ...data.domains.flatMap(checkHolder),
    ...data.hijacks.flatMap((row) => checkHost(row, row.value.host)),
    ...data.brands.flatMap((row) => row.value.domains.flatMap((host) => checkHost(row, host))),
    ...data.phishing.flatMap((row) => checkListed(row, row.value.host)),
    ...data.phishing
      .filter(({ value }) => own.has(value.host))
      .map((row) => problemAt(row, 'not-own-domain', `"${row.value.host}" is the domain of a platform on record`)),
  ];
}

/** A page is listed in the one form in which pages are looked up, and on a host that many share only with its path. */
function checkListed(row: Placed<unknown>, listed: string): Problem[] {
  const [host = '', ...path] = listed.split('/');
  if (path.length === 0) return checkHost(row, host);
  const [key] = pageKeys(host, `/${path.join('/')}`);
  if (key !== listed) return [problemAt(row, 'path-form', `"${listed}" is looked up as "${key}"`)];
  return checkHost(row, host).filter(({ rule }) => rule !== 'no-shared-host' && rule !== 'no-public-suffix');
}

function checkHost(row: Placed<unknown>, host: string): Problem[] {
  if (!/^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}$/.test(host)) {
    return [problemAt(row, 'host-form', `"${host}" is no host name in lower-case ASCII form`)];
  }
  const { domain, publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (domain === null) return [problemAt(row, 'no-public-suffix', `"${host}" is shared by everybody below it`)];
  if (!isIcann && !isPrivate) return [problemAt(row, 'known-suffix', `".${publicSuffix}" is no public suffix`)];
  if (SHARED_DOMAINS.includes(host)) return [problemAt(row, 'no-shared-host', `"${host}" serves many; name one host`)];
  return [];
}

function checkHolder(row: Placed<DomainRow>): Problem[] {
  const { held_by: heldBy, claims_url: claimsUrl } = row.value;
  if (claimsUrl === undefined || heldBy !== 'platform') return [];
  return [problemAt(row, 'claims-of-estate', 'claims are handled for a platform that is gone')];
}
