/** Remembers on what the context menu was opened, for the menu itself does not say where that stands. */
import type { Pointed } from '../messages/protocol.ts';
import type { Listeners } from './listeners.ts';

export function watchPointed(listeners: Listeners): () => Pointed {
  let target: WeakRef<Element> | undefined;
  listeners.add('contextmenu', (event) => {
    const [at] = event.composedPath();
    target = at instanceof Element ? new WeakRef(at) : undefined;
  });
  return () => {
    const box = target?.deref()?.getBoundingClientRect();
    return {
      windowWidth: innerWidth,
      ...(box && { box: { left: box.left, top: box.top, width: box.width, height: box.height } }),
    };
  };
}
