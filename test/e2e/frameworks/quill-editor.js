/** A message field with Quill. What is done within its delay is one step to undo; shortened, so that typing and pasting are two. */
import Quill from 'quill';
import { mountPoint, tellState } from './tell-state.js';

const quill = new Quill(mountPoint(), { modules: { history: { delay: 300 } } });
quill.root.id = 'to';
quill.on('text-change', () => tellState(quill.getText().trimEnd()));
