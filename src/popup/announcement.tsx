import { t } from '../platform/i18n.ts';
import { chainName } from '../words/chain-name.ts';
import type { View } from './views.ts';

/** Says the outcome of a look-up to a screen reader: what it was about, and its level. */
export function Announcement({ view }: { readonly view: View }) {
  return (
    <p class="unseen" role="status">
      {view.target.kind === 'look-up' ? outcome(view) : ''}
    </p>
  );
}

function outcome({ content }: View): string {
  if (content.state === 'loading') return t('lookup_searching');
  if (content.state === 'troubled') return '';
  const { screen } = content;
  if (screen.kind === 'unknown') return t('lookup_neither', [screen.input]);
  if (screen.kind !== 'site' && screen.kind !== 'address') return '';
  const level = t(`level_${screen.verdict.level}`);
  if (screen.kind === 'site') return t('lookup_result', [screen.facts.platform?.name ?? screen.facts.host, level]);
  const [chain] = screen.facts.address.chains.map(chainName);
  return t('lookup_result', [t('address_chains', [chain ?? '']), level]);
}
