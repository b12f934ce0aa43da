/** Draws what a card says. */
import type { Card, CardLink, CardRow } from '../../messages/card.ts';
import { drawCompare } from './draw-compare.ts';
import { make, makeIcon } from './make.ts';

export interface Drawn {
  readonly panel: HTMLElement;
  readonly close: HTMLElement;
  /** Empty; what is put into it is read out. */
  readonly status: HTMLElement;
}

const CLOSE_ICON =
  'm3.5 2.4 4.5 4.5 4.5-4.5 1.1 1.1L9.1 8l4.5 4.5-1.1 1.1L8 9.1l-4.5 4.5-1.1-1.1L6.9 8 2.4 3.5l1.1-1.1Z';

export function drawCard(card: Card): Drawn {
  const close = make('button', '', makeIcon(CLOSE_ICON));
  close.ariaLabel = card.close;
  const level = make('span', 'level', makeIcon(card.icon), card.word);
  const bar = make('div', 'bar', level, make('span', 'brand', card.brand), close);
  const panel = make('div', card.level, bar, make('div', 'body', ...drawBody(card)));
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.role = 'dialog';
  panel.ariaLabel = card.name;
  const status = make('div', '');
  status.role = 'status';
  return { panel, close, status };
}

function drawBody(card: Card): Node[] {
  const { title, subtitle, sentences, groups, rows, foot, wrong, keep } = card;
  const head = make('div', '', title && make('h2', '', title), subtitle && make('p', 'role', subtitle));
  return [
    ...(title === undefined && subtitle === undefined ? [] : [head]),
    make('ul', 'why', ...sentences.map((sentence) => make('li', '', sentence))),
    ...(groups.length === 0 ? [] : [make('code', '', ...groups.map((group) => make('span', '', group)))]),
    ...drawCompare(card),
    ...(rows.length === 0 ? [] : [make('dl', '', ...rows.flatMap(drawRow))]),
    ...(foot === undefined && wrong === undefined && keep === undefined
      ? []
      : [make('p', 'foot', foot, wrong && drawChoice('wrong', wrong.label), keep && drawChoice('keep', keep.label))]),
  ];
}

function drawRow({ name, text, aside, links = [] }: CardRow): Node[] {
  const gap = text !== undefined && aside !== undefined ? ' · ' : '';
  const value = make('dd', '', text, aside && make('span', 'aside', gap + aside));
  if (links.length > 0) value.append(make('ul', 'sources', ...links.map((link) => make('li', '', drawLink(link)))));
  return [make('dt', '', name), value];
}

/** Known by its choice to whoever hears what was pressed. */
function drawChoice(choice: 'wrong' | 'keep', label: string): Node {
  const button = make('button', '', label);
  button.dataset['choice'] = choice;
  return button;
}

/** Opens in a tab of its own that cannot reach back. */
function drawLink({ url, label, hint }: CardLink): Node {
  const link = make('a', '', label);
  link.href = url;
  link.title = hint;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  return link;
}
