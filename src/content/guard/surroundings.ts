/** Words around a field: what it is for, and what is selected near it. Read only when there is an address in it. */
import { textOf, textsOf } from './texts-of.ts';

const GROUPS = 'form,dialog,[role=dialog],section,article,main';
const NAMES = ['name', 'id', 'placeholder', 'aria-label', 'title'];
const HEADINGS = 'h1,h2,h3,h4,legend,[role=heading],button,[type=submit],label';
/** What stands around these may be about something else. */
const WHOLE = 'dialog,[role=dialog],main';
/** What has one of these is a form for itself, and no step of a larger one. */
const BUTTONS = 'button,[type=submit],[role=button]';
const SELECTED =
  'option:checked,[aria-selected=true],[aria-checked=true],[aria-pressed=true],[aria-current=true],[role=combobox],[aria-haspopup=listbox],label:has(input:checked),input:checked+label,.active,.selected';

/** As many as a message may hold. */
const MOST = 100;

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
  const groups = groupsAround(element);
  return {
    words: [own, location.pathname.slice(0, 500), ...groups.flatMap((group) => textsOf(group, HEADINGS))].slice(
      0,
      MOST,
    ),
    // What is chosen nearest to the field: a network may also be chosen for the whole page.
    selected: groups.map((group) => textsOf(group, SELECTED)).find((texts) => texts.length > 0) ?? [],
  };
}

/** From the nearest outward: where a form is laid out in steps, network and heading stand in others than the field. */
function groupsAround(element: Element): readonly Element[] {
  const groups: Element[] = [];
  for (let group = element.closest(GROUPS); group !== null; group = group.parentElement?.closest(GROUPS) ?? null) {
    groups.push(group);
    if (group.matches(WHOLE) || group.querySelector(BUTTONS) !== null) return groups;
  }
  return groups.length > 0 ? groups : [document.body];
}
