/**
 * Hears what pages of listed platforms write to the clipboard, from the observer in their own world, and what stands
 * beside the button that was pressed. Only the page's word, so it counts only while a person has just done something: a
 * page can say no more through it than it could with a copy of its own making. Runs before the observer.
 */
import { takeShared } from '../frame-share.ts';
import { HANDSHAKE, LONGEST_WRITTEN } from './clipboard-channel.ts';
import { selectedText } from './copied.ts';
import { textsBeside } from './texts-beside.ts';

/** What stands in the clipboard in the end is what counts, and a page that writes all the time is not listened to. */
const SETTLED_MS = 100;
/** As long as the browser takes a click for the reason of a write. */
const RECENT_MS = 5_000;

const { guard, listeners, end } = takeShared();
let besides: () => readonly string[] = () => [];
let settling: ReturnType<typeof setTimeout> | undefined;
let forgetting: ReturnType<typeof setTimeout> | undefined;

addEventListener(
  HANDSHAKE,
  (event) => {
    event.stopImmediatePropagation();
    const [port] = (event as MessageEvent).ports ?? [];
    if (port !== undefined) port.onmessage = ({ data }) => hear(data);
  },
  { capture: true, once: true },
);

listeners.add('click', (event) => {
  const path = event.composedPath();
  if (event.isTrusted) expect(() => textsBeside(path));
});
// A page that copies by itself right after a person did so puts something else in the place of what was selected.
listeners.add('copy', (event) => {
  const selected = selectedText(event);
  if (event.isTrusted) expect(() => [selected]);
});

function expect(read: typeof besides): void {
  besides = read;
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    besides = () => [];
  }, RECENT_MS);
}

function hear(data: unknown): void {
  if (typeof data !== 'string' || data.length > LONGEST_WRITTEN || end.aborted) return;
  if (!navigator.userActivation.isActive) return;
  clearTimeout(settling);
  settling = setTimeout(() => guard.written(data.trim(), besides), SETTLED_MS);
}
