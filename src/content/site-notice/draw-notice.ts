/** Draws what a notice says. */
import type { SiteNotice } from '../../messages/site-notice.ts';
import type { CardParts } from '../guard/warning-host.ts';

export interface DrawnNotice {
  readonly panel: HTMLElement;
  readonly buttons: Readonly<Record<'fine' | 'wrong' | 'close', HTMLElement>>;
  /** Empty; what is put into it is read out. */
  readonly status: HTMLElement;
}

const CLOSE_ICON =
  'm3.5 2.4 4.5 4.5 4.5-4.5 1.1 1.1L9.1 8l4.5 4.5-1.1 1.1L8 9.1l-4.5 4.5-1.1-1.1L6.9 8 2.4 3.5l1.1-1.1Z';

export function drawNotice(
  { level, name, icon, title, sentences, link, ...labels }: SiteNotice,
  { make, makeIcon }: CardParts,
): DrawnNotice {
  const close = make('button', 'x', makeIcon(CLOSE_ICON));
  close.ariaLabel = labels.close;
  const fine = make('button', '', labels.fine ?? '');
  const wrong = make('button', 'quiet', labels.wrong);
  const text = make('div', 'text', make('h2', '', title));
  text.append(make('ul', '', ...sentences.map((sentence) => make('li', '', sentence))));
  const actions = make('div', 'do', link && drawLink(link, make), labels.fine === undefined ? undefined : fine, wrong);
  actions.append(make('span', 'brand', 'Caveat'));
  const panel = make('div', level, makeIcon(icon), text, close, actions);
  panel.popover = 'manual';
  panel.tabIndex = -1;
  panel.role = 'region';
  panel.ariaLabel = name;
  const status = make('div', '');
  status.role = 'status';
  return { panel, buttons: { fine, wrong, close }, status };
}

/** Made by the background from the list and never from the page. In the same tab: it leads where the person meant to go. */
function drawLink({ url, label }: NonNullable<SiteNotice['link']>, make: CardParts['make']): Node {
  const link = make('a', '', label);
  link.href = url;
  link.rel = 'noreferrer';
  return link;
}
