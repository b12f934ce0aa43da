import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from '../../src/content/card/place-card.ts';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 376, height: 300 };

test.each([
  ['under its anchor', { left: 100, top: 100, right: 400, bottom: 120 }, { left: 100, top: 126 }],
  ['above where there is no room below', { left: 100, top: 600, right: 400, bottom: 620 }, { left: 100, top: 294 }],
  ['inside the window at its edge', { left: 900, top: 100, right: 990, bottom: 120 }, { left: 616, top: 126 }],
  ['in the corner without an anchor', undefined, { left: 616, top: 8 }],
])('a card stands %s', (_where, anchor, place) => {
  expect(placeCard(CARD, WINDOW, anchor)).toMatchObject(place);
});

test('a card that fits neither below nor above stands beside', () => {
  const anchor = { left: 100, top: 390, right: 400, bottom: 410 };
  expect(placeCard({ width: 376, height: 500 }, WINDOW, anchor)).toMatchObject({ left: 406, top: 150 });
});

test('a card that fits nowhere is made lower', () => {
  const anchor = { left: 0, top: 300, right: 1000, bottom: 320 };
  expect(placeCard({ width: 376, height: 700 }, WINDOW, anchor)).toMatchObject({ top: 326, height: 466 });
});

test('a card never covers its anchor', () => {
  const sizes = fc.record({ width: fc.integer({ min: 100, max: 400 }), height: fc.integer({ min: 50, max: 480 }) });
  const anchors = fc
    .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 100 }))
    .map(([left, top, size]) => ({ left, top, right: left + size, bottom: top + size }));
  fc.assert(
    fc.property(sizes, anchors, (card, anchor) => {
      const { left, top, height } = placeCard(card, WINDOW, anchor);
      const bottom = top + Math.min(height, card.height);
      const apart =
        top >= anchor.bottom || bottom <= anchor.top || left >= anchor.right || left + card.width <= anchor.left;
      expect(apart).toBe(true);
    }),
  );
});
