/** Minified code and base64: long runs of letters and digits, and not one address. */
import { base64, hex } from '@scure/base';
import { pickWord } from './prose.ts';
import { createRandom, type Random } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** About half code and half base64, on long lines as bundlers write them. */
export function makeCode(characters: number, seed: number): string {
  const random = createRandom(seed);
  const parts: string[] = [];
  let length = 0;
  while (length < characters) {
    const part = makePart(random);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function makePart(random: Random): string {
  const kind = random.below(20);
  const a = name(random);
  if (kind === 0)
    return `var ${a}="data:font/woff2;base64,${base64.encode(random.bytes(1000 + random.below(24_000)))}";`;
  if (kind === 1)
    return `{"integrity":"sha512-${base64.encode(random.bytes(64))}","shasum":"${hex.encode(random.bytes(20))}"},`;
  if (kind === 2) return `//# sourceMappingURL=${pickWord(random)}.${hex.encode(random.bytes(8))}.js.map\n`;
  return Array.from({ length: 12 }, () => makeStatement(random)).join('');
}

function makeStatement(random: Random): string {
  const [a, b, c] = [name(random), name(random), name(random)];
  return random.pick([
    `function ${a}(${b},${c}){return ${b}.${pickWord(random)}?${c}(${b}):void 0}`,
    `if(${a}.${pickWord(random)}===${random.below(1e6)})throw Error("${pickWord(random)} ${pickWord(random)}");`,
    `const ${a}=({${b}:${c},children:t})=>(0,r.jsx)("div",{className:"${pickWord(random)}-${pickWord(random)}",children:t});`,
    `for(let ${a}=0;${a}<${b}.length;${a}++)${c}[${a}]^=${b}.charCodeAt(${a})*0x${random.below(2 ** 31).toString(16)};`,
    `${a}.set${pickWord(random)}${capital(random)}${capital(random)}${capital(random)}Listener(${b}=>${c}.dispatch(${b}));`,
  ]);
}

function name(random: Random): string {
  return random.pick(LETTERS) + (random.below(3) === 0 ? random.pick(LETTERS) : '');
}

function capital(random: Random): string {
  const word = pickWord(random);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
