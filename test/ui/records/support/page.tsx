/** Renders the records page over a world that is given, and waits for its heading. */
import { render, screen } from '@testing-library/preact';
import { App } from '../../../../src/records/app.tsx';
import type { Connector, Question } from '../../../../src/records/connector.ts';
import { createStore, type Store } from '../../../../src/records/store.ts';
import { TODAY } from '../../../support/records.ts';
import { INCIDENTS, summary } from './summary.ts';

export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly type: string;
}

export interface World {
  readonly hash?: string;
  /** By question; a trouble is given as its name. What is not given is answered for the small record. */
  readonly answers?: Readonly<Partial<Record<Question, unknown>>>;
  readonly packaged?: 'missing';
}

const TROUBLES = ['list-damaged', 'not-found', 'no-answer', 'internal'];

export interface RenderedPage {
  readonly store: Store;
  readonly saved: readonly Saved[];
  readonly asked: readonly Question[];
  readonly hashes: readonly string[];
}

export async function renderPage({ hash = '', answers = {}, packaged }: World): Promise<RenderedPage> {
  const [saved, asked, hashes]: [Saved[], Question[], string[]] = [[], [], []];
  const known: Readonly<Partial<Record<Question, unknown>>> = {
    'page→background/list-head': { ...summary, counts: {} },
    'page→background/listed-addresses': { addresses: [], total: 0 },
    'page→background/incidents': { incidents: INCIDENTS },
    ...answers,
  };
  const ask = async (question: Question) => {
    asked.push(question);
    const value = known[question];
    return TROUBLES.includes(String(value)) ? { ok: false, trouble: value } : { ok: true, value };
  };
  const connector: Connector = {
    packagedSummary: async () => (packaged === 'missing' ? undefined : summary),
    ask: ask as Connector['ask'],
    painted: async () => undefined,
    save: (name, text, type) => saved.push({ name, text, type }),
  };
  const store = createStore(connector, TODAY, 'en-GB', (written) => hashes.push(written));
  store.follow(hash);
  render(<App store={store} />);
  await store.start();
  await screen.findByRole('heading', { level: 1 });
  return { store, saved, asked, hashes };
}
