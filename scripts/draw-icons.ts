/**
 * `npm run icons`: turns the drawings into the pictures that the manifest names, with real Chromium, and lays them on
 * light and dark toolbars to be looked at. The smallest has a drawing of its own: at 16 pixels thin lines would blur.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser, howToGetBrowser } from './browsers/find-browser.ts';

const root = join(import.meta.dirname, '..');
const SIZES = [16, 32, 48, 128] as const;
const PREVIEW = join(root, 'test/e2e/output/icons.png');
/** Toolbars of Chrome, Edge and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#f7f7f7', '#dee1e6', '#3c3c3c', '#2b2a33', '#202124'];

function drawing(size: number): string {
  const name = size === 16 ? 'caveat-small.svg' : 'caveat.svg';
  const svg = readFileSync(join(root, 'icons', name), 'utf8').replace(/<title>.*<\/title>/, '');
  return `<img width="${size}" height="${size}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`;
}

async function draw(browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(`<style>body{margin:0}img{display:block}</style>${drawing(size)}`);
    await page.screenshot({ path: join(root, `icons/icon-${size}.png`), omitBackground: true });
  }
  const bars = TOOLBARS.map(
    (colour) => `<p style="background:${colour}">${SIZES.slice(0, 3).map(drawing).join('')}</p>`,
  );
  await page.setViewport({ width: 200, height: 400, deviceScaleFactor: 1 });
  await page.setContent(
    `<style>body{margin:0;width:140px}p{margin:0;padding:8px}img{margin-right:12px}</style>${bars.join('')}`,
  );
  mkdirSync(join(root, 'test/e2e/output'), { recursive: true });
  await page.screenshot({ path: PREVIEW, clip: { x: 0, y: 0, width: 160, height: 390 } });
}

const installed = findBrowser('chrome');
if (installed === undefined) throw new Error(howToGetBrowser());
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const browser = await puppeteer.launch({ executablePath: installed.path, headless: true, args: asRoot });
await draw(browser);
await browser.close();
console.log(`icons/icon-{${SIZES.join(',')}}.png; on toolbars: ${PREVIEW.slice(root.length + 1)}`);
