/**
 * What each incident is found by. Words may stand in what is said of the incident itself (platform, aliases, domains,
 * kind, country, date) or in one claim about it (actor, aliases, those above it, who says so). Words about a claim must
 * meet in the same claim: `FBI Lazarus` finds what the FBI ascribes to Lazarus, not what it ascribes to somebody else.
 */
import type { Claim, IncidentRow } from '../core/record/records-summary.ts';
import { formatCountry } from '../words/format-names.ts';
import { incidentTitle } from '../words/incident-words.ts';
import type { Catalogue } from './catalogue.ts';
import { foldText } from './fold-text.ts';

export interface SearchIndex {
  /** Whether all words are found, and the number of the claim that some of them needed. */
  match(position: number, words: readonly string[]): { readonly claim?: number } | undefined;
  /** Prepares some more entries; false when all are. What is not prepared is prepared when it is searched. */
  prepareSome(): boolean;
}

/** Takes a few milliseconds. */
const PREPARED_AT_ONCE = 500;

interface Entry {
  readonly itself: string;
  readonly claims: readonly string[];
}

export function indexIncidents(catalogue: Catalogue, locale: string): SearchIndex {
  const texts = foldedTexts(catalogue, locale);
  const { incidents } = catalogue.summary;
  const entries: Entry[] = [];
  let prepared = 0;
  const entryAt = (position: number): Entry | undefined => {
    const incident = incidents[position];
    const entry = entries[position] ?? (incident && toEntry(incident, texts));
    if (entry !== undefined) entries[position] = entry;
    return entry;
  };
  return {
    match: (position, words) => matchEntry(entryAt(position), words),
    prepareSome: () => {
      const end = Math.min(prepared + PREPARED_AT_ONCE, incidents.length);
      while (prepared < end) entryAt(prepared++);
      return prepared < incidents.length;
    },
  };
}

function matchEntry(entry: Entry | undefined, words: readonly string[]): { readonly claim?: number } | undefined {
  if (entry === undefined) return undefined;
  const missing = words.filter((word) => !entry.itself.includes(word));
  if (missing.length === 0) return {};
  const claim = entry.claims.findIndex((text) => missing.every((word) => text.includes(word)));
  return claim < 0 ? undefined : { claim };
}

interface Texts {
  platform(id: string): string;
  actor(id: string): string;
  country(code: string): string;
  kind(incident: IncidentRow): string;
  by(name: string): string;
}

function toEntry(incident: IncidentRow, texts: Texts): Entry {
  const { id, date, platform, countries, attributions } = incident;
  const itself = [texts.platform(platform), texts.kind(incident), ...countries.map(texts.country), date, id];
  return {
    itself: itself.join('\n'),
    claims: attributions.map(({ actor, by }: Claim) => `${texts.actor(actor)}\n${texts.by(by)}`),
  };
}

/** Each text is folded once, however many incidents share it. */
function foldedTexts({ platforms, actors, lineage }: Catalogue, locale: string): Texts {
  return {
    platform: keep((id) => {
      const { name = id, aliases = [], hosts = [] } = platforms.get(id) ?? {};
      return foldText([name, ...aliases, ...hosts].join('\n'));
    }),
    actor: keep((id) =>
      (lineage.get(id) ?? [id])
        .map((each) => foldText([actors.get(each)?.name ?? each, ...(actors.get(each)?.aliases ?? [])].join('\n')))
        .join('\n'),
    ),
    country: keep((code) => foldText(`${formatCountry(code, locale)}\n${code}`)),
    kind: keepBy(
      ({ kind }) => kind,
      (incident) => foldText(incidentTitle(incident)),
    ),
    by: keep(foldText),
  };
}

function keep(make: (key: string) => string): (key: string) => string {
  return keepBy((key: string) => key, make);
}

function keepBy<T>(keyOf: (item: T) => string, make: (item: T) => string): (item: T) => string {
  const kept = new Map<string, string>();
  return (item) => {
    const key = keyOf(item);
    const text = kept.get(key) ?? make(item);
    kept.set(key, text);
    return text;
  };
}
