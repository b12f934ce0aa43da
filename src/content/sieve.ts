/** Whether a host name might imitate a protected brand, so that the background must be asked. Opened when first asked. */
import type { Brand } from '../core/lookalike/brand.ts';
import { mightImitate } from '../core/lookalike/sieve.ts';
import { openTokenIndex, type TokenIndex } from '../core/lookalike/token-index.ts';
import { sieveBrands } from '../generated/sieve-brands.ts';

let opened: TokenIndex | undefined;

export function mayImitate(host: string): boolean {
  opened ??= openTokenIndex(sieveBrands.split('\n').map(readBrand));
  return mightImitate(host, opened);
}

/** A line of the generated file: `!token token|domain domain`. What softens a judgement is the background's business. */
function readBrand(line: string): Brand {
  const isWhole = line.startsWith('!');
  const [tokens = '', domains = ''] = (isWhole ? line.slice(1) : line).split('|');
  return {
    id: '',
    name: '',
    domains: domains.split(' '),
    tokens: tokens.split(' '),
    genericTokens: [],
    neighbourWords: [],
    ...(isWhole ? { match: 'whole-label-or-hyphen-part' as const } : {}),
  };
}
