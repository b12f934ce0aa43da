import { describe, expect, test } from 'vitest';
import { readSurroundings } from '../../../src/content/guard/surroundings.ts';

function around(body: string): ReturnType<typeof readSurroundings> {
  document.body.innerHTML = body;
  const field = document.querySelector('#to');
  if (field === null) throw new Error('the page has no field');
  return readSurroundings(field);
}

const FIELD = '<input id="to">';

describe('what is chosen near a field', () => {
  test.each([
    [
      'in a section before it',
      `<main><section><p role="combobox">TRC20</p></section><section>${FIELD}</section></main>`,
    ],
    ['by a button', `<form><button aria-pressed="true">TRC20</button>${FIELD}</form>`],
    ['on a page without parts', `<div><p class="active">TRC20</p></div>${FIELD}`],
    [
      'nearer than another choice',
      `<main><p class="active">ERC20</p><form><p class="active">TRC20</p>${FIELD}</form></main>`,
    ],
    [
      'in a dialog, whatever the page behind it says',
      `<p class="active">ERC20</p><main><div role="dialog"><p class="active">TRC20</p>${FIELD}</div></main>`,
    ],
  ])('%s', (_where, body) => {
    expect(around(body).selected).toEqual(['TRC20']);
  });
});

test('the heading of the page is heard where the field has a part of its own', () => {
  const { words } = around(`<main><h1>Withdraw</h1><section><h3>3. Address</h3><form>${FIELD}</form></section></main>`);
  expect(words).toEqual(expect.arrayContaining(['Withdraw', '3. Address']));
});

test('what stands outside a dialog is not about its field', () => {
  const { words } = around(`<main><h1>Withdraw</h1><div role="dialog"><h2>Search</h2>${FIELD}</div></main>`);
  expect(words).not.toContain('Withdraw');
});

test('a form that is whole is not about what its page is headed with', () => {
  const { words } = around(
    `<main><h1>How to send</h1><form><label>Comment</label>${FIELD}<button>Post</button></form></main>`,
  );
  expect(words).not.toContain('How to send');
});
