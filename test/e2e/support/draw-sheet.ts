/** After all tests: every picture they took on one sheet, each state's themes side by side. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OUTPUT } from './session.ts';

const ENDING = /-(?:light|dark|narrow|forced|rtl)$/;
const STYLE =
  'body{margin:24px;background:#888;font:16px sans-serif;columns:auto 620px;column-gap:24px}h2{column-span:all}figure{margin:0 0 24px;break-inside:avoid;display:flex;flex-wrap:wrap;gap:4px;align-items:start}figcaption{flex-basis:100%}img{width:300px}';

/** Vitest calls it when the last file is done. */
export function teardown(): void {
  const parts = ['.', 'states', 'records'].filter((folder) => existsSync(join(OUTPUT, folder))).map(drawFolder);
  if (parts.length === 0) return;
  const head = `<!doctype html><meta charset="utf-8"><title>Every state</title><style>${STYLE}</style>`;
  writeFileSync(join(OUTPUT, 'sheet.html'), head + parts.join(''));
}

function drawFolder(folder: string): string {
  const pictures = readdirSync(join(OUTPUT, folder))
    .filter((file) => file.endsWith('.png'))
    .map((file) => file.slice(0, -'.png'.length))
    .sort();
  const names = new Set(pictures.map((picture) => picture.replace(ENDING, '')));
  const figures = [...names].map((name) => {
    const shown = pictures.filter((picture) => picture.replace(ENDING, '') === name);
    const images = shown.map((file) => `<img src="${folder}/${file}.png">`);
    return `<figure><figcaption>${name}</figcaption>${images.join('')}</figure>`;
  });
  return `<h2>${folder}</h2>${figures.join('')}`;
}
