/** The connector of the product: the browser's tabs, our content scripts and our background. */
import type { Failure, ReplyOf, RequestOf } from '../messages/protocol.ts';
import type { PageReport } from '../messages/reports.ts';
import { browser } from '../platform/browser.ts';
import { isFailure, send, sendToFrame } from '../platform/messaging.ts';
import type { Answer, Connector, Question, Trouble } from './connector.ts';

/** Waking a stopped background takes 40 to 100 ms; one that is silent for so long will not answer. */
const BACKGROUND_TIMEOUT_MS = 4_000;
/** A busy page answers late. After this it counts as one that cannot be read. */
const PAGE_TIMEOUT_MS = 1_500;

export const browserConnector: Connector = { frontTab, describe, ask };

async function frontTab(): Promise<number | undefined> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id;
  } catch {
    return undefined;
  }
}

async function describe(tab: number, frame: number): Promise<PageReport | undefined> {
  try {
    const answer = await inTime(sendToFrame(tab, frame, 'page→content/describe', {}), PAGE_TIMEOUT_MS);
    return isFailure(answer) ? undefined : answer;
  } catch {
    return undefined;
  }
}

async function ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>> {
  try {
    const answer = await inTime(send(question, request), BACKGROUND_TIMEOUT_MS);
    return isFailure(answer) ? { ok: false, trouble: toTrouble(answer) } : { ok: true, value: answer };
  } catch {
    return { ok: false, trouble: 'no-answer' };
  }
}

function toTrouble({ failure }: Failure): Trouble {
  return failure === 'list-damaged' || failure === 'not-found' ? failure : 'internal';
}

function inTime<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), timeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
