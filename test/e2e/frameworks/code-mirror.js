/** An editor of code with CodeMirror, as block explorers and wallets have for contract calls. */
import { basicSetup, EditorView } from 'codemirror';
import { mountPoint, tellState } from './tell-state.js';

new EditorView({
  parent: mountPoint(),
  extensions: [
    basicSetup,
    EditorView.contentAttributes.of({ id: 'to' }),
    EditorView.updateListener.of(({ state }) => tellState(state.doc.toString())),
  ],
});
