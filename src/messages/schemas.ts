/**
 * What a request to the background must look like. A message comes from a process that a hostile page may have taken
 * over, so nothing of it is believed before it passed here. Imported by the background only: content scripts stay small.
 */
import * as v from 'valibot';
import { SAID } from './card-report.ts';
import type { MessageName, RequestOf } from './protocol.ts';

export type ToBackground = Extract<MessageName, `${string}→background/${string}`>;

/** A batch of addresses is no longer than this. */
export const MAX_ADDRESSES = 200;

/** More than one page of search results links to. */
export const MAX_HOSTS = 100;

/** More than a person looks at on one page. */
const MAX_COUNTED = 5_000;

/** A batch of incidents for an export. */
export const MAX_INCIDENTS = 500;

/*
 * Made when the first message of its kind comes: a worker is woken for one, and making all takes a good part of its start.
 */

/** Long enough for a URL in a context menu; an address has at most some 120 characters. */
const input = () => v.pipe(v.string(), v.minLength(1), v.maxLength(2048));
const address = () => v.pipe(v.string(), v.minLength(1), v.maxLength(256));
/** RFC 1035: 253 characters, and a little for brackets of IPv6. */
const host = () => v.pipe(v.string(), v.minLength(1), v.maxLength(255));
const id = () => v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const nothing = () => v.strictObject({});
/** Words of a page, as much of them as says what a field or a view is for. */
const phrase = () => v.pipe(v.string(), v.maxLength(2048));
const phrases = () => v.pipe(v.array(phrase()), v.maxLength(120));

const SCHEMAS: { readonly [N in ToBackground]: () => v.GenericSchema<unknown, RequestOf<N>> } = {
  'content→background/check-site': () =>
    v.strictObject({ host: host(), path: v.optional(v.pipe(v.string(), v.maxLength(2048))) }),
  'content→background/site-is-fine': nothing,
  'content→background/report-site': nothing,
  'content→background/check-hosts': () =>
    v.strictObject({
      hosts: v.pipe(v.array(host()), v.minLength(1), v.maxLength(MAX_HOSTS)),
    }),
  'content→background/check-addresses': () =>
    v.strictObject({
      addresses: v.pipe(v.array(address()), v.minLength(1), v.maxLength(MAX_ADDRESSES)),
    }),
  'content→background/card': () => v.strictObject({ input: input(), twin: v.exactOptional(address()) }),
  'content→background/report-card': () =>
    v.strictObject({
      input: input(),
      said: v.exactOptional(v.pipe(v.array(v.picklist(SAID)), v.maxLength(SAID.length))),
    }),
  'content→background/remember-address': () => v.strictObject({ address: address() }),
  'content→background/twins': () =>
    v.strictObject({
      texts: v.pipe(v.array(address()), v.minLength(2), v.maxLength(MAX_COUNTED)),
    }),
  'content→background/show-on-top': () => v.strictObject({ input: input() }),
  'content→background/count-addresses': () =>
    v.strictObject({ texts: v.pipe(v.array(address()), v.maxLength(MAX_COUNTED)) }),
  'content→background/guard-arrival': () =>
    v.strictObject({
      texts: v.pipe(v.array(address()), v.minLength(1), v.maxLength(20)),
      by: v.picklist(['paste', 'field']),
      held: v.boolean(),
      words: phrases(),
      selected: phrases(),
    }),
  'content→background/guard-copy': () =>
    v.strictObject({
      selected: address(),
      written: v.exactOptional(address()),
      beside: v.exactOptional(v.pipe(v.array(phrase()), v.maxLength(10))),
    }),
  'content→background/guard-memory': nothing,
  'content→background/guard-view': () => v.strictObject({ path: phrase(), headings: phrases(), labels: phrases() }),
  'content→background/guard-again': nothing,
  'content→background/guard-choice': () =>
    v.strictObject({
      id: v.pipe(v.string(), v.maxLength(64)),
      choice: v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/)),
      frame: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  'content→background/guard-window': () => v.strictObject({ input: address() }),
  'page→background/look-up': () => v.strictObject({ input: input() }),
  'page→background/incident': () => v.strictObject({ id: id() }),
  'page→background/actor': () => v.strictObject({ id: id() }),
  'page→background/collection': () => v.strictObject({ id: id() }),
  'page→background/records': nothing,
  'page→background/platform': () => v.strictObject({ id: id() }),
  'page→background/incidents': () => v.strictObject({ ids: v.pipe(v.array(id()), v.maxLength(MAX_INCIDENTS)) }),
  'page→background/listed-addresses': () =>
    v.union([
      v.strictObject({ text: address() }),
      v.strictObject({ incident: id() }),
      v.strictObject({ platform: id() }),
      v.strictObject({ actor: id() }),
    ]),
  'page→background/blocked-site': () => v.strictObject({ url: input() }),
  'page→background/allow-site': () => v.strictObject({ url: input(), until: v.picklist(['session', 'always']) }),
  'page→background/list-head': nothing,
  'page→background/frames-with-listed': () => v.strictObject({ tab: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
};

/** The request, if it is one that this message may carry. */
export function parseRequest<N extends ToBackground>(name: N, request: unknown): RequestOf<N> | undefined {
  const result = v.safeParse(SCHEMAS[name](), request);
  return result.success ? (result.output as RequestOf<N>) : undefined;
}
