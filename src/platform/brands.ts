/** The protected brands. They lie in the code as text, which costs nothing until somebody asks. */
import type { Brand } from '../core/lookalike/brand.ts';
import { brandsJson } from '../generated/brands.ts';

let parsed: readonly Brand[] | undefined;

export function getBrands(): readonly Brand[] {
  parsed ??= JSON.parse(brandsJson) as readonly Brand[];
  return parsed;
}
