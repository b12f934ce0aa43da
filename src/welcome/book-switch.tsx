import { useEffect, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import type { World } from './world.ts';

/** The private address book, offered in one plain sentence. */
export function BookSwitch({ world }: { readonly world: World }) {
  const [isOn, setOn] = useState(true);
  useEffect(() => {
    void world.remembersAddresses().then(setOn);
  }, [world]);
  const turn = (on: boolean) => {
    setOn(on);
    world.rememberAddresses(on).catch(() => setOn(!on));
  };
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isOn}
        aria-labelledby="book-name"
        aria-describedby="book-about"
        onChange={({ currentTarget }) => turn(currentTarget.checked)}
      />
      <span>
        <b id="book-name">{t('options_switch_addressBook')}</b>
        <span class="quiet" id="book-about">
          {t('welcome_book')}
        </span>
      </span>
    </label>
  );
}
