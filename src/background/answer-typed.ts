/** What is told about the text in the address bar while it is typed. */
import type { List } from '../core/list/list.ts';
import type { Platform } from '../core/record/platform.ts';
import type { OmniboxSuggestion } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { loadList } from '../platform/list-store.ts';
import { addressSentences } from '../words/address-sentences.ts';
import { siteSentences } from '../words/site-sentences.ts';
import { reportForPerson } from './block/report-for-person.ts';
import { todayFor } from './today.ts';

const MOST_SUGGESTIONS = 6;
/** A letter or two says nothing about a name. */
const LEAST_LETTERS = 2;

/** The answer on a host or an address, or platforms of that name. @throws ListError when the list cannot answer. */
export async function answerTyped(
  text: string,
): Promise<{ readonly told?: string; readonly suggested: readonly OmniboxSuggestion[] }> {
  const list = await loadList();
  const told = await tell(list, text);
  return told === undefined ? { suggested: await suggestPlatforms(list, text) } : { told, suggested: [] };
}

async function tell(list: List, text: string): Promise<string | undefined> {
  if (text === '') return undefined;
  const nowMs = Date.now();
  const report = await reportForPerson(list, text, nowMs);
  if (report.kind === 'unknown') return undefined;
  const [name, sentences] =
    report.kind === 'site'
      ? [report.facts.platform?.name ?? report.facts.host, siteSentences(report, todayFor(list, nowMs))]
      : [report.facts.address.text, addressSentences(report)];
  return t('omnibox_level', [name, t(`level_${report.verdict.level}`), sentences[0] ?? '']);
}

async function suggestPlatforms(list: List, text: string): Promise<OmniboxSuggestion[]> {
  const wanted = text.toLowerCase();
  if (wanted.length < LEAST_LETTERS) return [];
  const named = (await list.all('platforms')).filter((platform) => isNamed(platform, wanted));
  return named.slice(0, MOST_SUGGESTIONS).flatMap(({ name, hosts: [host] }) => {
    if (host === undefined) return [];
    return [{ content: host, description: t('designation_programme', [name, host]) }];
  });
}

function isNamed({ name, hosts }: Platform, wanted: string): boolean {
  return hosts.length > 0 && [name, ...hosts].some((known) => known.toLowerCase().startsWith(wanted));
}
