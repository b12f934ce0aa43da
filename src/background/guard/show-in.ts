/** Where something is shown: in the frame that asked, or in the top frame, since a dialog is as small as its frame. */
import type { Shown, ShowOnTop } from '../../messages/guard.ts';
import { isFailure, type Sender, sendToFrame } from '../../platform/messaging.ts';

export async function showIn({ tab, frame }: Sender, shown: Omit<ShowOnTop, 'frame'>): Promise<Shown> {
  if (tab === undefined || frame === undefined || frame === 0) return shown;
  try {
    const reply = await sendToFrame(tab, 0, 'background→content/guard-show', { ...shown, frame });
    return isFailure(reply) ? shown : { id: shown.id, asks: shown.asks, onTop: true };
  } catch {
    // No script of ours in the top frame: better small than not at all.
    return shown;
  }
}
