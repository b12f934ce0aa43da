/** The page that a host answers with in the replay. */
import { html } from '../pages.ts';
import { FRONT_PAGES } from './front-pages.ts';
import { randomOf } from './random.ts';
import { TONGUES } from './tongues.ts';
import { TRADING_PAGES } from './trading-pages.ts';
import { createWriter } from './writer.ts';

export function pageOf(host: string, path: string): string {
  const random = randomOf(host + path);
  const tongue = random.pick(TONGUES);
  const writer = createWriter(random, tongue, host);
  const trading = TRADING_PAGES.find(([ending]) => path.endsWith(ending));
  const body = trading === undefined ? random.pick(FRONT_PAGES)(writer) : trading[1](writer);
  return html(writer.words(3), body).replace('lang="en"', `lang="${tongue.code}"`);
}
