import type { Answer, Connector } from './connector.ts';
import type { RecordKind } from './route.ts';
import type { RecordContent, RecordReport } from './store.ts';

/** Asks the background for one record. */
export async function fetchRecord({ ask }: Connector, kind: RecordKind, id: string): Promise<RecordContent> {
  switch (kind) {
    case 'incident':
      return toContent(await ask('page→background/incident', { id }), (reply) => ({ kind, ...reply }));
    case 'platform':
      return toContent(await ask('page→background/platform', { id }), (reply) => ({ kind, ...reply }));
    case 'actor':
      return toContent(await ask('page→background/actor', { id }), (reply) => ({ kind, ...reply }));
    case 'collection':
      return toContent(await ask('page→background/collection', { id }), (reply) => ({ kind, ...reply }));
    case 'address':
      return toContent(await ask('page→background/look-up', { input: id }), (reply) =>
        reply.kind === 'address' ? reply : undefined,
      );
  }
}

function toContent<T>(answer: Answer<T>, toReport: (value: T) => RecordReport | undefined): RecordContent {
  if (!answer.ok) return { state: 'troubled', trouble: answer.trouble };
  const report = toReport(answer.value);
  return report === undefined ? { state: 'troubled', trouble: 'not-found' } : { state: 'shown', report };
}
