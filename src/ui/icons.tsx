/** Small drawings on a grid of 16, all decoration: a word always stands beside them. */
import type { Level } from '../core/verdict/level.ts';

const LEVEL_PATHS: Readonly<Record<Level, string>> = {
  danger: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Zm2.2 3.2v5h1.6v-5H7.2Zm0 6.2V12h1.6v-1.6H7.2Z',
  caution: 'M8 1.2 15.4 14H.6L8 1.2Zm-.8 4.6v4h1.6v-4H7.2Zm0 5.2v1.6h1.6V11H7.2Z',
  note: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm-.8 3.3v1.6h1.6V4.3H7.2Zm0 2.9v4.6h1.6V7.2H7.2Z',
  none: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Zm0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6ZM4.8 7.2h6.4v1.6H4.8V7.2Z',
};

const PATHS = {
  search:
    'M6.8 1.5a5.3 5.3 0 0 1 4.2 8.5l3.6 3.6-1 1-3.6-3.6A5.3 5.3 0 1 1 6.8 1.5Zm0 1.5a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z',
  chevron: 'm6 3.2 4.8 4.8L6 12.8l-1-1L8.8 8 5 4.2l1-1Z',
  back: 'm7.2 3 1 1L5 7.3h8.5v1.4H5L8.2 12l-1 1-5-5 5-5Z',
} as const;

export type IconName = keyof typeof PATHS;

export function LevelIcon({ level }: { readonly level: Level }) {
  return <Drawing path={LEVEL_PATHS[level]} />;
}

export function Icon({ name }: { readonly name: IconName }) {
  return <Drawing path={PATHS[name]} />;
}

function Drawing({ path }: { readonly path: string }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path fill="currentColor" fill-rule="evenodd" d={path} />
    </svg>
  );
}
