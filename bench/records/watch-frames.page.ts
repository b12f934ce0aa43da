/** Runs in the page: each function stands alone, since it is sent there as text. */

export interface FrameWatch {
  /** Milliseconds from each frame to the next. */
  stop(): number[];
}

export function watchFrames(): FrameWatch {
  const frames: number[] = [];
  let last = performance.now();
  let isOn = true;
  const tick = (now: number) => {
    frames.push(now - last);
    last = now;
    if (isOn) requestAnimationFrame(tick);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(tick);
  });
  return {
    stop: () => {
      isOn = false;
      return frames;
    },
  };
}

/** Notes when the first row of the table had been painted: the second frame after it came into the document. */
export function watchFirstRow(): void {
  const page = globalThis as unknown as { rowsPainted: number };
  page.rowsPainted = 0;
  const observer = new MutationObserver(() => {
    if (document.querySelector('[data-row]') === null) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        page.rowsPainted = performance.now();
      }),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}
