import { describe, expect, test } from 'vitest';
import { readView } from '../../../src/content/guard/read-view.ts';

const AT = { pathname: '/app', search: '?x=1', hash: '#/send' } as Location;

function labelsOf(body: string): readonly string[] {
  document.body.innerHTML = body;
  return readView(AT).labels;
}

describe('what the fields of a page ask for', () => {
  test.each([
    ['a label', '<label>Amount</label><input>'],
    ['a plain element that is a label by its class', '<div class="formItem-label">Amount</div><input>'],
    ['what stands in the field', '<input placeholder="Amount">'],
    ['what the field is called for those who hear it', '<input aria-label="Amount">'],
    ['the head of a row', '<table><tr><th>Amount</th><td><input></td></tr></table>'],
    ['a term before its field', '<dl><dt>Amount</dt><dd><input></dd></dl>'],
  ])('%s says it', (_what, body) => {
    expect(labelsOf(body)).toContain('Amount');
  });

  test.each([
    ['the head of a column', '<table><tr><th>Amount</th><th>Date</th></tr><tr><td>1</td><td>2</td></tr></table>'],
    ['a wrapper of label and field', '<div class="label-row"><b>Amount</b><i>of all</i></div>'],
    ['running text', '<p>Amount</p>'],
  ])('%s does not', (_what, body) => {
    expect(labelsOf(body).join()).not.toContain('Amount');
  });

  test('a page of many buttons does not crowd out its form', () => {
    const buttons = Array.from({ length: 100 }, (_, i) => `<button>Choice ${i}</button>`).join('');
    expect(labelsOf(`${buttons}<label>Network</label><input placeholder="Address">`)).toEqual(
      expect.arrayContaining(['Network', 'Address']),
    );
  });
});

test('where a page is, with the place that one-page applications keep behind the hash', () => {
  expect(readView(AT).path).toBe('/app?x=1#/send');
});
