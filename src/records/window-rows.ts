/** Which rows of a long table are worth drawing: those in sight and some around them. */

export interface View {
  /** Of the first row, from the top of the window; negative when scrolled past. In pixels. */
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
  readonly count: number;
}

export interface Window {
  readonly first: number;
  /** The row after the last. */
  readonly end: number;
}

/** Rows come and go in blocks, so that most scrolling draws nothing anew. */
const BLOCK = 8;

export function windowRows({ top, height, rowHeight, count }: View): Window {
  const first = Math.floor(-top / rowHeight);
  const last = Math.ceil((height - top) / rowHeight);
  return {
    first: clamp(Math.floor((first - BLOCK) / BLOCK) * BLOCK, count),
    end: clamp(Math.ceil((last + BLOCK) / BLOCK) * BLOCK, count),
  };
}

function clamp(row: number, count: number): number {
  return Math.min(Math.max(0, row), count);
}
