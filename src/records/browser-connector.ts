/** The connector of the product: our background, the packaged summary, and the browser's downloads. */
import type { Failure, ReplyOf, RequestOf } from '../messages/protocol.ts';
import { isFailure, send } from '../platform/messaging.ts';
import { loadPackagedSummary } from '../platform/records-summary-store.ts';
import type { Answer, Connector, Question, Trouble } from './connector.ts';

/** Decoding every record of a large list takes a second or two; a background that is silent for so long will not answer. */
const TIMEOUT_MS = 15_000;
const LONGEST_FRAME_MS = 250;
/** A browser has read the file by then. */
const KEEP_FILE_MS = 60_000;

export const browserConnector: Connector = { packagedSummary: loadPackagedSummary, ask, painted, save };

async function ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>> {
  try {
    const answer = await inTime(send(question, request));
    return isFailure(answer) ? { ok: false, trouble: toTrouble(answer) } : { ok: true, value: answer };
  } catch {
    return { ok: false, trouble: 'no-answer' };
  }
}

function toTrouble({ failure }: Failure): Trouble {
  return failure === 'list-damaged' || failure === 'not-found' ? failure : 'internal';
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), TIMEOUT_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** The task after the next frame. A page in the background draws no frames, so it does not wait for long. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, LONGEST_FRAME_MS);
  });
}

/** The file never leaves the browser: its address is a blob of this page. */
function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FILE_MS);
}
