/** What `findLookalike` answers: which brand a host name imitates, in which way, on what evidence, and how surely. */

/** From the plainest way to imitate a name to the one most open to doubt. */
export type LookalikeKind =
  /** The brand's own domain stands inside a stranger's name: `binance.com.example.top`, `binance-com.example`. */
  | 'domain-inside'
  /** Letters of other alphabets, or with marks, that are drawn like the brand's (UTS #39): `krаken.com`. */
  | 'confusable-letters'
  /** ASCII characters and pairs that are drawn alike: `unisvvap`, `b1nance`. */
  | 'confusable-ascii'
  /** One or two slips of the keyboard: `coinbsae`, `trrezor`. */
  | 'typo'
  /** The name with more in the same label: `kraken-login`, `paxfulwallets`. */
  | 'brand-and-words'
  /** The name as a sub-domain of a stranger: `trezor.example.com`. */
  | 'brand-as-subdomain'
  /** The name itself under another top-level domain: `metamask.online`. */
  | 'other-suffix';

/** `beyond-doubt` alone may look like an alarm; the rest is a guess and must be worded as one. */
export type Sureness = 'beyond-doubt' | 'likely' | 'possible';

/** One place where the host name departs from the brand's. */
export interface Difference {
  /** Offset into `LookalikeEvidence.label`, in UTF-16 units. */
  readonly at: number;
  /** Empty where the impostor left letters out. */
  readonly found: string;
  /** Empty where it put letters in. */
  readonly expected: string;
}

export interface LookalikeEvidence {
  /** The label (or labels) of the host that imitates, IDN decoded. */
  readonly label: string;
  /** Where in `label` the imitation stands, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** What is imitated: a token of the brand, or one of its domains. */
  readonly imitates: string;
  /** Empty where it is spelled exactly so. */
  readonly differences: readonly Difference[];
  /** Words elsewhere in the host that make people trust it or hurry: `login`, `airdrop`. */
  readonly baits: readonly string[];
}

export interface Lookalike {
  /** Id of the brand. */
  readonly brand: string;
  /** The real site, to be offered to the person. */
  readonly domain: string;
  readonly kind: LookalikeKind;
  readonly sure: Sureness;
  readonly because: LookalikeEvidence;
}

/** A host split by the public suffix list, private suffixes included: `a.b.pages.dev` → `a`, `b`, `pages.dev`. */
export interface HostParts {
  /** Without a trailing dot; empty where there is none. */
  readonly subdomain: string;
  /** The registrable label; on a shared host, the tenant's. */
  readonly label: string;
  readonly suffix: string;
  /** Whether tenants of a shared host stand under the suffix. */
  readonly isPrivateSuffix: boolean;
}

export interface LookalikeContext {
  /** `undefined` for IP addresses and names outside the public name space (`localhost`, `.onion`, intranets). */
  readonly splitHost: (host: string) => HostParts | undefined;
  /** Whether the host is, or lies below, a domain of a platform on record: such a host is itself, never an imitation. */
  readonly isKnownHost: (host: string) => boolean;
}
