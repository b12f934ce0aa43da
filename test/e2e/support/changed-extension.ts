/** A copy of the built extension in which something is different. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browsers/find-browser.ts';

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
