/**
 * Host names as block lists have them: two to four labels under the usual endings, the endings shared by many, some on
 * hosts that anybody may use.
 */
import { pickWord } from './prose.ts';
import { createRandom, type Random } from './random.ts';

const ENDINGS =
  'com com com com com com net org io app xyz xyz top top online site shop info live finance co.uk com.br ru cc me'.split(
    ' ',
  );
const SHARED = ['pages.dev', 'vercel.app', 'web.app', 'github.io', 'netlify.app', 'weebly.com', 'webflow.io'];

/** All different. */
export function makeHostNames(count: number, seed: number): string[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_none, i) => makeHostName(random, `${seed.toString(36)}${i.toString(36)}`));
}

function makeHostName(random: Random, mark: string): string {
  const name = random.pick([
    `${pickWord(random)}-${pickWord(random)}${mark}`,
    `${pickWord(random)}${mark}${pickWord(random)}`,
    `${mark}${pickWord(random)}`,
  ]);
  const kind = random.below(10);
  if (kind < 2) return `${name}.${random.pick(SHARED)}`;
  if (kind < 5)
    return `${random.pick(['www', 'app', 'login', 'secure', 'claim', 'm'])}.${name}.${random.pick(ENDINGS)}`;
  return `${name}.${random.pick(ENDINGS)}`;
}
