/** A comment field with ProseMirror. */
import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { mountPoint, tellState } from './tell-state.js';

const view = new EditorView(mountPoint(), {
  state: EditorState.create({ schema, plugins: exampleSetup({ schema, menuBar: false }) }),
  attributes: { id: 'to', style: 'white-space: pre-wrap; min-height: 2em' },
  dispatchTransaction(transaction) {
    view.updateState(view.state.apply(transaction));
    tellState(view.state.doc.textContent);
  },
});
