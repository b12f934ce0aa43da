/** `npm run build`: writes `dist/chrome` and `dist/firefox`, ready to be loaded unpacked. Compiles the list if it is missing. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');
const COMPILED = [
  'data/dist/caveat.bin',
  'data/dist/records.json',
  'src/generated/filter.ts',
  'src/generated/observed-hosts.ts',
  'src/generated/suffixes.ts',
];

function compileList(): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'scripts/data/build.ts')], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the list could not be compiled: see the messages above');
}

if (!COMPILED.every((path) => existsSync(join(root, path)))) compileList();
for (const target of ['chrome', 'firefox']) {
  await build({ root, configFile: join(root, 'vite.config.ts'), mode: target, logLevel: 'warn' });
  console.log(`dist/${target}`);
}
