/**
 * Which addresses of a page could be twins: two different ones of one form that agree at both ends further than chance
 * would have it among so many. Decided by the characters alone; the background, which knows forms, checksums and
 * families of addresses, decides in earnest (docs/resemblance.md). What it would name is suspected here in every case.
 */

/** Chance gives so many suspicions on a page of random addresses. */
const BUDGET = 4e-6;
/** Characters that agree at the end of any twins: 12 bits in hexadecimal, more elsewhere. */
const TAIL = 3;
/** So many addresses with the end of a pair and other starts: one maker gives all of his that end. */
const FAMILY = 3;
const FAMILY_TAIL = 4;
const MOST_IN_BUCKET = 24;

export interface Suspects {
  add(text: string): void;
  /** All texts of the forms of which a suspicious pair was added since; each pair counts once. */
  take(): string[];
}

interface Form {
  readonly texts: string[];
  readonly byTail: Map<string, string[]>;
  /** Characters that say nothing: `0x`, `bc1q`, the first letter. */
  readonly head: number;
  /** Of a character, and never less than it carries. */
  readonly bits: number;
}

export function createSuspects(): Suspects {
  const forms = new Map<string, Form>();
  const changed = new Map<string[], Form>();
  const taken = new Set<string>();

  return {
    add(written) {
      const form = formOf(written, forms);
      if (form === undefined) return;
      form.texts.push(written);
      const text = form.bits > 5 ? written : written.toLowerCase();
      const tail = text.slice(-TAIL);
      const bucket = form.byTail.get(tail);
      if (bucket === undefined) form.byTail.set(tail, [text]);
      else if (bucket.length < MOST_IN_BUCKET && !bucket.includes(text)) {
        bucket.push(text);
        changed.set(bucket, form);
      }
    },
    take() {
      const suspected = new Set<Form>();
      for (const [bucket, form] of changed) if (hasNewPair(bucket, form, taken)) suspected.add(form);
      changed.clear();
      return [...suspected].flatMap(({ texts }) => texts);
    },
  };
}

/** 32 bytes in hexadecimal are nearly always a hash, and may be a secret. */
const HASH = /^(?:0x)?[\da-f]{64}$/i;

function formOf(text: string, forms: Map<string, Form>): Form | undefined {
  if (HASH.test(text)) return undefined;
  const isHex = /^0x/i.test(text);
  const prefix = /^[a-z]{1,6}1(?=[02-9ac-hj-np-z]+$)/i.exec(text)?.[0];
  const head = isHex ? 2 : (prefix?.length ?? 0) + 1;
  const key = `${prefix ?? (isHex ? 0 : text.charAt(0))}${text.length > 48 ? text.length : ''}`;
  let form = forms.get(key);
  if (form === undefined) {
    const letters = prefix === undefined ? 6 : 5;
    form = { texts: [], byTail: new Map(), head, bits: isHex ? 4 : letters };
    forms.set(key, form);
  }
  return form;
}

function hasNewPair(bucket: readonly string[], { texts, head, bits }: Form, taken: Set<string>): boolean {
  const comparisons = (texts.length * (texts.length - 1)) / 2;
  let isNew = false;
  for (const [at, one] of bucket.entries()) {
    const given = measureFamily(bucket, one, head);
    for (const other of bucket.slice(0, at)) {
      const start = agreeing(one, other, 0, 1) - head;
      const end = agreeing(one, other, -1, -1) - given;
      const pair = `${one} ${other}`;
      if (start < 2 || end < 2 || taken.has(pair)) continue;
      if (comparisons * 2 ** (-bits * (start + end)) > BUDGET) continue;
      taken.add(pair);
      isNew = true;
    }
  }
  return isNew;
}

/** How much of its end an address shares with a family of others that begin differently. */
function measureFamily(bucket: readonly string[], one: string, head: number): number {
  const ends = bucket
    .filter((other) => agreeing(one, other, 0, 1) < head + 2)
    .map((other) => agreeing(one, other, -1, -1))
    .sort((a, b) => b - a);
  const shared = ends[FAMILY - 1] ?? 0;
  return shared < FAMILY_TAIL ? 0 : shared;
}

/** Characters in common, from a place onwards. */
function agreeing(one: string, other: string, from: number, step: number): number {
  let count = 0;
  while (count < one.length && one.at(from + count * step) === other.at(from + count * step)) count++;
  return count;
}
