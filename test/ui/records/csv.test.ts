import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/records/csv.ts';

const field = (value: string | number | boolean | undefined) => toCsv(['a', 'b'], [[value, 'x']]).split('\r\n')[1];

test.each([
  ['=HYPERLINK("http://a.example")', `"'=HYPERLINK(""http://a.example"")",x`],
  ['+1', "'+1,x"],
  ['-1', "'-1,x"],
  ['@SUM(A1)', "'@SUM(A1),x"],
  ['\tcmd', "'\tcmd,x"],
  [' =1', "' =1,x"],
  ['＝1', "'＝1,x"],
  ['a=1', 'a=1,x'],
])('%j cannot run as a formula', (text, line) => {
  expect(field(text)).toBe(line);
});

test.each([
  ['a, b', '"a, b",x'],
  ['say "no"', '"say ""no""",x'],
  [-5, '-5,x'],
  [true, 'true,x'],
  [undefined, ',x'],
])('%j is written as %s', (value, line) => {
  expect(field(value)).toBe(line);
});

test('begins with the mark that tells spreadsheets that it is UTF-8', () => {
  expect(toCsv(['a'], [])).toBe('\uFEFFa\r\n');
});

test('is read back as it was, the apostrophe aside', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (records) => {
      const read: string[][] = parse(toCsv(['a', 'b'], records), { bom: true, from: 2, relax_column_count: true });
      const plain = (text: string | undefined) => text?.replace(/^'(?=\s*[=+\-@\t\r])/, '');
      expect(read.map((record) => record.map(plain))).toEqual(
        records.map((record) => record.map((text) => plain(text))),
      );
    }),
  );
});
