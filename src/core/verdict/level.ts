/** How loudly Caveat speaks, quietest first. Levels speak about money sent today. */
export const LEVELS = ['none', 'note', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** A note warns of nothing. */
export function isWarning(level: Level): boolean {
  return level === 'danger' || level === 'caution';
}

/** The louder of two levels. */
export function maxLevel(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
