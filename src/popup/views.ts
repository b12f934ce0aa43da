import type { ListHead } from '../core/list/list.ts';
import type {
  ActorReport,
  AddressReport,
  CollectionReport,
  IncidentReport,
  PageReport,
  SiteReport,
} from '../messages/reports.ts';
import type { Target } from '../ui/navigation.ts';
import type { Trouble } from './connector.ts';

/** What one view shows. */
export type Screen =
  | SiteReport
  | AddressReport
  | ({ readonly kind: 'actor' } & ActorReport)
  | ({ readonly kind: 'collection' } & CollectionReport)
  | ({ readonly kind: 'incident' } & IncidentReport)
  | { readonly kind: 'unknown'; readonly input: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'no-access' }
  | { readonly kind: 'no-site' };

export type Content =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly screen: Screen }
  | { readonly state: 'troubled'; readonly trouble: Trouble };

/** One view on the stack: the tab in front at the bottom, what was opened from it above. */
export interface View {
  readonly key: number;
  readonly target: Target | { readonly kind: 'front' };
  readonly content: Content;
}

/** The tab in front, as far as it is known before anything is looked up. */
export interface TabKnown {
  /** Of its address; a shared host may be listed by it. */
  readonly path?: string;
  readonly id?: number;
  readonly host: string | undefined;
  /** Whether a content script of ours answers there. */
  readonly isRead: boolean;
  /** Whether the browser lets Caveat read sites at all. */
  readonly hasAccess: boolean;
  /** Whether the person wants no marks, cards or notices on this site. */
  readonly isQuiet: boolean;
}

/** What was found on the page in front. */
export interface Findings {
  readonly page: PageReport;
  /** Over all frames. */
  readonly addressesSeen: number;
  readonly reading: boolean;
  /** Listed addresses, each once, that the background could tell about. */
  readonly listed: readonly AddressReport[];
  /** Listed ones beyond those that were asked about. */
  readonly more: number;
  /** Addresses that look like each other, in any frame. */
  readonly twins?: readonly (readonly [string, string])[];
}

export type Head = ListHead;
