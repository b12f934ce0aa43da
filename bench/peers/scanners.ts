/** Every way to find addresses in a text, under one signature. Ours is first. */
import cryptoRegex from 'crypto-regex';
import { extractIOC, partialExtractIOC } from 'ioc-extractor';
import multicoin from 'multicoin-address-validator';
import walletAddressValidator from 'wallet-address-validator';
import { findAddresses } from '../../src/core/address/find-addresses.ts';
import { scanNaively, scanWithForms } from './naive-scan.ts';

export type Scan = (text: string) => readonly string[];

const BITCOIN = new RegExp(cryptoRegex['bitcoin-address'], 'g');

export const scanners = {
  Caveat: (text) => findAddresses(text).map((address) => address.text),
  'ioc-extractor': (text) => flatten(extractIOC(text)),
  'ioc-extractor, addresses only': (text) => flatten(partialExtractIOC(text, ['btcs', 'eths', 'xmrs'])),
  'naive + multicoin': (text) => scanNaively(text, multicoin.validate),
  'by form + multicoin': (text) => scanWithForms(text, multicoin.validate),
  'by form + wallet-address-validator': (text) => scanWithForms(text, walletAddressValidator.validate),
  'crypto-regex (Bitcoin, no checksum)': (text) => text.match(BITCOIN) ?? [],
} as const satisfies Record<string, Scan>;
export type Scanner = keyof typeof scanners;

function flatten({ btcs, eths, xmrs }: ReturnType<typeof extractIOC>): string[] {
  return [...(btcs ?? []), ...(eths ?? []), ...(xmrs ?? [])];
}
