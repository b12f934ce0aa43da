/** The pages of the tour: real host names, answered by local pages that look like what they stand for. */
import { exchangePage, explorerPage, plainPage, walletPage } from './pages.ts';

export interface Stop {
  readonly url: string;
  readonly html: string;
  /** What a person should notice here. */
  readonly look: string;
}

/** From the theft of March 2022; OFAC lists it under Lazarus Group. */
export const RONIN_THIEF = '0x098B716B8Aaf21512996dC57EB0615e2383E2f96';

export const STOPS: readonly Stop[] = [
  {
    url: 'https://www.bitpoint.co.jp/',
    html: exchangePage('ビットポイント', '暗号資産取引所', 'ja', '2016'),
    look: 'an exchange robbed in July 2019: the badge counts, the popup tells the story',
  },
  {
    url: 'https://www.bithumb.com/',
    html: exchangePage('빗썸', '가상자산 거래소', 'ko', '2014'),
    look: 'an exchange with a long record, part of it ascribed to North Korea by the UN',
  },
  {
    url: 'https://garantex.org/',
    html: exchangePage('Garantex', 'Crypto exchange', 'en', '2019'),
    look: 'a sanctioned and seized venue: danger',
  },
  {
    url: 'https://ftx.com/',
    html: exchangePage('FTX', 'Cryptocurrency exchange', 'en', '2019'),
    look: 'a bankrupt exchange whose domain its estate holds',
  },
  {
    url: 'https://example.com/',
    html: plainPage('A page about gardening', 'Tomatoes want sun, water and patience. Nothing here is about money.'),
    look: 'nothing on record: no badge, no message, nothing on the page',
  },
  {
    url: 'https://explorer.example/blocks',
    html: explorerPage(RONIN_THIEF),
    look: 'one thief’s address among harmless ones: underlined; point at it for its story',
  },
  {
    url: 'https://wallet.example/send',
    html: walletPage(RONIN_THIEF),
    look: 'a wallet’s form with the same address in the note above it',
  },
];

/** The page of a stop, or a word for hosts that are not on the tour. */
export function tourPage(host: string, path: string): string {
  const stop = STOPS.find(({ url }) => new URL(url).host === host && new URL(url).pathname === path);
  return (
    stop?.html ??
    plainPage('Not on the tour', 'Every host name leads to this computer here. Nothing was asked of the network.')
  );
}
