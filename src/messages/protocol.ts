import type { ListHead } from '../core/list/list.ts';
import type { Incident } from '../core/record/incident.ts';
import type { RecordsSummary } from '../core/record/records-summary.ts';
import type { Level } from '../core/verdict/level.ts';
import type { BlockedReport } from './blocked-report.ts';
import type { Card } from './card.ts';
import type { CardReport } from './card-report.ts';
import type { Arrival, Choice, CopyMemory, Shown, ShowOnTop, ViewReport } from './guard.ts';
import type { AddressQuery, AddressRows, PlatformReport } from './records.ts';
import type {
  ActorReport,
  AddressReport,
  CollectionReport,
  IncidentReport,
  PageReport,
  SiteReport,
} from './reports.ts';
import type { SiteNotice } from './site-notice.ts';

/**
 * Every message: who sends it to whom, what it asks and what it gets back.
 * The receiver proves the sender from what the browser stamps on the message, never from its content.
 * `page` is one of our own extension pages. A handler that fails answers `Failure`.
 */
export interface Protocol {
  /**
   * Sent by the top frame only, and only when filter and sieve do not rule the host out. Sets the badge. With a path where
   * the page went there without loading: the browser stamps the address that was loaded.
   */
  'content→background/check-site': { request: { host: string; path?: string | undefined }; reply: SiteCheck };
  /** "This site is fine", said to the notice on a guess. About the sender's own host. */
  'content→background/site-is-fine': { request: Record<string, never>; reply: Record<string, never> };
  /** "This is wrong", said to a notice: opens the page that prepares a report on the sender's own host. */
  'content→background/report-site': { request: Record<string, never>; reply: Record<string, never> };
  /** Which hosts that search results lead to are on record or imitate a brand, and how loudly. */
  'content→background/check-hosts': {
    request: { hosts: readonly string[] };
    reply: { listed: readonly { host: string; level: Level }[] };
  };
  /** Which of these are on record, and how loudly. At most 200 a message. */
  'content→background/check-addresses': {
    request: { addresses: readonly string[] };
    reply: { listed: readonly { address: string; level: Level }[] };
  };
  /** What a card says about an address, a host or a URL, with its style sheet; `twin` looks like it on the same page. */
  'content→background/card': { request: { input: string; twin?: string }; reply: { card: Card; css: string } };
  /** "This is wrong", said to a card: opens the page that prepares a report on what it is about. */
  'content→background/report-card': { request: CardReport; reply: Record<string, never> };
  /** After a click on "Remember this address". */
  'content→background/remember-address': { request: { address: string }; reply: Record<string, never> };
  /** Which of these look alike further than chance would have it. Sent only where two agree at both ends. */
  'content→background/twins': {
    request: { texts: readonly string[] };
    reply: { pairs: readonly (readonly [string, string])[] };
  };
  /** A card about this text, from a frame that is too small for one, to be shown in the top frame. */
  'content→background/show-on-top': { request: { input: string }; reply: Record<string, never> };
  /** How many of these are addresses by a checksum or a firm form. Asked when the popup wants to know, and never before. */
  'content→background/count-addresses': { request: { texts: readonly string[] }; reply: { count: number } };

  /** An address arrives in a field. What is shown about it, if anything. */
  'content→background/guard-arrival': { request: Arrival; reply: Shown };
  /**
   * An address was copied: a selection, of which `written` is what the page put on the clipboard instead; or by a button,
   * `beside` which stand these texts, the nearest first, without this address in them.
   */
  'content→background/guard-copy': {
    request: { selected: string; written?: string; beside?: readonly string[] };
    reply: Shown;
  };
  /** Asked only while something is remembered. */
  'content→background/guard-memory': { request: Record<string, never>; reply: CopyMemory };
  /** A page of a listed host looks different. */
  'content→background/guard-view': { request: ViewReport; reply: Shown };
  /** The field is gone into which a paste was to go on. */
  'content→background/guard-again': { request: Record<string, never>; reply: Shown };
  /** What a person chose. */
  'content→background/guard-choice': { request: Choice; reply: Record<string, never> };
  /** A dialog cannot be kept in sight on its page: show what it says in a window of the extension. */
  'content→background/guard-window': { request: { input: string }; reply: Record<string, never> };

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
  /** What stands behind the page that stops a site; sets the badge of its tab. */
  'page→background/blocked-site': { request: { url: string }; reply: BlockedReport };
  /** "Open anyway": nothing stops this site again until the browser closes, or ever. */
  'page→background/allow-site': { request: { url: string; until: 'session' | 'always' }; reply: Record<string, never> };
  'page→background/list-head': { request: Record<string, never>; reply: ListHead };
  /** Frames of a tab that reported listed addresses. Each may be gone by now: ask it. */
  'page→background/frames-with-listed': { request: { tab: number }; reply: { frames: readonly number[] } };

  /** What the content script of a frame sees now. */
  'page→content/describe': { request: Record<string, never>; reply: PageReport };
  /** Keyboard command: open the card of the next (1) or previous (-1) marked address in a frame; `isFresh` from its edge. */
  'background→content/step': { request: { by: 1 | -1; isFresh?: boolean }; reply: { stepped: boolean } };
  /** Where the thing stands on which the context menu was opened last, in CSS pixels of the window. */
  'background→content/pointed': { request: Record<string, never>; reply: Pointed };
  /** Context menu on a selection: open a card that answers for this text. */
  'background→content/show': { request: { input: string }; reply: Record<string, never> };
  /** A frame's dialog or notice, to be shown in the top frame. */
  'background→content/guard-show': { request: ShowOnTop; reply: Record<string, never> };
  /** What was chosen in the top frame, for the frame that waits. */
  'background→content/guard-chosen': { request: Choice; reply: Record<string, never> };
  /** Which document the top frame holds now, so that what is known of an earlier one is forgotten. */
  'background→content/document': { request: Record<string, never>; reply: { id: string } };
}

export interface Pointed {
  readonly box?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Width of the window, by which a picture of it is measured. */
  readonly windowWidth: number;
}

export interface SiteCheck {
  readonly level: Level;
  readonly counted: number;
  /** The tab is on its way to the page that stands in the way. */
  readonly isBlocked: boolean;
  readonly notice?: SiteNotice;
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
