/** What the popup is told about a frame. */
import type { PageReport } from '../messages/reports.ts';
import { isFailure, send } from '../platform/messaging.ts';
import type { Field } from './read-element.ts';
import type { Reading } from './reading.ts';

const MAX_FIELDS = 500;

export async function describePage(reading: Reading): Promise<PageReport> {
  const fields = reading.roots().flatMap((root) => [...root.querySelectorAll<Field>('input,textarea')]);
  await reading.readFields(fields.slice(0, MAX_FIELDS));
  const state = reading.state();
  const isOff = state === 'off';
  return {
    host: location.hostname,
    path: location.pathname,
    contentType: document.contentType,
    reading: state,
    addressesSeen: isOff ? 0 : await countSeen(reading),
    listed: isOff ? [] : [...reading.listed().keys()],
    twins: isOff ? [] : (reading.twins()?.pairs() ?? []),
  };
}

/** Checksums are computed in the background, and only because a person asked. */
async function countSeen(reading: Reading): Promise<number> {
  const texts = [...reading.seen()];
  if (texts.length === 0) return 0;
  const reply = await send('content→background/count-addresses', { texts });
  return isFailure(reply) ? 0 : reply.count;
}
