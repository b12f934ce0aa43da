/** `npm run package`: store archives of both builds, the same bytes for the same input. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
/** Zip files hold no dates before 1980; a fixed one keeps the archive independent of when it was made. */
const FIXED_DATE = new Date('1980-01-01T00:00:00');

const outDir = join(root, 'dist/packages');
mkdirSync(outDir, { recursive: true });
for (const target of ['chrome', 'firefox']) {
  const file = join(outDir, `caveat-${version}-${target}.zip`);
  const archive = zipSync(readFolder(join(root, 'dist', target)), { mtime: FIXED_DATE, level: 9 });
  writeFileSync(file, archive);
  console.log(`${relative(root, file)}  ${Math.round(archive.length / 1024)} KB`);
}

function readFolder(folder: string): Zippable {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}
