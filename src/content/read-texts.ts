/**
 * Reads text nodes in the order of the page. Each is read by itself; those that a person reads as one word are read
 * together as well, so that an address in differently coloured parts is found.
 */
import { MIN_RUN } from '../core/address/visit-runs.ts';
import { findListed, WINDOW, windowEnd } from './find-listed.ts';
import type { Hit } from './hit.ts';
import { hasIgnorable } from './ignorable.ts';
import { areInOneLine, beginsInWord, endsInWord } from './neighbours.ts';
import { readPassage, type TextPart } from './passage.ts';
import { readAnyAttribute } from './read-element.ts';

export interface Found {
  /** A stretch that has the form of an address. Answers `true` where its places are wanted, listed or not. */
  seen(text: string): unknown;
  hit(hit: Hit): void;
  /** Something was longer than what is read of it. */
  cut?(): void;
}

export interface TextReader {
  /** The next text node of the page, with its text. */
  read(node: Text, text: string): void;
  /** No text follows that belongs to the last one. */
  finish(): void;
}

/** Longer than any address: what stands further from the edge of a node belongs to no word across the edge. */
const REACH = 160;
const LONGEST_WORD = 2 * REACH;

export function createTextReader(found: Found): TextReader {
  let word: TextPart[] = [];
  let wordLength = 0;
  const finish = (): void => {
    if (word.length > 1 && wordLength >= MIN_RUN) readTogether(word, found);
    word = [];
    wordLength = 0;
  };
  const add = (part: TextPart): void => {
    word.push(part);
    wordLength += part.end - part.start;
  };
  const follows = (node: Text, text: string): boolean => {
    const before = word.at(-1);
    return before !== undefined && beginsInWord(text) && areInOneLine(before.node, node);
  };
  const join = (node: Text, { length }: string, goesOn: boolean): void => {
    add({ node, start: 0, end: Math.min(length, REACH) });
    if (goesOn && length <= REACH && wordLength <= LONGEST_WORD) return;
    finish();
    if (goesOn) begin(node, length);
  };
  const begin = (node: Text, length: number): void => add({ node, start: Math.max(0, length - REACH), end: length });
  return {
    read(node, text) {
      const { length } = text;
      if (length === 0) return;
      if (length >= MIN_RUN && length <= WINDOW) readPart(node, text, 0, found);
      if (length <= REACH && isShortened(text)) readWholes(node, found);
      const goesOn = endsInWord(text);
      if (word.length > 0) {
        if (follows(node, text)) {
          join(node, text, goesOn);
          return;
        }
        finish();
      }
      if (goesOn) begin(node, length);
    },
    finish,
  };
}

/** Reads text nodes as one word. */
export function readWord(nodes: readonly Text[], found: Found): void {
  readTogether(
    nodes.map((node) => ({ node, start: 0, end: node.length })),
    found,
  );
}

/** Reads a text too long for one slice, a window at a time. */
export function* readLong(node: Text, found: Found): Generator<number> {
  const text = node.data;
  for (let from = 0; from < text.length; ) {
    const end = windowEnd(text, from);
    readPart(node, text.slice(from, end), from, found);
    yield end - from;
    from = end;
  }
}

/** The ends of something long with dots between. */
function isShortened(text: string): boolean {
  const at = text.indexOf('…');
  return (at >= 0 ? at : text.indexOf('...')) > 2;
}

/** How far up from a shortened text its whole form may stand. */
const UP = 3;

/** What a page shows shortened it often keeps whole in an attribute, under any name. */
function readWholes(node: Text, found: Found): void {
  let element = node.parentElement;
  for (let up = 0; up < UP && element !== null; up++) {
    readAnyAttribute(element, found);
    element = element.parentElement;
  }
}

function readPart(node: Text, text: string, offset: number, found: Found): void {
  if (hasIgnorable(text)) {
    readTogether([{ node, start: offset, end: offset + text.length }], found);
    return;
  }
  findListed(text, {
    seen: found.seen,
    found(written, start, end) {
      const first = { node, start: offset + start };
      found.hit({ text: written, place: { kind: 'text', first, last: { node, end: offset + end } } });
    },
  });
}

function readTogether(parts: readonly TextPart[], found: Found): void {
  const passage = readPassage(parts);
  findListed(passage.text, {
    seen: found.seen,
    found(text, start, end) {
      const at = passage.locate(start, end);
      if (at !== undefined) found.hit({ text, place: { kind: 'text', first: at.first, last: at.last } });
    },
  });
}
