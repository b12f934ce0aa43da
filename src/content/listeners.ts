/**
 * Our listeners on the window, in the capture phase. `document.open()` takes them away and leaves observers alone, so an
 * observer of the document puts them back.
 */
type Listener = readonly [type: string, listener: (event: Event) => void, options: AddEventListenerOptions];

export interface Listeners {
  add<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void;
}

/** Listeners end with the signal. They see every event first, and only watch: none delays scrolling. */
export function createListeners(signal: AbortSignal): Listeners {
  const listeners: Listener[] = [];
  const observer = new MutationObserver(() => {
    for (const each of listeners) arm(each);
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const [type, listener] of listeners) removeEventListener(type, listener, true);
  });
  return {
    add(type, listener) {
      const entry: Listener = [type, listener as (event: Event) => void, { capture: true }];
      listeners.push(entry);
      arm(entry);
    },
  };
}

function arm([type, listener, options]: Listener): void {
  removeEventListener(type, listener, options);
  addEventListener(type, listener, options);
}
