/** What each data file may hold. Dates, addresses and references are checked by the rules, which can say more. */
import * as v from 'valibot';
import { OUTCOMES, RELATIONS, STRENGTHS } from '../../src/core/record/attribution.ts';
import { CUSTOMER_OUTCOMES, INCIDENT_KINDS, VICTIM_OF } from '../../src/core/record/incident.ts';
import { CATEGORIES, ROLES } from '../../src/core/record/listing.ts';
import { EVENT_KINDS, HOLDERS, PLATFORM_KINDS, PLATFORM_RELATIONS } from '../../src/core/record/platform.ts';
import { CONFIDENCES } from '../../src/core/record/source.ts';

const text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'must be an ISO 3166-1 alpha-2 code'));
const confidence = v.picklist(CONFIDENCES);

const source = v.strictObject({ publisher: text, url: v.exactOptional(text), date: v.exactOptional(text) });

const attribution = v.strictObject({
  actor: id,
  by: text,
  strength: v.picklist(STRENGTHS),
  date: v.exactOptional(text),
  source: v.exactOptional(text),
  relation: v.exactOptional(v.picklist(RELATIONS)),
  outcome: v.exactOptional(v.picklist(OUTCOMES)),
  disputed: v.exactOptional(v.literal(true)),
});

const lossReport = v.strictObject({
  by: text,
  date: v.exactOptional(text),
  asset: v.exactOptional(text),
  amount: v.exactOptional(amount),
  usd: v.exactOptional(amount),
  source: v.exactOptional(text),
});

export const incidentSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-[a-z0-9]+(-[a-z0-9]+)*$/, 'must be YYYY-MM-slug')),
  date: text,
  disclosed: v.exactOptional(text),
  platform: id,
  kind: v.picklist(INCIDENT_KINDS),
  lossUsd: v.exactOptional(amount),
  lossUsdLow: v.exactOptional(amount),
  lossUsdHigh: v.exactOptional(amount),
  atStakeUsd: v.exactOptional(amount),
  lossAssets: v.array(v.strictObject({ asset: text, amount })),
  lossReports: v.exactOptional(v.pipe(v.array(lossReport), v.minLength(1))),
  recoveredUsd: v.exactOptional(amount),
  records: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  customers: v.picklist(CUSTOMER_OUTCOMES),
  customersFinal: v.exactOptional(v.literal(true)),
  countries: v.array(country),
  attributions: v.array(attribution),
  summary: text,
  sources: v.array(source),
  confidence,
  victimOf: v.exactOptional(v.picklist(VICTIM_OF)),
  sameEvent: v.exactOptional(text),
  also: v.exactOptional(v.pipe(v.array(id), v.minLength(1))),
});

export const actorSchema = v.strictObject({
  id,
  name: text,
  aliases: v.array(text),
  state: v.exactOptional(country),
  parent: v.exactOptional(id),
  summary: text,
  sources: v.array(source),
});

export const collectionSchema = v.strictObject({
  id,
  name: text,
  summary: text,
  source,
  reported: v.strictObject({
    instances: v.pipe(v.number(), v.integer(), v.minValue(1)),
    countries: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    countryCodes: v.exactOptional(v.array(country)),
    totalUsd: v.exactOptional(amount),
  }),
  difference: text,
  incidents: v.array(text),
});

export const listHeadSchema = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d{2}(\.\d+)?$/, 'must be YYYY.MM.DD')),
  date: text,
  coverage: v.strictObject({ incidents: text, sanctions: text, addresses: text, domains: text, phishing: text }),
});

// Fields of CSV files: an empty one is an absent one, several values are joined with `; `.
const blank = v.pipe(
  v.literal(''),
  v.transform(() => undefined),
);
const maybe = <S extends v.GenericSchema<string, string>>(schema: S) => v.union([blank, schema]);
const several = v.pipe(
  v.string(),
  v.transform((field) => (field === '' ? [] : field.split('; '))),
);

export const platformRow = v.object({
  id,
  name: text,
  aliases: several,
  kind: v.picklist(PLATFORM_KINDS),
  country: maybe(country),
});
export const subjectRow = v.object({ id, name: text });
export const eventRow = v.object({
  platform: id,
  kind: v.picklist(EVENT_KINDS),
  date: text,
  publisher: text,
  url: maybe(text),
  source_date: maybe(text),
});
export const designationRow = v.object({
  subject: id,
  authority: text,
  programme: maybe(text),
  listed: text,
  delisted: maybe(text),
  publisher: text,
  url: maybe(text),
  source_date: maybe(text),
});
export const relationRow = v.object({
  platform: id,
  relation: v.picklist(PLATFORM_RELATIONS),
  other: id,
  publisher: text,
  url: maybe(text),
});
export const domainRow = v.object({
  host: text,
  platform: id,
  held_by: v.picklist(HOLDERS),
  verified: maybe(text),
  from: maybe(text),
  until: maybe(text),
  claims_url: maybe(text),
  publisher: text,
  url: maybe(text),
});
export const hijackRow = v.object({ host: text, from: text, until: maybe(text), publisher: text, url: maybe(text) });
export const brandRow = v.object({
  id,
  name: text,
  domains: several,
  tokens: several,
  generic_tokens: several,
  neighbour_words: several,
  match: maybe(v.literal('whole-label-or-hyphen-part')),
});
export const addressRow = v.object({
  chain: text,
  address: text,
  role: maybe(v.picklist(ROLES)),
  category: maybe(v.picklist(CATEGORIES)),
  label: text,
  platform: maybe(id),
  subject: maybe(id),
  incident: maybe(text),
  actor: maybe(id),
  actor_basis: maybe(v.picklist(['address', 'incident'])),
  publisher: v.pipe(several, v.minLength(1, 'must not be empty')),
  url: several,
  listed: maybe(text),
  delisted: maybe(text),
  returned: maybe(text),
  confidence,
});
export const phishingSourceRow = v.object({ key: id, publisher: text, url: text, licence: text, listed: maybe(text) });
export const rejectedRow = v.object({ file: text, row: text, value: v.string(), reason: text });
