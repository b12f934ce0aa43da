/**
 * The keyword `caveat` in the address bar: a host or an address is answered while it is typed, a name leads to the
 * platforms that have it. Return opens the whole record.
 */
import type { List } from '../core/list/list.ts';
import type { Platform } from '../core/record/platform.ts';
import { browser, type OmniboxSuggestion } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { loadList } from '../platform/list-store.ts';
import { answerUrl } from '../platform/own-pages.ts';
import { addressSentences } from '../words/address-sentences.ts';
import { siteSentences } from '../words/site-sentences.ts';
import { reportForPerson } from './block/report-for-person.ts';
import { todayFor } from './today.ts';

const MOST_SUGGESTIONS = 6;
/** A letter or two says nothing about a name. */
const LEAST_LETTERS = 2;

export function serveOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => describe(t('omnibox_hint')));
  browser.omnibox.onInputChanged.addListener((text, suggest) => void onInput(text.trim()).then(suggest));
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const url = answerUrl(text.trim());
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Never fails: where the list cannot answer, the page that opens says so. */
async function onInput(text: string): Promise<OmniboxSuggestion[]> {
  try {
    const list = await loadList();
    const told = await tell(list, text);
    describe(told ?? t('omnibox_hint'));
    return told === undefined ? await suggestPlatforms(list, text) : [];
  } catch {
    return [];
  }
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
    return [{ content: host, description: spell(t('designation_programme', [name, host])) }];
  });
}

function isNamed({ name, hosts }: Platform, wanted: string): boolean {
  return hosts.length > 0 && [name, ...hosts].some((known) => known.toLowerCase().startsWith(wanted));
}

function describe(text: string): void {
  browser.omnibox.setDefaultSuggestion({ description: spell(text) });
}

/** Chrome reads descriptions as XML, Firefox as text. */
function spell(text: string): string {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return text;
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
