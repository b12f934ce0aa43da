/**
 * Our listeners on the window, in the capture phase. `document.open()` takes them away and leaves observers alone, so an
 * observer of the document puts them back. One of each type is armed for all of a frame's scripts: what joins it later
 * still hears before anything that the page registers.
 */
type Listener = (event: Event) => void;

export interface Listeners {
  add<K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void): void;
  /** Keeps the place in front of the page for what is added when it is needed. */
  reserve(type: keyof WindowEventMap): void;
}

/** Listeners end with the signal. They see every event first, and only watch: none delays scrolling. */
export function createListeners(signal: AbortSignal): Listeners {
  const listeners = new Map<string, Listener[]>();
  const observer = new MutationObserver(() => {
    for (const type of listeners.keys()) {
      removeEventListener(type, hear, true);
      addEventListener(type, hear, true);
    }
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    for (const type of listeners.keys()) removeEventListener(type, hear, true);
  });
  const reserve = (type: string): Listener[] => {
    const known = listeners.get(type);
    if (known !== undefined) return known;
    const own: Listener[] = [];
    listeners.set(type, own);
    if (!signal.aborted) addEventListener(type, hear, true);
    return own;
  };

  /** As if each were a listener of its own: one that fails leaves the others alone, one that stops the event ends it. */
  function hear(event: Event): void {
    const wasStopped = event.cancelBubble;
    for (const listener of listeners.get(event.type) ?? []) {
      try {
        listener(event);
      } catch (error) {
        reportError(error);
      }
      if (event.cancelBubble && !wasStopped) return;
    }
  }

  return {
    add: (type, listener) => void reserve(type).push(listener as Listener),
    reserve: (type) => void reserve(type),
  };
}
