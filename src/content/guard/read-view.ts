/** What of a page could show that money is moved there: where it is, what it is headed with, what its fields ask for. */
import type { ViewReport } from '../../messages/guard.ts';
import { textsOf } from './texts-of.ts';

const HEADINGS = 'h1,h2,h3,[role=heading],[aria-selected=true],[role=dialog] header,dialog header,.active,.on';
/** Many venues label with plain elements whose class says so. */
const LABELS = 'label,legend,dt,th,[class*=label],[class*=Label]';
const CONTROLS = '[role=combobox],[role=tab],button';
/** Fields that are named by what stands in them, or for those who hear them. */
const FIELDS = 'input,textarea,select,[role=combobox]';
const NAMES = ['placeholder', 'aria-label'];
const MOST_FIELDS = 20;
const LONGEST = 120;
/** As many as one report may hold. */
const MOST_LABELS = 60;

export function readView({ pathname, search, hash }: Location): ViewReport {
  const labels = [...textsOf(document, LABELS, isLabel), ...fieldNames(), ...textsOf(document, CONTROLS)];
  return {
    path: (pathname + search + hash).slice(0, 500),
    headings: textsOf(document, HEADINGS),
    labels: [...new Set(labels)].slice(0, MOST_LABELS),
  };
}

/** Heads of rows stand before a field; heads of columns over what was. A wrapper holds the label and more. */
function isLabel({ localName, parentElement, childElementCount }: Element): boolean {
  if (localName === 'th') return parentElement?.querySelector('td') != null;
  return childElementCount === 0 || /^(label|legend|dt)$/.test(localName);
}

function fieldNames(): string[] {
  const fields = [...document.querySelectorAll(FIELDS)].slice(0, MOST_FIELDS);
  const names = fields.flatMap((field) => NAMES.map((name) => field.getAttribute(name)?.slice(0, LONGEST) ?? ''));
  return names.filter((name) => name !== '');
}
