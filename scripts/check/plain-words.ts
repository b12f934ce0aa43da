import type { Answer } from '../../src/core/verdict/look-up.ts';

/** One answer in a line or two for a person at a terminal. */
export function plainWords(input: string, answer: Answer): string {
  if (answer.kind === 'unknown')
    return `${input}: neither a host name, a URL nor an address of a chain that Caveat knows`;
  const { facts, verdict } = answer;
  if (verdict.level === 'none') return `${input}: nothing on record as of ${facts.coverage.incidents}`;
  const detail = answer.kind === 'site' ? siteDetail(answer) : addressDetail(answer);
  return `${input}: ${verdict.level} (${verdict.reasons.join(', ')})\n  ${detail}`;
}

function siteDetail({ facts, verdict }: Extract<Answer, { kind: 'site' }>): string {
  const name = facts.platform?.name ?? facts.host;
  const lost =
    verdict.lostUsd > 0 ? `about $${Math.round(verdict.lostUsd).toLocaleString('en-US')}` : 'no published amount';
  const ids = verdict.incidents.map(({ id }) => id).join(', ');
  return `${name}: ${verdict.counted} incidents that count, ${lost} lost at the time; on record: ${ids || 'no incident'}`;
}

function addressDetail({ facts }: Extract<Answer, { kind: 'address' }>): string {
  return facts.listings.map(({ listing }) => `${listing.label} (${listing.sources[0]?.publisher})`).join('; ');
}
