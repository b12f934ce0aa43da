import type { Card } from '../../messages/card.ts';
import { send } from '../../platform/messaging.ts';

/** "This is wrong": the background opens the page that prepares a report. The card stays. */
export function tellWrong({ wrong }: Card): void {
  if (wrong !== undefined) void send('content→background/report-card', wrong.report).catch(() => undefined);
}
