/** Keyboard commands that step through the listed addresses of the page in front. */
import { browser } from '../platform/browser.ts';
import { sendToFrame } from '../platform/messaging.ts';
import { loadTab } from '../platform/tab-state.ts';

const STEPS: Readonly<Record<string, 1 | -1>> = { 'next-listed-address': 1, 'previous-listed-address': -1 };

export function serveCommands(): void {
  browser.commands.onCommand.addListener((command) => {
    const by = STEPS[command];
    if (by !== undefined) void step(by);
  });
}

async function step(by: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frames = Object.keys((await loadTab(tab.id))?.frames ?? {}).map(Number);
  const frame = Math.min(...frames);
  if (Number.isFinite(frame))
    await sendToFrame(tab.id, frame, 'background→content/step', { by }).catch(() => undefined);
}
