/** A copy of the built extension in which something is different. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';
import { compileList } from '../../../scripts/data/compile-list.ts';
import { readData } from '../../../scripts/data/read-data.ts';
import { writeDist } from '../../../scripts/data/write-dist.ts';

export interface ChangedExtension {
  readonly folder: string;
  remove(): void;
}

export function copyExtension(kind: BrowserKind): ChangedExtension {
  const folder = mkdtempSync(join(tmpdir(), 'caveat-changed-'));
  cpSync(join(import.meta.dirname, '../../../dist', kind), folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Adds to what the manifest says. */
export function changeManifest({ folder }: ChangedExtension, keys: object): void {
  const path = join(folder, 'manifest.json');
  const manifest: object = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...manifest, ...keys }));
}

/** The filter is the one long string of the script of every frame. */
const FILTER = /(["'`])[A-Za-z0-9+/=]{1000,}\1/;

/** Puts hosts and pages on its list of phishing, in the list itself and in the filter that goes to every page. */
export function listPhishing({ folder }: ChangedExtension, listed: readonly string[]): void {
  const { data } = readData(join(import.meta.dirname, '../../../data'));
  const rows = listed.map((host, index) => ({
    file: 'phishing.txt',
    line: index,
    value: { host, brand: 'metamask', source: 'eth-phishing-detect' },
  }));
  const root = mkdtempSync(join(tmpdir(), 'caveat-list-'));
  writeDist(root, compileList({ ...data, phishing: [...data.phishing, ...rows] }));
  cpSync(join(root, 'data/dist'), folder, { recursive: true });
  const [literal = ''] = readFileSync(join(root, 'src/generated/filter.ts'), 'utf8').match(FILTER) ?? [];
  const script = join(folder, 'src/content/content.iife.js');
  writeFileSync(script, readFileSync(script, 'utf8').replace(FILTER, literal));
  rmSync(root, { recursive: true });
}
