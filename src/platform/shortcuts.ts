import { browser } from './browser.ts';

export interface Shortcut {
  /** As in the manifest. */
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where the person or another extension took it. */
  readonly keys: string;
}

/** The keyboard commands as they are set now. */
export async function loadShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll().catch(() => []);
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}
