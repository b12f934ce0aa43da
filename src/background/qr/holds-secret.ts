/**
 * Whether a text is what opens a wallet: a private key in Wallet Import Format (base58check, 51 or 52 characters that
 * begin with 5, K or L on Bitcoin), 32 bytes in hexadecimal alone, an extended private key (BIP-32), or 12 to 24 words
 * of letters alone (BIP-39). Shown to nobody and kept nowhere.
 */
const SECRETS = [
  /^[5KL9cQT67][1-9A-HJ-NP-Za-km-z]{50,51}$/,
  /^(?:0x)?[\da-f]{64}$/i,
  /^[xyzt]prv[1-9A-HJ-NP-Za-km-z]{100,}$/,
  /^(?:[a-z]{3,8}\s+){11,23}[a-z]{3,8}$/i,
];

export function holdsSecret(text: string): boolean {
  return SECRETS.some((secret) => secret.test(text.trim()));
}
