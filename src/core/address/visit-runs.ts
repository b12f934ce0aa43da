/**
 * Where in a text an address can stand: maximal runs of 25 or more letters, digits, `_` and `-` of ASCII.
 *
 * Looking at every character is what costs on a page. A run of 25 covers every window of 25 characters that begins in
 * it, so a window is read from its end, and the first gap met moves the window past itself: prose is passed over at
 * about one character in twenty. Each character is read three times at most, whatever the text.
 */

/** No shorter address exists: an XRP account may have 25 characters. */
export const MIN_RUN = 25;

/** Of ASCII: 1 for letters and digits, 2 for `_` and `-`, 0 for everything else. */
export const CLASSES = /* @__PURE__ */ readClasses();

/** A class as a bit: set in a run's classes where one of its characters has it. */
const JOINING = 2;

/** Visits every such run, in order; the end is exclusive. `isPlain`: letters and digits only, neither `_` nor `-`. */
export function visitRuns(text: string, visit: (start: number, end: number, isPlain: boolean) => void): void {
  const length = text.length;
  let start = 0;
  while (start + MIN_RUN <= length) {
    let at = start + MIN_RUN - 1;
    let classes = 0;
    for (; at >= start; at--) {
      const kind = classOf(text.charCodeAt(at));
      if (kind === 0) break;
      classes |= kind;
    }
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + MIN_RUN;
    for (; end < length; end++) {
      const kind = classOf(text.charCodeAt(end));
      if (kind === 0) break;
      classes |= kind;
    }
    visit(start, end, (classes & JOINING) === 0);
    start = end + 1;
  }
}

/** A letter, a digit, `_` or `-`. */
export function isRunCharacter(code: number): boolean {
  return classOf(code) !== 0;
}

/** A letter or a digit. */
export function isAlphanumeric(code: number): boolean {
  return classOf(code) === 1;
}

function classOf(code: number): number {
  return code < 128 ? (CLASSES[code] as number) : 0;
}

function readClasses(): Uint8Array {
  const classes = new Uint8Array(128);
  classes.fill(1, 48, 58).fill(1, 65, 91).fill(1, 97, 123);
  classes[45] = 2;
  classes[95] = 2;
  return classes;
}
