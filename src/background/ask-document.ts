import { isFailure, sendToFrame } from '../platform/messaging.ts';

/** Id of the document in a tab's top frame. Empty where no content script of ours runs, as in a viewer of files. */
export async function askDocument(tab: number): Promise<string> {
  try {
    const reply = await sendToFrame(tab, 0, 'background→content/document', {});
    return isFailure(reply) ? '' : reply.id;
  } catch {
    return '';
  }
}
