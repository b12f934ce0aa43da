import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The width of an element in pixels, so that a drawing has letters of their true size at any width. */
export function useWidth<E extends HTMLElement>(first: number) {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => setWidth((known) => (current.clientWidth > 0 ? current.clientWidth : known));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return { element, width };
}
