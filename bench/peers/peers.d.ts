/** Of the peers, what is called here: so that the project's types hold before they are installed. */
declare module 'multicoin-address-validator' {
  const validator: { validate(address: string, currency: string): boolean };
  // biome-ignore lint/style/noDefaultExport: that is how this package exports.
  export default validator;
}

declare module 'multicoin-address-validator/dist/wallet-address-validator.min.js' {
  const validator: { validate(address: string, currency: string): boolean };
  // biome-ignore lint/style/noDefaultExport: that is how this package exports.
  export default validator;
}

declare module 'wallet-address-validator' {
  const validator: { validate(address: string, currency: string): boolean };
  // biome-ignore lint/style/noDefaultExport: that is how this package exports.
  export default validator;
}

declare module 'crypto-regex' {
  const expressions: Readonly<Record<'bitcoin-address', string>>;
  // biome-ignore lint/style/noDefaultExport: that is how this package exports.
  export default expressions;
}

declare module 'ioc-extractor' {
  type Found = Readonly<Record<'btcs' | 'eths' | 'xmrs', string[]>>;
  export function extractIOC(text: string): Found;
  export function partialExtractIOC(text: string, only: readonly (keyof Found)[]): Found;
}

declare module 'eth-phishing-detect/src/detector.js' {
  // biome-ignore lint/style/noDefaultExport: that is how this package exports.
  export default class PhishingDetector {
    constructor(configuration: object);
    check(host: string): { readonly result: boolean };
  }
}

declare module 'eth-phishing-detect/src/config.json' {
  const configuration: { readonly blacklist: string[]; readonly whitelist: string[]; readonly fuzzylist: string[] };
  // biome-ignore lint/style/noDefaultExport: that is how this file is read.
  export default configuration;
}

declare module '@metamask/phishing-controller' {
  export class PhishingDetector {
    constructor(configurations: readonly object[]);
    check(url: string): { readonly result: boolean };
  }
}

declare module '@ghostery/adblocker' {
  export const Request: { fromRawDetails(details: { readonly url: string; readonly type: string }): object };
  export class FiltersEngine {
    static parse(filters: string): FiltersEngine;
    static deserialize(bytes: Uint8Array): FiltersEngine;
    serialize(): Uint8Array;
    match(request: object): { readonly match: boolean };
  }
}
