/** Steps through the marks of the page as they stand there, from top to bottom. */
import type { Mark } from './mark.ts';
import { placeOf } from './mark.ts';
import type { Marks } from './marks.ts';

/** @param open called with the mark that is next, once it is in sight */
export function createStepper(marks: () => Marks, open: (mark: Mark) => void): (by: 1 | -1) => void {
  let last: Mark | undefined;
  return (by) => {
    const order = inOrder(marks().all());
    if (order.length === 0) return;
    const from = last === undefined ? -1 : order.indexOf(last);
    const start = from < 0 && by < 0 ? 0 : from;
    last = order[(start + by + order.length) % order.length];
    if (last === undefined) return;
    last.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(last);
  };
}

/** A link and the address in it are one stop. */
function inOrder(marks: readonly Mark[]): Mark[] {
  const placed = marks
    .map((mark) => ({ mark, box: placeOf(mark) }))
    .filter((each): each is { mark: Mark; box: DOMRect } => each.box !== undefined)
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left)
    .map(({ mark }) => mark);
  return placed.filter((mark) => !placed.some((other) => isInside(mark, other)));
}

function isInside(mark: Mark, other: Mark): boolean {
  return (
    mark !== other && !mark.isWhole && other.isWhole && mark.text === other.text && other.element.contains(mark.element)
  );
}
