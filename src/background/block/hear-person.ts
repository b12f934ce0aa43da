/** A verdict as the person at this browser wants it: what they know better, or have switched off, is left out. */
import type { IsoDate } from '../../core/record/date.ts';
import { judgeSite } from '../../core/verdict/judge-site.ts';
import type { SiteFacts } from '../../core/verdict/site-facts.ts';
import type { SiteVerdict } from '../../core/verdict/site-verdict.ts';
import { loadSettings } from '../../platform/settings.ts';
import { type PersonsWord, personsWordOn } from './allowed-sites.ts';
import { siteKey } from './site-key.ts';

interface Judged {
  readonly facts: SiteFacts;
  readonly verdict: SiteVerdict;
}

/** The same answer, judged without the likeness of its name where that is not wanted; and what the person said. */
export async function hearPerson<J extends Judged>(
  judged: J,
  today: IsoDate,
): Promise<{ readonly judged: J; readonly word?: PersonsWord }> {
  const { facts, verdict } = judged;
  if (verdict.grounds.length === 0) return { judged };
  const [word, { lookalikes }] = await Promise.all([personsWordOn(siteKey(facts)), loadSettings()]);
  const isLeftOut = facts.lookalike !== undefined && (word === 'fine' || !lookalikes);
  const heard = isLeftOut ? withoutLookalike(judged, today) : judged;
  return word === undefined ? { judged: heard } : { judged: heard, word };
}

function withoutLookalike<J extends Judged>(judged: J, today: IsoDate): J {
  const { lookalike: _leftOut, ...facts } = judged.facts;
  return { ...judged, facts, verdict: judgeSite(facts, today) };
}
