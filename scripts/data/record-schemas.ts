/** What each JSON file may hold. Dates and references are checked by the rules, which can say more. */
import * as v from 'valibot';
import { OUTCOMES, RELATIONS, STRENGTHS } from '../../src/core/record/attribution.ts';
import { CUSTOMER_OUTCOMES, INCIDENT_KINDS, VICTIM_OF } from '../../src/core/record/incident.ts';
import { amount, confidence, country, id, text } from './fields.ts';

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
