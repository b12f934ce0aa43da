import type { RecordsSummary } from '../core/record/records-summary.ts';
import type { MessageName, ReplyOf, RequestOf } from '../messages/protocol.ts';

/** Why there is no answer, each a state that the page explains. */
export type Trouble = 'list-damaged' | 'not-found' | 'no-answer' | 'internal';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export type Question = Extract<MessageName, `page→background/${string}`>;

/** All that the page needs of the world. Nothing here rejects. */
export interface Connector {
  /** The record in short that came with the extension; may be older than the list that is open. */
  packagedSummary(): Promise<RecordsSummary | undefined>;
  ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>>;
  /** Resolves when what was drawn is on the screen. */
  painted(): Promise<void>;
  /** Offers a file to be saved. */
  save(name: string, text: string, type: string): void;
}
