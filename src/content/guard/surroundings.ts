/** Words around a field: what it is for, and what is selected near it. Read only when there is an address in it. */
import { textOf, textsOf } from './texts-of.ts';

const GROUPS = 'form,dialog,[role=dialog],section,article,main';
const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'title'];
const HEADINGS = 'h1,h2,h3,h4,legend,[role=heading],button,[type=submit],label';
const SELECTED =
  'option:checked,[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current=true],[role=combobox],[aria-haspopup=listbox],label:has(:checked),:checked+label,.active,.selected';

export interface Surroundings {
  readonly words: readonly string[];
  readonly selected: readonly string[];
}

export function readSurroundings(element: Element): Surroundings {
  const labels = [...((element as Partial<HTMLInputElement>).labels ?? [])].map(textOf);
  const named = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => textOf(document.getElementById(id)));
  const own = [...NAMES.map((name) => element.getAttribute(name) ?? ''), ...labels, ...named].join(' ').slice(0, 500);
  const group = element.closest(GROUPS) ?? document.body;
  return {
    words: [own, location.pathname.slice(0, 500), ...textsOf(group, HEADINGS)],
    selected: textsOf(group, SELECTED),
  };
}
