import type { Level } from '../core/verdict/level.ts';
import { t } from '../platform/i18n.ts';
import { LevelIcon } from './icons.tsx';

/** A level as icon and word; colour comes third. */
export function LevelBadge({ level }: { readonly level: Level }) {
  return (
    <span class={`level level-${level}`}>
      <LevelIcon level={level} />
      {t(`level_${level}`)}
    </span>
  );
}
