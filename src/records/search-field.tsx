import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../ui/icons.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** Searches as it is typed in. `/` leads to it from anywhere on the page. */
export function SearchField({ label, hint, text, onText }: SearchFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={field}
        type="search"
        value={text}
        aria-label={label}
        placeholder={hint}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </search>
  );
}
