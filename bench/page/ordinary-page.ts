/** Ordinary pages and ordinary host names from a seed: articles, forms, links, now and then a script. */
import { makeAddresses } from '../inputs/addresses.ts';
import { makeCode } from '../inputs/code.ts';
import { makeProsePage, makeSentence, pickWord } from '../inputs/prose.ts';
import { createRandom, type Random } from '../inputs/random.ts';

const ENDINGS = [
  'com',
  'com',
  'com',
  'org',
  'net',
  'io',
  'de',
  'fr',
  'co.uk',
  'co.jp',
  'com.br',
  'it',
  'app',
  'dev',
  'shop',
];

export function makePage(seed: number, addresses = 0): string {
  const random = createRandom(seed);
  const planted = makeAddresses(addresses, random).map(
    ({ text }) => `<li><code>${text}</code> ${makeSentence(random)}</li>`,
  );
  return `<!doctype html><title>${makeSentence(random)}</title>${makeNavigation(random)}
${makeProsePage(8_000 + random.below(8_000), random)}<ul>${planted.join('')}</ul>${makeForm(random)}
<script type="application/json">${JSON.stringify({ code: makeCode(3_000, seed) })}</script>`;
}

/** Two words, or one, under a usual ending; some with `www.` or another part in front. */
export function makeHost(seed: number): string {
  const random = createRandom(seed);
  const word = () => pickWord(random);
  const name = random.pick([
    word() + word(),
    `${word()}-${word()}`,
    word() + random.below(1000),
    word() + word() + word(),
  ]);
  const front = random.pick(['', '', 'www.', `${word()}.`]);
  return `${front}${name}.${random.pick(ENDINGS)}`;
}

function makeNavigation(random: Random): string {
  const links = Array.from(
    { length: 20 },
    () => `<a href="/${pickWord(random)}/${pickWord(random)}-${random.below(1e6)}">${pickWord(random)}</a>`,
  );
  return `<nav>${links.join(' ')}</nav>`;
}

function makeForm(random: Random): string {
  return `<form><input name="q" value="${pickWord(random)}" placeholder="Search"><textarea>${makeSentence(random)}</textarea><button>Send</button></form>`;
}
