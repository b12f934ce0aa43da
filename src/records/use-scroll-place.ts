import { useLayoutEffect, useRef } from 'preact/hooks';

/** How far each view was scrolled, so that Back finds the table where it was left. */
const places = new Map<string, number>();

/** Remembers and restores how far the view at a place is scrolled; a place never seen begins at its top. */
export function useScrollPlace(place: string, isReady: boolean): void {
  const current = useRef(place);
  useLayoutEffect(() => {
    const remember = () => {
      places.set(current.current, scrollY);
    };
    history.scrollRestoration = 'manual';
    addEventListener('scroll', remember, { passive: true });
    return () => removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    // At once, since a view that is still empty scrolls the window to its top.
    current.current = place;
    if (isReady) scrollTo(0, places.get(place) ?? 0);
  }, [place, isReady]);
}
