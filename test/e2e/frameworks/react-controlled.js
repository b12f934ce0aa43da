/** A wallet's address field in React: the value is state, and what is shown is what the state says. */
import { createElement, Fragment, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mountPoint } from './tell-state.js';

function Field() {
  const [value, setValue] = useState('');
  return createElement(
    Fragment,
    undefined,
    createElement('input', { id: 'to', size: 60, value, onChange: (event) => setValue(event.target.value) }),
    createElement('output', { id: 'state' }, value),
  );
}

createRoot(mountPoint()).render(createElement(Field));
