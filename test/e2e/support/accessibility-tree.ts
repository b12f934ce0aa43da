/** What a screen reader is told of a page, closed shadow roots included, as text that people can read and compare. */
import type { Page, Protocol } from 'puppeteer-core';

type Node = Protocol.Accessibility.AXNode;

/** Boxes that say nothing of their own. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ListMarker', 'LayoutTable']);
/** The choices of a closed list: told only when it is opened, and many. */
const FOLDED = 'MenuListPopup';
const TOLD = ['level', 'expanded', 'checked', 'pressed', 'modal', 'live'];
const DIGEST = /\b[0-9a-f]{64}\b/g;
const DATE =
  /(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )+(?:\d{1,2}, )?\d{4}/g;

/**
 * One line for each thing that is told: its role, its name, its state. Figures and dates stand as `#`, for they change
 * with the list and say nothing of the page.
 * @param under prints only what is under the first thing with such a name
 */
export async function accessibilityTree(page: Page, under?: RegExp): Promise<string> {
  const devtools = await page.createCDPSession();
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = under === undefined ? nodes[0] : nodes.find((node) => under.test(nameOf(node)));
  if (top === undefined) throw new Error(`nothing is called ${under}`);
  const lines: string[] = [];
  print(top, byId, '', 0, lines);
  return `${lines.join('\n')}\n`;
}

function print(node: Node, byId: ReadonlyMap<string, Node>, above: string, depth: number, lines: string[]): void {
  const role = String(node.role?.value ?? '');
  const name = nameOf(node);
  if (role === FOLDED) return;
  const isText = role === 'StaticText';
  const isTold = !node.ignored && !SILENT.has(role) && !(isText && (name.trim() === '' || above.includes(name)));
  if (isTold) lines.push(`${'  '.repeat(depth)}${isText ? JSON.stringify(steady(name)) : lineOf(node, role, name)}`);
  const children = (node.childIds ?? []).flatMap((id) => byId.get(id) ?? []);
  for (const child of children) print(child, byId, isTold && !isText ? name : above, isTold ? depth + 1 : depth, lines);
}

function lineOf(node: Node, role: string, name: string): string {
  const states = (node.properties ?? [])
    .filter(({ name: property }) => TOLD.includes(property))
    .map(({ name: property, value }) => `${property}=${value.value}`);
  return [role, ...(name === '' ? [] : [JSON.stringify(steady(name))]), ...states].join(' ');
}

function nameOf({ name }: Node): string {
  return String(name?.value ?? '');
}

function steady(text: string): string {
  return text
    .replaceAll(DATE, '#')
    .replaceAll(DIGEST, '#')
    .replaceAll(/\d[\d,.]*/g, '#');
}
