/**
 * What a row of each CSV file may hold. An empty field is an absent one; several values are joined with `; `. Dates,
 * addresses and references are checked by the rules, which can say more.
 */
import * as v from 'valibot';
import { CATEGORIES, ROLES } from '../../src/core/record/listing.ts';
import { EVENT_KINDS, HOLDERS, PLATFORM_KINDS, PLATFORM_RELATIONS } from '../../src/core/record/platform.ts';
import { confidence, country, id, text } from './fields.ts';

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
  broad_tokens: several,
  whole_tokens: several,
  neighbour_words: several,
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
