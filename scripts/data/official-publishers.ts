/**
 * Publishers whose documents are official: courts, prosecutors, police, regulators, sanctions authorities, central
 * banks and bodies of the United Nations. A platform's own statement is a source, and not an official one.
 */
const OFFICIAL: readonly RegExp[] = [
  /^UN Panel/,
  /^Multilateral Sanctions Monitoring Team/,
  /^U\.?S\.? (Department of Justice|Treasury|SEC|CFTC|Attorney|District Court|Bankruptcy Court)/,
  /^(SEC|CFTC|FBI|FinCEN|FINTRAC|Europol|Bundeskriminalamt|OFAC|OFSI|Bank Negara Malaysia|Korea FIU|NCA)\b/,
  /^(New York|Maine) Attorney General/,
  /^New York (Department of Financial Services|DFS)/,
  /^(EU|EUR-Lex|Council of the EU|European Commission)\b/,
  /^(UK FCDO|UK OFSI|HM Treasury|High Court of)\b/,
  /^Ontario Securities Commission/,
  /^Australian Securities and Investments Commission/,
  /^Enforcement Directorate/,
  /^Nevada Financial Institutions Division/,
  /^Hong Kong SFC/,
  /^Central Bank of Ireland/,
  /^Coinbase, SEC Form 8-K/,
];

export function isOfficial(publisher: string): boolean {
  return OFFICIAL.some((pattern) => pattern.test(publisher));
}
