import { useEffect, useState } from 'preact/hooks';
import type { AddressRows } from '../messages/records.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { formatCount } from '../words/format-money.ts';
import type { Catalogue } from './catalogue.ts';
import { findEntries, type Named } from './find-entries.ts';
import { splitWords } from './fold-text.ts';
import { useConnector } from './page-context.ts';
import { recordHref, writeRoute } from './route.ts';

const MOST = 6;
const MOST_ADDRESSES = 3;
const ASK_AFTER_MS = 220;
/** Fewer letters are found in thousands of addresses. */
const LEAST_LETTERS = 4;

interface HitsProps {
  readonly catalogue: Catalogue;
  readonly text: string;
}

/** Platforms, actors, collections and addresses that the typed text names, to be gone to straight away. */
export function Hits({ catalogue, text }: HitsProps) {
  const found = useAddresses(text);
  if (splitWords(text).length === 0) return null;
  const { platforms, actors, collections } = findEntries(catalogue, text);
  if (platforms.length + actors.length + collections.length + (found?.total ?? 0) === 0) return null;
  return (
    <section class="hits" aria-label={t('records_hits')}>
      <dl>
        <Group
          name={t('records_nav_platforms')}
          entries={platforms}
          more={writeRoute({ kind: 'platforms', text, order: 'loss' })}
        />
        <Group name={t('records_nav_actors')} entries={actors} more={writeRoute({ kind: 'actors' })} />
        <Group name={t('records_nav_collections')} entries={collections} more={writeRoute({ kind: 'collections' })} />
        {found !== undefined && found.total > 0 && <Addresses found={found} />}
      </dl>
    </section>
  );
}

interface GroupProps {
  readonly name: string;
  readonly entries: readonly Named[];
  readonly more: string;
}

function Group({ name, entries, more }: GroupProps) {
  if (entries.length === 0) return null;
  const rest = entries.length - MOST;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <ul class="plain">
          {entries.slice(0, MOST).map(({ kind, id, name: entry, incidents }) => (
            <li key={id}>
              <a href={recordHref(kind, id)}>{entry}</a>{' '}
              <span class="quiet">
                {incidents === 0 ? t('records_no_incident') : plural('records_incidents', incidents)}
              </span>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <a href={more}>{t('records_more', [formatCount(rest, textLocale())])}</a>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function Addresses({ found: { addresses, total } }: { readonly found: AddressRows }) {
  const shown = addresses.slice(0, MOST_ADDRESSES);
  return (
    <div>
      <dt>{t('coverage_addresses')}</dt>
      <dd>
        <ul class="plain">
          {shown.map(({ chain, address, label }) => (
            <li key={`${chain} ${address} ${label}`}>
              <a href={recordHref('address', address)}>
                <AddressCode address={address} short />
              </a>{' '}
              <span class="quiet">{label}</span>
            </li>
          ))}
          {total > shown.length && (
            <li class="quiet">{t('records_more', [formatCount(total - shown.length, textLocale())])}</li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function useAddresses(text: string): AddressRows | undefined {
  const { ask } = useConnector();
  const [found, setFound] = useState<AddressRows | undefined>(undefined);
  const asked = text.trim();
  useEffect(() => {
    setFound(undefined);
    if (asked.length < LEAST_LETTERS || asked.length > 200) return undefined;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await ask('page→background/listed-addresses', { text: asked });
      if (isCurrent && answer.ok) setFound(answer.value);
    }, ASK_AFTER_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, asked]);
  return found;
}
