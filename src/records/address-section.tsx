import { useEffect, useState } from 'preact/hooks';
import type { Category, Role } from '../core/record/listing.ts';
import type { AddressQuery, AddressRow, AddressRows } from '../messages/records.ts';
import { keyPart, plural, t, textLocale } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { chainName } from '../words/chain-name.ts';
import { formatCount } from '../words/format-money.ts';
import { useConnector } from './page-context.ts';
import { recordHref } from './route.ts';

const SHOWN_AT_FIRST = 12;

/** The listed addresses that are tied to a record. They come after the record itself. */
export function AddressSection({ query }: { readonly query: AddressQuery }) {
  const found = useRows(query);
  const [all, setAll] = useState(false);
  if (found === undefined || found.total === 0) return null;
  const { addresses, total } = found;
  const shown = all ? addresses : addresses.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="addresses">
      <h2>{plural('records_addresses', total)}</h2>
      <table class="figures">
        <thead class="unseen">
          <tr>
            <th scope="col">{t('records_column_address')}</th>
            <th scope="col">{t('records_column_chain')}</th>
            <th scope="col">{t('records_column_label')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row, index) => (
            <tr key={`${row.address} ${index}`}>
              <th scope="row">
                <a href={recordHref('address', row.address)}>
                  <AddressCode address={row.address} />
                </a>
              </th>
              <td>{chainName(row.chain as Parameters<typeof chainName>[0])}</td>
              <td>{labelOf(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < addresses.length && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('records_show_all', [formatCount(addresses.length, textLocale())])}
        </button>
      )}
      {all && total > addresses.length && (
        <p class="quiet">{t('records_more', [formatCount(total - addresses.length, textLocale())])}</p>
      )}
    </section>
  );
}

function labelOf({ label, role }: AddressRow & { readonly category?: Category; readonly role?: Role }): string {
  return role === undefined ? label : t('incident_dated', [label, t(`role_${keyPart(role)}`)]);
}

function useRows(query: AddressQuery): AddressRows | undefined {
  const { ask } = useConnector();
  const [found, setFound] = useState<AddressRows | undefined>(undefined);
  const asked = JSON.stringify(query);
  useEffect(() => {
    let isCurrent = true;
    setFound(undefined);
    void ask('page→background/listed-addresses', JSON.parse(asked) as AddressQuery).then((answer) => {
      if (isCurrent && answer.ok) setFound(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, asked]);
  return found;
}
