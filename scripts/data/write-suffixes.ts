/**
 * Writes the public suffix list as one string for the background. tldts itself would be two thirds of the background's
 * code, run at every start; a string that nobody reads costs next to nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSuffixRules, type SuffixRule } from './read-suffix-rules.ts';

export function writeSuffixes(root: string): void {
  const folder = join(root, 'src/generated');
  mkdirSync(folder, { recursive: true });
  const text =
    '// Written by npm run data from the public suffix list (https://publicsuffix.org, MPL-2.0); do not edit.\n' +
    `export const suffixTable = ${JSON.stringify(writeSuffixTable(readSuffixRules()))};\n`;
  writeFileSync(join(folder, 'suffixes.ts'), text);
}

/** What `openSuffixList` reads. The same rules give the same text, in whatever order they come. */
export function writeSuffixTable(rules: readonly SuffixRule[]): string {
  const lines = new Map<string, string[]>();
  for (const { rule, isPrivate } of rules) {
    const dot = rule.lastIndexOf('.');
    const top = rule.slice(dot + 1);
    const line = lines.get(top) ?? [];
    line.push((isPrivate ? '+' : '') + (dot < 0 ? '.' : rule.slice(0, dot)));
    lines.set(top, line);
  }
  const sorted = [...lines].sort(([a], [b]) => (a < b ? -1 : 1));
  return `\n${sorted.map(([top, line]) => `${top} ${line.sort().join(' ')}\n`).join('')}`;
}
