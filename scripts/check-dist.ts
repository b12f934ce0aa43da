/**
 * What was built keeps its promises: nothing a page can fetch, no more permissions than are explained, no code from text,
 * no request to anywhere, and a content script small enough for every frame of every page. Prints the sizes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFilter } from '../src/core/list/open-filter.ts';

const root = join(import.meta.dirname, '..');
const TARGETS = ['chrome', 'firefox'] as const;
const PERMISSIONS = ['activeTab', 'contextMenus', 'storage'];
/** In bytes, without the filter, which grows with the list: what reads and marks, what guards pastes and copies, the card. */
const MAX_CONTENT_SCRIPT = 43 * 1024;
const CONTENT_SCRIPT = 'src/content/content.iife.js';
/** Runs once a page, in the top frame: the sieve for look-alike names, what covers a page, the notice, search results. */
const TOP_FRAME_SCRIPT = 'src/content/top-frame.iife.js';
const MAX_TOP_FRAME_SCRIPT = 26 * 1024;
/** On listed platforms' hosts alone: the one script that runs in the page's own world, and the one that hears it. */
const OBSERVER_SCRIPT = 'src/content/guard/clipboard-observer.iife.js';
const MAX_OBSERVER_SCRIPT = 1024;
const HEARING_SCRIPT = 'src/content/guard/copy-buttons.iife.js';
const MAX_HEARING_SCRIPT = 4 * 1024;
/** Chrome tries every pattern at every navigation. */
const MAX_OBSERVED_HOSTS = 1_000;

interface ContentScripts {
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly world?: string;
}

interface Manifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly web_accessible_resources?: unknown;
  readonly content_security_policy: { readonly extension_pages: string };
  readonly content_scripts: readonly ContentScripts[];
}

type Rule = readonly [pattern: RegExp, promise: string];

/** For every script. */
const CODE_RULES: readonly Rule[] = [
  [/\beval\s*\(/, 'no eval'],
  [/\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|DOMParser|setHTMLUnsafe/, 'no HTML from text'],
  [/\bnew Function\b|\bFunction\s*\(\s*["'`]/, 'no new Function'],
  [/\bimport\s*\(\s*["'`]https?:/, 'no code from elsewhere'],
  [/\bimportScripts\s*\(/, 'no importScripts'],
  [/\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\s*\(|\bEventSource\s*\(|\bWebTransport\b/, 'no way to the network'],
  [/\bfetch\s*\(\s*["'`]https?:/, 'fetches nothing from the network'],
];
/** The background may read the packaged list; a content script has nothing to fetch. */
const CONTENT_RULES: readonly Rule[] = [
  [/\bfetch\s*\(/, 'fetches nothing at all'],
  [/[^\p{ASCII}]/u, 'plain ASCII, which the browser keeps in one byte a letter'],
];
/** What runs in the page's own world can be reached by the page, so nothing of ours may be in it. */
const OBSERVER_RULES: readonly Rule[] = [
  [/\b(?:chrome|browser)\b/, 'has nothing of the extension in the page’s world'],
];
/** A service worker can load nothing once it runs: all that the source imports later must stand in the script. */
const BACKGROUND = 'background.js';
const BACKGROUND_RULES: readonly Rule[] = [[/\bimport\s*\(/, 'is one script']];
const SOURCE_RULE = /dangerouslySetInnerHTML/;
/** The filter is the one long string of its script. */
const LONG_LITERAL = /(["'`])[A-Za-z0-9+/=]{1000,}\1/g;

function checkTarget(target: (typeof TARGETS)[number]): string[] {
  const folder = join(root, 'dist', target);
  const files = listFiles(folder);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Manifest;
  const scripts = files.filter((file) => extname(file) === '.js');
  const content = read(CONTENT_SCRIPT);
  return [
    ...checkManifest(manifest),
    ...scripts.flatMap((file) => breaches(file, read(file), CODE_RULES)),
    ...breaches(CONTENT_SCRIPT, content, CONTENT_RULES),
    ...[TOP_FRAME_SCRIPT, HEARING_SCRIPT, OBSERVER_SCRIPT].flatMap((file) => breaches(file, read(file), CONTENT_RULES)),
    ...breaches(OBSERVER_SCRIPT, read(OBSERVER_SCRIPT), OBSERVER_RULES),
    ...breaches(BACKGROUND, read(BACKGROUND), BACKGROUND_RULES),
    ...checkSize(TOP_FRAME_SCRIPT, read(TOP_FRAME_SCRIPT), MAX_TOP_FRAME_SCRIPT),
    ...checkSize(HEARING_SCRIPT, read(HEARING_SCRIPT), MAX_HEARING_SCRIPT),
    ...checkSize(OBSERVER_SCRIPT, read(OBSERVER_SCRIPT), MAX_OBSERVER_SCRIPT),
    ...files.filter((file) => extname(file) === '.html').flatMap((file) => checkHtml(file, read(file))),
    ...checkContentSize(content),
    ...checkFilter(content),
    ...(files.includes('caveat.bin') ? [] : ['the list is missing']),
  ].map((problem) => `dist/${target}: ${problem}`);
}

function checkManifest(manifest: Manifest): string[] {
  const { permissions, content_security_policy: policy, content_scripts: scripts } = manifest;
  const problems: string[] = [];
  if (manifest.web_accessible_resources !== undefined) problems.push('has web_accessible_resources');
  if ([...permissions].sort().join() !== PERMISSIONS.join()) problems.push(`permissions are ${permissions.join(', ')}`);
  if (manifest.host_permissions !== undefined) problems.push('has host_permissions');
  if (manifest.optional_permissions !== undefined) problems.push('has optional_permissions');
  if (/unsafe|https?:|\*/.test(policy.extension_pages)) problems.push('its content security policy is loose');
  return [...problems, ...checkContentScripts(scripts)];
}

function checkContentScripts(scripts: readonly ContentScripts[]): string[] {
  const problems: string[] = [];
  // The first lends the others what all need; what hears the page stands before what tells.
  const inOrder = [CONTENT_SCRIPT, TOP_FRAME_SCRIPT, HEARING_SCRIPT, OBSERVER_SCRIPT];
  if (scripts.flatMap(({ js }) => js).join() !== inOrder.join()) {
    problems.push('its content scripts are others than those that are measured');
  }
  const [hearing, observing] = scripts.slice(2);
  const isInPages = scripts.map(({ world }) => world === 'MAIN');
  if (isInPages.join() !== 'false,false,false,true')
    problems.push('another script than one runs in the page’s own world');
  const hosts = observing?.matches ?? [];
  if (hosts.join() !== hearing?.matches.join()) problems.push('nobody hears what is told on some hosts');
  if (
    !hosts.every((match) => /^\*:\/\/\*\.[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/.test(match)) ||
    hosts.length > MAX_OBSERVED_HOSTS
  ) {
    problems.push('copy buttons are listened to on more than single hosts');
  }
  return problems;
}

/** Its checksum is read here and not on every page: the filter is a part of the script and is whole if the script is. */
function checkFilter(content: string): string[] {
  const [literal] = content.match(LONG_LITERAL) ?? [];
  if (literal === undefined) return [`${CONTENT_SCRIPT} has no filter`];
  try {
    openFilter(new Uint8Array(Buffer.from(literal.slice(1, -1), 'base64')));
    return [];
  } catch (error) {
    return [`${CONTENT_SCRIPT}: ${error instanceof Error ? error.message : error}`];
  }
}

function breaches(file: string, text: string, rules: readonly Rule[]): string[] {
  return rules.filter(([pattern]) => pattern.test(text)).map(([, promise]) => `${file} breaks a promise: ${promise}`);
}

function checkHtml(file: string, html: string): string[] {
  const remote = /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//i.test(html);
  const inline = /<script(?![^>]*\bsrc=)|<style\b|\son[a-z]+\s*=/i.test(html);
  return [
    ...(remote ? [`${file} loads something from elsewhere`] : []),
    ...(inline ? [`${file} has code or style in its text`] : []),
  ];
}

function checkContentSize(content: string): string[] {
  return checkSize(CONTENT_SCRIPT, content.replace(LONG_LITERAL, '""'), MAX_CONTENT_SCRIPT);
}

function checkSize(file: string, code: string, most: number): string[] {
  const size = Buffer.byteLength(code);
  return size <= most ? [] : [`${file} has ${size} bytes, more than ${most}`];
}

function checkSources(): string[] {
  const folder = join(root, 'src');
  return listFiles(folder)
    .filter((file) => SOURCE_RULE.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => `src/${file} sets HTML from text`);
}

function printSizes(target: string): void {
  const folder = join(root, 'dist', target);
  const content = readFileSync(join(folder, CONTENT_SCRIPT), 'utf8');
  const bare = content.replace(LONG_LITERAL, '""');
  console.log(`dist/${target}`);
  printSize('content script without the filter', Buffer.from(bare));
  printSize('content script', Buffer.from(content));
  for (const file of listFiles(folder)) {
    if (/\.(?:js|css)$/.test(file) && file !== CONTENT_SCRIPT) printSize(file, readFileSync(join(folder, file)));
  }
  for (const file of ['caveat.bin', 'manifest.json']) printSize(file, readFileSync(join(folder, file)));
  const all = listFiles(folder).map((file) => readFileSync(join(folder, file)));
  printSize('everything', Buffer.concat(all));
}

function printSize(name: string, bytes: Buffer): void {
  const kilobytes = (size: number) => `${(size / 1024).toFixed(1)} KB`.padStart(10);
  console.log(`  ${name.padEnd(44)}${kilobytes(bytes.length)}${kilobytes(gzipSync(bytes).length)} gzipped`);
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

for (const target of TARGETS) printSizes(target);
const problems = [...TARGETS.flatMap(checkTarget), ...checkSources()];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
