/**
 * Where a card stands in the window: under what it is about, above it, or beside it, wherever it fits; else on the side
 * with the most room, and no higher than that. It never hides what it is about.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
  /** How high it may be. */
  readonly height: number;
}

/** In CSS pixels; small enough for a pointer to cross before the card closes. */
const GAP = 6;
const MARGIN = 8;

/** Without an anchor the card stands in the upper corner at the end of a line. */
export function placeCard({ width, height }: Size, window: Size, anchor: Box | undefined): Placement {
  const farLeft = Math.max(MARGIN, window.width - width - MARGIN);
  const whole = window.height - 2 * MARGIN;
  if (anchor === undefined) return { left: farLeft, top: MARGIN, height: whole };
  const left = Math.min(Math.max(MARGIN, anchor.left), farLeft);
  const below = window.height - MARGIN - GAP - anchor.bottom;
  const above = anchor.top - GAP - MARGIN;
  if (height <= below) return { left, top: anchor.bottom + GAP, height: below };
  if (height <= above) return { left, top: anchor.top - GAP - height, height: above };
  const beside = leftBeside(width, window.width, anchor);
  if (beside !== undefined) return { left: beside, top: centre(anchor, height, whole), height: whole };
  if (below >= above) return { left, top: anchor.bottom + GAP, height: below };
  return { left, top: MARGIN, height: above };
}

function leftBeside(width: number, windowWidth: number, { left, right }: Box): number | undefined {
  if (right + GAP + width + MARGIN <= windowWidth) return right + GAP;
  return left - GAP - width >= MARGIN ? left - GAP - width : undefined;
}

function centre({ top, bottom }: Box, height: number, whole: number): number {
  const wanted = (top + bottom - height) / 2;
  return Math.max(MARGIN, Math.min(wanted, MARGIN + whole - height));
}
