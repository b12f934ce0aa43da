import type { MessageName, ReplyOf, RequestOf } from '../messages/protocol.ts';
import type { PageReport } from '../messages/reports.ts';

/** Why there is no answer, each a state that the popup explains. */
export type Trouble = 'list-damaged' | 'not-found' | 'no-answer' | 'internal';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export type Question = Extract<MessageName, `page→background/${string}`>;

/** All that the popup needs of the world. Nothing here rejects. */
export interface Connector {
  /** The tab in front of its window. */
  frontTab(): Promise<number | undefined>;
  /** What the content script of a frame sees; `undefined` where none answers. */
  describe(tab: number, frame: number): Promise<PageReport | undefined>;
  /** Asks the background. */
  ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>>;
}
