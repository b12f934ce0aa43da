/**
 * Writes down that something was shown, where the person wants that, and gives it an id for the choice. Nobody waits for
 * the writing. What is done in a private window leaves nothing behind.
 */
import { type LogEntry, writeLog } from '../../platform/guard-log.ts';
import type { Sender } from '../../platform/messaging.ts';
import type { Settings } from '../../platform/settings.ts';

export function noteShown(
  { log }: Settings,
  { url, isPrivate }: Sender,
  what: Omit<LogEntry, 'id' | 'time' | 'host' | 'choice'>,
): string {
  const id = crypto.randomUUID();
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  if (log && isPrivate !== true) void writeLog({ id, time: new Date().toISOString(), host, ...what });
  return id;
}
