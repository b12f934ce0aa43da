import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../platform/i18n.ts';

interface CarefulButtonProps {
  readonly label: string;
  /** What is lost. */
  readonly question: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first, and the keyboard stands on the harmless answer. */
export function CarefulButton({ label, question, onConfirm }: CarefulButtonProps) {
  const [isAsking, setAsking] = useState<boolean>();
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking === true) keep.current?.focus();
    if (isAsking === false) ask.current?.focus();
  }, [isAsking]);
  if (isAsking !== true) {
    return (
      <button type="button" class="button" ref={ask} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <fieldset class="careful">
      <legend>{question}</legend>
      <div class="button-row">
        <button type="button" class="button" ref={keep} onClick={() => setAsking(false)}>
          {t('options_keep')}
        </button>
        <button type="button" class="button button-grave" onClick={confirm}>
          {label}
        </button>
      </div>
    </fieldset>
  );
}
