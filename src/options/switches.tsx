import { t } from '../platform/i18n.ts';
import type { Switch } from '../platform/settings.ts';
import type { Store } from './store.ts';

interface SwitchesProps {
  readonly store: Store;
  readonly group: 'pages' | 'money' | 'sites';
  readonly names: readonly Switch[];
}

/** Switches that belong together. */
export function Switches({ store, group, names }: SwitchesProps) {
  return (
    <fieldset class="switches">
      <legend>{t(`options_group_${group}`)}</legend>
      {names.map((name) => (
        <SwitchRow key={name} store={store} name={name} />
      ))}
    </fieldset>
  );
}

/** One switch: its name, and what is missing without it. */
export function SwitchRow({ store, name }: { readonly store: Store; readonly name: Switch }) {
  const described = `about-${name}`;
  return (
    <label class="switch">
      <input
        type="checkbox"
        name={name}
        checked={store.settings.value[name]}
        aria-labelledby={`name-${name}`}
        aria-describedby={described}
        onChange={({ currentTarget }) => void store.turn(name, currentTarget.checked)}
      />
      <span>
        <b id={`name-${name}`}>{t(`options_switch_${name}`)}</b>
        <span class="quiet" id={described}>
          {t(`options_about_${name}`)}
        </span>
      </span>
    </label>
  );
}
