/** What stands in Caveat's closed shadow roots, where everybody finds it who is read to. Chromium only. */
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { eventually, pause } from './session.ts';

/** Every name that a screen reader meets on the page, closed roots included. */
export async function spokenNames(page: Page): Promise<string> {
  return (await nodesOf(page)).map(({ name = '' }) => name).join(' | ');
}

/** Presses a button or link by its name, as a pointer does. */
export async function pressSpoken(page: Page, name: string): Promise<void> {
  const find = async (): Promise<SerializedAXNode | undefined> =>
    (await nodesOf(page)).find((node) => /button|link/.test(node.role) && node.name === name);
  const found = await eventually(find, (node) => node !== undefined);
  await (await found?.elementHandle())?.click();
  await pause(300);
}

async function nodesOf(page: Page): Promise<SerializedAXNode[]> {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  return tree === null ? [] : flatten(tree);
}

function flatten(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(flatten)];
}
