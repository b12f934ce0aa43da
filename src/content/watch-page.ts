/**
 * Reads the page when it is ready and what is added or changed later: in idle slices, changed nodes only, collected for
 * a moment, so that a page that rewrites itself is read once and not at every step. Every open shadow root is observed
 * by itself, for the document's observer does not see inside.
 */
import { createAllowance } from './allowance.ts';
import { createChangeQueue } from './change-queue.ts';
import { createLateRoots } from './late-roots.ts';
import { readChanged } from './read-changed.ts';
import { ATTRIBUTES, readAttributes } from './read-element.ts';
import type { Found } from './read-texts.ts';
import type { TreeFound } from './read-tree.ts';

/** Of the 5 ms that nobody feels; the last step before the clock is read may take one more. */
const SLICE_MS = 3.5;
const COLLECT_MS = 50;
/** Idle time that never comes is not waited for. */
const IDLE_TIMEOUT_MS = 250;
const EXHAUSTED_WAIT_MS = 5_000;
/** With more changes than this waiting, reading everything anew costs less. */
const MAX_WAITING = 5_000;
/** Roots of elements that are gone are let go when so many are known. */
const MANY_ROOTS = 500;

export interface PageWatch {
  reading(): 'running' | 'done' | 'too-large';
  /** Reads and watches an open shadow root, unless it is known. */
  addShadow(root: ShadowRoot): void;
  /** Reads everything once more. */
  again(): void;
  /** Known shadow roots that are still in the page. */
  roots(): readonly ShadowRoot[];
}

/** @param onRound after each round of reading: what was found may be gone, and new finds are complete */
export function watchPage(found: Found, onRound: () => void, signal: AbortSignal): PageWatch {
  const allowance = createAllowance(() => performance.now());
  const queue = createChangeQueue();
  const shadows = new Set<ShadowRoot>();
  const treeFound: TreeFound = {
    ...found,
    shadow: addShadow,
    custom: (element) => late.add(element),
    cut() {
      isCut = true;
      found.cut?.();
    },
  };
  const late = createLateRoots(addShadow, signal);
  let isCut = false;
  let manyRoots = MANY_ROOTS;
  let work: Generator<number> | undefined;
  let isScheduled = false;

  const observer = new MutationObserver((records) => {
    if (records.length > MAX_WAITING) readAnew();
    else for (const record of records) queue.add(record);
    if (queue.size() > MAX_WAITING) readAnew();
    schedule(COLLECT_MS);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  watch(document);

  return {
    reading() {
      if (allowance.isExhausted()) return 'too-large';
      if (work !== undefined || queue.size() > 0) return 'running';
      return isCut ? 'too-large' : 'done';
    },
    addShadow,
    again() {
      readAnew();
      schedule(0);
    },
    roots: connectedShadows,
  };

  function schedule(delayMs: number): void {
    if (isScheduled || signal.aborted) return;
    isScheduled = true;
    setTimeout(() => requestIdleCallback(run, { timeout: IDLE_TIMEOUT_MS }), delayMs);
  }

  function run(): void {
    isScheduled = false;
    if (signal.aborted) return;
    if (allowance.isExhausted()) schedule(EXHAUSTED_WAIT_MS);
    else if (!readSlice(performance.now() + SLICE_MS)) schedule(0);
    else finishRound();
  }

  function finishRound(): void {
    late.look();
    onRound();
    if (queue.size() > 0) schedule(COLLECT_MS);
  }

  /** @returns whether nothing is left to read for now. */
  function readSlice(endMs: number): boolean {
    work ??= readWaiting();
    for (;;) {
      const step = work.next();
      if (step.done === true) break;
      allowance.spend(step.value);
      if (performance.now() >= endMs) return false;
    }
    work = undefined;
    return true;
  }

  function* readWaiting(): Generator<number> {
    for (const element of queue.takeElements()) yield readAttributes(element, treeFound) + 1;
    // Shadow roots that are met on the way belong to the same round, however deep they are nested.
    for (let known = -1; known !== shadows.size; ) {
      known = shadows.size;
      for (const root of queue.takeTrees()) yield* readChanged(root, treeFound);
    }
  }

  function readAnew(): void {
    queue.clear();
    queue.addTree(document);
    for (const root of connectedShadows()) queue.addTree(root);
  }

  function addShadow(root: ShadowRoot): void {
    if (shadows.has(root)) return;
    if (shadows.size >= manyRoots) manyRoots = MANY_ROOTS + 2 * connectedShadows().length;
    shadows.add(root);
    watch(root);
  }

  function connectedShadows(): ShadowRoot[] {
    for (const root of shadows) if (!root.isConnected) shadows.delete(root);
    return [...shadows];
  }

  function watch(root: Node): void {
    observer.observe(root, { childList: true, characterData: true, attributeFilter: ATTRIBUTES, subtree: true });
    queue.addTree(root);
    schedule(0);
  }
}
