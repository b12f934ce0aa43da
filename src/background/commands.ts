/** Keyboard commands that step through the marked addresses of the page in front, frame after frame. */
import { browser } from '../platform/browser.ts';
import { isFailure, sendToFrame } from '../platform/messaging.ts';
import { loadTab } from '../platform/tab-state.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-listed-address': 1, 'previous-listed-address': -1 };

/** Where the last step led. Lost when the worker stops: then the first frame goes on where it was. */
let last: { readonly tab: number; readonly frame: number } | undefined;

export function serveCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const by = STEPS[command];
    if (by !== undefined) void step(by);
  });
}

async function step(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await stepInTab(tab.id, by);
}

/** From the frame that has the card to the next one that has an address, and round. */
export async function stepInTab(tab: number, by: 1 | -1): Promise<void> {
  const frames = Object.keys((await loadTab(tab))?.frames ?? {}).map(Number);
  const at = last?.tab === tab ? Math.max(0, frames.indexOf(last.frame)) : 0;
  for (let turn = 0; turn <= frames.length; turn++) {
    const frame = frames[(at + by * turn + frames.length * (turn + 1)) % frames.length];
    if (frame === undefined) return;
    last = { tab, frame };
    if (await stepInFrame(tab, frame, by, turn > 0)) return;
  }
}

async function stepInFrame(tab: number, frame: number, by: 1 | -1, isFresh: boolean): Promise<boolean> {
  try {
    const reply = await sendToFrame(tab, frame, 'background→content/step', { by, isFresh });
    return !isFailure(reply) && reply.stepped;
  } catch {
    return false;
  }
}
