/** The look of a notice on a page: a slim strip at its foot. The page's styles do not get in: a closed shadow root. */
import { tokensCss } from '../../platform/tokens.ts';

export function noticeCss(): string {
  return `:host{all:initial!important;display:contents!important}
${tokensCss(':host')}
*{box-sizing:border-box}
[popover]{position:fixed;inset:auto 0 12px;margin:0 auto;padding:11px var(--gap-3) 11px 14px;width:min(820px,calc(100vw - 24px));max-height:50vh;overflow:auto;overscroll-behavior:contain;
display:grid;grid-template-columns:auto 1fr auto;gap:2px var(--gap-3);align-items:start;border:1px solid var(--line);border-inline-start:4px solid var(--level);border-radius:var(--round);
background:var(--bg);color:var(--ink);box-shadow:var(--lift);font:var(--text-body)/1.45 var(--sans);text-align:start;cursor:auto;user-select:text;transition:opacity var(--quick),translate var(--quick)}
[popover]:not(:popover-open){display:none}
@starting-style{[popover]:popover-open{opacity:0;translate:0 4px}}
.danger{--level:var(--danger)}.caution{--level:var(--caution)}.note{--level:var(--note)}
svg{width:18px;height:18px;margin-block-start:1px;color:var(--level)}
h2,p,ul{margin:0;padding:0;font:inherit;list-style:none}
h2{font-weight:650;font-size:var(--text-read);overflow-wrap:anywhere}
li{overflow-wrap:anywhere}
.text{min-width:0;display:grid;gap:2px}
.do{grid-column:2/-1;display:flex;flex-wrap:wrap;gap:var(--gap-1) var(--gap-2);align-items:center;margin-block-start:6px}
button,a{font:inherit;color:inherit;border-radius:var(--round);cursor:pointer;min-height:28px;padding:3px 11px;display:inline-flex;align-items:center}
button{all:unset;box-sizing:border-box;font:inherit;display:inline-flex;align-items:center;min-height:28px;padding:3px 11px;border-radius:var(--round);cursor:pointer;border:1px solid var(--line)}
a{background:var(--ink);color:var(--bg);text-decoration:none;font-weight:600}
button:hover{background:color-mix(in srgb,var(--ink) 7%,transparent)}
button.quiet{border-color:transparent;color:var(--mute)}
button.quiet:first-child{margin-inline-start:-11px}
button.x{border:0;padding:0;width:28px;justify-content:center;color:var(--mute)}
button.x svg{width:13px;height:13px;margin:0;color:inherit}
button:focus-visible,a:focus-visible,[popover]:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.brand{color:var(--mute);font-size:var(--text-fine);margin-inline-start:auto}
[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){[popover]{border:2px solid CanvasText}button,a{border:1px solid CanvasText}}
@media print{[popover]{display:none}}`;
}
