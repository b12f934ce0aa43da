/** All marks of the page: caution and danger only, each place once, found by the elements around them. */
import type { Level } from '../core/verdict/level.ts';
import { createHighlights } from './highlights.ts';
import type { Place } from './hit.ts';
import { createMark, elementsOf, isAt, isCurrent, isSamePlace, type Mark } from './mark.ts';

export interface Marks {
  add(text: string, level: Level, place: Place): void;
  /** Drops marks whose text is gone, and puts back what the page has cleared. */
  tidy(): void;
  /** The mark at a point of the window, given what lies there from the innermost outwards. */
  at(path: readonly EventTarget[], x: number, y: number): Mark | undefined;
  /** The gravest mark inside an element. */
  within(element: Element): Mark | undefined;
  /** Those that still stand, in no order. */
  all(): readonly Mark[];
  isEmpty(): boolean;
  clear(): void;
}

const MAX_MARKS = 2_000;
const TIDY_MS = 4;
/** How many elements around a point are asked. */
const REACH = 8;

export function createMarks(): Marks {
  const marks = new Set<Mark>();
  const byElement = new WeakMap<EventTarget, Set<Mark>>();
  const highlights = createHighlights();

  return {
    add(text, level, place) {
      if (level !== 'caution' && level !== 'danger') return;
      const mark = marks.size < MAX_MARKS ? createMark(text, level, place) : undefined;
      if (mark === undefined || marksOf(mark.element).some((known) => isSamePlace(known, mark))) return;
      marks.add(mark);
      for (const element of elementsOf(mark)) index(element, mark);
      if (mark.range !== undefined) highlights.add(mark.range, level);
    },
    tidy() {
      const endMs = performance.now() + TIDY_MS;
      for (let left = marks.size; left > 0 && performance.now() < endMs; left--) {
        const [mark] = marks;
        if (mark === undefined) break;
        marks.delete(mark);
        // To the end of the line, so that all have their turn on a page with too many for one.
        if (isCurrent(mark)) marks.add(mark);
        else drop(mark);
      }
      if (marks.size > 0) highlights.restore();
    },
    at(path, x, y) {
      const near = path.slice(0, REACH).flatMap(marksOf);
      return near.find((mark) => isCurrent(mark) && isAt(mark, x, y));
    },
    within(element) {
      const inside = [...marks].filter((mark) => element.contains(mark.element) && isCurrent(mark));
      return inside.find(({ level }) => level === 'danger') ?? inside[0];
    },
    all: () => [...marks].filter(isCurrent),
    isEmpty: () => marks.size === 0,
    clear() {
      for (const mark of marks) drop(mark);
      highlights.clear();
    },
  };

  function marksOf(element: EventTarget): Mark[] {
    return [...(byElement.get(element) ?? [])];
  }

  function index(element: Node, mark: Mark): void {
    const known = byElement.get(element);
    if (known === undefined) byElement.set(element, new Set([mark]));
    else known.add(mark);
  }

  function drop(mark: Mark): void {
    marks.delete(mark);
    for (const element of elementsOf(mark)) byElement.get(element)?.delete(mark);
    if (mark.range !== undefined) highlights.remove(mark.range, mark.level);
  }
}
