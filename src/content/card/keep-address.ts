import type { Card } from '../../messages/card.ts';
import { send } from '../../platform/messaging.ts';

/** "Remember this address". What became of it is said where the button was, which has then done its work. */
export function keepAddress({ keep }: Card, button: HTMLButtonElement): void {
  if (keep === undefined || button.ariaDisabled === 'true') return;
  void send('content→background/remember-address', { address: keep.address }).then(
    () => {
      button.textContent = keep.done;
      button.ariaDisabled = 'true';
    },
    () => undefined,
  );
}
