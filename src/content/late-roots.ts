/**
 * Shadow roots that are attached after the page was read: nothing tells of them, neither of the root nor of what is put
 * into it. Elements that may get one are looked at after every change of the page, and a while after the last.
 */
export interface LateRoots {
  add(element: Element): void;
  /** Looks now, and a few times more. */
  look(): void;
}

const MAX_WAITING = 4_000;
const FIRST_MS = 500;
/** The pause doubles up to this, and then nobody looks any more. */
const LAST_MS = 64_000;

export function createLateRoots(onRoot: (root: ShadowRoot) => void, signal: AbortSignal): LateRoots {
  const waiting = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function look(): void {
    for (const element of waiting) {
      const { shadowRoot } = element;
      if (shadowRoot === null && element.isConnected) continue;
      waiting.delete(element);
      if (shadowRoot !== null) onRoot(shadowRoot);
    }
  }

  function lookAfter(delayMs: number): void {
    clearTimeout(timer);
    if (waiting.size === 0 || signal.aborted || delayMs > LAST_MS) return;
    timer = setTimeout(() => {
      look();
      lookAfter(2 * delayMs);
    }, delayMs);
  }

  return {
    add: (element) => void (waiting.size < MAX_WAITING && waiting.add(element)),
    look() {
      look();
      lookAfter(FIRST_MS);
    },
  };
}
