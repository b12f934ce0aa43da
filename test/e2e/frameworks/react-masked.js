/** A field in React that shows the address in groups of four and keeps it without them. */
import { createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mountPoint } from './tell-state.js';

const inGroups = (bare) => bare.replace(/(.{4})(?=.)/g, '$1 ');

function Field() {
  const [bare, setBare] = useState('');
  const take = (shown) => setBare(shown.replaceAll(' ', ''));
  return createElement(
    Fragment,
    undefined,
    createElement('input', {
      id: 'to',
      size: 60,
      value: inGroups(bare),
      onChange: (event) => take(event.target.value),
    }),
    createElement('output', { id: 'state' }, bare),
  );
}

createRoot(mountPoint()).render(createElement(Field));
