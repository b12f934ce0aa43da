/**
 * Where an address with a wrong checksum is mistyped, as far as its code can tell. The code of bech32 and bech32m
 * (BIP-173, BIP-350) and the stronger one of CashAddr find any one wrong character and any two neighbours in the wrong
 * order: sound texts of up to 90 characters differ in five or more, so at most one is so near. The capitals of EIP-55
 * tell which letter's case is wrong. Base58 hashes its checksum, which tells nothing.
 *
 * Only the place is given, never what should stand there. BIP-173: implementations should not correct beyond naming
 * the place, since somebody who made more errors would be led to a sound address that is a stranger's.
 */
import { locateCase } from './locate-error-case.ts';
import { locateInCode } from './locate-error-code.ts';
import { startsWithHexPrefix } from './parse-evm.ts';

export interface LocatedError {
  /** In UTF-16 code units of the text, rising: one wrong character, two swapped ones, or letters in the wrong case. */
  readonly positions: readonly number[];
}

/** `undefined` for a sound address, for one whose form cannot tell, and where there is more than one explanation. */
export function locateError(text: string): LocatedError | undefined {
  const positions = startsWithHexPrefix(text) ? locateCase(text) : locateInCode(text);
  return positions && positions.length > 0 ? { positions } : undefined;
}
