/** The look of a card on a page. The page's styles do not get in: `all: initial`, in a closed shadow root. */
import { tokensCss } from '../../platform/tokens.ts';

export function cardCss(): string {
  return `:host{all:initial!important;display:contents!important}
${tokensCss(':host')}
*{box-sizing:border-box}
[popover]{position:fixed;inset:auto;margin:0;padding:0;width:min(376px,calc(100vw - 16px));overflow:auto;overscroll-behavior:contain;
border:1px solid var(--line);border-radius:var(--round-large);background:var(--bg);color:var(--ink);box-shadow:var(--lift);
font:var(--text-body)/1.45 var(--sans);text-align:start;cursor:auto;user-select:text;transition:opacity var(--quick),translate var(--quick);scrollbar-width:thin}
@starting-style{[popover]:popover-open{opacity:0;translate:0 3px}}
[popover]:focus-visible{outline:2px solid var(--focus);outline-offset:2px}
.bar{display:flex;align-items:center;gap:var(--gap-2);padding:10px var(--gap-2) 10px 14px;border-block-end:1px solid var(--line);background:var(--tint);border-radius:var(--round-large) var(--round-large) 0 0}
.danger{--tint:var(--danger-bg);--level:var(--danger)}.caution{--tint:var(--caution-bg);--level:var(--caution)}.note{--tint:var(--note-bg);--level:var(--note)}.none{--tint:var(--sub);--level:var(--mute)}
.level{display:inline-flex;align-items:center;gap:7px;color:var(--level);font-weight:650;font-size:var(--text-read);line-height:1.2}
.level svg{width:17px;height:17px;flex:none}
.brand{margin-inline-start:auto;color:var(--mute);font-size:var(--text-fine);letter-spacing:.01em}
button{all:unset;display:grid;place-items:center;width:28px;height:28px;border-radius:var(--round);color:var(--mute);cursor:pointer}
button:hover{color:var(--ink);background:color-mix(in srgb,var(--ink) 8%,transparent)}
button svg{width:14px;height:14px}
button:focus-visible,a:focus-visible{outline:2px solid var(--focus);outline-offset:1px}
.body{padding:var(--gap-3) 14px 13px;display:grid;gap:10px}
h2,p,ul,dl,dd{margin:0;padding:0;font:inherit}
h2{font-size:var(--text-lead);font-weight:650;line-height:1.3;overflow-wrap:anywhere;text-wrap:balance}
.role{color:var(--mute);font-size:var(--text-small);margin-block-start:1px}
.why{display:grid;gap:5px;list-style:none;overflow-wrap:anywhere}
code{display:flex;flex-wrap:wrap;gap:1px 7px;padding:var(--gap-2) 10px;border-radius:var(--round);background:var(--sub);font:var(--text-small)/1.5 var(--code);color:var(--ink)}
.compare{display:grid;gap:6px;margin:0}
.compare p{color:var(--mute);font-size:var(--text-small)}
.compare code{margin-block-start:2px}
mark{background:var(--danger-bg);color:var(--danger);font-weight:700;border-radius:var(--round-small);text-decoration:underline;text-underline-offset:3px}
.caution mark{background:var(--caution-bg);color:var(--caution)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:5px var(--gap-3);border-block-start:1px solid var(--line);padding-block-start:10px;overflow-wrap:anywhere}
dt{color:var(--mute)}dd{min-width:0}
.aside{color:var(--mute)}
.sources{display:flex;flex-wrap:wrap;gap:2px var(--gap-3);list-style:none}
a{color:inherit;text-decoration:underline;text-decoration-color:var(--mute);text-underline-offset:2px;border-radius:var(--round-small)}
a:hover{text-decoration-color:currentColor}
.foot{display:flex;flex-wrap:wrap;gap:2px var(--gap-3);color:var(--mute);font-size:var(--text-fine)}
.foot button{display:block;width:auto;height:auto;padding:4px 6px;margin:-4px -6px;border-radius:var(--round-small);text-decoration:underline;text-underline-offset:2px}
[role=status]{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){[popover]{border:2px solid CanvasText}.bar{border-block-end:2px solid CanvasText}mark{outline:1px solid CanvasText}button:hover{outline:1px solid CanvasText}}
@media print{[popover]{display:none}}`;
}
