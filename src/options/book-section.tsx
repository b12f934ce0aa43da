import { eraseAddressBook, exportAddressBook, forgetAddress, type KnownEntry } from '../platform/address-book.ts';
import { plural, t, textLocale } from '../platform/i18n.ts';
import { AddressCode } from '../ui/address-code.tsx';
import { CarefulButton } from '../ui/careful-button.tsx';
import { saveFile } from '../ui/save-file.ts';
import { formatDate } from '../words/format-date.ts';
import type { Store } from './store.ts';
import { SwitchRow } from './switches.tsx';

/** The private address book: what is in it, out of it, and all of it. */
export function BookSection({ store }: { readonly store: Store }) {
  const entries = store.book.value;
  return (
    <section aria-labelledby="book">
      <h2 id="book">{t('options_book')}</h2>
      <SwitchRow store={store} name="addressBook" />
      {entries.length === 0 ? (
        <p>{t('options_book_empty')}</p>
      ) : (
        <>
          <p>{plural('options_book_count', entries.length)}</p>
          <ul class="plain">
            {entries.toReversed().map((entry) => (
              <BookRow key={entry.address} entry={entry} />
            ))}
          </ul>
          <div class="button-row">
            <button type="button" class="button" onClick={() => void saveBook()}>
              {t('options_save_json')}
            </button>
            <CarefulButton
              label={t('options_book_erase')}
              question={t('options_book_erase_question')}
              onConfirm={() => void eraseAddressBook()}
            />
          </div>
        </>
      )}
    </section>
  );
}

function BookRow({ entry: { address, label, since, by } }: { readonly entry: KnownEntry }) {
  const kept = t(`options_book_by_${by}`, [formatDate(since, textLocale())]);
  return (
    <li class="book-row">
      <span>
        {label !== undefined && <b>{label} </b>}
        <AddressCode address={address} />
        <span class="origin">{kept}</span>
      </span>
      <button
        type="button"
        class="target-link"
        aria-label={t('options_book_forget_this', [label ?? address])}
        onClick={() => void forgetAddress(address)}
      >
        {t('options_book_forget')}
      </button>
    </li>
  );
}

async function saveBook(): Promise<void> {
  saveFile('caveat-address-book.json', 'application/json', await exportAddressBook());
}
