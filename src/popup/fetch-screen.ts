import type { Target } from '../ui/navigation.ts';
import type { Answer, Connector } from './connector.ts';
import type { Content, Screen } from './views.ts';

/** Asks the background for what a target shows. */
export async function fetchScreen(connector: Connector, target: Target): Promise<Content> {
  switch (target.kind) {
    case 'look-up':
      return toContent(await connector.ask('page→background/look-up', { input: target.input }), (reply) => reply);
    case 'incident':
      return toContent(await connector.ask('page→background/incident', { id: target.id }), (reply) => ({
        kind: 'incident',
        ...reply,
      }));
    case 'actor':
      return toContent(await connector.ask('page→background/actor', { id: target.id }), (reply) => ({
        kind: 'actor',
        ...reply,
      }));
    case 'collection':
      return toContent(await connector.ask('page→background/collection', { id: target.id }), (reply) => ({
        kind: 'collection',
        ...reply,
      }));
  }
}

function toContent<T>(answer: Answer<T>, toScreen: (value: T) => Screen): Content {
  if (!answer.ok) return { state: 'troubled', trouble: answer.trouble };
  return { state: 'shown', screen: toScreen(answer.value) };
}
