import type { ComponentChildren } from 'preact';
import type { Level } from '../core/verdict/level.ts';
import { LevelBadge } from '../ui/level-badge.tsx';

interface ViewHeadProps {
  readonly title: ComponentChildren;
  /** Its first letter stands for it where there is no room for a logo, and none is loaded from anywhere. */
  readonly monogram?: string;
  readonly below?: ComponentChildren;
  readonly level?: Level;
}

/** Who or what a view is about, and how loudly Caveat speaks of it. */
export function ViewHead({ title, monogram, below, level }: ViewHeadProps) {
  return (
    <header class="view-head">
      {monogram !== undefined && (
        <div class={`monogram monogram-${level ?? 'note'}`} aria-hidden="true">
          {firstLetter(monogram)}
        </div>
      )}
      <div class="who">
        <h1 tabIndex={-1}>{title}</h1>
        {below !== undefined && <p class="below">{below}</p>}
      </div>
      {level !== undefined && <LevelBadge level={level} />}
    </header>
  );
}

function firstLetter(name: string): string {
  return [...name.replace(/^www\./, '')][0]?.toUpperCase() ?? '';
}
