import { useRef } from 'preact/hooks';
import { t } from '../platform/i18n.ts';
import { Icon } from '../ui/icons.tsx';
import { useNavigation } from '../ui/navigation.ts';

/** Asks about any host or address. */
export function LookUpForm() {
  const { open } = useNavigation();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: Event) => {
    event.preventDefault();
    const input = field.current?.value.trim() ?? '';
    if (input !== '') open({ kind: 'look-up', input });
  };
  return (
    <search>
      <form class="look-up" onSubmit={submit}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={t('lookup_label')}
          placeholder={t('lookup_placeholder')}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
        />
        <button type="submit" class="look-up-button">
          {t('lookup_button')}
        </button>
      </form>
    </search>
  );
}
