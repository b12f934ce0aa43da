/**
 * The keyword `caveat` in the address bar: a host or an address is answered while it is typed, a name leads to the
 * platforms that have it. Return opens the whole record.
 */
import { browser, type OmniboxSuggestion } from '../platform/browser.ts';
import { t } from '../platform/i18n.ts';
import { answerUrl } from '../platform/own-pages.ts';

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
    const { answerTyped } = await import('./answer-typed.ts');
    const { told, suggested } = await answerTyped(text);
    describe(told ?? t('omnibox_hint'));
    return suggested.map(({ content, description }) => ({ content, description: spell(description) }));
  } catch {
    return [];
  }
}

function describe(text: string): void {
  browser.omnibox.setDefaultSuggestion({ description: spell(text) });
}

/** Chrome reads descriptions as XML, Firefox as text. */
function spell(text: string): string {
  if (browser.runtime.getURL('').startsWith('moz-extension:')) return text;
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
