/** A chat’s message field with Lexical. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, createEditor } from 'lexical';
import { mountPoint, tellState } from './tell-state.js';

const place = mountPoint();
place.id = 'to';
place.contentEditable = 'true';
const editor = createEditor({ onError: (error) => tellState(String(error)) });
registerPlainText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
editor.registerUpdateListener(({ editorState }) => tellState(editorState.read(() => $getRoot().getTextContent())));
editor.setRootElement(place);
