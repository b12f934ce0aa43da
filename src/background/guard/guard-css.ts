/** The look of the guard's dialogs and notices: that of a card, and what only these have. */
import { cardCss } from '../card/card-css.ts';

export function guardCss(): string {
  return `${cardCss()}
dialog{position:fixed;inset:0;margin:auto;padding:0;width:min(460px,calc(100vw - 24px));height:fit-content;max-width:none;max-height:calc(100vh - 24px);overflow:auto;overscroll-behavior:contain;
border:1px solid var(--line);border-radius:var(--round-large);background:var(--bg);color:var(--ink);box-shadow:var(--lift-high);font:var(--text-read)/1.5 var(--sans);text-align:start;cursor:auto;user-select:text;outline:0}
dialog.danger{border-color:var(--level)}
dialog::backdrop{background:var(--veil)}
dialog h2{font-size:var(--text-head)}
.actions{display:flex;flex-wrap:wrap;gap:var(--gap-2);justify-content:flex-end;padding-block-start:2px}
.actions button{display:block;width:auto;height:auto;padding:var(--gap-2) 14px;border-radius:var(--round);border:1px solid var(--line);color:var(--ink);font:inherit;font-weight:600;line-height:1.3;text-align:center;overflow-wrap:anywhere}
.actions button:first-child{background:var(--ink);color:var(--bg);border-color:var(--ink)}
.actions button:first-child:hover{background:color-mix(in srgb,var(--ink) 88%,var(--bg))}
.actions button:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
[popover] .actions{justify-content:flex-start}[popover] .actions button{padding:6px 11px;font-size:var(--text-small)}
@media (forced-colors:active){dialog,.actions button{border:2px solid CanvasText}.actions button:focus-visible{outline-color:CanvasText}}
@media print{dialog{display:none}}`;
}
