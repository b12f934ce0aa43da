import type { MessageName, ReplyOf, RequestOf } from '../messages/protocol.ts';
import type { PageReport } from '../messages/reports.ts';

/** Why there is no answer, each a state that the popup explains. */
export type Trouble = 'list-damaged' | 'not-found' | 'no-answer' | 'internal';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly trouble: Trouble };

export type Question = Extract<MessageName, `page→background/${string}`>;

export interface FrontTab {
  readonly id: number;
  /** Host of its address, where the browser tells: it does after a click on our button, whatever the page is. */
  readonly host?: string;
  /** Of the same address, without query and fragment. */
  readonly path?: string;
}

/** All that the popup needs of the world. Nothing here rejects. */
export interface Connector {
  /** The tab in front of its window. */
  frontTab(): Promise<FrontTab | undefined>;
  /** What the content script of a frame sees; `undefined` where none answers. */
  describe(tab: number, frame: number): Promise<PageReport | undefined>;
  /** Asks the background. */
  ask<Q extends Question>(question: Q, request: RequestOf<Q>): Promise<Answer<ReplyOf<Q>>>;
  /** Whether the browser lets Caveat read sites. A person can take that away. */
  hasAccess(): Promise<boolean>;
  /** Asks the person for it; needs a click. */
  requestAccess(): Promise<boolean>;
  isQuiet(host: string): Promise<boolean>;
  setQuiet(host: string, quiet: boolean): Promise<void>;
  /** Whether the person lets Caveat keep addresses. */
  keepsAddresses(): Promise<boolean>;
  /** Into the private address book; whether it is there now. */
  remember(address: string): Promise<boolean>;
  /** Whether the text is on the clipboard now. */
  copy(text: string): Promise<boolean>;
  openSettings(): void;
}
