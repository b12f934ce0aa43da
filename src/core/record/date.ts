/** A calendar day, month or year in ISO 8601: `2019-07-11`, `2019-07` or `2019`. Its length is its precision. */
export type IsoDate = string;
