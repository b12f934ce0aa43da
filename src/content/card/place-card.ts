/** Where a card stands in the window: under what it is about, above it where there is more room, never outside. */
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

/** In CSS pixels; small enough for a pointer to cross before the card closes. */
const GAP = 6;
const MARGIN = 8;

/** Without an anchor the card stands in the upper corner at the end of a line. */
export function placeCard(card: Size, window: Size, anchor: Box | undefined): { left: number; top: number } {
  const farLeft = Math.max(MARGIN, window.width - card.width - MARGIN);
  if (anchor === undefined) return { left: farLeft, top: MARGIN };
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height + MARGIN <= window.height;
  const top = fitsBelow || above < MARGIN ? below : above;
  const lowest = Math.max(MARGIN, window.height - card.height - MARGIN);
  return {
    left: Math.min(Math.max(MARGIN, anchor.left), farLeft),
    top: Math.min(Math.max(MARGIN, top), lowest),
  };
}
