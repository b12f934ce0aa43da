/**
 * Runs in the page's own world, on the hosts of listed platforms only, because a copy button's
 * `navigator.clipboard.writeText` is seen nowhere else. It passes on what was written, after the browser has taken it:
 * the call, its result and its errors are the browser's own. It can reach nothing of the extension, and what it says is
 * no more than the page's word; docs/threat-model.md says what a page can do about it.
 *
 * Everything it needs later is taken now, before the page can replace it.
 */
import { HANDSHAKE, LONGEST_WRITTEN } from './clipboard-channel.ts';

const { apply } = Reflect;
const later = setTimeout;
const { port1, port2 } = new MessageChannel();
const tell = port1.postMessage.bind(port1);
// Heard by our other script alone: it stands first and stops the event.
dispatchEvent(new MessageEvent(HANDSHAKE, { ports: [port2] }));

const clipboard = (globalThis as { Clipboard?: typeof Clipboard }).Clipboard?.prototype;
const getType = (globalThis as { ClipboardItem?: typeof ClipboardItem }).ClipboardItem?.prototype.getType;
if (clipboard !== undefined) {
  clipboard.writeText = observe(clipboard.writeText, tellText);
  clipboard.write = observe(clipboard.write, tellItems);
}

/** A proxy has the name, the length and the flags of what it stands for; its text alone lacks the name. */
function observe<F extends (...given: never[]) => unknown>(write: F, see: (given: unknown) => void): F {
  return new Proxy(write, {
    apply(target, self, given) {
      const result: unknown = apply(target, self, given);
      try {
        see(given[0]);
      } catch {
        // Whatever it was, the browser has dealt with it.
      }
      return result;
    },
  });
}

/** Anything but a string would have to be turned into one, which a page can notice. */
function tellText(text: unknown): void {
  if (typeof text === 'string' && text.length <= LONGEST_WRITTEN) tell(text);
}

/** By then a page has heard of a broken promise that nobody took care of; asking for its text is taking care. */
const UNTOLD_MS = 50;

function tellItems(items: unknown): void {
  if (!Array.isArray(items) || getType === undefined) return;
  const [...each] = items;
  later(() => {
    for (const item of each) {
      const blob: Promise<Blob> = apply(getType, item, ['text/plain']);
      blob.then((taken) => taken.text()).then(tellText, () => undefined);
    }
  }, UNTOLD_MS);
}
