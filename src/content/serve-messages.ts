/** What the popup and the background ask a page. Requests are small enough to be checked by hand. */
import type { Choice, ShowOnTop } from '../messages/guard.ts';
import type { MessageName, Pointed, RequestOf } from '../messages/protocol.ts';
import type { PageReport } from '../messages/reports.ts';
import { answer, type Handlers, type ToContent } from '../platform/messaging.ts';

export interface PageAnswers {
  documentId(): string;
  describe(): Promise<PageReport>;
  step(by: 1 | -1, isFresh: boolean): boolean;
  show(input: string): void;
  pointed(): Pointed;
  guardShow(shown: ShowOnTop): void;
  guardChosen(choice: Choice): void;
}

export function serveMessages({
  documentId,
  describe,
  step,
  show,
  pointed,
  guardShow,
  guardChosen,
}: PageAnswers): () => void {
  const handlers: Handlers<ToContent> = {
    'page→content/describe': describe,
    'background→content/document': () => ({ id: documentId() }),
    'background→content/step': ({ by, isFresh }) => ({ stepped: step(by, isFresh === true) }),
    'background→content/show': ({ input }) => {
      show(input);
      return {};
    },
    'background→content/pointed': pointed,
    'background→content/guard-show': (shown) => {
      guardShow(shown);
      return {};
    },
    'background→content/guard-chosen': (choice) => {
      guardChosen(choice);
      return {};
    },
  };
  return answer(handlers, parseRequest);
}

/** Only our own side can send these, so this guards against mistakes and not against attacks. */
function parseRequest<N extends MessageName>(name: N, request: unknown): RequestOf<N> | undefined {
  if (typeof request !== 'object' || request === null) return undefined;
  const { by, input } = request as { by?: unknown; input?: unknown };
  if (name === 'background→content/step' && by !== 1 && by !== -1) return undefined;
  if (name === 'background→content/show' && typeof input !== 'string') return undefined;
  return request as RequestOf<N>;
}
