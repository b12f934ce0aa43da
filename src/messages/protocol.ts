import type { ListHead } from '../core/list/list.ts';
import type { Incident } from '../core/record/incident.ts';
import type { RecordsSummary } from '../core/record/records-summary.ts';
import type { Level } from '../core/verdict/level.ts';
import type { Card } from './card.ts';
import type { AddressQuery, AddressRows, PlatformReport } from './records.ts';
import type {
  ActorReport,
  AddressReport,
  CollectionReport,
  IncidentReport,
  PageReport,
  SiteReport,
} from './reports.ts';

/**
 * Every message: who sends it to whom, what it asks and what it gets back.
 * The receiver proves the sender from what the browser stamps on the message, never from its content.
 * `page` is one of our own extension pages. A handler that fails answers `Failure`.
 */
export interface Protocol {
  /** Sent by the top frame only, and only when the filter does not rule the host out. Sets the badge. */
  'content→background/check-site': { request: { host: string }; reply: { level: Level; counted: number } };
  /** Which of these are on record, and how loudly. At most 200 a message. */
  'content→background/check-addresses': {
    request: { addresses: readonly string[] };
    reply: { listed: readonly { address: string; level: Level }[] };
  };
  /** What a card says about an address, a host or a URL, with its style sheet. */
  'content→background/card': { request: { input: string }; reply: { card: Card; css: string } };
  /** A card about this text, from a frame that is too small for one, to be shown in the top frame. */
  'content→background/show-on-top': { request: { input: string }; reply: Record<string, never> };
  /** How many of these are addresses by a checksum or a firm form. Asked when the popup wants to know, and never before. */
  'content→background/count-addresses': { request: { texts: readonly string[] }; reply: { count: number } };

  /** A host, a URL or an address, as typed. */
  'page→background/look-up': { request: { input: string }; reply: SiteReport | AddressReport | NotUnderstood };
  'page→background/incident': { request: { id: string }; reply: IncidentReport };
  'page→background/actor': { request: { id: string }; reply: ActorReport };
  'page→background/collection': { request: { id: string }; reply: CollectionReport };
  /** The whole record in short. The packaged list has it in a file, so this is asked only where another list is open. */
  'page→background/records': { request: Record<string, never>; reply: RecordsSummary };
  'page→background/platform': { request: { id: string }; reply: PlatformReport };
  /** Full records, at most 500 a message. */
  'page→background/incidents': { request: { ids: readonly string[] }; reply: { incidents: readonly Incident[] } };
  'page→background/listed-addresses': { request: AddressQuery; reply: AddressRows };
  'page→background/list-head': { request: Record<string, never>; reply: ListHead };
  /** Frames of a tab that reported listed addresses. Each may be gone by now: ask it. */
  'page→background/frames-with-listed': { request: { tab: number }; reply: { frames: readonly number[] } };

  /** What the content script of a frame sees now. */
  'page→content/describe': { request: Record<string, never>; reply: PageReport };
  /** Keyboard command: open the card of the next (1) or previous (-1) listed address on the page. */
  'background→content/step': { request: { by: 1 | -1 }; reply: Record<string, never> };
  /** Context menu on a selection: open a card that answers for this text. */
  'background→content/show': { request: { input: string }; reply: Record<string, never> };
  /** Which document the top frame holds now, so that what is known of an earlier one is forgotten. */
  'background→content/document': { request: Record<string, never>; reply: { id: string } };
}

export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = Protocol[N]['request'];
export type ReplyOf<N extends MessageName> = Protocol[N]['reply'];

export interface NotUnderstood {
  readonly kind: 'unknown';
  readonly input: string;
}

/** Why there is no answer. `list-damaged` and `not-found` are states that screens explain. */
export interface Failure {
  readonly failure: 'list-damaged' | 'not-found' | 'not-understood' | 'not-allowed' | 'internal';
  readonly detail: string;
}
