/** A field in React that takes a paste itself, as wallets do that clean what is pasted, and renders its form anew with it. */
import { createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mountPoint } from './tell-state.js';

function Field() {
  const [value, setValue] = useState('');
  const onPaste = (event) => {
    event.preventDefault();
    setValue(event.clipboardData.getData('text/plain').trim());
  };
  return createElement(
    Fragment,
    undefined,
    createElement('input', { id: 'to', size: 60, value, onPaste, onChange: (event) => setValue(event.target.value) }),
    createElement('output', { id: 'state' }, value),
  );
}

createRoot(mountPoint()).render(createElement(Field));
