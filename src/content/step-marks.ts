/** Steps through the marks of a frame as they stand there, from top to bottom. */
import type { Mark } from './mark.ts';
import { placeOf } from './mark.ts';
import type { Marks } from './marks.ts';

/** `isFresh`: begins at the edge, coming from another frame. @returns whether there was one more mark on that side */
export type Step = (by: 1 | -1, isFresh: boolean) => boolean;

/** @param open called with the mark that is next, once it is in sight @param leave called when another frame has it */
export function createStepper(marks: () => Marks, open: (mark: Mark) => void, leave: () => void): Step {
  let last: Mark | undefined;
  return (by, isFresh) => {
    const order = inOrder(marks().all());
    const from = last === undefined || isFresh ? -1 : order.indexOf(last);
    const next = from < 0 && by < 0 ? order.length - 1 : from + by;
    last = order[next];
    if (last === undefined) {
      leave();
      return false;
    }
    last.element.scrollIntoView({ block: 'center', behavior: 'instant' });
    open(last);
    return true;
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
