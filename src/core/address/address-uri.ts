/**
 * Payment links: which address they pay. BIP-21 and BIP-321 (`bitcoin:ADDRESS?amount=…&lightning=…`, the address may
 * also stand in `bc=`), EIP-681 (`ethereum:[pay-]TARGET[@CHAIN][/FUNCTION?…]`), and the links of other coins that follow
 * them: Solana Pay, SEP-7 (`web+stellar:pay?destination=…`), `ton://transfer/…`, CIP-13 (`web+cardano:…`).
 *
 * In EIP-681 the target of `/transfer` is the token's contract, and who is paid stands in `address=`. A target may be an
 * ENS name; what it stands for is known on the network only, so it is left alone.
 */
import { parseAddress } from './parse-address.ts';

export interface AddressUri {
  /** In lower case, without `web+`. */
  readonly scheme: string;
  /** Who is paid first, then the contracts that are used. Empty where a name or an invoice stands in their place. */
  readonly addresses: readonly string[];
  /** A Lightning invoice or offer that a wallet may pay instead: about it nothing can be known. */
  readonly lightning?: string;
}

const SCHEMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  'algorand bitcoin bitcoincash bitcoinsv binance bnb cardano cosmos dash dogecoin ethereum lightning litecoin monero near polkadot ripple solana stellar sui aptos ton tron verge xrp xrpl zcash'.split(
    ' ',
  ),
);
/** Who is paid, where the path does not say it. */
const RECIPIENTS = ['address', 'destination', 'recipient', 'to', 'bc', 'addr'];
const LONGEST = 4096;

/** `undefined` when the text is no payment link. Never throws. */
export function parseAddressUri(text: string): AddressUri | undefined {
  if (text.length > LONGEST) return undefined;
  const [, prefix = '', body = ''] = /^(?:web\+)?([a-z]{3,12}):(?:\/\/)?(.*)$/is.exec(text.trim()) ?? [];
  const scheme = prefix.toLowerCase();
  if (!SCHEMES.has(scheme)) return undefined;
  const [path = '', query = ''] = splitOnce(body.split('#', 1)[0] ?? '', '?');
  const parameters = readParameters(query);
  const inPath = path.split(/[/@]/).map((part) => part.replace(/^pay-/i, ''));
  const named = RECIPIENTS.flatMap((name) => parameters.get(name) ?? []);
  const isCall = scheme === 'ethereum' && path.includes('/');
  const written = isCall ? [...named, ...inPath] : [...inPath, ...named];
  const addresses = written.filter((each) => parseAddress(each) !== undefined);
  const lightning = scheme === 'lightning' ? path : (parameters.get('lightning') ?? parameters.get('lno'));
  return { scheme, addresses: [...new Set(addresses)], ...(lightning === undefined ? {} : { lightning }) };
}

/** Written out, for this runs where no browser is. A name counts once, in any case, as wallets read it. */
function readParameters(query: string): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const part of query.split('&')) {
    const [name = '', value = ''] = splitOnce(part, '=');
    const key = decode(name).toLowerCase();
    if (!parameters.has(key)) parameters.set(key, decode(value));
  }
  return parameters;
}

function splitOnce(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
