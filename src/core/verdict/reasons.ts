/** Why a site has its level. Codes are a contract: screens, the command line and logs use them. */
export const SITE_REASONS = [
  'impersonates-brand',
  'resembles-brand',
  'listed-phishing',
  'hijacked',
  'sanctioned',
  'formerly-sanctioned',
  'seized',
  'operators-charged',
  'exit-scam',
  'changed-hands',
  'mixer',
  'insolvent',
  'closed',
  'unpaid-customers',
  'recent-incident',
  'repeated-incidents',
  'past-incident',
] as const;
export type SiteReason = (typeof SITE_REASONS)[number];

/** Why an address has its level. */
export const ADDRESS_REASONS = [
  'sanctioned',
  'formerly-sanctioned',
  'state-theft',
  'exchange-hack',
  'scam',
  'ransomware',
  'mixer',
  'darknet-market',
  'terror-financing',
  'frozen-by-issuer',
  'service-wallet',
  'closed-platform-wallet',
  'victim-wallet',
  'returned',
  'token-contract',
  'burn-address',
  'low-confidence',
  'checksum-mismatch',
  'resembles-known',
] as const;
export type AddressReason = (typeof ADDRESS_REASONS)[number];
