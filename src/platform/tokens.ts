/**
 * The look of Caveat in one place: colours, type, space and motion, and the style sheet that sets them as custom
 * properties. Pages set it on `:root`, what is drawn on a web page sets it on its own shadow host.
 */

interface Palette {
  readonly bg: string;
  readonly sub: string;
  readonly ink: string;
  readonly mute: string;
  readonly line: string;
  readonly danger: string;
  readonly 'danger-bg': string;
  readonly caution: string;
  readonly 'caution-bg': string;
  readonly note: string;
  readonly 'note-bg': string;
  readonly state: string;
  readonly bar: string;
  readonly focus: string;
}

/** Text on its ground reaches a contrast of 4.5 (WCAG 2.2 AA) in both. */
export const LIGHT: Palette = {
  bg: '#ffffff',
  sub: '#f6f7f9',
  ink: '#15181d',
  mute: '#5b6472',
  line: '#e3e6eb',
  danger: '#b3261e',
  'danger-bg': '#fdeceb',
  caution: '#8a5300',
  'caution-bg': '#fff4de',
  note: '#41506a',
  'note-bg': '#edf1f7',
  state: '#5b3aa6',
  bar: '#8593a8',
  focus: '#1a5fd0',
};

export const DARK: Palette = {
  bg: '#14171c',
  sub: '#1b1f26',
  ink: '#eef1f5',
  mute: '#a2adbb',
  line: '#2b313b',
  danger: '#ff8a80',
  'danger-bg': '#3a1614',
  caution: '#ffc46b',
  'caution-bg': '#372709',
  note: '#b3c3dd',
  'note-bg': '#202938',
  state: '#b79cff',
  bar: '#7484a0',
  focus: '#7fb0ff',
};

/** Marks on web pages, whose ground is not ours to know: middle tones that stand out from light and from dark. */
export const MARK = {
  danger: 'text-decoration:underline wavy 1.5px #d3281c;background-color:rgb(211 40 28/.14)',
  caution: 'text-decoration:underline dashed 2px #b06a00;background-color:rgb(255 170 20/.2)',
  note: 'text-decoration:underline dotted 2px #6a7a94',
} as const;

/** The browser's own colours, where a person has chosen those. Icon, word and pattern carry the meaning then. */
const FORCED: Palette = {
  bg: 'Canvas',
  sub: 'Canvas',
  ink: 'CanvasText',
  mute: 'CanvasText',
  line: 'CanvasText',
  danger: 'CanvasText',
  'danger-bg': 'Canvas',
  caution: 'CanvasText',
  'caution-bg': 'Canvas',
  note: 'CanvasText',
  'note-bg': 'Canvas',
  state: 'CanvasText',
  bar: 'GrayText',
  focus: 'Highlight',
};

const FONTS =
  '--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--code:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;';

/** In parts of 16 px. Pages write them in `rem`, so that a person's own text size holds; a web page's root is not ours. */
const TYPE: Readonly<Record<string, number>> = {
  'text-drawing': 0.6,
  'text-fine': 0.72,
  'text-small': 0.75,
  'text-body': 0.8125,
  'text-read': 0.875,
  'text-lead': 0.9375,
  'text-head': 1,
  'text-title': 1.375,
};

/** Gaps in pixels, from hair to section; roundings; the least that a finger hits (WCAG 2.2, 2.5.8). */
const SPACE =
  '--gap-1:4px;--gap-2:8px;--gap-3:12px;--gap-4:16px;--gap-5:24px;--gap-6:40px;--round-small:4px;--round:8px;--round-large:12px;--target:24px;';

const MOTION = '--quick:120ms;';

/** What lies above a web page throws a shadow; a dialog dims what is behind it. */
const DEPTH =
  '--lift:0 1px 2px rgb(0 0 0/.08),0 12px 32px rgb(0 0 0/.22);--lift-high:0 1px 2px rgb(0 0 0/.1),0 24px 64px rgb(0 0 0/.35);--veil:rgb(10 12 16/.5);';

/** A style sheet that sets every token on one selector, for light, dark and forced colours. */
export function tokensCss(selector: ':root' | ':host'): string {
  const still = `${FONTS}${type(selector === ':root' ? 'rem' : 'px')}${SPACE}${MOTION}${DEPTH}`;
  return [
    `${selector}{color-scheme:light dark;${properties(LIGHT)}${still}}`,
    `@media (prefers-color-scheme:dark){${selector}{${properties(DARK)}}}`,
    `@media (forced-colors:active){${selector}{${properties(FORCED)}}}`,
    `@media (prefers-reduced-motion:reduce){${selector}{--quick:0s}}`,
  ].join('\n');
}

function type(unit: 'rem' | 'px'): string {
  return Object.entries(TYPE)
    .map(([name, size]) => `--${name}:${unit === 'rem' ? size : size * 16}${unit};`)
    .join('');
}

function properties(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}
